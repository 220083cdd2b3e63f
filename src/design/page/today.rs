//! Sizes of today.
#![expect(missing_docs, reason = "the names say it")]
pub const RIGHT: f32 = 352.0;
pub const GAP: f32 = 24.0;
pub const GAP_COMPACT: f32 = 16.0;
pub const LOWER: f32 = 32.0;
pub const DAY: [f32; 2] = [44.0, 64.0];
pub const DAY_GAP: f32 = 4.0;
pub const LETTER: f32 = 32.0;
pub const MARK: f32 = 24.0;
pub const MARK_UP: f32 = 21.0;
pub const HERO: f32 = 360.0;
pub const HERO_COMPACT: f32 = 272.0;
pub const HERO_PADDING: f32 = 40.0;
pub const HERO_PADDING_COMPACT: f32 = 24.0;
/// The share of the card that words have.
pub const HERO_WORDS: f32 = 0.46;
/// The figure's width, and how far it bleeds over the edge.
pub const HERO_FIGURE: [f32; 2] = [440.0, 56.0];
pub const CHIPS_OVER: f32 = 48.0;
pub const SIDE_PADDING: f32 = 24.0;
pub const UNDER_EYEBROW: f32 = 16.0;
pub const UNDER_TITLE: f32 = 12.0;
pub const THUMB: f32 = 96.0;
/// A session that was left, in one row: around it, its picture, and the least room for its words.
pub const ROW_PADDING: [f32; 2] = [16.0, 12.0];
pub const ROW_THUMB: [f32; 2] = [72.0, 56.0];
pub const ROW_WORDS: f32 = 220.0;
pub const TRY_PICTURE: f32 = 132.0;
pub const BAR: f32 = 8.0;
pub const BAR_GAP: f32 = 4.0;
pub const QUICK_LEAST: f32 = 150.0;
pub const QUICK_GAP: f32 = 16.0;
pub const QUICK_INSET: f32 = 8.0;
pub const QUICK_PICTURE: f32 = 132.0;
pub const QUICK_PADDING: f32 = 16.0;
pub const QUICK_ABOVE: f32 = 8.0;
pub const RECENT_PADDING: f32 = 20.0;
pub const RECENT_ROW: f32 = 68.0;
pub const DAY_WIDTH: f32 = 56.0;
pub const CHEVRON: f32 = 24.0;
pub const LINK_OVER: f32 = 8.0;
