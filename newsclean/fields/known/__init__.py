"""What is known of the world: agencies, employers, languages, months, names of people and places."""
