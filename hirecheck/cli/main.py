"""The entry point: every error ends as one clear message and an exit code, never a traceback."""

from __future__ import annotations

import codecs
import io
import os
import sys
from collections.abc import Sequence
from typing import Any

from typer.core import TyperGroup
from typer.main import get_command

from hirecheck.cli.commands import app
from hirecheck.errors import HirecheckError
from hirecheck.report.safe import visible

__all__ = ["main"]

_INTERRUPTED = 130
#: Read when numpy is loaded. Its products here are small: threads gain little on a free machine,
#: and beside other work, or in each of several processes, they cost many times what they gain.
_ONE_THREAD = ("OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "OMP_NUM_THREADS")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command line and return its exit code."""
    _speak_utf8()
    for name in _ONE_THREAD:
        os.environ.setdefault(name, "1")
    try:
        return _run(list(sys.argv[1:] if arguments is None else arguments))
    except HirecheckError as error:
        return _fail(str(error), error.exit_code)
    except KeyboardInterrupt:
        return _fail("stopped", _INTERRUPTED)
    except BrokenPipeError:
        # The reader (`head`, a pager) has gone; what is left in the buffer must not be told of.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        place = f"{error.filename}: " if error.filename else ""
        return _fail(f"{place}{error.strerror or error}", 1)
    except Exception as error:  # the top of the command line: one of the two broad ones
        if os.environ.get("HIRECHECK_DEBUG"):
            raise
        return _fail(
            f"something went wrong inside hirecheck ({type(error).__name__}: {error}). "
            "Please report it; HIRECHECK_DEBUG=1 shows where it happened.",
            1,
        )


def _run(arguments: list[str]) -> int:
    command: Any = get_command(app)
    assert isinstance(command, TyperGroup)
    try:
        result = command.main(args=arguments, prog_name="hirecheck", standalone_mode=True)
    except SystemExit as ended:
        result = ended.code
    return result if isinstance(result, int) else 0


def _fail(message: str, code: int) -> int:
    print(f"hirecheck: {visible(message, keep_lines=True)}", file=sys.stderr)
    return code


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and codecs.lookup(stream.encoding).name != "utf-8":
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
