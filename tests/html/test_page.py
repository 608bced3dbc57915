"""What a page of HTML becomes: its text stream, its blocks, and an article for any input."""

import subprocess
import sys
import time
from dataclasses import replace

import pytest

import newsclean
from newsclean import Mark, Role, read_html
from newsclean.cleaners.chrome import chrome
from newsclean.cleaners.furniture import furniture
from newsclean.cleaners.labelled import labelled

PROSE = "The ferry sank off the coast on Monday, and two of its crew were lost, the harbour master said."

UMLAUTS = "Die Fähre sank am Montag vor der Küste, zwei Männer der Besatzung werden vermisst, sagte der Hafenmeister."


def texts(html: str) -> list[str]:
    return [block.text for block in read_html(html).blocks]


@pytest.mark.parametrize(
    ("html", "blocks"),
    [
        ("<p>One <b>bold</b> word.</p><p>Two.</p>", ["One bold word.", "Two."]),
        ("<p>One.<br><br>Two.<br>Three.", ["One.", "Two.", "Three."]),
        ("<p>The ferry sank<br>off the coast.", ["The ferry sank off the coast."]),
        ("<ul><li>One<li>Two</ul>", ["One", "Two"]),
        ("<div><em class=img_desc>The pier</em>The ferry sank.</div>", ["The pier", "The ferry sank."]),
        ("<figcaption>The <em class=img_desc>pier</em> in rain</figcaption>", ["The pier in rain"]),
        ("<table><tr><td>Crew<td>12<tr><td>Lost<td>2</table>", ["Crew\t12", "Lost\t2"]),
        ("<p>Fish &amp; chips&nbsp;&mdash; &#8364;5</p>", ["Fish & chips\xa0— €5"]),
        ("<div>Bare text<p>and a paragraph</p>and more</div>", ["Bare text", "and a paragraph", "and more"]),
        ("<p>Seen<script>not()</script><style>p{}</style><noscript>no</noscript></p>", ["Seen"]),
        ("<p style='display: none'>Hidden</p><p hidden>too</p><p class='sr-only'>and this</p><p>Seen</p>", ["Seen"]),
        (
            "<p class='d-none d-print-block'>On paper</p><p class='big hidden'>Off</p><p class='d-none d-md-flex'>Seen</p>",
            ["Seen"],
        ),
        ("<main class='hidden'><p class='hidden md:block'>A script shows it.</p></main>", ["A script shows it."]),
        ("<div hidden class='accordion-panel'>A click opens this.</div>", ["A click opens this."]),
        ("</body></html><p>Behind the end.</p>", ["Behind the end."]),
        ("<template id='B:0'></template><p>Last.</p><div hidden id='S:0'><p>First.</p></div>", ["First.", "Last."]),
        ("<x-story><template shadowrootmode=open><p>Shown.</p></template></x-story><template>Not.</template>", ["Shown."]),
        ("<p>a<!-- a comment -->b</p>", ["ab"]),
    ],
)
def test_blocks_are_what_a_reader_sees(html: str, blocks: list[str]) -> None:
    assert texts(html) == blocks


def test_a_block_knows_its_open_elements_and_its_links() -> None:
    block = read_html("<div class='story wide' id=main><p>See <a href='/x'>this one</a></p></div>").blocks[0]
    assert block.tags == ("html", "body", "div.story.wide#main", "p")
    assert 0.5 < block.linked < 1


def test_headings_below_the_first_rank_are_sub_headings() -> None:
    html = f"<article><h1>Ferry sinks off the coast</h1><p>{PROSE}</p><h2>What it cost</h2><p>{PROSE} Again.</p></article>"
    article = newsclean.clean_html(html)
    assert [paragraph.kind for paragraph in article.body] == ["paragraph", "subhead", "paragraph"]


def test_a_byline_that_the_page_declares_too_is_a_field() -> None:
    head = "<meta name=author content='Ann Lee'>"
    above = "<h1>Ferry sinks off the coast</h1><div class=byline>By <a href=/ann>Ann Lee</a></div>"
    article = newsclean.clean_html(f"<head>{head}</head><article>{above}<p>{PROSE}</p><p>{UMLAUTS}</p></article>")
    assert (article.byline, article.text) == ("Ann Lee", f"{PROSE}\n\n{UMLAUTS}")


