//! A session on a gym's display: controls that are touched from a stand, and what lies over it.

pub(super) mod places;

use eframe::egui::{Rect, Ui, pos2, vec2};

use super::dialogs::{self, hurts};
use super::places::Place;
use super::{Now, main_action, top};
use crate::design::{TypeStyle, icon, touch, type_scale};
use crate::model::{Action, KioskAction, SessionAction};
use crate::player::{Command, State};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::screens::kiosk::{Canvas, Choice, Dialog, Felt, act};
use crate::ui::theme::{Look, color};
use crate::ui::widgets::{self, Big, Control, Kind};

/// Letters under a control, and how far under it.
const LABEL: f32 = 40.0;
const LABEL_DOWN: f32 = 4.0;
/// Labels grow no further than there is room for them.
const LABEL_GROWTH: f32 = 1.1;

/// A control: its sign, its message, what it asks.
struct Item {
    icon: Icon,
    label: &'static str,
    enabled: bool,
    action: Action,
}

fn item(icon: Icon, label: &'static str, action: Action) -> Item {
    Item {
        icon,
        label,
        enabled: true,
        action,
    }
}

/// Draws the controls and answers what was asked.
pub(super) fn controls_ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>) -> Vec<Action> {
    let canvas = canvas(now);
    let mut actions = Vec::new();
    for (item, place) in placed(now, &canvas) {
        if item_ui(ui, now, tools, (&item, place)) {
            actions.push(item.action);
        }
    }
    let main = main_action(now.session);
    let words = tools.text.get(main.label);
    let control = Control {
        sign: (main.icon, Weight::Filled),
        sign_size: icon::KIOSK_MAIN,
        name: &words,
        words: Some(grown(now, type_scale::KIOSK_BUTTON)),
        colors: (color(now.colors.on_tint), color(now.colors.tint)),
        enabled: true,
        hint: "",
    };
    let place = canvas.at(places::MAIN);
    if control.show(ui, &tools.look, place, top::ui_id("main")) {
        actions.push(main.action);
    }
    actions
}

fn canvas(now: &Now<'_>) -> Canvas {
    Canvas::of(now.window, [0.0, 0.0])
}

/// A style with the size of text that is wanted, as far as there is room for it.
fn grown(now: &Now<'_>, style: TypeStyle) -> TypeStyle {
    super::layout::scaled(
        style,
        now.layout.growth().min(LABEL_GROWTH) / now.layout.growth(),
    )
}

/// Each control with its place. "Finished" and help are always there, and "it hurts" until all is done.
fn placed(now: &Now<'_>, canvas: &Canvas) -> Vec<(Item, Rect)> {
    let mut items = always(now);
    if now.view.state != State::Done {
        items.extend(while_it_runs(now));
    }
    let at = items.into_iter();
    at.map(|(item, place)| (item, canvas.at(place))).collect()
}

fn always(now: &Now<'_>) -> Vec<(Item, [Place; 2])> {
    let preferences = &now.model.preferences;
    let leave = Action::Session(match now.view.state {
        State::Done => SessionAction::FinishSession,
        State::GetReady
        | State::Hold
        | State::Release
        | State::Paced
        | State::Counted
        | State::ChangeSides
        | State::Rest
        | State::NextUp
        | State::Paused
        | State::Resuming
        | State::Away(_)
        | State::Hurting(_) => SessionAction::AskToLeave,
    });
    let larger = if preferences.text_percent <= 100 {
        "kiosk-larger"
    } else {
        "kiosk-smaller"
    };
    let (sign, sound) = match now.model.has_sound {
        Some(false) => (Icon::SoundOff, "control-no-sound"),
        Some(true) | None if preferences.muted => (Icon::SoundOff, "control-sound-off"),
        Some(true) | None => (Icon::SoundOn, "control-sound-on"),
    };
    let help = act(KioskAction::Help);
    let size = act(KioskAction::Larger);
    vec![
        (item(Icon::Close, "kiosk-finished", leave), places::FINISHED),
        (
            item(Icon::FirstAid, "kiosk-control-help", help),
            places::HELP,
        ),
        (item(sign, sound, Action::ToggleMute), places::SOUND),
        (item(Icon::TextSize, larger, size), places::LARGER),
    ]
}

fn while_it_runs(now: &Now<'_>) -> [(Item, [Place; 2]); 3] {
    let player = Action::Player;
    let hurts = item(Icon::Hurts, "control-hurts", player(Command::Hurts));
    let back = if now.view.state == State::Counted {
        Item {
            enabled: now.view.can_undo,
            ..item(Icon::Undo, "control-undo", player(Command::RepUndone))
        }
    } else {
        item(Icon::StepBack, "control-back", player(Command::Back))
    };
    let skip = item(
        Icon::StepForward,
        "kiosk-control-skip",
        player(Command::Skip),
    );
    [
        (hurts, places::HURTS),
        (back, places::BACK),
        (skip, places::SKIP),
    ]
}

fn item_ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>, (item, place): (&Item, Rect)) -> bool {
    let name = tools.text.get(item.label);
    let ink = color(tools.look.roles.on_surface);
    let control = Control {
        sign: (item.icon, Weight::Bold),
        sign_size: icon::KIOSK,
        name: &name,
        words: None,
        colors: (color(now.colors.control_fill), ink),
        enabled: item.enabled,
        hint: "",
    };
    let id = eframe::egui::Id::unique(("kiosk-control", item.label));
    let rect = place.with_max_y(place.top() + touch::KIOSK);
    let pressed = control.show(ui, &tools.look, rect, id);
    let room = touch::KIOSK_GAP / 2.0 - 2.0;
    let label = Rect::from_min_size(
        pos2(place.left() - room, rect.bottom() + LABEL_DOWN),
        vec2(place.width() + 2.0 * room, LABEL),
    );
    let look = Look {
        text_scale: tools.look.text_scale.min(LABEL_GROWTH),
        ..tools.look
    };
    let line = widgets::line(&name, type_scale::KIOSK_SMALL, ink);
    widgets::paint_fitted(ui, &look, label, line.center());
    pressed
}

