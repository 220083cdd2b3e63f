//! Every color, space, size and duration as plain numbers, by role. Knows nothing of anything.

pub mod figure_palette;
pub mod kiosk;
pub mod logo;
pub mod page;
mod palette;
pub mod paper;
pub mod roles;
pub mod states;
pub mod type_scale;

pub use roles::Roles;
pub use states::{StateColor, StateColors};
pub use type_scale::TypeStyle;

/// A color: red, green, blue and opacity, not premultiplied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Rgba8 {
    pub r: u8,
    pub g: u8,
    pub b: u8,
    pub a: u8,
}

/// The three themes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Theme {
    #[default]
    Light,
    Dark,
    HighContrast,
}

impl Theme {
    /// Its colors by what they are for.
    pub fn roles(self) -> &'static Roles {
        match self {
            Self::Light => &roles::LIGHT,
            Self::Dark => &roles::DARK,
            Self::HighContrast => &roles::HIGH_CONTRAST,
        }
    }
}

/// Spaces in points.
pub mod space {
    #![expect(missing_docs, reason = "the names say it")]
    pub const XS: f32 = 4.0;
    pub const S: f32 = 8.0;
    pub const M: f32 = 12.0;
    pub const L: f32 = 16.0;
    pub const XL: f32 = 24.0;
    pub const XXL: f32 = 32.0;
    pub const PAGE: f32 = 40.0;
}

/// Corner radii in points.
pub mod radius {
    #![expect(missing_docs, reason = "the names say it")]
    pub const KEY: u8 = 6;
    pub const SMALL: u8 = 8;
    pub const CONTROL: u8 = 12;
    pub const CARD: u8 = 16;
    pub const STAGE: u8 = 24;
    pub const DIALOG: u8 = 24;
    pub const KIOSK_CONTROL: u8 = 28;
    pub const KIOSK_CARD: u8 = 32;
}

/// Least sizes of what is touched, in points (`touch` in the tokens).
pub mod touch {
    #![expect(missing_docs, reason = "the names say it")]
    pub const KIOSK_MIN: f32 = 88.0;
    pub const KIOSK: f32 = 112.0;
    pub const KIOSK_ATTRACT: f32 = 136.0;
    pub const KIOSK_MIN_MM: f32 = 18.0;
    pub const KIOSK_GAP: f32 = 24.0;
}

/// Widths of lines in points.
pub mod stroke {
    #![expect(missing_docs, reason = "the names say it")]
    pub const HAIRLINE: f32 = 1.0;
    pub const CONTROL: f32 = 1.5;
    pub const SELECTED: f32 = 2.0;
    pub const FOCUS: f32 = 3.0;
    pub const FOCUS_GAP: f32 = 3.0;
    pub const KIOSK_CONTROL: f32 = 3.0;
}

/// Sizes of icons in points.
pub mod icon {
    #![expect(missing_docs, reason = "the names say it")]
    pub const INLINE: f32 = 16.0;
    pub const BODY: f32 = 20.0;
    pub const BUTTON: f32 = 22.0;
    pub const NAV: f32 = 26.0;
    pub const CONTROL: f32 = 28.0;
    pub const MAIN_CONTROL: f32 = 32.0;
    pub const KIOSK: f32 = 48.0;
    pub const KIOSK_MAIN: f32 = 52.0;
}

/// Soft shadows under what lies above: how far down and how blurred, in points.
pub mod shadow {
    #![expect(missing_docs, reason = "the names say it")]
    pub const CARD: [u8; 2] = [1, 2];
    pub const HOVER: [u8; 2] = [4, 12];
    pub const TOAST: [u8; 2] = [8, 24];
    pub const DIALOG: [u8; 2] = [16, 48];
}

/// The ring of the player.
pub mod ring {
    /// Thickness as a share of the diameter.
    pub const THICKNESS: f32 = 0.065;
    /// Thickness while resting, as a share of the usual one.
    pub const REST_THICKNESS: f32 = 0.6;
    /// Gap between the arcs of a tempo, degrees.
    pub const TEMPO_GAP_DEG: f32 = 5.5;
    /// Dashes while getting ready.
    pub const READY_DASHES: usize = 12;
    /// Length of such a dash, degrees.
    pub const READY_DASH_DEG: f32 = 18.0;
    /// Gap between the halves while changing sides, degrees.
    pub const CHANGE_GAP_DEG: f32 = 8.0;
    /// The open ring of a rest runs from here, degrees from the top.
    pub const REST_FROM_DEG: f32 = -150.0;
    /// And to here.
    pub const REST_TO_DEG: f32 = 150.0;
    /// Radius of a bead as a share of the thickness.
    pub const BEAD_RADIUS: f32 = 0.62;
    /// Radius of a hollow bead as a share of that of a solid one.
    pub const BEAD_HOLLOW: f32 = 0.8;
    /// Width of the edge of a hollow bead, points.
    pub const BEAD_STROKE: f32 = 3.0;
    /// Straight pieces of an arc stay so near to it, points.
    pub const CHORD: f32 = 0.1;
}

/// How long things take to move on the screen, in seconds (`motion` in the tokens).
pub mod motion {
    #![expect(missing_docs, reason = "the names say it")]
    pub const HOVER_S: f64 = 0.12;
    pub const SELECT_S: f64 = 0.16;
    pub const FADE_S: f64 = 0.2;
    pub const PHASE_WASH_S: f64 = 0.32;
    pub const SIDE_FLIP_S: f64 = 0.32;
    pub const CELEBRATE_S: f64 = 0.6;
    pub const CONTROLS_HIDE_AFTER_S: f64 = 4.0;
    pub const TOAST_STAYS_S: f64 = 6.0;
}

/// Sizes at which the layout changes, in points.
pub mod breakpoint {
    #![expect(missing_docs, reason = "the names say it")]
    pub const MIN_WINDOW: [f32; 2] = [800.0, 600.0];
    pub const REGULAR: f32 = 1000.0;
    pub const WIDE: f32 = 1600.0;
    pub const CONTENT_MAX: f32 = 1440.0;
    pub const PLAYER_DESIGN: [f32; 2] = [1280.0, 800.0];
    pub const KIOSK_LANDSCAPE: [f32; 2] = [1920.0, 1080.0];
    pub const KIOSK_PORTRAIT: [f32; 2] = [1080.0, 1920.0];
}
