"""Names in a style of CSL, as their script has them: initials where it has capitals, its own comma.

CSL 1.0.2 (https://docs.citationstyles.org/en/stable/specification.html#name) cuts given names to initials
where a style says `initialize-with`. That is for scripts with capitals; citeproc-py does it to all.
"""

from __future__ import annotations

import re
from typing import Any

from ..language import lookup as lookup_tag
from ..language.scripts import script_of

# Scripts that U+060C and U+061B belong to (ScriptExtensions.txt of Unicode 16).
_ARABIC_COMMA = frozenset({"ARABIC", "SYRIAC", "THAANA", "HANIFI", "YEZIDI"})
_COMMAS = {",": "،", ";": "؛"}


def initials(given: str, mark: str) -> str:
    """Return a given name with `mark` after the first letter of each part that begins with a capital.

    "Jean-Paul Marie" is "J.-P. M." where `mark` is ". ". A part that begins with none (a particle) stays, and
    so does a whole name without capitals: those of Arabic, Hebrew or Georgian are not abbreviated so.
    """
    if not any(map(str.isupper, given)):
        return given
    return "-".join(_initials(part, mark) for part in given.split("-"))


def _initials(words: str, mark: str) -> str:
    parts = words.replace(".", " ").split()
    shortened = (f"{part[0]}{mark}" if part[0].isupper() else f" {part} " for part in parts)
    return " ".join("".join(shortened).split())


def in_own_punctuation(names: str) -> str:
    """Return a list of names with an Arabic comma or semicolon after each name in a script that has them."""
    return re.sub(r"(?<=\S)[,;]", _comma, names)


def _comma(sign: re.Match[str]) -> str:
    before = sign.string[sign.start() - 1]
    return _COMMAS[sign[0]] if script_of(before) in _ARABIC_COMMA else sign[0]


def _and_attached(names: str) -> str:
    """Write the Arabic "and" as the beginning of the word that it stands before, as Arabic has it."""
    return re.sub(r" و (?=\S)", " و", names)


def with_names_by_script(style: Any, language: str, citeproc: Any) -> Any:
    """Return a style of citeproc-py, worded in `language`, with names as their script has them.

    The library stays as it was for others. Its elements are Python classes by tag, chosen while a style
    is parsed: it is parsed once more, with another class for `name`.
    """
    from lxml import etree  # which citeproc-py needs

    elements = citeproc.model.CitationStylesElement
    lookup = etree.ElementNamespaceClassLookup()
    namespace = lookup.get_namespace("http://purl.org/net/xbiblio/csl")
    namespace[None] = elements
    namespace.update({each.__name__.replace("_", "-").lower(): each for each in elements.__subclasses__()})
    namespace["name"] = _name_element(citeproc.model.Name, lookup_tag(language, ("ar",)))
    style.parser.set_element_class_lookup(lookup)
    style.xml = etree.ElementTree(etree.fromstring(etree.tostring(style.xml), style.parser))
    style.root = style.xml.getroot()
    style.root.set_locale_list(language, validate=False)
    return style


def _name_element(base: Any, language: str | None) -> type:
    class NameByScript(base):  # type: ignore[misc] # citeproc-py has no types
        def initialize(self, given: str, mark: str, context: object) -> str:  # noqa: ARG002
            return initials(given, mark)

        def process(self, *args: Any, **options: Any) -> Any:
            text = super().process(*args, **options)
            if not isinstance(text, str):  # a number of names
                return text
            return in_own_punctuation(_and_attached(text) if language == "ar" else text)

    return NameByScript
