"""The head of an article: headline, kicker and standfirst among what stands above the first paragraph."""
