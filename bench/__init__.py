"""What is measured against whom, and the commands that do it."""
