"""What people heard and saw of voice, picture and room, as events and never as impressions."""

from __future__ import annotations

import re

from hirecheck.case import Cues
from hirecheck.checks.declare import check
from hirecheck.findings import Hit, Role, Strength, noted

FAMILY = "interview"

_AGAIN = re.compile(
    r"\b(again|twice|three times|repeated(ly)?|several times|second (call|connection)|both calls|"
    r"another (device|connection|platform)|after (reconnecting|a restart))\b",
    re.IGNORECASE,
)
_ANOTHER_CALL = "Repeat a few minutes by telephone or on another platform"
_SOUND = re.compile(
    r"\b((new|other|another|different|changed|switched) (head ?set|mic(rophone)?)|had a cold|"
    r"hoarse|sore throat|bad line)\b",
    re.IGNORECASE,
)


@check(
    title="This application comes with a voice that became another one",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("KR-COINTEL", "KR-CORE", "VNIRVANA"),
    innocent=(
        "Another microphone, illness or medication",
        "An interpreter or relay service speaks for the person",
    ),
    verify=("Call back on a number that is known", "Let a second person listen without a hint"),
    weakened_by=(
        "camera-on-and-same-person",
        "met-in-person",
        "id-verified-in-person",
        "trouble-explained",
    ),
)
def int_voice_switch(cues: Cues) -> Hit | None:
    """A voice that becomes another one within or between calls points to two speakers."""
    return noted(cues.named("voice-changed"), "The voice became another one", reason=_SOUND)


@check(
    title="This application comes with many voices around, as in a call centre",
    strength=Strength.MODERATE,
    role=Role.SUPPORTING,
    sources=("GARLOCK", "WIRED", "GOLDSTONE"),
    innocent=("A shared home, a coworking room, a café",),
    verify=("Ask to move or to choose another hour; no reason needs to be given",),
    weakened_by=("met-in-person", "trouble-explained"),
)
def int_crowd_noise(cues: Cues) -> Hit | None:
    """Rooms of people in interviews have been heard; so have families."""
    return noted(cues.named("background-call-center"), "Many other voices could be heard")


@check(
    title="This application comes with lips that did not match the sound",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("FBI-DF-2022", "PIN"),
    innocent=("Wireless headphones and lost packets delay sound or picture",),
    verify=(_ANOTHER_CALL, "Ask to join by phone for the sound only"),
    weakened_by=("met-in-person", "id-verified-in-person", "trouble-explained"),
)
def int_lip_mismatch(cues: Cues) -> Hit | None:
    """Sound that does not belong to the picture: moderate, strong when seen on two connections."""
    found = cues.named("lip-sync-mismatch")
    again = len(found) > 1 or any(_AGAIN.search(cue.span.text) for cue in found)
    grade = Strength.STRONG if again else Strength.MODERATE
    return noted(found, "Lips did not match the sound", grade)


@check(
    title="This application comes with a picture that broke up on movement",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("FBI-2025-07", "SEAL-TTP", "PIN"),
    innocent=(
        "Blur and beauty filters, a head covering, weak light or compression",
        "Filters cut out darker skin worse",
    ),
    verify=("Ask to switch filters off", _ANOTHER_CALL, "Offer a meeting in person"),
    covers=("ver-motion",),
    weakened_by=("met-in-person", "id-verified-in-person", "trouble-explained"),
)
def av_face_artifact(cues: Cues) -> Hit | None:
    """A picture laid over another one tears at hands and edges; so do ordinary filters."""
    return noted(cues.named("deepfake-artifacts"), "The picture broke up on movement or occlusion")


@check(
    title="This application came through a virtual camera or an injected stream",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("DDG", "HANDBOOK"),
    innocent=("Streaming software, a telephone as camera, or a company's virtual desktop",),
    verify=("Ask to use the built-in camera", "Repeat on a telephone, or in person"),
    weakened_by=("met-in-person", "id-verified-in-person", "tool-agreed"),
)
def av_virtual_camera(cues: Cues) -> Hit | None:
    """A stream that no camera took can show anything; hobbyists use the same software."""
    return noted(cues.named("virtual-camera"), "A virtual camera or injected stream was reported")


@check(
    title="This application comes with a voice that sounded machine-made",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("MS-2025", "FBI-DF-2022"),
    innocent=("Noise suppression, a speech device, or voice training",),
    verify=("Continue on an ordinary telephone call; a speech device answers the question",),
    weakened_by=("met-in-person", "trouble-explained"),
)
def av_voice_synthetic(cues: Cues) -> Hit | None:
    """Voice changers hide who speaks; aids and filters sound alike."""
    return noted(cues.named("synthetic-voice"), "The voice sounded machine-made")
