"""The command, part by part; ``newsclean.__main__`` calls it, and nothing of it is loaded before it is needed."""
