//! Where everything of a session is, for each shape of window (UI.md 6.1, 6.6, 6.9; portrait as section 4 says).

use eframe::egui::{Rect, Vec2, vec2};

use crate::design::{TypeStyle, type_scale as t};

/// Windows narrower than this are compact.
const COMPACT_BELOW: f32 = 1000.0;
/// Windows higher than this many times their width are portrait.
const PORTRAIT_FROM: f32 = 1.15;
/// Figures and rings grow no further than this.
const LARGEST_SCALE: f32 = 3.0;
/// At these sizes of text, a compact session leaves out the dose, then the cue, then the timeline (UI.md 14).
const NO_DOSE_FROM: f32 = 1.3;
const NO_CUE_FROM: f32 = 1.6;
const NO_TIMELINE_FROM: f32 = 1.9;

/// The shapes of window that a session has places for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::ui::screens) enum Shape {
    Regular,
    Compact,
    Portrait,
    Far,
}

/// A rectangle in design points: left, top, width, height.
pub(in crate::ui::screens) type Place = [f32; 4];

/// The places of one shape, in design points.
#[derive(Debug)]
pub(in crate::ui::screens) struct Places {
    size: [f32; 2],
    pub(in crate::ui::screens) leave: Place,
    pub(in crate::ui::screens) title: Option<Place>,
    pub(in crate::ui::screens) strip: Place,
    pub(in crate::ui::screens) time: Place,
    pub(in crate::ui::screens) name: Place,
    pub(in crate::ui::screens) dose: Option<Place>,
    pub(in crate::ui::screens) figure: Place,
    pub(in crate::ui::screens) cue: Place,
    pub(in crate::ui::screens) word: Place,
    /// Middle and top of the ring, its diameter, with a tempo bar, and with a side switch too.
    pub(in crate::ui::screens) ring: [f32; 5],
    /// What is under the ring: left, width, and its top where that is not under the ring.
    pub(in crate::ui::screens) under: (f32, f32, Option<f32>),
    pub(in crate::ui::screens) gaps: [f32; 2],
    pub(in crate::ui::screens) side: [f32; 2],
    pub(in crate::ui::screens) styles: Styles,
}

/// The styles of text of one shape.
#[derive(Debug)]
pub(in crate::ui::screens) struct Styles {
    pub(in crate::ui::screens) name: TypeStyle,
    pub(in crate::ui::screens) dose: TypeStyle,
    pub(in crate::ui::screens) cue: TypeStyle,
    pub(in crate::ui::screens) word: TypeStyle,
    pub(in crate::ui::screens) word_long: TypeStyle,
    pub(in crate::ui::screens) count: TypeStyle,
    pub(in crate::ui::screens) unit: TypeStyle,
    pub(in crate::ui::screens) side: TypeStyle,
    pub(in crate::ui::screens) time: TypeStyle,
}

const fn sized(style: TypeStyle, size: f32, line: f32) -> TypeStyle {
    TypeStyle {
        size,
        line,
        ..style
    }
}

const REGULAR: Places = Places {
    size: [1280.0, 800.0],
    leave: [24.0, 12.0, 48.0, 48.0],
    title: Some([92.0, 3.0, 188.0, 66.0]),
    strip: [288.0, 28.0, 812.0, 16.0],
    time: [1108.0, 20.0, 148.0, 32.0],
    name: [40.0, 76.0, 740.0, 58.0],
    dose: Some([40.0, 132.0, 728.0, 36.0]),
    figure: [32.0, 176.0, 744.0, 428.0],
    cue: [40.0, 608.0, 728.0, 64.0],
    word: [800.0, 76.0, 440.0, 72.0],
    ring: [1020.0, 168.0, 344.0, 304.0, 236.0],
    under: (800.0, 440.0, None),
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
        time: t::TITLE_SMALL,
    },
};

const COMPACT: Places = Places {
    size: [800.0, 600.0],
    leave: [16.0, 4.0, 48.0, 48.0],
    title: None,
    strip: [76.0, 21.0, 600.0, 14.0],
    time: [680.0, 14.0, 104.0, 28.0],
    name: [24.0, 56.0, 460.0, 38.0],
    dose: Some([24.0, 92.0, 460.0, 24.0]),
    figure: [12.0, 122.0, 480.0, 338.0],
    cue: [24.0, 462.0, 460.0, 56.0],
    word: [496.0, 60.0, 280.0, 68.0],
    ring: [636.0, 132.0, 232.0, 196.0, 148.0],
    under: (496.0, 280.0, None),
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
        time: sized(t::TITLE_SMALL, 20.0, 26.0),
    },
};

