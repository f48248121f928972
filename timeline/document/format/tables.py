"""The file format, described once: the reader and the JSON Schema both follow these tables."""

from __future__ import annotations

from typing import Any

from ...model import (
    Actor,
    Allowed,
    Category,
    Checks,
    Citation,
    Event,
    Name,
    Place,
    Quantity,
    Says,
    Source,
    Timeline,
)
from ...model.rules.csl import TYPES
from ...model.rules.names import CITABLE, REFUSABLE, whole_name
from .addresses import Digest, FileName, Url, Zone
from .declared import Events, Keyed, Named
from .faults import by
from .kinds import ListOf
from .names import Choice, Id, Quoted, Reference
from .numbers import Coordinates, Flag, Importance
from .quantities import Amount, Unit
from .table import Key, Table
from .texts import Language, Line, Text
from .when import When
from .words import InterfaceWords


def _name(**parts: str) -> Name:
    by(whole_name, parts)
    return Name(**parts)


def _quantity(*, value: tuple[Any, Any], **rest: Any) -> Quantity:
    low, high = value
    return Quantity(low=low, high=high, **rest)


def _timeline(*, timeline: dict[str, Any], check: Checks | None = None, **rest: Any) -> Timeline:
    return Timeline(**timeline, checks=check, **rest)


TIMELINE = Table(
    "timeline",
    "What the file as a whole is.",
    Timeline,
    (
        Key("title", Text(), "The name of the timeline.", required=True, slips=("name",)),
        Key("summary", Text(), "What the timeline is about.", slips=("description",)),
        Key(
            "languages",
            ListOf(Language(), least=1, unique=True, same=str.lower),
            "The languages that every text is promised in; a plain string is in the first.",
            slips=("language", "lang"),
        ),
        Key("scope", When(), "The span of dates that the file covers.", slips=("range", "period")),
        Key(
            "words",
            InterfaceWords(),
            "Words of the interface by language, brought or mended.",
            slips=("phrases", "strings", "translations"),
        ),
    ),
    build=dict,
)

PLACE = Table(
    "place",
    "Where something happened.",
    Place,
    (
        Key("name", Text(), "The name of the place.", required=True, slips=("title",)),
        Key("zone", Zone(), "Its time zone (IANA).", slips=("timezone", "tz")),
        Key(
            "coordinates",
            Coordinates(),
            "[latitude, longitude] in degrees, north and east positive.",
            slips=("lat", "lon", "latitude", "longitude", "location"),
            examples=([51.13, 71.43],),
        ),
    ),
)

NAME = Table(
    "name",
    "A person's or an organisation's name, as in CSL.",
    Name,
    (
        Key("family", Line(), "Family name.", slips=("last", "surname")),
        Key("given", Line(), "Given names.", slips=("first",)),
        Key("literal", Line(), "The whole name, of an organisation for instance.", slips=("name",)),
    ),
    build=_name,
    rules={"oneOf": [{"required": ["family"]}, {"required": ["literal"], "not": {"required": ["given"]}}]},
)

SOURCE = Table(
    "source",
    "Where something is reported, in CSL types and variables.",
    Source,
    (
        Key("type", Choice(TYPES, "CSL type", "E402"), "The CSL type of the source."),
        Key("title", Text(), "The title, in its own language and script.", required=True),
        Key("author", ListOf(NAME, least=1), "Who wrote it, in order.", slips=("authors", "by")),
        Key("container-title", Line(), "The newspaper, site or book that it is in.", slips=("journal",)),
        Key("publisher", Line(), "Who published it."),
        Key("issued", When(), "When it was published.", slips=("date", "published")),
        Key("accessed", When(), "When it was read.", slips=("retrieved",)),
        Key("language", Language(), "The language that it is written in.", slips=("lang",)),
        Key("URL", Url(), "Where it can be read.", slips=("link", "href")),
        Key("archive-url", Url(), "Where a web archive keeps it.", slips=("archive", "archived-url")),
        Key("archived", FileName(), "The file name of the archived copy, for `timeline verify`."),
        Key("note", Text(), "A remark on the source.", slips=("notes",)),
    ),
)

QUANTITY = Table(
    "quantity",
    "A figure, with its unit and date.",
    Quantity,
    (
        Key("name", Text(), "What is counted or measured.", required=True, slips=("title",)),
        Key("value", Amount(), "A number, or [low, high].", required=True, slips=("amount", "range")),
        Key("unit", Unit(), "The unit, such as `USD` or `%`.", slips=("units", "currency")),
        Key("as-of", When(), "The date that the figure holds for.", slips=("date",)),
        Key("approximate", Flag(), "Whether the source itself says 'about'.", slips=("approx", "about")),
    ),
    build=_quantity,
)

_CATEGORY = Key("category", Reference("category"), "The id of the category.", slips=("categories", "type"))
_ACTORS = Key("actors", ListOf(Reference("actor"), unique=True), "The ids of those who act.", slips=("who",))
_PLACES = Key("places", ListOf(Reference("place"), unique=True), "The ids of the places.", slips=("where",))
_QUANTITIES = Key("quantities", ListOf(QUANTITY), "Figures, with unit and date.", slips=("figures",))

