"""What the typo repairer mends, layer by layer, and what it leaves as it stands."""

import re

import pytest

import newsclean
from newsclean.cleaners.typos import TYPOS, context, known, name, neighbour, real_word, run_together, spaces
from newsclean.page import Cleaner, Role, mark
from newsclean.read import read

HITS = {
    known: [
        ("The goverment said on Monday that it would appeal.", "The government said on Monday that it would appeal."),
        ("She recieved the letter on Tuesday, her lawyer said.", "She received the letter on Tuesday, her lawyer said."),
        (
            "It doesnt matter who said it first, he told the court.",
            "It doesn't matter who said it first, he told the court.",
        ),
        (
            "“It doesnt matter who said it,” he told the court’s clerk.",
            "“It doesn’t matter who said it,” he told the court’s clerk.",
        ),
        ("The current clashes weree unacceptable, he said.", "The current clashes were unacceptable, he said."),
        (
            "He spoke to them on Monday. Acording to the minister, they had not heard of it.",
            "He spoke to them on Monday. According to the minister, they had not heard of it.",
        ),
        (
            "Doesnt matter who said it, she told them, as they had all left by then.",
            "Doesn't matter who said it, she told them, as they had all left by then.",
        ),
        (
            "The goverment's plans and a politican’s letter were read to them on Monday.",
            "The government's plans and a politician’s letter were read to them on Monday.",
        ),
    ],
    neighbour: [
        (
            "Russia abstained, electiing not to use its right of veto.",
            "Russia abstained, electing not to use its right of veto.",
        ),
        ("The reforms have been sytmied by the ongoing conflict.", "The reforms have been stymied by the ongoing conflict."),
        (
            "There was a lack of knowdlege of the law, the minister said.",
            "There was a lack of knowledge of the law, the minister said.",
        ),
        (
            "A second police officer, idenitifed by the court, was there too.",
            "A second police officer, identified by the court, was there too.",
        ),
    ],
    context: [
        ("He is the younger broter of the man who was killed.", "He is the younger brother of the man who was killed."),
        (
            "Liberal groups would rachet up their impeachment rhetoric.",
            "Liberal groups would ratchet up their impeachment rhetoric.",
        ),
    ],
    run_together: [
        (
            "The House voted on Friday to approve thebill and send it on.",
            "The House voted on Friday to approve the bill and send it on.",
        ),
        (
            "Officials are awaiting receipt of the letter andwill review it.",
            "Officials are awaiting receipt of the letter and will review it.",
        ),
    ],
    spaces: [
        ("That is what he said.The talks will go on in May.", "That is what he said. The talks will go on in May."),
        (
            "She won the vote,according to the electoral commission.",
            "She won the vote, according to the electoral commission.",
        ),
        ("They come into contact with feder al law enforcement.", "They come into contact with federal law enforcement."),
        (
            "If you wear a mask, e verything else has to be done as well.",
            "If you wear a mask, everything else has to be done as well.",
        ),
    ],
    name: [
        (
            "Robert Gates was there. Robert Gates left early. Roberts Gates said that only Libyans have the right.",
            "Robert Gates was there. Robert Gates left early. Robert Gates said that only Libyans have the right.",
        ),
        (
            "Charlie Hebdo is a weekly. The office of Charlie Hebdo was attacked. They ran from Charlie Hedbo on foot.",
            "Charlie Hebdo is a weekly. The office of Charlie Hebdo was attacked. They ran from Charlie Hebdo on foot.",
        ),
        (
            "Kavanaugh was there. They saw Kavanaugh leave. Later Kavanaugh spoke. It was Kavanuagh’s vote in the end.",
            "Kavanaugh was there. They saw Kavanaugh leave. Later Kavanaugh spoke. It was Kavanaugh’s vote in the end.",
        ),
        (
            "In May Wallace won. The fans of Wallace were happy. Later Wallace spoke. The season of Wlalace is over.",
            "In May Wallace won. The fans of Wallace were happy. Later Wallace spoke. The season of Wallace is over.",
        ),
        (
            "Biden came. They met Biden. The dog of Biden barked. Later Biden left. For Biden it was late. The Bdien House said so.",
            "Biden came. They met Biden. The dog of Biden barked. Later Biden left. For Biden it was late. The Biden House said so.",
        ),
    ],
    real_word: [
        (
            "He wanted the resolution to take place thorough peaceful means.",
            "He wanted the resolution to take place through peaceful means.",
        ),
        ("He went to the same school less then a decade earlier.", "He went to the same school less than a decade earlier."),
        ("The sofa eventually made it's way to the curb.", "The sofa eventually made its way to the curb."),
    ],
}
SPARES = {
    "British spelling": "The colour of the theatre programme was grey, and the labour organisation apologised to its neighbours.",
    "American spelling": "The color of the theater program was gray, and the labor organization apologized to its neighbors.",
    "Canadian spelling": "The centre's cheque for the colour analysers was cancelled, and the travellers' jewellery was catalogued.",
    "British pasts": "She learnt that the milk had spoilt, and he earnt less than he had dreamt.",
    "speech": "We were just chillin and talkin about how nothin was goin right, he said with a laugh.",
    "a cited word": 'He wrote “goverment” on the board, and then "recieve" under it, as the class looked on.',
    "sic": "The note read that the goverment [sic] had recieved (sic) the money in May.",
    "contractions of one's own": "There’s a new showrunner’s cut, y'all’s is fine, and the teleharp’s strings're of gut, he'd've said.",
    "addresses": "Write to goverment@example.org, or see http://goverment.example/recieve and www.goverment.org for the rest of it.",
    "handles and hashtags": "The minister wrote to @goverment and used #recieve in what he said on Monday.",
    "capitals": "The sign said GOVERMENT BUILDING and the label said RECIEVED in large letters on the side.",
    "mixed case": "The app is called goverMent and the company is called ReCieve, the owners said.",
    "code": "Then call the file.Close() method and the goverment_list variable, which is in the foo.Bar part of it.",
    "compounds": "It was a pre-goverment era of self-recieved wisdom, as the author of the book has it.",
    "French": "Le goverment de la ville a recieve une lettre, et les autres membres du conseil ont dit que la vie continue.",
    "derivations": "The unhoused and the overpoliced were rehoused by the microlender, which is strategizing about gamification.",
    "compounds of words": "The livestream of the standup show had a walkthrough, with all the knowhow of the old showrunner.",
    "names of food": "They served elotes, latkes and a glass of primitivo with avocado crema, and spoke of the terroir.",
    "thorough as it stands": "We were very thorough in monitoring the situation, and he asked for a thorough review of the case.",
    "than and then": "He was better known then, and the women were older than the men who came after them.",
    "abbreviations": "It was the U.S. team vs. Robin of St. Kilda, at 3.30 p.m. in the old part of the town.",
    "numbers and lists": "The tags were red,green,blue and it sold 3,000 of them at 1.5 million each in the first year.",
    "a term used again": "The inthis app was made by inthis, and the founder of inthis said that it was going well.",
    "a word that is a name elsewhere": "The goverment party, or Goverment as it is called, won the vote in the spring.",
    "letters that stand alone": "Vitamin d and plan b were in the list, and the x and y of it were on the next page.",
    "a name before a verb": "He spoke to them on Monday. Inquisitr reports that it was so, and Healter says that it was not.",
    "a sign for a lost letter": 'The cabinet would watch the "Gef?hrder," people who pose a threat, and the states,"regon Gov. Ann Lee said.',
    "two cited words": 'He wrote an open letter that told all those who had come to "doe normaal", which is to act like others.',
    "brakes and butter": "The maker recalled 9,480 cars due to brake design defects, and the cook put a pat of butter on the rice.",
    "Danish": "Uanset om det er en gal guds kreation, så venter denne slagmark på to modstandere for endnu en konfrontation. "
    "Du skal have fire soldater i dine vagttårne for at komme til den produktion, som er for de to af dem.",
    "Low German": "As all Fresen bauen wi uns Husen ut Backstenen, un an de Wand of to de Dacken is nix beter as Reit, wenn et dat gifft.",
    "French in English": "She is the charge d' affaires in Oslo, sells objets d'art, and campaigns against the pro choicers in town.",
    "a title before a name": "She went to see the doctor there. Then Dr. Recieved of the state hospital spoke to the others.",
    "letters for emphasis": "It was a huuuge and very boringgg show, and it took a loooooong time to end, he said with a laugh.",
    "drugs and sciences": "They were given propofol and phenobarbital, and the vortices in the air took up their energy.",
    "words of two words": "The workovers of the wells took a month, and the powerup of the pumps took a day or two more.",
    "nothing offensive": "The snitty remark was made in an area that was pubic in all but name, she said with a smile.",
}
NAMES_LEFT = {
    "the rarer spelling": "Gaddaffi spoke. Gaddaffi left. Gaddaffi came. Gaddaffi won. Then Gadaffi, as others call him, went away.",
    "two first names": "Eric Smith came. Eric Smith left. Then Erica Smith, his sister, spoke to the reporters who had waited.",
    "a people and its land": "Africa, and Africa, and Africa, and Africa again. The African said that he was glad to be there.",
    "a family": "Hillary Clinton won. Clinton spoke. Clinton left. Clinton smiled. The Clintons then went home to rest.",
    "another person": "Iran spoke. Iran replied. Iran agreed. Iran came. Prime Minister Imran Khan was there at the time.",
    "two countries": "Korean troops and Korean ships and a Korean flag and a Korean guard. The two Koreas met in the spring.",
    "another transliteration": "Qasem Soleimani came. Qasem Soleimani left. Later on Qassem Soleimani was seen at the airport.",
    "known names": "Serdyukov, Prikhodko and Vershbow met Brahimi and Moualem, the radio station Ekho Moskvy said.",
    "a land in its own tongue": "Brazil closed the Banco do Brasil. Brazil paid. Brazil was silent, and in Brazil nobody complained of it.",
    "an agency and its land": "Iran spoke. Irna, the agency of Iran, said nothing. Iran was silent, and so was the rest of Iran then.",
    "a ticker": "The maker of telephones <eric.St.> said that it would buy the rest of the shares in the spring of the year.",
    "another people and its land": "Bosnia won, Bosnia wept. Bosnia drew and Bosnia lost. The Bosniak victims were honoured there.",
}


