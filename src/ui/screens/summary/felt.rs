//! How the session felt: pain, effort and the note, where they were said.

use eframe::egui::{Shape, Ui};

use crate::design::type_scale;
use crate::domain::history::PastSession;
use crate::ui::frame::Tools;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Column};

const INSET: f32 = 20.0;
const EDGE: f32 = 16.0;
const ROW: f32 = 32.0;

/// Draws the card, where there is something on it.
pub(super) fn ui(ui: &mut Ui, tools: &Tools<'_>, session: &PastSession, column: &mut Column) {
    let rows = tools.text.felt(session);
    if rows.is_empty() && session.note.is_empty() {
        return;
    }
    let look = &tools.look;
    let under = ui.painter().add(Shape::Noop);
    let mut inner = column.inset(INSET, INSET);
    inner.gap(EDGE);
    for (label, value) in &rows {
        row_ui(ui, tools, &mut inner, (label, value));
    }
    if !session.note.is_empty() {
        let ink = color(look.roles.on_surface);
        inner.say(
            ui,
            look,
            widgets::line(&session.note, type_scale::BODY, ink),
        );
    }
    inner.gap(EDGE);
    let rect = column.take(inner.height());
    ui.painter().set(under, widgets::card_ground(look, rect));
}

/// Label at the left and value at the right; where there is no room for both, under each other.
fn row_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, (label, value): (&str, &str)) {
    let look = &tools.look;
    let [ink, muted] = [look.roles.on_surface, look.roles.on_surface_muted].map(color);
    let width = widgets::measure(ui, look, label, type_scale::BODY).x;
    let words = widgets::measure(ui, look, value, type_scale::BODY_BOLD).x;
    let row = column.take(look.tall(ROW));
    let line = widgets::line(label, type_scale::BODY, muted);
    widgets::text(ui, look, row.with_max_x(row.left() + width), line);
    let line = widgets::line(value, type_scale::BODY_BOLD, ink).right();
    if width + words + 12.0 <= row.width() {
        widgets::text(ui, look, row.with_min_x(row.right() - words), line);
    } else {
        widgets::fitted(ui, look, column.take(look.tall(ROW)), line);
    }
}
