"""Libraries that come with an extra of the package: imported when they are needed, or asked for by name."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from .errors import OptionError


def library(name: str, extra: str) -> Any:
    """Import a library; raise `OptionError` with the command that installs it where there is none."""
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        raise OptionError(f"this needs {name}: pip install 'sourced-timeline[{extra}]'") from error
