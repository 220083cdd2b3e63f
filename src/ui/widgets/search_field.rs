//! A field to search in: its ground with the sign, and the line that is written on it.

use eframe::egui::{Align2, Frame, Id, Rect, Response, Role, TextEdit, Ui, WidgetInfo, pos2};

use super::ground::field as field_ground;
use super::press::focus_ring;
use super::words::{icon, line, paint_fitted};
use crate::design::page::library as sizes;
use crate::design::{icon as size, radius, type_scale};
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::{Look, color};

/// Where the sign of the field is, from its left edge.
const SIGN: f32 = 27.0;

/// The ground of the field; what else lies on it is drawn next, and its line last.
pub fn search_ground(ui: &Ui, look: &Look, field: Rect) {
    field_ground(ui, look, field);
    let at = pos2(field.left() + SIGN, field.center().y);
    let ink = color(look.roles.on_surface);
    icon(ui, at, Icon::Search, Weight::Bold, size::BUTTON, ink);
}

/// The line of the field, up to `right`; it takes the keyboard when it is to have the `focus`.
///
/// Its id is its own, not its place: what comes before it must not cost it the keyboard.
pub fn search_line(
    ui: &mut Ui,
    look: &Look,
    (field, right): (Rect, f32),
    (id, hint, words): (&'static str, &str, &mut String),
    focus: bool,
) -> Response {
    let left = field.left() + sizes::SEARCH_TEXT;
    let inner = Rect::from_x_y_ranges(left..=right, field.shrink(10.0).y_range());
    if words.is_empty() {
        let muted = color(look.roles.on_surface_muted);
        paint_fitted(ui, look, inner, line(hint, type_scale::BODY, muted));
    }
    let edit = TextEdit::singleline(words)
        .id(Id::unique(id))
        .font(look.font(type_scale::BODY))
        .frame(Frame::NONE)
        .desired_width(inner.width())
        .align(Align2::LEFT_CENTER);
    let response = ui.put(inner, edit);
    response.widget_info(|| WidgetInfo::labeled(Role::TextInput, true, hint));
    if focus {
        response.request_focus();
    }
    focus_ring(ui, look, &response, field, radius::CONTROL);
    response
}
