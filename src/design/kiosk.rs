//! Places of the kiosk's screens in points of its design, landscape and portrait, as `layout.json` has them: left, top, width,
//! height.

/// A rectangle in points.
pub type Place = [f32; 4];

/// Everything lies within so much of the screen.
pub const SAFE_AREA: f32 = 0.95;
/// In portrait nothing that is pressed lies higher than this share of the screen: not everybody reaches it.
pub const PORTRAIT_CONTROLS_BELOW: f32 = 0.24;
/// Room at the sides, landscape and portrait.
pub const SIDES: [f32; 2] = [96.0, 72.0];
/// The corner that staff hold, along its edges.
pub const CORNER: f32 = 160.0;
/// Top of the row of buttons at the foot.
pub const FOOT: [f32; 2] = [896.0, 1720.0];
/// Top of the row of small buttons at the head; in portrait they are at the foot.
pub const HEAD: f32 = 72.0;
/// Letters of small buttons.
pub const SMALL_BUTTON: crate::design::TypeStyle = crate::design::TypeStyle {
    size: 28.0,
    line: 36.0,
    ..crate::design::type_scale::KIOSK_BUTTON
};
/// The line that runs out.
pub const LINE: f32 = 6.0;

/// The slides.
pub mod attract {
    #![expect(missing_docs, reason = "the names say it")]
    use super::Place;
    pub const LOGO: [Place; 2] = [[112.0, 104.0, 72.0, 72.0], [88.0, 112.0, 72.0, 72.0]];
    pub const NAME: [Place; 2] = [[204.0, 104.0, 900.0, 72.0], [180.0, 112.0, 800.0, 72.0]];
    pub const WORDS: [Place; 2] = [[112.0, 292.0, 800.0, 240.0], [88.0, 264.0, 904.0, 240.0]];
    pub const LINE: [Place; 2] = [[112.0, 564.0, 760.0, 116.0], [88.0, 540.0, 904.0, 116.0]];
    pub const FIGURE: [Place; 2] = [[820.0, 160.0, 1040.0, 680.0], [40.0, 680.0, 1000.0, 780.0]];
    pub const BUTTON: [Place; 2] = [[112.0, 720.0, 510.0, 136.0], [285.0, 1500.0, 510.0, 136.0]];
    pub const DOTS: [[f32; 2]; 2] = [[112.0, 904.0], [460.0, 1678.0]];
    pub const LANGUAGES: [f32; 2] = [928.0, 1740.0];
    pub const DOT: f32 = 16.0;
    pub const DOT_GAP: f32 = 16.0;
    pub const DOT_NOW: f32 = 56.0;
}

/// Which routine.
pub mod choose {
    #![expect(missing_docs, reason = "the names say it")]
    use super::Place;
    pub const TITLE: [Place; 2] = [[96.0, 76.0, 1180.0, 80.0], [72.0, 96.0, 936.0, 160.0]];
    pub const CARDS: [Place; 2] = [[96.0, 184.0, 1728.0, 544.0], [72.0, 472.0, 936.0, 952.0]];
    pub const COLUMNS: [usize; 2] = [3, 2];
    pub const GAP: f32 = 32.0;
    pub const WAYS: [Place; 2] = [[96.0, 752.0, 1728.0, 112.0], [72.0, 1448.0, 936.0, 112.0]];
    pub const PADDING: f32 = 32.0;
    /// Where the figure of a card begins, as shares of its width and height.
    pub const FIGURE: [f32; 2] = [0.42, 0.2];
}

/// One routine, before it starts.
pub mod routine {
    #![expect(missing_docs, reason = "the names say it")]
    use super::Place;
    pub const TITLE: [Place; 2] = [[96.0, 76.0, 1180.0, 80.0], [72.0, 96.0, 936.0, 160.0]];
    pub const ABOUT: [Place; 2] = [[96.0, 168.0, 800.0, 132.0], [72.0, 268.0, 936.0, 132.0]];
    pub const FIGURE: [Place; 2] = [[96.0, 312.0, 800.0, 320.0], [72.0, 412.0, 936.0, 248.0]];
    pub const NOTE: [Place; 2] = [[96.0, 648.0, 800.0, 224.0], [72.0, 1256.0, 936.0, 176.0]];
    pub const VARIANTS: [Place; 2] = [[944.0, 184.0, 880.0, 112.0], [72.0, 1448.0, 936.0, 112.0]];
    pub const LIST: [Place; 2] = [[944.0, 184.0, 880.0, 688.0], [72.0, 676.0, 936.0, 564.0]];
    pub const ROW: f32 = 104.0;
    pub const THUMB: f32 = 132.0;
}

/// How it felt.
pub mod check_in {
    #![expect(missing_docs, reason = "the names say it")]
    use super::Place;
    pub const TITLE: [Place; 2] = [[96.0, 96.0, 1728.0, 80.0], [72.0, 160.0, 936.0, 160.0]];
    pub const ABOUT: [Place; 2] = [[96.0, 180.0, 1728.0, 52.0], [72.0, 330.0, 936.0, 100.0]];
    pub const BOXES: [Place; 2] = [[96.0, 404.0, 1728.0, 152.0], [72.0, 760.0, 936.0, 328.0]];
    pub const SAID: [Place; 2] = [[96.0, 580.0, 1728.0, 240.0], [72.0, 1112.0, 936.0, 312.0]];
    pub const GAP: f32 = 20.0;
    pub const ROW: [usize; 2] = [11, 6];
    pub const BOX: f32 = 152.0;
}

/// What lies over an area.
pub mod dialog {
    #![expect(missing_docs, reason = "the names say it")]
    use super::Place;
    pub const PLACE: [Place; 2] = [[420.0, 152.0, 1080.0, 776.0], [80.0, 808.0, 920.0, 912.0]];
    pub const RING: f32 = 264.0;
    pub const RING_TOP: f32 = 72.0;
    pub const TITLE_TOP: f32 = 368.0;
    pub const PADDING: f32 = 72.0;
}
