"""What an article of HTML says about itself: headline, authors, dates; and what it does not say."""

import json

import pytest

import newsclean

PROSE = "<p>The ferry sank off the coast on Monday, and two of its crew were lost, the harbour master said.</p>" * 4
TITLE = "Ferry sinks off the coast"
UTC = "2024-07-21T04:30:00+00:00"
AS_DATA = '{"@type": "NewsArticle", "datePublished": "2023-12-22"}'


def article(above: str = "", below: str = "", head: str = "", url: str | None = None) -> newsclean.Article:
    return newsclean.clean_html(f"<html><head>{head}</head><body>{above}{PROSE}{below}</body></html>", url=url)


def declared(**values: object) -> str:
    return f"<script type='application/ld+json'>{json.dumps({'@type': 'NewsArticle', 'headline': TITLE, **values})}</script>"


@pytest.mark.parametrize(
    ("head", "heading", "headline"),
    [
        (f"<title>{TITLE} - The Daily Tide</title><meta property=og:site_name content='Daily Tide'>", "", TITLE),
        (f"<title>{TITLE} | World news</title>", "", TITLE),
        (f"<title>The Tide > News > {TITLE}</title>", f"<h2>{TITLE}</h2>", TITLE),
        (f"<title>Diario La Ribera - {TITLE}</title>", f"<font size=5><b>{TITLE}</b></font><br>", TITLE),
        (f"<title>Diario La Ribera - {TITLE}</title>", f"<table><tr><td>{TITLE}<td>PDF<td>E-Mail</table>", TITLE),
        (f"<title>Diario La Ribera - {TITLE}</title>", "<div>Diario La Ribera</div>", f"Diario La Ribera - {TITLE}"),
        (f"<title>{TITLE} | World | Tide</title>", f"<h1>{TITLE}</h1>", TITLE),
        (f"<title>{TITLE} - A Site That Nobody Knows</title>", f"<h2>{TITLE}</h2>", TITLE),
        (f"<meta property=og:title content='{TITLE}'>", f"<h1>Opinion: {TITLE}</h1>", TITLE),
        (f"<meta property=og:title content='{TITLE}'>", f"<h1>{TITLE} Posted on July 1, 2024</h1>", TITLE),
        (f"<meta property=og:title content='{TITLE}'>", f"<h1>{TITLE.upper()}</h1>", TITLE),
        ("<meta property=og:title content='Ferry sinks: what we know'>", "<h1>Two lost as ferry sinks</h1>", "Two lost as ferry sinks"),
        ("", "<h1>Ferry sinks<br>off the coast</h1>", TITLE),
        (f"<title>The {TITLE}</title>", f"<h1>The {TITLE}</h1>", f"The {TITLE}"),
        ("<title>Lehmann ruft zum «zivilen Widerstand» auf</title>", "", "Lehmann ruft zum «zivilen Widerstand» auf"),
        (f"<title>{TITLE}</title>", "<h1>A message from Ann Lee, founder of the Daily Tide:</h1>", TITLE),
        (f"<title>{TITLE}</title>", f"<h1>{'All that you want to know about the ferry that sank. ' * 5}</h1>", TITLE),
    ],
)  # fmt: skip
def test_the_headline_has_neither_site_nor_section(head: str, heading: str, headline: str) -> None:
    assert article(heading, head=head).headline == headline


def test_a_row_of_buttons_beside_the_headline_goes_with_it_and_the_dates_below_it_are_the_articles() -> None:
    row = f"<table><tr><td>{TITLE}<td>PDF<td>E-Mail</table><table><tr><td>Monday, 4 March 2024</table>"
    found = article(f"<div>Tuesday, 5 March 2024</div>{row}", head=f"<title>Diario La Ribera - {TITLE}</title>")
    assert (found.headline, found.published, TITLE in found.text) == (TITLE, "2024-03-04", False)


@pytest.mark.parametrize(
    ("below", "headline"), [("<p><em>By Ann Lee</em></p>", TITLE), ("<p>March 5, 2024</p>", TITLE), ("", None)]
)
def test_the_heading_of_a_fragment_is_its_headline_where_a_byline_or_a_date_stands_below(
    below: str, headline: str | None
) -> None:
    assert newsclean.clean_html(f"<h2>{TITLE}</h2>{below}{PROSE}").headline == headline


