"""Who wrote an article: bylines, the people in them, and what is said of them."""
