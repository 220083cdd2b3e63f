//! Sizes and weights of text, by what it is for.

/// A style of text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TypeStyle {
    /// Size in points.
    pub size: f32,
    /// Height of a line in points.
    pub line: f32,
    /// Whether it is bold.
    pub bold: bool,
    /// Extra space between letters in points.
    pub tracking: f32,
}

impl TypeStyle {
    /// Of which level a heading is that is written so, 1 for a page and 2 for a part of it; `None` for other text.
    pub fn heading(self) -> Option<usize> {
        if [DISPLAY, HEADLINE, KIOSK_TITLE, KIOSK_ATTRACT].contains(&self) {
            Some(1)
        } else if [TITLE, TITLE_SMALL].contains(&self) {
            Some(2)
        } else {
            None
        }
    }
}

const fn regular(size: f32, line: f32, tracking: f32) -> TypeStyle {
    TypeStyle {
        size,
        line,
        bold: false,
        tracking,
    }
}

const fn bold(size: f32, line: f32, tracking: f32) -> TypeStyle {
    TypeStyle {
        bold: true,
        ..regular(size, line, tracking)
    }
}

/// Letters that must give way never become smaller than this, points.
pub const LEAST: f32 = 10.0;

/// Caption.
pub const CAPTION: TypeStyle = regular(13.0, 18.0, 0.0);
/// Small.
pub const SMALL: TypeStyle = regular(14.0, 20.0, 0.0);
/// Small bold.
pub const SMALL_BOLD: TypeStyle = bold(14.0, 20.0, 0.0);
/// Body.
pub const BODY: TypeStyle = regular(16.0, 24.0, 0.0);
/// Body bold.
pub const BODY_BOLD: TypeStyle = bold(16.0, 24.0, 0.0);
/// Lead.
pub const LEAD: TypeStyle = regular(18.0, 28.0, 0.0);
/// Button large.
pub const BUTTON_LARGE: TypeStyle = bold(18.0, 28.0, 0.0);
/// Title small.
pub const TITLE_SMALL: TypeStyle = bold(20.0, 28.0, 0.0);
/// Title.
pub const TITLE: TypeStyle = bold(24.0, 32.0, 0.0);
/// Headline.
pub const HEADLINE: TypeStyle = bold(32.0, 40.0, -0.2);
/// Display.
pub const DISPLAY: TypeStyle = bold(40.0, 48.0, -0.4);
/// Key cap.
pub const KEY_CAP: TypeStyle = regular(13.0, 20.0, 0.0);
/// Player name.
pub const PLAYER_NAME: TypeStyle = bold(44.0, 52.0, -0.4);
/// Player dose.
pub const PLAYER_DOSE: TypeStyle = regular(26.0, 36.0, 0.0);
/// Player cue.
pub const PLAYER_CUE: TypeStyle = bold(28.0, 36.0, 0.0);
/// Player phase.
pub const PLAYER_PHASE: TypeStyle = bold(64.0, 72.0, -0.6);
/// Player phase long.
pub const PLAYER_PHASE_LONG: TypeStyle = bold(56.0, 72.0, -0.6);
/// Player count.
pub const PLAYER_COUNT: TypeStyle = bold(152.0, 137.0, -3.0);
/// Player count tempo.
pub const PLAYER_COUNT_TEMPO: TypeStyle = bold(136.0, 122.0, -3.0);
/// Player unit.
pub const PLAYER_UNIT: TypeStyle = regular(26.0, 32.0, 0.0);
/// Player set.
pub const PLAYER_SET: TypeStyle = regular(20.0, 28.0, 0.0);
/// Player side.
pub const PLAYER_SIDE: TypeStyle = bold(22.0, 28.0, 0.0);
/// Player button.
pub const PLAYER_BUTTON: TypeStyle = bold(22.0, 28.0, 0.0);
/// Kiosk small.
pub const KIOSK_SMALL: TypeStyle = regular(26.0, 36.0, 0.0);
/// Kiosk body.
pub const KIOSK_BODY: TypeStyle = regular(32.0, 44.0, 0.0);
/// Kiosk button.
pub const KIOSK_BUTTON: TypeStyle = bold(36.0, 44.0, 0.0);
/// Kiosk title.
pub const KIOSK_TITLE: TypeStyle = bold(64.0, 80.0, -0.8);
/// Kiosk attract.
pub const KIOSK_ATTRACT: TypeStyle = bold(112.0, 120.0, -2.5);
/// Kiosk name.
pub const KIOSK_NAME: TypeStyle = bold(64.0, 76.0, -0.4);
/// Kiosk dose.
pub const KIOSK_DOSE: TypeStyle = regular(36.0, 48.0, 0.0);
/// Kiosk cue.
pub const KIOSK_CUE: TypeStyle = bold(42.0, 54.0, 0.0);
/// Kiosk phase.
pub const KIOSK_PHASE: TypeStyle = bold(104.0, 104.0, -0.8);
/// Kiosk count.
pub const KIOSK_COUNT: TypeStyle = bold(208.0, 187.0, -3.0);
/// Far name.
pub const FAR_NAME: TypeStyle = bold(56.0, 68.0, -0.4);
/// Far cue.
pub const FAR_CUE: TypeStyle = bold(40.0, 48.0, 0.0);
/// Far phase.
pub const FAR_PHASE: TypeStyle = bold(96.0, 96.0, -0.8);
/// Far count.
pub const FAR_COUNT: TypeStyle = bold(236.0, 212.0, -4.0);
/// Far side.
pub const FAR_SIDE: TypeStyle = bold(44.0, 56.0, 0.0);
