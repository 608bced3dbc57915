"""The report as a person uses it, in a real browser."""

import json
import shutil
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from newsclean.__main__ import main
from newsclean.report.page import Shown, page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selenium.webdriver import Chrome
    from selenium.webdriver.remote.webelement import WebElement

DIRTY = "The ferry sank.\n\nAdvertisement\n\nTwo died â€“ both of the crew.\n\nSign up for our newsletter\n"
_BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
_DRIVER = shutil.which("chromedriver")
MANY = 1_000


@pytest.fixture(scope="module")
def browser() -> "Iterator[Chrome]":
    webdriver = pytest.importorskip("selenium.webdriver", reason="no selenium: pip install newsclean[test]")
    if not (_BROWSER and _DRIVER):
        pytest.skip("no browser: apt-get install chromium chromium-driver")
    from selenium.webdriver.chrome.service import Service

    options = webdriver.ChromeOptions()
    options.binary_location = _BROWSER
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service(_DRIVER))
    yield driver
    driver.quit()


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("report")
    (folder / "a.txt").write_text(DIRTY, "utf-8")
    (folder / "b.txt").write_text("The mayor </script><b>denied</b> it.\n", "utf-8")
    (folder / "c.jsonl").write_text(json.dumps({"text": "Ships\n\nAdvertisement\n\nThe ships came in."}) + "\n", "utf-8")
    assert main(["report", str(folder), "-o", str(folder / "report.html")]) == 0
    return folder / "report.html"


def opened(browser: "Chrome", path: Path, *, width: int = 1280) -> None:
    browser.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": 844, "deviceScaleFactor": 1, "mobile": width < 600},
    )
    browser.get("about:blank")
    browser.get(path.as_uri())


def one(browser: "Chrome", selector: str) -> "WebElement":
    return browser.find_element("css selector", selector)


def texts(browser: "Chrome", selector: str) -> list[str]:
    found = browser.find_elements("css selector", selector)
    return [element.get_attribute("textContent") or "" for element in found]


def press(browser: "Chrome", key: str) -> None:
    one(browser, "body").send_keys(key)


def test_source_and_clean_text_stand_side_by_side(browser: "Chrome", report: Path) -> None:
    opened(browser, report)
    assert one(browser, "#clean").text == "The ferry sank.\n\nTwo died – both of the crew."
    assert "Advertisement" in one(browser, "#marked").text
    assert one(browser, "#marked").rect["x"] + one(browser, "#marked").rect["width"] <= one(browser, "#clean").rect["x"]


def test_every_stretch_has_the_colour_of_its_role(browser: "Chrome", report: Path) -> None:
    opened(browser, report)
    colours = [
        change.value_of_css_property("background-color") for change in browser.find_elements("css selector", ".change")
    ]
    assert len(colours) == len(set(colours)) == 3


def test_hovering_tells_the_rule(browser: "Chrome", report: Path) -> None:
    from selenium.webdriver.common.action_chains import ActionChains

    opened(browser, report)
    ActionChains(browser).move_to_element(one(browser, ".change del")).perform()
    assert one(browser, "#tip").text.startswith("advertisement goes · rule en/advertisement/")


def test_a_repair_is_shown_before_and_after(browser: "Chrome", report: Path) -> None:
    opened(browser, report)
    assert (texts(browser, ".change:has(ins) del"), texts(browser, ".change ins")) == (["â€“"], ["–"])


def test_a_role_filters_articles_and_changes(browser: "Chrome", report: Path) -> None:
    opened(browser, report)
    one(browser, "[data-role=newsletter]").click()
    assert one(browser, "[data-role=newsletter]").get_attribute("aria-pressed") == "true"
    assert len(texts(browser, "#list button")) == 1
    assert len(texts(browser, ".change:not(.dim)")) == 1
    assert "newsletter" in texts(browser, ".change:not(.dim)")[0]
    one(browser, "#all").click()
    assert len(texts(browser, "#list button")) == 3


