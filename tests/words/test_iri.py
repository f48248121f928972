"""Addresses as they are read: letters for the escapes of letters, nothing hidden or turned around."""

from __future__ import annotations

import re

import pytest
from bidi import get_display
from hypothesis import given
from hypothesis import strategies as st

from timeline import load
from timeline.language.links import safe_link
from timeline.words.iri import readable

HOST = "https://example.org"


def upper(uri: str) -> str:
    """RFC 3986, 6.2.2.1: the case of the digits of an escape does not count."""
    return re.sub("%..", lambda found: found[0].upper(), uri)


@pytest.mark.parametrize(
    ("uri", "shown"),
    [
        ("/a-b?c=d#e", "/a-b?c=d#e"),
        ("/%D9%83%D8%AA%D8%A7%D8%A8-1992", "/كتاب-1992"),
        ("/%d0%9a%d0%b0/x", "/Ка/x"),
        ("/%D9%83%D8%AA%D8%A7%D8%A8/?amp=1", "/كتاب/?amp=1"),
        ("/caf%C3%A9%20noir%2Fx", "/café%20noir%2Fx"),
        ("/%D7%90%", "/א%"),
        ("/%D7%90%zz%C", "/א%zz%C"),
        ("/%D9%83/a/%D8%AA?b=1", "/ك/a/ت?b=1"),  # each between letters from left to right
    ],
)
def test_letters_are_decoded_and_nothing_of_ascii(uri: str, shown: str) -> None:
    assert readable(HOST + uri) == HOST + shown


@pytest.mark.parametrize(
    "uri",
    [
        "/%E2%80%AE",  # right-to-left override
        "/%E2%80%8B%C2%AD%C2%A0",  # zero-width space, soft hyphen, no-break space
        "/%C2%9B31m%1B",  # controls
        "/%EF%BC%8F%E2%81%84",  # look like a slash
        "/%E1%85%9F%E3%85%A4%EF%BE%A0",  # letters that are not seen (Hangul fillers)
        "/e%CC%81",  # a mark on what was not decoded
        "/%FF%D8",  # no UTF-8
        "/%F0%9F%9A%A8",  # no letter
        "/%D9%83/%D8%AA",  # drawn the other way round: two parts from right to left
        "/%D9%83/2025",  # digits after right-to-left letters are drawn to their left
        "/%D9%83%20%D8%AA",
        "/%D9%A1?%D9%A2",  # Arabic digits, which need no letter to be drawn from right to left
        "/%D9%A1=%D9%A2&x",
        "/%D7%90-1992#x",  # a sign behind digits goes with them
        "/%00%1F%7F",
    ],
)
def test_what_is_hidden_or_would_change_places_stays_as_it_is(uri: str) -> None:
    assert readable(HOST + uri) == HOST + uri


def test_the_name_of_the_host_is_never_decoded() -> None:
    assert readable("https://%D0%B0pple.org/%D0%B0") == "https://%D0%B0pple.org/а"
    assert readable("https://%D0%B0pple.org?%D0%B0") == "https://%D0%B0pple.org?а"


@pytest.mark.parametrize(
    "authority",
    [
        "https://barlamane.com@%D0%B0pple.org",  # the host is what follows the user
        "https://barlamane.com%2F%D0%B0@example.org",
        "https://%D0%B0:%D9%83@example.org:443",
        "https://example.org%E2%81%84%D0%B0",
        "http://[::1]:8080",
        "https://127.0.0.1",
        "http://u@[2001:db8::192.0.2.1]",
    ],
)
@pytest.mark.parametrize("rest", ["/", "?", "#", "/@barlamane.com/", "//barlamane.com/"])
def test_user_host_and_port_are_shown_as_the_link_has_them(authority: str, rest: str) -> None:
    assert safe_link(f"{authority}{rest}%D0%BA") == f"{authority}{rest}%D0%BA"
    assert readable(f"{authority}{rest}%D0%BA") == f"{authority}{rest}к"


@pytest.mark.parametrize(
    "url",
    [
        "https:///example.org/",  # browsers take the host from the path
        "https:////example.org/",
        "https://?example.org",
        "https://#example.org",
        "https://",
        "https:example.org",
        "https:\\\\example.org",
        "https://barlamane.com\\@example.org",
        "https://example.org/a b",
        "https://example.org/\n",
        "//example.org",
        "javascript://example.org/%0Aalert(1)",
        "mailto:a@example.org",
        "http://@/",
        "http://:80",
        "http://a:b/",
        "http://[1]/",
        "http://[::1::2]",
        "http://[fe80::1%25eth0]/",
        "http://[::1]a/",
        "http://[]",
    ],
)
def test_an_address_without_a_plain_host_is_no_link(url: str) -> None:
    assert safe_link(url) is None


@pytest.mark.parametrize(
    ("url", "link"),
    [
        ("HTTP://A", "http://A"),
        ("HttpS://Example.org?Q", "https://Example.org?Q"),
        ("https://a", "https://a"),
        ("http://a:", "http://a:"),
        ("http://[::1]", "http://[::1]"),
    ],
)
def test_a_scheme_is_in_small_letters_and_a_host_alone_is_an_address(url: str, link: str) -> None:
    assert safe_link(url) == link


@given(st.text(st.sampled_from("aА9كא١۱/?#&=-.:@% \u0651"), max_size=12))
def test_parts_are_drawn_in_the_order_in_which_they_are_read(path: str) -> None:
    """As python-bidi draws them in a left-to-right line."""
    uri = safe_link(f"{HOST}/{path.replace(' ', '%20')}")
    assert uri is not None
    shown = readable(uri)
    drawn = get_display(shown, base_dir="L")
    assert drawn.startswith(f"{HOST}/")
    assert [sorted(part) for part in parts(drawn)] == [sorted(part) for part in parts(shown)]


def parts(uri: str) -> list[str]:
    return re.split("([/?#&=%])", uri)


@given(st.text(st.sampled_from("aА9كת/?#&=-.% é\u0301\u202e\u200f２／"), max_size=12))
def test_what_is_shown_is_the_same_address(path: str) -> None:
    uri = safe_link(f"{HOST}/{path.replace(' ', '%20')}")
    assert uri is not None
    assert upper(safe_link(readable(uri)) or "") == upper(uri)


def test_the_addresses_of_the_shipped_file_are_the_same_addresses() -> None:
    uris = [uri for source in load().sources if (uri := safe_link(source.url))]
    assert any(readable(uri) != uri for uri in uris)
    for uri in uris:
        assert upper(safe_link(readable(uri)) or "") == upper(uri)
