//! One of several, with what it is for.

use eframe::egui::{Rect, Role, Ui, WidgetInfo, pos2, vec2};

use super::chosen::chosen;
use super::press::press;
use super::words::{draw_wrapped, height, icon, line};
use crate::design::page::control;
use crate::design::{Theme, icon as size, radius, type_scale};
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::{Look, color};

const TICK: f32 = size::BODY + control::TAG_GAP;

/// How high a tile of this width is.
pub fn tile_height(ui: &Ui, look: &Look, (title, about): (&str, &str), width: f32) -> f32 {
    let [across, down] = control::TILE_PADDING;
    let width = width - 2.0 * across;
    let title = height(ui, look, title, type_scale::BODY_BOLD, width - TICK);
    let about = if about.is_empty() {
        0.0
    } else {
        height(ui, look, about, type_scale::SMALL, width)
    };
    title + about + 2.0 * down
}

/// One of several: its name, and what it is for. Answers whether it was pressed.
pub fn tile(ui: &mut Ui, look: &Look, rect: Rect, (title, about): (&str, &str), on: bool) -> bool {
    let name = if about.is_empty() {
        title.to_owned()
    } else {
        format!("{title}, {about}")
    };
    let info = || WidgetInfo::selected(Role::RadioButton, true, on, &name);
    let response = press(ui, rect, info);
    let roles = look.roles;
    let edge = if look.theme == Theme::HighContrast {
        roles.control_line
    } else {
        roles.line
    };
    let place = (rect, radius::CONTROL);
    let ink = chosen(ui, look, place, (&response, on), edge);
    let muted = if on { ink } else { roles.on_surface_muted };
    let [across, down] = control::TILE_PADDING;
    let inner = rect.shrink2(vec2(across, down));
    let words = inner.with_max_x(inner.right() - TICK);
    let title = line(title, type_scale::BODY_BOLD, color(ink));
    let high = draw_wrapped(ui, look, words, title);
    if on {
        let middle = type_scale::BODY.line * look.text_scale / 2.0;
        let at = pos2(inner.right() - size::BODY / 2.0, inner.top() + middle);
        icon(ui, at, Icon::Check, Weight::Bold, size::BODY, color(ink));
    }
    let under = inner.with_min_y(inner.top() + high);
    draw_wrapped(
        ui,
        look,
        under,
        line(about, type_scale::SMALL, color(muted)),
    );
    response.clicked()
}
