"""What the packet's files say about themselves, and its pictures."""

from __future__ import annotations

from hirecheck.case import Case, changed
from hirecheck.dossier import Dossier

__all__ = ["add_traces"]


def add_traces(case: Case, dossier: Dossier) -> Case:
    """Fill `files` and `pictures` from every document that has a trace or is a picture."""
    readable = [document for document in dossier.documents if document.readable]
    files = tuple(d.trace for d in dossier.documents if d.trace is not None)
    pictures = tuple(d.picture for d in readable if d.picture is not None)
    return changed(case, files=files or case.files, pictures=pictures or case.pictures)
