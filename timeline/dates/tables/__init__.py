"""Tables: data only, each with its provenance."""
