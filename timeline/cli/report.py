"""Problems as text for people, JSON for programs, and annotations for GitHub."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from ..errors import did_you_mean
from ..language.safe import safe
from .say import inert

if TYPE_CHECKING:
    from ..errors import Problem

Report = Callable[[str, "Sequence[Problem]"], str]


def as_text(path: str, problems: Sequence[Problem]) -> str:
    """Return one line per problem; one line where there is none."""
    lines = [str(problem) for problem in problems] or [f"{path}: nothing to report"]
    return "\n".join(inert(safe(line)) for line in lines)


def as_json(_path: str, problems: Sequence[Problem]) -> str:
    """Return an array of objects with the fields of `Problem`."""
    problems_json = [problem._asdict() for problem in problems]
    return json.dumps(problems_json, ensure_ascii=True, indent=2)


def as_github(_path: str, problems: Sequence[Problem]) -> str:
    """Return one workflow command per problem.

    See https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands; the escapes are
    those of the toolkit's own implementation (actions/toolkit, packages/core/src/command.ts).
    """
    return "\n".join(safe(_annotation(problem)) for problem in problems)


def _annotation(problem: Problem) -> str:
    level = "error" if problem.code.startswith("E") else "warning"
    properties = {"file": problem.path, "line": problem.line, "col": problem.column, "title": problem.code}
    listed = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
    return f"::{level} {listed}::{_data(problem.message + did_you_mean(problem.suggestion))}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


FORMATS: Mapping[str, Report] = {"text": as_text, "json": as_json, "github": as_github}
