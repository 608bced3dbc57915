"""Who signs an article in French and Italian papers: the paper with its agency, the desk, a job above the name."""

import pytest

import newsclean

TITLE = "Le pont suspendu de Vernoux fermé après l'effondrement d'une pile"
BODY = (
    "Une pile du pont suspendu de Vernoux s'est effondrée dans la nuit de lundi à mardi, après le passage d'un camion.\n\n"
    "Personne n'a été blessé, mais le conducteur a été conduit à l'hôpital en état de choc, ont indiqué les pompiers.\n\n"
    "Les travaux commenceront vendredi, si le niveau de la rivière le permet, et devraient durer au moins six semaines."
)
HEADS = [
    "La Rédaction\n\n05-03-24, 08:12\n\nDernière mise à jour: 05-03-24, 09:30",
    "20 Minutes avec AFP",
    "Ouest-France\n\nPublié le 05/03/2024 à 07h31",
    "latribune.fr\n\n05 mars 2024, 08:30",
    "Rédaction Ladepeche.fr\n\nPublié le 05/03/2024 à 07:31",
    "par LIBERATION et AFP\n\npublié aujourd'hui à 8h31",
    "Claire Fontanel\n\nLe Devoir",
    "Claire Fontanel\n\nCollaboration spéciale",
    "Journaliste au pôle Enquêtes\n\nPar Claire Fontanel\n\nPublié le 5/03/2024 à 08:12",
]
FEET = ["Claire Fontanel, avec AFP", "Avec les informations de Claire Fontanel", "Crédits photos : BESTIMAGE"]


@pytest.mark.parametrize("head", HEADS)
def test_whoever_signs_above_the_story_leaves_the_text(head: str) -> None:
    article = newsclean.clean(f"{TITLE}\n\n{head}\n\n{BODY}")
    assert (article.headline, article.text) == (TITLE, BODY)


@pytest.mark.parametrize("foot", FEET)
def test_whoever_signs_below_the_story_leaves_the_text(foot: str) -> None:
    assert newsclean.clean(f"{TITLE}\n\n{BODY}\n\n{foot}").text == BODY


@pytest.mark.parametrize(
    "line",
    [
        "Avec l'AFP, Reuters et AP, elles se partagent l'essentiel du marché mondial de la dépêche.",
        "Journaliste au quotidien local pendant trente ans, il connaît chaque pierre du village.",
        "Tous droits réservés à la famille, la tombe ne peut être ni vendue ni déplacée.",
    ],
)
def test_prose_with_the_same_words_stays(line: str) -> None:
    first, rest = BODY.split("\n\n", 1)
    text = f"{first}\n\n{line}\n\n{rest}"
    assert newsclean.clean(f"{TITLE}\n\n{text}").text == text


@pytest.mark.parametrize(
    "line",
    [
        "Avec la pluie, tout change.",
        "Avec Marie, il part.",
        "Traduit par un ami.",
        "Soutenez-nous pour dix kilomètres, demandent les coureurs aux habitants.",
    ],
)
def test_a_short_sentence_that_begins_like_a_credit_or_an_appeal_stays(line: str) -> None:
    first, rest = BODY.split("\n\n", 1)
    text = f"{first}\n\n{line}\n\n{rest}"
    assert newsclean.clean(f"{TITLE}\n\n{text}").text == text


@pytest.mark.parametrize("foot", ["Avec l'AFP et Reuters", "Traduit par Claire Fontanel"])
def test_credits_of_french_papers_leave_the_text(foot: str) -> None:
    assert newsclean.clean(f"{TITLE}\n\n{BODY}\n\n{foot}").text == BODY


@pytest.mark.parametrize("head", ["dal nostro inviato Chiara Fontana", "La redazione"])
def test_whoever_signs_an_italian_story_leaves_the_text(head: str) -> None:
    title = "Crolla una pila del ponte di Valserra, strada chiusa e paese isolato"
    body = (
        "Una pila del ponte di Valserra è crollata nella notte tra lunedì e martedì, dopo il passaggio di un camion.\n\n"
        "Nessuno è rimasto ferito, ma l'autista è stato portato in ospedale sotto choc, hanno riferito i vigili del fuoco."
    )
    article = newsclean.clean(f"{title}\n\n{head}\n\n{body}")
    assert (article.headline, article.text) == (title, body)
