"""Whole exports."""
