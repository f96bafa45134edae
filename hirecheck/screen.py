"""Dossier in, report out: the six steps, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import cache, lru_cache, partial
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from hirecheck.case import Case, Missing
from hirecheck.checks.registry import all_checks
from hirecheck.checks.runner import Outcome, run_checks
from hirecheck.dossier import Document, Dossier, Kind, Quality
from hirecheck.errors import ModelError
from hirecheck.extract.accounts import add_account
from hirecheck.extract.claims import add_claims
from hirecheck.extract.cues.patterns import PatternReader
from hirecheck.extract.cues.read import CueReader, read_cues, unsupported
from hirecheck.extract.cues.render import cues_json
from hirecheck.extract.cues.step import add_cues
from hirecheck.extract.jsonresume import to_json_resume
from hirecheck.extract.logs import add_network
from hirecheck.extract.mail import add_mail
from hirecheck.extract.resume.labeller import FEATURES, FORMAT, ResumeLabeller
from hirecheck.extract.resume.read import read_resume
from hirecheck.extract.resume.step import add_resume
from hirecheck.extract.timeline import add_timeline
from hirecheck.extract.traces import add_traces
from hirecheck.extract.transcripts import add_transcript
from hirecheck.facts.ages import expired_entries, old_facts
from hirecheck.facts.records import facts_in
from hirecheck.facts.step import add_facts, today_of
from hirecheck.findings import Coverage, DocumentNote, Link, Provenance, Report
from hirecheck.intake.packet import read_packet, read_single
from hirecheck.kit.questions import questions_for
from hirecheck.linking.compare import add_comparisons
from hirecheck.modelstore import models_root, open_model
from hirecheck.scoring.assess import assess
from hirecheck.scoring.weights import Weights, load_weights
from hirecheck.settings import Settings
from hirecheck.version import __version__

__all__ = [
    "build_case",
    "build_cases",
    "extract_resume",
    "read_interview",
    "report_on",
    "score_dossier",
    "score_packet",
]


def score_packet(path: Path, settings: Settings) -> Report:
    """Read one packet and report on it. Raises PacketError if nothing in it could be read."""
    return score_dossier(read_packet(path, settings), settings)


def score_dossier(dossier: Dossier, settings: Settings) -> Report:
    """Report on a dossier that is already in memory."""
    return report_on(build_case(dossier, settings), dossier, settings)


def report_on(
    case: Case, dossier: Dossier, settings: Settings, linked: tuple[Link, ...] = ()
) -> Report:
    """Run every check on a finished case and report on it. Pure."""
    outcome = run_checks(case, all_checks())
    return _report(case, dossier, outcome, weights_for(settings), settings, linked)


def extract_resume(path: Path, settings: Settings) -> dict[str, Any]:
    """One resume file as JSON Resume with the place of each value. Raises DocumentError."""
    document = read_single(path, Kind.RESUME, settings)
    return to_json_resume(read_resume(document, resume_labeller()), document)


def read_interview(path: Path, settings: Settings, explained: bool = False) -> dict[str, Any]:
    """The cues in one file of notes or a transcript. Raises DocumentError.

    `explained` adds to each cue the words that carried it.
    """
    document = read_single(path, Kind.TRANSCRIPT, settings)
    reader = cue_reader()
    found = cues_json(document, read_cues(document, reader), reader if explained else None)
    note = unsupported(document)
    return {**found, "note": note} if note else found


_NOTHING_KNOWN = Case()


def build_case(dossier: Dossier, settings: Settings) -> Case:
    """What the packet says, then what the world and the comparison of statements add."""
    return build_cases((dossier,), settings)[0]


def build_cases(dossiers: Sequence[Dossier], settings: Settings) -> list[Case]:
    """`build_case` of each dossier, step by step for all of them.

    Many rows that take one step in a row stay in the processor's caches; row by row, with all
    steps each, takes a third longer.
    """
    cases = [_NOTHING_KNOWN] * len(dossiers)
    for step in _steps(settings):
        cases = list(map(step, cases, dossiers))
    return cases


def _steps(settings: Settings) -> tuple[Callable[[Case, Dossier], Case], ...]:
    """What fills a case, in order: a later step reads what earlier ones found."""
    return (
        add_claims,
        partial(add_resume, labeller=resume_labeller()),
        add_traces,
        add_mail,
        add_network,
        add_account,
        _with_cues,
        add_transcript,
        add_timeline,
        partial(add_facts, settings=settings),
        add_comparisons,
    )


def _with_cues(case: Case, dossier: Dossier) -> Case:
    if not dossier.of(Kind.NOTES, Kind.TRANSCRIPT, Kind.VERIFICATION):
        # The reader's model is loaded for what people wrote down, not for each row of an export.
        return case
    return add_cues(case, dossier, cue_reader())


@cache
def cue_reader() -> CueReader:
    """The trained reader of cues, loaded once; plain patterns where its model is missing."""
    # numpy is heavy: loaded when a note is to be read.
    from hirecheck.extract.cues.model import FORMAT as CUE_FORMAT
    from hirecheck.extract.cues.model import load_cue_model

    try:
        return load_cue_model(open_model("interview_cues", format=CUE_FORMAT))
    except ModelError:
        return PatternReader()


@cache
def resume_labeller() -> ResumeLabeller | None:
    """The trained tagger for resumes that layout and rules leave open; None without spaCy."""
    if find_spec("spacy") is None:
        return None
    folder = open_model("resume_ner", format=FORMAT, features=FEATURES)
    return ResumeLabeller(folder.path / "model")


@cache
def weights_of(path: str) -> Weights:
    """The weights table at `path`, or the shipped one; read once."""
    return load_weights(Path(path) if path else models_root() / "weights" / "weights.json")


def weights_for(settings: Settings) -> Weights:
    """The weights table that these settings name, for the pool they assume."""
    return _weights(settings.weights, settings.base_rate)


@lru_cache(maxsize=64)
def _weights(path: str, base_rate: float) -> Weights:
    return weights_of(path).with_base_rate(base_rate)


def _report(
    case: Case,
    dossier: Dossier,
    outcome: Outcome,
    weights: Weights,
    settings: Settings,
    linked: tuple[Link, ...],
) -> Report:
    result = assess(outcome.findings, weights)
    return Report(
        id=dossier.id,
        name=_name(case),
        email="" if isinstance(case.email, Missing) else case.email.address,
        points=result.points,
        base_rate=weights.base_rate,
        probability=result.probability,
        band=result.band,
        contributions=result.contributions,
        unassessed=outcome.unassessed,
        coverage=_coverage(outcome),
        sensitivity=result.sensitivity,
        questions=questions_for(tuple(c.finding for c in result.contributions), case),
        linked=linked,
        documents=(*_notes(dossier, settings), *expired_entries(case)),
        provenance=_provenance(case, dossier, weights, settings),
        ignored=dossier.ignored,
        texts={d.name: d.text for d in dossier.documents if d.text},
    )


def _name(case: Case) -> str:
    return "" if isinstance(case.name_uses, Missing) else case.name_uses[0].full


def _coverage(outcome: Outcome) -> Coverage:
    found, quiet, gaps = len(outcome.findings), len(outcome.quiet), len(outcome.unassessed)
    return Coverage(assessed=found + quiet, quiet=quiet, found=found, not_assessed=gaps)


def _notes(dossier: Dossier, settings: Settings) -> tuple[DocumentNote, ...]:
    """How each document was read; what was read and could not be used says so too."""
    return tuple(_note(document, dossier, settings) for document in dossier.documents)


def _note(document: Document, dossier: Dossier, settings: Settings) -> DocumentNote:
    quality, why, aged = document.quality, document.why, ""
    if document.readable and document.kind in (Kind.NOTES, Kind.TRANSCRIPT):
        why = why or unsupported(document).removeprefix(f"{document.name}: ")
    elif document.readable and document.kind is Kind.FACTS:
        read = facts_in(document.data, document.name)
        why = why or "; ".join(p.removeprefix(f"{document.name}, ") for p in read.problems[:10])
        aged = old_facts(read, today_of(settings))
    if why and quality is Quality.GOOD:
        quality = Quality.PARTIAL
    return DocumentNote(document.name, quality.value, "; ".join(filter(None, (why, aged))))


def _provenance(case: Case, dossier: Dossier, weights: Weights, settings: Settings) -> Provenance:
    dates = [] if isinstance(case.domains, Missing) else [f.as_of for f in case.domains]
    if not isinstance(case.network, Missing):
        dates += [use.facts.as_of for use in case.network if use.facts is not None]
    if not isinstance(case.mails, Missing):
        dates += [mail.network.as_of for mail in case.mails if mail.network is not None]
    return Provenance(
        version=__version__,
        weights=weights.version,
        inputs_sha256=dict(sorted(dossier.inputs.items())),
        facts_as_of=min(dates).isoformat() if dates else None,
        screened_at=settings.now or datetime.now(UTC).isoformat(timespec="seconds"),
    )