@pytest.mark.parametrize("line", ["Ann Lee and Bo Ek", "By Ann Lee & Bo Ek", "Bo Ek, Ann Lee"])
def test_a_line_of_nothing_but_the_declared_authors_is_the_byline_whatever_else_goes_with_it(line: str) -> None:
    html = f"<meta name=author content='Ann Lee; Bo Ek'><h1>Ferry sinks</h1><ul><li>{line}</li><li>Print</li></ul><p>{PROSE}</p>"
    page = read_html(html)
    top, signed, print_it = page.blocks[:3]
    taken = Mark(signed.start, print_it.end, Role.NAVIGATION, "chrome/navigation", score=0.97)
    marked = page.marked((Mark(top.start, top.end, Role.HEADLINE, "chrome/headline", score=0.97), taken))
    byline = newsclean.assemble(newsclean.mark(marked, [furniture])).byline
    assert byline
    assert {"Ann Lee", "Bo Ek"} == {byline[byline.index(name) :][: len(name)] for name in ("Ann Lee", "Bo Ek")}


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("Ann Lee/ASHBY, (AP)", "Ann Lee"),
        ("Ann Lee - Ashby Tide", "Ann Lee"),
        ("Na Ann Lee", "Ann Lee"),
        ("Ann Lee has been writing for Ashby Tide since 2019", None),
        ("More from Ann Lee", None),
    ],
)
def test_a_byline_of_the_declared_author_ends_with_the_name(line: str, byline: str | None) -> None:
    page = read_html(
        f"<meta name=author content='Ann Lee'><h1>Ferry sinks</h1><div>{line}</div><p>{PROSE}</p><p>{UMLAUTS}</p>"
    )
    top, signed = page.blocks[:2]
    marks = (top.mark(Role.HEADLINE, "chrome/headline", 0.97), signed.mark(Role.JUNK, "chrome/outvoted", 0.97))
    assert newsclean.assemble(newsclean.mark(page.marked(marks), [furniture])).byline == byline


@pytest.mark.parametrize(
    ("line", "caption"),
    [
        ("<p class=wp-caption-text>The ferry at the pier of Ashby.</p>", "The ferry at the pier of Ashby."),
        ("<div class=field-caption><span>The ferry at the pier of Ashby.</span></div>", "The ferry at the pier of Ashby."),
        ("<p class=img-caption>4 November 2024, 10:12 • 3 min read</p>", None),
        ("<p class=caption-box>The ferry at the pier of Ashby.</p>", None),
        ("<div class=photo_wrap><p class=desc>The ferry at Ashby.</p></div>", "The ferry at Ashby."),
        ("<header><span class=imgCaption>The ferry at Ashby.</span></header>", "The ferry at Ashby."),
        ("<div class=popisek>The ferry at Ashby.</div>", "The ferry at Ashby."),
        ("<div class=card><p class=desc>The ferry at Ashby.</p></div>", None),
        ("<div class=related-news><p class=photo-desc>The ferry at Ashby.</p></div>", None),
        ("<div class=photo-desc>Ashby Tide</div>", None),
    ],
)
def test_what_an_element_called_caption_says_of_a_picture_is_a_caption(line: str, caption: str | None) -> None:
    page = read_html(f"<h1>Ferry sinks off the coast</h1><article>{line}<p>{PROSE}</p><p>{UMLAUTS}</p></article>")
    votes = [(block, 0.02 if block.tags[-1] != "p" or len(block.text) < len(PROSE) else 0.48) for block in page.blocks]
    bare = replace(page, marks=frozenset(Mark(b.start, b.end, Role.BODY, "vote/evidence", score=vote) for b, vote in votes))
    captions = newsclean.assemble(newsclean.mark(bare, [chrome])).captions
    assert [each.text for each in captions] == ([caption] if caption else [])