def test_the_address_tells_which_of_many_headings_is_the_headline() -> None:
    cards = "<h1>Where to bike in Harbour Town</h1><h1>Where to sail in Harbour Town</h1><h1>Where to eat by the sea</h1>"
    head = "<title>Best places for boats in Harbour Town</title>"
    assert (
        article(cards, head=head, url="https://tide.example/sea/where-to-sail-harbour").headline
        == "Where to sail in Harbour Town"
    )


@pytest.mark.parametrize(
    ("above", "head", "names"),
    [
        ("", declared(author={"@type": "Person", "name": "By Ann Lee and Bo Ek"}), ["Ann Lee", "Bo Ek"]),
        ("", declared(author={"@type": "Person", "name": "Ann Lee | The Daily Tide"}), ["Ann Lee"]),
        ("", declared(author={"@type": "Organization", "name": "The Daily Tide"}), []),
        ("", declared(author={"@type": "Person", "name": "Redazione ANSA"}), []),
        ("", declared(author=[{"name": "La rédaction"}, {"name": "Agencia EFE"}, {"name": "Ann Lee"}]), ["Ann Lee"]),
        ("", declared(author={"name": "El Norte Redacción"}, publisher={"name": "El Norte"}), []),
        (f"<h1>{TITLE}</h1><p class=byline>Sarah Barnacle, Daily Tide</p>", declared(author={"name": "tideadmin"}), ["Sarah Barnacle"]),
        (f"<h1>{TITLE}</h1><div>May 3, 2023 by Sarah Barnacle</div>", "", ["Sarah Barnacle"]),
        (f"<h1>{TITLE}</h1><div>Sarah Barnacle | May 3, 2023</div>", "", ["Sarah Barnacle"]),
        (f"<h1>{TITLE}</h1><p>05.03.2024 Region von Heike Sander</p>", "", ["Heike Sander"]),
        (f"<h1>{TITLE}</h1><p>mardi 5 mars 2024, par Anouk Ferrand</p>", "", ["Anouk Ferrand"]),
        (f"<h1>{TITLE}</h1><p>05.03.2024 Sitzung von Stadtrat und Bauamt</p>", "", []),
        (f"<h1>{TITLE}</h1><div>Sarah Barnacle</div><div>May 3, 2023</div>", "", ["Sarah Barnacle"]),
        (f"<h1>{TITLE}</h1><p>By Sarah Barnacle, Home and Security Expert</p>", "", ["Sarah Barnacle"]),
        (f"<h1>{TITLE}</h1><p class=author>Sarah BarnacleFounder at Tide</p>", "", ["Sarah Barnacle"]),
        (f"<h1>{TITLE}</h1><ul><li><a href=/1>Climate Change</a><li><a href=/2>Ferry Safety</a></ul>", "", []),
        (f"<h1>{TITLE}</h1><p>DISCLOSURE: we may earn a commission.</p>", "", []),
        ("", declared(author={"@type": "Person", "name": "كتب عبد الله صلاح"}), ["عبد الله صلاح"]),
        ("", declared(author={"@type": "Person", "name": "本报记者 李茂颖"}), ["李茂颖"]),
        ("", declared(author={"@type": "Person", "name": "প্রতিনিধি"}), []),
        (f"<h1>{TITLE}</h1><p>Автор: Мария Петрова</p>", "", ["Мария Петрова"]),
        (f"<h1>{TITLE}</h1><em class=journalist_name>최두원 기자</em>", "", ["최두원"]),
        (f"<h1>{TITLE}</h1><p class=author>Derya KILIÇASLAN/MUĞLA, (DHA)</p>", "", ["Derya KILIÇASLAN"]),
        (f"<h1>{TITLE}</h1><p class=byline>Yasmine Hassan · CBC News</p>", "", ["Yasmine Hassan"]),
    ],
)  # fmt: skip
def test_authors_are_people_who_signed(above: str, head: str, names: list[str]) -> None:
    assert [person.name for person in article(above, head=head).people if person.role == "author"] == names


def test_one_who_writes_far_from_the_headline_is_found_where_a_line_says_so() -> None:
    assert [p.name for p in article(f"<h1>{TITLE}</h1>", PROSE * 20 + "<h4>Written by Sarah Barnacle</h4>").people] == [
        "Sarah Barnacle"
    ]


