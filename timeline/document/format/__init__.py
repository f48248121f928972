"""The file format: its tables, the kinds of value that they hold, and what can be wrong with one."""
