//! What dialogs are made of: their ground, buttons with one or two lines and a key, words that start bold.

use eframe::egui::text::{LayoutJob, TextFormat};
use eframe::egui::{
    self, Color32, CornerRadius, Id, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2,
    vec2,
};

use super::words::{Line, icon, line, measure, paint_fitted};
use super::{focus_ring, small_cap, small_cap_width, surface};
use crate::design::{Rgba8, TypeStyle, radius, shadow, stroke, type_scale};
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::{Look, color, font};

use super::Kind;

/// Room at the sides of a button, and between its parts.
const SIDE: f32 = 24.0;
const GAP: f32 = 10.0;
/// Where the words of a button with two lines start.
const SIGN_ROOM: f32 = 72.0;

/// The ground of a dialog, with its shadow but in high contrast.
pub fn dialog_ground(ui: &Ui, look: &Look, rect: Rect, fill: Rgba8, corner: u8) {
    super::shade(ui, look, rect, shadow::DIALOG, corner);
    surface(ui, look, rect, fill, corner);
}

/// A button of a dialog.
#[derive(Clone, Copy, Debug)]
pub struct DialogButton<'a> {
    /// How much it stands out.
    pub kind: Kind,
    /// The sign before its words.
    pub icon: Option<(Icon, Weight)>,
    /// Its words; what it is called.
    pub title: &'a str,
    /// A second line, or nothing.
    pub words: &'a str,
    /// The key that does the same, or nothing.
    pub key: &'a str,
    /// The style of its words.
    pub style: TypeStyle,
}

