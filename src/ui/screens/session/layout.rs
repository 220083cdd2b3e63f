//! Where everything of a session is on this window (UI.md 6.1, 6.6, 6.9; portrait as section 4 says).

use eframe::egui::{Rect, Ui, Vec2, pos2, vec2};

use super::kiosk::places as kiosk;
use super::places::{COMPACT, FAR, FAR_CUE, PORTRAIT, Place, Places, REGULAR};
use crate::design::{TypeStyle, breakpoint};
use crate::ui::theme::Look;
use crate::ui::widgets;

/// Windows higher than this many times their width are portrait.
const PORTRAIT_FROM: f32 = 1.15;
/// Figures and rings grow no further than this, and shrink no further than that.
const LARGEST_SCALE: f32 = 3.0;
const SMALLEST_SCALE: f32 = 0.4;
/// At these sizes of text, a compact session leaves out the dose, then the cue, then the timeline (UI.md 14).
const NO_DOSE_FROM: f32 = 1.3;
const NO_CUE_FROM: f32 = 1.6;
const NO_TIMELINE_FROM: f32 = 1.9;
/// Words of the left column never take more of it than this: the figure is the largest thing.
const WORDS_SHARE: f32 = 0.42;
/// Room between the figure and the words, in design points.
const CLEAR: f32 = 8.0;
/// How high the controls are with their labels, in points of the regular design.
const CONTROLS: f32 = 132.0;
/// Text grows by steps of this until it fits.
const STEP: f32 = 0.95;
const LEAST: f32 = 0.5;

/// The shapes of window that a session has places for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Shape {
    Regular,
    Compact,
    Portrait,
    Far,
}

/// How a session is shown: with its controls, from afar, or from afar with the controls back for a while.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Distance {
    Near,
    Far,
    FarWithControls,
}

/// The places of a session on this window.
#[derive(Clone, Copy, Debug)]
pub(super) struct Layout {
    pub(super) shape: Shape,
    pub(super) places: &'static Places,
    /// Points a design point.
    pub(super) scale: f32,
    pub(super) area: Rect,
    /// How much larger small things are than in the design of a window.
    pub(super) unit: f32,
    text_scale: f32,
}

/// What the left column holds.
#[derive(Clone, Copy, Debug)]
pub(super) struct LeftWords<'a> {
    pub(super) name: &'a str,
    /// Room that is taken before the name, in points.
    pub(super) indent: f32,
    pub(super) dose: &'a str,
    pub(super) cue: &'a str,
}

/// Where the left column has its parts, and how large its words are.
#[derive(Clone, Copy, Debug)]
pub(super) struct LeftColumn {
    pub(super) name: Rect,
    pub(super) dose: Rect,
    pub(super) figure: Rect,
    pub(super) cue: Rect,
    /// Factor on the styles of its words.
    pub(super) growth: f32,
}

impl Layout {
    /// The layout for `window`.
    pub(super) fn of(window: Rect, distance: Distance, text_scale: f32) -> Self {
        let near = Self::near(window, text_scale);
        if distance == Distance::Near || near.shape == Shape::Portrait {
            return near;
        }
        let mut room = window;
        if distance == Distance::FarWithControls {
            room.max.y -= near.controls_height();
        }
        Self::fit(Shape::Far, &FAR, room, text_scale)
    }

    /// The layout with controls, whichever shape that is.
    pub(super) fn near(window: Rect, text_scale: f32) -> Self {
        let (shape, places) = if PORTRAIT_FROM * window.width() < window.height() {
            (Shape::Portrait, &PORTRAIT)
        } else if window.width() < breakpoint::REGULAR {
            (Shape::Compact, &COMPACT)
        } else {
            (Shape::Regular, &REGULAR)
        };
        Self::fit(shape, places, window, text_scale)
    }

    /// The layout of a gym's display.
    pub(super) fn kiosk(window: Rect, text_scale: f32) -> Self {
        let (shape, places) = if window.width() < window.height() {
            (Shape::Portrait, &kiosk::PORTRAIT)
        } else {
            (Shape::Regular, &kiosk::LANDSCAPE)
        };
        Self {
            unit: kiosk::UNIT,
            ..Self::fit(shape, places, window, text_scale)
        }
    }

    fn fit(shape: Shape, places: &'static Places, room: Rect, text_scale: f32) -> Self {
        let size = Vec2::from(places.size);
        let scale = (room.size() / size)
            .min_elem()
            .clamp(SMALLEST_SCALE, LARGEST_SCALE);
        Self {
            shape,
            places,
            scale,
            area: Rect::from_center_size(room.center(), size * scale),
            unit: 1.0,
            text_scale,
        }
    }

