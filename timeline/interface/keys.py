"""The keys of a catalogue: what each is for, and the placeholders that its text has."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from attrs import field, fields

if TYPE_CHECKING:
    from collections.abc import Iterator

_PLACEHOLDER = re.compile(r"\{([a-z]+)\}")
ABOUT = "about"
"""The name under which the metadata of an attribute of `Words` has its keys."""


class Key(NamedTuple):
    """One key: what it is for, and the names in braces that its text must have, each at least once.

    A `counted` one has a form for each plural category of the language; a form in which the number is said by
    the word, such as the Arabic dual, may do without ``{n}``. Only an `optional` one may be absent from a
    catalogue of ours. `most` is how many characters the text may have, so that it can be drawn anywhere;
    `one_of` are the texts that there may be, where not any will do.
    """

    about: str
    placeholders: tuple[str, ...] = ()
    counted: bool = False
    optional: bool = False
    most: int = 60
    may_be_blank: bool = False
    one_of: tuple[str, ...] = ()


class Group(NamedTuple):
    """Keys that stand in one table; of one that is `open` the names are not fixed, each being such a key."""

    about: str
    keys: dict[str, Key]
    open: Key | None = None


def said(about: str, *placeholders: str, most: int = 60) -> Any:
    """Declare an attribute that is one text."""
    return field(metadata={ABOUT: Key(about, placeholders, most=most)})


def table(
    about: str,
    *placeholders: str,
    most: int = 60,
    may_be_blank: bool = False,
    one_of: tuple[str, ...] = (),
    **keys: str,
) -> Any:
    """Declare an attribute that is a table of texts, with what each is for; "_" in a name is "-" in the file.

    `about` says what they have in common.
    """
    made = {
        name.replace("_", "-"): Key(each, placeholders, most=most, may_be_blank=may_be_blank, one_of=one_of)
        for name, each in keys.items()
    }
    return field(metadata={ABOUT: Group(about, made)})


def counted(about: str, *, optional: bool = False, open_: bool = False, **keys: str) -> Any:
    """Declare an attribute that is a table of texts by plural category, each with ``{n}``, the number."""
    made = {
        name.replace("_", "-"): Key(each, ("n",), counted=True, optional=optional)
        for name, each in keys.items()
    }
    return field(metadata={ABOUT: Group(about, made, Key(about, ("n",), counted=True) if open_ else None)})


def filled(text: str, **values: str) -> str:
    """Put values for placeholders, each as it stands; other braces stay, whoever wrote the text."""
    return _PLACEHOLDER.sub(lambda found: values.get(found[1], found[0]), text)


def attribute(name: str) -> str:
    """Return the name of an attribute for a key of the file: ``no_date`` for ``no-date``."""
    return name.replace("-", "_")


def described(kind: type) -> dict[str, Key | Group]:
    """Return the keys and tables of a class of words, by their names in a file."""
    return {
        each.name.replace("_", "-"): each.metadata[ABOUT] for each in fields(kind) if ABOUT in each.metadata
    }


def flat(kind: type) -> Iterator[tuple[str, Key]]:
    """Yield all keys with fixed names, as ``no-date`` and ``legend.day``, in the order of the reference."""
    for name, what in described(kind).items():
        if isinstance(what, Key):
            yield name, what
        else:
            yield from ((f"{name}.{key}", each) for key, each in what.keys.items())
