"""Where and by which agency a story was filed: datelines."""