@pytest.mark.parametrize(
    ("above", "head", "published"),
    [
        ("", declared(datePublished="2023-12-22T11:35:00-05:00"), "2023-12-22T11:35:00-05:00"),
        ("", "<meta name=w-published-date content='2025-05-27T06:03:43.274Z'>", "2025-05-27T06:03:43+00:00"),
        ("", "<meta name=citation_publication_date content='2023 Jan 7'>", "2023-01-07"),
        ("", '<script>{"datePublished":"2023-04-07T14:11:18.000+00:00"}</script>', "2023-04-07T14:11:18+00:00"),
        (f"<h1>{TITLE}</h1><p class=date>May 25, 2023</p>", "", "2023-05-25"),
        (f"<h1>{TITLE}</h1><div>Published</div><div>May 25, 2023</div>", "", "2023-05-25"),
        (f"<h1>{TITLE}</h1><div>Last updated</div><div>May 25, 2023</div>", "", None),
        (f"<h1>{TITLE}</h1><p>© 2023 The Daily Tide</p>", "", None),
        (f"<h1>{TITLE}</h1><p>The deadline for every claim of a passenger is April 15, 2025. Ask early.</p>", "", None),
        (f"<h1>{TITLE}</h1><div><time datetime='2017-03-01T12:00Z'>03/01/2017</time> by Ann Lee</div>", "", "2017-03-01T12:00:00+00:00"),
        (f"<h1>{TITLE}</h1><div>Updated <time datetime='2017-03-01'>March 1, 2017</time></div>", "", None),
        ("<h2>Ferry sinks close off the coast</h2><p>Ann Lee</p><p>May 25, 2023</p>", f"<title>{TITLE}</title>", "2023-05-25"),
        (f"<h1>{TITLE}</h1><div><b>Ann Lee</b><b>May 25, 2023</b><b>2 Shares</b></div>", "", "2023-05-25"),
        (f"<h1>{TITLE}</h1><div class=meta>Ann Lee, The TideDec. 18, 2023 9:00 am EST</div>", "", "2023-12-18T09:00-05:00"),
        (f"<h1>{TITLE}</h1><div>Published Fri, Dec 22 20231:17 AM ESTUpdated Fri, Dec 22 202311:25 AM EST</div>", "", "2023-12-22T01:17-05:00"),
        (f"<h1>{TITLE}</h1><div class=byline>by Ann Lee The Harbour May 2nd 202511 mins</div>", "", "2025-05-02"),
        (f"<h1>{TITLE}</h1><div class=meta>06.18.2025</div>", "", "2025-06-18"),
        (f"<h1>{TITLE}</h1><div class='meta social-comments'>By Ann Lee • 08/25/22 12:54pm</div>", "", "2022-08-25T12:54"),
        (f"<h1>{TITLE}</h1><p>Posted on May 25, 2023 in {'Harbours, Ships, Weather, Rescue, ' * 5}Coast</p>", "", "2023-05-25"),
        (f"<h1>{TITLE}</h1><time datetime='2026-02-24T04:13:00Z'>February 23, 2026</time>", "", "2026-02-23"),
        (f"<h1>{TITLE}</h1><time datetime='2026-02-24T04:13:00Z'>February 24, 2026</time>", "", "2026-02-24T04:13:00+00:00"),
        ("", f"<meta name='script:ld+json' content='{AS_DATA}'>", "2023-12-22"),
        (f"<h1>{TITLE}</h1><p class=date>2023-12-22 08:21</p>", declared(datePublished="2023-12-22"), "2023-12-22T08:21"),
        (f"<h1>{TITLE}</h1><p><time datetime='{UTC}'>21.07.2024 • 07:30</time><b>2 min</b></p>", declared(datePublished=UTC), "2024-07-21T07:30:00+03:00"),
        (f"<ul><li>۳۱ تیر ۱۴۰۳ / ۰۸:۰۰<li>کد<li>۱۲</ul><h1>{TITLE}</h1>", declared(datePublished=UTC), "2024-07-21T08:00:00+03:30"),
        ("", f"<script type='application/ld+json' children='{AS_DATA}'></script>", "2023-12-22"),
        ("", f"<script type='application/ld+json'>{AS_DATA.replace(chr(34), '&quot;')}</script>", "2023-12-22"),
    ],
)  # fmt: skip
def test_the_date_is_the_one_of_publication(above: str, head: str, published: str | None) -> None:
    assert article(above, head=head).published == published


