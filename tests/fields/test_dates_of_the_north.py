"""Dates, ages and reading times as pages of the Nordic and Baltic countries print them."""

import pytest

from newsclean.fields.moments.days import days
from newsclean.fields.moments.reading_time import minutes
from newsclean.fields.moments.stamps import is_stamp


@pytest.mark.parametrize(
    "date",
    ["2024 m. lapkričio 4 d.", "2024. gada 4. novembrī", "4. novembris, 2024", "4. nóvember 2024", "4. november 2024"],
)
def test_a_day_is_read(date: str) -> None:
    assert [day.value for day in days(date)] == ["2024-11-04"]


@pytest.mark.parametrize(
    "line",
    [
        "för 3 timmar sedan",
        "for 3 timar sidan",
        "2 dage siden",
        "3 tuntia sitten",
        "fyrir 3 klst.",
        "2 päeva tagasi",
        "Pirms 5 minūtēm",
        "Prieš 3 val.",
        "Uppfært fyrir 2 klukkustundum",
        "Atnaujinta prieš 2 val.",
    ],
)
def test_an_age_is_a_timestamp(line: str) -> None:
    assert is_stamp(line)


@pytest.mark.parametrize(
    "line", ["3 av 5 färjor", "För 3 personer", "Pirms 3 vēlēšanām", "Fyrir 3 börn", "Prieš 3 partijas"]
)
def test_a_count_of_other_things_is_none(line: str) -> None:
    assert not is_stamp(line)


@pytest.mark.parametrize(
    "line",
    ["3 minuters läsning", "3 minutter at læse", "3 min lesing", "3 minuutin lukuaika", "3 mín. lestur", "3 min lugemist",
     "Lasīšanas laiks: 3 min", "Skaitymo trukmė: 3 min."],
)  # fmt: skip
def test_a_reading_time_is_read(line: str) -> None:
    assert minutes(line) == 3
