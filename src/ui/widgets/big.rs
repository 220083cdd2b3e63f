//! What is touched from a stand: large buttons, and cards that are one button each.

use eframe::egui::{
    Color32, CornerRadius, Rect, Response, Role, Stroke, StrokeKind, Ui, WidgetInfo, pos2,
};

use super::button::Kind;
use super::ground::{edge, rounded_stage};
use super::press::{focus_ring, press};
use super::words::{fits, icon, line, measure, paint_fitted};
use crate::design::{Theme, TypeStyle, icon as sizes, radius, stroke, type_scale};
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::{Look, color};

/// Room at the sides of a button, and between its sign and its words.
const PADDING: f32 = 40.0;
const ABOVE: f32 = 6.0;
const GAP: f32 = 20.0;
/// A sign as a share of the height of the words beside it.
const SIGN: f32 = 1.0;

/// A large button.
#[derive(Clone, Copy, Debug)]
pub struct Big<'a> {
    kind: Kind,
    label: &'a str,
    name: Option<&'a str>,
    icon: Option<(Icon, Weight)>,
    style: TypeStyle,
    chosen: Option<bool>,
    enabled: bool,
    round: bool,
}

impl<'a> Big<'a> {
    /// A button with words.
    pub fn new(kind: Kind, label: &'a str) -> Self {
        Self {
            kind,
            label,
            name: None,
            icon: None,
            style: type_scale::KIOSK_BUTTON,
            chosen: None,
            enabled: true,
            round: false,
        }
    }

    /// With a sign before the words.
    #[must_use]
    pub fn icon(self, icon: Icon) -> Self {
        Self {
            icon: Some((icon, Weight::Bold)),
            ..self
        }
    }

    /// With words in a style of their own.
    #[must_use]
    pub fn style(self, style: TypeStyle) -> Self {
        Self { style, ..self }
    }

    /// Called so by a screen reader.
    #[must_use]
    pub fn name(self, name: &'a str) -> Self {
        Self {
            name: Some(name),
            ..self
        }
    }

    /// One of several, of which one is chosen.
    #[must_use]
    pub fn chosen(self, chosen: bool) -> Self {
        Self {
            chosen: Some(chosen),
            ..self
        }
    }

    /// One that cannot be pressed where this is not so.
    #[must_use]
    pub fn enabled(self, enabled: bool) -> Self {
        Self { enabled, ..self }
    }

    /// With ends as round as it is high.
    #[must_use]
    pub fn round(self) -> Self {
        Self {
            round: true,
            ..self
        }
    }

    /// The width that shows all of it.
    pub fn width(&self, ui: &Ui, look: &Look) -> f32 {
        let words = measure(ui, look, self.label, self.style).x.ceil();
        words + self.sign_room(look) + 2.0 * PADDING
    }

    /// True when its words fit into this size as large as they are meant to be.
    pub fn fits(&self, ui: &Ui, look: &Look, size: eframe::egui::Vec2) -> bool {
        let inner = size - eframe::egui::vec2(PADDING + self.sign_room(look), 2.0 * ABOVE);
        fits(ui, look, inner, (self.label, self.style))
    }

    /// Draws it in `rect` and answers whether it was pressed.
    pub fn show(&self, ui: &mut Ui, look: &Look, rect: Rect) -> bool {
        let name = self.name.unwrap_or(self.label);
        let enabled = self.enabled && ui.is_enabled();
        let info = || match self.chosen {
            Some(chosen) => WidgetInfo::selected(Role::RadioButton, enabled, chosen, name),
            None => WidgetInfo::labeled(Role::Button, enabled, name),
        };
        let response = press(ui, rect, info);
        let radius = if self.round {
            (rect.height() / 2.0) as u8
        } else {
            radius::KIOSK_CONTROL
        };
        let (fill, line, ink) = self.colors(look, &response);
        ui.painter().rect(
            rect,
            CornerRadius::same(radius),
            fill,
            line,
            StrokeKind::Inside,
        );
        focus_ring(ui, look, &response, rect, radius);
        self.inside(ui, look, rect, ink);
        self.enabled && response.clicked()
    }

    fn sign_room(&self, look: &Look) -> f32 {
        if self.label.is_empty() {
            self.sign(look)
        } else {
            self.icon.map_or(0.0, |_| self.sign(look) + GAP)
        }
    }

    fn sign(&self, look: &Look) -> f32 {
        if self.label.is_empty() {
            sizes::KIOSK
        } else {
            self.style.line * look.text_scale * SIGN
        }
    }

    fn inside(&self, ui: &Ui, look: &Look, rect: Rect, ink: Color32) {
        let inner = rect.shrink2(eframe::egui::vec2(PADDING / 2.0, ABOVE));
        let room = (inner.width() - self.sign_room(look)).max(1.0);
        let words = measure(ui, look, self.label, self.style).x.min(room);
        let mut left = rect.center().x - f32::midpoint(words, self.sign_room(look));
        if let Some((sign, weight)) = self.icon {
            let size = self.sign(look);
            let center = pos2(left + size / 2.0, rect.center().y);
            icon(ui, center, sign, weight, size, ink);
            left += self.sign_room(look);
        }
        if !self.label.is_empty() {
            let place = Rect::from_x_y_ranges(left..=left + words + 1.0, inner.y_range());
            paint_fitted(ui, look, place, line(self.label, self.style, ink));
        }
    }

    /// Ground, edge and ink.
    fn colors(&self, look: &Look, response: &Response) -> (Color32, Stroke, Color32) {
        let roles = look.roles;
        let down = response.is_pointer_button_down_on();
        let edge = |tone| Stroke::new(stroke::KIOSK_CONTROL, color(tone));
        let strong = look.theme == Theme::HighContrast;
        let (fill, line, ink) = match (self.enabled, self.chosen, self.kind) {
            (false, _, _) => (roles.surface_sunken, None, roles.on_surface_muted),
            (true, Some(true), _) => (
                roles.primary_soft,
                Some(roles.primary),
                roles.on_primary_soft,
            ),
            (true, _, Kind::Main) if down => (roles.primary_pressed, None, roles.on_primary),
            (true, _, Kind::Main) => (roles.primary, None, roles.on_primary),
            (true, _, Kind::Soft) => (
                if down {
                    roles.stage_edge
                } else {
                    roles.primary_soft
                },
                strong.then_some(roles.control_line),
                roles.on_primary_soft,
            ),
            (true, _, Kind::Outline | Kind::Link) => (
                if down { roles.surface } else { roles.canvas },
                Some(roles.control_line),
                roles.on_surface,
            ),
        };
        (color(fill), line.map_or(Stroke::NONE, edge), color(ink))
    }
}

/// A large card called `name` with the ground of a stage; `add` draws what is on it. Answers whether it was pressed.
pub fn big_card(
    ui: &mut Ui,
    look: &Look,
    rect: Rect,
    name: &str,
    add: impl FnOnce(&mut Ui),
) -> bool {
    let response = press(ui, rect, || WidgetInfo::labeled(Role::Button, true, name));
    let round = CornerRadius::same(radius::KIOSK_CARD);
    rounded_stage(ui, look, rect, round);
    add(ui);
    let line = if response.is_pointer_button_down_on() {
        Stroke::new(stroke::KIOSK_CONTROL, color(look.roles.primary))
    } else {
        edge(look)
    };
    ui.painter()
        .rect_stroke(rect, round, line, StrokeKind::Inside);
    focus_ring(ui, look, &response, rect, radius::KIOSK_CARD);
    response.clicked()
}
