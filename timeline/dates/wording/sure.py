"""How sure a date is of itself, in words: signs for the whole of it, a note for its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..phrases import Phrases
    from ..qualification import Qualification


def qualified(text: str, qualification: Qualification, phrases: Phrases, kind: str = "") -> str:
    """Mark a text as approximate, as uncertain, or as both, as in "c. 1992?".

    `kind` is that of `kinds` of a date that stands by itself.
    """
    if qualification.approximate:
        text = phrases.variant(f"alone {kind}").circa.format(date=text)
    return phrases.uncertain.format(date=text) if qualification.uncertain else text


def qualified_parts(
    text: str, qualifications: Sequence[Qualification], phrases: Phrases, kind: str = ""
) -> str:
    """Mark a text whose year, month and day are qualified each in its own way."""
    if len(set(qualifications)) == 1:
        return qualified(text, qualifications[0], phrases, kind)
    uncertain = [i for i, each in enumerate(qualifications) if each.uncertain]
    approximate = [i for i, each in enumerate(qualifications) if each.approximate]
    notes = [
        template.format(parts=name_parts(parts, phrases))
        for parts, template in (
            (uncertain, phrases.parts_uncertain),
            (approximate, phrases.parts_approximate),
        )
        if parts
    ]
    return noted(text, phrases.note_joint.join(notes), phrases)


def unknown_parts(text: str, parts: Sequence[int], phrases: Phrases) -> str:
    """Note which parts are unknown: 0 is the year, 1 the month, 2 the day."""
    return noted(text, phrases.parts_unknown.format(parts=name_parts(parts, phrases)), phrases)


def noted(text: str, note: str, phrases: Phrases) -> str:
    """Add a note in brackets."""
    return phrases.note.format(date=text, note=note)


def name_parts(parts: Sequence[int], phrases: Phrases) -> str:
    """Name the parts: year and month."""
    return phrases.parts_joiner.join([phrases.parts[part] for part in parts])
