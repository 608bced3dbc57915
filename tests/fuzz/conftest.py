"""What here is a script: it is run, and holds no doctests."""

collect_ignore = ["fuzz.py", "same.py"]
