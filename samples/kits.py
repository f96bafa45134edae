"""Makes the interview kits of the two replayed cases, as they stood before the last conversation.

    python samples/kits.py            writes every kit again, byte for byte the same

Only what the team had in hand by then goes in: no notes of that conversation, no outcomes.
"""

from __future__ import annotations

import shutil
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from hirecheck.case import Case
from hirecheck.intake.packet import read_packet
from hirecheck.kit.make import Kit, make_kit
from hirecheck.kit.render import as_markdown, score_sheet
from hirecheck.report.safe import visible
from hirecheck.screen import build_case, report_on
from hirecheck.settings import Settings

HERE = Path(__file__).parent
#: When each conversation took place.
CALLS = {
    "kraken": datetime(2025, 3, 31, 15, 0, tzinfo=UTC),
    "garcia": datetime(2025, 2, 25, 9, 0, tzinfo=UTC),
}
_LATER = ("interview-final.*", "interview-mock.*", "verification.*", "notes.md", "*.pyc")


def main() -> None:
    """Write kit and score sheet of each case."""
    for name in CALLS:
        kit = kit_of(name)
        folder = HERE / "kits" / name
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "kit.md").write_text(visible(as_markdown(kit), keep_lines=True), "utf-8")
        (folder / "score-sheet.yaml").write_text(score_sheet(kit), "utf-8")


def kit_of(name: str) -> Kit:
    """The kit of a sample before its last conversation."""
    settings = Settings(now=CALLS[name].isoformat())
    with tempfile.TemporaryDirectory() as folder:
        packet = Path(folder) / name
        shutil.copytree(HERE / "packets" / name, packet, ignore=shutil.ignore_patterns(*_LATER))
        dossier = read_packet(packet, settings)
    case = build_case(dossier, settings)
    report = report_on(case, dossier, settings)

    def points(other: Case) -> float:
        return report_on(other, dossier, settings).points

    role = dossier.entry("role")
    return make_kit(
        case,
        report,
        str(role.value) if role is not None else "the role",
        CALLS[name],
        secret=name,
        points=points,
    )


if __name__ == "__main__":
    main()
