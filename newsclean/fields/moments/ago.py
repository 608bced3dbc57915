"""The words by which a page says how long ago something was, language by language."""

from newsclean.late import late

RELATIVE = late(
    r"\b(?:ago|years old|vor|il y a|hace|fa|há|geleden|назад|temu|önce|siden|sedan|hier|ieri|ayer|yesterday|today|gestern"
    r"|heute|prieš|tänään|eilen|idag|igår|i dag|i går|acum|azi|πριν|σήμερα|χθες|преди|днес|тому|сьогодні|вчора|сегодня|вчера"
    r"|hai|duela|əvvəl|бұрын|oldin|avval|олдин|аввал|წინ|առաջ|לפני"
    r"|ezelőtt|órája|perce|napja|tegnap|před|pred|prije|pre|dnes|danas|danes|včera|včeraj|jučer"
    r"|juče|în urmă|пре|пред|данас|денес|јуче|таму|сёння|учора|më parë|dzisiaj|dziś|wczoraj|hoje|ontem|bugün|dün"
    r"|hoy|oggi|atrás|astăzi|sejam|ma(?=,?\s{2,12}$)|aujourd'hui|учора"
    r"|sidan|sitten|tagasi|pirms|fyrir|eile|täna|vakar|šodien|šiandien|í gær|í dag|gisteren|vandaag)\b"
    r"|前|전|قبل|پیش|منذ|بعد \d|今日|昨日|昨天|今天|刚刚|剛剛|방금|어제|오늘|trước\b|hôm qua\b|hôm nay\b"
    r"|\b(?:lalu|kemarin|nakalipas|zilizopita|iliyopita)\b|पहले|पूर्व|पूर्वी|अघि|আগে|পূর্বে|முன்பு|முன்|క్రితం|પહેલાં|પહેલા|ਪਹਿਲਾਂ"
    r"|පෙර|پہلے"
    r"|ที่แล้ว|ก่อน|ที่ผ่านมา|เมื่อวาน|วันนี้"
)
"""Each is the sign of a timestamp beside a figure."""
