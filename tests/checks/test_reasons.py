"""Notes that give an innocent reason themselves: the sign stays on the table and carries little."""

from __future__ import annotations

from hirecheck.findings import Strength
from tests.checks.noted import told
from tests.checks.rows import Row, row_test
from tests.factory import cues

WEAK, MODERATE, STRONG = Strength.WEAK, Strength.MODERATE, Strength.STRONG
SAYS = "for which the note gives a reason"

REASONS = (
    ("clu-contact-noted", "shared-contact", "same phone as his wife, who applied in sales", WEAK),
    ("clu-resume-noted", "same-resume-as-other", "same template as another resume we have", WEAK),
    ("clu-return-new-name", "returned-under-new-name", "was here before she married", WEAK),
    ("gh-copied-noted", "code-copied", "copied from course material, labelled so", WEAK),
    ("onb-payee-noted", "crypto-or-third-party-payment", "to a joint account of the two", MODERATE),
    (
        "onb-ship-noted",
        "requests-laptop-reship",
        "to her parents, she is moving in March",
        MODERATE,
    ),
    ("onb-pickup-other", "pickup-by-other", "the doorman took the parcel", WEAK),
    ("onb-remote-tool-day-one", "remote-control-tool", "AnyDesk, by our help desk", WEAK),
    ("onb-device-login-apart", "signins-apart", "in Spain this week, told us before", MODERATE),
    ("int-coached", "coached-or-reading", "a second voice, the sign language interpreter", WEAK),
    ("int-leaves-on-check", "disconnects-when-challenged", "call fell, rejoined at once", WEAK),
    ("int-voice-switch", "voice-changed", "sounded different, had a cold", WEAK),
    ("id-call-name-noted", "name-mismatch-on-call", "joined under his wife's name", WEAK),
    ("id-live-id-refused", "refuses-id", "would not show ID in a recorded call", WEAK),
    ("id-altered-noted", "id-altered", "edges look cut, the number was blacked out", WEAK),
    ("dom-age-noted", "employer-young", "site younger than the job, firm was renamed", WEAK),
)
#: Almost the same words, which give no reason.
NO_REASON = (
    ("clu-contact-noted", "shared-contact", "same phone as two others, not his wife"),
    ("onb-payee-noted", "crypto-or-third-party-payment", "to an account of a woman in Ohio"),
    ("onb-ship-noted", "requests-laptop-reship", "to a friend in another state"),
    (
        "int-leaves-on-check",
        "disconnects-when-challenged",
        "fell at the ID step, never rejoined",
    ),
    ("int-voice-switch", "voice-changed", "another voice after the break, always a headset"),
    ("dom-age-noted", "employer-young", "claims 2018, brand new site of this year"),
)

ROWS = [
    *(
        Row(check, "twin", "a reason is given", {"cues": cues(*told(cue, text))}, grade, SAYS)
        for check, cue, text, grade in REASONS
    ),
    *(
        Row(check, "fires", "no reason is given", {"cues": cues(*told(cue, text))}, STRONG)
        for check, cue, text in NO_REASON
    ),
    Row("int-leaves-on-check", "fires", "one of two notes has no reason",
        {"cues": cues(*told("disconnects-when-challenged", "rejoined at once", "left at the ID"))},
        STRONG),
]  # fmt: skip
test_rows = row_test(ROWS)
