//! A control of the session: a sign, for the main one with words, in the colors of the state.

use eframe::egui::{
    self, Color32, CornerRadius, Id, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2,
    vec2,
};

use super::focus_ring;
use super::words::{icon, line, measure, paint_fitted};
use crate::design::{Theme, TypeStyle, radius, stroke, touch};
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::{Look, color};

/// How much brighter a control becomes under the pointer, and when it is pressed.
const HOVERED: f32 = 0.9;
const PRESSED: f32 = 0.78;
/// How strongly a control is seen that does nothing now.
const DISABLED: f32 = 0.35;

/// A control, ready to be placed.
#[derive(Clone, Copy, Debug)]
pub struct Control<'a> {
    /// Its sign.
    pub sign: (Icon, Weight),
    /// Size of the sign in points.
    pub sign_size: f32,
    /// What it is called, and what it says where it has words.
    pub name: &'a str,
    /// The style of its words; `None` for a sign alone.
    pub words: Option<TypeStyle>,
    /// Ground and ink.
    pub colors: (Color32, Color32),
    /// False when there is nothing for it to do.
    pub enabled: bool,
    /// What is shown of it when the pointer rests on it: name and key.
    pub hint: &'a str,
}

/// Those of a gym's display are larger and rounder.
fn round(rect: Rect) -> u8 {
    if rect.height() < touch::KIOSK_MIN {
        radius::CARD
    } else {
        radius::KIOSK_CONTROL
    }
}

impl Control<'_> {
    /// Draws it in `rect` and answers whether it was pressed.
    pub fn show(self, ui: &mut Ui, look: &Look, rect: Rect, id: Id) -> bool {
        let sense = if self.enabled {
            Sense::click()
        } else {
            Sense::hover()
        };
        let response = ui.interact(rect, id, sense);
        let enabled = self.enabled && ui.is_enabled();
        response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, self.name));
        let (fill, ink) = self.colors;
        let fill = if response.is_pointer_button_down_on() {
            fill.gamma_multiply(PRESSED)
        } else if response.hovered() && self.enabled {
            under_pointer(fill, ink)
        } else {
            fill
        };
        let ink = if self.enabled {
            ink
        } else {
            ink.gamma_multiply(DISABLED)
        };
        let round = round(rect);
        let corner = CornerRadius::same(round);
        ui.painter().rect_filled(rect, corner, fill);
        if look.theme == Theme::HighContrast {
            let edge = Stroke::new(stroke::SELECTED, color(look.roles.control_line));
            ui.painter()
                .rect_stroke(rect, corner, edge, StrokeKind::Inside);
        }
        focus_ring(ui, look, &response, rect, round);
        self.inside(ui, look, rect, ink);
        if !self.enabled {
            return false;
        }
        response
            .on_hover_text(self.hint)
            .on_hover_cursor(egui::CursorIcon::PointingHand)
            .clicked()
    }

    fn inside(&self, ui: &Ui, look: &Look, rect: Rect, ink: Color32) {
        let (sign, weight) = self.sign;
        let Some(style) = self.words else {
            icon(ui, rect.center(), sign, weight, self.sign_size, ink);
            return;
        };
        let gap = self.sign_size * 0.5;
        let room = rect.width() - self.sign_size - gap - 24.0;
        let width = measure(ui, look, self.name, style).x.min(room);
        let left = rect.center().x - (self.sign_size + gap + width) / 2.0;
        let center = pos2(left + self.sign_size / 2.0, rect.center().y);
        icon(ui, center, sign, weight, self.sign_size, ink);
        let place = Rect::from_min_size(
            pos2(left + self.sign_size + gap, rect.top() + 2.0),
            vec2(width + 1.0, rect.height() - 4.0),
        );
        paint_fitted(ui, look, place, line(self.name, style, ink));
    }
}

/// A ground under the pointer; one that is not there shows as a breath of the ink.
fn under_pointer(fill: Color32, ink: Color32) -> Color32 {
    if fill == Color32::TRANSPARENT {
        ink.gamma_multiply(1.0 - HOVERED)
    } else {
        fill.lerp_to_gamma(ink, 1.0 - HOVERED)
    }
}

/// Room around the letters of a key, as shares of their size.
const CAP_SIDE: f32 = 0.42;
const CAP_HEIGHT: f32 = 1.45;

/// How wide a key looks in a style of its own.
pub fn small_cap_width(ui: &Ui, look: &Look, (key, style): (&str, TypeStyle)) -> f32 {
    if key.is_empty() {
        return 0.0;
    }
    let pad = style.size * look.text_scale * CAP_SIDE;
    measure(ui, look, key, style).x + 2.0 * pad
}

/// A key in a style of its own, its left edge and the middle of its height at `at`.
pub fn small_cap(
    ui: &Ui,
    look: &Look,
    at: egui::Pos2,
    (key, style): (&str, TypeStyle),
    ink: Color32,
) {
    let width = small_cap_width(ui, look, (key, style));
    let height = style.size * look.text_scale * CAP_HEIGHT;
    let rect = Rect::from_min_size(pos2(at.x, at.y - height / 2.0), vec2(width, height));
    let edge = Stroke::new(stroke::HAIRLINE, ink.gamma_multiply(0.55));
    let corner = CornerRadius::same(radius::KEY);
    ui.painter()
        .rect_stroke(rect, corner, edge, StrokeKind::Inside);
    paint_fitted(ui, look, rect.expand(2.0), line(key, style, ink).center());
}
