//! Buttons: main, soft, outlined, plain; cards and the places of the rail.

use eframe::egui::{
    self, Color32, CornerRadius, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo,
    pos2, vec2,
};

use super::words::{icon, line, measure, paint_fitted};
use super::{focus_ring, surface};
use crate::design::{TypeStyle, icon as size, radius, stroke, type_scale};
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::{Look, color};

/// How much a button stands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The one thing to do here.
    Main,
    /// Filled softly.
    Soft,
    /// With an edge.
    Outline,
    /// Words alone.
    Link,
}

/// A button, ready to be placed.
#[derive(Clone, Copy, Debug)]
pub struct Button<'a> {
    label: &'a str,
    kind: Kind,
    icon: Option<(Icon, Weight)>,
    key: Option<&'a str>,
    name: Option<&'a str>,
    fill: Option<(Color32, Color32)>,
    icon_size: f32,
}

impl<'a> Button<'a> {
    /// A button with words.
    pub fn new(kind: Kind, label: &'a str) -> Self {
        Self {
            label,
            kind,
            icon: None,
            key: None,
            name: None,
            fill: None,
            icon_size: size::BUTTON,
        }
    }

    /// A button with nothing but an icon; `name` is what it is called.
    pub fn icon_only(kind: Kind, icon: Icon, name: &'a str) -> Self {
        Self {
            name: Some(name),
            ..Self::new(kind, "").icon(icon, Weight::Bold)
        }
    }

    /// With an icon before the words.
    #[must_use]
    pub fn icon(mut self, icon: Icon, weight: Weight) -> Self {
        self.icon = Some((icon, weight));
        self
    }

    /// With an icon of this size.
    #[must_use]
    pub fn icon_size(mut self, size: f32) -> Self {
        self.icon_size = size;
        self
    }

    /// With the key that does the same.
    #[must_use]
    pub fn key(mut self, key: &'a str) -> Self {
        self.key = Some(key);
        self
    }

    /// Filled and written with colors of its own.
    #[must_use]
    pub fn colors(mut self, fill: Color32, ink: Color32) -> Self {
        self.fill = Some((fill, ink));
        self
    }

    /// Called so by a screen reader.
    #[must_use]
    pub fn name(mut self, name: &'a str) -> Self {
        self.name = Some(name);
        self
    }

    /// Draws it in `rect` and answers whether it was pressed.
    pub fn show(self, ui: &mut Ui, look: &Look, rect: Rect) -> bool {
        let response = ui.allocate_rect(rect, Sense::click());
        let name = self.name.unwrap_or(self.label);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
        if ui.is_rect_visible(rect) {
            self.paint(ui, look, rect, &response);
        }
        let response = if self.label.is_empty() {
            response.on_hover_text(name)
        } else {
            response
        };
        response
            .on_hover_cursor(egui::CursorIcon::PointingHand)
            .clicked()
    }

    fn paint(&self, ui: &Ui, look: &Look, rect: Rect, response: &Response) {
        let (fill, edge, ink) = self.colors_now(look, response);
        let corner = CornerRadius::same(radius::CONTROL);
        ui.painter()
            .rect(rect, corner, fill, edge, StrokeKind::Inside);
        focus_ring(ui, look, response, rect, radius::CONTROL);
        let style = self.style();
        let icon_width = self.icon.map_or(0.0, |_| self.icon_size);
        let gap = if self.icon.is_some() && !self.label.is_empty() {
            10.0
        } else {
            0.0
        };
        let cap = self
            .key
            .map_or(0.0, |key| key_cap_width(ui, look, key) + 12.0);
        let around = icon_width + gap + cap + 16.0;
        let words = measure(ui, look, self.label, style)
            .x
            .min(rect.width() - around);
        let mut x = rect.center().x - (icon_width + gap + words + cap) / 2.0;
        if let Some((name, weight)) = self.icon {
            icon(
                ui,
                pos2(x + icon_width / 2.0, rect.center().y),
                name,
                weight,
                icon_width,
                ink,
            );
            x += icon_width + gap;
        }
        let place = Rect::from_x_y_ranges(x..=x + words + 1.0, rect.shrink(4.0).y_range());
        paint_fitted(ui, look, place, line(self.label, style, ink));
        if let Some(key) = self.key {
            key_cap(ui, look, pos2(x + words + 12.0, rect.center().y), key, ink);
        }
    }

    fn style(&self) -> TypeStyle {
        match self.kind {
            Kind::Main => type_scale::BUTTON_LARGE,
            Kind::Soft | Kind::Outline | Kind::Link => type_scale::BODY_BOLD,
        }
    }

