"""The labels of captions that stand in a line of their own, above what the picture shows: ``Fotoğraf altı yazısı,``."""

from newsclean.late import late

SHOWS = (
    "pie de foto|legenda da foto|légende image|подпись к фото|підпис до фото|fotoğraf altı yazısı"
    "|التعليق على (?:الصورة|الفيديو)|şəklin alt yazısı|сурат тагсўзи|توضیح تصویر"
    "|इमेज कैप्शन|图像加注文字|圖像加註文字|画像説明|사진 설명|keterangan gambar|chú thích hình ảnh|bildunterschrift"
    "|potpis ispod (?:fotografije|videa)|потпис испод (?:фотографије|видеа)|képaláírás|podpis zdjęcia|legendă imagine"
    "|वीडियो कैप्शन|[视視][频頻]加[注註]文字|说明文字|說明文字|動画説明|동영상 설명"
    "|keterangan video|chụp lại (?:hình ảnh|video)|คำบรรยาย(?:ภาพ|วิดีโอ)|ছবির ক্যাপশা?ন|ভিডিওর ক্যাপশা?ন|படக்குறிப்பு|காணொளிக் குறிப்பு"
    "|(?:تصویر|ویڈیو)(?: کا)? کیپشن|(?:ఫొటో|వీడియో) క్యాప్షన్|(?:फोटो|व्हीडिओ) कॅप्शन|(?:ઇમેજ|વીડિયો) કૅપ્શન|(?:ਤਸਵੀਰ|ਵੀਡੀਓ) ਕੈਪਸ਼ਨ"
    "|तस्बिरको क्याप्शन|(?:ဓာတ်ပုံ|ဗီဒီယို) ပုံစာ|(?:ඡායාරූප|වීඩියෝ) ශීර්ෂ වැකිය|maelezo ya (?:picha|video)"
)
"""What stands before a caption on the pages of the BBC, with a comma behind it."""
_ALONE = late(rf"(?:(?:image|media) caption|{SHOWS})\s?[,:،，]?\s{{0,2}}")


def is_label_alone(folded: str) -> bool:
    """Tell whether the shadow of a line is such a label and nothing else.

    >>> is_label_alone("image caption,"), is_label_alone("इमेज कैप्शन,"), is_label_alone("image caption, the quay")
    (True, True, False)
    """
    return _ALONE.fullmatch(folded) is not None
