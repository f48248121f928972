"""The typed model of a timeline: events, their sources, and what each citation says.

All classes are frozen, compare by value and can be hashed. References are resolved: a citation holds its
`Source`, an event its actors, so that nothing has to be looked up again. Dates are the types of
`timeline.dates`. Constructors convert what people write, and refuse with a `ModelError` what breaks a rule.
"""

from .checks import Allowed, Checks
from .declared import Actor, Category, Name, Place, Source
from .event import IMPORTANCE, Citation, Event, Quantity, Says
from .localized import LocalizedText
from .timeline import Timeline
from .words import OwnWords

__all__ = [
    "IMPORTANCE",
    "Actor",
    "Allowed",
    "Category",
    "Checks",
    "Citation",
    "Event",
    "LocalizedText",
    "Name",
    "OwnWords",
    "Place",
    "Quantity",
    "Says",
    "Source",
    "Timeline",
]
