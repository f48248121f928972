"""The text of a single date: its grammar, and what is told about a text that does not fit."""
