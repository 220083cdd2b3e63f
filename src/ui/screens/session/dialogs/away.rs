//! "You were away": for how long, where it stopped, and three ways on.

use std::time::Duration;

use eframe::egui::{Id, Rect, Ui, pos2, vec2};

use super::super::{Now, dose, words};
use super::sheet::{GAP, Sheet};
use crate::design::type_scale;
use crate::model::{Action, SessionAction};
use crate::player::{Command, State};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::color;
use crate::ui::widgets::{self, DialogButton, Kind};

/// Height of a choice with two lines, the disc of the sign, and the room that it takes.
const CHOICE: f32 = 80.0;
const DISC: f32 = 72.0;
const INDENT: f32 = 96.0;
/// Windows narrower than this have no room for the sign.
const LEAST_WIDTH: f32 = 700.0;

pub(super) fn ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &Tools<'_>,
    (gap, fresh): (Duration, bool),
) -> Vec<Action> {
    let text = tools.text;
    let length = text.long(gap);
    let title = text.with("away-title", &[("length", (&length).into())]);
    let place = dose::place_line(now, text);
    let left = text.clock(now.view.left);
    let values = [("place", (&place).into()), ("left", (&left).into())];
    let said = text.with("away-text", &values);
    let ways = ways(now, tools, &place);
    let indent = if now.window.width() < LEAST_WIDTH {
        0.0
    } else {
        INDENT
    };
    let sheet = Sheet::new(now, tools, (&title, &said), 640.0).indented(indent);
    let body = 3.0 * CHOICE + 2.0 * GAP;
    sheet.show(ui, now, tools, body, |ui, body| {
        if 0.0 < indent {
            sign_ui(ui, tools, body);
        }
        let height = ((body.height() - 2.0 * GAP) / 3.0).min(CHOICE);
        let first = body.bottom() - 3.0 * height - 2.0 * GAP;
        let mut actions = Vec::new();
        for (place, way) in ways.into_iter().enumerate() {
            let top = first + place as f32 * (height + GAP);
            let rect = Rect::from_min_size(pos2(body.left(), top), vec2(body.width(), height));
            if way_ui(ui, tools, (rect, place, &way, fresh)) {
                actions.push(way.action);
            }
        }
        actions
    })
}

/// A way on: what it is, what that means, its key.
struct Way {
    icon: Icon,
    title: String,
    words: String,
    key: &'static str,
    action: Action,
}

fn ways(now: &Now<'_>, tools: &Tools<'_>, place: &str) -> [Way; 3] {
    let text = tools.text;
    let left = text.clock(now.view.left);
    [
        Way {
            icon: Icon::Again,
            title: text.get(again(now.view.step_state)),
            words: place.to_owned(),
            key: "enter",
            action: Action::Session(SessionAction::RepeatStep),
        },
        Way {
            icon: Icon::Play,
            title: text.with("away-carry", &[("left", (&left).into())]),
            words: text.get("away-carry-how"),
            key: "c",
            action: Action::Player(Command::Resume),
        },
        Way {
            icon: Icon::Flag,
            title: text.get("away-finish"),
            words: super::so_far(now, tools),
            key: "escape",
            action: Action::Session(SessionAction::EndSession),
        },
    ]
}

/// A way on; the first one is the main button and has the keyboard at first.
fn way_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    (rect, place, way, fresh): (Rect, usize, &Way, bool),
) -> bool {
    let first = place == 0;
    let key = words::key(tools.text, way.key);
    let button = DialogButton {
        kind: if first { Kind::Main } else { Kind::Outline },
        icon: Some((way.icon, Weight::Bold)),
        title: &way.title,
        words: &way.words,
        key: &key,
        style: type_scale::BUTTON_LARGE,
    };
    let id = Id::unique(("away", place));
    button.show(ui, &tools.look, (rect, id, fresh && first))
}

/// The words for starting again what goes on.
fn again(state: State) -> &'static str {
    match state {
        State::Hold => "away-again-hold",
        State::Rest | State::NextUp => "away-again-rest",
        State::Paced | State::Counted => "away-again-set",
        State::GetReady
        | State::Release
        | State::ChangeSides
        | State::Paused
        | State::Resuming
        | State::Away(_)
        | State::Hurting(_)
        | State::Done => "away-again",
    }
}

/// A moon on a disc at the left of the head.
fn sign_ui(ui: &Ui, tools: &Tools<'_>, body: Rect) {
    let center = pos2(body.left() + DISC / 2.0, body.top() - 24.0 - DISC * 0.7);
    let roles = tools.look.roles;
    ui.painter()
        .circle_filled(center, DISC / 2.0, color(roles.primary_soft));
    let ink = color(roles.on_primary_soft);
    widgets::icon(ui, center, Icon::Asleep, Weight::Filled, DISC * 0.5, ink);
}
