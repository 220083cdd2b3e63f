//! What is told over the page: one dark strip at the foot of the window.
//!
//! A remark goes by itself, unless the pointer or the keyboard is on it; a problem stays until it was read.

use std::time::Duration;

use eframe::egui::{Color32, Rect, Role, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use crate::design::page::toast;
use crate::design::{Rgba8, Theme, icon as size, motion, radius, shadow, type_scale};
use crate::model::{Action, Level, Model, Notice};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Kind};

/// Room beside the words: the icon before them, the button after them.
const BEFORE: f32 = 56.0;
const PADDING: f32 = 16.0;

/// View state: what is shown, and since when.
#[derive(Debug, Default)]
pub(super) struct Toast {
    shown: Option<Notice>,
    since_s: f64,
}

impl Toast {
    /// Draws the last thing that was told, if it is still to be seen.
    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &Tools<'_>,
        window: Rect,
    ) -> Vec<Action> {
        let Some((place, notice)) = model.notices.iter().enumerate().next_back() else {
            self.shown = None;
            return Vec::new();
        };
        let now_s = ui.input(|input| input.time);
        if self.shown.as_ref() != Some(notice) {
            self.shown = Some(notice.clone());
            self.since_s = now_s;
        }
        let (pressed, held) = strip_ui(ui, tools, window, notice);
        if held {
            self.since_s = now_s;
        }
        let stays = f64::from(motion::TOAST_STAYS_MS) / 1000.0;
        let left_s = self.since_s + stays - now_s;
        let over = match notice.level {
            Level::Problem => false,
            Level::Note if left_s <= 0.0 => true,
            Level::Note => {
                ui.request_repaint_after(Duration::from_secs_f64(left_s));
                false
            }
        };
        if pressed || over {
            return vec![Action::Dismiss(place)];
        }
        Vec::new()
    }
}

/// Draws a notice; answers whether it was closed, and whether the pointer or the keyboard is on it.
fn strip_ui(ui: &mut Ui, tools: &Tools<'_>, window: Rect, notice: &Notice) -> (bool, bool) {
    let look = &tools.look;
    let words = words(tools, notice);
    let close = tools.text.get("close");
    let (ground, ink) = colors(tools);
    let button = Button::new(Kind::Outline, &close).small().colors(ground, ink);
    let button_size = button.size(ui, look);
    let most = (window.width() - 2.0 * toast::UP).min(look.scaled(toast::WIDEST));
    let room = most - BEFORE - button_size.x - 3.0 * PADDING;
    let style = type_scale::BODY;
    let width = widgets::measure(ui, look, &words, style).x.min(room);
    let high = widgets::height(ui, look, &words, style, width + 1.0);
    let height = (high + 2.0 * PADDING).max(look.tall(toast::HEIGHT));
    let whole = vec2(BEFORE + width + button_size.x + 3.0 * PADDING, height);
    let center = pos2(window.center().x, window.bottom() - toast::UP - height / 2.0);
    let rect = Rect::from_center_size(center, whole);
    let inner = ui.scope_builder(UiBuilder::new().max_rect(rect).id_salt("toast"), |ui| {
        let over = ui.allocate_rect(rect, Sense::hover());
        over.widget_info(|| WidgetInfo::labeled(Role::Status, true, &words));
        widgets::shade(ui, look, rect, shadow::TOAST, radius::CONTROL);
        widgets::surface(ui, look, rect, token(tools), radius::CONTROL);
        let (icon, tone) = match notice.level {
            Level::Note => (Icon::Info, ink),
            Level::Problem => (Icon::Warning, color(look.roles.accent)),
        };
        let at = pos2(rect.left() + BEFORE / 2.0 + 2.0, rect.center().y);
        widgets::icon(ui, at, icon, Weight::Bold, size::BUTTON, tone);
        let left = rect.left() + BEFORE;
        let place = Rect::from_min_size(
            pos2(left, rect.center().y - high / 2.0),
            vec2(width + 1.0, high),
        );
        widgets::draw_wrapped(ui, look, place, widgets::line(&words, style, ink));
        let corner = pos2(
            rect.right() - PADDING - button_size.x,
            rect.center().y - button_size.y / 2.0,
        );
        let place = Rect::from_min_size(corner, button_size);
        let edge = eframe::egui::Stroke::new(crate::design::stroke::CONTROL, ink);
        let pressed = button.show(ui, look, place);
        ui.painter().rect_stroke(
            place,
            eframe::egui::CornerRadius::same(radius::CONTROL),
            edge,
            eframe::egui::StrokeKind::Inside,
        );
        (pressed, over.contains_pointer())
    });
    inner.inner
}

fn words(tools: &Tools<'_>, notice: &Notice) -> String {
    let words = tools.text.get(notice.kind.message());
    if notice.details.is_empty() {
        words
    } else {
        format!("{words} {}", notice.details)
    }
}

/// Dark in every theme: the words' color is the ground, except where the theme is dark itself.
fn token(tools: &Tools<'_>) -> Rgba8 {
    let roles = tools.look.roles;
    match tools.look.theme {
        Theme::Light => roles.on_surface,
        Theme::Dark | Theme::HighContrast => roles.surface_raised,
    }
}

fn colors(tools: &Tools<'_>) -> (Color32, Color32) {
    let roles = tools.look.roles;
    let ink = match tools.look.theme {
        Theme::Light => roles.surface,
        Theme::Dark | Theme::HighContrast => roles.on_surface,
    };
    (color(token(tools)), color(ink))
}
