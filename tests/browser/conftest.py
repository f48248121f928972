"""A headless Chromium on a machine that has the fonts of a test."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, Any, NoReturn

import matplotlib.image
import pytest
from playwright.sync_api import Browser, Page, ViewportSize, sync_playwright

from .machines import ARIAL, Machine

if TYPE_CHECKING:
    import numpy as np

_NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "chrome",
)
_PAGE = """<!doctype html><meta charset="utf-8"><body style="margin:0">{}"""
_FONTS = "Promise.all([...document.fonts].map(font => font.load()))"
_TIMEOUT = 300_000  # milliseconds: for a machine that does other work

Launch = Callable[[Machine], Browser]
Open = Callable[..., AbstractContextManager[Page]]


@pytest.fixture(scope="session")
def browser_path() -> str:
    if sys.platform in {"darwin", "win32"}:
        _not_here("Chromium cannot be kept from the fonts of this system: it has no fontconfig")
    found = next((path for name in _NAMES if (path := shutil.which(name))), None)
    return found or _not_here(f"no Chromium found (looked for {', '.join(_NAMES)})")


def _not_here(message: str) -> NoReturn:
    pytest.fail(message) if os.environ.get("CI") else pytest.skip(message)


@pytest.fixture(scope="session")
def on_machine(browser_path: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Launch]:
    """Return a function that returns the Chromium of a machine, which has the fonts of that machine alone."""
    with sync_playwright() as playwright:

        @cache
        def launch(machine: Machine) -> Browser:
            configuration = machine.set_up(tmp_path_factory.mktemp("machine"))
            environment: dict[str, str | float | bool] = {**os.environ, "FONTCONFIG_FILE": str(configuration)}
            return playwright.chromium.launch(executable_path=browser_path, env=environment, timeout=_TIMEOUT)

        yield launch


@pytest.fixture
def opened(on_machine: Launch) -> Open:
    """Return a function that opens SVG text in a page whose fonts, those that it brings too, are there."""

    @contextmanager
    def show(
        svgs: str, machine: Machine, size: tuple[int, int] = (800, 600), *, scale: float = 1.0
    ) -> Iterator[Page]:
        window: ViewportSize = {"width": size[0], "height": size[1]}
        with on_machine(machine).new_page(viewport=window, device_scale_factor=scale) as page:
            page.set_default_timeout(_TIMEOUT)
            page.set_content(_PAGE.format(svgs))
            page.evaluate(_FONTS)
            yield page

    return show


@pytest.fixture
def chromium(opened: Open) -> Callable[..., Any]:
    """Return a function that opens SVG text in a page and returns what an async body returns there."""

    def run(svgs: str, script: str, machine: Machine = ARIAL, size: tuple[int, int] = (800, 600)) -> Any:
        with opened(svgs, machine, size) as page:
            return page.evaluate(f"async () => {{{script}}}")

    return run


@pytest.fixture
def screenshot(opened: Open) -> Callable[[str, int, int], np.ndarray]:
    """Return a function that draws SVG text, two pixels to the unit, and tells how dark each pixel is."""

    def take(svg: str, width: int, height: int) -> np.ndarray:
        with opened(svg, ARIAL, (width, height), scale=2) as page:
            picture = matplotlib.image.imread(BytesIO(page.screenshot()))
        return 1.0 - picture[..., :3].mean(axis=2)

    return take
