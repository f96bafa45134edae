"""The table of commands. A command's module is imported when it is called, never for `--help`."""

from __future__ import annotations

import importlib
from typing import Annotated, Any

import typer
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command

from hirecheck.version import __version__

__all__ = ["COMMANDS", "app"]

#: Name, module under `hirecheck.cli` that holds its `app`, and what it does.
COMMANDS: dict[str, tuple[str, str]] = {
    "score": ("score", "Report on one or more applicant packets."),
    "screen": ("screen", "Screen a whole export: a ranked queue, rings and reasons."),
    "preview": ("preview", "Show how the columns of an export are understood."),
    "extract": ("extract", "Print resumes as JSON Resume, each value with its place."),
    "interview": ("interview", "Read notes and transcripts; make questions for the next call."),
    "facts": ("facts", "Look up facts once, dated, for scoring without a network."),
    "indicators": ("indicators", "Import, list, expire, dispute and share watch lists."),
    "history": ("history", "What earlier applications left behind, and how it is forgotten."),
    "evaluate": ("evaluate", "Measure accuracy on packets with known verdicts."),
    "learn": ("learn", "Keep verdicts in a journal, and learn weights from them."),
    "audit": ("audit", "Show whether names, schools, places or remarks move a score."),
    "report": ("report", "Render a saved report again, in any format."),
    "checks": ("checks", "List what is checked, or show one check's page."),
}


class _Unloaded(TyperCommand):
    """Stands for a command in `--help`; becomes the real one when it is called."""

    def __init__(self, name: str, module: str, summary: str) -> None:
        super().__init__(name=name, help=summary, short_help=summary)
        self._module = module

    def make_context(
        self, info_name: str | None, args: list[str], parent: Any = None, **extra: Any
    ) -> Any:
        return self.real().make_context(info_name, args, parent=parent, **extra)

    def real(self) -> Any:
        """The command itself."""
        module = importlib.import_module(f"hirecheck.cli.{self._module}")
        command = get_command(module.app)
        command.name = self.name
        return command


class _LazyGroup(TyperGroup):
    def __init__(self, **arguments: Any) -> None:
        super().__init__(**arguments)
        for name, (module, summary) in COMMANDS.items():
            self.add_command(_Unloaded(name, module, summary))


app = typer.Typer(
    cls=_LazyGroup,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"hirecheck {__version__}")
        raise typer.Exit


@app.callback()
def _top(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_version, is_eager=True, help="Print the version."),
    ] = False,
) -> None:
    """Explainable checks of applicant packets: what was seen, where, and what to ask next.

    Findings are questions, not answers. Nothing leaves this machine without --online.
    """
