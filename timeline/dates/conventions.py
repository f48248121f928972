"""Conventions: what catalogues mean by "early", "mid" and "late", as they have published it."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

Unit = Literal["millennium", "century", "decade", "year", "month"]
Bounds = tuple[int, int | None]


class Convention(NamedTuple):
    """The bounds of vague parts of time, as one catalogue, archive or program has published them.

    Attributes
    ----------
    source
        Where they are published.
    parts
        By unit and word the first and last, both inclusive, that belong to the part; None for the last of
        the unit. They are years after the hundred or thousand of a century or millennium (0 of the 14th
        century is 1300), years after the first of a decade, months of a year, days of a month.
    """

    source: str
    parts: dict[Unit, dict[str, Bounds]]

    def bounds(self, word: str, unit: Unit) -> Bounds | None:
        """Return the bounds of a part of a unit; None where the convention does not say."""
        words = self.parts.get(unit, {})
        return words.get(word) or words.get(_SAME.get(word, ""))


_SAME: Final = {"middle": "mid"}


def _parts(early: Bounds, mid: Bounds, late: Bounds) -> dict[str, Bounds]:
    return {"early": early, "mid": mid, "late": late}


CONVENTIONS: Final[dict[str, Convention]] = {
    "bodleian": Convention(
        "Values used in the Bodleian medieval catalogue: Consolidated TEI schema for manuscript "
        "descriptions, origDate, https://msdesc.github.io/consolidated-tei-schema/msdesc.html",
        {"century": _parts((0, 10), (40, 60), (90, 100)) | {"end": (90, 100)}},
    ),
    "collectiveaccess": Convention(
        "CollectiveAccess, app/lib/Parsers/TimeExpressionParser.php, applyPartOfRangeQualifier, as of "
        "2026-08, https://github.com/collectiveaccess/providence",
        {
            "century": _parts((0, 20), (40, 60), (80, 99)),
            "decade": _parts((0, 4), (3, 7), (6, 9)),
        },
    ),
    "edtf-ts": Convention(
        "EDTF-TS, natural language API and its tests, as of 2026-06, https://github.com/BobPritchett/edtf-ts",
        {
            "century": _parts((1, 33), (34, 66), (67, 100)),
            "decade": _parts((0, 3), (4, 6), (7, 9)),
            "year": _parts((1, 4), (5, 8), (9, 12)),
            "month": _parts((1, 10), (11, 20), (21, None)),
        },
    ),
    "midas": Convention(
        "MIDAS (Marburger Inventarisations-, Dokumentations- und Administrationssystem), as applied by "
        "unstruwwel 0.2.2, R/accessors-century.R and R/accessors-decade.R, "
        "https://CRAN.R-project.org/package=unstruwwel",
        {
            "century": _parts((1, 15), (46, 55), (86, 100)) | {"beginning": (1, 15), "end": (86, 100)},
            "decade": _parts((0, 1), (4, 5), (8, 9)) | {"beginning": (0, 1), "end": (8, 9)},
        },
    ),
    "ottoman": Convention(
        "The tens of days evail, evasit and evahir of Ottoman documents (أوائل, أواسط, أواخر): "
        'M. S. Kütükoğlu, "Osmanlı Belgelerinin Tarihlerine Dâir", Belgeler 42 (2023), https://belgeler.gov.tr/ozet/108/tur',
        {"month": _parts((1, 10), (11, 20), (21, None)) | {"beginning": (1, 10), "end": (21, None)}},
    ),
    "yearspans": Convention(
        "yearspans, century subdivisions, University of South Wales for ARIADNEplus, "
        "https://github.com/cbinding/yearspans",
        {
            "century": _parts((1, 40), (30, 70), (60, 100)),
            "millennium": _parts((1, 400), (300, 700), (600, 1000)),
        },
    ),
}
"""The conventions by name."""
