"""One table of rows a family: each check fires, stays quiet, and meets its innocent twin."""
