"""Texts of one form each, which are read before the words: of genealogy, ISO 8601, libraries, museums."""
