"""A learned block labeller: what each block of a page is by its shape, its place and its neighbours."""
