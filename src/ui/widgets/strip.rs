//! The timeline of a session: a bar an item.

use eframe::egui::{
    self, CornerRadius, Id, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use super::focus_ring;
use crate::design::{StateColors, Theme, stroke};
use crate::player::view::Segment;
use crate::ui::theme::{Look, color};

/// Height of a bar as a share of that of the current one, and the gap between two.
const OTHERS: f32 = 0.625;
const GAP: f32 = 0.375;
/// No bar is narrower than this share of the height of the current one.
const LEAST: f32 = 0.75;

/// What a timeline shows.
#[derive(Clone, Copy, Debug)]
pub struct Timeline<'a> {
    /// Its bars.
    pub segments: &'a [Segment],
    /// The item that is being done.
    pub current: usize,
    /// What the whole of it says.
    pub name: &'a str,
    /// What each bar says; one can be pressed when there are such names.
    pub names: &'a [String],
}

/// A bar an item, as wide as its share of the time; answers the item that was pressed.
pub fn timeline(
    ui: &mut Ui,
    look: &Look,
    rect: Rect,
    shown: &Timeline<'_>,
    colors: &StateColors,
) -> Option<usize> {
    let response = ui.interact(rect, Id::unique("timeline"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::ProgressIndicator, true, shown.name));
    let gap = rect.height() * GAP;
    let count = shown.segments.len();
    let room = (rect.width() - gap * count.saturating_sub(1) as f32).max(1.0);
    let lengths = shown.segments.iter();
    let lengths: Vec<f32> = lengths
        .map(|segment| segment.length.as_secs_f32())
        .collect();
    let widths = shares(&lengths, room, rect.height() * LEAST);
    let mut left = rect.left();
    let mut pressed = None;
    for (place, (segment, width)) in shown.segments.iter().zip(widths).enumerate() {
        let current = segment.item == shown.current;
        let half = rect.height() / 2.0 * if current { 1.0 } else { OTHERS };
        let bar = Rect::from_x_y_ranges(
            left..=left + width,
            rect.center().y - half..=rect.center().y + half,
        );
        bar_ui(ui, look, bar, (segment.done as f32, current), colors);
        if let Some(name) = shown.names.get(place)
            && press_ui(ui, look, bar, (segment.item, name))
        {
            pressed = Some(segment.item);
        }
        left += width + gap;
    }
    pressed
}

/// Parts of `room` in the proportion of `lengths`, none narrower than `least` as long as there is room.
pub fn shares(lengths: &[f32], room: f32, least: f32) -> Vec<f32> {
    let least = least.min(room / lengths.len().max(1) as f32);
    let mut small = vec![false; lengths.len()];
    loop {
        let taken = small.iter().filter(|small| **small).count() as f32 * least;
        let free = lengths.iter().zip(&small).filter(|(_, small)| !**small);
        let total: f32 = free.map(|(length, _)| *length).sum();
        let width = |length: f32| (room - taken) * length / total.max(f32::MIN_POSITIVE);
        let before = small.clone();
        for (small, length) in small.iter_mut().zip(lengths) {
            *small |= width(*length) < least;
        }
        if small == before {
            let widths = lengths.iter().zip(&small);
            return widths
                .map(|(length, small)| if *small { least } else { width(*length) })
                .collect();
        }
    }
}

/// One bar; what is done of the current one is dark and ends straight.
fn bar_ui(ui: &Ui, look: &Look, bar: Rect, (done, current): (f32, bool), colors: &StateColors) {
    let round = (bar.height() / 2.0) as u8;
    let whole = CornerRadius::same(round);
    ui.painter()
        .rect_filled(bar, whole, color(colors.strip_todo));
    if 0.0 < done {
        let width = (bar.width() * done).max(bar.height().min(bar.width()));
        let part = Rect::from_min_size(bar.min, vec2(width, bar.height()));
        let end = if bar.width() - bar.height() / 2.0 < width {
            round
        } else {
            round.min(3)
        };
        let corners = CornerRadius {
            ne: end,
            se: end,
            ..whole
        };
        let fill = if current {
            look.roles.on_surface
        } else {
            colors.strip_done
        };
        ui.painter().rect_filled(part, corners, color(fill));
    }
    if look.theme == Theme::HighContrast {
        let edge = Stroke::new(stroke::CONTROL, color(look.roles.control_line));
        ui.painter()
            .rect_stroke(bar, whole, edge, StrokeKind::Inside);
    }
}

/// A bar that can be pressed, with more room for a finger than it has ink.
fn press_ui(ui: &Ui, look: &Look, bar: Rect, (item, name): (usize, &String)) -> bool {
    let high = bar.height().max(24.0);
    let place = Rect::from_center_size(bar.center(), vec2(bar.width(), high));
    let response = ui.interact(place, Id::unique(("timeline", item)), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    focus_ring(ui, look, &response, bar, (bar.height() / 2.0) as u8);
    response
        .on_hover_text(name)
        .on_hover_cursor(egui::CursorIcon::PointingHand)
        .clicked()
}

/// Where a bar of so much starts and ends, for what is drawn along it.
pub(super) fn done_part(bar: Rect, done: f32) -> Rect {
    let width = (bar.width() * done.clamp(0.0, 1.0)).max(bar.height().min(bar.width()));
    Rect::from_min_max(bar.min, pos2(bar.left() + width, bar.bottom()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_parts_keep_their_least_and_long_ones_share_the_rest() {
        let widths = shares(&[4.0, 1.0, 2.0, 1.0], 416.0, 72.0);
        assert!((widths.iter().sum::<f32>() - 416.0).abs() < 1e-3);
        assert!(widths.iter().all(|width| 72.0 <= width + 1e-3));
        assert!((widths[0] / widths[2] - 2.0).abs() < 1e-3);
    }

    #[test]
    fn where_there_is_no_room_all_are_equal() {
        assert_eq!(shares(&[9.0, 1.0], 20.0, 72.0), [10.0, 10.0]);
    }
}
