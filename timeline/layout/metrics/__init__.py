"""Advance widths of fonts: data, and how it was made."""
