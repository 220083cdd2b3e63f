//! The drawn body: skeleton, poses, motion between them, camera, and the resulting sketch.
//!
//! Knows no window, pixel, color or exercise; of `domain` only sides, parts and the look that a person chose.

pub mod arrow;
pub mod body;
pub mod bone;
pub mod camera;
pub mod contact;
mod extremities;
mod ground;
mod hair;
mod head;
mod hold;
pub mod landmark;
mod limbs;
pub mod math;
pub mod motion;
mod muscles;
pub mod order;
pub mod part;
pub mod pose;
mod props;
pub mod rom;
pub mod scene;
pub mod skeleton;
pub mod sketch;
pub mod solid;
pub mod spec;
mod teaching;
mod trunk;
mod union;
pub mod viewpoint;

pub use order::OrderMemory;
pub use scene::{Scene, sketch};
pub use sketch::Sketch;
pub use spec::FigureSpec;
