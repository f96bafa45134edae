"""Local verdicts, evaluation on labelled packets, and the fairness audit."""
