//! Which side works, and which set: the side switch and the set dots.

use std::cmp::Ordering;

use eframe::egui::{
    self, CornerRadius, Id, Pos2, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use super::focus_ring;
use super::words::{fitted, line, measure, paint_fitted};
use crate::design::{StateColors, Theme, TypeStyle, stroke};
use crate::domain::Side;
use crate::ui::theme::{Look, color};

/// Seconds that the switch takes to slide to the other side.
const SLIDE_S: f32 = 0.16;
/// Most sets that are drawn as dots.
const MOST_DOTS: u32 = 8;

/// What the side switch shows.
#[derive(Clone, Copy, Debug)]
pub struct SideSwitch<'a> {
    /// The side that works.
    pub side: Side,
    /// Letter and word of left and right.
    pub words: [(&'a str, &'a str); 2],
    /// The style of the words.
    pub style: TypeStyle,
    /// What it is called.
    pub name: &'a str,
    /// True when it can be pressed.
    pub enabled: bool,
}

/// Left and right with their letters; the one that works is filled. Answers whether it was pressed.
pub fn side_switch(
    ui: &mut Ui,
    look: &Look,
    rect: Rect,
    shown: &SideSwitch<'_>,
    colors: &StateColors,
) -> bool {
    let sense = if shown.enabled {
        Sense::click()
    } else {
        Sense::hover()
    };
    let response = ui.interact(rect, Id::unique("side"), sense);
    response.widget_info(|| WidgetInfo::labeled(Role::RadioGroup, true, shown.name));
    ground_ui(ui, look, (rect, &response), shown, colors);
    let half = vec2(rect.width() / 2.0, rect.height());
    for (side, words) in [Side::Left, Side::Right].into_iter().zip(shown.words) {
        let left = if side == Side::Left { 0.0 } else { half.x };
        let area = Rect::from_min_size(rect.min + vec2(left, 0.0), half);
        half_ui(
            ui,
            look,
            area,
            (side, side == shown.side, words),
            shown.style,
        );
    }
    if !shown.enabled {
        return false;
    }
    response
        .on_hover_cursor(egui::CursorIcon::PointingHand)
        .clicked()
}

/// The ground of the switch, and the pill of the side that works, which slides to the other one.
fn ground_ui(
    ui: &Ui,
    look: &Look,
    (rect, response): (Rect, &egui::Response),
    shown: &SideSwitch<'_>,
    colors: &StateColors,
) {
    let round = CornerRadius::same((rect.height() / 2.0) as u8);
    let painter = ui.painter();
    painter.rect_filled(rect, round, color(colors.side_track));
    if look.theme == Theme::HighContrast {
        let edge = Stroke::new(stroke::SELECTED, color(look.roles.control_line));
        painter.rect_stroke(rect, round, edge, StrokeKind::Inside);
    } else if shown.enabled && response.hovered() {
        let edge = Stroke::new(stroke::SELECTED, color(colors.ring));
        painter.rect_stroke(rect, round, edge, StrokeKind::Inside);
    }
    focus_ring(ui, look, response, rect, (rect.height() / 2.0) as u8);
    let target = if shown.side == Side::Left { 0.0 } else { 1.0 };
    let slide_s = if look.reduced_motion { 0.0 } else { SLIDE_S };
    let slid = ui
        .ctx()
        .animate_value_with_time(Id::unique("side-slides"), target, slide_s);
    let half = vec2(rect.width() / 2.0, rect.height());
    let inset = rect.height() * 0.07;
    let pill = Rect::from_min_size(rect.min + vec2(half.x * slid, 0.0), half).shrink(inset);
    ui.painter().rect_filled(pill, round, color(colors.ring));
}

/// Between letter and word, and around both, as shares of the height.
const WIDE: [f32; 2] = [0.14, 0.36];
const TIGHT: [f32; 2] = [0.08, 0.16];

