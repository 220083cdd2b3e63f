//! The session that was left, to be carried on or ended.

use eframe::egui::{CornerRadius, Rect, Ui, pos2, vec2};

use super::picture_ui;
use super::side::eyebrow_ui;
use crate::design::page::{control, today as sizes};
use crate::design::type_scale;
use crate::model::{Action, Model, Session, SessionAction};
use crate::text::Text;
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Flow, Kind};

/// Draws it, while a session waits; answers whether one does.
pub(super) fn ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    (column, foot): (&mut Column, f32),
    actions: &mut Vec<Action>,
) -> bool {
    let waiting = model.session.as_ref().filter(|session| !session.ended);
    let Some(session) = waiting else {
        return false;
    };
    eyebrow_ui(ui, tools, column, "today-carry-on");
    column.gap(sizes::UNDER_EYEBROW);
    what_ui(ui, model, tools, session, column);
    column.gap(20.0);
    bar_ui(ui, tools, session, column);
    buttons_ui(ui, tools, (column, foot), actions);
    true
}

/// A picture of the exercise, the session's name, and where it stopped.
fn what_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    session: &Session,
    column: &mut Column,
) {
    let items = &session.player.plan().items;
    let place = session.item_place();
    let item = items.get(place);
    let exercise = item.and_then(|item| model.content.catalogue.exercise(&item.exercise));
    let side = tools.look.scaled(sizes::THUMB);
    let picture = Rect::from_min_size(column.at(), vec2(side, side));
    if let Some(exercise) = exercise {
        picture_ui(ui, model, tools, picture, &exercise.id);
    }
    let look = &tools.look;
    let mut words = column.inset(side + 16.0, 0.0);
    let [ink, muted] = [look.roles.on_surface, look.roles.on_surface_muted].map(color);
    let name = widgets::line(&session.name, type_scale::TITLE_SMALL, ink);
    words.say(ui, look, name);
    words.gap(4.0);
    let named = exercise.map_or("", |exercise| exercise.name.as_str());
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX).into();
    let values = [
        ("exercise", named.into()),
        ("place", count(place + 1)),
        ("count", count(items.len())),
    ];
    let stopped = tools.text.with("today-carry-on-place", &values);
    words.say(ui, look, widgets::line(&stopped, type_scale::SMALL, muted));
    column.y = words.y.max(picture.bottom());
}

/// A bar an exercise, filled as far as it is done, and how long the rest takes.
fn bar_ui(ui: &mut Ui, tools: &Tools<'_>, session: &Session, column: &mut Column) {
    let look = &tools.look;
    let row = column.take(sizes::BAR);
    let count = session.player.plan().items.len().max(1);
    let width = (row.width() - sizes::BAR_GAP * (count - 1) as f32) / count as f32;
    let place = session.item_place();
    let round = CornerRadius::same((sizes::BAR / 2.0) as u8);
    for item in 0..count {
        let left = row.left() + item as f32 * (width + sizes::BAR_GAP);
        let bar = Rect::from_min_size(pos2(left, row.top()), vec2(width, row.height()));
        let done = if item < place {
            look.roles.primary
        } else {
            look.roles.line
        };
        ui.painter().rect_filled(bar, round, color(done));
    }
    column.gap(8.0);
    let left = left_of(session, tools.text);
    let muted = color(look.roles.on_surface_muted);
    column.say(ui, look, widgets::line(&left, type_scale::SMALL, muted));
}

/// How long the rest of it takes.
fn left_of(session: &Session, text: &Text) -> String {
    let left = session
        .view()
        .map_or_else(Default::default, |view| view.session_left);
    let minutes = text.minutes(left).to_string();
    text.with("today-carry-on-left", &[("minutes", (&minutes).into())])
}

fn buttons_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    (column, foot): (&mut Column, f32),
    actions: &mut Vec<Action>,
) {
    let look = &tools.look;
    let labels = ["today-continue", "today-close"].map(|id| tools.text.get(id));
    let [carry_on, end] = labels.each_ref();
    let buttons = [
        Button::new(Kind::Soft, carry_on).icon(Icon::Play, Weight::Bold),
        Button::new(Kind::Outline, end),
    ];
    let high = look.tall(control::BUTTON);
    let sizes = buttons
        .each_ref()
        .map(|button| vec2(button.size(ui, look).x, high));
    let beside = sizes[0].x + sizes[1].x + 12.0 <= column.width;
    let rows = if beside { 1.0 } else { 2.0 };
    let taken = rows * high + (rows - 1.0) * 12.0;
    column.y = (column.y + 16.0).max(foot - taken);
    let mut flow = Flow::new(column.at(), column.right() + 1.0, vec2(12.0, 12.0));
    let [main, other] = buttons;
    if main.show(ui, look, flow.place(sizes[0])) {
        actions.push(Action::Session(SessionAction::CarryOn));
    }
    if other.show(ui, look, flow.place(sizes[1])) {
        actions.push(Action::Session(SessionAction::EndSession));
        actions.push(Action::Session(SessionAction::FinishSession));
    }
    column.y = flow.bottom();
}