def _repaired(text: str, cleaners: tuple[Cleaner, ...] = TYPOS) -> str:
    page = mark(read(text), cleaners)
    for found in sorted(page.marks, reverse=True):
        assert found.role is Role.TYPO
        assert found.new is not None
        text = text[: found.start] + found.new + text[found.end :]
    return text


@pytest.mark.parametrize(
    ("layer", "before", "after"),
    [(layer, before, after) for layer, pairs in HITS.items() for before, after in pairs if after],
    ids=lambda value: getattr(value, "__name__", None),
)
def test_a_layer_mends_what_it_is_for(layer: Cleaner, before: str, after: str) -> None:
    assert _repaired(before) == after
    assert _repaired(before, (layer,)) == after


@pytest.mark.parametrize("text", SPARES.values(), ids=SPARES.keys())
def test_what_is_right_or_not_ours_stays(text: str) -> None:
    assert _repaired(text) == text


@pytest.mark.parametrize(
    "text", ["he and ian lee of usa today wrote for ios and the irs.", "the iot lets you diy in a fortwo."]
)
def test_names_stay_in_a_text_without_capitals(text: str) -> None:
    story = "the ferry sank off the coast on monday, and two of the crew are missing, its owners said. "
    assert newsclean.clean(story * 3 + text).corrections == ()


