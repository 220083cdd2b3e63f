//! Draws figures on the screen.

pub mod figure;
pub mod thumbnails;
