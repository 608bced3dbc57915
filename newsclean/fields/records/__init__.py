"""What a program writes around an article: named values, and the lines that news databases print above and below."""
