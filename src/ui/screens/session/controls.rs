//! The controls at the foot: what can be asked, each with its label and its key.

use eframe::egui::{Color32, Rect, Ui, pos2, vec2};

use super::Now;
use super::layout::{Place, Shape};
use crate::design::type_scale;
use crate::model::{Action, Dialog, Screen};
use crate::player::{Command, Mode, State};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Kind};

/// A control: its sign, the message of its label, its key, what it asks.
struct Control {
    icon: Icon,
    label: &'static str,
    key: &'static str,
    soft: bool,
    action: Action,
}

/// The groups of controls from left to right, and the main one between the two groups of `around`.
struct Groups {
    left: Vec<Control>,
    before: Vec<Control>,
    after: Vec<Control>,
    right: Vec<Control>,
}

/// Draws the controls and answers what was asked.
pub(super) fn ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>) -> Vec<Action> {
    let (placed, main) = placed(now);
    let mut actions = Vec::new();
    for (control, place) in placed {
        if control_ui(ui, now, tools, &control, place) {
            actions.push(control.action);
        }
    }
    actions.extend(main_ui(ui, now, tools, main));
    actions
}

const fn plain(icon: Icon, label: &'static str, key: &'static str, action: Action) -> Control {
    Control {
        icon,
        label,
        key,
        soft: false,
        action,
    }
}

const fn soft(icon: Icon, label: &'static str, key: &'static str, command: Command) -> Control {
    Control {
        icon,
        label,
        key,
        soft: true,
        action: Action::Player(command),
    }
}

fn groups(now: &Now<'_>) -> Groups {
    let muted = now.model.preferences.muted;
    let (sign, sound) = match now.model.has_sound {
        Some(false) => (Icon::SoundOff, "player-no-sound"),
        _ if muted => (Icon::SoundOff, "control-sound-off"),
        _ => (Icon::SoundOn, "control-sound-on"),
    };
    let mut groups = Groups {
        left: vec![
            plain(
                Icon::Hurts,
                "control-hurts",
                "H",
                Action::Player(Command::Hurts),
            ),
            plain(
                Icon::FirstAid,
                "control-help",
                "G",
                Action::Open(Screen::GetHelp),
            ),
        ],
        before: Vec::new(),
        after: Vec::new(),
        right: vec![
            plain(Icon::View, "control-view", "V", Action::NextView),
            plain(sign, sound, "M", Action::ToggleMute),
            plain(
                Icon::FullScreen,
                "control-full",
                "F",
                Action::ToggleFullScreen,
            ),
            plain(
                Icon::Keys,
                "control-keys",
                "?",
                Action::Show(Some(Dialog::Keys)),
            ),
        ],
    };
    let back = soft(Icon::StepBack, "control-back", "←", Command::Back);
    let skip = soft(Icon::StepForward, "control-skip", "→", Command::Skip);
    let again = Action::Player(Command::RestartItem);
    if now.view.state == State::Done {
        // Nothing hurts any more in a session that is over; help stays.
        groups.left.remove(0);
    } else if now.view.state == State::Paused {
        let again = plain_soft(Icon::Again, "control-again", "R", again);
        let finish = plain_soft(Icon::Flag, "control-finish", "Esc", Action::AskToLeave);
        groups.before = vec![back, again];
        groups.after = vec![finish, skip];
    } else {
        groups
            .left
            .push(plain(Icon::Again, "control-again", "R", again));
        groups.before = vec![back, less(now)];
        groups.after = vec![more(now), skip];
    }
    groups
}

fn plain_soft(icon: Icon, label: &'static str, key: &'static str, action: Action) -> Control {
    Control {
        soft: true,
        ..plain(icon, label, key, action)
    }
}

fn less(now: &Now<'_>) -> Control {
    if now.view.can_undo {
        return soft(Icon::Undo, "control-undo", "", Command::RepUndone);
    }
    let label = if now.view.rep.is_some() {
        "control-less-reps"
    } else {
        "control-less"
    };
    soft(Icon::Minus, label, "−", Command::Less)
}