@pytest.mark.parametrize("text", NAMES_LEFT.values(), ids=NAMES_LEFT.keys())
def test_a_name_is_never_repaired_into_another(text: str) -> None:
    assert _repaired(text) == text


LOST_SPACES = {
    "Spanish": "El ministro dijo que la ley era buena para todos los que trabajan,pero no para los que viven lejos.",
    "Turkish": "Süper Lig'de gol krallığı yarışı da kıyasıya devam ediyor.Şampiyonluk yarışında Galatasaray önde.",
    "Albanian": "Kryeministri tha se qeveria nuk do të ndryshojë planin.Opozita kërkon zgjedhje të reja në vend.",
    "Polish": "Minister powiedział w poniedziałek, że rząd nie zmieni planu.Opozycja chce nowych wyborów w kraju.",
    "Greek": "Ο υπουργός είπε ότι η κυβέρνηση δεν θα αλλάξει το σχέδιο.Αντίθετα η αντιπολίτευση ζητεί εκλογές τώρα.",
    "Ukrainian": "Міністр сказав, що уряд не змінить свого плану.Опозиція вимагає нових виборів у країні вже тепер.",
}


@pytest.mark.parametrize("text", LOST_SPACES.values(), ids=LOST_SPACES.keys())
def test_a_lost_space_is_found_in_other_languages(text: str) -> None:
    mended = _repaired(text)
    assert mended != text
    assert mended == re.sub(r"(?<=[^\W\d_])([.,])(?=[^\W\d_])", r"\1 ", text)


