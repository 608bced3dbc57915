"""What is a dateline, what only looks like one, and what it says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.fields.datelines.dateline import find, parse

STORY = "President Dmitry Medvedev told his counterpart on Thursday that the deaths of civilians must be prevented."

# The dateline, its places, its agencies, its date.
DATELINES: list[tuple[str, list[str], list[str], str | None]] = [
    ("MOSCOW (Reuters) – ", ["MOSCOW"], ["Reuters"], None),
    ("MOSCOW - ", ["MOSCOW"], [], None),
    ("KABUL, Afghanistan (AP) -- ", ["KABUL, Afghanistan"], ["AP"], None),
    ("ATLANTA (AP) _ ", ["ATLANTA"], ["AP"], None),
    ("CHATHAM, Mass. (AP) _ ", ["CHATHAM, Mass."], ["AP"], None),
    ("CLEAR LAKE, Iowa, Dec 23 (Reuters) - ", ["CLEAR LAKE, Iowa"], ["Reuters"], "--12-23"),
    ("BEIRUT/THE HAGUE, March 7 (Reuters) - ", ["BEIRUT", "THE HAGUE"], ["Reuters"], "--03-07"),
    ("HONOLULU, Dec. 23 (UPI) — ", ["HONOLULU"], ["UPI"], "--12-23"),
    ("SEOUL, Aug. 20 (Yonhap) -- ", ["SEOUL"], ["Yonhap"], "--08-20"),
    ("MÉXICO, D.F. (apro).- ", ["MÉXICO, D.F."], ["apro"], None),
    ("TOLUCA, Méx., (apro).- ", ["TOLUCA, Méx."], ["apro"], None),
    ("CIUDAD DE MÉXICO (proceso.com.mx).– ", ["CIUDAD DE MÉXICO"], ["proceso.com.mx"], None),
    ("Jan. 10 (Xinhua) -- ", [], ["Xinhua"], "--01-10"),
    ("(Reuters) — ", [], ["Reuters"], None),
    ("(CNN) ", [], ["CNN"], None),
    ("(CNN)", [], ["CNN"], None),
    ("Rome (CNN)", ["Rome"], ["CNN"], None),
    ("New York (CNN Business)", ["New York"], ["CNN Business"], None),
    ("New York (CNN) -- ", ["New York"], ["CNN"], None),
    ("Estero, Florida (CNN) ", ["Estero, Florida"], ["CNN"], None),
    ("ST. LOUIS, MO (KTVI) – ", ["ST. LOUIS, MO"], ["KTVI"], None),
    ("BUFFALO, N.Y. — ", ["BUFFALO, N.Y."], [], None),
    ("PUTRAJAYA, Nov 22 — ", ["PUTRAJAYA"], [], "--11-22"),
    ("TAMPA, Fla.- ", ["TAMPA, Fla."], [], None),
    ("WASHINGTON—", ["WASHINGTON"], [], None),
    ("PORT-AU-PRINCE, Haiti (AP) — ", ["PORT-AU-PRINCE, Haiti"], ["AP"], None),
    ("SHANGHAI: ", ["SHANGHAI"], [], None),
    ("New Delhi, Jun 26 (PTI) ", ["New Delhi"], ["PTI"], "--06-26"),
    ("Frankfurt/Main (dpa) - ", ["Frankfurt/Main"], ["dpa"], None),
    ("San Diego (tca/dpa) - ", ["San Diego"], ["tca", "dpa"], None),
    ("Frankfurt, 28. Jul (Reuters) – ", ["Frankfurt"], ["Reuters"], "--07-28"),
    ("CAJAMARCA/BERLIN ap/taz | ", ["CAJAMARCA", "BERLIN"], ["ap", "taz"], None),
    ("SYDNEY March 22 AAP -", ["SYDNEY"], ["AAP"], "--03-22"),
    ("LOS ANGELES, CA / ACCESSWIRE / August 25, 2024 / ", ["LOS ANGELES, CA"], ["ACCESSWIRE"], "2024-08-25"),
    ("NEW YORK, NY / August 25, 2024 / ", ["NEW YORK, NY"], [], "2024-08-25"),
    (
        "Vancouver, British Columbia--(Newsfile Corp. - August 25, 2024) - ",
        ["Vancouver, British Columbia"],
        ["Newsfile Corp."],
        "2024-08-25",
    ),
    ("SEATTLE (PRWEB) August 25, 2024 -- ", ["SEATTLE"], ["PRWEB"], "2024-08-25"),
    (
        "BONN, Germany and BOISE, Idaho, Nov 12, 2020, Nov. 12, 2020 (GLOBE NEWSWIRE) — ",
        ["BONN, Germany", "BOISE, Idaho"],
        ["GLOBE NEWSWIRE"],
        "2020-11-12",
    ),
    ("(BOSTON) – ", ["BOSTON"], [], None),
    ("[CAIRO] ", ["CAIRO"], [], None),
    ("August 25, 2014 (Toronto) - ", ["Toronto"], [], "2014-08-25"),
    ("AMSTERDAM, NETHERLANDS, 25 August 2014: ", ["AMSTERDAM, NETHERLANDS"], [], "2014-08-25"),
    ("Basel, Switzerland – 25 August 2014 – ", ["Basel, Switzerland"], [], "2014-08-25"),
    ("DeWITT, N.Y. — ", ["DeWITT, N.Y."], [], None),
    ("Dhaka: ", ["Dhaka"], [], None),
    ("MADRID, 3 Mar. (EUROPA PRESS) -", ["MADRID"], ["EUROPA PRESS"], "--03-03"),
    ("Madrid, 11 may (EFE).- ", ["Madrid"], ["EFE"], "--05-11"),
    ("(ANSA) - ROMA, 16 APR - ", ["ROMA"], ["ANSA"], "--04-16"),
    ("Doha (Reuters/EP).- ", ["Doha"], ["Reuters", "EP"], None),
    ("PARIS, March 24, 2013 (AFP) - ", ["PARIS"], ["AFP"], "2013-03-24"),
    ("SATURDAY, Oct. 15, 2010 (HealthDay News) -- ", [], ["HealthDay News"], "2010-10-15"),
    ("Riad – ", ["Riad"], [], None),
    ("Damasco - ", ["Damasco"], [], None),
    ("МОСКВА, 16 февраля. /ТАСС/. ", ["МОСКВА"], ["ТАСС"], "--02-16"),
    ("ВОРОНЕЖ, 22 окт - РИА Новости. ", ["ВОРОНЕЖ"], ["РИА Новости"], "--10-22"),
    ("(서울=연합뉴스) 이도흔 기자 = ", ["서울"], ["연합뉴스"], None),
    ("（中央社記者劉世怡台北11日電）", ["台北"], ["中央社"], "---11"),
    ("新华社北京3月15日电（记者张三）", ["北京"], ["新华社"], "--03-15"),
    ("［東京 ２４日 ロイター］ - ", ["東京"], ["ロイター"], "---24"),
    ("مانيلا، 3 ديسمبر (رويترز) - ", ["مانيلا"], ["رويترز"], "--12-03"),
]


@pytest.mark.parametrize(("line", "places", "agencies", "date"), DATELINES, ids=lambda value: str(value)[:40])
def test_a_dateline_is_found_with_its_dash_and_space_and_gives_its_parts(
    line: str, places: list[str], agencies: list[str], date: str | None
) -> None:
    assert find(line + STORY) == len(line)
    parsed = parse(line)
    assert parsed.text == line
    assert [place.text for place in parsed.places] == places
    assert list(parsed.agencies) == agencies
    assert parsed.date == date


def test_a_region_is_told_from_its_city() -> None:
    assert parse("CLEAR LAKE, Iowa, Dec 23 (Reuters) - ").places[0].region == "Iowa"


def test_a_reporter_in_a_dateline_is_kept() -> None:
    line = "Фарнборо (Великобритания), 21 июл - РИА Новости, Александр Смотров. "
    assert parse(line).reporter == "Александр Смотров"


@pytest.mark.parametrize(
    ("line", "story"),
    [
        ("GENOVA ", "«Mi chieda tutto quello che vuole, ma non mi chieda di parlare di lui.»"),
        ("Berlin. ", "Bundeskanzlerin Angela Merkel hat die Opposition und die Union zur Mitarbeit aufgerufen."),
    ],
)
def test_some_papers_set_no_dash(line: str, story: str) -> None:
    assert find(line + story) == len(line)


LOOK_ALIKES = [
    "World Health Organization (WHO) said – after much ado - that it was all over, but nobody believed it then.",
    "FILE - Tourists look out over the city skyline in this photo of June 3, taken by a photographer of the paper.",
    "BREAKING: The president of the United States said on Monday that he had nothing to declare to anybody.",
    "MLB: Dodgers agree to a deal with the pitcher who has been the best in baseball for three years running.",
    "NASA: The agency has said that the rocket would fly again in the spring of next year at the earliest.",
    "DEAR ABBY: My husband and I have been married for thirty years and he has never once washed the dishes.",
    "EBONY: What is your exhibition about, and why did you choose to hold it in this city after all those years?",
    "JACKSON: We lost the game because we did not play well enough in the second half, and that is all there is.",
    "THE PRESIDENT: Merry Christmas to all of you and a happy new year, and thank you all very much for coming.",
    "DIE ZEIT: Herr Kühnert, Sie nennen sich einen Sozialisten. Was heißt das für Sie ganz persönlich im Alltag?",
    "IT’S TUESDAY — Hope you had a good weekend and welcome to the newsletter that tells you all about it, folks.",
    "DEMOCRATS HOLD THEIR FIRE — Powell is expected to be confirmed by the Senate in the course of this week.",
    "DÉCRYPTAGE - Après l’évolution de la situation, le gouvernement a décidé de changer de politique dans le pays.",
    "NEW YORK, NEW YORK - OCTOBER 15: Travis Kelce and Taylor Swift depart the restaurant in the city on Saturday.",
    "SAN FRANCISCO – JUNE 26: A man walks by a sign in front of the building of the company on the street there.",
    "KV – das steht für Kreisvorstand. Und der hat beschlossen, dass es so nicht weitergehen kann mit der Partei.",
    "LONDON, PARIS — and now Berlin: the tour goes on and on and on until the last of the fans has seen the band.",
    "Reality TV — once mocked as a passing fad — has become the backbone of the schedules of the big broadcasters.",
    "The Associated Press (AP) — The news agency said on Monday that its photographer had been wounded in the war.",
    "Know Your Customer (KYC) — A new set of rules has been made by the bank for all of its many customers abroad.",
    "Karlsruher Institut für Technologie (KIT) – Die Forscher haben herausgefunden, dass es so nicht geht mit dem.",
    "Washington-based analysts said that the deal would be good for all of the parties that had signed the paper.",
    "London 2012 - The Games of the thirtieth Olympiad were held in the capital of Great Britain in that summer.",
    "IRAN - The revolution of 1979 ended a monarchy that was said to be two thousand five hundred years old.",
]


@pytest.mark.parametrize("text", LOOK_ALIKES)
def test_what_only_looks_like_a_dateline_stays(text: str) -> None:
    assert find(text) == 0


def test_a_place_alone_is_believed_only_before_a_sentence() -> None:
    assert find("MOSCOW - Vladimir Putin") == 0


@given(st.text(max_size=200))
def test_any_text_can_be_asked_and_no_more_than_it_holds_is_claimed(text: str) -> None:
    assert 0 <= find(text) <= len(text)
    assert text.startswith(parse(text).text)


@given(st.sampled_from(DATELINES), st.text(alphabet="abc XYZ.,", min_size=0, max_size=60))
def test_what_follows_a_signed_dateline_does_not_change_where_it_ends(
    line: tuple[str, list[str], list[str], str | None], rest: str
) -> None:
    if line[2] and line[0].rstrip().endswith(("-", "–", "—", "_")):
        assert find(line[0] + "The " + rest + STORY) == len(line[0])
