//! On or off.

use eframe::egui::{CornerRadius, Rect, Role, Stroke, StrokeKind, Ui, WidgetInfo, pos2};

use super::press::{between, focus_ring, press};
use crate::design::page::control;
use crate::design::{Theme, stroke};
use crate::ui::theme::{Look, color};

/// A switch that is on or off; answers whether it was pressed.
pub fn toggle(ui: &mut Ui, look: &Look, rect: Rect, (name, on): (&str, bool)) -> bool {
    let info = || WidgetInfo::selected(Role::Switch, true, on, name);
    let response = press(ui, rect, info);
    let roles = look.roles;
    let far = ui.ctx().animate_bool(response.id.with("on"), on);
    let round = (rect.height() / 2.0) as u8;
    let fill = between(roles.control_line, roles.primary, far);
    let edge = if look.theme == Theme::HighContrast {
        Stroke::new(stroke::SELECTED, color(roles.control_line))
    } else {
        Stroke::NONE
    };
    let fill = if look.theme == Theme::HighContrast && !on {
        color(roles.surface)
    } else {
        fill
    };
    ui.painter().rect(
        rect,
        CornerRadius::same(round),
        fill,
        edge,
        StrokeKind::Inside,
    );
    focus_ring(ui, look, &response, rect, round);
    let inset = rect.height() / 2.0;
    let x = rect.left() + inset + far * (rect.width() - 2.0 * inset);
    let knob = if look.theme == Theme::HighContrast && !on {
        roles.control_line
    } else if on {
        roles.on_primary
    } else {
        roles.surface
    };
    let radius = control::KNOB / 2.0;
    ui.painter()
        .circle_filled(pos2(x, rect.center().y), radius, color(knob));
    response.clicked()
}
