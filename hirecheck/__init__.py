"""hirecheck: explainable hiring-fraud checks for applicant packets and ATS exports."""

from __future__ import annotations

__all__ = ["__version__"]

__version__ = "0.1.0"