/// The name of the routine, where there is room for it.
pub(super) fn title_ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>) {
    let Some(place) = now.layout.places.title else {
        return;
    };
    let style = TypeStyle {
        size: 30.0,
        line: 36.0,
        ..type_scale::KIOSK_BUTTON
    };
    let ink = color(tools.look.roles.on_surface);
    let line = widgets::line(&now.session.name, style, ink);
    widgets::fitted_line(ui, &tools.look, now.layout.at(place), line);
}

/// Draws what lies over the session, and answers what was asked.
pub(super) fn dialog_ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &Tools<'_>,
    open: dialogs::Open,
) -> Vec<Action> {
    let text = tools.text;
    let canvas = canvas(now);
    if let (dialogs::Open::Hurts(_), State::Hurting(pain)) = (open, now.view.state) {
        return hurts_ui(ui, now, tools, (&canvas, pain));
    }
    let [title, words] = match open {
        dialogs::Open::Away => ["kiosk-away", "kiosk-away-words"],
        dialogs::Open::Leave
        | dialogs::Open::Keys
        | dialogs::Open::Exercise
        | dialogs::Open::Why
        | dialogs::Open::GoTo(_)
        | dialogs::Open::Hurts(_) => ["kiosk-leave", "kiosk-leave-words"],
    };
    let dialog = Dialog {
        left: None,
        title: text.get(title),
        words: format!("{}\n{}", dialogs::so_far(now, tools), text.get(words)),
        choices: vec![
            Choice {
                label: text.get("kiosk-keep-going"),
                icon: Some(Icon::Play),
                kind: Kind::Main,
                action: Action::Player(Command::Resume),
            },
            Choice {
                label: text.get("kiosk-finished"),
                icon: Some(Icon::Flag),
                kind: Kind::Outline,
                action: act(KioskAction::End),
            },
        ],
    };
    dialog.ui(ui, tools, &canvas)
}

/// "It hurts": the number, what the rule says, and what can be done, over all of the screen.
fn hurts_ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &Tools<'_>,
    (canvas, pain): (&Canvas, Option<u8>),
) -> Vec<Action> {
    let text = tools.text;
    let ground = color(tools.look.roles.canvas);
    let all = canvas.window.expand(8.0);
    ui.painter()
        .rect_filled(all, eframe::egui::CornerRadius::ZERO, ground);
    let felt = Felt {
        title: text.get("hurts-title"),
        about: text.get("hurts-text"),
        rule: now.session.pain_rule.as_ref(),
        pain,
    };
    let mut actions = Vec::new();
    if let Some(number) = felt.ui(ui, tools, canvas) {
        actions.push(Action::Player(Command::PainIs(number)));
    }
    let advice = dialogs::advice(now.session, pain);
    let buttons = hurts_choices(tools, hurts::choices(now.model, advice));
    let places = hurts_places(canvas, buttons.len());
    for (choice, place) in buttons.into_iter().zip(places) {
        let big = Big::new(choice.kind, &choice.label);
        let big = choice.icon.map_or(big, |icon| big.icon(icon));
        if big.show(ui, &tools.look, place) {
            actions.push(choice.action);
        }
    }
    actions
}

/// What can be done, and on every display: get help, and finish.
fn hurts_choices(tools: &Tools<'_>, choices: Vec<dialogs::sheet::Choice>) -> Vec<Choice> {
    let text = tools.text;
    let ends = Action::Session(SessionAction::EndSession);
    let can_finish = choices.iter().any(|choice| choice.action == ends);
    let finish = Choice {
        label: text.get("kiosk-finished"),
        icon: Some(Icon::Flag),
        kind: Kind::Outline,
        action: act(KioskAction::End),
    };
    let help = Choice {
        label: text.get("get-help"),
        icon: Some(Icon::FirstAid),
        kind: Kind::Outline,
        action: act(KioskAction::Help),
    };
    let own = choices.into_iter().map(|choice| Choice {
        label: text.get(choice.label),
        icon: choice.icon,
        kind: choice.kind,
        action: choice.action,
    });
    let finish = (!can_finish).then_some(finish);
    own.chain([help]).chain(finish).collect()
}

/// Three or four in a row at the foot; under each other where it is narrow. The last two of four have short names.
fn hurts_places(canvas: &Canvas, count: usize) -> Vec<Rect> {
    let foot = canvas.foot();
    let gap = touch::KIOSK_GAP;
    let rows: &[&[f32]] = match (canvas.portrait, count) {
        (true, 4) => &[&[1.0], &[1.0], &[0.5, 0.5]],
        (true, _) => &[&[1.0], &[1.0], &[1.0]],
        (false, 4) => &[&[0.31, 0.25, 0.265, 0.175]],
        (false, _) => &[&[1.0 / 3.0, 1.0 / 3.0, 1.0 / 3.0]],
    };
    let mut places = Vec::new();
    for (above, shares) in (0..rows.len()).rev().zip(rows) {
        let row = foot.translate(vec2(0.0, -(above as f32) * (touch::KIOSK + gap)));
        let room = row.width() - (shares.len() - 1) as f32 * gap;
        let mut left = row.left();
        for share in *shares {
            let width = room * share;
            places.push(Rect::from_x_y_ranges(left..=left + width, row.y_range()));
            left += width + gap;
        }
    }
    places
}
