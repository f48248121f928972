"""The normalisation keeps what is read and drops how it is drawn; what it gives never changes."""

from __future__ import annotations

import hashlib
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.evidence import digest, normalise, paragraphs

SAME = [
    ("a composed letter and its parts", "é café", "e\u0301 cafe\u0301"),
    ("Arabic presentation forms", "كازاخستان", "\ufedb\ufe8e\ufeaf\ufe8e\ufea7\ufeb4\ufe98\ufe8e\ufee5"),
    ("a lam-alif ligature", "الاتفاق", "ا\ufefbتفاق"),
    ("the ligature of the name of God", "عبد الله", "عبد \ufdf2"),
    ("alif with madda, and its parts", "آسيا", "ا\u0653سيا"),
    ("hamza on alif, with a vowel between", "أبراهام", "ا\u064e\u0654براهام"),
    ("tatweel", "محمد", "محـــمد"),
    ("tatweel at the end of a word", "1447 ه", "1447 هـ"),
    ("vowel signs and shadda", "محمد", "مُحَمَّدٌ"),
    ("dagger alif", "الرحمن", "الرحمٰن"),
    ("marks of the Quran", "قل هو", "قُلۡ هُوَۖ"),
    ("vowel signs drawn on tatweel", "كتابا", "كتابـ\ufe71ا"),
    ("an isolated vowel sign", "كتابا", "كتابا\ufe70"),
    ("Hebrew points", "שלום", "שָׁלוֹם"),
    ("bidi controls", "نص ynet هنا", "نص \u200eynet\u200f \u2067هنا\u2069"),
    ("zero-width space, joiners, byte order mark", "كازاخستان", "\ufeffكازا\u200bخس\u200cتا\u200dن"),
    ("soft hyphen", "Kazakhstan", "Kazakh\u00adstan"),
    ("runs of white space", "a b c", "  a\t\tb \u00a0\u3000 c\u2003"),
    ("digits of Arabic and Persian", "7 1992", "٧ ۱۹۹۲"),
    ("wide letters and digits", "AFP 2025", "ＡＦＰ ２０２５"),
    ("Latin ligatures", "official", "o\ufb03cial"),
    ("a no-break hyphen", "5\u20101", "5\u20111"),
]
DIFFERENT = [
    ("alif and alif with hamza", "اعلن", "أعلن"),
    ("alif and alif with madda", "اسيا", "آسيا"),
    ("ta marbuta and ha", "سفارة", "سفاره"),
    ("ya and alif maqsura", "على", "علي"),
    ("Arabic and Persian ya", "علي", "علی"),
    ("waw and waw with hamza", "مسوول", "مسؤول"),
    ("short i and i of Cyrillic", "й", "и"),
    ("Latin letters with and without an accent", "resume", "résumé"),
    ("upper and lower case", "Us", "US"),
    ("different digits", "1992", "1991"),
    ("a superscript and a digit", "10²", "102"),
    ("a fraction and digits", "½", "12"),
    ("a letter in a circle", "ⓐ", "a"),
    ("two words and one", "abc def", "abcdef"),
    ("figures apart and together", "10 000", "10000"),
    ("figures joined by a tatweel", "5ـ6", "56"),
    ("with and without a full stop", "وقال.", "وقال"),
    ("straight and curly quotes", '"سلام"', "“سلام”"),
    ("letters that look alike", "a", "а"),
    ("minus and no minus", "-5", "5"),
    ("a decimal point elsewhere", "1.25", "12.5"),
]


@pytest.mark.parametrize(("plain", "other"), [row[1:] for row in SAME], ids=[row[0] for row in SAME])
def test_what_is_read_as_the_same_has_the_same_digest(plain: str, other: str) -> None:
    assert plain != other
    assert normalise(other) == plain
    assert digest(other) == digest(plain)


@pytest.mark.parametrize(("one", "other"), [row[1:] for row in DIFFERENT], ids=[row[0] for row in DIFFERENT])
def test_what_is_read_differently_has_another_digest(one: str, other: str) -> None:
    assert digest(one) != digest(other)


def test_a_digest_is_sha256_of_the_normalised_text_in_utf_8() -> None:
    """Anyone can recompute it: ``printf '%s' 'text' | sha256sum``."""
    expected = hashlib.sha256("قال الوزير".encode()).hexdigest()
    assert digest("  قالَ   الوزيـــر\n") == f"sha256:{expected}"
    # The second example of FIPS 180-4's companion (CSRC, SHA256.pdf): the message "abc".
    assert digest("abc") == "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


def test_several_paragraphs_are_joined_by_a_newline() -> None:
    expected = hashlib.sha256(b"one\ntwo").hexdigest()
    assert digest("one ", " two") == f"sha256:{expected}"
    assert digest("one", "two") != digest("one two")


TEXTS = st.text(
    st.characters()
    | st.sampled_from("اأآبـ\u0653\u0654\u064e\u0651\u06d6\u0670 \u200b\u200f٣۳5\ufe71\ufefb\u00a8é")
)


@given(TEXTS)
def test_normalising_twice_changes_nothing_more(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


@given(TEXTS)
def test_canonically_equivalent_texts_have_one_digest(text: str) -> None:
    for form in ("NFC", "NFD"):
        assert digest(unicodedata.normalize(form, text)) == digest(text)


@given(st.lists(st.text(st.sampled_from("ابجد 123xyz")), max_size=8), st.sampled_from(["\n", "\r\n", "\r"]))
def test_paragraphs_are_the_lines_that_are_not_blank(lines: list[str], end: str) -> None:
    assert paragraphs(end.join(lines)) == tuple(line for line in lines if line.strip())


def test_a_line_in_which_nothing_can_be_seen_is_blank() -> None:
    assert paragraphs("one\n\u200b\n\u00a0 \u200f\n\ufefftwo\x0cstill two\n") == (
        "one",
        "\ufefftwo\x0cstill two",
    )
