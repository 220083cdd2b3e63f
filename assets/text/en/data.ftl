# What is kept, taken out, taken in and deleted.
