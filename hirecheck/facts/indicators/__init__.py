"""Watch lists: what stands on them, how they are read, kept, matched and shared."""
