"""When an article was published and changed, and how long it takes to read."""
