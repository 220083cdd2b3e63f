//! Every color, space, size and duration as plain numbers, by role. Knows nothing of anything.
