"""What the packet does not say by itself: dated facts, tables, watch lists and look-ups."""
