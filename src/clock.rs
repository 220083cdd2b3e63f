//! The only reader of real time.
