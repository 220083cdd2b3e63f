//! Where things live, preferences and safe writing.
