//! A sketch as pixels.
