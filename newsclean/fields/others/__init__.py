"""Other articles: their titles and teasers, and where lists of them begin and end."""