def test_a_rule_filters_articles_and_changes(browser: "Chrome", report: Path) -> None:
    opened(browser, report)
    rule = next(text for text in texts(browser, "#rule option") if text.startswith("en/advertisement/"))
    browser.execute_script(
        "const s = document.getElementById('rule'); s.value = arguments[0]; s.dispatchEvent(new Event('change'))",
        rule.partition(" ")[0],
    )
    assert one(browser, "#place").text == "1 / 2"


def test_totals_are_bars_the_longest_first(browser: "Chrome", report: Path) -> None:
    opened(browser, report)
    counts = [int(text) for text in texts(browser, "#bars i")]
    assert counts == sorted(counts, reverse=True)
    assert dict(zip(texts(browser, "#bars b"), counts, strict=True))["advertisement"] == 2


def test_the_keyboard_turns_articles_and_walks_changes(browser: "Chrome", report: Path) -> None:
    opened(browser, report)
    press(browser, "n")
    press(browser, "n")
    assert one(browser, "#why").text == "encoding repaired: “â€“” becomes “–” · rule mojibake"
    press(browser, "p")
    assert one(browser, "#why").text.startswith("advertisement goes")
    press(browser, "\ue014")
    assert one(browser, "#place").text == "2 / 3"
    assert "</script><b>denied</b>" in one(browser, "#clean").text
    press(browser, "\ue012")
    assert one(browser, "#place").text == "1 / 3"


def test_nothing_is_loaded_and_nothing_goes_wrong(browser: "Chrome", report: Path) -> None:
    opened(browser, report)
    loaded = browser.execute_script("return performance.getEntriesByType('resource').map(entry => entry.name)")
    assert [name for name in loaded if not name.startswith("data:")] == []
    assert browser.get_log("browser") == []  # type: ignore[no-untyped-call]  # selenium leaves it untyped


def test_a_phone_shows_one_pane_at_a_time_and_never_scrolls_sideways(browser: "Chrome", report: Path) -> None:
    opened(browser, report, width=390)
    assert browser.execute_script("return document.documentElement.scrollWidth") == 390
    assert (one(browser, "#marked").is_displayed(), one(browser, "#clean").is_displayed()) == (True, False)
    one(browser, "[data-view=clean]").click()
    assert (one(browser, "#marked").is_displayed(), one(browser, "#clean").is_displayed()) == (False, True)
    small = [b.rect for b in browser.find_elements("css selector", "button") if b.is_displayed() and b.rect["height"] < 44]
    assert not small


def test_a_screen_reader_hears_what_becomes_of_each_stretch(browser: "Chrome", report: Path) -> None:
    opened(browser, report)
    assert texts(browser, ".change .unseen")[0].startswith("goes, advertisement, rule en/advertisement/")
    names = [button.accessible_name for button in browser.find_elements("css selector", "button") if button.is_displayed()]
    assert all(names)
    roles = [one(browser, selector).aria_role for selector in ("main", "aside", "footer", "#why")]
    assert roles == ["main", "complementary", "contentinfo", "status"]


def test_a_thousand_articles_do_not_choke_it(browser: "Chrome", tmp_path: Path) -> None:
    cut = (
        ("kept", "The ferry sank off the coast.\n" * 60, "", "", ""),
        ("gone", "Advertisement\n", "advertisement", "en/x", ""),
    ) * 10
    path = tmp_path / "many.html"
    path.write_text("".join(page(Shown(f"{n}.txt", f"Story {n}", "en", (), cut) for n in range(MANY))), "utf-8")
    begun = time.monotonic()
    opened(browser, path)
    assert one(browser, "#place").text == f"1 / {MANY}"
    press(browser, "\ue014")
    one(browser, "[data-role=advertisement]").click()
    assert one(browser, "#place").text == f"2 / {MANY}"
    assert time.monotonic() - begun < 15, f"{path.stat().st_size:,} bytes"
