//! The drawn body: skeleton, poses, motion between them, camera, and the resulting sketch.
//!
//! Knows no window, pixel, color or exercise; of `domain` only sides, parts and the look that a person chose.

pub mod accents;
pub mod arrow;
mod assembly;
pub mod baked;
pub mod body;
pub mod bone;
pub mod camera;
pub mod contact;
mod crossing;
mod cut;
mod foot;
mod ground;
mod hair;
mod hand;
pub mod hatching;
mod head;
mod hidden;
mod hold;
pub mod landmark;
mod limb_parts;
mod limbs;
pub mod math;
pub mod motion;
mod muscles;
mod neck;
pub mod order;
mod painter;
pub mod part;
mod patch;
mod patch_painter;
pub mod pen;
pub mod pose;
mod props;
mod region;
pub mod rom;
pub mod scene;
mod shadow;
pub mod skeleton;
pub mod sketch;
pub mod solid;
pub mod solve;
pub mod spec;
mod spikes;
mod tail;
mod teaching;
mod trunk;
mod tube;
mod union;
pub mod viewpoint;
mod walk;

pub use order::OrderMemory;
pub use scene::{Scene, sketch};
pub use sketch::Sketch;
pub use spec::FigureSpec;
