"""What stands at pictures: captions, who took them, galleries and players."""
