# The guidance.
