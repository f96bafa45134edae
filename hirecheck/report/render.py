"""One door to all renderers: a report, a format and a reader in, text out."""

from __future__ import annotations

import importlib
from enum import StrEnum

from hirecheck.errors import UsageError
from hirecheck.findings import Report
from hirecheck.report.story import Audience

__all__ = ["SUFFIX", "Format", "check_choice", "render"]


class Format(StrEnum):
    """How a report is written."""

    TEXT = "text"
    JSON = "json"
    HTML = "html"
    MARKDOWN = "markdown"
    CSV = "csv"


#: The file name ending of each format.
SUFFIX = {
    Format.TEXT: ".txt",
    Format.JSON: ".json",
    Format.HTML: ".html",
    Format.MARKDOWN: ".md",
    Format.CSV: ".csv",
}


def check_choice(form: Format, audience: Audience) -> None:
    """Refuse the pairs that would hand a program's record to the applicant. Raises UsageError."""
    if audience is Audience.CANDIDATE and form in (Format.JSON, Format.CSV):
        raise UsageError(
            f"--format {form.value} holds everything, also what is not the applicant's to see: "
            "for --audience candidate choose text, markdown or html"
        )


def render(
    report: Report,
    form: Format = Format.TEXT,
    audience: Audience = Audience.RECRUITER,
    *,
    width: int = 100,
    color: bool = False,
    compact: bool = False,
) -> str:
    """The report in a format; ends with a line break. `compact` JSON is one line.

    Raises UsageError for a format that the audience may not have.
    """
    check_choice(form, audience)
    # Each renderer is imported when it is asked for: the template engine and the validator are
    # half of the start-up time of a command that needs neither.
    module = importlib.import_module(f"hirecheck.report.{_MODULES[form]}")
    if form is Format.JSON:
        return str(module.render_json(report, compact=compact)) + "\n"
    if form is Format.CSV:
        return str(module.render_csv([report]))
    if form is Format.TEXT:
        return str(module.render_text(report, audience, width=width, color=color))
    function = module.render_html if form is Format.HTML else module.render_markdown
    return str(function(report, audience))


_MODULES = {
    Format.TEXT: "text",
    Format.JSON: "jsonform",
    Format.HTML: "html",
    Format.MARKDOWN: "markdown",
    Format.CSV: "table",
}
