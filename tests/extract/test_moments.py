"""Times as machines write them; nothing that could be read two ways."""

from __future__ import annotations

import pytest

from hirecheck.extract.moments import moment

# Written, and what it means (None: no time, or not surely one).
TIMES = [
    # valid
    ("2026-03-01T09:30:00Z", "2026-03-01T09:30:00+00:00"),
    ("2026-03-01", "2026-03-01T00:00:00"),
    ("2026-03-01 09:30:00 UTC", "2026-03-01T09:30:00"),
    ("2026-03-01 09:30:00 +0200", "2026-03-01T09:30:00+02:00"),
    ("1407460071043", "2014-08-08T01:07:51.043000+00:00"),
    (1407460071, "2014-08-08T01:07:51+00:00"),
    ("25/12/2026", "2026-12-25T00:00:00"),
    ("12/25/2026 14:05", "2026-12-25T14:05:00"),
    ("04.05.2026", "2026-05-04T00:00:00"),
    ("March 3, 2026", "2026-03-03T00:00:00"),
    ("Tue, 3 Mar 2026 09:15:00 +0530", "2026-03-03T09:15:00+05:30"),
    # invalid
    ("soon", None),
    ("", None),
    ("2026-13-40", None),
    (True, None),
    ("31/31/2026", None),
    ("9" * 5_000, None),
    # near miss: the month cannot be told from the day
    ("04/05/2026", None),
]


@pytest.mark.parametrize(("written", "meant"), TIMES)
def test_times(written: object, meant: str | None) -> None:
    found = moment(written)
    assert (found.isoformat() if found else None) == meant
