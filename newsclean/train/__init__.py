"""Train the block labeller on labelled pages."""
