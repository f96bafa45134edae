"""The shape of a saved report, `hirecheck.report/1`, as it is checked when one is read again.

The JSON Schema beside this module is made from these models; a test holds the two together.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from hirecheck.findings import Band, Role, Strength

__all__ = ["SavedReport", "json_schema"]

Share = Annotated[float, Field(ge=0.0, le=1.0)]
Count = Annotated[int, Field(ge=0)]


class _Shape(BaseModel):
    model_config = ConfigDict(strict=True, extra="ignore", frozen=True, allow_inf_nan=False)


class SavedApplicant(_Shape):
    """Who applied, as the packet gives it; empty where it does not."""

    name: str
    email: str


class SavedEvidence(_Shape):
    """A quote and its place; `start` and `end` are 0 for values without a place in a text."""

    document: str
    page: Annotated[int, Field(ge=1)] | None = None
    start: Count
    end: Count
    text: str
    before: str = Field("", description="What stands before the quote, where it is known.")
    after: str = Field("", description="What stands after the quote, where it is known.")


class SavedCounter(_Shape):
    """Something in the packet that answers a finding, and what it took back, at most 0."""

    check: str
    sentence: str
    points: float
    evidence: tuple[SavedEvidence, ...]


class SavedFinding(_Shape):
    """One thing that was seen, with its evidence, its points and its innocent readings."""

    check: str
    family: str
    role: Role
    severity: Strength
    confidence: Share = Field(description="How sure the reading is, not how bad the sign is.")
    title: str
    sentence: str
    points_found: float = Field(description="What the weights give this finding alone.")
    points_counted: float = Field(description="What remains after discounts and caps.")
    withheld: str | None = Field(None, description="Why less was counted than found.")
    evidence: Annotated[tuple[SavedEvidence, ...], Field(min_length=1)]
    innocent: tuple[str, ...]
    verify: tuple[str, ...]
    sources: tuple[str, ...]
    rationale: str = Field("", description="Why the sign means something.")
    weakened_by: tuple[str, ...] = Field((), description="Checks that look for what answers it.")
    countered: tuple[SavedCounter, ...] = Field((), description="What in the packet answers it.")
    restates: str | None = Field(None, description="The fact of another check, as family/check.")
    left_open: Share | None = Field(
        None, description="How likely the notes leave it open; null where it was not noted."
    )


class SavedGap(_Shape):
    """A check that could not be run: what it needed, and why that is not known."""

    check: str
    needs: str
    why: str


class SavedCoverage(_Shape):
    """How many checks had what they need, and how they came out."""

    assessed: Count
    quiet: Count
    found: Count
    not_assessed: Count


class SavedSensitivity(_Shape):
    """Points and band without one finding."""

    without: str
    points: float
    band: Band


class SavedQuestion(_Shape):
    """Something to ask, the checks it comes from, and what an honest answer sounds like."""

    ask: str
    because: tuple[str, ...]
    answer_guide: str


class SavedReason(_Shape):
    """One thing that two applications share; points are log2-odds."""

    kind: str
    detail: str
    points: float


class SavedLink(_Shape):
    """Another application that shares something with this one."""

    application: str
    by: tuple[SavedReason, ...]
    names_differ: bool


class SavedDocument(_Shape):
    """How well one document was read."""

    name: str
    read: Literal["good", "partial", "ocr-needed", "failed", "not-read"]
    why: str = ""


class SavedProvenance(_Shape):
    """What the report was made from."""

    version: str
    weights: str
    inputs_sha256: dict[str, str]
    facts_as_of: str | None = None
    screened_at: str | None = None


class SavedReport(_Shape):
    """One applicant's report. The counted points of all findings sum to `points`."""

    schema_: Literal["hirecheck.report/1"] = Field(alias="schema")
    id: str
    applicant: SavedApplicant
    points: float = Field(description="Log2-odds above the base rate; the order of a queue.")
    base_rate: Annotated[float, Field(gt=0.0, lt=1.0)]
    probability: Share
    band: Band = Field(description="What to do next, never what someone is.")
    findings: tuple[SavedFinding, ...]
    unassessed: tuple[SavedGap, ...]
    coverage: SavedCoverage
    sensitivity: tuple[SavedSensitivity, ...]
    questions: tuple[SavedQuestion, ...]
    linked: tuple[SavedLink, ...]
    documents: tuple[SavedDocument, ...]
    provenance: SavedProvenance
    ignored: tuple[str, ...] = Field((), description="Fields and files that were not understood.")


def json_schema() -> dict[str, object]:
    """The JSON Schema (2020-12) of a saved report."""
    schema = SavedReport.model_json_schema()
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:hirecheck:report:1",
        **schema,
        "title": "hirecheck.report/1",
    }
