"""Jobs, desks, places, bios, credits and notes of Spanish and Portuguese pages, and prose that comes close to them."""

import pytest

import newsclean

_ARTICLES = {
    "es": (
        "El transbordador encalla frente al puerto",
        "El transbordador encalló el lunes a dos millas del puerto con 140 pasajeros a bordo, informó la capitanía en una nota.",
        "Tres remolcadores intentaron mover el casco hasta la madrugada, pero el viento obligó a suspender las maniobras.",
    ),
    "pt": (
        "Balsa encalha perto do porto",
        "A balsa encalhou na segunda-feira a duas milhas do porto com 140 passageiros a bordo, informou a capitania do estado.",
        "Três rebocadores tentaram mover o casco até a madrugada, mas o vento obrigou as equipes a suspender as manobras.",
    ),
}

_ABOVE = [
    ("es", "Laura Gómez\nRedactora de Nación\n12 de marzo de 2024, 09:45 p. m."),
    ("es", "Laura Gómez\nPeriodista especializada en sucesos\n12/03/2024 21:45"),
    ("es", "Laura Gómez y EFE\n12/03/2024 21:45"),
    ("es", "Redacción\nBarcelona\n12/03/2024 06:00"),
    ("es", "20MINUTOS / EFE\n12.03.2024 - 21:45h"),
    ("es", "Por\nLaura Gómez\nDesde Bilbao"),
    ("es", "Madrid | 12/03/2024"),
    ("es", "Publicada\n12 marzo 2024\n21:45h\nActualizada\n13 marzo 2024\n08:12h"),
    ("pt", "Do UOL, em São Paulo\n12/03/2024 21h45"),
    ("pt", "Laura Gomes\nRepórter de política\n12 de março de 2024 às 21h45"),
]
_INSIDE = [
    ("es", "Lee también\nLa flota que nadie renueva\nMARTA SOLÉ"),
    ("es", "El barco, frente al puerto. (Gentileza: Laura Gómez)"),
    ("pt", "Legenda do vídeo, Veja o resgate"),
]
_BELOW = [
    ("es", "Sobre la firma\nLaura Gómez\nEs redactora de la sección de España. Ha trabajado en la radio."),
    ("es", "Laura Gómez, en Bilbao, colaboró con este despacho."),
    ("es", "Con la colaboración de Marta Solé"),
    ("es", "Agencia EFE"),
    ("es", "Este texto fue traducido con ayuda de inteligencia artificial y editado por la redacción."),
    ("es", "Esta nota fue publicada originalmente en El Muelle"),
    ("es", "Tags Relacionados:\nTransporte"),
    ("pt", "Colaboraram Laura Gomes e João Ortega"),
    ("pt", "Edição: João Ortega"),
    ("pt", "*Sob supervisão de Laura Gomes"),
    ("pt", "As opiniões expressas neste texto são de responsabilidade exclusiva do autor."),
    ("pt", "Este texto foi publicado originalmente na Agência Pública"),
]
_PROSE = [
    ("es", "Los derechos reservados a los pasajeros por el reglamento incluyen comida y un billete nuevo."),
    ("es", "Una versión anterior de este informe decía que el casco tenía dos grietas."),
    ("es", "El texto fue traducido del inglés por un marinero que había aprendido el idioma en Glasgow."),
    ("es", "Con la colaboración de los vecinos, los bomberos sacaron el agua de las casas."),
    ("es", "Colaboraron los bomberos de tres pueblos."),
    ("es", "Colaboró Cruz Roja."),
    ("pt", "Uma versão anterior do projeto de lei previa multa de mil reais para os pescadores."),
    ("pt", "Todos os direitos reservados aos passageiros pelo regulamento incluem comida e um bilhete novo."),
    ("pt", "Colaborou com a polícia desde o início, segundo o advogado."),
    ("pt", "A reportagem foi publicada originalmente em 1998 e virou leitura obrigatória na faculdade."),
]


@pytest.mark.parametrize(("code", "lines"), _ABOVE)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_lines_above_the_article_go(code: str, lines: str, gap: str) -> None:
    title, *story = _ARTICLES[code]
    page = newsclean.clean(gap.join((title, *lines.split("\n"), *story)))
    assert page.text.removeprefix(title).strip() == "\n\n".join(story)


@pytest.mark.parametrize(("code", "lines"), _INSIDE)
def test_lines_between_the_paragraphs_go(code: str, lines: str) -> None:
    title, first, second = _ARTICLES[code]
    page = newsclean.clean("\n\n".join((title, first, *lines.split("\n"), second)))
    assert page.text.removeprefix(title).strip() == f"{first}\n\n{second}"


@pytest.mark.parametrize(("code", "lines"), _BELOW)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_lines_below_the_article_go(code: str, lines: str, gap: str) -> None:
    title, *story = _ARTICLES[code]
    page = newsclean.clean(gap.join((title, *story, *lines.split("\n"))))
    assert page.text.removeprefix(title).strip() == "\n\n".join(story)


@pytest.mark.parametrize(("code", "text"), _PROSE)
def test_prose_with_the_same_words_stays(code: str, text: str) -> None:
    title, first, second = _ARTICLES[code]
    assert text in newsclean.clean(f"{title}\n\n{first}\n\n{text}\n\n{second}").text
    assert text in newsclean.clean(f"{title}\n\n{first}\n\n{second}\n\n{text}").text
