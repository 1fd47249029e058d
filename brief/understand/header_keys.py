"""The keys of article headers, in the languages people write them: {"titel": "title", "fecha": "published"}.

A word listed as "" is known to stand in headers too, but says nothing that an Article has a field for. The value of
some keys may be a whole sentence; with any other, a sentence behind a colon is prose.
"""

from __future__ import annotations

_WORDS = {
    "title": "title titel titre título titulo titolo headline überschrift ueberschrift schlagzeile subject betreff "
    "rubrik-titel tytuł titulek rubrik otsikko overskrift başlık заголовок заглавие cím titlu τίτλος "
    "标题 標題 タイトル 제목",
    "published": "date datum published publié publie fecha data publicado pubblicato veröffentlicht veroeffentlicht "
    "erschienen pubdate datepublished published_at publicerad publisert udgivet päivä päivämäärä dato "
    "tarih дата dátum ημερομηνία 日期 日付 날짜 published-at publication-date publish_date pubdatum",
    "source": "source quelle medium fuente fonte bron outlet publisher zeitung publication newspaper journal site "
    "site_name sitename źródło zdroj källa kilde lähde kaynak источник джерело forrás sursă πηγή 来源 來源 出典 출처 "
    "verlag éditeur editor-in-source periódico giornale krant",
    "author": "author authors autor autorin autoren auteur autore by byline von verfasser verfasserin författare "
    "forfatter kirjoittaja yazar автор szerző συντάκτης creator writer 作者 著者 기자",
    "url": "url link permalink canonical uri href lien enlace weblink adresse original_url source_url источник_url",
    "language": "language lang sprache langue idioma lingua taal język jazyk språk sprog kieli dil язык мова nyelv limbă "
    "γλώσσα 语言 語言 言語 언어",
    "categories": "category categories kategorie kategorien section ressort rubrique catégorie catégories categoría categorías "
    "sección categoria categorias seção secção sezione rubriek categorie afdeling kategoria dział kategori kategoria рубрика "
    "категория κατηγορία",
    "": "tags tag keywords schlagwörter stichwörter "
    "id guid copyright rights license updated modified aktualisiert stand lastmod layout draft slug description summary "
    "teaser untertitel subtitle dachzeile kicker agency agentur location ort place charset encoding type "
    "country land priority wordcount words",
}

# They stand in texts as well, and make no header by themselves.
COMMON = frozenset({"", "categories"})

KEYS = {word: field for field, words in reversed(_WORDS.items()) for word in words.split()}

MAY_BE_A_SENTENCE = frozenset(
    "summary description teaser untertitel subtitle dachzeile kicker copyright rights license".split()
) | {word for word, field in KEYS.items() if field == "title"}
