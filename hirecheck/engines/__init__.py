"""Many applications: the row loop, local workers, and the run over a whole export."""
