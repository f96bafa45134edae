"""The command line: the only place that prints. One file a command, imported when called."""
