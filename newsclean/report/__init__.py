"""A page of HTML that shows what was taken out of articles, and why."""