    fn colors_now(&self, look: &Look, response: &Response) -> (Color32, Stroke, Color32) {
        let roles = look.roles;
        let none = Stroke::NONE;
        if let Some((fill, ink)) = self.fill {
            let fill = if response.hovered() {
                fill.gamma_multiply(0.92)
            } else {
                fill
            };
            return (fill, none, ink);
        }
        match self.kind {
            Kind::Main => {
                let fill = if response.is_pointer_button_down_on() {
                    roles.primary_pressed
                } else if response.hovered() {
                    roles.primary_hover
                } else {
                    roles.primary
                };
                (color(fill), none, color(roles.on_primary))
            }
            Kind::Soft => (
                color(roles.primary_soft),
                none,
                color(roles.on_primary_soft),
            ),
            Kind::Outline => {
                let width = if response.hovered() {
                    stroke::SELECTED
                } else {
                    stroke::CONTROL
                };
                (
                    color(roles.surface),
                    Stroke::new(width, color(roles.control_line)),
                    color(roles.on_surface),
                )
            }
            Kind::Link => (Color32::TRANSPARENT, none, color(roles.primary)),
        }
    }
}

/// How wide a key looks.
pub fn key_cap_width(ui: &Ui, look: &Look, key: &str) -> f32 {
    measure(ui, look, key, type_scale::KEY_CAP).x + 14.0
}

/// A key as it looks on a keyboard, its left edge at `at`.
pub fn key_cap(ui: &Ui, look: &Look, at: egui::Pos2, key: &str, ink: Color32) {
    let galley = ui
        .painter()
        .layout_no_wrap(key.to_owned(), look.font(type_scale::KEY_CAP), ink);
    let rect = Rect::from_min_size(pos2(at.x, at.y - 11.0), vec2(galley.size().x + 14.0, 22.0));
    let edge = Stroke::new(stroke::HAIRLINE, ink.gamma_multiply(0.55));
    ui.painter()
        .rect_stroke(rect, CornerRadius::same(6), edge, StrokeKind::Inside);
    let at = rect.center() - galley.size() / 2.0;
    ui.painter().galley(at, galley, ink);
}

/// A card that can be pressed; what is in it is drawn over it.
pub fn card(ui: &mut Ui, look: &Look, rect: Rect, name: &str) -> bool {
    let response = ui.allocate_rect(rect, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    surface(ui, look, rect, look.roles.surface, radius::CARD);
    if response.hovered() {
        let edge = Stroke::new(stroke::SELECTED, color(look.roles.control_line));
        ui.painter().rect_stroke(
            rect,
            CornerRadius::same(radius::CARD),
            edge,
            StrokeKind::Inside,
        );
    }
    focus_ring(ui, look, &response, rect, radius::CARD);
    response
        .on_hover_cursor(egui::CursorIcon::PointingHand)
        .clicked()
}

/// A place in a list of sections.
pub fn nav_item(ui: &mut Ui, look: &Look, rect: Rect, (name, selected): (&str, bool)) -> bool {
    let response = ui.allocate_rect(rect, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, selected, name));
    let roles = look.roles;
    let round = CornerRadius::same(radius::CONTROL);
    if selected || response.hovered() {
        let fill = if selected {
            roles.primary_soft
        } else {
            roles.surface_sunken
        };
        ui.painter().rect_filled(rect, round, color(fill));
    }
    focus_ring(ui, look, &response, rect, radius::CONTROL);
    let ink = color(if selected {
        roles.on_primary_soft
    } else {
        roles.on_surface
    });
    let style = TypeStyle {
        bold: selected,
        ..type_scale::BODY
    };
    let words = rect.shrink2(vec2(20.0, 4.0));
    paint_fitted(ui, look, words, line(name, style, ink));
    response
        .on_hover_cursor(egui::CursorIcon::PointingHand)
        .clicked()
}

/// A place of the rail.
pub fn rail_item(
    ui: &mut Ui,
    look: &Look,
    rect: Rect,
    (name, selected): (&str, bool),
    sign: Icon,
) -> bool {
    let response = ui.allocate_rect(rect, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, selected, name));
    let roles = look.roles;
    let ink = if selected {
        roles.on_primary_soft
    } else {
        roles.on_surface_muted
    };
    if selected || response.hovered() {
        let fill = if selected {
            roles.primary_soft
        } else {
            roles.surface_sunken
        };
        ui.painter()
            .rect_filled(rect, CornerRadius::same(radius::CARD), color(fill));
    }
    focus_ring(ui, look, &response, rect, radius::CARD);
    let weight = if selected {
        Weight::Filled
    } else {
        Weight::Regular
    };
    icon(
        ui,
        pos2(rect.center().x, rect.top() + 22.0),
        sign,
        weight,
        size::NAV,
        color(ink),
    );
    let style = if selected {
        TypeStyle {
            bold: true,
            ..type_scale::CAPTION
        }
    } else {
        type_scale::CAPTION
    };
    let galley = ui
        .painter()
        .layout_no_wrap(name.to_owned(), look.font(style), color(ink));
    let at = pos2(
        rect.center().x - galley.size().x / 2.0,
        rect.bottom() - 10.0 - galley.size().y,
    );
    ui.painter().galley(at, galley, color(ink));
    response
        .on_hover_cursor(egui::CursorIcon::PointingHand)
        .clicked()
}
