"""What machines and colleagues show after the start."""

from __future__ import annotations

import re

from hirecheck.case import Cues
from hirecheck.checks.declare import check
from hirecheck.findings import Hit, Role, Strength, noted

FAMILY = "onboarding"

_INSTALLED = re.compile(
    r"\b(install\w*|set ?up|first (day|hour|morning|week)|day (one|1)|company (laptop|machine)|"
    r"our (laptop|machine)|work (laptop|machine)|new hire|onboard\w*|endpoint|edr|unattended|"
    r"any ?desk|team ?viewer|rust ?desk|chrome remote|splashtop|screen ?connect)\b",
    re.IGNORECASE,
)
_CODES = re.compile(
    r"\b(otp|one[- ]time|codes?|2fa|mfa|two[- ]factor|authenticator|relay\w*)\b", re.IGNORECASE
)
_SCREEN = re.compile(r"\b(screen[- ]?shar\w*|shar\w+ (the |his |her |their )?screen|call)\b", re.I)
_HANDLE = re.compile(r"\b(handle|username|account|git|commits?|alias|throw-?away)\b", re.I)
_SECURITY = "Have security look at the machine together with the person"
_VISIT = "Visit, or have a delivery signed for in person at the stated home"
_AGREED = re.compile(
    r"\b((?<!not )agreed with|(?<!not )approved by|by our (own )?(it|help ?desk|support)|"
    r"accessib\w+|screen reader|assistive|support session|with (our|its?) permission)\b",
    re.IGNORECASE,
)
_TRAVEL = re.compile(
    r"\b(told us (before|beforehand|in advance)|itinerary|business trip|conference)\b",
    re.IGNORECASE,
)


@check(
    title="This application was followed by a remote-control tool on the new machine",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("REDCANARY", "PLAYBOOK-2026", "FC-BRIEF", "DOJ-KNOOT"),
    innocent=("Habit, help for family, or an assistive set-up",),
    verify=("Ask what it is for, explain the rule, and see whether it comes back", _SECURITY),
    weakened_by=("network-explained", "tool-agreed"),
)
def onb_remote_tool_day_one(cues: Cues) -> Hit | None:
    """A machine in one home worked from another needs such a tool at once.

    Notes of remote control during a test or call belong to the network family.
    """
    found = [c for c in cues.named("remote-control-tool") if _INSTALLED.search(c.span.text)]
    return noted(found, "A remote-control tool was installed on the machine", reason=_AGREED)


@check(
    title="This application was followed by several remote tools on one machine",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("INSIKT-2026", "SOPHOS-NT", "FC-BRIEF", "THN-2025-12"),
    innocent=("A change from one tool to another",),
    verify=(_SECURITY,),
    weakened_by=("network-explained", "tool-agreed"),
)
def onb_second_remote_tool(cues: Cues) -> Hit | None:
    """Two tools at a time, or one for unattended use, keep a door open for somebody absent."""
    return noted(cues.named("second-remote-tool"), "Several remote tools ran on one machine")


@check(
    title="This application was followed by a network keyboard switch or capture device",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("MS-2025", "PLAYBOOK-2026", "COURTS"),
    innocent=("A home laboratory, or a desk switch without a network",),
    verify=("Ask what the device is and have it unplugged", _SECURITY),
    weakened_by=("network-explained", "tool-agreed"),
)
def onb_ip_kvm(cues: Cues) -> Hit | None:
    """Hardware that carries screen and keyboard over a network works the laptop from afar."""
    return noted(cues.named("kvm-hardware"), "A network KVM or capture device was attached")


@check(
    title="This application was followed by a tool that keeps the machine awake",
    strength=Strength.MODERATE,
    role=Role.SUPPORTING,
    sources=("REDCANARY",),
    innocent=("Somebody who dislikes a screen lock, or being measured",),
    verify=("Talk about it; most people have a plain reason",),
    weakened_by=("tool-agreed",),
)
def onb_keep_awake(cues: Cues) -> Hit | None:
    """Rooms of laptops need it, and so do annoyed employees."""
    return noted(cues.named("keep-awake-tool"), "A keep-awake tool ran")


