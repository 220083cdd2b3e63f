# Progress: calendar, pain, left and right, and what was done.
