//! "It hurts": the number, what the routine's rule says to it, and what can be done.

use eframe::egui::{CornerRadius, Rect, Ui, pos2, vec2};

use super::super::Now;
use super::sheet::{BUTTON, Choice, GAP, LINK, Sheet, choice_ui};
use crate::design::{radius, type_scale};
use crate::domain::pain::PainAdvice;
use crate::model::{Action, Model, Screen, SessionAction};
use crate::player::Command;
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::screens::check_in::scale_names;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Kind, PAIN_SCALE_HEIGHT, PainScale};

/// Height of what the rule says, and the room over and under it.
const ADVICE: f32 = 80.0;
const AROUND: f32 = 20.0;
/// Where the sign of a band stands in what the rule says, and how large it is.
const SIGN_LEFT: f32 = 20.0;
const SIGN: f32 = 24.0;
/// The second of two buttons is so wide, as a share of both.
const SECOND: f32 = 0.36;

/// What the main button does at the number that was given.
pub(super) fn main(model: &Model, advice: Option<PainAdvice>) -> Option<Action> {
    let choice = choices(model, advice).into_iter().next();
    choice
        .filter(|choice| choice.kind == Kind::Main)
        .map(|choice| choice.action)
}

pub(super) fn ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &Tools<'_>,
    (pain, advice, fresh): (Option<u8>, Option<PainAdvice>, bool),
) -> Vec<Action> {
    let text = tools.text;
    let (title, words) = (text.get("hurts-title"), text.get("hurts-text"));
    let body = PAIN_SCALE_HEIGHT + ADVICE + 2.0 * AROUND + BUTTON + GAP + LINK;
    let sheet = Sheet::new(now, tools, (&title, &words), 720.0);
    sheet.show(ui, now, tools, body, |ui, body| {
        let mut actions = Vec::new();
        let size = vec2(body.width(), PAIN_SCALE_HEIGHT);
        let scale = Rect::from_min_size(body.min, size);
        if let Some(number) = scale_ui(ui, now, tools, (scale, pain)) {
            actions.push(Action::Player(Command::PainIs(number)));
        }
        let links = Rect::from_min_max(pos2(body.left(), body.bottom() - LINK), body.max);
        let buttons = Rect::from_min_max(
            pos2(body.left(), links.top() - GAP - BUTTON),
            pos2(body.right(), links.top() - GAP),
        );
        let note = Rect::from_min_max(
            pos2(body.left(), scale.bottom() + AROUND),
            pos2(body.right(), buttons.top() - AROUND),
        );
        advice_ui(ui, now, tools, (note, pain, advice));
        actions.extend(buttons_ui(
            ui,
            tools,
            (&choices(now.model, advice), buttons, fresh),
        ));
        actions.extend(links_ui(ui, now, tools, (links, advice)));
        actions
    })
}

fn scale_ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &Tools<'_>,
    (rect, pain): (Rect, Option<u8>),
) -> Option<u8> {
    let text = tools.text;
    let rule = now.session.pain_rule.as_ref();
    let names = scale_names(text, rule);
    let words = [PainAdvice::CarryOn, PainAdvice::Change, PainAdvice::Stop];
    let words = words.map(|advice| text.get(band_word(advice)));
    let shown = PainScale {
        chosen: pain,
        rule,
        names: &names,
        words: words.each_ref().map(String::as_str),
    };
    widgets::pain_scale(ui, &tools.look, rect, &shown)
}

/// The word of a band.
fn band_word(advice: PainAdvice) -> &'static str {
    match advice {
        PainAdvice::CarryOn => "band-carry-on",
        PainAdvice::Change => "band-change",
        PainAdvice::Stop => "band-stop",
    }
}