def test_a_line_below_the_headline_that_is_no_body_is_the_standfirst_where_its_element_says_so() -> None:
    below = "Two of the crew are lost, and nobody can say why the ferry sailed at all."
    html = f"<h1>Ferry sinks off the coast</h1><p class='NAME'>{below}</p><article><p>{PROSE}</p></article>"

    def standfirst(name: str) -> str | None:
        page = read_html(html.replace("NAME", name))
        taken = (Mark(b.start, b.end, Role.JUNK, "chrome/outvoted", score=0.97) for b in page.blocks if b.text == below)
        top = Mark(page.blocks[0].start, page.blocks[0].end, Role.HEADLINE, "chrome/headline", score=0.97)
        return newsclean.assemble(newsclean.mark(page.marked((top, *taken)), [furniture])).standfirst

    assert (standfirst("standfirst"), standfirst("article-dek"), standfirst("promo")) == (below, below, None)
    below, html = "The ferry at the pier of Ashby on Monday morning. (Photo: Ann Lee)", html.replace(below, "BELOW")
    html = html.replace("BELOW", below)
    assert standfirst("standfirst") is None


def test_a_link_behind_a_label_of_other_articles_goes_whatever_stands_between_them() -> None:
    title = "Mayor of Ashby opens the new quay"

    def kept(line: str) -> bool:
        page = read_html(f"<article><p>{PROSE}</p><div>{line}</div><p>{UMLAUTS}</p></article>")
        return title in newsclean.assemble(newsclean.mark(page, [labelled])).text

    assert not kept(f"<span>Pročitajte još</span><a href=/q>{title}</a>")
    assert not kept(f"<b>Read more</b> <a href=/q>{title}</a>")
    assert kept(f"<b>The minister</b> <a href=/q>{title}</a>")
    assert kept(f"<b>Read more</b> <a href=/q>{title}, and he goes home.</a>")
    assert kept(f"Read more {title}")


def test_votes_decide_nothing_by_themselves() -> None:
    page = read_html(f"<article><p>{PROSE}</p></article>")
    assert page.marks
    assert newsclean.assemble(page).text == PROSE


def test_what_was_dropped_can_be_read() -> None:
    article = newsclean.clean_html(
        f"<nav><a href=/>Home</a></nav><h1>Ferry sinks</h1><p>{PROSE}</p><footer>Imprint</footer>"
    )
    assert article.text == PROSE
    assert article.headline == "Ferry sinks"
    assert {removal.text.strip() for removal in article.removed} == {"Home", "Imprint"}
    assert article.restore() == f"Home\n\nFerry sinks\n\n{PROSE}\n\nImprint"


def test_junk_goes_under_the_name_its_elements_give_it() -> None:
    junk = {
        "div class='cookie-banner'": Role.CONSENT,
        "section id=comments": Role.COMMENTS,
        "div class='newsletter-box'": Role.NEWSLETTER,
        "div class='share-tools'": Role.SOCIAL,
        "aside class='related-stories'": Role.RELATED,
    }
    for element, role in junk.items():
        name = element.split()[0]
        article = newsclean.clean_html(f"<h1>Ferry sinks</h1>{f'<p>{PROSE}</p>' * 4}<{element}>Something else here</{name}>")
        assert [(r.role, r.rule) for r in article.removed if "Something" in r.text] == [(role, f"chrome/{role}")]


def test_a_full_text_in_the_metadata_is_read_where_the_page_does_not_show_it() -> None:
    body = "\\n\\n".join([PROSE] * 6)
    html = (
        f'<script type="application/ld+json">{{"@type": "NewsArticle", "articleBody": "{body}"}}</script><p>Please wait</p>'
    )
    assert PROSE in newsclean.clean_html(html).text


@pytest.mark.parametrize(
    "html",
    [
        "",
        "   ",
        "<!DOCTYPE html>",
        "<!-- nothing -->",
        "<html><body></body></html>",
        "<html><frameset cols='1,2'><frame src=a><frame src=b></frameset></html>",
        "<script>var a = '<p>no text</p>'</script>",
    ],
)
def test_a_page_without_text_gives_an_empty_article_with_a_flag(html: str) -> None:
    article = newsclean.clean_html(html)
    assert (article.text, article.flags) == ("", ("empty-body",))


