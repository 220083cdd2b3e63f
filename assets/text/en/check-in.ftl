# The check-in, the summary and what the pain rule advises.
