//! What stands around a chart of pain on every screen: the numbers at its left, and what its shapes mean.

use eframe::egui::{Rect, Ui, Vec2, pos2, vec2};

use crate::design::page::progress as sizes;
use crate::design::type_scale;
use crate::ui::frame::Tools;
use crate::ui::painters::chart::{self, Trace};
use crate::ui::theme::color;
use crate::ui::widgets::{self, Flow};

/// Numbers at the left of the plot.
const NUMBERS: [u8; 3] = [0, 5, 10];
/// Width of a sample in the legend, and the room after it.
const SAMPLE: f32 = 30.0;
const AFTER: f32 = 8.0;

/// What a legend shows a sample of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    Trace(Trace),
    /// A day on which something changed.
    Change,
    /// Columns of effort.
    Columns,
}

/// A sign, and the message that says what it means.
pub(super) type Meaning = (Sign, &'static str);

impl Sign {
    fn width(self) -> f32 {
        match self {
            Self::Trace(_) | Self::Columns => SAMPLE,
            Self::Change => SAMPLE / 2.0,
        }
    }
}

pub(super) fn numbers_ui(ui: &Ui, tools: &Tools<'_>, plot: Rect) {
    let look = &tools.look;
    let muted = color(look.roles.on_surface_muted);
    let high = look.scaled(type_scale::SMALL.line);
    for number in NUMBERS {
        let y = chart::height_of(plot, f32::from(number));
        let at = pos2(plot.left() - look.scaled(sizes::PLOT_LEFT), y - high / 2.0);
        let place = Rect::from_min_max(at, pos2(plot.left() - 10.0, y + high / 2.0));
        let words = number.to_string();
        let words = widgets::line(&words, type_scale::SMALL, muted).right();
        widgets::draw(ui, look, place, words);
    }
}

fn meaning_size(ui: &Ui, tools: &Tools<'_>, (sign, id): Meaning) -> Vec2 {
    let words = tools.text.get(id);
    let size = widgets::measure(ui, &tools.look, &words, type_scale::SMALL);
    vec2(sign.width() + AFTER + size.x.ceil() + 1.0, size.y)
}

/// The size of the legend in one row, or in as many as it needs of `width`.
pub(super) fn legend_size(ui: &Ui, tools: &Tools<'_>, legend: &[Meaning], width: f32) -> Vec2 {
    let mut flow = Flow::new(pos2(0.0, 0.0), width, vec2(20.0, 4.0));
    let mut right: f32 = 0.0;
    for meaning in legend {
        let place = flow.place(meaning_size(ui, tools, *meaning));
        right = right.max(place.right());
    }
    let line = tools.look.scaled(type_scale::SMALL.line);
    vec2(right, flow.bottom().max(line))
}

/// What the shapes mean.
pub(super) fn legend_ui(ui: &mut Ui, tools: &Tools<'_>, legend: &[Meaning], rect: Rect) {
    let look = &tools.look;
    let mut flow = Flow::new(rect.min, rect.right() + 1.0, vec2(20.0, 4.0));
    for (sign, id) in legend {
        let place = flow.place(meaning_size(ui, tools, (*sign, id)));
        let (sample, words) = place.split_left_right_at_x(place.left() + sign.width());
        match sign {
            Sign::Trace(trace) => chart::sample(ui, look, sample, *trace),
            Sign::Change => chart::change_sign(ui, look, sample.center()),
            Sign::Columns => chart::columns(ui, look, sample.shrink(2.0), &[(0.5, 10)]),
        }
        let ink = color(look.roles.on_surface);
        let text = tools.text.get(id);
        let line = widgets::line(&text, type_scale::SMALL, ink);
        widgets::text(ui, look, words.with_min_x(words.left() + AFTER), line);
    }
}
