"""Bytes in many charsets."""

from __future__ import annotations

import pytest

from brief.charset import decode, problems

GERMAN = "Die Brücke über die Narve ist für Autos gesperrt, größere Umwege drohen. „Wir prüfen täglich“, sagte der Bürgermeister."
RUSSIAN = "Мост через реку закрыт для автомобилей, сообщила администрация города в понедельник."
CZECH = "Most přes řeku je uzavřen pro auta, řekl v pondělí starosta města a požádal řidiče o trpělivost."
CHINESE = "大桥星期一起对机动车关闭,市政府表示维修工程将持续到明年春天。"
JAPANESE = "橋は月曜日から車の通行が止められていると、市は発表しました。"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "cp1252"]
)
def test_german(encoding: str) -> None:
    assert decode(GERMAN.encode(encoding)).text == GERMAN


@pytest.mark.parametrize(
    ("text", "encoding"),
    [(RUSSIAN, "cp1251"), (RUSSIAN, "koi8-r"), (RUSSIAN, "iso8859-5"), (CZECH, "iso8859-2"), (CZECH, "cp1250"),
     (CHINESE, "gb18030"),
     (CHINESE, "utf-16-le"), (JAPANESE, "shift_jis"), (JAPANESE, "euc-jp"), (JAPANESE, "iso2022_jp"), (JAPANESE, "utf-16-be")],
)  # fmt: skip
def test_other_languages(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)).text == text


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("text", ["The bridge is closed now", "The bridge is closed now."])
def test_text_of_ascii_letters_alone_with_nuls_between_them(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)).text == text


def test_newlines_and_unicode_form_stay() -> None:
    text = "a\r\nb\rc\nu\u0308 \u00fc\u2028\x0c"
    assert decode(text.encode()).text == text


def test_mark_is_not_part_of_the_text() -> None:
    assert decode(b"\xef\xbb\xbfText").text == "Text"


def test_declared_latin_1_is_windows_1252_as_in_browsers() -> None:
    assert decode("„Zu“ – €".encode("cp1252"), declared="ISO-8859-1").text == "„Zu“ – €"


def test_declaration_that_does_not_fit_is_passed_over() -> None:
    assert decode(GERMAN.encode(), declared="us-ascii").text == GERMAN
    assert decode(GERMAN.encode("cp1252"), declared="utf-8").text == GERMAN
    assert decode(b"Text", declared="no-such-charset\x00").text == "Text"
    assert decode("Grüße".encode("cp1252"), declared="rot13").text == "Grüße"


def test_utf_8_with_a_broken_byte_stays_utf_8_and_is_a_problem() -> None:
    decoded = decode((GERMAN * 3).encode() + b" \x96 Ende")
    assert (decoded.encoding, decoded.replaced) == ("utf-8", 1)
    assert decoded.text.startswith(GERMAN)
    [problem] = problems(decoded, "a.txt")
    assert problem.where == "a.txt"


def test_utf_8_cut_within_a_character_stays_utf_8() -> None:
    decoded = decode("Grüße aus Köln ü".encode()[:-1])
    assert decoded.text == "Grüße aus Köln \ufffd"


def test_u_fffd_of_the_author_is_not_counted() -> None:
    assert decode("a \ufffd b".encode()).replaced == 0


def test_the_same_bytes_give_the_same_text() -> None:
    data = bytes(range(256)) * 3
    assert decode(data) == decode(data)


def test_empty() -> None:
    assert decode(b"").text == ""


@pytest.mark.parametrize("at", [3, 20, 29])
@pytest.mark.parametrize(
    ("text", "encoding"), [("Die Bruecke in Nordau ist zu. Mehr nicht.", "ascii"), (GERMAN, "cp1252")]
)
def test_stray_nul_does_not_make_it_utf_16(text: str, encoding: str, at: int) -> None:
    data = text.encode(encoding)
    for length in (len(data), len(data) - 1):  # an even and an odd number of bytes
        decoded = decode(data[:at] + b"\0" + data[at:length])
        assert decoded.text.replace("\0", "") == text[:length]


def test_a_single_nul_may_be_the_line_break_of_chinese_in_utf_16() -> None:
    text = "大桥星期一起对机动车关闭，维修工程将持续到明年春天。\n"
    assert decode(text.encode("utf-16-le")).text == text
