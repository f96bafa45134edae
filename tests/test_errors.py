"""Errors keep what they say wherever they go."""

from __future__ import annotations

import pickle

from hirecheck.errors import ExportError


def test_an_error_of_a_worker_process_arrives_whole() -> None:
    error = ExportError("a.csv", "is full.", place="row 3", remedy="Free some space.")
    arrived = pickle.loads(pickle.dumps(error))
    assert isinstance(arrived, ExportError)
    assert str(arrived) == "a.csv, row 3: is full. Free some space."
    assert (arrived.file, arrived.place, arrived.remedy) == ("a.csv", "row 3", "Free some space.")
