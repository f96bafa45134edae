"""The browser in which pages are tried for real."""

from __future__ import annotations

import shutil

import pytest

__all__ = ["BROWSER", "needs_browser"]

BROWSER = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
)
needs_browser = pytest.mark.skipif(
    BROWSER is None, reason="needs chromium: `apt-get install chromium`"
)
