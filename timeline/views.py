"""What rooms above the model make of it: a choice of its events, a picture in a notebook, a table.

The model must not know those rooms, and yet ``tl.to_pandas()`` should be a method. So the package root, which
knows them all, says here where each of these methods has its body; it is imported when it is first called.
"""

from __future__ import annotations

from typing import Any

HOMES: dict[str, str] = {}
"""Where each method has its body: ``"module:function"``."""


def call(method: str, *arguments: Any, **named: Any) -> Any:
    """Call the function that is the body of a method."""
    from importlib import import_module  # noqa: PLC0415 - only on first use

    module, _, function = HOMES[method].partition(":")
    return getattr(import_module(module), function)(*arguments, **named)
