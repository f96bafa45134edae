"""What can only be seen by comparing statements: names, places and clocks of one packet."""

from __future__ import annotations

from dataclasses import replace

from hirecheck.case import Case, Missing, changed
from hirecheck.dossier import Dossier
from hirecheck.linking.clocks import clocks_of
from hirecheck.linking.employers import employer_domains_of
from hirecheck.linking.name_pairs import name_pairs_of
from hirecheck.linking.names import can_compare, compare_names, looks_like_full_name
from hirecheck.linking.places import place_conflicts_of

__all__ = ["add_comparisons"]


def add_comparisons(case: Case, dossier: Dossier) -> Case:
    """Fill name pairs, conflicts of places, clocks, employers' domains and whether the payee is
    the applicant.
    """
    case = changed(
        case,
        name_pairs=name_pairs_of(case, dossier),
        place_conflicts=place_conflicts_of(case),
        clocks=clocks_of(case, dossier),
        domains=employer_domains_of(case),
    )
    return _with_payee(case)


def _with_payee(case: Case) -> Case:
    payment, uses = case.payment, case.name_uses
    if isinstance(payment, Missing) or isinstance(uses, Missing) or not uses:
        return case
    own = uses[0].full
    if not (looks_like_full_name(payment.holder) and can_compare(own, payment.holder)):
        return case
    agreement = compare_names(own, payment.holder).value
    return changed(case, payment=replace(payment, holder_agreement=agreement))