fn more(now: &Now<'_>) -> Control {
    let label = if now.view.rep.is_some() {
        "control-more-reps"
    } else {
        "control-more"
    };
    soft(Icon::Plus, label, "+", Command::More)
}

/// Each control with its place, and the place of the main one.
fn placed(now: &Now<'_>) -> (Vec<(Control, Place)>, Place) {
    let groups = groups(now);
    match now.layout.shape {
        Shape::Compact => in_a_row(groups, (532.0, 56.0, 8.0), (800.0, 160.0)),
        Shape::Portrait => in_a_row(groups, (1150.0, 64.0, 8.0), (800.0, 200.0)),
        Shape::Regular | Shape::Far => spread(groups, now.view.state == State::Paused),
    }
}

/// Small windows: one row without labels. What keys and menus also offer gives way; "it hurts" and help never do.
fn in_a_row(
    groups: Groups,
    (top, size, gap): (f32, f32, f32),
    (width, main): (f32, f32),
) -> (Vec<(Control, Place)>, Place) {
    let before: Vec<Control> = groups
        .left
        .into_iter()
        .take(2)
        .chain(groups.before)
        .collect();
    let quiet = |control: &Control| matches!(control.action, Action::ToggleMute | Action::Show(_));
    let after: Vec<Control> = groups
        .after
        .into_iter()
        .chain(groups.right.into_iter().filter(quiet))
        .collect();
    let count = (before.len() + after.len()) as f32;
    let mut x = (width - count * (size + gap) - main) / 2.0;
    let mut placed = Vec::new();
    let mut main_place = [x, top, main, size];
    for control in before {
        placed.push((control, [x, top, size, size]));
        x += size + gap;
        main_place = [x, top, main, size];
    }
    x += main + gap;
    for control in after {
        placed.push((control, [x, top, size, size]));
        x += size + gap;
    }
    (placed, main_place)
}

/// The row of the design with labels and keys.
fn spread(groups: Groups, paused: bool) -> (Vec<(Control, Place)>, Place) {
    let (top, height) = (676.0, 64.0);
    let row = |controls: Vec<Control>, start: f32, width: f32| {
        let step = width + 8.0;
        let place =
            move |(place, control)| (control, [start + place as f32 * step, top, width, height]);
        controls
            .into_iter()
            .enumerate()
            .map(place)
            .collect::<Vec<_>>()
    };
    let (before, main, after) = if paused {
        (300.0, [492.0, 296.0], 796.0)
    } else {
        (340.0, [532.0, 216.0], 756.0)
    };
    let mut placed = row(groups.left, 16.0, 92.0);
    placed.extend(row(groups.before, before, 88.0));
    placed.extend(row(groups.after, after, 88.0));
    // From the right edge inwards.
    let start = 1264.0 - groups.right.len() as f32 * 72.0 + 8.0;
    placed.extend(row(groups.right, start, 64.0));
    (placed, [main[0], top, main[1], height])
}

fn control_ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &Tools<'_>,
    control: &Control,
    place: Place,
) -> bool {
    let look = &tools.look;
    let ink = color(look.roles.on_surface);
    let rect = now.layout.at(place);
    let small = now.layout.shape != Shape::Regular && now.layout.shape != Shape::Far;
    let fill = if control.soft || small {
        color(now.colors.control_fill)
    } else {
        Color32::TRANSPARENT
    };
    let label = tools.text.get(control.label);
    let pressed = Button::icon_only(Kind::Soft, control.icon, &label)
        .icon_size(28.0 * now.layout.scale)
        .colors(fill, ink)
        .show(ui, look, rect);
    if !small {
        label_ui(ui, now, tools, (rect, place[2]), (&label, control.key));
    }
    pressed
}

