//! The controls at the foot: what can be asked, each with its label and its key.

mod place;

use eframe::egui::{Color32, Id, Rect, Ui, pos2, vec2};

use super::layout::{Layout, Shape};
use super::places::Place;
use super::{Now, main_action, words};
use crate::design::{icon, type_scale};
use crate::model::{Action, Dialog, Screen, SessionAction};
use crate::player::{Command, Mode, State};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::{Look, color};
use crate::ui::widgets::{self, Control};

/// Labels under the controls, in design points: how far under them, and how high.
const LABEL_DOWN: f32 = 6.0;
const LABEL: f32 = 24.0;
const LABEL_GROWTH: f32 = 1.25;

/// A control: its sign, the messages of its label and its key, what it asks.
struct Item {
    icon: Icon,
    label: &'static str,
    key: &'static str,
    /// On a ground of its own.
    soft: bool,
    enabled: bool,
    /// Also where there is little room.
    stays: bool,
    action: Action,
}

/// The groups of controls from left to right, the main one between `before` and `after`.
struct Groups {
    left: Vec<Item>,
    before: Vec<Item>,
    after: Vec<Item>,
    right: Vec<Item>,
    /// True when the main control has a long label.
    wide: bool,
}

/// Draws the controls and answers what was asked.
pub(super) fn ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>) -> Vec<Action> {
    let layout = Layout::near(now.window, tools.look.text_scale);
    let (placed, main) = place::placed(layout.shape, groups(now));
    let mut actions = Vec::new();
    for (item, place) in placed {
        if item_ui(ui, now, tools, (&layout, &item, place)) {
            actions.push(item.action);
        }
    }
    actions.extend(main_ui(ui, now, tools, (&layout, main)));
    actions
}

fn quiet(icon: Icon, label: &'static str, key: &'static str, action: Action) -> Item {
    Item {
        icon,
        label,
        key,
        soft: false,
        enabled: true,
        stays: false,
        action,
    }
}

fn soft(icon: Icon, label: &'static str, key: &'static str, action: Action) -> Item {
    Item {
        soft: true,
        ..quiet(icon, label, key, action)
    }
}

fn staying(item: Item) -> Item {
    Item {
        stays: true,
        ..item
    }
}

fn groups(now: &Now<'_>) -> Groups {
    let mut groups = Groups {
        left: left(now),
        before: Vec::new(),
        after: Vec::new(),
        right: right(now),
        wide: false,
    };
    if now.view.state == State::Done {
        return groups;
    }
    let ([before, after], wide) = around(now);
    let player = Action::Player;
    let back = soft(
        Icon::StepBack,
        "control-back",
        "left",
        player(Command::Back),
    );
    let skip = soft(
        Icon::StepForward,
        "control-skip",
        "right",
        player(Command::Skip),
    );
    groups.before = vec![back, before];
    groups.after = vec![after, skip];
    groups.wide = wide;
    groups
}

/// What stands on both sides of the main control, and whether that one has a long label.
fn around(now: &Now<'_>) -> ([Item; 2], bool) {
    let of = |icon, label, key, command| soft(icon, label, key, Action::Player(command));
    let counts = now.session.player.mode() == Mode::Running && now.view.state == State::Counted;
    if counts {
        let undo = Item {
            enabled: now.view.can_undo,
            ..of(Icon::Undo, "control-undo", "backspace", Command::RepUndone)
        };
        let pause = of(Icon::Pause, "control-pause", "p", Command::Pause);
        ([undo, pause], true)
    } else if still(now) {
        let again = of(Icon::Again, "control-again", "r", Command::RestartItem);
        let finish = soft(
            Icon::Flag,
            "control-finish",
            "escape",
            Action::Session(SessionAction::AskToLeave),
        );
        ([again, finish], true)
    } else {
        (less_and_more(now), false)
    }
}

fn still(now: &Now<'_>) -> bool {
    matches!(
        now.view.state,
        State::Paused | State::Away(_) | State::Hurting(_)
    )
}

/// Again, it hurts, help. Nothing hurts any more in a session that is over; help stays.
fn left(now: &Now<'_>) -> Vec<Item> {
    let again = Action::Player(Command::RestartItem);
    let again = quiet(Icon::Again, "control-again", "r", again);
    let hurts = Action::Player(Command::Hurts);
    let hurts = staying(quiet(Icon::Hurts, "control-hurts", "h", hurts));
    let help = Action::Open(Screen::GetHelp);
    let help = staying(quiet(Icon::FirstAid, "control-help", "g", help));
    if now.view.state == State::Done {
        vec![help]
    } else if still(now) {
        vec![hurts, help]
    } else {
        vec![again, hurts, help]
    }
}

fn right(now: &Now<'_>) -> Vec<Item> {
    let (icon, label) = match now.model.has_sound {
        Some(false) => (Icon::SoundOff, "control-no-sound"),
        Some(true) | None if now.model.preferences.muted => (Icon::SoundOff, "control-sound-off"),
        Some(true) | None => (Icon::SoundOn, "control-sound-on"),
    };
    let more = Action::Show(Some(Dialog::Exercise));
    let keys = Action::Show(Some(Dialog::Keys));
    let mut items = vec![
        quiet(icon, label, "m", Action::ToggleMute),
        quiet(
            Icon::FullScreen,
            "control-full",
            "f",
            Action::ToggleFullScreen,
        ),
        quiet(Icon::Keys, "control-keys", "question", keys),
    ];
    if now.view.state != State::Done {
        items.insert(0, staying(quiet(Icon::More, "control-more-of", "e", more)));
    }
    items
}

