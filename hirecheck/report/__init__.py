"""One story from a report, laid out for people and programs; the only door for strangers' text."""
