"""Where the sources of one event disagree: found from what they say, never declared."""

from __future__ import annotations

from .clocks import clocks
from .find import APPARENT, Dispute, disputes, event_disputes
from .stating import states, stating

__all__ = ["APPARENT", "Dispute", "clocks", "disputes", "event_disputes", "states", "stating"]
