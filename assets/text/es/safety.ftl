# First start and safety check.
