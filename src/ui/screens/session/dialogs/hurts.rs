//! "It hurts": the number, what the routine's rule says to it, and what can be done.

use eframe::egui::{CornerRadius, Rect, Ui, pos2, vec2};

use super::{BUTTON, GAP, ground, head_height, head_ui, row, wide};
use crate::design::{Roles, radius, type_scale};
use crate::domain::pain::{PainAdvice, PainBand};
use crate::model::{Action, Screen};
use crate::player::Command;
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::screens::session::Now;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Kind};

/// Heights of the scale with its bands, and of what the rule says.
const SCALE: f32 = 88.0;
const ADVICE: f32 = 80.0;

pub(super) fn ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>, pain: Option<u8>) -> Vec<Action> {
    let (look, text) = (&tools.look, tools.text);
    let words = (text.get("hurts-title"), text.get("hurts-scale"));
    let words = (words.0.as_str(), words.1.as_str());
    let width = wide(tools, 760.0);
    let head = head_height(ui, tools, width - 80.0, words);
    let height = 80.0 + head + SCALE + 16.0 + ADVICE + 20.0 + 2.0 * BUTTON + GAP;
    let inside = ground(ui, now, tools, [width, height]);
    let top = inside.top() + head_ui(ui, tools, inside, words);
    let scale = Rect::from_min_size(pos2(inside.left(), top), vec2(inside.width(), SCALE));
    let rule = now.session.pain_rule.as_ref();
    let name = text.get("routine-pain-rule");
    let mut actions = Vec::new();
    if let Some(number) = widgets::pain_scale(ui, look, scale, pain, (rule, &name)) {
        actions.push(Action::Player(Command::PainIs(number)));
    }
    let note = Rect::from_min_size(
        scale.left_bottom() + vec2(0.0, 16.0),
        vec2(inside.width(), ADVICE),
    );
    let band = pain.and_then(|pain| Some((pain, rule?.band(pain)?)));
    if let Some((number, band)) = band {
        advice_ui(ui, tools, note, number, band);
    }
    let advice = band.map(|(_, band)| band.advice);
    let upper = Rect::from_min_max(inside.min, inside.max - vec2(0.0, BUTTON + GAP));
    actions.extend(row(ui, tools, upper, &choices(now, advice)));
    actions.extend(row(ui, tools, inside, &quiet_choices(now, advice)));
    actions
}

/// What the rule says to the number.
fn advice_ui(ui: &mut Ui, tools: &Tools<'_>, note: Rect, number: u8, band: &PainBand) {
    let look = &tools.look;
    let (fill, ink, sign) = advice_look(look.roles, band.advice);
    ui.painter()
        .rect_filled(note, CornerRadius::same(radius::CONTROL), color(fill));
    let tone = widgets::band_color(look, band.advice);
    widgets::icon(
        ui,
        pos2(note.left() + 32.0, note.center().y),
        sign,
        Weight::Filled,
        26.0,
        tone,
    );
    let values = [
        ("number", u32::from(number).into()),
        ("advice", (&band.words).into()),
    ];
    let words = tools.text.with("hurts-advice", &values);
    let place = Rect::from_min_max(note.min + vec2(64.0, 8.0), note.max - vec2(16.0, 8.0));
    widgets::fitted(
        ui,
        look,
        place,
        widgets::line(&words, type_scale::BODY_BOLD, color(ink)),
    );
}

fn advice_look(
    roles: &Roles,
    advice: PainAdvice,
) -> (crate::design::Rgba8, crate::design::Rgba8, Icon) {
    match advice {
        PainAdvice::CarryOn => (roles.good_soft, roles.on_good_soft, Icon::Info),
        PainAdvice::Change => (roles.caution_soft, roles.on_caution_soft, Icon::Warning),
        PainAdvice::Stop => (roles.stop_soft, roles.on_stop_soft, Icon::Stop),
    }
}

/// What can be done at the number that was given, the most fitting first.
fn choices(now: &Now<'_>, advice: Option<PainAdvice>) -> Vec<(&'static str, Kind, Action)> {
    let carry_on = |kind| ("control-carry-on", kind, Action::Player(Command::Resume));
    let finish = ("hurts-finish", Kind::Outline, Action::EndSession);
    match advice {
        None => vec![carry_on(Kind::Outline)],
        Some(PainAdvice::CarryOn) => vec![carry_on(Kind::Main), finish],
        Some(PainAdvice::Change) if now.model.easier().is_some() => vec![
            ("hurts-easier", Kind::Main, Action::DoEasier),
            ("hurts-less", Kind::Outline, Action::DoLess),
        ],
        Some(PainAdvice::Change) => vec![("hurts-less", Kind::Main, Action::DoLess), finish],
        Some(PainAdvice::Stop) => vec![("hurts-skip", Kind::Main, Action::SkipExercise), finish],
    }
}

/// The rest; "when to get help" always.
fn quiet_choices(now: &Now<'_>, advice: Option<PainAdvice>) -> Vec<(&'static str, Kind, Action)> {
    let help = ("get-help", Kind::Link, Action::Open(Screen::GetHelp));
    if advice == Some(PainAdvice::Change) && now.model.easier().is_some() {
        return vec![("hurts-finish", Kind::Link, Action::EndSession), help];
    }
    vec![help]
}
