"""The plain values that everything else is built from; `hirecheck.case` is the door to them."""