/// Letter and word of one side, the letter towards its end of the switch.
fn half_ui(
    ui: &Ui,
    look: &Look,
    area: Rect,
    (side, on, (letter, word)): (Side, bool, (&str, &str)),
    style: TypeStyle,
) {
    let ink = color(if on {
        look.roles.canvas
    } else {
        look.roles.on_surface_muted
    });
    let style = TypeStyle { bold: on, ..style };
    let disc = area.height() * 0.42;
    let whole = measure(ui, look, word, style).x;
    let room = |gap: f32, around: f32| area.width() - disc - (gap + around) * area.height();
    // Long words stand closer to the letter and to the edge before they shrink.
    let [gap, around] = if whole <= room(WIDE[0], WIDE[1]) {
        WIDE
    } else {
        TIGHT
    };
    let width = whole.min(room(gap, around));
    let gap = gap * area.height();
    let left = area.center().x - (disc + gap + width) / 2.0;
    let (disc_left, word_left) = match side {
        Side::Left => (left, left + disc + gap),
        Side::Right => (left + width + gap, left),
    };
    let center = pos2(disc_left + disc / 2.0, area.center().y);
    letter_ui(ui, (center, disc), letter, ink);
    let place = Rect::from_x_y_ranges(word_left..=word_left + width + 1.0, area.y_range());
    paint_fitted(ui, look, place, line(word, style, ink));
}

fn letter_ui(ui: &Ui, (center, disc): (Pos2, f32), letter: &str, ink: egui::Color32) {
    let edge = Stroke::new((disc * 0.08).max(stroke::CONTROL), ink);
    ui.painter()
        .circle_stroke(center, disc / 2.0 - edge.width, edge);
    let style = TypeStyle {
        size: disc * 0.62,
        line: disc * 0.8,
        bold: true,
        tracking: 0.0,
    };
    super::cap_text(ui, center, true, (letter, style), ink);
}

/// What the set dots show.
#[derive(Clone, Copy, Debug)]
pub struct SetDots<'a> {
    /// The set in progress, counted from 1, and how many there are.
    pub sets: (u32, u32),
    /// The words after them, in their style.
    pub words: &'a str,
    /// The style of the words.
    pub style: TypeStyle,
    /// Points a design point.
    pub scale: f32,
    /// True when they start at the left of their place, else they stand in its middle.
    pub from_left: bool,
}

/// A dot a set: done, in progress, to come; the words after them.
pub fn set_dots(ui: &mut Ui, look: &Look, rect: Rect, shown: &SetDots<'_>, colors: &StateColors) {
    let (set, sets) = shown.sets;
    let scale = shown.scale;
    let count = if (2..=MOST_DOTS).contains(&sets) {
        sets
    } else {
        0
    };
    let step = 32.0 * scale;
    let after = if count == 0 { 0.0 } else { 4.0 * scale };
    let dots = step * count as f32 + after;
    let width = measure(ui, look, shown.words, shown.style).x;
    let width = width.min(rect.width() - dots);
    let start = if shown.from_left {
        rect.left()
    } else {
        rect.center().x - f32::midpoint(dots, width)
    };
    for dot in 1..=count {
        let center = pos2(start + step * (dot as f32 - 0.66), rect.center().y);
        dot_ui(ui, center, scale, dot.cmp(&set), colors);
    }
    let place = Rect::from_min_max(
        pos2(start + dots, rect.top()),
        pos2(start + dots + width + 4.0, rect.bottom()),
    );
    let ink = color(look.roles.on_surface);
    fitted(ui, look, place, line(shown.words, shown.style, ink));
}

/// The edge of a circle lies outside of it, so it is drawn that much smaller.
fn dot_ui(ui: &Ui, center: Pos2, scale: f32, order: Ordering, colors: &StateColors) {
    let (radius, thin, thick) = (11.0 * scale, 3.0 * scale, 4.5 * scale);
    match order {
        Ordering::Less => {
            ui.painter()
                .circle_filled(center, radius, color(colors.ring));
        }
        Ordering::Equal => {
            let edge = Stroke::new(thick, color(colors.ring));
            ui.painter().circle_stroke(center, radius - thick, edge);
        }
        Ordering::Greater => {
            let edge = Stroke::new(thin, color(colors.track));
            ui.painter().circle_stroke(center, radius - thin, edge);
        }
    }
}
