//! What lies over a session: leave, keys, away, it hurts.

mod hurts;

use eframe::egui::{CornerRadius, Rect, Sense, Ui, pos2, vec2};

use super::Now;
use crate::design::{radius, type_scale};
use crate::model::{Action, Dialog};
use crate::player::{Command, State};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Kind};

/// Keys and what they do, by message.
const KEYS: [&str; 17] = [
    "space",
    "enter",
    "p",
    "right",
    "left",
    "r",
    "plus",
    "backspace",
    "s",
    "h",
    "g",
    "v",
    "d",
    "c",
    "m",
    "f",
    "escape",
];

/// Height of a button, and of the gap between two.
const BUTTON: f32 = 56.0;
const GAP: f32 = 12.0;

/// Draws the dialog that is open and answers what was asked.
pub(super) fn ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>) -> Vec<Action> {
    match (now.session.dialog, now.view.state) {
        (Some(Dialog::Leave), _) => leave_ui(ui, now, tools),
        (Some(Dialog::Keys), _) => keys_ui(ui, now, tools),
        (None, State::Away(gap)) => away_ui(ui, now, tools, gap),
        (None, State::Hurting(pain)) => hurts::ui(ui, now, tools, pain),
        (None, _) => Vec::new(),
    }
}

/// Dims the screen and draws the ground of a dialog; answers its inside.
fn ground(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>, [width, height]: [f32; 2]) -> Rect {
    let look = &tools.look;
    let window = ui.max_rect();
    // Nothing behind a dialog can be pressed.
    ui.allocate_rect(window, Sense::click());
    ui.painter()
        .rect_filled(window, CornerRadius::ZERO, color(look.roles.scrim));
    let size = vec2(width, height).min(window.size() - vec2(16.0, 16.0));
    let rect = Rect::from_center_size(now.layout.area.center(), size);
    widgets::surface(ui, look, rect, look.roles.surface_raised, radius::DIALOG);
    rect.shrink(if size.x < width || size.y < height {
        20.0
    } else {
        40.0
    })
}

/// The least width that a dialog has, with larger text.
fn wide(tools: &Tools<'_>, width: f32) -> f32 {
    width * tools.look.text_scale.clamp(1.0, 1.5)
}

/// Title and one sentence; answers the height of both.
fn head_ui(ui: &mut Ui, tools: &Tools<'_>, inside: Rect, (title, words): (&str, &str)) -> f32 {
    let look = &tools.look;
    let ink = color(look.roles.on_surface);
    let title = widgets::wrapped(
        ui,
        look,
        inside,
        widgets::line(title, type_scale::TITLE, ink),
    );
    let under = Rect::from_min_max(inside.min + vec2(0.0, title + 8.0), inside.max);
    let muted = color(look.roles.on_surface_muted);
    let line = widgets::line(words, type_scale::BODY, muted);
    title + 8.0 + widgets::wrapped(ui, look, under, line) + 24.0
}

/// How high title and sentence will be.
fn head_height(ui: &Ui, tools: &Tools<'_>, width: f32, (title, words): (&str, &str)) -> f32 {
    let height = |words, style| widgets::height(ui, &tools.look, words, style, width);
    height(title, type_scale::TITLE) + height(words, type_scale::BODY) + 32.0
}

/// What is done so far, in words.
fn so_far(now: &Now<'_>, tools: &Tools<'_>) -> String {
    let record = now.session.player.record();
    let time = tools.text.clock(record.time());
    let values = [
        ("done", record.items().into()),
        ("of", now.view.items.into()),
        ("time", (&time).into()),
    ];
    tools.text.with("leave-done", &values)
}

fn leave_ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>) -> Vec<Action> {
    let words = (tools.text.get("leave-title"), so_far(now, tools));
    let words = (words.0.as_str(), words.1.as_str());
    let width = wide(tools, 560.0);
    let height = 80.0 + head_height(ui, tools, width - 80.0, words) + 3.0 * BUTTON + 2.0 * GAP;
    let inside = ground(ui, now, tools, [width, height]);
    let mut top = inside.top() + head_ui(ui, tools, inside, words);
    let buttons = [
        (
            "leave-keep",
            Kind::Main,
            Some("Enter"),
            Action::Player(Command::Resume),
        ),
        ("leave-finish", Kind::Outline, None, Action::EndSession),
        ("leave-later", Kind::Link, None, Action::LeaveForLater),
    ];
    let mut actions = Vec::new();
    for (id, kind, key, action) in buttons {
        let rect = Rect::from_min_size(pos2(inside.left(), top), vec2(inside.width(), BUTTON));
        let label = tools.text.get(id);
        let button = Button::new(kind, &label);
        let button = key.map_or(button, |key| button.key(key));
        if button.show(ui, &tools.look, rect) {
            actions.push(action);
        }
        top += BUTTON + GAP;
    }
    actions
}

