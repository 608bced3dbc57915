"""Front matter, and what news databases, crawlers and mail print around an article."""

from collections.abc import Callable
from textwrap import fill

import pytest
from hypothesis import given

import newsclean
from newsclean.testing import Made, clean_articles

BODY = """\
The ferry that sank off the harbour of Ashby on Monday night had been due for an inspection in March, the harbour master said.

Six of the crew were taken to hospital in Tilbury, where two of them were still being treated for the cold on Wednesday.

The owners of the line said that they would wait for the report before saying more about the ship."""
TITLE = "Ferry that sank off Ashby was due for inspection"
EXTRACTED = f"""\
---
title: "{TITLE}"
author: Ann Lee; Bob Ray
url: https://ashbypost.example/ferry
hostname: ashbypost.example
description: What the harbour master knew of it.
date: 2024-03-05
categories: ['News']
tags:
- ferries
- Ashby
---
{BODY}
"""
CRAWLED = f"""\
Title: {TITLE}

URL Source: https://ashbypost.example/ferry

Published Time: 2024-03-05T10:00:00+00:00

Markdown Content:
{TITLE}

{BODY}
"""
NEXIS = f"""\
{TITLE}
The Ashby Post (Ashby)
March 5, 2024 Tuesday 10:12 AM GMT

Copyright 2024 Ashby Post Ltd All Rights Reserved

Section: WORLD NEWS; Version:1
Length: 312 words
Byline: Ann Lee in Ashby
Highlight: Harbour master says vessel had missed an earlier check
Body
{BODY}
Classification
Language: ENGLISH
Publication-Type: Newspaper; Web Publication
Journal Code: ASHP
Subject: FERRIES (89%); HARBORS & PORTS (78%)
Geographic: ASHBY, ENGLAND (92%)
Load-Date: March 5, 2024
End of Document
"""
OLD_NEXIS = f"""\
                 1 of 100 DOCUMENTS

                 The Ashby Post

                 March 5, 2024 Tuesday
                 Late Edition - Final

{TITLE}

BYLINE: By ANN LEE; Bob Ray contributed reporting from Tilbury.

SECTION: Section A; Column 1; Foreign Desk; Pg. 1

LENGTH: 312 words

DATELINE: ASHBY, England, March 4

BODY:

{BODY}

URL: http://www.ashbypost.example

SUBJECT: FERRIES (89%); HARBORS & PORTS (78%)

LOAD-DATE: March 5, 2024

LANGUAGE: ENGLISH

PUBLICATION-TYPE: Newspaper

                 Copyright 2024 Ashby Post Ltd
                 All Rights Reserved
"""
FACTIVA = f"""\
World News
{TITLE}
By Ann Lee
312 words
5 March 2024
09:14
Ashby Post
ASHPO
English
(c) 2024 Ashby Post Limited
{BODY}
Document ASHPO00020240305ek3500abc
"""
CODED = f"""\
SE World News
HD {TITLE}
BY By Ann Lee
WC 312 words
PD 5 March 2024
SN Ashby Post
SC ASHPO
LA English
CY (c) 2024 Ashby Post Limited
LP {BODY.partition(chr(10))[0]}
TD {BODY.split(chr(10), 2)[2]}
NS c13 : Regulation | gdis : Disasters
RE uk : United Kingdom
AN Document ASHPO00020240305ek3500abc
"""
PROQUEST = f"""\
{TITLE}

Author: Lee, Ann

Publication info: Ashby Post, Late Edition; Ashby [Ashby]05 Mar 2024: A.1.

ProQuest document link

Abstract: The ferry that sank off Ashby had been due for an inspection.

Full text: {BODY}

Subject: Ferries; Ships; Mayors

Publication title: Ashby Post, Late Edition; Ashby

Publication date: Mar 5, 2024

ISSN: 00000000

Source type: Newspaper

ProQuest document ID: 1234567890

Last updated: 2024-03-06

Database: ProQuest Central
"""
MAIL = f"""\
From: news@ashbypost.example
To: readers
Subject: {TITLE}
Date: Tue, 5 Mar 2024 10:00:00 +0000

{BODY}
"""
TOML = f"""\
+++
title = "{TITLE}"
date = 2024-03-05T10:00:00Z
author = "Ann Lee"
tags = ["ferries", "Ashby"]
draft = false
+++

{BODY}
"""
FOLDED = f"""\
---
layout: post
title: >-
  {TITLE}
author:
  - "[[Ann Lee]]"
  - Bob Ray
description: |
  What the harbour master knew.
  And who else did.
date: 2024-03-05
---
{BODY}
"""
FILED = f"""\
URL: https://ashbypost.example/ferry
Title: {TITLE}
Author: Ann Lee
Date: 2024-03-05
Text:
{BODY}
"""
DOWNLOADED = f"""\
Page 1 of 2
{TITLE}

{TITLE}
The Ashby Post (Ashby)
March 5, 2024 Tuesday

Copyright 2024 Ashby Post Ltd All Rights Reserved

Section: WORLD NEWS
Length: 312 words
Byline: Ann Lee

Body

{BODY}

Load-Date: March 5, 2024

End of Document
"""
NEWSBANK = f"""\
{TITLE}
March 5, 2024
Author: ANN LEE, Staff Writer
{BODY}
Edition: Final
Section: News
Page: A1
Record Number: 12345
Copyright (c) 2024 Ashby Post
"""
EXPORTS = (NEWSBANK, TOML, FOLDED, FILED, DOWNLOADED, EXTRACTED, CRAWLED, NEXIS, OLD_NEXIS, FACTIVA, CODED, PROQUEST, MAIL)


