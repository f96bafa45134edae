"""hirecheck: explainable hiring-fraud checks for applicant packets and ATS exports.

What the command line does, these functions do in one call. They import what they need when they
are called, so that importing the package costs nothing.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from hirecheck.version import __version__

if TYPE_CHECKING:
    from os import PathLike

    from hirecheck.findings import Report

__all__ = [
    "__version__",
    "extract_resume",
    "load_report",
    "read_interview",
    "render",
    "score",
]


def score(packet: str | PathLike[str], **settings: Any) -> Report:
    """Report on one packet: a folder, a .zip or a resume file.

    Keywords are the fields of `hirecheck.settings.Settings`, such as `base_rate=0.02`. Raises
    PacketError if nothing in it could be read and SettingsError for a setting that cannot be used.
    """
    from hirecheck.screen import score_packet
    from hirecheck.settings import load_settings

    return score_packet(Path(packet), load_settings(**settings))


def extract_resume(resume: str | PathLike[str], **settings: Any) -> dict[str, Any]:
    """A resume as JSON Resume, each value with its place under `meta.hirecheck`."""
    from hirecheck.screen import extract_resume as extract
    from hirecheck.settings import load_settings

    return extract(Path(resume), load_settings(**settings))


def read_interview(file: str | PathLike[str], **settings: Any) -> dict[str, Any]:
    """The cues in notes or a transcript, each with its quote, place and confidence."""
    from hirecheck.screen import read_interview as read
    from hirecheck.settings import load_settings

    return read(Path(file), load_settings(**settings))


def render(report: Report, format: str = "text", audience: str = "recruiter") -> str:
    """A report as text, json, html, markdown or csv, for a recruiter, investigator or candidate."""
    from hirecheck.report.render import Format
    from hirecheck.report.render import render as lay_out
    from hirecheck.report.story import Audience

    return lay_out(report, Format(format), Audience(audience))


def load_report(file: str | PathLike[str]) -> Report:
    """A report that was saved as JSON. Raises InputError that says what is wrong with it."""
    from hirecheck.intake.savedreports import load_report as load

    return load(Path(file))
