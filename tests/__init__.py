"""The tests, laid out as the package is; `factory` builds nouns, `checks/rows.py` runs tables."""