SAYS = Table(
    "says",
    "What a source gives instead of what the event states.",
    Says,
    (
        Key("date", When(), "The date that this source gives.", slips=("when",)),
        _CATEGORY,
        _ACTORS,
        _PLACES,
        _QUANTITIES,
    ),
)

CITATION = Table(
    "citation",
    "That a source supports the event.",
    Citation,
    (
        Key("source", Reference("source"), "The id of the source.", required=True, slips=("ref",)),
        Key(
            "locator",
            Line(),
            "Where in the source, such as `par. 12`.",
            slips=("page", "par"),
            examples=("par. 12",),
        ),
        Key("quoting", Quoted(), "Whose words: an actor's id, or a name.", slips=("quote", "quotes")),
        Key(
            "supports",
            ListOf(Choice(CITABLE, "field", "E404"), least=1, unique=True),
            "The fields that this source supports; without the key, all of them.",
        ),
        Key(
            "date-text",
            Line(),
            "The date in this source's own words.",
            slips=("as-written", "date-as-written", "verbatim-date"),
            examples=("in the first days of Ramadan",),
        ),
        Key("says", SAYS, "What this source gives instead, where it differs.", slips=("differs",)),
        Key("digest", Digest(), "The digest of the cited paragraph, as `timeline digest` writes it."),
        Key("note", Text(), "A remark on the citation.", slips=("notes",)),
    ),
)

EVENT = Table(
    "event",
    "Something that happened.",
    Event,
    (
        Key("id", Id(), "The id of the event, unique in the file.", required=True),
        Key("date", When(), "When it happened (EDTF).", required=True, slips=("when", "on")),
        Key(
            "date-text",
            Line(),
            "The date as the sources write it, in their own words.",
            slips=("as-written", "date-as-written", "verbatim-date"),
            examples=("the morrow of St. Swithun, 3 Edw. III",),
        ),
        _CATEGORY,
        Key("title", Text(), "What happened, in a line.", required=True, slips=("name", "headline")),
        Key("summary", Text(), "What happened, in a few sentences.", slips=("description", "text")),
        _ACTORS,
        _PLACES,
        Key("importance", Importance(), "From 1 (a detail) to 5 (a turning point); 3 without the key."),
        Key("tags", ListOf(Line(), unique=True), "Free words to search by.", slips=("keywords",)),
        Key("note", Text(), "A remark on the event.", slips=("notes", "comment")),
        _QUANTITIES,
        Key(
            "citations",
            ListOf(CITATION, least=1, code="E401"),
            "The sources of the event.",
            required=True,
            missing=("E401", "no citation: the required key `{}` is missing"),
            slips=("sources", "source", "references"),
        ),
    ),
)

ALLOWED = Table(
    "allowed",
    "A piece of advice that is not wanted, and why.",
    Allowed,
    (
        Key(
            "code",
            Choice(REFUSABLE, "advice", "E309"),
            "The code of the advice.",
            required=True,
            slips=("rule",),
            examples=("W202",),
        ),
        Key("event", Reference("event"), "Only in this event; everywhere without the key.", slips=("id",)),
        Key("source", Reference("source"), "Only on this source, or on citations of it."),
        Key("reason", Line(), "Why it is not wanted.", required=True, slips=("why", "note")),
    ),
)

CHECK = Table(
    "check",
    "What `timeline check` is to leave out, and to look for.",
    Checks,
    (
        Key("allow", ListOf(ALLOWED), "Advice that is not wanted.", slips=("ignore", "allowed")),
        Key(
            "loaded-words",
            ListOf(Text()),
            "Words that take sides, beyond those that the program knows.",
            slips=("words", "wording"),
            examples=([{"en": "crony", "ar": "الزمرة"}],),
        ),
    ),
)

ROOT = Table(
    "file",
    "A whole file.",
    Timeline,
    (
        Key(
            "timeline",
            TIMELINE,
            "What the file is about.",
            required=True,
            missing=("E111", "the table [{}] is missing"),
        ),
        Key("categories", Named("category", Category), "Kinds of events: id to name.", slips=("category",)),
        Key("actors", Named("actor", Actor), "Those who act: id to name.", slips=("actor", "people")),
        Key("places", Keyed("place", PLACE), "Places by id.", slips=("place", "locations")),
        Key(
            "sources",
            Keyed("source", SOURCE),
            "Sources by id.",
            slips=("source", "references", "bibliography"),
        ),
        Key("events", Events(EVENT), "The events.", slips=("event", "entries")),
        Key("check", CHECK, "What the author says to `timeline check`.", slips=("checks", "lint")),
    ),
    build=_timeline,
)
TABLES = (TIMELINE, PLACE, NAME, SOURCE, QUANTITY, SAYS, CITATION, EVENT, ALLOWED, CHECK)
DECLARES = {key.name: key.kind.what for key in ROOT.keys if isinstance(key.kind, Named | Keyed)}
