//! The places of the parts of a session in points of the design, for each shape of window.

use crate::design::{TypeStyle, type_scale as t};

/// A rectangle in design points: left, top, width, height.
pub(super) type Place = [f32; 4];

/// The places of one shape, in design points.
#[derive(Debug)]
pub(super) struct Places {
    pub(super) size: [f32; 2],
    pub(super) leave: Place,
    pub(super) title: Option<Place>,
    pub(super) strip: Place,
    pub(super) time: Place,
    /// What is said of the clock and the sound, in small letters.
    pub(super) remarks: Place,
    /// Name, dose, figure and cue from top to bottom.
    pub(super) left: Place,
    /// How far the figure stands out of the left column on both sides.
    pub(super) bleed: f32,
    /// Where words start in the left column, and how wide they are.
    pub(super) name_height: f32,
    pub(super) dose_height: f32,
    pub(super) cue_height: f32,
    pub(super) word: Place,
    /// Left, top, width and height of the room for the ring and, unless `under` is beside it, what is under it.
    pub(super) right: Place,
    /// Largest ring, and largest with a tempo bar.
    pub(super) ring: [f32; 2],
    /// What stands beside the ring instead of under it.
    pub(super) beside: Option<Place>,
    pub(super) gaps: [f32; 2],
    pub(super) side: [f32; 2],
    pub(super) styles: Styles,
}

/// The styles of text of one shape.
#[derive(Debug)]
pub(super) struct Styles {
    pub(super) name: TypeStyle,
    pub(super) dose: TypeStyle,
    pub(super) cue: TypeStyle,
    pub(super) word: TypeStyle,
    pub(super) word_long: TypeStyle,
    pub(super) count: TypeStyle,
    pub(super) unit: TypeStyle,
    pub(super) side: TypeStyle,
    pub(super) line: TypeStyle,
    pub(super) time: TypeStyle,
    pub(super) main: TypeStyle,
}

const fn sized(style: TypeStyle, size: f32, line: f32) -> TypeStyle {
    TypeStyle {
        size,
        line,
        ..style
    }
}

/// The window of the design.
pub(super) const REGULAR: Places = Places {
    size: [1280.0, 800.0],
    leave: [24.0, 12.0, 48.0, 48.0],
    title: Some([92.0, 6.0, 184.0, 58.0]),
    strip: [288.0, 28.0, 812.0, 16.0],
    time: [1108.0, 20.0, 148.0, 32.0],
    remarks: [840.0, 50.0, 416.0, 20.0],
    left: [40.0, 80.0, 728.0, 596.0],
    bleed: 8.0,
    name_height: 52.0,
    dose_height: 36.0,
    cue_height: 64.0,
    word: [800.0, 76.0, 440.0, 72.0],
    right: [800.0, 168.0, 440.0, 500.0],
    ring: [344.0, 304.0],
    beside: None,
    gaps: [20.0, 16.0],
    side: [232.0, 56.0],
    styles: Styles {
        name: t::PLAYER_NAME,
        dose: t::PLAYER_DOSE,
        cue: t::PLAYER_CUE,
        word: t::PLAYER_PHASE,
        word_long: t::PLAYER_PHASE_LONG,
        count: t::PLAYER_COUNT,
        unit: t::PLAYER_UNIT,
        side: t::PLAYER_SIDE,
        line: t::PLAYER_SET,
        time: t::TITLE,
        main: t::PLAYER_BUTTON,
    },
};

