"""What closes a story: credits, agencies, notes, rights, small print."""