/// What the rule says to the number: its first sentence bold, then who says so.
fn advice_ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &Tools<'_>,
    (note, pain, advice): (Rect, Option<u8>, Option<PainAdvice>),
) {
    let look = &tools.look;
    let Some(number) = pain else {
        let ask = tools.text.get("hurts-choose");
        let muted = color(look.roles.on_surface_muted);
        widgets::fitted(ui, look, note, widgets::line(&ask, type_scale::BODY, muted));
        return;
    };
    let (fill, ink) = widgets::band_ground(look, advice);
    let corner = CornerRadius::same(radius::CONTROL);
    ui.painter().rect_filled(note, corner, color(fill));
    let mut left = note.left() + SIGN_LEFT;
    if let Some(advice) = advice {
        let tone = widgets::band_color(look, advice);
        let sign = widgets::band_sign(advice);
        let center = pos2(left + SIGN / 2.0, note.center().y);
        widgets::icon(ui, center, sign, Weight::Filled, SIGN, tone);
        left += SIGN + 16.0;
    }
    let said = said(now, tools, number);
    let place = Rect::from_min_max(pos2(left, note.top() + 8.0), note.max - vec2(16.0, 8.0));
    let line = widgets::line(&said, type_scale::BODY, color(ink));
    widgets::with_bold_start(ui, look, place, line);
}

fn said(now: &Now<'_>, tools: &Tools<'_>, number: u8) -> String {
    let rule = now.session.pain_rule.as_ref();
    let count = u32::from(number).into();
    match rule.and_then(|rule| rule.band(number)) {
        Some(band) => {
            let values = [("number", count), ("advice", (&band.words).into())];
            tools.text.with("hurts-advice", &values)
        }
        None => tools.text.with("hurts-no-band", &[("number", count)]),
    }
}

fn choice(kind: Kind, label: &'static str, icon: Icon, action: Action) -> Choice {
    Choice {
        label,
        kind,
        icon: Some(icon),
        key: if kind == Kind::Main { "enter" } else { "" },
        action,
    }
}

/// What can be done at the number that was given, the most fitting first (UI.md 6.4).
pub(in crate::ui::screens::session) fn choices(
    model: &Model,
    advice: Option<PainAdvice>,
) -> Vec<Choice> {
    let carry_on = Action::Player(Command::Resume);
    let carry_on = |kind| choice(kind, "control-carry-on", Icon::Play, carry_on.clone());
    let finish = choice(
        Kind::Outline,
        "hurts-finish",
        Icon::Flag,
        Action::Session(SessionAction::EndSession),
    );
    let less = |kind| {
        choice(
            kind,
            "hurts-less",
            Icon::Minus,
            Action::Session(SessionAction::DoLess),
        )
    };
    match advice {
        None => vec![carry_on(Kind::Outline), finish],
        Some(PainAdvice::CarryOn) => vec![carry_on(Kind::Main), finish],
        Some(PainAdvice::Change) if model.easier().is_some() => {
            let easier = Action::Session(SessionAction::DoEasier);
            let easier = choice(Kind::Main, "hurts-easier", Icon::Down, easier);
            vec![easier, less(Kind::Outline)]
        }
        Some(PainAdvice::Change) => vec![less(Kind::Main), finish],
        Some(PainAdvice::Stop) => {
            let skip = Action::Session(SessionAction::SkipExercise);
            vec![
                choice(Kind::Main, "hurts-skip", Icon::StepForward, skip),
                finish,
            ]
        }
    }
}

/// The main button and the second one beside it.
fn buttons_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    (choices, row, fresh): (&[Choice], Rect, bool),
) -> Vec<Action> {
    let second = (row.width() - GAP) * SECOND;
    let split = row.right() - second;
    let places = [
        Rect::from_min_max(row.min, pos2(split - GAP, row.bottom())),
        Rect::from_min_max(pos2(split, row.top()), row.max),
    ];
    let mut actions = Vec::new();
    for (choice, rect) in choices.iter().zip(places) {
        actions.extend(choice_ui(ui, tools, (choice, rect, fresh)));
    }
    actions
}

/// "When to get help" always; finishing where both buttons do something else.
fn links_ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &Tools<'_>,
    (row, advice): (Rect, Option<PainAdvice>),
) -> Vec<Action> {
    let help = Choice {
        label: "get-help",
        kind: Kind::Link,
        icon: Some(Icon::FirstAid),
        key: "g",
        action: Action::Open(Screen::GetHelp),
    };
    let (left, right) = row.split_left_right_at_fraction(0.5);
    let mut actions = Vec::new();
    if advice == Some(PainAdvice::Change) && now.model.easier().is_some() {
        let finish = choice(
            Kind::Link,
            "hurts-finish",
            Icon::Flag,
            Action::Session(SessionAction::EndSession),
        );
        actions.extend(choice_ui(ui, tools, (&finish, left, false)));
    }
    actions.extend(choice_ui(ui, tools, (&help, right, false)));
    actions
}
