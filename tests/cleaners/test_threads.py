"""Threads of readers' comments below an article, as blogs and portals print them."""

import pytest

import newsclean

STORY = [
    "The ferry sank off the coast on Monday, killing two of its crew, the harbour master said in a statement.",
    "Eleven were brought to a hospital in Crete, where doctors said that all of them were well on Tuesday morning.",
    "The owners of the line, who bought the ship from a Greek company in 2016, said that they would wait for the report.",
]
SAID = (
    "I was on that ferry last year and nobody looked at the wind.",
    "My uncle built it, and he never trusted the pumps.",
    "You should ask who signed the papers in 2016, all of you.",
)
THREADS = {
    "WordPress": ["91 Ergänzungen", *("{name} sagt:", "23. Juni 2016 um 17:2{n} Uhr", "{said}", "Antworten")],
    "before": ["31 Responses to “Ferry sinks”", *("{name} says:", "March 2, 2010 at 8:2{n} pm", "{said}")],
    "behind": ["35 Comments »", *("{said}", "Comment by {name} — 17.07, 2011 @ 13:0{n}")],
    "portal": [
        "Tous vos commentaires (11)",
        *("# Le 1{n} juillet à 22:09, par {name} En réponse à : Le ferry coule", "{said}"),
    ],
    "buttons": ["Comentarios", *("{name}", "10 de mayo de 2021 a las 1{n}:30", "{said}", "Responder")],
}


def lines(kind: str) -> list[str]:
    first, *one = THREADS[kind]
    every = zip(("Ann", "Bo Ek", "Cy"), SAID, strict=True)
    return [first, *(line.format(name=name, n=n, said=said) for n, (name, said) in enumerate(every) for line in one)]


@pytest.mark.parametrize("kind", THREADS)
def test_a_thread_goes_and_the_article_stays(kind: str) -> None:
    article = newsclean.clean("\n\n".join([*STORY, *lines(kind)]))
    assert [paragraph.text for paragraph in article.body] == STORY


def test_what_people_in_the_street_say_stays() -> None:
    said = [line for name in ("Anna Lee", "Bo Ek", "Cy Ray") for line in (f"{name} says:", SAID[0])]
    article = newsclean.clean("\n\n".join([*STORY, *said]))
    assert all(line in article.text for line in said)
