"""A headless Chromium, driven by nothing but its command line, on a machine that has the fonts of a test."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any, NoReturn

import matplotlib.image
import pytest

from .machines import ARIAL, Machine

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np

_NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "chrome",
)
_FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--hide-scrollbars",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip
_PAGE = """<!doctype html><meta charset="utf-8"><body style="margin:0">{svgs}
<script type="application/json" id="out">
</script><script>
const measure = async () => {{ {script} }};
const show = async () => {{ document.getElementById("out").textContent = JSON.stringify(await measure()); }};
document.body.getBoundingClientRect(); // asks for the fonts of the page
{when};
</script>"""
# A font that is asked for before the page has loaded delays that, so that no picture is taken without it.
_PICTURE = """<!doctype html><meta charset="utf-8"><body style="margin:0">{svg}
<script>document.body.getBoundingClientRect();</script>"""

TextRun = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="session")
def browser_path() -> str:
    if sys.platform in {"darwin", "win32"}:
        _not_here("Chromium cannot be kept from the fonts of this system: it has no fontconfig")
    found = next((path for name in _NAMES if (path := shutil.which(name))), None)
    return found or _not_here(f"no Chromium found (looked for {', '.join(_NAMES)})")


def _not_here(message: str) -> NoReturn:
    pytest.fail(message) if os.environ.get("CI") else pytest.skip(message)


@pytest.fixture(scope="session")
def on_machine(browser_path: str, tmp_path_factory: pytest.TempPathFactory) -> TextRun:
    """Return a function that runs Chromium on a machine that has the fonts of that machine alone."""

    @cache
    def configuration(machine: Machine) -> Path:
        return machine.set_up(tmp_path_factory.mktemp("machine"))

    def run(machine: Machine, *arguments: str) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, "FONTCONFIG_FILE": str(configuration(machine))}
        profile = tmp_path_factory.mktemp("profile")
        command = [browser_path, *_FLAGS, f"--user-data-dir={profile}", *arguments]
        return subprocess.run(
            command, capture_output=True, text=True, check=True, timeout=300, env=environment
        )

    return run


@pytest.fixture
def chromium(on_machine: TextRun, tmp_path: Path) -> Callable[..., Any]:
    """Return a function that opens SVG text in a page, runs a script there and returns its result.

    Where the script, the body of an async function, waits for something, a flag has to give it time.
    """

    def run(svgs: str, script: str, *flags: str, machine: Machine = ARIAL) -> Any:
        page = tmp_path / "page.html"
        when = "document.fonts.ready.then(show)" if "@font-face" in svgs else "show()"
        page.write_text(_PAGE.format(svgs=svgs, script=script, when=when), encoding="utf-8")
        dom = on_machine(machine, *flags, "--dump-dom", page.as_uri()).stdout
        out = re.search(r'<script type="application/json" id="out">(.*?)</script>', dom, re.DOTALL)
        assert out is not None, "the page did not load"
        return json.loads(out[1])

    return run


@pytest.fixture
def screenshot(on_machine: TextRun, tmp_path: Path) -> Callable[[str, int, int], np.ndarray]:
    """Return a function that draws SVG text, two pixels to the unit, and tells how dark each pixel is."""

    def take(svg: str, width: int, height: int) -> np.ndarray:
        page, picture = tmp_path / "drawing.html", tmp_path / "drawing.png"
        page.write_text(_PICTURE.format(svg=svg), encoding="utf-8")
        on_machine(
            ARIAL, "--force-device-scale-factor=2", "--virtual-time-budget=5000",
            f"--window-size={width},{height}", f"--screenshot={picture}", page.as_uri(),
        )  # fmt: skip
        return 1.0 - matplotlib.image.imread(picture)[..., :3].mean(axis=2)

    return take
