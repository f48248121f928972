"""The typed model of a timeline: events, their sources, and what each citation says.

All classes are frozen and compare by value. References are resolved: a citation holds its `Source`, an event
its actors, so that nothing has to be looked up again. Dates are the types of `timeline.dates`.

attrs makes the constructors. How the classes compare and show themselves they have from `Value`: attrs would
compile that anew for each of them, which is half of the time that it takes to import them.
"""

from .checks import Allowed, Checks
from .declared import Actor, Category, Name, Place, Source
from .event import IMPORTANCE, Citation, Event, Quantity, Says
from .localized import LocalizedText
from .timeline import Timeline

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
    "Place",
    "Quantity",
    "Says",
    "Source",
    "Timeline",
]
