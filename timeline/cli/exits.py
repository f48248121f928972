"""How the process ends: its exit codes."""

from __future__ import annotations

FAILURE = 1  # nothing is wrong with the words, but what they ask cannot be done, or the file has problems
USAGE = 2

# 128 and the number of the signal that would have ended the process, as shells report it.
INTERRUPTED = 130  # SIGINT: Ctrl-C
UNREAD = 141  # SIGPIPE: who reads the output has seen enough
