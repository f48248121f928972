"""Sphinx configuration: MyST Markdown, the API from docstrings, the Furo theme."""

from timeline import __version__

project = "sourced-timeline"
author = "The sourced-timeline authors"
version = release = __version__
extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
html_theme = "furo"
html_title = "timeline"
exclude_patterns = ["_build"]
autodoc_typehints = "description"
autodoc_member_order = "bysource"
napoleon_google_docstring = False
myst_heading_anchors = 3
myst_enable_extensions = ["colon_fence", "deflist"]
# The list of problems shows broken TOML on purpose.
suppress_warnings = ["misc.highlighting_failure"]