@pytest.mark.parametrize(
    ("html", "text"),
    [
        (f"<p>{PROSE}\x00\x01\x0b</p>", PROSE),
        (f"<p>{PROSE} \udc80</p>", f"{PROSE} \ufffd"),
        (f"<?xml version='1.0' encoding='utf-16'?><html><p>{PROSE}", PROSE),
        (f"<meta charset=shift_jis><p>{PROSE}", PROSE),
        ("<div>" * 10_000 + f"<p>{PROSE}", ""),
        (f"<p><b><i>{PROSE}</p></table></td></div><a href='x>", PROSE),
        (f"<script type='application/ld+json'>{{'broken</script><p>{PROSE}", PROSE),
        (f"<script type='application/ld+json'>{'[' * 50_000}</script><p>{PROSE}", PROSE),
        (f'<script type=\'application/ld+json\'>[null, 1, {{"@type": 3, "author": [null]}}]</script><p>{PROSE}', PROSE),
    ],
)
def test_broken_markup_gives_an_article(html: str, text: str) -> None:
    article = newsclean.clean_html(html)
    assert article.text == text
    assert article.to_json()


def test_a_page_of_five_megabytes_takes_no_longer_than_its_text() -> None:
    weight = "<script>" + "var tide = 'high'; " * 250_000 + "</script>"
    start = time.process_time()
    article = newsclean.clean_html(
        f"<html><head>{weight}</head><body><h1>Ferry sinks</h1>{f'<p>{PROSE}</p>' * 20}</body></html>"
    )
    assert (article.headline, article.body[0].text) == ("Ferry sinks", PROSE)
    assert time.process_time() - start < 5


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1", "windows-1252", "shift_jis", "no-such-charset"])
def test_a_wrong_charset_declared_in_a_page_gives_its_text_all_the_same(charset: str) -> None:
    page = f"<html><head><meta charset={charset}></head><body><h1>Fähre gesunken</h1>{f'<p>{UMLAUTS}</p>' * 3}</body></html>"
    assert UMLAUTS in newsclean.clean_html(newsclean.decode(page.encode())).text


@pytest.mark.parametrize(
    ("start", "name"),
    [("%PDF-1.7", "PDF"), ("\x89PNG\r\n", "PNG"), ("\ufffdPNG\r\n", "PNG"), ("GIF89a", "GIF"), ("PK\x03\x04", "ZIP")],
)
def test_what_is_no_page_is_refused_by_name(start: str, name: str) -> None:
    with pytest.raises(ValueError, match=name):
        newsclean.clean_html(start + "whatever")


@pytest.mark.parametrize(
    "piece", ["<div>", "<span>a ", f"<p>{PROSE}</p>", "<a href=x>Home</a> ", "a line<br>", "<tr><td>a<td>b", "&amp;lt;"]
)
def test_time_grows_with_the_page(piece: str) -> None:
    def seconds(count: int) -> float:
        html = piece * count
        start = time.process_time()
        newsclean.clean_html(html)
        return time.process_time() - start

    seconds(100)
    assert seconds(6_000) < 8 * seconds(1_500) + 0.5


def test_importing_newsclean_loads_no_parser_of_html() -> None:
    code = "import sys, newsclean; print({'lxml', 'trafilatura', 'htmldate'} & sys.modules.keys())"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "set()"


@pytest.mark.parametrize("name", ["comments", "kommentare", "comentarios", "reacties"])
def test_comments_are_none_of_the_article_in_whatever_language_their_element_is_called(name: str) -> None:
    story = f"<h1>Fähre sinkt</h1><div class=story><p>{UMLAUTS}</p><p>{PROSE}</p><p>{UMLAUTS} Das war am Montag.</p></div>"
    comments = f"<section class={name}><h4>2 Kommentare</h4><p>Endlich!</p><p>Viel zu teuer, wer soll das denn bezahlen?</p></section>"
    article = newsclean.clean_html(f"<main>{story}{comments}</main><footer>Impressum</footer>")
    assert article.text == f"{UMLAUTS}\n\n{PROSE}\n\n{UMLAUTS} Das war am Montag."


