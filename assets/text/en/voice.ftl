# What is spoken.
