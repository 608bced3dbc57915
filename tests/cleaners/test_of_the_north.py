"""Bylines, captions, notes and tags as papers of Sweden, Denmark, Norway and Finland set them; prose that comes close."""

import pytest

import newsclean

_ARTICLES = {
    "sv": (
        "Färja sjönk utanför kusten",
        "Färjan sjönk på måndagen utanför kusten, och två ur besättningen saknas, uppger hamnkaptenen i ett uttalande.",
        "Ingen visste vart den var på väg, sade han, och vinden i sundet var mycket hård den natten.",
        "Utredarna ska nu gå igenom väderrapporterna och de inspelningar som finns från fartygets brygga.",
    ),
    "da": (
        "Færge sank ud for kysten",
        "Færgen sank mandag ud for kysten, og to af besætningens medlemmer er savnet, oplyser havnefogeden i en udtalelse.",
        "Ingen vidste, hvor den var på vej hen, sagde han, og vinden i sundet var meget hård den nat.",
        "Efterforskerne skal nu gennemgå vejrmeldingerne og de optagelser, der findes fra skibets bro.",
    ),
    "no": (
        "Ferge sank utenfor kysten",
        "Fergen sank mandag utenfor kysten, og to av mannskapet er savnet, opplyser havnefogden i en uttalelse.",
        "Ingen visste hvor den var på vei, sa han, og vinden i sundet var svært sterk den natten.",
        "Etterforskerne skal nå gå gjennom værmeldingene og de opptakene som finnes fra fartøyets bro.",
    ),
    "fi": (
        "Lautta upposi rannikon edustalla",
        "Lautta upposi maanantaina rannikon edustalla, ja kaksi miehistön jäsentä on kateissa, satamakapteeni kertoo.",
        "Kukaan ei tiennyt, minne se oli matkalla, hän sanoi, ja tuuli salmessa oli sinä yönä hyvin kova.",
        "Tutkijat käyvät nyt läpi säätiedotuksia ja tallenteita, joita aluksen komentosillalta on saatu.",
    ),
}
_HEADS = (
    ("sv", "Anna Lindgren, text\n\nJohan Berg, foto"),
    ("sv", "Anna Lindgren\n\nUtrikeskorrespondent"),
    ("sv", "Krönika\n\nAnna Lindgren"),
    ("sv", "Av Redaktionen"),
    ("da", "Anne Lund\n\nJournalist og redaktør"),
    ("da", "Anne Lund anlu@avisen.dk"),
    ("no", "Anne Lund (tekst)\n\nJohan Berg (foto)"),
    ("fi", "STT–Reuters"),
    ("fi", "Kolumni\n\nAnna Lehto"),
)
_INSIDE = (("no", "FERGE: Fartøyet i havnen i fjor.\n\nFoto: Johan Berg / NTB"),)
_TAILS = (
    ("sv", "Artikeln uppdaterades klockan 14.30."),
    ("sv", "Ämnesord: färjor, sjöfart"),
    ("sv", "Anna Lindgren är frilansjournalist."),
    ("no", "Nøkkelord\n\nFerger\n\nSjøfart"),
    ("no", "Kronikkforfatteren er professor ved Universitetet i Oslo."),
    ("no", "Saken er oppdatert med kommentar fra rederiet."),
    ("fi", "Kirjoittaja on Kalevan toimittaja."),
)
_PROSE = (
    ("sv", "Skribenten är nu 84 år och bor på Gotland med sin hund."),
    ("da", "Vi bruger cookies til at forstå, hvem der besøger os, men vi sælger aldrig oplysningerne, siger direktøren."),
    ("da", "Forfatteren er nu 84 år og bor på Samsø med sin hund."),
    ("no", "Vi bruker informasjonskapsler for å forstå hvem som besøker oss, men vi selger ingenting, sier direktøren."),
    ("no", "Saken oppdateres jevnlig i mediene, og det gjør jobben vår vanskelig, sier politiadvokaten."),
    ("fi", "Käytämme evästeitä ymmärtääksemme, ketkä meillä käyvät, mutta emme myy tietoja, sanoo toimitusjohtaja."),
    ("fi", "Juttua päivitetty versio levisi nopeasti verkossa, sanoo mediatutkija Karin Ek."),
)


@pytest.mark.parametrize(("language", "lines"), _HEADS)
def test_lines_between_headline_and_article_go(language: str, lines: str) -> None:
    title, *article = _ARTICLES[language]
    assert newsclean.clean("\n\n".join((title, lines, *article))).text == "\n\n".join(article)


@pytest.mark.parametrize(("language", "lines"), _INSIDE)
def test_lines_between_paragraphs_go(language: str, lines: str) -> None:
    title, first, *rest = _ARTICLES[language]
    assert newsclean.clean("\n\n".join((title, first, lines, *rest))).text == "\n\n".join((first, *rest))


@pytest.mark.parametrize(("language", "lines"), _TAILS)
def test_lines_below_the_article_go(language: str, lines: str) -> None:
    title, *article = _ARTICLES[language]
    assert newsclean.clean("\n\n".join((title, *article, lines))).text == "\n\n".join(article)


@pytest.mark.parametrize(("language", "line"), _PROSE)
def test_prose_that_comes_close_stays(language: str, line: str) -> None:
    title, first, *rest = _ARTICLES[language]
    for paragraphs in ((first, line, *rest), (first, *rest, line)):
        assert newsclean.clean("\n\n".join((title, *paragraphs))).text == "\n\n".join(paragraphs)
