//! What is folded away until it is asked for.

use eframe::egui::{Rect, Role, Stroke, Ui, WidgetInfo, pos2};

use super::column::Column;
use super::press::{focus_ring, press};
use super::words::{draw, icon, line, measure};
use crate::design::page::control;
use crate::design::{icon as size, radius, stroke, type_scale};
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::{Look, color};

/// A fold's head.
#[derive(Clone, Copy, Debug)]
pub struct Fold<'a> {
    /// What tells it apart from others on the page.
    pub id: &'a str,
    /// Its title.
    pub title: &'a str,
    /// A few words at the right, readable while it is closed.
    pub summary: &'a str,
    /// Its icon.
    pub icon: Icon,
    /// Whether it is open before anybody pressed it.
    pub open: bool,
}

/// Draws a fold with what `add` draws in it while it is open, and a line under it.
pub fn fold(
    ui: &mut Ui,
    look: &Look,
    column: &mut Column,
    fold: &Fold<'_>,
    add: impl FnOnce(&mut Ui, &mut Column),
) {
    let id = ui.unique_id().with(("fold", fold.id));
    let mut open = ui.data(|data| data.get_temp(id)).unwrap_or(fold.open);
    let head = column.take(look.tall(control::FOLD));
    if head_ui(ui, look, head, fold, open) {
        open = !open;
        ui.data_mut(|data| data.insert_temp::<bool>(id, open));
    }
    if open {
        let mut inner = column.inset(size::BODY + control::BUTTON_GAP, 0.0);
        add(ui, &mut inner);
        column.y = inner.y + 16.0;
    }
    let edge = Stroke::new(stroke::HAIRLINE, color(look.roles.line));
    let across = column.left..=column.right();
    ui.painter().hline(across, column.y, edge);
}

fn head_ui(ui: &mut Ui, look: &Look, rect: Rect, fold: &Fold<'_>, open: bool) -> bool {
    let name = if fold.summary.is_empty() {
        fold.title.to_owned()
    } else {
        format!("{}, {}", fold.title, fold.summary)
    };
    let info = || WidgetInfo::selected(Role::Button, true, open, &name);
    let response = press(ui, rect, info);
    focus_ring(
        ui,
        look,
        &response,
        rect.shrink(stroke::FOCUS * 2.0),
        radius::SMALL,
    );
    paint(ui, look, rect, fold, open);
    response.clicked()
}

fn paint(ui: &Ui, look: &Look, rect: Rect, fold: &Fold<'_>, open: bool) {
    let ink = color(look.roles.on_surface);
    let middle = rect.center().y;
    let at = pos2(rect.left() + size::BODY / 2.0, middle);
    icon(ui, at, fold.icon, Weight::Bold, size::BODY, ink);
    let left = rect.left() + size::BODY + control::BUTTON_GAP;
    let caret = if open { Icon::CaretUp } else { Icon::CaretDown };
    let right = rect.right() - size::BODY;
    icon(
        ui,
        pos2(right + size::BODY / 2.0, middle),
        caret,
        Weight::Bold,
        size::BODY,
        ink,
    );
    let title = measure(ui, look, fold.title, type_scale::BODY_BOLD).x;
    let end = (left + title + 1.0).min(right - control::GAP);
    let words = Rect::from_x_y_ranges(left..=end, rect.y_range());
    draw(
        ui,
        look,
        words,
        line(fold.title, type_scale::BODY_BOLD, ink),
    );
    let summary = end + control::BUTTON_PADDING..=right - control::CHIP_PADDING;
    if !open && summary.start() < summary.end() {
        let muted = color(look.roles.on_surface_muted);
        let words = line(fold.summary, type_scale::SMALL, muted).right();
        draw(
            ui,
            look,
            Rect::from_x_y_ranges(summary, rect.y_range()),
            words,
        );
    }
}