    /// How much of the foot of the window the controls take.
    fn controls_height(&self) -> f32 {
        match self.shape {
            Shape::Compact => (self.places.size[1] - 524.0) * self.scale,
            Shape::Regular | Shape::Portrait | Shape::Far => CONTROLS * self.scale,
        }
    }

    /// A place of the design, where it is on this screen.
    pub(super) fn at(&self, [x, y, width, height]: Place) -> Rect {
        Rect::from_min_size(
            self.area.min + vec2(x, y) * self.scale,
            vec2(width, height) * self.scale,
        )
    }

    /// A style of text at the size of this screen.
    pub(super) fn style(&self, style: TypeStyle) -> TypeStyle {
        scaled(style, self.scale)
    }

    /// How much what is under the ring grows with the text.
    pub(super) fn growth(&self) -> f32 {
        self.text_scale.clamp(1.0, 1.5)
    }

    /// True when this window has few places and text is at least so large.
    fn is_crowded(&self, from: f32) -> bool {
        self.shape == Shape::Compact && from <= self.text_scale
    }

    pub(super) fn has_timeline(&self) -> bool {
        !self.is_crowded(NO_TIMELINE_FROM)
    }

    /// The left column: the words are as large as they can be, and the figure has the rest.
    ///
    /// A name goes to two lines, then down in size, as all words do; nothing is cut.
    pub(super) fn left(&self, ui: &Ui, look: &Look, words: &LeftWords<'_>) -> LeftColumn {
        let column = self.at(self.places.left);
        let is_far = self.shape == Shape::Far;
        let (growth, [name, dose, cue]) = self.words(ui, look, words);
        let row = |top: f32, height: f32| {
            Rect::from_min_size(pos2(column.left(), top), vec2(column.width(), height))
        };
        let name = row(column.top(), name);
        let dose = row(name.bottom(), dose);
        let cue = if is_far {
            self.at(FAR_CUE)
        } else {
            row(column.bottom() - cue, cue)
        };
        let clear = CLEAR * self.scale;
        let figure = Rect::from_x_y_ranges(
            column.x_range().expand(self.places.bleed * self.scale),
            dose.bottom() + clear..=cue.top().min(column.bottom()) - clear,
        );
        LeftColumn {
            name: Rect::from_min_max(pos2(name.left() + words.indent, name.top()), name.max),
            dose,
            figure,
            cue,
            growth,
        }
    }

    /// How large the words of the left column can be, and how high name, dose and cue are then; 0 for what is left out.
    fn words(&self, ui: &Ui, look: &Look, words: &LeftWords<'_>) -> (f32, [f32; 3]) {
        let has_dose = !words.dose.is_empty() && !self.is_crowded(NO_DOSE_FROM);
        let is_far = self.shape == Shape::Far;
        let has_cue = !words.cue.is_empty() && !is_far && !self.is_crowded(NO_CUE_FROM);
        let plain = Look {
            text_scale: 1.0,
            ..*look
        };
        let room = self.at(self.places.left).height() * WORDS_SHARE;
        let mut growth = self.text_scale;
        loop {
            let [name, dose, cue] = self.heights(ui, &plain, words, growth);
            let dose = if has_dose { dose } else { 0.0 };
            let cue = if has_cue { cue } else { 0.0 };
            if name + dose + cue <= room || growth <= LEAST {
                return (growth, [name, dose, cue]);
            }
            growth *= STEP;
        }
    }

    /// Heights of name, dose and cue in points, at `growth` times their size; a single line takes its place of the design.
    fn heights(&self, ui: &Ui, look: &Look, words: &LeftWords<'_>, growth: f32) -> [f32; 3] {
        let places = self.places;
        let styles = &places.styles;
        let width = places.left[2] * self.scale;
        let height = |words: &str, style: TypeStyle, usual: f32, indent: f32| {
            let style = scaled(self.style(style), growth);
            let text = widgets::height(ui, look, words, style, (width - indent).max(1.0));
            let usual = usual * self.scale * growth;
            text.max(usual)
        };
        [
            height(words.name, styles.name, places.name_height, words.indent),
            height(words.dose, styles.dose, places.dose_height, 0.0),
            height(words.cue, styles.cue, places.cue_height, 0.0),
        ]
    }
}

/// A style of text, larger or smaller.
pub(super) fn scaled(style: TypeStyle, by: f32) -> TypeStyle {
    TypeStyle {
        size: style.size * by,
        line: style.line * by,
        tracking: style.tracking * by,
        ..style
    }
}