impl DialogButton<'_> {
    /// Draws it, its words in the middle unless there are two lines, and answers whether it was pressed.
    pub fn show(&self, ui: &mut Ui, look: &Look, (rect, id, takes_keys): (Rect, Id, bool)) -> bool {
        let (response, ink, quiet) = self.ground(ui, look, rect, id);
        if takes_keys {
            response.request_focus();
        }
        if self.words.is_empty() {
            self.one_line(ui, look, (rect, None), ink);
        } else {
            self.two_lines(ui, look, rect, (ink, quiet));
        }
        response
            .on_hover_cursor(egui::CursorIcon::PointingHand)
            .clicked()
    }

    /// Draws it with its words at the left, for lists, and answers whether it was pressed.
    pub fn from_left(&self, ui: &mut Ui, look: &Look, (rect, id): (Rect, Id)) -> bool {
        let (response, ink, _) = self.ground(ui, look, rect, id);
        self.one_line(ui, look, (rect, Some(rect.left() + 16.0)), ink);
        response
            .on_hover_cursor(egui::CursorIcon::PointingHand)
            .clicked()
    }

    fn ground(
        &self,
        ui: &Ui,
        look: &Look,
        rect: Rect,
        id: Id,
    ) -> (egui::Response, Color32, Color32) {
        let response = ui.interact(rect, id, Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, self.title));
        let (fill, edge, ink, quiet) = self.colors(look, &response);
        let corner = CornerRadius::same(radius::CONTROL);
        ui.painter()
            .rect(rect, corner, fill, edge, StrokeKind::Inside);
        focus_ring(ui, look, &response, rect, radius::CONTROL);
        (response, color(ink), color(quiet))
    }

    /// Ground, edge, ink, and the ink of the second line.
    fn colors(&self, look: &Look, response: &egui::Response) -> (Color32, Stroke, Rgba8, Rgba8) {
        let roles = look.roles;
        let down = response.is_pointer_button_down_on();
        match self.kind {
            Kind::Main => {
                let fill = match (down, response.hovered()) {
                    (true, _) => roles.primary_pressed,
                    (false, true) => roles.primary_hover,
                    (false, false) => roles.primary,
                };
                (
                    color(fill),
                    Stroke::NONE,
                    roles.on_primary,
                    roles.on_primary,
                )
            }
            Kind::Soft => {
                let ink = roles.on_primary_soft;
                (color(roles.primary_soft), Stroke::NONE, ink, ink)
            }
            Kind::Outline => {
                let width = if response.hovered() {
                    stroke::SELECTED
                } else {
                    stroke::CONTROL
                };
                let edge = Stroke::new(width, color(roles.control_line));
                let ink = roles.on_surface;
                (color(roles.surface), edge, ink, roles.on_surface_muted)
            }
            Kind::Link => (
                Color32::TRANSPARENT,
                Stroke::NONE,
                roles.primary,
                roles.primary,
            ),
        }
    }

    fn key_width(&self, ui: &Ui, look: &Look) -> f32 {
        small_cap_width(ui, look, (self.key, type_scale::KEY_CAP))
    }

    /// Sign, words and key in the middle, or from `left` on with the key at the right.
    fn one_line(&self, ui: &Ui, look: &Look, (rect, left): (Rect, Option<f32>), ink: Color32) {
        let sign = self.icon.map_or(0.0, |_| self.style.size * 1.2 + GAP);
        let key = self.key_width(ui, look);
        let cap = if self.key.is_empty() { 0.0 } else { key + GAP };
        let room = rect.width() - sign - cap - SIDE;
        let width = measure(ui, look, self.title, self.style).x.min(room);
        let start = left.unwrap_or(rect.center().x - (sign + width + cap) / 2.0);
        if let Some((name, weight)) = self.icon {
            let center = pos2(start + (sign - GAP) / 2.0, rect.center().y);
            icon(ui, center, name, weight, self.style.size * 1.2, ink);
        }
        let x = start + sign;
        let place = Rect::from_x_y_ranges(x..=x + width + 1.0, rect.shrink(3.0).y_range());
        paint_fitted(ui, look, place, line(self.title, self.style, ink));
        if !self.key.is_empty() {
            let x = match left {
                Some(_) => rect.right() - key - 12.0,
                None => x + width + GAP,
            };
            let at = pos2(x, rect.center().y);
            small_cap(ui, look, at, (self.key, type_scale::KEY_CAP), ink);
        }
    }

    fn two_lines(&self, ui: &Ui, look: &Look, rect: Rect, (ink, quiet): (Color32, Color32)) {
        if let Some((name, weight)) = self.icon {
            let center = pos2(rect.left() + SIGN_ROOM * 0.54, rect.center().y);
            icon(ui, center, name, weight, 26.0, ink);
        }
        let key = self.key_width(ui, look);
        let lines = Rect::from_min_max(
            rect.min + vec2(SIGN_ROOM, rect.height() * 0.14),
            rect.max - vec2(key + SIDE + 12.0, rect.height() * 0.14),
        );
        let (upper, lower) = lines.split_top_bottom_at_fraction(0.52);
        paint_fitted(ui, look, upper, line(self.title, self.style, ink));
        paint_fitted(ui, look, lower, line(self.words, type_scale::BODY, quiet));
        let at = pos2(rect.right() - SIDE - key, rect.center().y);
        small_cap(ui, look, at, (self.key, type_scale::KEY_CAP), ink);
    }
}

/// Advice: words whose first sentence is bold, all of them in `rect`; letters shrink until nothing is left out. A screen
/// reader says it when it changes.
pub fn with_bold_start(ui: &mut Ui, look: &Look, rect: Rect, line: Line<'_>) {
    let (words, style, ink) = line.parts();
    let response = ui.allocate_rect(rect, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, words));
    super::live(ui, &response);
    let split = words.find(". ").map_or(words.len(), |dot| dot + 1);
    let (first, rest) = words.split_at_checked(split).unwrap_or((words, ""));
    let mut scale = look.text_scale;
    let galley = loop {
        let mut job = LayoutJob::default();
        job.wrap.max_width = rect.width();
        for (words, bold) in [(first, true), (rest, false)] {
            let own = TypeStyle { bold, ..style };
            let format = TextFormat {
                font_id: font(own, style.size * scale),
                color: ink,
                line_height: Some(style.line * scale),
                ..TextFormat::default()
            };
            job.append(words, 0.0, format);
        }
        let galley = ui.painter().layout_job(job);
        if galley.size().y <= rect.height() + 1.0 || style.size * scale < type_scale::LEAST {
            break galley;
        }
        scale *= 0.95;
    };
    let at = pos2(rect.left(), rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, ink);
}
