"""What class names say in other languages: most of the pages whose words were weighed are written in English."""

_SAME = {
    "comments": "kommentar kommentare kommentarer comentario comentarios comentari commentaire commentaires commenti reacties"
    " reactie yorum yorumlar komentarz komentarze komentar komentare hozzaszolas leserkommentare",
    "advertisement": "anzeige anzeigen werbung werbebanner publicidad publicite publicidade pubblicita reklam reklama reklame"
    " annonce annonser annoncer iklan anuncio anuncios hirdetes",
    "related": "relacionado relacionados relacionada relacionadas relacionats correlati correlate correlato relies verwandt"
    " verwandte gerelateerd gerelateerde ilgili powiazane relaterad relaterade relateret relaterte terkait",
    "share": "teilen compartir compartilhar compartilhe condividi partager partage delen udostepnij paylas bagikan dela",
    "author": "autor autore autores auteur auteurs autorin verfasser yazar forfatter skribent redactor penulis autori",
    "article": "artikel articulo articolo artigo artykul artikkel artikkeli clanek clanok cikk haber nyhet noticia notizia nota",
    "content": "inhalt contenido contenuto contenu conteudo innhold innehall inhoud tresc icerik obsah tartalom",
    "text": "texto testo texte tekst metin fliesstext szoveg teks",
    "image": "bild bilder imagen imagenes immagine imagem afbeelding zdjecie resim obrazek kep",
    "caption": "bildunterschrift bildtext legende legenda didascalia piedefoto bijschrift podpis",
    "search": "suche suchen buscar busca buscador cerca recherche zoeken szukaj ara hledat kereses cari",
    "popular": "meistgelesen beliebt leidas leidos letti lues populaires gelezen populer popularne",
    "subscribe": "abo abonnieren abonnement suscripcion suscribete suscribirse abbonati abbonamento assine assinatura abonne",
    "menu": "navigatie navegacion navegacao navigazione navigace",
    "footer": "fusszeile fuss pie rodape piede stopka pata sidfot",
    "date": "datum fecha data datation tarih dato",
    "title": "titel titulo titolo titre tytul baslik cim judul overskrift rubrik",
    "paragraph": "absatz parrafo paragrafo paragraphe alinea akapit",
    "recommended": "empfohlen empfehlungen recomendado recomendados consigliati recommandes aanbevolen polecane rekommenderat",
    "tags": "schlagworte stichworte etiquetas etiquettes etiketler tagi etichette",
}  # fmt: skip
ENGLISH = {word: english for english, words in _SAME.items() for word in words.split()}
"""The English word for a word in class names and ids, without its accents."""