const PORTRAIT: Places = Places {
    size: [800.0, 1240.0],
    leave: [16.0, 8.0, 48.0, 48.0],
    title: None,
    strip: [76.0, 25.0, 580.0, 16.0],
    time: [668.0, 16.0, 116.0, 32.0],
    name: [32.0, 68.0, 736.0, 58.0],
    dose: Some([32.0, 124.0, 736.0, 36.0]),
    figure: [24.0, 168.0, 752.0, 508.0],
    cue: [32.0, 684.0, 736.0, 72.0],
    word: [24.0, 776.0, 400.0, 80.0],
    ring: [600.0, 772.0, 328.0, 328.0, 328.0],
    under: (32.0, 384.0, Some(876.0)),
    gaps: [20.0, 18.0],
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
        time: t::TITLE_SMALL,
    },
};

const FAR: Places = Places {
    size: [1280.0, 800.0],
    leave: [0.0, 0.0, 0.0, 0.0],
    title: None,
    strip: [40.0, 26.0, 1200.0, 20.0],
    time: [0.0, 0.0, 0.0, 0.0],
    name: [40.0, 68.0, 740.0, 76.0],
    dose: None,
    figure: [16.0, 152.0, 776.0, 560.0],
    cue: [40.0, 716.0, 1200.0, 64.0],
    word: [784.0, 66.0, 480.0, 104.0],
    ring: [1012.0, 188.0, 424.0, 360.0, 320.0],
    under: (784.0, 456.0, None),
    gaps: [20.0, 16.0],
    side: [424.0, 84.0],
    styles: Styles {
        name: t::FAR_NAME,
        dose: t::PLAYER_DOSE,
        cue: t::FAR_CUE,
        word: t::FAR_PHASE,
        word_long: sized(t::FAR_PHASE, 68.0, 84.0),
        count: t::FAR_COUNT,
        unit: sized(t::PLAYER_UNIT, 36.0, 44.0),
        side: t::FAR_SIDE,
        time: t::TITLE_SMALL,
    },
};

/// The places of a session on this window.
#[derive(Clone, Copy, Debug)]
pub(in crate::ui::screens) struct Layout {
    pub(in crate::ui::screens) shape: Shape,
    pub(in crate::ui::screens) places: &'static Places,
    /// Points a design point.
    pub(in crate::ui::screens) scale: f32,
    pub(in crate::ui::screens) area: Rect,
    text_scale: f32,
}

impl Layout {
    /// The layout for `window`; `far` when it is to be read from far away.
    pub(in crate::ui::screens) fn of(window: Rect, far: bool, text_scale: f32) -> Self {
        let (shape, places) = if PORTRAIT_FROM * window.width() < window.height() {
            (Shape::Portrait, &PORTRAIT)
        } else if far {
            (Shape::Far, &FAR)
        } else if window.width() < COMPACT_BELOW {
            (Shape::Compact, &COMPACT)
        } else {
            (Shape::Regular, &REGULAR)
        };
        let size = Vec2::from(places.size);
        let room = window.size() / size;
        let scale = room.min_elem().clamp(0.4, LARGEST_SCALE);
        Self {
            shape,
            places,
            scale,
            area: Rect::from_center_size(window.center(), size * scale),
            text_scale,
        }
    }

    /// A place of the design, where it is on this screen.
    pub(in crate::ui::screens) fn at(&self, [x, y, width, height]: Place) -> Rect {
        Rect::from_min_size(
            self.area.min + vec2(x, y) * self.scale,
            vec2(width, height) * self.scale,
        )
    }

    /// A style of text at the size of this screen.
    pub(in crate::ui::screens) fn style(&self, style: TypeStyle) -> TypeStyle {
        TypeStyle {
            size: style.size * self.scale,
            line: style.line * self.scale,
            tracking: style.tracking * self.scale,
            ..style
        }
    }

    /// True when this window has few places and text is at least so large.
    fn is_crowded(&self, from: f32) -> bool {
        self.shape == Shape::Compact && from <= self.text_scale
    }

    pub(in crate::ui::screens) fn has_dose(&self) -> bool {
        self.places.dose.is_some() && !self.is_crowded(NO_DOSE_FROM)
    }

    pub(in crate::ui::screens) fn has_cue(&self) -> bool {
        !self.is_crowded(NO_CUE_FROM)
    }

    pub(in crate::ui::screens) fn has_timeline(&self) -> bool {
        !self.is_crowded(NO_TIMELINE_FROM)
    }

    /// The place of the name, which takes that of the dose where there is none.
    pub(in crate::ui::screens) fn name(&self) -> Rect {
        let name = self.at(self.places.name);
        match self.places.dose {
            Some(dose) if !self.has_dose() => name.union(self.at(dose)),
            Some(_) | None => name,
        }
    }

    /// The place of the figure, which takes that of the cue where there is none.
    pub(in crate::ui::screens) fn figure(&self) -> Rect {
        let figure = self.at(self.places.figure);
        if self.has_cue() {
            figure
        } else {
            figure.union(self.at(self.places.cue))
        }
    }
}
