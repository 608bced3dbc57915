"""Who wrote, who took the picture and where it is from, as papers in Russian, Polish, Ukrainian and Czech print it."""

import pytest

from newsclean import clean

TITLE = "В Ашби открыли мост через реку"
STORY = (
    "Автомобильный мост через реку открыли для движения в понедельник утром, спустя полтора месяца после паводка.",
    "Подрядчик заменил опоры, уложил новые балки и укрепил берега камнем, рассказал глава администрации района.",
    "Районная прокуратура продолжает проверять, почему мост не обследовали осенью, хотя деньги на это были.",
)
BELOW_THE_HEADLINE = (
    "Корреспондент отдела спорта",
    "Журналист «Маяка»",
    "Корреспондент E1.RU",
    "Dziennikarka Onetu",
    "redaktorka Gazeta.pl",
    "Журналістка ZAXID.NET",
    "редакция Forbes",
)
BELOW_THE_STORY = (
    "Анна Иванова, Новосибирск",
    "Анна Иванова, фото автора",
    "Текст: Анна Иванова. Фото автора",
    "Беседовала Анна Иванова",
    "Anna Nowak (PAP)",
    "Rozmawiała Anna Nowak",
    "Tekst i zdjęcia: Anna Nowak",
    "Autoři: Anna Nováková, ČTK",
    "В подготовке материала участвовали: Мария Лисицына, Евгений Пудовкин",
    "Zdroje: ČTK, idnes.cz",
    "Источник: «Маяк»",
    "Источник:\n\n3dnews.ru",
)
BETWEEN_PARAGRAPHS = (
    "Фото: пресс-служба администрации района",
    "Фото предоставлено героем публикации",
    "Мост через Каменку. Фото предоставлено пресс-службой МЧС",
    "Подпись к видео, Как строили мост",
    "Grafika tytułowa: Shutterstock",
    "Источник: Артем Устюжанин / E1.RU",
)
STAYS = (
    "Анна Иванова, врач",
    "Записал Пётр Иванов второй гол в ворота соседей.",
    "Фото предоставлено следствию, и теперь его изучают эксперты.",
    "Источник: «Мы ничего не знали об этом до среды».",
    "Rozmawiała z nimi do rana.",
)


@pytest.mark.parametrize("job", BELOW_THE_HEADLINE)
def test_a_job_with_its_paper_goes_with_the_name_above_it(job: str) -> None:
    article = clean("\n\n".join((TITLE, "Анна Иванова", job, *STORY)))
    assert article.text.split("\n\n")[-3:] == list(STORY)
    assert job not in article.text
    assert "Анна Иванова" not in article.text


@pytest.mark.parametrize("line", BELOW_THE_STORY)
def test_who_wrote_it_goes_below_the_story(line: str) -> None:
    assert clean("\n\n".join((TITLE, *STORY, line))).text.endswith(STORY[-1])


@pytest.mark.parametrize("line", BETWEEN_PARAGRAPHS)
def test_whose_a_picture_is_goes_between_paragraphs(line: str) -> None:
    assert line not in clean("\n\n".join((TITLE, *STORY[:2], line, *STORY[1:]))).text


@pytest.mark.parametrize("line", STAYS)
def test_prose_of_the_same_words_stays(line: str) -> None:
    assert line in clean("\n\n".join((TITLE, *STORY, line, STORY[0], line))).text
