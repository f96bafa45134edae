"""Rows of the family onboarding."""

from __future__ import annotations

from hirecheck.case import AddressKind
from hirecheck.findings import Strength
from tests.checks.noted import noted_rows, told
from tests.checks.rows import Row, row_test
from tests.factory import address, cues, payment, place

WEAK, MODERATE = Strength.WEAK, Strength.MODERATE
STRONG, CONCLUSIVE = Strength.STRONG, Strength.CONCLUSIVE

HOME = address("12 Elm Street, Austin", place=place("Austin, Texas"))
FLAT = address("12 Elm Street, Austin, Flat 4", place=place("Austin, Texas"))
NEAR = address("9 Oak Street, Austin", place=place("Austin, Texas"))
PARENTS = address("3 Pine Road, Dallas", place=place("Dallas, Texas"))
ABROAD = address("8 Quay, Porto", place=place("Porto", country="PT"))
FORWARDER = address("Unit 9, Parcel Hub", AddressKind.FORWARDER, premises="Parcel Hub")

ROWS = [
    Row("onb-ship-elsewhere", "fires", "abroad", {"shipping": ABROAD, "address": HOME},
        strength=STRONG),
    Row("onb-ship-elsewhere", "fires", "forwarder", {"shipping": FORWARDER, "address": HOME},
        strength=STRONG),
    Row("onb-ship-elsewhere", "quiet", "at home", {"shipping": HOME, "address": HOME}),
    Row("onb-ship-elsewhere", "twin", "the same house with a flat",
        {"shipping": FLAT, "address": HOME}),
    Row("onb-ship-elsewhere", "twin", "to parents in another city",
        {"shipping": PARENTS, "address": HOME}, strength=MODERATE),
    Row("onb-ship-elsewhere", "twin", "a neighbour's house",
        {"shipping": NEAR, "address": HOME}, strength=WEAK),
    Row("onb-ship-care-of", "fires", "another person",
        {"shipping": address("c/o Jo Marsh, 9 Oak Street", AddressKind.CARE_OF,
                             care_of="Jo Marsh")}, says="Jo Marsh"),
    Row("onb-ship-care-of", "quiet", "own name", {"shipping": HOME}),
    Row("onb-ship-care-of", "twin", "care of nobody in particular",
        {"shipping": address("12 Elm Street, rear house")}),
    Row("onb-ship-forwarder", "fires", "forwarder", {"shipping": FORWARDER}, strength=STRONG),
    Row("onb-ship-forwarder", "quiet", "a home", {"shipping": HOME}),
    Row("onb-ship-forwarder", "twin", "a mailbox against theft",
        {"shipping": address("PO Box 12", AddressKind.MAILBOX)}, strength=WEAK),
    *noted_rows("onb-ship-noted", "requests-laptop-reship", "send it to my cousin in Ohio",
                "collected in the office instead",
                "requests-laptop-reship", "equipment-received-in-person"),
    *noted_rows("onb-ship-late-change", "address-change", "another state after signing",
                "moved, with a lease", "address-change", "address-confirmed", strength=STRONG),
    Row("onb-ship-late-change", "twin", "moved, not yet shown",
        {"cues": cues(*told("address-change", "address was updated on Monday"))},
        strength=MODERATE),
    *noted_rows("onb-forwarder-noted", "forwarder-address", "a parcel shop",
                "lives above the shop, confirmed", "forwarder-address", "address-confirmed"),
    *noted_rows("onb-pickup-other", "pickup-by-other", "a man whom nobody knew signed",
                "her husband signed", *told("pickup-by-other", "her husband signed"),
                strength=STRONG, twin_strength=WEAK),
    Row("onb-payee-mismatch", "fires", "another name",
        {"payment": payment(holder="Jo Marsh", holder_agreement="different")}, strength=STRONG),
    Row("onb-payee-mismatch", "quiet", "own name",
        {"payment": payment(holder="Ana Reyes", holder_agreement="same")}),
    Row("onb-payee-mismatch", "twin", "a former family name",
        {"payment": payment(holder="Ana Lopez", holder_agreement="partial")}, strength=WEAK),
    *noted_rows("onb-payee-noted", "crypto-or-third-party-payment", "into a friend's account",
                "the bank confirmed a joint account",
                "crypto-or-third-party-payment", "payee-confirmed"),
    Row("onb-payee-noted", "twin", "crypto only, another sign",
        {"cues": cues(*told("crypto-or-third-party-payment", "asked for USDT"))}),
    Row("onb-crypto", "fires", "a wallet", {"payment": payment("USDT", crypto=True)}),
    Row("onb-crypto", "quiet", "a bank", {"payment": payment()}),
    Row("onb-crypto", "twin", "an online bank", {"payment": payment("Wise")}),
    *noted_rows("onb-crypto-noted", "crypto-or-third-party-payment", "asked for bitcoin",
                "a joint account",
                *told("crypto-or-third-party-payment", "an account with her husband")),
    *noted_rows("onb-payee-churn", "payee-churn", "third account in a month",
                "the bank confirmed", "payee-confirmed"),
    *noted_rows("onb-prepay", "prepayment-demanded", "wants a month in advance, angry",
                "the bank confirmed", "payee-confirmed"),
    *noted_rows("onb-remote-tool-day-one", "remote-control-tool", "AnyDesk installed on day one",
                "screen of the test under control, the network family's matter",
                *told("remote-control-tool", "the pointer moved by itself in the test")),
    *noted_rows("onb-second-remote-tool", "second-remote-tool", "two remote tools at once",
                "took the laptop in person", "equipment-received-in-person"),
    *noted_rows("onb-ip-kvm", "kvm-hardware", "a network KVM at the screen port",
                "took the laptop in person", "equipment-received-in-person"),
    *noted_rows("onb-keep-awake", "keep-awake-tool", "a mouse mover",
                "explained own work", "own-work-explained"),
    *noted_rows("onb-device-login-apart", "signins-apart", "laptop in Ohio, sign-ins elsewhere",
                "travel, explained", "network-explained"),
    *noted_rows("onb-recon-first-day", "first-day-recon", "listed the hardware, asked for its IP",
                "codes, another sign", *told("first-day-recon", "2FA codes through a relay")),
    *noted_rows("onb-otp-relay", "first-day-recon", "one-time codes through a web relay",
                "curious about the hardware",
                *told("first-day-recon", "looked at the hardware list")),
    *noted_rows("onb-shared-account", "shared-account", "two sessions at a time, day and night",
                "pair programming", *told("shared-account", "long screen-sharing calls")),
    *noted_rows("onb-long-share", "shared-account", "screen-sharing for nine hours",
                "sessions, another sign", *told("shared-account", "two sessions at a time"),
                strength=MODERATE),
    *noted_rows("onb-output-swing", "output-swing", "brilliant one week, lost the next",
                "another handle, another sign", *told("output-swing", "commits from a new handle")),
    *noted_rows("onb-account-switch", "output-swing", "commits from another account",
                "ill for a week", *told("output-swing", "slow for a week")),
    *noted_rows("onb-own-device", "own-device-insisted", "insists on his own machine",
                "took the loan device", "equipment-received-in-person"),
    *noted_rows("onb-i9-intermediary", "form-intermediary", "a firm that we do not know signed",
                "identity checked in person", "id-verified-in-person"),
    *noted_rows("onb-test-substitute", "test-substituted", "somebody else gave the sample",
                "identity checked in person", "id-verified-in-person"),
    *noted_rows("onb-borrow-identity", "identity-borrowing", "asked a colleague for her login",
                "proved own account", "account-control-proven"),
    *noted_rows("onb-copies-code", "data-taken", "pushed to a private repository",
                "explained own work", "own-work-explained"),
    *noted_rows("onb-many-jobs", "several-jobs", "two other employers on the payroll check",
                "one employer, confirmed", "employer-confirmed"),
    *noted_rows("onb-small-charges", "money-odd", "thirty small charges",
                "the account is his own", "payee-confirmed"),
    *noted_rows("onb-extortion", "extortion", "pay or we publish",
                "met in person", "met-in-person", strength=CONCLUSIVE),
]  # fmt: skip
test_rows = row_test(ROWS)
