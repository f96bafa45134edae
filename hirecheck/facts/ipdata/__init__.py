"""Data about addresses that the user brings: MMDB files, and lists of networks and operators."""
