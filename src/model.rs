//! The whole application state, what may be asked of it and what it wants done. Knows no window, file, clock or sound.
