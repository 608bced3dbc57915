"""Pages in languages other than English: the paragraphs stay as they are, the labels and buttons between them go."""

import pytest

import newsclean

PAGES = {
    "cs": (
        "Zastupitelé v úterý rozhodli o uzavření starého mostu přes řeku poté, co odborníci našli trhliny ve dvou pilířích.",
        "Starostka Anna Kovářová novinářům řekla, že město si na práce odložilo devět milionů korun a že začnou na jaře.",
        ("Čtěte také:", "Článek pokračuje pod reklamou", "Sdílet na Facebooku"),
    ),
    "hu": (
        "A városi tanács kedden úgy döntött, hogy lezárja a folyó feletti régi hidat, mert repedéseket találtak két pillérben.",
        "Kovács Anna polgármester elmondta, hogy a város kilencmillió forintot tett félre a munkára, amely tavasszal kezdődik.",
        ("Kapcsolódó cikkek", "A cikk a hirdetés után folytatódik", "Megosztás"),
    ),
    "ro": (
        "Consiliul local a hotărât marți închiderea podului vechi de peste râu, după ce inginerii au găsit fisuri în piloni.",
        "Primărița Ana Covaci a declarat că orașul a pus deoparte nouă milioane de lei pentru lucrări, care vor începe curând.",
        ("Citește și:", "Articole similare", "Urmărește-ne pe Facebook"),
    ),
    "el": (
        "Το δημοτικό συμβούλιο αποφάσισε την Τρίτη να κλείσει την παλιά γέφυρα του ποταμού, αφού βρέθηκαν ρωγμές σε δύο πυλώνες.",
        "Η δήμαρχος Άννα Κοβάρη δήλωσε ότι ο δήμος έχει κρατήσει εννέα εκατομμύρια ευρώ για τα έργα, που θα αρχίσουν την άνοιξη.",
        ("Διαβάστε επίσης:", "Διαφήμιση", "Κοινοποίηση"),
    ),
    "he": (
        "מועצת העיר החליטה ביום שלישי לסגור את הגשר הישן מעל הנהר לאחר שמהנדסים מצאו סדקים בשניים מעמודיו.",
        "ראשת העיר אנה קובר אמרה לכתבים כי העירייה הקצתה תשעה מיליון שקלים לעבודות וכי הן יחלו באביב.",
        ("קראו עוד", "פרסומת", "שתפו בפייסבוק"),
    ),
    "th": (
        "สภาเมืองมีมติเมื่อวันอังคารให้ปิดสะพานเก่าข้ามแม่น้ำ หลังจากวิศวกรพบรอยร้าวในเสาสองต้น และเห็นว่าไม่ปลอดภัยสำหรับรถบรรทุก",
        "นายกเทศมนตรีอันนา โควาร์ บอกกับผู้สื่อข่าวว่าเมืองได้กันเงินไว้เก้าล้านบาทสำหรับงานนี้ และจะเริ่มในฤดูใบไม้ผลิ",
        ("ข่าวที่เกี่ยวข้อง", "โฆษณา", "แชร์ข่าวนี้"),
    ),
}


@pytest.mark.parametrize(
    "line", ["Fotó: MTI", "Sursa foto: Agerpres", "Φωτογραφία: ΑΠΕ", "Kuva: Lehtikuva", "צילום: רויטרס", "عکس: ایرنا"]
)
def test_a_picture_credit_is_known_by_its_label_in_any_language(line: str) -> None:
    first, second, _ = PAGES["hu"]
    article = newsclean.clean(f"{first}\n\n{line}\n\n{second}")
    assert article.text == f"{first}\n\n{second}"
    assert [caption.credit for caption in article.captions] == [line.partition(": ")[2]]


@pytest.mark.parametrize("language", PAGES)
def test_an_article_in_any_language_comes_back_as_it_was(language: str) -> None:
    first, second, _ = PAGES[language]
    assert newsclean.clean(f"{first}\n\n{second}").stripped == f"{first}\n\n{second}"


@pytest.mark.parametrize(("language", "label"), [(language, label) for language, page in PAGES.items() for label in page[2]])
def test_a_label_between_the_paragraphs_goes_and_they_stay(language: str, label: str) -> None:
    first, second, _ = PAGES[language]
    assert newsclean.clean(f"{first}\n\n{label}\n\n{second}").stripped == f"{first}\n\n{second}"
