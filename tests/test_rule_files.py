"""The rules that newsclean brings keep their word: tests made from the packs themselves."""

import json
import re
import time
from functools import cache
from pathlib import Path

import pytest

import newsclean.rules
from newsclean.page import JUNK, KEPT
from newsclean.rules import Pack, Rule, load, shipped
from newsclean.rules.__main__ import compiled
from newsclean.rules.check import block_of, faults

FOLDER = Path(newsclean.rules.__file__).parent
RULES = list(load(FOLDER))
SEARCHING = [rule for rule in RULES if rule.scope in ("sentence", "match")]
WRITE = "packs.json is not what the TOML files say; run: python -m newsclean.rules"


@cache
def everything() -> Pack:
    return Pack.of(RULES)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_marks_its_hits_alone_in_its_role_and_no_rule_marks_its_spares(rule: Rule) -> None:
    assert list(faults(rule, everything())) == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_the_shipped_index_shows_a_rule_every_line_that_it_must_mark(rule: Rule) -> None:
    for hit in rule.hits:
        assert rule.id in {each.id for each in shipped().candidates(block_of(hit))}, hit


def test_what_is_shipped_is_what_the_files_say() -> None:
    assert (FOLDER / "packs.json").read_text("utf-8") == compiled(), WRITE


def test_no_rule_calls_a_line_body() -> None:
    assert not {rule.role for rule in RULES} & KEPT


def test_english_has_rules_for_every_kind_of_junk_that_has_words() -> None:
    kinds = {rule.id.split("/")[1] for rule in RULES if rule.id.startswith("en/")}
    assert kinds - {"calls", "metered", "tcf", "wall", "wire"} == JUNK - {"headline-again"}


def test_ids_are_unique() -> None:
    rows = json.loads((FOLDER / "packs.json").read_text("utf-8"))["rules"]
    assert len({row["id"] for row in rows}) == len(rows)


def hostile(rule: Rule, size: int) -> list[str]:
    """Texts made to hurt a rule: its own words over and over, its beginning, spaces, letters."""
    hit = rule.hits[0].lower()
    start = " ".join(re.findall(r"\w+", hit)[:2])
    return [
        (seed * size)[:size] for seed in (f"{hit} ", f"{start} ", f"{start[:-1]}, ", " ", "a", f"{start}\n\t ", '"' + start)
    ]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_no_text_of_the_size_of_a_paragraph_keeps_a_rule_busy(rule: Rule) -> None:
    for text in hostile(rule, 2000 if rule.scope in ("sentence", "match") else rule.max_chars):
        # A hundred times what is usual; exponential is minutes. A busy machine may stall once, hardly twice.
        assert took(rule, text) < 0.5 or took(rule, text) < 0.5, text[:80]


@pytest.mark.parametrize("rule", SEARCHING, ids=lambda rule: rule.id)
def test_time_grows_no_faster_than_the_text(rule: Rule) -> None:
    for small, large in zip(hostile(rule, 4_000), hostile(rule, 16_000), strict=True):
        short, long = (min(took(rule, text) for _ in range(2)) for text in (small, large))
        assert long < 10 * short + 0.02, small[:80]  # four times the text: linear is 4, quadratic 16


def took(rule: Rule, text: str) -> float:
    block = block_of(text)
    started = time.perf_counter()
    list(rule.claims(block))
    return time.perf_counter() - started
