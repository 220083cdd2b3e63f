//! Sizes of the page on which an exercise of one's own is made.
#![expect(missing_docs, reason = "the names say it")]
pub const INSET: f32 = 20.0;
pub const TOP: f32 = 14.0;
/// Room for the figure with its panel beside it.
pub const BESIDE: f32 = 640.0;
pub const PANEL: f32 = 344.0;
/// The figure's share of the height, where the panel is under it.
pub const STAGE_SHARE: f32 = 0.5;
/// A joint that can be dragged: its disc, and what is touched.
pub const HANDLE: f32 = 8.0;
pub const HANDLE_HIT: f32 = 32.0;
pub const FIELD_WIDE: f32 = 720.0;
pub const LABEL: f32 = 21.0;
pub const GAP: f32 = 14.0;