def test_a_lost_space_is_found_where_the_document_has_both_words_apart() -> None:
    english = "Then Alweendo left, he said to them.He said.Alweendo said the rest was not in his hands, as Alweendo does."
    assert "said. Alweendo said" in _repaired(english)
    arabic = "قال الوزير إن الحكومة باقية. وأضاف الوزير أن المعارضة تريد الحكومة.قال وهو يبتسم إن هذا لن يكون."
    assert "الحكومة. قال" in _repaired(arabic)


@pytest.mark.parametrize(
    "text",
    [
        "Der Minister schrieb an spiegel.de und an redaktion@heute.at, wie es auf www.beispiel.De zu lesen war, sagte er.",
        "Met de aanroep http.Handler en de haakjes {} wordt het programma dan door de server gestart, zegt de maker.",
        "Wyrażenie foo_bar oraz moduł files.Path są w tym programie używane przez wszystkie inne części systemu.",
        "Er heißt J.Müller und wohnt in der Straße 3.Stock, sagte der Mann von der Polizei am Montag in Wien.",
        "大臣は月曜日に計画を変えないと述べた。野党は新しい選挙を求めている。",
        "रक्षा मंत्री ने सोमवार को कहा कि सरकार योजना नहीं बदलेगी।विपक्ष नए चुनाव चाहता है।",
    ],
)
def test_addresses_code_initials_and_unspaced_scripts_keep_their_stops(text: str) -> None:
    assert _repaired(text) == text


ABROAD = (
    "Am Montag sprach Angela Merkel in Berlin. Später sagte auch Angela Merkel dazu nichts, und so ging Angela Merkel."
    " Vor der Wahl hatte {} noch geredet."
)


@pytest.mark.parametrize("odd", ["Angela Mekrel", "Angela Merjkel"])
def test_a_name_is_mended_in_other_languages(odd: str) -> None:
    assert _repaired(ABROAD.format(odd)) == ABROAD.format("Angela Merkel")


@pytest.mark.parametrize(
    "left", ["Angela Merkels", "Angela Merkle", "Angela Merkl", "Angelo Merkel", "Amerkel", "Ankela Merkel"]
)
def test_a_form_or_another_name_stays_in_other_languages(left: str) -> None:
    assert _repaired(ABROAD.format(left)) == ABROAD.format(left)


@pytest.mark.parametrize("layer", TYPOS, ids=lambda layer: layer.__name__)
def test_dropping_a_layer_drops_exactly_its_corrections(layer: Cleaner) -> None:
    text = "\n".join(before for pairs in HITS.values() for before, _ in pairs)
    page = read(text)
    rest = mark(page, tuple(each for each in TYPOS if each is not layer)).marks
    assert rest == mark(page, TYPOS).marks - mark(page, (layer,)).marks


def test_corrections_say_what_was_and_what_is() -> None:
    corrections = newsclean.clean("The goverment said on Monday that it would appeal.").corrections
    assert [(c.rule, c.before, c.after, c.span) for c in corrections] == [
        ("typo/known-misspelling", "goverment", "government", (4, 13))
    ]


def test_curly_stays_curly() -> None:
    assert "doesn’t" in _repaired("He doesnt know, and that’s the end of it, she said.")


def test_a_word_in_a_foreign_paragraph_stays() -> None:
    text = "The mayor spoke first, and then the minister did.\nEl goverment de la ciudad dijo que no era el momento para hablar."
    assert _repaired(text) == text


@pytest.mark.parametrize(
    "hostile", ["x" * 200_000, "then," * 40_000, "then-then'then/" * 10_000, "said.The " * 5_000], ids=lambda text: text[:9]
)
def test_hostile_text_is_passed_quickly(hostile: str) -> None:
    text = f"The talks went on and the minister said that they would.\nthe of and to {hostile}"
    assert _repaired(text).startswith("The talks went on")


def test_a_quotation_full_of_slips_is_given_as_it_was_written() -> None:
    child = (
        'A child of seven wrote: "My grandad wos a minor. He was verry cleen on Sundys." The teacher had kept it for years.'
    )
    assert not newsclean.clean(child).corrections
    slip = 'The mayor said: "The goverment has to decide whether the quay can be built before the winter storms return."'
    assert len(newsclean.clean(slip).corrections) == 1
