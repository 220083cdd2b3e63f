//! The controls at the foot: what can be asked, each with its label and its key.

use eframe::egui::{Rect, Ui, pos2, vec2};

use super::Now;
use crate::design::type_scale;
use crate::model::{Action, Dialog, Screen};
use crate::player::{Command, Mode, State};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Kind};

/// A control: where, its sign, the message of its label, its key, what it asks.
struct Control {
    left: f32,
    width: f32,
    icon: Icon,
    label: &'static str,
    key: &'static str,
    soft: bool,
    action: Action,
}

/// Draws the controls and answers what was asked.
pub(super) fn ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>) -> Vec<Action> {
    let mut actions = Vec::new();
    for control in controls(now) {
        if control_ui(ui, now, tools, &control) {
            actions.push(control.action);
        }
    }
    actions.extend(main_ui(ui, now, tools));
    actions
}

fn controls(now: &Now<'_>) -> Vec<Control> {
    let plain = |left, icon, label, key, action| Control {
        left,
        width: 72.0,
        icon,
        label,
        key,
        soft: false,
        action,
    };
    let soft = |left, icon, label, key, command| Control {
        width: 88.0,
        soft: true,
        ..plain(left, icon, label, key, Action::Player(command))
    };
    let muted = now.model.preferences.muted || now.model.has_sound == Some(false);
    let sound = if muted {
        (Icon::SoundOff, "control-sound-off")
    } else {
        (Icon::SoundOn, "control-sound-on")
    };
    let mut all = vec![
        plain(
            24.0,
            Icon::Hurts,
            "control-hurts",
            "H",
            Action::Player(Command::Hurts),
        ),
        plain(
            104.0,
            Icon::FirstAid,
            "control-help",
            "G",
            Action::Open(Screen::GetHelp),
        ),
    ];
    if now.view.state != State::Done {
        all.push(plain(
            184.0,
            Icon::Again,
            "control-again",
            "R",
            Action::Player(Command::RestartItem),
        ));
        let reps = now.view.rep.is_some();
        let (less, more) = if reps {
            ("control-less-reps", "control-more-reps")
        } else {
            ("control-less", "control-more")
        };
        all.push(soft(
            340.0,
            Icon::StepBack,
            "control-back",
            "←",
            Command::Back,
        ));
        if now.view.can_undo {
            all.push(soft(
                436.0,
                Icon::Undo,
                "control-undo",
                "⌫",
                Command::RepUndone,
            ));
        } else {
            all.push(soft(436.0, Icon::Minus, less, "−", Command::Less));
        }
        all.push(soft(756.0, Icon::Plus, more, "+", Command::More));
        all.push(soft(
            852.0,
            Icon::StepForward,
            "control-skip",
            "→",
            Command::Skip,
        ));
    }
    all.push(plain(
        960.0,
        Icon::View,
        "control-view",
        "V",
        Action::NextView,
    ));
    all.push(plain(1036.0, sound.0, sound.1, "M", Action::ToggleMute));
    all.push(plain(
        1112.0,
        Icon::FullScreen,
        "control-full",
        "F",
        Action::ToggleFullScreen,
    ));
    all.push(plain(
        1188.0,
        Icon::Keys,
        "control-keys",
        "?",
        Action::Show(Some(Dialog::Keys)),
    ));
    all
}

fn control_ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>, control: &Control) -> bool {
    let look = &tools.look;
    let ink = color(look.roles.on_surface);
    let rect = now.place(control.left, 676.0, control.width, 64.0);
    let fill = if control.soft {
        color(now.colors.control_fill)
    } else {
        eframe::egui::Color32::TRANSPARENT
    };
    let label = tools.text.get(control.label);
    let pressed = Button::icon_only(Kind::Soft, control.icon, &label)
        .icon_size(28.0 * now.scale)
        .colors(fill, ink)
        .show(ui, look, rect);
    label_ui(ui, now, tools, rect, &label, control.key);
    pressed
}

/// The label and the key under a control.
fn label_ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>, rect: Rect, label: &str, key: &str) {
    let look = &tools.look;
    let ink = color(look.roles.on_surface);
    let style = now.style(type_scale::SMALL);
    let width = widgets::measure(ui, look, label, style).x;
    let cap = if key.is_empty() || key == "⌫" {
        0.0
    } else {
        widgets::measure(ui, look, key, type_scale::KEY_CAP).x + 18.0
    };
    let left = rect.center().x - f32::midpoint(width, cap);
    let top = rect.bottom() + 6.0 * now.scale;
    let words = Rect::from_min_size(pos2(left, top), vec2(width + 2.0, 22.0 * now.scale));
    let galley = ui.painter().layout_no_wrap(
        label.to_owned(),
        crate::ui::theme::font(style, style.size * look.text_scale),
        ink,
    );
    ui.painter().galley(
        pos2(words.left(), words.center().y - galley.size().y / 2.0),
        galley,
        ink,
    );
    if 0.0 < cap {
        widgets::key_cap(
            ui,
            look,
            pos2(left + width + 4.0, words.center().y),
            key,
            ink,
        );
    }
}

/// The one filled button.
fn main_ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>) -> Option<Action> {
    let (label, icon, key, action) = match now.session.player.mode() {
        Mode::Done | Mode::Ended => ("go-on", Icon::Check, "Enter", Action::FinishSession),
        Mode::Paused | Mode::Away(_) | Mode::Hurting(_) => (
            "control-carry-on",
            Icon::Play,
            "Space",
            Action::Player(Command::Resume),
        ),
        Mode::Running | Mode::Waiting | Mode::Resuming(_) => match now.view.state {
            State::Counted => (
                "control-count",
                Icon::Tap,
                "Space",
                Action::Player(Command::RepDone),
            ),
            State::GetReady | State::NextUp => (
                "control-ready",
                Icon::Check,
                "Enter",
                Action::Player(Command::Ready),
            ),
            State::Hold
            | State::Release
            | State::Paced
            | State::ChangeSides
            | State::Rest
            | State::Paused
            | State::Resuming
            | State::Away(_)
            | State::Hurting(_)
            | State::Done => (
                "control-pause",
                Icon::Pause,
                "Space",
                Action::Player(Command::Pause),
            ),
        },
    };
    let rect = now.place(532.0, 676.0, 216.0, 64.0);
    let words = tools.text.get(label);
    let (fill, ink) = (color(now.colors.on_tint), color(now.colors.tint));
    let pressed = Button::new(Kind::Main, &words)
        .icon(icon, Weight::Filled)
        .icon_size(28.0 * now.scale)
        .colors(fill, ink)
        .show(ui, &tools.look, rect);
    let below = Rect::from_min_size(
        pos2(rect.left(), rect.bottom() + 6.0 * now.scale),
        vec2(rect.width(), 22.0 * now.scale),
    );
    let cap = widgets::measure(ui, &tools.look, key, type_scale::KEY_CAP).x + 14.0;
    widgets::key_cap(
        ui,
        &tools.look,
        pos2(below.center().x - cap / 2.0, below.center().y),
        key,
        color(tools.look.roles.on_surface),
    );
    pressed.then_some(action)
}