@pytest.mark.parametrize("source", EXPORTS)
def test_an_article_comes_out_of_its_record_whole_and_alone(source: str) -> None:
    article = newsclean.clean(source)
    assert article.text == BODY
    assert article.headline == TITLE
    assert (article.published or "")[:10] == "2024-03-05"
    assert article.restore() == source


@pytest.mark.parametrize("source", EXPORTS)
def test_a_record_stays_where_it_is_and_is_read_again_the_same(source: str) -> None:
    article = newsclean.clean(source)
    again = newsclean.clean(article.stripped)
    assert (again.stripped, again.text, again.headline) == (article.stripped, article.text, article.headline)


def test_names_tags_standfirst_and_place_of_a_record_are_fields() -> None:
    extracted, nexis, old, coded = map(newsclean.clean, (EXTRACTED, NEXIS, OLD_NEXIS, CODED))
    assert [person.name for person in extracted.people] == ["Ann Lee", "Bob Ray"]
    assert extracted.tags == ("News", "ferries", "Ashby")
    assert nexis.standfirst == "Harbour master says vessel had missed an earlier check"
    assert [(person.name, person.role) for person in old.people] == [("ANN LEE", "author"), ("Bob Ray", "contributing")]
    assert old.dateline is not None
    assert old.dateline.places[0].text.startswith("ASHBY")
    assert coded.byline == "Ann Lee"
    assert [person.name for person in newsclean.clean(FOLDED).people] == ["Ann Lee", "Bob Ray"]
    assert newsclean.clean(TOML).tags == ("ferries", "Ashby")


def test_markdown_with_front_matter_is_read_the_same() -> None:
    article, plain = newsclean.clean_markdown(EXTRACTED), newsclean.clean(EXTRACTED)
    assert (article.text, article.headline, article.tags) == (plain.text, plain.headline, plain.tags)


@pytest.mark.parametrize("read", [newsclean.clean, newsclean.clean_markdown])
def test_front_matter_is_read_line_by_line_above_a_wrapped_text_and_behind_a_byte_order_mark(
    read: Callable[[str], newsclean.Article],
) -> None:
    title = "Ferry that sank off Ashby in the night was due for an inspection"
    wrapped = "\n\n".join(fill(one, 72) for one in BODY.split("\n\n") * 2)
    article = read(f"\ufeff---\ntitle: {title}\nauthor: Ann Lee\ndate: 2024-03-05\n---\n{wrapped}\n")
    assert (article.headline, article.byline, article.published) == (title, "Ann Lee", "2024-03-05")
    assert article.text.startswith(BODY.partition("\n")[0])


@given(clean_articles())
def test_front_matter_changes_nothing_of_the_article_below_it(made: Made) -> None:
    front = "---\nsource: crawl\nscraped_at: 2024-03-05\n---\n"
    article, plain = newsclean.clean(front + made.source), newsclean.clean(made.source)
    assert (article.text, article.headline, article.byline) == (plain.text, plain.headline, plain.byline)


def test_a_name_that_is_not_known_or_has_no_value_gives_no_field() -> None:
    article = newsclean.clean(f"---\ntitle: {TITLE}\ntags: [ferries]\nships:\n- Ostia\nauthor:\n---\n{BODY}")
    assert (article.headline, article.tags, article.byline, article.text) == (TITLE, ("ferries",), None, BODY)


@pytest.mark.parametrize(
    "head",
    [
        "Title: The Ferry\n\nAuthor: Ann Lee\n\nPublisher: Ashby Press\n\nPages: 312\n\nPrice: £20",
        "Language: English\n\nDirector: Ann Lee\n\nCast: Bob Ray, Tom Reed",
        "---\n\nThe ferry sank.\n\n---",
    ],
)
def test_the_box_of_a_review_is_no_record(head: str) -> None:
    said = newsclean.clean(f"{head}\n\n{BODY}").text
    assert BODY in said
    assert head.rpartition("\n\n")[2].rpartition(":")[2].strip() in said


def test_labels_inside_an_article_stay() -> None:
    first, *rest = BODY.split("\n\n")
    inside = f"{first}\n\nSubject: the ferry\n\nSource type: hearsay\n\nDatabase: none\n\nISSN: none"
    source = "\n\n".join((inside, *rest))
    assert newsclean.clean(source).text == source
