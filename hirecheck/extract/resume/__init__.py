"""Reads a resume: sections, jobs, schools, skills, each with its span."""
