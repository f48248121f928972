"""Where the sources of one event disagree: found from what they say, never declared."""

from __future__ import annotations

from .find import APPARENT, Dispute, disputes, event_disputes

__all__ = ["APPARENT", "Dispute", "disputes", "event_disputes"]
