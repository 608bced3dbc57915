"""Fields read out of the words themselves: datelines, dates, people, captions, notes, reading times."""
