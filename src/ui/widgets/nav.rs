//! Places to go: those of the rail, and sections of a page.

use eframe::egui::{CornerRadius, Rect, Response, Role, Ui, WidgetInfo, pos2, vec2};

use super::press::{focus_ring, press};
use super::words::{draw, icon, line, measure, paint_fitted};
use crate::design::page::{control, rail};
use crate::design::{TypeStyle, icon as size, radius, type_scale};
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::{Look, color};

/// A section of a page.
pub fn nav_item(
    ui: &mut Ui,
    look: &Look,
    rect: Rect,
    (name, selected): (&str, bool),
    sign: Icon,
) -> bool {
    let info = || WidgetInfo::selected(Role::Button, true, selected, name);
    let response = press(ui, rect, info);
    ground(ui, look, rect, selected, &response, radius::CONTROL);
    let roles = look.roles;
    let ink = color(if selected {
        roles.on_primary_soft
    } else {
        roles.on_surface_muted
    });
    let weight = weight(selected);
    let at = pos2(rect.left() + 27.0, rect.center().y);
    icon(ui, at, sign, weight, size::BUTTON, ink);
    let style = TypeStyle {
        bold: selected,
        ..type_scale::BODY
    };
    let words = Rect::from_min_max(
        rect.min + vec2(rail::LOGO + 4.0, 0.0),
        rect.max - vec2(control::GAP, 0.0),
    );
    paint_fitted(ui, look, words, line(name, style, ink));
    response.clicked()
}

fn ground(ui: &Ui, look: &Look, rect: Rect, selected: bool, response: &Response, radius: u8) {
    if selected || response.hovered() {
        let fill = if selected {
            look.roles.primary_soft
        } else {
            look.roles.surface_sunken
        };
        ui.painter()
            .rect_filled(rect, CornerRadius::same(radius), color(fill));
    }
    focus_ring(ui, look, response, rect, radius);
}

fn weight(selected: bool) -> Weight {
    if selected {
        Weight::Filled
    } else {
        Weight::Regular
    }
}

/// The size of a word under an icon of the rail, where it is widest.
pub fn rail_label(ui: &Ui, look: &Look, name: &str) -> f32 {
    measure(ui, look, name, rail_style(true)).x
}

fn rail_style(selected: bool) -> TypeStyle {
    TypeStyle {
        bold: selected,
        ..type_scale::CAPTION
    }
}

/// A place of the rail.
pub fn rail_item(
    ui: &mut Ui,
    look: &Look,
    rect: Rect,
    (name, selected): (&str, bool),
    sign: Icon,
) -> bool {
    let info = || WidgetInfo::selected(Role::Button, true, selected, name);
    let response = press(ui, rect, info);
    ground(ui, look, rect, selected, &response, radius::CARD);
    let roles = look.roles;
    let ink = color(if selected {
        roles.on_primary_soft
    } else {
        roles.on_surface_muted
    });
    let style = rail_style(selected);
    let words = style.line * look.text_scale;
    let top = rect.center().y - f32::midpoint(size::NAV + control::TAG_GAP, words);
    let at = pos2(rect.center().x, top + size::NAV / 2.0);
    icon(ui, at, sign, weight(selected), size::NAV, ink);
    let under = Rect::from_min_size(
        pos2(rect.left(), top + size::NAV + control::TAG_GAP),
        vec2(rect.width(), words),
    );
    draw(ui, look, under, line(name, style, ink).center());
    response.clicked()
}