@pytest.mark.parametrize(
    "around",
    [
        "<article class='post-7 hentry tag-ships category-related-reading tag-card'>{}</article>",
        "<main class='card recommended'>{}</main>",
        "<div class='column with-sidebar'>{}</div>",
    ],
)
def test_what_an_article_is_about_and_what_stands_beside_it_take_no_date_from_it(around: str) -> None:
    line = "<div>Reading time</div><p>May 25, 2023</p>"
    above, below = around.format(f"<h1>{TITLE}</h1>{line}|").split("|")
    assert article(above, below).published == "2023-05-25"
    assert article(f"<h1>{TITLE}</h1><div class='related-posts'><p>May 25, 2023</p></div>").published is None


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("<div class=header-date>Sunday, December 24, 2023</div>" + "<a href=/>Home</a><br>" * 30, ""),
        ("", "<figure><img src=a.jpg><figcaption>The harbour on December 15, 2023</figcaption></figure>"),
        ("", "<div class='imageEmbedCaption'>The harbour. Picture date: Friday December 15, 2023. (Photo: Ann Lee)</div>"),
        ("", "<table><tr><td>12/15/2013</td><td>+13.1 %</td></tr><tr><td>12/15/2013</td><td>+1 %</td></tr></table>"),
        ("", "<ul><li>Passengers who had booked after April 15, 2023 receive the whole of their fare back</li></ul>"),
        ("", "<a href=/iron><div>Iron rusts in the harbour</div><div>December 13, 2023</div></a>"),
        ("", "<blockquote class=twitter-tweet><p>Sad.</p>— Ann Lee (@annlee) October 16, 2024</blockquote>"),
        ("", "<div class=blogList-meta><p>Bob Roe |July 15, 2025</p></div>"),
        (
            "",
            "<div class=hub><p>Iron in the harbour, July 15, 2025</p></div><div class=hub><p>Rust, July 15, 2025</p></div>",
        ),
    ],
)
def test_a_date_of_something_else_on_the_page_is_not_that_of_publication(above: str, below: str) -> None:
    assert article(f"{above}<h1>{TITLE}</h1>{PROSE}", below).published is None


def test_a_labelled_date_behind_the_text_is_found_and_those_of_teasers_are_not() -> None:
    teasers = "".join(
        f"<div class='related-card'><a href=/{n}>Another</a><span>May {n}, 2024</span></div>" for n in range(1, 5)
    )
    assert article(f"<h1>{TITLE}</h1>", f"<div>Posted on April 13, 2023</div>{teasers}").published == "2023-04-13"
    assert article(f"<h1>{TITLE}</h1>", teasers).published is None


def test_a_date_that_stands_alone_far_from_the_headline_counts_where_it_is_the_only_one() -> None:
    far = PROSE * 20 + "<p>Written by Ann Lee</p><p>April 8, 2024</p>"
    assert article(f"<h1>{TITLE}</h1>", far).published == "2024-04-08"
    assert article(f"<h1>{TITLE}</h1>", f"{far}<p>April 9, 2024</p>").published is None


def test_times_of_other_articles_are_not_the_date() -> None:
    others = (
        "<ul>" + "".join(f"<li><time datetime='2024-02-{n}'>{n} Feb 2024</time> Another" for n in range(10, 16)) + "</ul>"
    )
    assert article(f"{others}<h1>{TITLE}</h1><p>22 Dec 2023</p>").published == "2023-12-22"
    assert article(f"{others}<h1>{TITLE}</h1>", url="https://tide.example/2023/dec/22/ferry").published == "2023-12-22"


def test_the_day_is_that_of_the_newsroom() -> None:
    utc = declared(datePublished="2023-12-23T03:22:07Z")
    shown = f"<h1>{TITLE}</h1><div class=timestamp>Published December 22, 2023 10:22 PM</div>"
    assert article(shown, head=utc).published == "2023-12-22T22:22:07-05:00"


