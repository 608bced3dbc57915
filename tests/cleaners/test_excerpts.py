"""First words of other articles at the end of a page."""

import pytest

from newsclean import clean

SAID = (
    "The owners of the ferry to Tilbury promised on Friday to pay for a higher quay after the river flooded it twice.\n\n"
    "“We will not put two hundred people on that water,” said Mary Dunn, who runs the line with her brother.\n\n"
    "The harbour master said that the work would take until the autumn and that a bus would run until then.\n\n"
)
CUT = (
    "The council of the town has asked for a higher quay before the autumn brings…",
    "Two men were held on Friday after a fire in a shed behind the old…",
    "A garden of herbs was opened by the mayor behind the mill that once ground…",
)
IN_OTHER_LANGUAGES = [
    (
        "Il consiglio del paese ha chiesto un molo più alto prima che l'autunno porti la…",
        "Due uomini sono stati fermati venerdì dopo un incendio in un capanno dietro il vecchio…",
        "Un orto di erbe è stato aperto dal sindaco dietro il mulino che un tempo…",
    ),
    (
        "El concejo del pueblo ha pedido un muelle más alto antes de que el otoño traiga...",
        "Dos hombres fueron detenidos el viernes tras un incendio en un cobertizo detrás del viejo...",
        "Un huerto de hierbas fue abierto por la alcaldesa detrás del molino que antes molía...",
    ),
]


CUT_BY_WORDPRESS = (
    "Final sale",
    "Two men were held on Friday after a fire in a shed behind the old mill, and a third is being looked for. He is […]",
    "A garden of herbs was opened by the mayor behind the mill that once ground the corn of four parishes. It has […]",
)


def test_excerpts_of_wordpress_go_with_what_stands_between_them() -> None:
    first, title, *rest = CUT_BY_WORDPRESS[1], *CUT_BY_WORDPRESS
    article = clean(SAID + "\n\n".join((first, title, *rest)))
    assert article.text.endswith("until then.")


def test_a_paragraph_that_leaves_words_out_at_its_end_stays() -> None:
    said = "“The quay is low, and it was low when my father ran the line and his father before him, who built it. […]"
    assert clean(SAID + said).text.endswith("[…]")


def test_chinese_summaries_cut_after_as_many_signs_go() -> None:
    said = "渡轮星期一在海岸外沉没，两名船员失踪，港务长在一份声明中说，救援工作仍在继续，大风使直升机无法起飞，家属已经赶到医院等候。"
    cut = [
        f"{start}的居民要求在秋天到来之前修建更高的码头，市议会将在下周就此进行表决，渔民们对此表示欢迎并希望工程能够尽快开始，因为去年的洪水..."
        for start in ("奥斯提亚", "阿什比镇", "里瓦诺瓦")
    ]
    assert clean("\n\n".join((said, said[::-1], *cut))).text.count("...") == 0


@pytest.mark.parametrize("lines", [CUT, *IN_OTHER_LANGUAGES])
def test_first_words_of_other_articles_go(lines: tuple[str, ...]) -> None:
    article = clean(SAID + "\n\n".join(lines))
    assert all(line not in article.text for line in lines)
    assert article.text.endswith("until then.")


@pytest.mark.parametrize(
    "lines",
    [
        CUT[:2],
        (*CUT[:2], "“We went down to the water every morning, and then, one day in the spring…”"),
        (
            *CUT[:2],
            "And then there was nothing but the water and the bell, all night long until morning came and nobody knew…",
        ),
        (*CUT, "That was all that was ever found of the ferry, its captain and the two men of its crew."),
        (*CUT[:2], "Who would have thought that it would end so, on a Friday? The harbour was…"),
    ],
)
def test_who_trails_off_stays(lines: tuple[str, ...]) -> None:
    article = clean(SAID + "\n\n".join(lines))
    assert all(line in article.text for line in lines)


def test_a_page_of_nothing_but_first_words_stays() -> None:
    assert all(line in clean("\n\n".join(CUT)).text for line in CUT)