fn less_and_more(now: &Now<'_>) -> [Item; 2] {
    let [less, more] = if now.view.rep.is_some() {
        ["control-less-reps", "control-more-reps"]
    } else {
        ["control-less", "control-more"]
    };
    [
        soft(Icon::Minus, less, "minus", Action::Player(Command::Less)),
        soft(Icon::Plus, more, "more", Action::Player(Command::More)),
    ]
}

fn item_ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &Tools<'_>,
    (layout, item, place): (&Layout, &Item, Place),
) -> bool {
    let ink = color(tools.look.roles.on_surface);
    let small = layout.shape == Shape::Compact;
    let fill = if item.soft || layout.shape != Shape::Regular {
        color(now.colors.control_fill)
    } else {
        Color32::TRANSPARENT
    };
    let name = tools.text.get(item.label);
    let key = words::key(tools.text, item.key);
    let hint = format!("{name} ({key})");
    let rect = layout.at(place);
    let control = Control {
        sign: (item.icon, Weight::Bold),
        sign_size: icon::CONTROL * layout.scale,
        name: &name,
        words: None,
        colors: (fill, ink),
        enabled: item.enabled,
        hint: &hint,
    };
    let id = Id::unique(("session-control", item.label));
    let pressed = control.show(ui, &tools.look, rect, id);
    if !small {
        let room = place[2] * layout.scale;
        label_ui(ui, tools, (layout, rect, room), (&name, &key));
    }
    pressed
}

/// What is under a control grows no further than there is room for it.
fn under(tools: &Tools<'_>) -> Look {
    Look {
        text_scale: tools.look.text_scale.min(LABEL_GROWTH),
        ..tools.look
    }
}

/// The label and the key under a control; a label too wide for its place loses its key, then size.
fn label_ui(
    ui: &Ui,
    tools: &Tools<'_>,
    (layout, rect, room): (&Layout, Rect, f32),
    (label, key): (&str, &str),
) {
    let look = &under(tools);
    let ink = color(look.roles.on_surface);
    let style = layout.style(type_scale::SMALL);
    let cap_style = layout.style(type_scale::KEY_CAP);
    let words = widgets::measure(ui, look, label, style).x;
    let gap = 4.0 * layout.scale;
    let cap = widgets::small_cap_width(ui, look, (key, cap_style)) + gap;
    let has_cap = layout.shape != Shape::Portrait && words + cap <= room + 2.0 * gap;
    let words = words.min(room);
    let whole = if has_cap { words + cap } else { words };
    let left = rect.center().x - whole / 2.0;
    let top = rect.bottom() + LABEL_DOWN * layout.scale;
    let size = vec2(words + 1.0, LABEL * layout.scale);
    let place = Rect::from_min_size(pos2(left, top), size);
    widgets::paint_fitted(ui, look, place, widgets::line(label, style, ink));
    if has_cap {
        let at = pos2(left + words + gap, place.center().y);
        widgets::small_cap(ui, look, at, (key, cap_style), ink);
    }
}

/// The one filled button.
fn main_ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &Tools<'_>,
    (layout, place): (&Layout, Place),
) -> Option<Action> {
    let main = main_action(now.session);
    let words = tools.text.get(main.label);
    let roles = tools.look.roles;
    let colors = if still(now) {
        (roles.primary, roles.on_primary)
    } else {
        (now.colors.on_tint, now.colors.tint)
    };
    let weight = if main.icon == Icon::Check {
        Weight::Bold
    } else {
        Weight::Filled
    };
    let key = words::key(tools.text, main.key);
    let hint = format!("{words} ({key})");
    let control = Control {
        sign: (main.icon, weight),
        sign_size: icon::MAIN_CONTROL * layout.scale,
        name: &words,
        words: Some(layout.style(layout.places.styles.main)),
        colors: (color(colors.0), color(colors.1)),
        enabled: true,
        hint: &hint,
    };
    let rect = layout.at(place);
    let pressed = control.show(ui, &tools.look, rect, super::top::ui_id("main"));
    if layout.shape == Shape::Regular {
        under_main_ui(ui, now, tools, (layout, rect, &key));
    }
    pressed.then_some(main.action)
}

/// The key of the main control, and what else there is to say of it.
fn under_main_ui(
    ui: &Ui,
    now: &Now<'_>,
    tools: &Tools<'_>,
    (layout, rect, key): (&Layout, Rect, &str),
) {
    let look = &under(tools);
    let words = match (still(now), now.view.state) {
        (true, _) => tools.text.get("control-carry-on-after"),
        (false, State::Counted) => tools.text.get("control-count-anywhere"),
        (false, _) => String::new(),
    };
    let ink = color(look.roles.on_surface);
    let style = layout.style(type_scale::SMALL);
    let cap_style = layout.style(type_scale::KEY_CAP);
    let cap = widgets::small_cap_width(ui, look, (key, cap_style));
    let gap = 5.0 * layout.scale;
    let room = rect.width() - cap - gap;
    let width = widgets::measure(ui, look, &words, style).x.min(room);
    let whole = cap + if words.is_empty() { 0.0 } else { gap + width };
    let left = rect.center().x - whole / 2.0;
    let top = rect.bottom() + LABEL_DOWN * layout.scale;
    let size = vec2(width + 1.0, LABEL * layout.scale);
    let place = Rect::from_min_size(pos2(left + cap + gap, top), size);
    let at = pos2(left, place.center().y);
    widgets::small_cap(ui, look, at, (key, cap_style), ink);
    if !words.is_empty() {
        widgets::paint_fitted(ui, look, place, widgets::line(&words, style, ink));
    }
}
