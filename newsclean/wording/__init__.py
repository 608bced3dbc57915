"""How a site speaks to its readers: a small model of the words, pairs and triples of words in single lines."""
