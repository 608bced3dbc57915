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
