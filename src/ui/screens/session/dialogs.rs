//! What lies over a session: leave, keys, away, it hurts.

use eframe::egui::{CornerRadius, Rect, Sense, Ui, pos2, vec2};

use super::Now;
use crate::design::{radius, type_scale};
use crate::domain::pain::PainAdvice;
use crate::model::{Action, Dialog, Screen};
use crate::player::{Command, State};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::color;
use crate::ui::widgets::{self, Align, Button, Kind};

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

/// Draws the dialog that is open and answers what was asked.
pub(super) fn ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>) -> Vec<Action> {
    match (now.session.dialog, now.view.state) {
        (Some(Dialog::Leave), _) => leave_ui(ui, now, tools),
        (Some(Dialog::Keys), _) => keys_ui(ui, now, tools),
        (None, State::Away(gap)) => away_ui(ui, now, tools, gap),
        (None, State::Hurting(pain)) => hurts_ui(ui, now, tools, pain),
        (None, _) => Vec::new(),
    }
}

/// Dims the screen and draws the ground of a dialog; answers its inside and the top of what follows its title.
fn ground(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>, size: [f32; 2], title: &str) -> Rect {
    let look = &tools.look;
    let window = ui.max_rect();
    // Nothing behind a dialog can be pressed.
    ui.allocate_rect(window, Sense::click());
    ui.painter()
        .rect_filled(window, CornerRadius::ZERO, color(look.roles.scrim));
    let size = vec2(
        size[0].min(window.width() - 32.0),
        size[1].min(window.height() - 32.0),
    );
    let rect = Rect::from_center_size(now.area.center(), size);
    widgets::surface(ui, look, rect, look.roles.surface_raised, radius::DIALOG);
    let inside = rect.shrink(40.0);
    let line = Rect::from_min_size(inside.min, vec2(inside.width(), 40.0));
    widgets::text(
        ui,
        look,
        line,
        title,
        type_scale::TITLE,
        color(look.roles.on_surface),
        Align::Left,
    );
    Rect::from_min_max(inside.min + vec2(0.0, 52.0), inside.max)
}

fn leave_ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>) -> Vec<Action> {
    let look = &tools.look;
    let inside = ground(
        ui,
        now,
        tools,
        [560.0, 300.0],
        &tools.text.get("leave-title"),
    );
    let time = tools.text.clock(now.session.player.record().time());
    let words = tools.text.with("leave-done", &[("time", (&time).into())]);
    widgets::wrapped(
        ui,
        look,
        inside,
        &words,
        type_scale::BODY,
        color(look.roles.on_surface_muted),
    );
    let buttons = [
        ("leave-keep", Kind::Main, Action::Player(Command::Resume)),
        ("leave-finish", Kind::Outline, Action::EndSession),
        ("leave-later", Kind::Link, Action::LeaveForLater),
    ];
    let mut actions = Vec::new();
    let mut left = inside.left();
    for (id, kind, action) in buttons {
        let rect = Rect::from_min_size(pos2(left, inside.bottom() - 56.0), vec2(152.0, 56.0));
        if Button::new(kind, &tools.text.get(id)).show(ui, look, rect) {
            actions.push(action);
        }
        left += 164.0;
    }
    actions
}

fn keys_ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>) -> Vec<Action> {
    let look = &tools.look;
    let inside = ground(
        ui,
        now,
        tools,
        [880.0, 560.0],
        &tools.text.get("keys-title"),
    );
    let ink = color(look.roles.on_surface);
    for (place, key) in KEYS.iter().enumerate() {
        let column = (place / 9) as f32;
        let row = (place % 9) as f32;
        let at = inside.min + vec2(column * 410.0, row * 42.0);
        let cap = tools.text.get(&format!("keys-{key}"));
        widgets::key_cap(ui, look, pos2(at.x, at.y + 18.0), &cap, ink);
        let words = tools.text.get(&format!("keys-{key}-does"));
        let line = Rect::from_min_size(at + vec2(110.0, 4.0), vec2(290.0, 28.0));
        widgets::text(ui, look, line, &words, type_scale::SMALL, ink, Align::Left);
    }
    let close = Rect::from_min_size(
        pos2(inside.right() - 120.0, inside.bottom() - 48.0),
        vec2(120.0, 48.0),
    );
    if Button::new(Kind::Soft, &tools.text.get("close")).show(ui, look, close) {
        return vec![Action::Show(None)];
    }
    Vec::new()
}

