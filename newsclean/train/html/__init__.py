"""Fit the trees that say which blocks of a page of HTML are its article."""
