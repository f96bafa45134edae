"""A seeded population of whole packets, honest and not, to find errors with; see README.md."""
