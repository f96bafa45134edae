"""ATS exports of every vendor, and tables of none, as rows of one shape."""
