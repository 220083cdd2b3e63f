//! Buttons: main, soft, outlined, plain.

use eframe::egui::{
    Color32, CornerRadius, Rect, Response, Role, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2,
    vec2,
};

use super::key_cap::{key_cap, key_cap_width};
use super::press::{between, focus_ring, hovered, press};
use super::words::{icon, line, measure, paint_fitted};
use crate::design::page::control;
use crate::design::{Theme, TypeStyle, icon as size, radius, stroke, type_scale};
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::{Look, color};

/// How much of its color a fill of its own keeps under the pointer.
const HOVERED: f32 = 0.92;

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
    small: bool,
    after: bool,
    enabled: bool,
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
            small: false,
            after: false,
            enabled: true,
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

    /// With its icon after the words.
    #[must_use]
    pub fn icon_after(mut self, icon: Icon, weight: Weight) -> Self {
        self.after = true;
        self.icon(icon, weight)
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

    /// With small words, beside small text.
    #[must_use]
    pub fn small(mut self) -> Self {
        self.small = true;
        self
    }

    /// One that cannot be pressed yet.
    #[must_use]
    pub fn disabled(mut self) -> Self {
        self.enabled = false;
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

    /// The size that shows all of it.
    pub fn size(&self, ui: &Ui, look: &Look) -> Vec2 {
        let (height, padding) = match self.kind {
            Kind::Main => (control::BUTTON_MAIN, control::BUTTON_PADDING_MAIN),
            Kind::Soft | Kind::Outline if self.small => (control::FILTER, control::FILTER_PADDING),
            Kind::Soft | Kind::Outline => (control::BUTTON, control::BUTTON_PADDING),
            Kind::Link => (control::FILTER, control::GAP),
        };
        let words = measure(ui, look, self.label, self.style()).x.ceil();
        let around = self.around(ui, look) + 2.0 * padding;
        vec2(words + around, look.tall(height))
    }

    /// Draws it in `rect` and answers whether it was pressed.
    pub fn show(self, ui: &mut Ui, look: &Look, rect: Rect) -> bool {
        let name = self.name.unwrap_or(self.label);
        let info = || WidgetInfo::labeled(Role::Button, self.enabled, name);
        let response = press(ui, rect, info);
        if ui.is_rect_visible(rect) {
            self.paint(ui, look, rect, &response);
        }
        let response = if self.label.is_empty() {
            response.on_hover_text(name)
        } else {
            response
        };
        self.enabled && response.clicked()
    }

    fn paint(&self, ui: &Ui, look: &Look, rect: Rect, response: &Response) {
        let (fill, edge, ink) = self.colors_now(ui, look, response);
        let corner = CornerRadius::same(radius::CONTROL);
        ui.painter()
            .rect(rect, corner, fill, edge, StrokeKind::Inside);
        focus_ring(ui, look, response, rect, radius::CONTROL);
        let style = self.style();
        let around = self.around(ui, look);
        let room = (rect.width() - around - 8.0).max(0.0);
        let words = measure(ui, look, self.label, style).x.min(room);
        let mut x = rect.center().x - f32::midpoint(around, words);
        if !self.after {
            x = self.paint_icon(ui, look, (x, rect), ink);
        }
        let place = Rect::from_x_y_ranges(x..=x + words + 1.0, rect.shrink(2.0).y_range());
        paint_fitted(ui, look, place, line(self.label, style, ink));
        if self.after {
            self.paint_icon(ui, look, (x + words + self.gap(), rect), ink);
        }
        if let Some(key) = self.key {
            let at = pos2(x + words + 12.0, rect.center().y);
            key_cap(ui, look, at, key, ink);
        }
    }

    /// Draws the icon from `x` on; answers where the words go.
    fn paint_icon(&self, ui: &Ui, look: &Look, (x, rect): (f32, Rect), ink: Color32) -> f32 {
        let Some((name, weight)) = self.icon else {
            return x;
        };
        let size = self.icon_points(look);
        let center = pos2(x + size / 2.0, rect.center().y);
        icon(ui, center, name, weight, size, ink);
        x + size + self.gap()
    }

    /// Icons beside words grow with them.
    fn icon_points(&self, look: &Look) -> f32 {
        if self.label.is_empty() {
            self.icon_size
        } else {
            look.icon(self.icon_size)
        }
    }

    fn gap(&self) -> f32 {
        if self.icon.is_some() && !self.label.is_empty() {
            control::BUTTON_GAP
        } else {
            0.0
        }
    }

    /// Width of what stands beside the words.
    fn around(&self, ui: &Ui, look: &Look) -> f32 {
        let icon = self.icon.map_or(0.0, |_| self.icon_points(look));
        let key = self.key.map(|key| key_cap_width(ui, look, key) + 12.0);
        icon + self.gap() + key.unwrap_or(0.0)
    }

    fn style(&self) -> TypeStyle {
        match self.kind {
            Kind::Main => type_scale::BUTTON_LARGE,
            Kind::Soft | Kind::Outline | Kind::Link if self.small => type_scale::SMALL_BOLD,
            Kind::Soft | Kind::Outline | Kind::Link => type_scale::BODY_BOLD,
        }
    }

    fn colors_now(&self, ui: &Ui, look: &Look, response: &Response) -> (Color32, Stroke, Color32) {
        let roles = look.roles;
        let over = hovered(ui, look, response);
        if let Some((fill, ink)) = self.fill {
            let fill = fill.gamma_multiply(1.0 + (HOVERED - 1.0) * over);
            return (fill, Stroke::NONE, ink);
        }
        let ink = match self.kind {
            _ if !self.enabled => roles.on_surface_muted,
            Kind::Main => roles.on_primary,
            Kind::Soft => roles.on_primary_soft,
            Kind::Outline => roles.on_surface,
            Kind::Link => roles.primary,
        };
        let fill = self.fill_now(look, over, response.is_pointer_button_down_on());
        (fill, self.edge_now(look, response.hovered()), color(ink))
    }

    fn fill_now(&self, look: &Look, over: f32, down: bool) -> Color32 {
        let roles = look.roles;
        let pressed: f32 = if down { 1.0 } else { 0.0 };
        match self.kind {
            _ if !self.enabled => color(roles.surface_sunken),
            Kind::Main if down => color(roles.primary_pressed),
            Kind::Main => between(roles.primary, roles.primary_hover, over),
            Kind::Soft => between(
                roles.primary_soft,
                roles.stage_edge,
                pressed.max(over / 2.0),
            ),
            Kind::Outline => between(roles.surface, roles.surface_sunken, pressed),
            Kind::Link => color(roles.primary_soft).gamma_multiply(over),
        }
    }

    fn edge_now(&self, look: &Look, over: bool) -> Stroke {
        let strong = look.theme == Theme::HighContrast;
        let width = match self.kind {
            Kind::Soft if strong => stroke::SELECTED,
            Kind::Main | Kind::Link | Kind::Soft => 0.0,
            Kind::Outline if strong || over => stroke::SELECTED,
            Kind::Outline => stroke::CONTROL,
        };
        Stroke::new(width, color(look.roles.control_line))
    }
}
