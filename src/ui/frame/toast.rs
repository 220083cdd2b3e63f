//! What is told over the page: one dark strip at the foot of the window.
//!
//! A remark goes by itself, unless the pointer is on it; a problem stays until it was read.

use std::time::Duration;

use eframe::egui::{
    Color32, CornerRadius, Rect, Role, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, pos2,
    vec2,
};

use crate::design::page::toast;
use crate::design::{
    Rgba8, Theme, TypeStyle, icon as size, motion, radius, shadow, stroke, type_scale,
};
use crate::model::{Action, Level, Model, Notice, NoticeKind, StudioAction};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Kind};

/// Room beside the words: the icon before them, the button after them.
const BEFORE: f32 = 56.0;
const PADDING: f32 = 16.0;
const STYLE: TypeStyle = type_scale::BODY;

/// View state: what is shown, and since when.
#[derive(Debug, Default)]
pub(super) struct Toast {
    shown: Option<Notice>,
    since_s: f64,
}

impl Toast {
    /// Draws the last thing that was told, if it is still to be seen, and answers how high it stands with the room over it.
    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &Tools<'_>,
        window: Rect,
    ) -> (Vec<Action>, f32) {
        let Some((place, notice)) = model.notices.iter().enumerate().next_back() else {
            self.shown = None;
            return (Vec::new(), 0.0);
        };
        let now_s = ui.input(|input| input.time);
        if self.shown.as_ref() != Some(notice) {
            self.shown = Some(notice.clone());
            self.since_s = now_s;
        }
        let (pressed, held, high) = strip_ui(ui, tools, window, notice);
        if held {
            self.since_s = now_s;
        }
        let stays = motion::TOAST_STAYS_S;
        let left_s = self.since_s + stays - now_s;
        let over = match notice.level {
            Level::Problem => false,
            Level::Note if left_s <= 0.0 => true,
            Level::Note => {
                ui.request_repaint_after(Duration::from_secs_f64(left_s));
                false
            }
        };
        let taken_back = take_back(notice).filter(|_| pressed);
        let dismissed = (pressed || over).then_some(Action::Dismiss(place));
        (taken_back.into_iter().chain(dismissed).collect(), high)
    }
}

/// Where a notice lies, and what is in it.
struct Strip {
    rect: Rect,
    words: String,
    place: Rect,
    button: Rect,
}

impl Strip {
    fn of(ui: &Ui, tools: &Tools<'_>, window: Rect, notice: &Notice, close: &Button<'_>) -> Self {
        let look = &tools.look;
        let words = words(tools, notice);
        let button = close.size(ui, look);
        let most = (window.width() - 2.0 * toast::UP).min(look.scaled(toast::WIDEST));
        let room = most - BEFORE - button.x - 3.0 * PADDING;
        let width = widgets::measure(ui, look, &words, STYLE).x.min(room) + 1.0;
        let high = widgets::height(ui, look, &words, STYLE, width);
        let height = (high + 2.0 * PADDING).max(look.tall(toast::HEIGHT));
        let whole = vec2(BEFORE + width + button.x + 3.0 * PADDING, height);
        let foot = window.bottom() - toast::UP;
        let center = pos2(window.center().x, foot - height / 2.0);
        let rect = Rect::from_center_size(center, whole);
        let corner = pos2(rect.left() + BEFORE, center.y - high / 2.0);
        let end = pos2(rect.right() - PADDING - button.x, center.y - button.y / 2.0);
        Self {
            rect,
            words,
            place: Rect::from_min_size(corner, vec2(width, high)),
            button: Rect::from_min_size(end, button),
        }
    }
}

/// Draws a notice; answers whether it was closed, whether the pointer is on it, and how high it stands with the room over it.
fn strip_ui(ui: &mut Ui, tools: &Tools<'_>, window: Rect, notice: &Notice) -> (bool, bool, f32) {
    let look = &tools.look;
    let (ground, ink) = colors(tools);
    let close = tools.text.get(match take_back(notice) {
        Some(_) => "studio-undo-removal",
        None => "close",
    });
    let button = Button::new(Kind::Outline, &close)
        .small()
        .colors(ground, ink);
    let strip = Strip::of(ui, tools, window, notice, &button);
    let own = UiBuilder::new().max_rect(strip.rect).id_salt("toast");
    let shown = ui.scope_builder(own, |ui| {
        // What lies under the strip is not pressed through it.
        let over = ui.allocate_rect(strip.rect, Sense::CLICK);
        over.widget_info(|| WidgetInfo::labeled(Role::Status, true, &strip.words));
        widgets::live(ui, &over);
        widgets::shade(ui, look, strip.rect, shadow::TOAST, radius::CONTROL);
        widgets::surface(ui, look, strip.rect, token(tools), radius::CONTROL);
        let (icon, tone) = match notice.level {
            Level::Note => (Icon::Info, ink),
            Level::Problem => (Icon::Warning, color(look.roles.accent)),
        };
        let at = pos2(strip.rect.left() + BEFORE / 2.0, strip.rect.center().y);
        widgets::icon(ui, at, icon, Weight::Bold, size::BUTTON, tone);
        let line = widgets::line(&strip.words, STYLE, ink);
        widgets::draw_wrapped(ui, look, strip.place, line);
        let pressed = button.show(ui, look, strip.button);
        let round = CornerRadius::same(radius::CONTROL);
        let edge = Stroke::new(stroke::CONTROL, ink);
        ui.painter()
            .rect_stroke(strip.button, round, edge, StrokeKind::Inside);
        (
            pressed,
            over.contains_pointer(),
            strip.rect.height() + PADDING,
        )
    });
    shown.inner
}

/// What takes back what the notice tells of, where that can be.
fn take_back(notice: &Notice) -> Option<Action> {
    let kinds = [
        (NoticeKind::ItemRemoved, StudioAction::Undo),
        (NoticeKind::DraftDeleted, StudioAction::Restore),
    ];
    let mut kinds = kinds.into_iter();
    let (_, action) = kinds.find(|(kind, _)| *kind == notice.kind)?;
    Some(Action::Studio(action))
}

fn words(tools: &Tools<'_>, notice: &Notice) -> String {
    let words = tools.text.get(notice.kind.message());
    if notice.details.is_empty() {
        words
    } else {
        // A sentence of its own.
        let mut details = notice.details.chars();
        let first = details.next().into_iter().flat_map(char::to_uppercase);
        let details: String = first.chain(details).collect();
        format!("{words} {details}")
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
