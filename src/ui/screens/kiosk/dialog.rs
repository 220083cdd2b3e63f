//! What lies over an area: a ring or nothing, a title, words, and one or two large buttons.

use std::time::Duration;

use eframe::egui::{CornerRadius, Rect, Ui, pos2, vec2};

use super::Canvas;
use crate::design::kiosk::dialog as sizes;
use crate::design::{StateColor, radius, touch, type_scale};
use crate::model::Action;
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;
use crate::ui::theme::color;
use crate::ui::widgets::ring::{RingShape, ring};
use crate::ui::widgets::{self, Big, Kind};

/// Width of the first of two buttons side by side.
const FIRST: f32 = 516.0 / 912.0;

/// A button of a dialog.
#[derive(Clone, Debug)]
pub(in crate::ui) struct Choice {
    pub(in crate::ui) label: String,
    pub(in crate::ui) icon: Option<Icon>,
    pub(in crate::ui) kind: Kind,
    pub(in crate::ui) action: Action,
}

/// What lies over an area.
#[derive(Clone, Debug)]
pub(in crate::ui) struct Dialog {
    /// So much of a time is left: seconds in a ring, and the whole of it.
    pub(in crate::ui) left: Option<(Duration, Duration)>,
    pub(in crate::ui) title: String,
    pub(in crate::ui) words: String,
    pub(in crate::ui) choices: Vec<Choice>,
}

impl Dialog {
    /// Draws it over everything, and answers what was asked.
    pub(in crate::ui) fn ui(&self, ui: &mut Ui, tools: &Tools<'_>, canvas: &Canvas) -> Vec<Action> {
        let look = &tools.look;
        let scrim = color(look.roles.scrim);
        ui.painter()
            .rect_filled(canvas.window.expand(8.0), CornerRadius::ZERO, scrim);
        let rect = canvas.at(sizes::PLACE);
        widgets::dialog_ground(ui, look, rect, look.roles.surface, radius::KIOSK_CARD);
        if let Some((left, whole)) = self.left {
            ring_ui(ui, tools, rect, (left, whole));
        }
        let inner = rect.shrink2(vec2(sizes::PADDING, 0.0));
        let buttons = self.buttons_rect(canvas, rect);
        let top = if self.left.is_some() {
            rect.top() + sizes::TITLE_TOP
        } else {
            rect.top() + sizes::RING_TOP
        };
        let ink = color(look.roles.on_surface);
        let title = Rect::from_x_y_ranges(inner.x_range(), top..=top + 80.0);
        let line = widgets::line(&self.title, type_scale::KIOSK_TITLE, ink);
        widgets::fitted(ui, look, title, line.center().title().live());
        let words = title.bottom() + 8.0..=buttons.top() - 24.0;
        let words = Rect::from_x_y_ranges(inner.x_range(), words);
        let muted = color(look.roles.on_surface_muted);
        let line = widgets::line(&self.words, type_scale::KIOSK_BODY, muted);
        widgets::fitted(ui, look, words, line.center());
        self.buttons_ui(ui, tools, (canvas, buttons))
    }

    fn buttons_rect(&self, canvas: &Canvas, rect: Rect) -> Rect {
        let inner = rect.shrink(sizes::PADDING);
        let rows = if canvas.portrait {
            self.choices.len()
        } else {
            1
        };
        let high = rows as f32 * (touch::KIOSK + touch::KIOSK_GAP) - touch::KIOSK_GAP;
        inner.with_min_y(inner.bottom() - high)
    }

    fn buttons_ui(
        &self,
        ui: &mut Ui,
        tools: &Tools<'_>,
        (canvas, rect): (&Canvas, Rect),
    ) -> Vec<Action> {
        let gap = touch::KIOSK_GAP;
        let mut actions = Vec::new();
        let split = rect.left() + (rect.width() - gap) * FIRST;
        for (place, choice) in self.choices.iter().enumerate() {
            let place = match (canvas.portrait, self.choices.len(), place) {
                (true, _, row) => {
                    let top = rect.top() + row as f32 * (touch::KIOSK + gap);
                    Rect::from_x_y_ranges(rect.x_range(), top..=top + touch::KIOSK)
                }
                (false, 1, _) => rect,
                (false, _, 0) => rect.with_max_x(split),
                (false, _, _) => Rect::from_min_max(pos2(split + gap, rect.top()), rect.max),
            };
            let button = Big::new(choice.kind, &choice.label);
            let button = choice.icon.map_or(button, |icon| button.icon(icon));
            if button.show(ui, &tools.look, place) {
                actions.push(choice.action.clone());
            }
        }
        actions
    }
}

/// The seconds that are left in the ring of getting ready.
fn ring_ui(ui: &mut Ui, tools: &Tools<'_>, rect: Rect, (left, whole): (Duration, Duration)) {
    let center = pos2(
        rect.center().x,
        rect.top() + sizes::RING_TOP + sizes::RING / 2.0,
    );
    let share = left.as_secs_f32().ceil() / whole.as_secs_f32().max(1.0);
    let colors = StateColor::Ready.colors(tools.look.theme);
    ring(
        ui,
        center,
        sizes::RING,
        (&RingShape::Dashes, share),
        &colors,
    );
    let seconds = (left.as_secs_f32().ceil() as u32).max(1).to_string();
    let style = crate::design::TypeStyle {
        size: 112.0,
        line: 112.0,
        ..type_scale::KIOSK_PHASE
    };
    let ink = color(tools.look.roles.on_surface);
    widgets::cap_text(ui, center, true, (&seconds, style), ink);
}
