//! The drawn body: skeleton, poses, motion between them, camera, and the resulting sketch.
//!
//! Knows no window, pixel, color or exercise; of `domain` only sides, parts and the look that a person chose.

pub mod body;
pub mod bone;
pub mod camera;
pub mod landmark;
pub mod math;
pub mod motion;
pub mod pose;
pub mod rom;
pub mod skeleton;
pub mod spec;
