"""newsclean as a step of what already runs over a corpus; nothing here is imported before it is asked for."""
