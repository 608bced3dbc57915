"""Labels of captions and credits in the languages of a broadcaster's services, which print a comma behind them."""

SHOWS = (
    "pie de foto|título del v[ií]deo|legenda d[ao] (?:foto|vídeo)"
    "|légende image|подпись к (?:фото|видео)|підпис до (?:фото|відео)|podpis wideo"
    "|fotoğraf altı yazısı|التعليق على (?:الصورة|الفيديو)"
    "|şəklin alt yazısı|сурат тагсўзи|توضیح تصویر"
    "|इमेज कैप्शन|图像加注文字|圖像加註文字|画像説明|사진 설명|keterangan gambar|chú thích hình ảnh|bildunterschrift"
    "|potpis ispod (?:fotografije|videa)|потпис испод (?:фотографије|видеа)|képaláírás|podpis zdjęcia|legendă imagine"
    "|वीडियो कैप्शन|[视視][频頻]加[注註]文字|说明文字|說明文字|動画説明|동영상 설명"
    "|keterangan video|chụp lại (?:hình ảnh|video)|คำบรรยาย(?:ภาพ|วิดีโอ)|ছবির ক্যাপশা?ন|ভিডিওর ক্যাপশা?ন|படக்குறிப்பு|காணொளிக் குறிப்பு"
    "|(?:تصویر|ویڈیو)(?: کا)? کیپشن|(?:ఫొటో|వీడియో) క్యాప్షన్|(?:फोटो|व्हीडिओ) कॅप्शन|(?:ઇમેજ|વીડિયો) કૅપ્શન|(?:ਤਸਵੀਰ|ਵੀਡੀਓ) ਕੈਪਸ਼ਨ"
    "|तस्बिरको क्याप्शन|(?:ဓာတ်ပုံ|ဗီဒီယို) ပုံစာ|(?:ඡායාරූප|වීඩියෝ) ශීර්ෂ වැකිය|maelezo ya (?:picha|video)"
)
"""What a picture or a film shows."""
TAKEN = (
    "fuente de la imagen|crédito|crédit photo|автор фото|kaynak|صدر الصورة|مصدر الصورة|इमेज स्रोत|图像来源|圖像來源|画像提供"
    "|사진 출처|이미지 출처|sumber gambar|nguồn hình ảnh|autor fotografije|аутор фотографије"
    "|kép forrás|źródło zdjęcia|sursă imagine|şəklin mənbəyi|сурат манбаси|منبع تصویر"
    "|ที่มาของภาพ|ছবির উৎস|பட மூலாதாரம்|تصویر کا ذریعہ|ఫొటో సోర్స్"
    "|फोटो स्रोत|ઇમેજ સ્રોત|ਤਸਵੀਰ ਸਰੋਤ|तस्बिर स्रोत|ဓာတ်ပုံ ရင်းမြစ်|ඡායාරූප මූලාශ්\u200d?රය|chanzo cha picha"
)
"""Whose it is."""