def test_the_next_article_of_an_endless_page_is_none_of_this_one() -> None:
    def element(title: str, subject: str) -> str:
        text = f"The {subject} was found off the coast on Monday, and its crew of two were taken to the harbour by a boat."
        return f"<article class={subject}><h1>{title}</h1>" + f"<p>{text} Nobody knew why.</p>" * 6 + "</article>"

    article = newsclean.clean_html(f"<main>{element('Ferry sinks', 'ferry')}{element('Trawler burns', 'trawler')}</main>")
    assert (article.headline, "trawler" in article.text) == ("Ferry sinks", False)
    assert [(r.role, r.rule) for r in article.removed if "trawler" in r.text] == [("related", "chrome/another")]


def test_the_entries_of_a_live_blog_are_all_of_it() -> None:
    entry = "<article><h2>{0}.00</h2><p>The ferry was {0} miles off the coast when the harbour master called it again.</p></article>"
    html = "<main><h1>Ferry sinks</h1>" + "".join(entry.format(hour) for hour in range(2, 18)) + "</main>"
    assert newsclean.clean_html(html).text.count("harbour master") == 16


@pytest.mark.parametrize("huge", ["<img src='data:image/png;base64,{}'>", "<script>{}</script>", "<!--{}-->", "<p>{}</p>"])
def test_what_stands_behind_ten_million_bytes_in_one_piece_is_read(huge: str) -> None:
    page = f"<h1>Ferry sinks</h1><p>{PROSE}</p>" + huge.format("abc " * 2_600_000) + "<p>Behind it, the end.</p>"
    assert texts(page)[-1] == "Behind it, the end."
    deep = "<div>" * 2_000
    assert texts(page + deep + "<p>Too deep.</p>")[0] == "Ferry sinks"


def test_an_article_that_its_paywall_hides_is_read_and_a_hidden_box_is_not() -> None:
    story = f"<div id=articleBody style='display: none'><p>{PROSE}</p><p>{UMLAUTS}</p></div>"
    page = read_html(f"<h1>Ferry sinks</h1>{story}<div style='display: none'>Sign in</div>")
    assert [block.text for block in page.blocks] == ["Ferry sinks", PROSE, UMLAUTS]


def test_what_readers_say_in_a_list_of_comments_is_none_of_the_article() -> None:
    said = "I was on that ferry last year, and I can tell you that nobody looked at the wind before we sailed, not once."
    lead = "".join(f"<p>{PROSE} {word}</p>" for word in ("He spoke.", "She wrote.", "They left.", "Nobody knew."))
    html = f"<article><h1>Ferry sinks</h1>{lead}</article><ol id=commentsList><li><p>{said}</p></li></ol>"
    article = newsclean.clean_html(html)
    assert (said in article.text, article.text.count(PROSE)) == (False, 4)


def test_an_article_that_is_hidden_until_a_script_shows_it_is_read() -> None:
    told = "The ferry sank off the coast on Monday, and two of its crew have not been found, the harbour master said in a statement."
    body = f"<p>{told} He spoke to them at noon.</p><p>{told} He left soon after.</p><p>{told} It rained.</p>"
    found = newsclean.read_html(f"<title>Ferry sinks</title><p>Menu</p><div class=hidden><h1>Ferry sinks</h1>{body}</div>")
    assert [block.text for block in found.blocks][:2] == ["Menu", "Ferry sinks"]


def test_a_listing_of_code_between_paragraphs_of_an_article_stays_as_it_is() -> None:
    code = "exports.Cow = Cow;document.getElementById('demo').innerHTML = goverment(5); setTimeout(run, 10);"
    said = "".join(f"<p>{PROSE} {word}</p>" for word in ("He wrote it.", "She read it.", "It was long.", "It ran."))
    page = f"<h1>Ferry sinks</h1><article>{said}<table><tr><td class=code><pre>{code}</pre></table><p>{PROSE} It is</p></article>"
    assert code in newsclean.clean_html(page).text.split("\n\n")


def test_an_article_that_is_preformatted_is_cleaned_all_the_same() -> None:
    appeal = "Subscribe now to continue reading this article."
    html = "<h1>Ferry sinks</h1>" + "".join(
        f"<pre>{text}</pre>" for text in (f"{PROSE} He spoke.", appeal, f"{PROSE} They left.")
    )
    assert [removal.text.strip() for removal in newsclean.clean_html(html).removed] == [appeal]
