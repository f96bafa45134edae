"""Tests of facts; `servers.py` has the real servers that they talk to on loopback."""
