"""Documents of every format as text in reading order, with what the files say about themselves."""
