//! Theme, widgets, painters and screens.