@check(
    title="This application was followed by a laptop and sign-ins that are far apart",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("INSIKT-2026",),
    innocent=("Travel, or a VPN",),
    verify=(_VISIT, "Ask where the machine stands and where they are"),
    weakened_by=("network-explained", "equipment-received-in-person", "tool-agreed"),
)
def onb_device_login_apart(cues: Cues) -> Hit | None:
    """A machine and its user who never meet are a machine and somebody else."""
    return noted(
        cues.named("signins-apart"),
        "Laptop and sign-ins were in different places",
        reason=_TRAVEL,
        reduced=Strength.MODERATE,
    )


@check(
    title="This application was followed by a survey of the machine on the first day",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("THN-2026-08", "THN-2025-12"),
    innocent=("Curious engineers look at a new machine too",),
    verify=("Ask what they were looking for", _SECURITY),
    weakened_by=("network-explained", "tool-agreed"),
)
def onb_recon_first_day(cues: Cues) -> Hit | None:
    """Where a place is feigned, hardware and apparent country are looked at first."""
    found = [c for c in cues.named("first-day-recon") if not _CODES.search(c.span.text)]
    return noted(found, "The machine or its apparent place was surveyed on the first day")


@check(
    title="This application was followed by one-time codes that went through a relay",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("THN-2025-12", "THN-2026-08"),
    innocent=("Convenience: codes on a second device",),
    verify=("Move to a hardware key that is handed over in person", _SECURITY),
    weakened_by=("network-explained",),
)
def onb_otp_relay(cues: Cues) -> Hit | None:
    """Codes relayed to a distant operator let that operator sign in."""
    found = [c for c in cues.named("first-day-recon") if _CODES.search(c.span.text)]
    return noted(found, "One-time codes were passed on through a relay")


@check(
    title="This application was followed by several people at one account",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("US-2022", "SEAL-TTP", "ALERT-2026"),
    innocent=("Automation that runs under the account",),
    verify=("Look at sessions that overlap", "Verify once more who works there"),
    weakened_by=("camera-on-and-same-person", "own-work-explained"),
)
def onb_shared_account(cues: Cues) -> Hit | None:
    """Sessions side by side and hours beyond any person's need more than one person."""
    found = [c for c in cues.named("shared-account") if not _SCREEN.search(c.span.text)]
    return noted(found, "Several people worked one account")


@check(
    title="This application was followed by screen-sharing calls of most of a day",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("SOPHOS-NT",),
    innocent=("Pair programming",),
    verify=("Ask who is in the calls and what they are for",),
    weakened_by=("camera-on-and-same-person", "own-work-explained"),
)
def onb_long_share(cues: Cues) -> Hit | None:
    """A screen shared all day lets somebody else do or watch the work; pairs do that too."""
    found = [c for c in cues.named("shared-account") if _SCREEN.search(c.span.text)]
    return noted(found, "The screen was shared for very long calls", Strength.MODERATE)


@check(
    title="This application was followed by work whose quality swings",
    strength=Strength.MODERATE,
    role=Role.SUPPORTING,
    sources=("SEAL-TTP", "REDCANARY"),
    innocent=("Illness, workload, or trouble at home",),
    verify=("Talk, as with anybody",),
)
def onb_output_swing(cues: Cues) -> Hit | None:
    """Knowledge that comes and goes may be several people's; lives also swing."""
    found = [c for c in cues.named("output-swing") if not _HANDLE.search(c.span.text)]
    return noted(found, "Quality and knowledge swung as if people changed")


@check(
    title="This application was followed by a switch to another handle",
    strength=Strength.MODERATE,
    role=Role.MAIN,
    sources=("SEAL-TTP", "SEAL-MIT"),
    innocent=("Privacy, or an account that another employer manages",),
    verify=("Ask for proof of control of both accounts",),
    weakened_by=("account-control-proven",),
)
def onb_account_switch(cues: Cues) -> Hit | None:
    """Work that moves to another account may have moved to another person."""
    found = [c for c in cues.named("output-swing") if _HANDLE.search(c.span.text)]
    return noted(found, "Work moved to another handle or account")


