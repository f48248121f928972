"""A date in words: its fields, its parts of time, and the sentence around it."""
