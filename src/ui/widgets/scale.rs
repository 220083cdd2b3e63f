//! The pain scale with the bands of a rule: number, color, shape and word.

use eframe::egui::{
    self, Color32, CornerRadius, Id, Rangef, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo,
    pos2, vec2,
};

use super::column::Column;
use super::focus_ring;
use super::words::{icon, line, measure, paint_fitted};
use crate::design::{Rgba8, Theme, TypeStyle, radius, stroke, type_scale};
use crate::domain::PainRule;
use crate::domain::pain::{PainAdvice, PainBand};
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::{Look, color};

/// Gap between two boxes.
const GAP: f32 = 8.0;
/// Height of the boxes, and of the row with what their bands mean.
const BOXES: f32 = 72.0;
const LEGEND: f32 = 24.0;
/// Height of all of it.
pub const PAIN_SCALE_HEIGHT: f32 = BOXES + GAP + LEGEND;

/// What the pain scale shows.
#[derive(Clone, Copy, Debug)]
pub struct PainScale<'a> {
    /// The number that is chosen.
    pub chosen: Option<u8>,
    /// The rule whose bands it shows; any may be missing.
    pub rule: Option<&'a PainRule>,
    /// What each number is called: "Pain 4, change it".
    pub names: &'a [String],
    /// The words of the bands: carry on, change, stop.
    pub words: [&'a str; 3],
}

/// The color of a band.
pub fn band_color(look: &Look, advice: PainAdvice) -> Color32 {
    color(match advice {
        PainAdvice::CarryOn => look.roles.good,
        PainAdvice::Change => look.roles.caution,
        PainAdvice::Stop => look.roles.stop,
    })
}

/// The shape of a band, for those who do not see its color.
pub fn band_sign(advice: PainAdvice) -> Icon {
    match advice {
        PainAdvice::CarryOn => Icon::Disc,
        PainAdvice::Change => Icon::Diamond,
        PainAdvice::Stop => Icon::Stop,
    }
}

/// Ground and ink of a band.
pub fn band_ground(look: &Look, advice: Option<PainAdvice>) -> (Rgba8, Rgba8) {
    let roles = look.roles;
    match advice {
        Some(PainAdvice::CarryOn) => (roles.good_soft, roles.on_good_soft),
        Some(PainAdvice::Change) => (roles.caution_soft, roles.on_caution_soft),
        Some(PainAdvice::Stop) => (roles.stop_soft, roles.on_stop_soft),
        None => (roles.surface_sunken, roles.on_surface),
    }
}

impl PainScale<'_> {
    /// Left and right edge of what a band covers, where the boxes lie in `rect`.
    pub fn band_edges(rect: Rect, band: &PainBand) -> Rangef {
        let width = (rect.width() - 10.0 * GAP) / 11.0;
        let left = |number: u8| rect.left() + f32::from(number) * (width + GAP);
        Rangef::new(left(band.min), left(band.max) + width)
    }
}

/// Eleven boxes from 0 to 10 that fill `rect`, called `group`; answers the number that was pressed.
pub fn pain_boxes(
    ui: &mut Ui,
    look: &Look,
    (rect, group): (Rect, &str),
    shown: &PainScale<'_>,
) -> Option<u8> {
    let width = (rect.width() - 10.0 * GAP) / 11.0;
    let mut pressed = None;
    for number in 0..=10_u8 {
        let left = rect.left() + f32::from(number) * (width + GAP);
        let size = vec2(width, rect.height());
        let place = Rect::from_min_size(pos2(left, rect.top()), size);
        if number_box(ui, look, (place, group), number, (shown, None)) {
            pressed = Some(number);
        }
    }
    pressed
}

/// Eleven large boxes from 0 to 10, each in its own place, with numbers in this style; answers the number that was pressed.
pub fn pain_large(
    ui: &mut Ui,
    look: &Look,
    (place, style): (&dyn Fn(u8) -> Rect, TypeStyle),
    shown: &PainScale<'_>,
) -> Option<u8> {
    let mut pressed = None;
    for number in 0..=10_u8 {
        let place = (place(number), "pain-large");
        if number_box(ui, look, place, number, (shown, Some(style))) {
            pressed = Some(number);
        }
    }
    pressed
}

/// Eleven boxes from 0 to 10 in rows of four, each `high`, called `group`; answers the number that was pressed, and the
/// room that is left beside the last.
pub fn pain_grid(
    ui: &mut Ui,
    look: &Look,
    (column, high): (&mut Column, f32),
    group: &str,
    shown: &PainScale<'_>,
) -> (Option<u8>, Rect) {
    let width = (column.width - 3.0 * GAP) / 4.0;
    let start = column.at();
    let place = |number: u8| {
        let (row, along) = (f32::from(number / 4), f32::from(number % 4));
        let at = start + vec2(along * (width + GAP), row * (high + GAP));
        Rect::from_min_size(at, vec2(width, high))
    };
    let mut pressed = None;
    for number in 0..=10 {
        if number_box(ui, look, (place(number), group), number, (shown, None)) {
            pressed = Some(number);
        }
    }
    column.gap(3.0 * high + 2.0 * GAP);
    (pressed, place(11))
}