@check(
    title="This application comes from somebody who insists on an own device or virtual desktop",
    strength=Strength.MODERATE,
    role=Role.SUPPORTING,
    sources=("SOPHOS-NT", "GTIG-2025"),
    innocent=("An accessible set-up, or preference",),
    verify=("Offer a loan device, and an accessible one where needed",),
    weakened_by=("tool-agreed",),
)
def onb_own_device(cues: Cues) -> Hit | None:
    """A company machine shows who uses it; an own one does not. Many simply prefer theirs."""
    return noted(cues.named("own-device-insisted"), "An own device was insisted on")


@check(
    title="This application has identity forms that an unknown intermediary completed",
    strength=Strength.MODERATE,
    role=Role.SUPPORTING,
    sources=("COURTS",),
    innocent=("Authorised representatives are lawful and common",),
    verify=("Use a notary or representative of the firm's own choice, for everybody",),
    weakened_by=("id-verified-in-person",),
)
def onb_i9_intermediary(cues: Cues) -> Hit | None:
    """Middlemen have signed identity forms for many; so have honest agents."""
    return noted(cues.named("form-intermediary"), "An intermediary completed identity forms")


@check(
    title="This application has a drug test or fingerprint that somebody else took",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("VEROOT", "DOJ-2025-11"),
    innocent=("A mix-up at the provider",),
    verify=("Repeat the step with the document shown at the door",),
    weakened_by=("id-verified-in-person",),
)
def onb_test_substitute(cues: Cues) -> Hit | None:
    """Courts describe paid stand-ins at such appointments."""
    return noted(cues.named("test-substituted"), "Somebody else took the test or fingerprint")


@check(
    title="This application was followed by requests for other people's details or accounts",
    strength=Strength.STRONG,
    role=Role.MAIN,
    sources=("US-2022",),
    innocent=("A clumsy question about how others are set up",),
    verify=("Ask the colleague what was asked for, in which words", "Tell security"),
)
def onb_borrow_identity(cues: Cues) -> Hit | None:
    """Nobody needs a colleague's identity for their own work."""
    return noted(cues.named("identity-borrowing"), "Others were asked for details or accounts")


@check(
    title="This application was followed by code or data copied to a private place",
    strength=Strength.MODERATE,
    role=Role.SUPPORTING,
    sources=("FBI-2025-01",),
    innocent=("A developer's habit; many do it and mean nothing by it",),
    verify=("Explain the rule and ask for deletion", _SECURITY),
)
def onb_copies_code(cues: Cues) -> Hit | None:
    """A breach of rules, not a sign of who somebody is."""
    return noted(cues.named("data-taken"), "Code or data was copied to a private place")


@check(
    title="This application comes from somebody who holds other full-time jobs",
    strength=Strength.WEAK,
    role=Role.SUPPORTING,
    sources=("MS-2025", "COURTS"),
    innocent=("A second job is lawful in many places",),
    verify=("Ask; a plain answer settles it",),
    weakened_by=("discrepancy-explained",),
)
def onb_many_jobs(cues: Cues) -> Hit | None:
    """Thirteen jobs at once were proven in one case; two are ordinary."""
    return noted(cues.named("several-jobs"), "Other full-time jobs are held")


@check(
    title="This application was followed by small charges that nobody can explain",
    strength=Strength.MODERATE,
    role=Role.SUPPORTING,
    sources=("US-2022",),
    innocent=("Errors of booking, or shared cards",),
    verify=("Let finance go through them with the person",),
)
def onb_small_charges(cues: Cues) -> Hit | None:
    """Many small sums added up to a large one in a published case."""
    return noted(cues.named("money-odd"), "Unexplained charges were seen")


@check(
    title="This application was followed by a threat to publish data",
    strength=Strength.CONCLUSIVE,
    role=Role.MAIN,
    sources=("FBI-2025-01", "DOJ-14", "GTIG-2025", "PROSOPO"),
    innocent=("A third party may use the person's name",),
    verify=("Start the incident plan and keep every message", "Inform the police"),
)
def onb_extortion(cues: Cues) -> Hit | None:
    """Conclusive of misconduct by whoever wrote it, and silent on who that is."""
    return noted(cues.named("extortion"), "A threat to publish data was received")
