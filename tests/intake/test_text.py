"""Text is read in the encoding that it was written in."""

from __future__ import annotations

import pytest

from hirecheck.intake.text import decode, looks_binary

WORDS = "Zoë Müller, naïve café\r\nsecond line"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_common_encodings_are_recognised(encoding: str) -> None:
    data = WORDS.encode(encoding)
    assert decode(data)[0] == WORDS
    assert not looks_binary(data)


def test_bytes_that_are_no_text_are_known() -> None:
    assert looks_binary(bytes(range(256)) * 4)
    assert looks_binary(b"%PDF\x00\x00\x00\x00rubbish")
    assert not looks_binary(b"")
    assert decode(b"caf\xe9") == ("café", "cp1252")


# Text in a code page without a mark, as old exports write it.
CODE_PAGES = {
    "cp1250": "Łukasz Żółć;Kraków\nZdeněk Dvořák;Plzeň\n",
    "cp1251": "Иван Петров;Москва\nОльга Сидорова;опыт работы\n",
    "koi8_r": "Иван Петров;Москва\n",
    "cp1253": "Γιώργος Παπαδόπουλος;Αθήνα\n",
    "cp1255": "משה כהן;תל אביב\n",
    "cp1256": "محمد علي;القاهرة\n",
    "cp874": "สมชาย ใจดี;กรุงเทพ\n",
    "cp932": "氏名,住所\n田中 太郎,東京都\nスズキ イチロー,ひらがな\n",
    "euc_jp": "たなか たろう,東京都\nスズキ\n",
    "gb18030": "姓名,地址\n王小明,北京市朝阳区\n",
    "big5": "姓名,地址\n王小明,台北市大安區\n",
    "cp949": "이름,주소\n김민수,서울특별시\n",
}


@pytest.mark.parametrize("encoding", CODE_PAGES)
def test_code_pages_are_told_apart_by_their_words(encoding: str) -> None:
    text = CODE_PAGES[encoding]
    assert decode(text.encode(encoding)) == (text, encoding)
