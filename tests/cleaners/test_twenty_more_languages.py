"""Bylines, credits of pictures and sources, tags and corrections in twenty more languages, each around one short article."""

import pytest

import newsclean

_ARTICLES = {
    "zh": (
        "渡轮在海岸附近沉没",
        "港务局长在声明中说，渡轮星期一在海岸附近沉没，两名船员失踪，救援人员正在海上搜寻。",
        "他说，没有人知道渡轮要开往哪里，那天晚上海峡里的风很大。",
    ),
    "ja": (
        "フェリーが沖合で沈没",
        "フェリーは月曜日に沖合で沈没し、乗組員２人が行方不明になっていると、港長が声明で明らかにした。",
        "船がどこへ向かっていたのかは誰も知らず、その夜は海峡の風が非常に強かったという。",
    ),
    "ar": (
        "غرق عبارة قبالة الساحل",
        "غرقت العبارة يوم الاثنين قبالة الساحل، وفقد اثنان من أفراد طاقمها، بحسب ما قال مدير الميناء في بيان للصحيفة.",
        "وقال إنه لم يكن أحد يعلم إلى أين كانت متجهة، وكانت الرياح قوية تلك الليلة في المضيق.",
    ),
    "he": (
        "מעבורת טבעה מול החוף",
        "המעבורת טבעה ביום שני מול החוף, ושניים מאנשי הצוות נעדרים, כך אמר מנהל הנמל בהודעה לעיתון.",
        "איש לא ידע לאן היא הפליגה, אמר, והרוח הייתה חזקה מאוד באותו לילה במצר.",
    ),
    "hi": (
        "तट के पास नौका डूबी",
        "सोमवार को तट के पास नौका डूब गई और चालक दल के दो सदस्य लापता हैं, बंदरगाह प्रमुख ने एक बयान में कहा।",
        "उन्होंने कहा कि किसी को नहीं पता था कि नौका कहाँ जा रही थी, और उस रात हवा बहुत तेज थी।",
    ),
    "bn": (
        "উপকূলের কাছে ফেরি ডুবি",
        "সোমবার উপকূলের কাছে ফেরিটি ডুবে যায় এবং দুই নাবিক নিখোঁজ রয়েছেন, বন্দর প্রধান এক বিবৃতিতে জানিয়েছেন।",
        "তিনি বলেন, ফেরিটি কোথায় যাচ্ছিল তা কেউ জানত না, এবং সেই রাতে বাতাস খুব প্রবল ছিল।",
    ),
    "vi": (
        "Phà chìm ngoài khơi",
        "Chiếc phà chìm hôm thứ Hai ngoài khơi, hai thuyền viên mất tích, giám đốc cảng cho biết trong một tuyên bố với báo chí.",
        "Ông nói không ai biết con phà đang đi đâu, và gió đêm đó ở eo biển rất mạnh.",
    ),
    "th": (
        "เรือเฟอร์รี่จมนอกชายฝั่ง",
        "เรือเฟอร์รี่จมนอกชายฝั่งเมื่อวันจันทร์ และลูกเรือสองคนสูญหาย หัวหน้าท่าเรือกล่าวในแถลงการณ์ต่อหนังสือพิมพ์",
        "เขากล่าวว่าไม่มีใครรู้ว่าเรือกำลังมุ่งหน้าไปที่ใด และคืนนั้นลมในช่องแคบแรงมาก",
    ),
    "bg": (
        "Ферибот потъна край брега",
        "Фериботът потъна в понеделник край брега, а двама от екипажа са в неизвестност, съобщи капитанът на пристанището.",
        "Никой не знаеше накъде е пътувал, каза той, а вятърът онази нощ в пролива беше много силен.",
    ),
    "sr": (
        "Трајект потонуо код обале",
        "Трајект је потонуо у понедељак код обале, а два члана посаде су нестала, саопштио је лучки капетан за лист.",
        "Нико није знао куда је пловио, рекао је он, а ветар је те ноћи у мореузу био веома јак.",
    ),
    "hr": (
        "Trajekt potonuo kod obale",
        "Trajekt je potonuo u ponedjeljak kod obale, a dva člana posade su nestala, priopćio je lučki kapetan za list.",
        "Nitko nije znao kamo je plovio, rekao je, a vjetar je te noći u tjesnacu bio vrlo jak.",
    ),
    "sk": (
        "Trajekt sa potopil pri pobreží",
        "Trajekt sa v pondelok potopil pri pobreží a dvaja členovia posádky sú nezvestní, uviedol kapitán prístavu pre noviny.",
        "Nikto nevedel, kam plával, povedal, a vietor bol tej noci v prielive veľmi silný.",
    ),
    "sl": (
        "Trajekt potonil ob obali",
        "Trajekt je v ponedeljek potonil ob obali, dva člana posadke pa pogrešajo, je sporočil pristaniški kapitan za časnik.",
        "Nihče ni vedel, kam je plul, je dejal, in veter je bil tisto noč v ožini zelo močan.",
    ),
    "lt": (
        "Prie krantų nuskendo keltas",
        "Keltas nuskendo pirmadienį prie krantų, du įgulos nariai dingo be žinios, pranešė uosto kapitonas laikraščiui.",
        "Niekas nežinojo, kur jis plaukė, sakė jis, o vėjas tą naktį sąsiauryje buvo labai stiprus.",
    ),
    "lv": (
        "Pie krasta nogrimst prāmis",
        "Prāmis pirmdien nogrima pie krasta, un divi apkalpes locekļi ir pazuduši, laikrakstam paziņoja ostas kapteinis.",
        "Neviens nezināja, uz kurieni tas devās, viņš teica, un vējš tajā naktī jūras šaurumā bija ļoti stiprs.",
    ),
    "et": (
        "Parvlaev uppus ranniku lähedal",
        "Parvlaev uppus esmaspäeval ranniku lähedal ja kaks meeskonnaliiget on kadunud, teatas sadamakapten ajalehele.",
        "Keegi ei teadnud, kuhu see teel oli, ütles ta, ja tuul oli tol ööl väinas väga tugev.",
    ),
    "ca": (
        "El ferri s'enfonsa davant de la costa",
        "El ferri es va enfonsar dilluns davant de la costa, i dos membres de la tripulació han desaparegut, va dir el capità del port.",
        "Ningú no sabia on anava, va dir, i el vent bufava molt fort aquella nit a l'estret.",
    ),
    "ur": (
        "ساحل کے قریب کشتی ڈوب گئی",
        "پیر کے روز ساحل کے قریب کشتی ڈوب گئی اور عملے کے دو افراد لاپتہ ہیں، بندرگاہ کے سربراہ نے ایک بیان میں کہا۔",
        "انہوں نے کہا کہ کسی کو معلوم نہیں تھا کہ کشتی کہاں جا رہی تھی، اور اس رات ہوا بہت تیز تھی۔",
    ),
}
_HEAD = {
    "ja": ("記者 山田太郎",),
    "ar": ("بقلم أحمد علي",),
    "hi": ("संवाददाता, नई दिल्ली",),
    "bn": (
        "নিজস্ব প্রতিবেদক",
        "ছবি: রয়টার্স",
        "ছবি: সংগৃহীত",
    ),
    "bg": ("Иван Иванов",),
    "sr": (
        "Марко Марковић",
        "Пише: Марко Марковић",
        "Извор: Танјуг",
    ),
    "hr": ("Piše: Marko Marković",),
    "sk": (
        "Ján Novák",
        "Zdroj: TASR",
    ),
    "sl": ("Janez Novak",),
    "lv": ("Jānis Bērziņš",),
    "ca": ("Redacció",),
    "ur": (
        "تصویر: اے ایف پی",
        "ویب ڈیسک",
        "رپورٹ: احمد علی",
    ),
    "vi": ("Nguyễn An",),
}
_FOOT = {
    "zh": ("记者 李明 通讯员 王芳",),
    "ar": ("(أ ف ب)",),
    "he": (
        "מקור: רויטרס",
        "תיקון: בגרסה קודמת נכתב בטעות שמו של הקברניט.",
    ),
    "hi": (
        "स्रोत: पीटीआई",
        "(भाषा)",
        "सुधार: पिछले संस्करण में कप्तान का नाम गलत था।",
        "(इनपुट: एजेंसी)",
    ),
    "bn": (
        "ট্যাগ: ফেরি, উপকূল",
        "সূত্র: রয়টার্স",
    ),
    "vi": ("Thẻ: phà, biển",),
    "th": (
        "ที่มา: รอยเตอร์",
        "คำค้น: เรือ",
    ),
    "bg": (
        "Етикети: ферибот, бряг",
        "По материали от БТА",
    ),
    "sr": (
        "Извор: Танјуг",
        "Исправка: у ранијој верзији погрешно је наведено име капетана.",
    ),
    "hr": (
        "Tagovi: trajekt, obala",
        "Ispravak: u ranijoj verziji pogrešno je navedeno ime kapetana.",
    ),
    "sl": ("Vir: STA",),
    "lt": ("Šaltinis: ELTA",),
    "lv": ("Avots: LETA",),
    "et": ("Allikas: BNS",),
    "ca": (
        "Etiquetes: ferri, costa",
        "Font: ACN",
        "Correcció: una versió anterior d'aquest article deia malament el nom del capità.",
    ),
    "ur": (
        "ٹیگز: کشتی، ساحل",
        "ماخذ: روئٹرز",
    ),
}
_DATELINES = {
    "ar": ("القاهرة - رويترز: ", "القاهرة/ الأناضول ", "دبي - العربية.نت: "),
    "hi": ("नयी दिल्ली, पांच मार्च (भाषा) ", "नई दिल्ली: "),
    "bn": ("ঢাকা: ",),
    "ur": ("اسلام آباد: ",),
}


