//! Draws figures, charts and bars on the screen.

pub mod bars;
pub mod chart;
pub mod figure;
pub mod photos;
pub mod thumbnails;