fn away_ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>, gap: std::time::Duration) -> Vec<Action> {
    let look = &tools.look;
    let inside = ground(
        ui,
        now,
        tools,
        [600.0, 320.0],
        &tools.text.get("away-title"),
    );
    let length = tools.text.clock(gap);
    let words = tools
        .text
        .with("away-text", &[("length", (&length).into())]);
    widgets::wrapped(
        ui,
        look,
        inside,
        &words,
        type_scale::LEAD,
        color(look.roles.on_surface),
    );
    let buttons = [
        ("away-again", Kind::Main, Action::RepeatStep),
        ("away-carry", Kind::Outline, Action::Player(Command::Resume)),
        ("away-finish", Kind::Link, Action::EndSession),
    ];
    row(ui, tools, inside, &buttons)
}

fn row(
    ui: &mut Ui,
    tools: &Tools<'_>,
    inside: Rect,
    buttons: &[(&str, Kind, Action)],
) -> Vec<Action> {
    let mut actions = Vec::new();
    let width =
        (inside.width() - 12.0 * (buttons.len().max(1) - 1) as f32) / buttons.len().max(1) as f32;
    for (place, (id, kind, action)) in buttons.iter().enumerate() {
        let left = inside.left() + place as f32 * (width + 12.0);
        let rect = Rect::from_min_size(pos2(left, inside.bottom() - 56.0), vec2(width, 56.0));
        if Button::new(*kind, &tools.text.get(id)).show(ui, &tools.look, rect) {
            actions.push(action.clone());
        }
    }
    actions
}

fn hurts_ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>, pain: Option<u8>) -> Vec<Action> {
    let look = &tools.look;
    let text = tools.text;
    let inside = ground(ui, now, tools, [960.0, 440.0], &text.get("hurts-title"));
    let muted = color(look.roles.on_surface_muted);
    widgets::wrapped(
        ui,
        look,
        inside,
        &text.get("hurts-scale"),
        type_scale::BODY,
        muted,
    );
    let scale = Rect::from_min_size(inside.min + vec2(0.0, 40.0), vec2(inside.width(), 96.0));
    let rule = now.session.pain_rule.as_ref();
    let mut actions = Vec::new();
    if let Some(number) = widgets::pain_scale(
        ui,
        look,
        scale,
        pain,
        (rule, &text.get("routine-pain-rule")),
    ) {
        actions.push(Action::Player(Command::PainIs(number)));
    }
    let band = pain.and_then(|pain| rule?.band(pain));
    if let Some(band) = band {
        let note = Rect::from_min_size(inside.min + vec2(0.0, 144.0), vec2(inside.width(), 56.0));
        ui.painter().rect_filled(
            note,
            CornerRadius::same(radius::CONTROL),
            color(look.roles.surface_sunken),
        );
        let sign = if band.advice == PainAdvice::CarryOn {
            Icon::Info
        } else {
            Icon::Warning
        };
        widgets::icon(
            ui,
            pos2(note.left() + 28.0, note.center().y),
            sign,
            Weight::Bold,
            24.0,
            widgets::band_color(look, band.advice),
        );
        let words = format!("{}: {}", text.get("hurts-rule"), band.words);
        let line = Rect::from_min_max(note.min + vec2(56.0, 0.0), note.max);
        widgets::text(
            ui,
            look,
            line,
            &words,
            type_scale::BODY_BOLD,
            color(look.roles.on_surface),
            Align::Left,
        );
    }
    actions.extend(row(
        ui,
        tools,
        inside,
        &choices(now, band.map(|band| band.advice)),
    ));
    actions
}

/// What can be done at the number that was given; "when to get help" always.
fn choices(now: &Now<'_>, advice: Option<PainAdvice>) -> Vec<(&'static str, Kind, Action)> {
    let help = ("get-help", Kind::Link, Action::Open(Screen::GetHelp));
    let finish = ("hurts-finish", Kind::Outline, Action::EndSession);
    match advice {
        None => vec![
            (
                "control-carry-on",
                Kind::Outline,
                Action::Player(Command::Resume),
            ),
            help,
        ],
        Some(PainAdvice::CarryOn) => vec![
            (
                "control-carry-on",
                Kind::Main,
                Action::Player(Command::Resume),
            ),
            finish,
            help,
        ],
        Some(PainAdvice::Change) => {
            let less = ("hurts-less", Kind::Outline, Action::DoLess);
            if now.model.easier().is_some() {
                vec![
                    ("hurts-easier", Kind::Main, Action::DoEasier),
                    less,
                    finish,
                    help,
                ]
            } else {
                vec![("hurts-less", Kind::Main, Action::DoLess), finish, help]
            }
        }
        Some(PainAdvice::Stop) => vec![
            ("hurts-skip", Kind::Main, Action::SkipExercise),
            finish,
            help,
        ],
    }
}