@pytest.mark.parametrize(("language", "opening"), [(code, line) for code, lines in _DATELINES.items() for line in lines])
def test_the_dateline_before_the_first_sentence_leaves_the_text(language: str, opening: str) -> None:
    headline, first, last = _ARTICLES[language]
    article = newsclean.clean(f"{headline}\n\n{opening}{first}\n\n{last}")
    assert article.dateline is not None
    assert (article.dateline.text.strip(), article.text) == (opening.strip(), f"{first}\n\n{last}")


@pytest.mark.parametrize(("language", "line"), [(code, line) for code, lines in _HEAD.items() for line in lines])
def test_what_stands_between_headline_and_story_leaves_the_text(language: str, line: str) -> None:
    headline, *body = _ARTICLES[language]
    article = newsclean.clean("\n\n".join((headline, line, *body)))
    assert (article.headline, article.text) == (headline, "\n\n".join(body))


@pytest.mark.parametrize(("language", "line"), [(code, line) for code, lines in _FOOT.items() for line in lines])
def test_what_stands_below_the_story_leaves_the_text(language: str, line: str) -> None:
    headline, *body = _ARTICLES[language]
    article = newsclean.clean("\n\n".join((headline, *body, line)))
    assert (article.headline, article.text) == (headline, "\n\n".join(body))