/// Small windows.
pub(super) const COMPACT: Places = Places {
    size: [800.0, 600.0],
    leave: [16.0, 4.0, 48.0, 48.0],
    title: None,
    strip: [76.0, 20.0, 600.0, 16.0],
    time: [684.0, 14.0, 100.0, 28.0],
    remarks: [484.0, 38.0, 300.0, 18.0],
    left: [24.0, 56.0, 456.0, 464.0],
    bleed: 12.0,
    name_height: 36.0,
    dose_height: 24.0,
    cue_height: 56.0,
    word: [496.0, 60.0, 280.0, 72.0],
    right: [496.0, 132.0, 280.0, 384.0],
    ring: [232.0, 208.0],
    beside: None,
    gaps: [12.0, 12.0],
    side: [216.0, 56.0],
    styles: Styles {
        name: sized(t::PLAYER_NAME, 28.0, 36.0),
        dose: sized(t::PLAYER_DOSE, 18.0, 24.0),
        cue: sized(t::PLAYER_CUE, 20.0, 27.0),
        word: sized(t::PLAYER_PHASE, 44.0, 52.0),
        word_long: sized(t::PLAYER_PHASE, 34.0, 44.0),
        count: sized(t::PLAYER_COUNT, 104.0, 94.0),
        unit: sized(t::PLAYER_UNIT, 18.0, 24.0),
        side: sized(t::PLAYER_SIDE, 20.0, 26.0),
        line: sized(t::PLAYER_SET, 17.0, 24.0),
        time: t::TITLE_SMALL,
        main: sized(t::PLAYER_BUTTON, 20.0, 26.0),
    },
};

/// Windows that are higher than wide: one column.
pub(super) const PORTRAIT: Places = Places {
    size: [800.0, 1240.0],
    leave: [16.0, 8.0, 48.0, 48.0],
    title: None,
    strip: [76.0, 24.0, 580.0, 16.0],
    time: [668.0, 16.0, 116.0, 32.0],
    remarks: [384.0, 48.0, 400.0, 20.0],
    left: [32.0, 72.0, 736.0, 676.0],
    bleed: 16.0,
    name_height: 52.0,
    dose_height: 36.0,
    cue_height: 64.0,
    word: [408.0, 776.0, 376.0, 80.0],
    right: [32.0, 772.0, 352.0, 340.0],
    ring: [340.0, 340.0],
    beside: Some([408.0, 872.0, 360.0, 240.0]),
    gaps: [0.0, 18.0],
    side: [256.0, 60.0],
    styles: Styles {
        name: t::PLAYER_NAME,
        dose: t::PLAYER_DOSE,
        cue: t::PLAYER_CUE,
        word: sized(t::PLAYER_PHASE, 56.0, 68.0),
        word_long: sized(t::PLAYER_PHASE, 44.0, 56.0),
        count: t::PLAYER_COUNT,
        unit: t::PLAYER_UNIT,
        side: t::PLAYER_SIDE,
        line: t::PLAYER_SET,
        time: t::TITLE,
        main: t::PLAYER_BUTTON,
    },
};

/// To be read from far away.
pub(super) const FAR: Places = Places {
    size: [1280.0, 800.0],
    leave: [0.0, 0.0, 0.0, 0.0],
    title: None,
    strip: [40.0, 26.0, 1112.0, 24.0],
    time: [1160.0, 24.0, 80.0, 32.0],
    remarks: [40.0, 52.0, 728.0, 20.0],
    left: [40.0, 72.0, 728.0, 652.0],
    bleed: 24.0,
    name_height: 68.0,
    dose_height: 0.0,
    cue_height: 0.0,
    word: [784.0, 68.0, 456.0, 96.0],
    right: [784.0, 188.0, 456.0, 532.0],
    ring: [424.0, 424.0],
    beside: None,
    gaps: [20.0, 12.0],
    side: [424.0, 84.0],
    styles: Styles {
        name: t::FAR_NAME,
        dose: t::PLAYER_DOSE,
        cue: t::FAR_CUE,
        word: t::FAR_PHASE,
        word_long: sized(t::FAR_PHASE, 68.0, 84.0),
        count: t::FAR_COUNT,
        unit: t::FAR_SIDE,
        side: t::FAR_SIDE,
        line: TypeStyle {
            bold: false,
            ..t::FAR_SIDE
        },
        time: sized(t::TITLE, 28.0, 32.0),
        main: t::PLAYER_BUTTON,
    },
};

/// Where the cue stands in the distance view, over the whole width.
pub(super) const FAR_CUE: Place = [40.0, 724.0, 1200.0, 56.0];
