//! The exercises of a routine, in order, on one card.

use std::time::Duration;

use eframe::egui::{Rect, Role, Shape, Stroke, Ui, UiBuilder, vec2};

use super::variants::ends;
use super::{RoutineScreen, Shown, change, row};
use crate::design::page::{control, routine as sizes};
use crate::design::{radius, stroke, type_scale};
use crate::model::Action;
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Flow, Kind};

/// Times that a person may have, minutes.
const LIMITS: [u32; 6] = [5, 10, 15, 20, 25, 30];

impl RoutineScreen {
    pub(super) fn list_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        tools: &mut Tools<'_>,
        column: &mut Column,
        actions: &mut Vec<Action>,
    ) {
        self.head_ui(ui, shown, tools, column);
        if self.changing {
            limits_ui(ui, shown, tools, column, actions);
        }
        shortened_ui(ui, shown, tools, column, actions);
        let look = tools.look;
        let ground = ui.painter().add(Shape::Noop);
        let mut inner = column.inset(sizes::INSET, sizes::INSET);
        for place in 0..shown.variant.items.len() {
            if 0 < place {
                let edge = Stroke::new(stroke::HAIRLINE, color(look.roles.line));
                let across = inner.left..=inner.right();
                ui.painter().hline(across, inner.y, edge);
            }
            let all = ui.max_rect();
            let own = UiBuilder::new().max_rect(all).id_salt(("item", place));
            ui.scope_builder(own, |ui| {
                self.item_ui(ui, shown, tools, (&mut inner, place), actions);
            });
        }
        let rect = column.take(inner.height());
        let card = widgets::surface_shape(&look, rect, look.roles.surface, radius::CARD);
        ui.painter().set(ground, card);
    }

    /// An exercise, with what can be changed about it.
    fn item_ui(
        &self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        tools: &mut Tools<'_>,
        (column, place): (&mut Column, usize),
        actions: &mut Vec<Action>,
    ) {
        row::ui(ui, shown, tools, column, place, actions);
        if self.changing {
            change::ui(ui, shown, tools, column, place, actions);
        } else {
            change::lacking_ui(ui, shown, tools, column, place, actions);
        }
        if shown.setup.swapping == Some(place) {
            change::swaps_ui(ui, shown, tools, column, place, actions);
        }
    }

    /// How many there are, and the way to change them.
    fn head_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>, tools: &Tools<'_>, column: &mut Column) {
        let look = &tools.look;
        let text = tools.text;
        let title = text.with("routine-items", &[("count", shown.count.into())]);
        let (id, sign) = if self.changing {
            ("routine-changed", Icon::Check)
        } else {
            ("routine-change", Icon::Change)
        };
        let change = text.get(id);
        let button = Button::new(Kind::Link, &change)
            .small()
            .icon_size(18.0)
            .icon(sign, Weight::Bold);
        let size = button.size(ui, look);
        let row = column.take(look.scaled(type_scale::TITLE_SMALL.line).max(size.y));
        let ink = color(look.roles.on_surface);
        let line = widgets::line(&title, type_scale::TITLE_SMALL, ink);
        let width = widgets::measure(ui, look, &title, type_scale::TITLE_SMALL).x;
        let room = row.width() - size.x - control::GAP;
        let place = row.with_max_x(row.left() + width.min(room));
        widgets::text(ui, look, place, line);
        let end = ends(row, size.x, size.y);
        let order = text.get("routine-in-order");
        let order_width = widgets::measure(ui, look, &order, type_scale::SMALL).x;
        let left = end.left() - control::GAP - order_width;
        if place.right() + control::GAP < left {
            let muted = color(look.roles.on_surface_muted);
            let place = Rect::from_x_y_ranges(left..=end.left() - control::GAP, row.y_range());
            let line = widgets::line(&order, type_scale::SMALL, muted);
            widgets::text(ui, look, place, line);
        }
        if button.show(ui, look, end) {
            self.changing = !self.changing;
        }
        column.gap(4.0);
    }
}

/// The time that a person has.
fn limits_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let look = &tools.look;
    let text = tools.text;
    let id = &shown.routine.id;
    let whole = text.get("routine-whole");
    let mut chips = vec![(None, whole)];
    for minutes in LIMITS {
        let limit = Duration::from_secs(u64::from(minutes) * 60);
        if limit < shown.whole() {
            let words = text.with("routine-have-minutes", &[("count", minutes.into())]);
            chips.push((Some(limit), words));
        }
    }
    let gap = vec2(control::GAP, control::GAP);
    let mut flow = Flow::new(column.at(), column.right(), gap);
    let label = text.get("routine-have");
    let width = widgets::measure(ui, look, &label, type_scale::SMALL_BOLD).x + control::GAP;
    let place = flow.place(vec2(width, look.tall(control::FILTER)));
    let ink = color(look.roles.on_surface);
    let line = widgets::line(&label, type_scale::SMALL_BOLD, ink);
    widgets::text(ui, look, place, line);
    let offers = chips.iter().map(|(limit, words)| {
        let on = match limit {
            None => shown.setup.limit.is_none() && shown.setup.trim.is_empty(),
            Some(_) => shown.setup.limit == *limit,
        };
        (words.as_str(), words.as_str(), on)
    });
    let pressed = widgets::filter_chips(ui, look, &mut flow, Role::RadioButton, offers);
    if let Some((limit, _)) = pressed.and_then(|place| chips.get(place)) {
        actions.push(Action::Limit(id.clone(), *limit));
    }
    column.y = flow.bottom() + 12.0;
}

/// What was changed, in time, and the way back to the whole.
fn shortened_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    if shown.setup.trim.is_empty() {
        return;
    }
    let look = &tools.look;
    let text = tools.text;
    let now = text.clock(shown.total);
    let before = text.clock(shown.whole());
    let values = [("now", (&now).into()), ("before", (&before).into())];
    let too_long = shown.setup.limit.is_some_and(|limit| limit < shown.total);
    let id = if too_long {
        "routine-shortest"
    } else {
        "routine-now"
    };
    let words = text.with(id, &values);
    let undo = text.get("routine-undo");
    let button = Button::new(Kind::Link, &undo).small();
    let size = button.size(ui, look);
    let mut line = column.inset(0.0, size.x + control::GAP);
    line.gap((size.y - type_scale::BODY.line * look.text_scale).max(0.0) / 2.0);
    let ink = color(look.roles.on_surface);
    line.say(ui, look, widgets::line(&words, type_scale::BODY, ink));
    let row = column.take(line.height().max(size.y));
    if button.show(ui, look, ends(row, size.x, size.y)) {
        actions.push(Action::Limit(shown.routine.id.clone(), None));
    }
    column.gap(8.0);
}
