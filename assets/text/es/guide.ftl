# Which routine suits me, and self-checks.
