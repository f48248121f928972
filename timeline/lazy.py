"""Public names that are imported when they are first used (PEP 562), so that a package starts fast."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def getter(package: str, home_of: Mapping[str, str]) -> Callable[[str], object]:
    """Return the ``__getattr__`` of `package`; `home_of` maps a public name to its module, as ``.zones``.

    A name is imported once; after that it is an attribute like any other.
    """

    def get(name: str) -> object:
        home = home_of.get(name)
        if home is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        from importlib import import_module  # only on first use of a name

        value: object = getattr(import_module(home, package), name)
        setattr(sys.modules[package], name, value)
        return value

    return get
