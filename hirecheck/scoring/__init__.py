"""Findings become points that add up; points become a band that says what to do next."""
