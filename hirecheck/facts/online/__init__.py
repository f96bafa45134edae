"""Look-ups over a network. Nothing here runs unless the user allows it."""
