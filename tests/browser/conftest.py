"""A headless Chromium, driven by nothing but its command line."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from typing import TYPE_CHECKING, Any

import matplotlib.image
import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import numpy as np

_NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)
_FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--hide-scrollbars",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip
_PAGE = """<!doctype html><meta charset="utf-8"><body style="margin:0">{svgs}
<script type="application/json" id="out">
</script><script>
const measure = () => {{ {script} }};
const show = () => {{ document.getElementById("out").textContent = JSON.stringify(measure()); }};
document.body.getBoundingClientRect(); // asks for the fonts of the page
{when};
</script>"""


@pytest.fixture(scope="session")
def browser_path() -> str:
    found = next((path for name in _NAMES if (path := shutil.which(name))), None)
    if found is None:
        message = f"no Chromium found (looked for {', '.join(_NAMES)})"
        pytest.fail(message) if os.environ.get("CI") else pytest.skip(message)
    return found


@pytest.fixture
def chromium(browser_path: str, tmp_path: Path) -> Callable[[str, str], Any]:
    """Give a function that opens SVG text in a page, runs a script there and gives its result."""

    def run(svgs: str, script: str, *flags: str) -> Any:
        page = tmp_path / "page.html"
        when = "document.fonts.ready.then(show)" if "@font-face" in svgs else "show()"
        page.write_text(_PAGE.format(svgs=svgs, script=script, when=when), encoding="utf-8")
        profile = tmp_path / "profile"
        command = [browser_path, *_FLAGS, f"--user-data-dir={profile}", *flags, "--dump-dom", page.as_uri()]
        dom = subprocess.run(command, capture_output=True, text=True, check=True, timeout=180).stdout
        out = re.search(r'<script type="application/json" id="out">(.*?)</script>', dom, re.DOTALL)
        assert out is not None, "the page did not load"
        return json.loads(out[1])

    return run


@pytest.fixture
def screenshot(browser_path: str, tmp_path: Path) -> Callable[[str, int, int], np.ndarray]:
    """Give a function that draws SVG text, two pixels to the unit, and tells how dark each pixel is."""

    def take(svg: str, width: int, height: int) -> np.ndarray:
        page, picture = tmp_path / "drawing.html", tmp_path / "drawing.png"
        page.write_text(
            f'<!doctype html><meta charset="utf-8"><body style="margin:0">{svg}', encoding="utf-8"
        )
        command = [
            browser_path, *_FLAGS, f"--user-data-dir={tmp_path / 'profile'}", "--force-device-scale-factor=2",
            "--virtual-time-budget=5000", f"--window-size={width},{height}", f"--screenshot={picture}",
            page.as_uri(),
        ]  # fmt: skip
        subprocess.run(command, capture_output=True, check=True, timeout=180)
        return 1.0 - matplotlib.image.imread(picture)[..., :3].mean(axis=2)

    return take