/// Eleven boxes from 0 to 10 with their bands under them; answers the number that was pressed.
pub fn pain_scale(ui: &mut Ui, look: &Look, rect: Rect, shown: &PainScale<'_>) -> Option<u8> {
    let boxes = rect.with_max_y(rect.top() + BOXES);
    let pressed = pain_boxes(ui, look, (boxes, "pain"), shown);
    for band in shown.rule.into_iter().flat_map(|rule| &rule.bands) {
        let legend = boxes.bottom() + GAP..=rect.top() + PAIN_SCALE_HEIGHT;
        let place = Rect::from_x_y_ranges(PainScale::band_edges(boxes, band), legend);
        let [carry_on, change, stop] = shown.words;
        let word = match band.advice {
            PainAdvice::CarryOn => carry_on,
            PainAdvice::Change => change,
            PainAdvice::Stop => stop,
        };
        legend_ui(ui, look, place, (band.advice, word));
    }
    pressed
}

/// The shape and the word of a band, as wide as its numbers; where there is no room for both, the shape.
fn legend_ui(ui: &Ui, look: &Look, rect: Rect, (advice, word): (PainAdvice, &str)) {
    let tone = band_color(look, advice);
    let bar = Rect::from_min_size(rect.min, vec2(rect.width(), 4.0));
    ui.painter().rect_filled(bar, CornerRadius::same(2), tone);
    let style = type_scale::CAPTION;
    let sign = 12.0;
    let width = measure(ui, look, word, style).x;
    let has_word = sign + 4.0 + width <= rect.width();
    let whole = if has_word { sign + 4.0 + width } else { sign };
    let left = rect.center().x - whole / 2.0;
    let middle = rect.bottom() - 9.0;
    let center = pos2(left + sign / 2.0, middle);
    icon(ui, center, band_sign(advice), Weight::Filled, sign, tone);
    if has_word {
        let words = Rect::from_min_max(
            pos2(left + sign + 4.0, middle - 12.0),
            pos2(left + whole + 2.0, middle + 12.0),
        );
        let (_, ink) = band_ground(look, Some(advice));
        paint_fitted(ui, look, words, line(word, style, color(ink)));
    }
}

fn number_box(
    ui: &mut Ui,
    look: &Look,
    (rect, group): (Rect, &str),
    number: u8,
    (shown, large): (&PainScale<'_>, Option<TypeStyle>),
) -> bool {
    let band = shown.rule.and_then(|rule| rule.band(number));
    let advice = band.map(|band| band.advice);
    let chosen = shown.chosen == Some(number);
    let name = shown.names.get(usize::from(number));
    let name = name.map_or("", String::as_str);
    let response = ui.interact(rect, Id::unique((group, number)), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, chosen, name));
    let tone = advice.map_or(color(look.roles.primary), |advice| band_color(look, advice));
    let (soft, quiet) = band_ground(look, advice);
    let (fill, ink) = if chosen {
        (tone, look.roles.surface)
    } else {
        (color(soft), quiet)
    };
    let round = large.map_or(radius::CONTROL, |_| radius::KIOSK_CONTROL);
    let corner = CornerRadius::same(round);
    ui.painter().rect_filled(rect, corner, fill);
    let hovered = response.hovered() || look.theme == Theme::HighContrast;
    if let Some((place, round, edge)) = edge(look, (rect, round), (chosen, hovered, tone)) {
        ui.painter()
            .rect_stroke(place, round, edge, StrokeKind::Outside);
    }
    focus_ring(ui, look, &response, rect, round);
    let usual = if rect.height() < BOXES {
        type_scale::BODY_BOLD
    } else {
        type_scale::TITLE
    };
    let style = large.unwrap_or(usual);
    let words = number.to_string();
    let words = line(&words, style, color(ink)).center();
    paint_fitted(ui, look, rect, words);
    response
        .on_hover_cursor(egui::CursorIcon::PointingHand)
        .clicked()
}

/// The edge of a number: a second one around the number that is chosen, else one under the pointer.
fn edge(
    look: &Look,
    (rect, round): (Rect, u8),
    (chosen, hovered, tone): (bool, bool, Color32),
) -> Option<(Rect, CornerRadius, Stroke)> {
    let wide = Stroke::new(stroke::FOCUS, color(look.roles.on_surface));
    let thin = Stroke::new(stroke::SELECTED, tone);
    if chosen {
        Some((rect.expand(3.0), CornerRadius::same(round + 4), wide))
    } else {
        hovered.then_some((
            rect.shrink(stroke::SELECTED),
            CornerRadius::same(round),
            thin,
        ))
    }
}
