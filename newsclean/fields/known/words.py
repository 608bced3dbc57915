"""What a word is in the lines of timestamps: letters, and the signs of the scripts whose vowels are no letters."""

SIGNS = (
    r"\u0900-\u0963\u0981-\u09d7\u0a01-\u0a51\u0a70-\u0ae3\u0b82-\u0bd7\u0c00-\u0c63\u0d81-\u0ddf\u0e31-\u0e4e"
    r"\u102b-\u103f\u200c\u200d"
)
"""Vowels and other signs of India, Sri Lanka, Thailand and Burma, between them letters, and none of their digits."""
WORD = rf"[^\W\d_]+(?:[{SIGNS}]+[^\W\d_]*){{0,12}}(?:['.-][^\W\d_]+){{0,3}}"
"""A regular expression for a word, with the hyphens and stops inside it."""
