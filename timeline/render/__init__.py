"""Renderers: a scene, or events, -> output. No positions are decided here."""