fn keys_ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>) -> Vec<Action> {
    let look = &tools.look;
    let inside = ground(ui, now, tools, [880.0, 580.0]);
    let ink = color(look.roles.on_surface);
    let title = tools.text.get("keys-title");
    let line = Rect::from_min_size(inside.min, vec2(inside.width(), 40.0));
    widgets::fitted(
        ui,
        look,
        line,
        widgets::line(&title, type_scale::TITLE, ink),
    );
    let rows = KEYS.len().div_ceil(2);
    let step = (inside.height() - 52.0 - 56.0) / rows as f32;
    let column = inside.width() / 2.0;
    for (place, key) in KEYS.iter().enumerate() {
        let at = inside.min
            + vec2(
                (place / rows) as f32 * column,
                52.0 + (place % rows) as f32 * step,
            );
        let cap = tools.text.get(&format!("keys-{key}"));
        widgets::key_cap(ui, look, pos2(at.x, at.y + step / 2.0), &cap, ink);
        let words = tools.text.get(&format!("keys-{key}-does"));
        let left = 96.0_f32.max(widgets::key_cap_width(ui, look, &cap) + 12.0);
        let line = Rect::from_min_size(at + vec2(left, 0.0), vec2(column - left - 12.0, step));
        widgets::fitted(
            ui,
            look,
            line,
            widgets::line(&words, type_scale::SMALL, ink),
        );
    }
    let close = Rect::from_min_max(inside.max - vec2(140.0, 48.0), inside.max);
    if Button::new(Kind::Soft, &tools.text.get("close")).show(ui, look, close) {
        return vec![Action::Show(None)];
    }
    Vec::new()
}

fn away_ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>, gap: std::time::Duration) -> Vec<Action> {
    let text = tools.text;
    let length = text.long(gap);
    let title = text.with("away-title", &[("length", (&length).into())]);
    let place = super::words::place_line(now, text);
    let words = text.with("away-text", &[("place", (&place).into())]);
    let left = text.clock(now.view.left);
    let carry = text.with("away-carry", &[("left", (&left).into())]);
    let width = wide(tools, 640.0);
    let head = (title.as_str(), words.as_str());
    let height = 80.0 + head_height(ui, tools, width - 80.0, head) + 3.0 * CHOICE + 2.0 * GAP;
    let inside = ground(ui, now, tools, [width, height]);
    let mut top = inside.top() + head_ui(ui, tools, inside, head);
    let again = (text.get("away-again"), place);
    let carry = (carry, text.get("away-carry-how"));
    let finish = (text.get("away-finish"), so_far(now, tools));
    let choices = [
        (Icon::Again, again, "Enter", Action::RepeatStep),
        (Icon::Play, carry, "C", Action::Player(Command::Resume)),
        (Icon::Flag, finish, "Esc", Action::EndSession),
    ];
    let mut actions = Vec::new();
    for (place, (sign, words, key, action)) in choices.into_iter().enumerate() {
        let rect = Rect::from_min_size(pos2(inside.left(), top), vec2(inside.width(), CHOICE));
        if choice_ui(ui, tools, rect, (sign, &words, key), place == 0) {
            actions.push(action);
        }
        top += CHOICE + GAP;
    }
    actions
}

/// Height of a choice with two lines.
const CHOICE: f32 = 80.0;

/// A wide button with a sign, two lines and its key.
fn choice_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    rect: Rect,
    (sign, (title, words), key): (Icon, &(String, String), &str),
    main: bool,
) -> bool {
    let look = &tools.look;
    let kind = if main { Kind::Main } else { Kind::Outline };
    let pressed = Button::new(kind, "").name(title).show(ui, look, rect);
    let roles = look.roles;
    let ink = color(if main {
        roles.on_primary
    } else {
        roles.on_surface
    });
    let quiet = color(if main {
        roles.on_primary
    } else {
        roles.on_surface_muted
    });
    widgets::icon(
        ui,
        pos2(rect.left() + 36.0, rect.center().y),
        sign,
        Weight::Bold,
        24.0,
        ink,
    );
    let cap = widgets::key_cap_width(ui, look, key);
    widgets::key_cap(
        ui,
        look,
        pos2(rect.right() - cap - 20.0, rect.center().y),
        key,
        ink,
    );
    let lines = Rect::from_min_max(
        rect.min + vec2(72.0, 10.0),
        rect.max - vec2(cap + 32.0, 10.0),
    );
    let (upper, lower) = lines.split_top_bottom_at_fraction(0.5);
    widgets::fitted(
        ui,
        look,
        upper,
        widgets::line(title, type_scale::BODY_BOLD, ink),
    );
    widgets::fitted(
        ui,
        look,
        lower,
        widgets::line(words, type_scale::SMALL, quiet),
    );
    pressed
}

/// Buttons side by side; where they do not fit, their letters shrink.
fn row(
    ui: &mut Ui,
    tools: &Tools<'_>,
    inside: Rect,
    buttons: &[(&str, Kind, Action)],
) -> Vec<Action> {
    let mut actions = Vec::new();
    let count = buttons.len().max(1) as f32;
    let width = (inside.width() - GAP * (count - 1.0)) / count;
    for (place, (id, kind, action)) in buttons.iter().enumerate() {
        let left = inside.left() + place as f32 * (width + GAP);
        let rect = Rect::from_min_size(pos2(left, inside.bottom() - BUTTON), vec2(width, BUTTON));
        if Button::new(*kind, &tools.text.get(id)).show(ui, &tools.look, rect) {
            actions.push(action.clone());
        }
    }
    actions
}