/// The label and the key under a control; a label too wide for its place loses its key, then size.
fn label_ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &Tools<'_>,
    (rect, width): (Rect, f32),
    (label, key): (&str, &str),
) {
    let look = &tools.look;
    let scale = now.layout.scale;
    let ink = color(look.roles.on_surface);
    let style = now.layout.style(type_scale::SMALL);
    let room = (width + 6.0) * scale;
    let words = widgets::measure(ui, look, label, style).x;
    let cap = widgets::key_cap_width(ui, look, key) + 4.0;
    let top = rect.bottom() + 6.0 * scale;
    let has_cap = !key.is_empty() && words + cap <= room;
    let words = words.min(room);
    let whole = if has_cap { words + cap } else { words };
    let left = rect.center().x - whole / 2.0;
    let place = Rect::from_min_size(pos2(left, top), vec2(words + 1.0, 24.0 * scale));
    widgets::fitted(ui, look, place, widgets::line(label, style, ink));
    if has_cap {
        widgets::key_cap(
            ui,
            look,
            pos2(left + words + 4.0, place.center().y),
            key,
            ink,
        );
    }
}

/// What the one filled button does now: label, sign, key, action.
fn main_action(now: &Now<'_>) -> (&'static str, Icon, &'static str, Action) {
    let player = |command| Action::Player(command);
    match (now.session.player.mode(), now.view.state) {
        (Mode::Done | Mode::Ended, _) => ("go-on", Icon::Check, "Enter", Action::FinishSession),
        (Mode::Paused | Mode::Away(_) | Mode::Hurting(_), _) => (
            "control-carry-on",
            Icon::Play,
            "Space",
            player(Command::Resume),
        ),
        (_, State::Counted) => (
            "control-count",
            Icon::Tap,
            "Space",
            player(Command::RepDone),
        ),
        (_, State::GetReady | State::NextUp) => (
            "control-ready",
            Icon::Check,
            "Enter",
            player(Command::Ready),
        ),
        (Mode::Running | Mode::Waiting | Mode::Resuming(_), _) => (
            "control-pause",
            Icon::Pause,
            "Space",
            player(Command::Pause),
        ),
    }
}

/// The one filled button.
fn main_ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>, place: Place) -> Option<Action> {
    let (label, icon, key, action) = main_action(now);
    let rect = now.layout.at(place);
    let words = tools.text.get(label);
    let (fill, ink) = (color(now.colors.on_tint), color(now.colors.tint));
    let weight = if icon == Icon::Check {
        Weight::Bold
    } else {
        Weight::Filled
    };
    let pressed = Button::new(Kind::Main, &words)
        .icon(icon, weight)
        .icon_size(28.0 * now.layout.scale)
        .colors(fill, ink)
        .show(ui, &tools.look, rect);
    if now.layout.shape == Shape::Regular {
        key_ui(ui, now, tools, rect, key);
    }
    pressed.then_some(action)
}

fn key_ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>, rect: Rect, key: &str) {
    let ink = color(tools.look.roles.on_surface);
    let middle = rect.bottom() + 18.0 * now.layout.scale;
    let cap = widgets::key_cap_width(ui, &tools.look, key);
    if now.view.state != State::Paused {
        widgets::key_cap(
            ui,
            &tools.look,
            pos2(rect.center().x - cap / 2.0, middle),
            key,
            ink,
        );
        return;
    }
    let words = tools.text.get("control-carry-on-after");
    let style = now.layout.style(type_scale::SMALL);
    let width = widgets::measure(ui, &tools.look, &words, style).x;
    let left = rect.center().x - (cap + 6.0 + width) / 2.0;
    widgets::key_cap(ui, &tools.look, pos2(left, middle), key, ink);
    let place = Rect::from_min_size(
        pos2(left + cap + 6.0, middle - 12.0),
        vec2(width + 1.0, 24.0),
    );
    widgets::text(ui, &tools.look, place, widgets::line(&words, style, ink));
}
