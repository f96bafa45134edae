"""Checks: one file a family, one function a check, found by walking this folder."""
