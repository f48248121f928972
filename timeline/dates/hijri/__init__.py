"""The Hijri calendars: tabular by arithmetic, and Umm al-Qura by two tables."""
