"""TOML as text: parsed, cut into statements, every key and value found again, what is no TOML explained."""