def test_a_date_that_only_follows_the_last_change_gives_way_to_the_one_shown() -> None:
    both = declared(datePublished="2025-11-05", dateModified="2025-11-05")
    assert article(f"<h1>{TITLE}</h1><p>January 31, 2024</p>", head=both).published == "2024-01-31"
    assert article(f"<p class=date>January 31, 2024</p><h1>{TITLE}</h1>", head=both).published == "2024-01-31"
    assert article(f"<h1>{TITLE}</h1>", head=both).published == "2025-11-05"


def test_a_moment_declared_as_both_gives_way_to_an_earlier_one_that_the_page_marks_as_that_of_publication() -> None:
    both = declared(datePublished="2025-11-29T12:28:31-05:00", dateModified="2025-11-29T12:28:31-05:00")
    behind = "<p>Published <time pubdate datetime='2025-08-13'>August 13, 2025</time></p>"
    assert article(f"<h1>{TITLE}</h1>", PROSE * 3 + behind, both).published == "2025-08-13"
    two = behind + behind.replace("08-13", "07-01")
    assert article(f"<h1>{TITLE}</h1>", PROSE * 3 + two, both).published == "2025-11-29T12:28:31-05:00"


@pytest.mark.parametrize(
    "line",
    [
        "<figcaption>The harbour on December 15, 2023. Ann Lee/Picture Desk</figcaption>",
        "<div>Hundreds of people in the harbour, on December 15, 2023, at noon. Ann Lee / Picture Desk</div>",
        "<p class=date>December 17, 2023</p>",
    ],
)
def test_a_declared_date_stays_where_what_is_shown_is_another_one_or_the_same_elsewhere(line: str) -> None:
    moment = "2023-12-18T10:02:58Z"
    page = article(f"<h1>{TITLE}</h1>{line}", head=declared(datePublished=moment, dateModified=moment))
    assert page.published == "2023-12-18T10:02:58+00:00"


def test_where_only_the_day_is_shown_of_a_moment_in_utc_it_is_the_day_of_the_newsroom() -> None:
    late = "<meta property=article:published_time content='2025-12-19T02:41:41+00:00'>"
    assert article(f"<h1>{TITLE}</h1><p class=date>December 18, 2025</p>", head=late).published == "2025-12-18"
    changed = late + "<meta property=article:modified_time content='2025-12-20T01:00:00+00:00'>"
    assert (
        article(f"<h1>{TITLE}</h1><p class=date>December 20, 2025</p>", head=changed).published
        == "2025-12-19T02:41:41+00:00"
    )


def test_a_date_that_is_shown_and_earlier_than_the_declared_one_is_that_of_the_first_publication() -> None:
    moved = "<meta property=article:published_time content='2024-08-07T12:01:51+00:00'>"
    assert article(f"<h1>{TITLE}</h1><p class=date>Dec 30, 2013</p>", head=moved).published == "2013-12-30"
    assert article(f"<h1>{TITLE}</h1><p class=date>Dec 30, 2024</p>", head=moved).published == "2024-08-07T12:01:51+00:00"


def test_the_last_change_is_told_in_the_newsrooms_time_as_well() -> None:
    here = "<meta property=article:modified_time content='2024-03-05T15:02:40+01:00'>"
    page = article(head=declared(datePublished="2024-03-05T12:31:07Z", dateModified="2024-03-05T14:02:40Z") + here)
    assert page.modified == "2024-03-05T15:02:40+01:00"


def test_a_shown_day_holds_against_the_next_one_in_the_address() -> None:
    shown = f"<h1>{TITLE}</h1><p>posted on 2023-12-19 23:30 EST by Ann Lee</p>"
    assert article(shown, url="https://tide.example/2023-12-20/ferry").published == "2023-12-19T23:30-05:00"
    assert article(shown, url="https://tide.example/news/2023-12-25/ferry").published == "2023-12-25"


def test_a_change_that_is_shown_is_known_where_none_is_declared() -> None:
    once = "<meta property=article:published_time content='2023-04-07T14:11:18+00:00'>"
    found = article(f"<h1>{TITLE}</h1><p class=date>Updated: December 31, 2024</p>", head=once)
    assert (found.published, found.modified) == ("2023-04-07T14:11:18+00:00", "2024-12-31")


def test_no_date_and_no_author_is_invented() -> None:
    bare = article(f"<h1>{TITLE}</h1>", "<footer>© 2024 The Daily Tide, founded May 3, 1921</footer>")
    assert (bare.published, bare.modified, bare.people) == (None, None, ())
