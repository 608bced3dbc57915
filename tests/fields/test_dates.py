"""What timestamps say, to the precision they say it."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.fields.moments.dates import parse
from newsclean.fields.moments.stamps import is_stamp

# The line, when published, when changed.
STAMPS = [
    ("March 1, 2013 22:55", "2013-03-01T22:55", None),
    ("Published 7:07 PM EST Nov 19, 2019", "2019-11-19T19:07-05:00", None),
    (
        "PUBLISHED: November 19, 2019 at 8:59 pm | UPDATED: November 20, 2019 at 9:00 pm",
        "2019-11-19T20:59",
        "2019-11-20T21:00",
    ),
    (
        "Updated Dec. 23, 2023 4:04AM EST / Published Dec. 22, 2023 12:16PM EST",
        "2023-12-22T12:16-05:00",
        "2023-12-23T04:04-05:00",
    ),
    ("Updated Nov. 19, 2019 8:21 am ET / Original Nov. 19, 2019 8:02 am ET", "2019-11-19T08:02", "2019-11-19T08:21"),
    ("Updated 11:22 PM EST, Tue November 29, 2016", None, "2016-11-29T23:22-05:00"),
    ("July 24, 2014 -- Updated 1207 GMT (2007 HKT)", "2014-07-24", None),
    (
        "Published February 24, 2020Last updated July 21, 2022This article is more than 2 years old.",
        "2020-02-24",
        "2022-07-21",
    ),
    ("-Aktualisiert am 28.01.2020-15:49", None, "2020-01-28T15:49"),
    ("Stand: 28.04.2023 17:23 Uhr", None, "2023-04-28T17:23"),
    ("03.05.2024 15:42 Uhr", "2024-05-03T15:42", None),
    ("- Veröffentlicht am 13. Mai 2026 um 15:44", "2026-05-13T15:44", None),
    ("Publié le 07 mai 2019 à 13h59 - Mis à jour le 08 mai 2019 à 09h03", "2019-05-07T13:59", "2019-05-08T09:03"),
    ("Publié le 06/01/2026 - 14:16 UTC+1", "2026-01-06T14:16+01:00", None),
    ("05 Gennaio 2025 Aggiornato alle 16:01", "2025-01-05", None),
    ("lunes, 3 de junio de 2019 - 10:15", "2019-06-03T10:15", None),
    ("12 de março de 2020 às 10h15", "2020-03-12T10:15", None),
    ("Giriş: 03.07.2024 - 18:24 Güncelleme: 03.07.2024 - 18:57", "2024-07-03T18:24", "2024-07-03T18:57"),
    ("Aktualizacja: 19.04.2026 19:45 Publikacja: 19.04.2026 19:05", "2026-04-19T19:05", "2026-04-19T19:45"),
    ("16 февраля 2021, 14:05", "2021-02-16T14:05", None),
    ("入力 2026.07.12 22:09", "2026-07-12T22:09", None),
    ("기사입력 :[ 2018-08-25 15:24 ]", "2018-08-25T15:24", None),
    ("2024年3月1日 14時30分 更新", None, "2024-03-01T14:30"),
    ("Thứ ba, 3/9/2019, 10:39 (GMT+7)", "2019-09-03T10:39+07:00", None),
    ("-- Tue Mar 20, 2012 11:03am EDT", "2012-03-20T11:03-04:00", None),
    ("Published Jun 04, 2026  •  Last updated 1 day ago  •  2 minute read", "2026-06-04", None),
    ("First published on Fri 1 Mar 2013 10.15 GMT", "2013-03-01T10:15+00:00", None),
    ("2013-03-01T22:55:10Z", "2013-03-01T22:55:10+00:00", None),
    ("公開日：2025/01/31 11:30　更新日：2025/02/01 12:30", "2025-01-31T11:30", "2025-02-01T12:30"),
    ("06.18.2025", "2025-06-18", None),
    ("4 నవంబర్ 2024", "2024-11-04", None),
    ("प्रकाशित मिति: 4 नोभेम्बर 2024", "2024-11-04", None),
    ("ਅਪਡੇਟ 4 ਨਵੰਬਰ 2024", None, "2024-11-04"),
    ("Imechapishwa 4 Novemba 2024", "2024-11-04", None),
]


@pytest.mark.parametrize(("line", "published", "modified"), STAMPS, ids=lambda value: str(value)[:40])
def test_a_timestamp_gives_what_it_says(line: str, published: str | None, modified: str | None) -> None:
    assert parse(line) == (published, modified)


@pytest.mark.parametrize("line", [line for line, *_ in STAMPS])
def test_a_line_of_dates_and_labels_is_a_timestamp(line: str) -> None:
    assert is_stamp(line)


@pytest.mark.parametrize(
    "line",
    [
        "Updated at 1:23 p.m.",
        "3 HRS ago 2 mins read",
        "mandag 5. august kl. 14:47",
        "5.3. 06:00 • Päivitetty 5.3. 07:15",
        "05.03. 06:00 Uhr",
        "Veröffentlicht/Aktualisiert: Vor 1 Stunde",
        "3時間前",
        "3시간 전",
        "15 phút trước",
        "2 hari yang lalu",
        "3 घंटे पहले",
        "১৫ মিনিট আগে",
        "3 மணி நேரத்திற்கு முன்பு",
        "3 గంటల క్రితం",
        "15 นาทีที่แล้ว",
        "3 گھنٹے پہلے",
        "dakika 15 zilizopita",
    ],
)
def test_a_date_without_its_year_or_its_day_has_no_value_but_is_one(line: str) -> None:
    assert is_stamp(line)
    assert parse(line) == (None, None)


@pytest.mark.parametrize(
    "text",
    [
        "March 17",
        "1939",
        "60 Minutes",
        "In 2013, more than two thousand people were killed.",
        "On 3 March 2013 the ferry sank.",
        "The day of the year",
        "Euro 2024: Spain beat England 2-1",
        "12 Angry Men",
        "3年前",
        "दो दिन पहले की बात",
        "24 में",
    ],
)
def test_a_line_that_says_more_than_a_date_is_no_timestamp(text: str) -> None:
    assert not is_stamp(text)


def test_figures_that_may_mean_two_days_are_not_guessed_at() -> None:
    assert parse("4/5/2013").published is None
    assert parse("4/5/2013", language="fr").published == "2013-05-04"
    assert parse("13/5/2013").published == "2013-05-13"


def test_a_zone_that_means_several_things_gives_no_offset() -> None:
    assert parse("March 1, 2013 22:55 IST").published == "2013-03-01T22:55"


def test_a_day_that_no_calendar_has_is_none() -> None:
    assert parse("30 February 2013").published is None


@given(st.datetimes(min_value=datetime(1900, 1, 1), max_value=datetime(2099, 1, 1)))  # noqa: DTZ001 - the text has no zone
def test_every_day_and_minute_comes_back_as_it_was_written(moment: datetime) -> None:
    written = f"{moment:%B} {moment.day}, {moment.year} {moment:%H:%M}"
    assert parse(written).published == f"{moment:%Y-%m-%dT%H:%M}"


@given(st.text(max_size=300))
def test_any_text_can_be_asked(text: str) -> None:
    stamps = parse(text)
    assert all(value is None or value[:4].isdigit() for value in stamps)
    assert is_stamp(text) in (True, False)
