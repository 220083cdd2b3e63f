//! What the pain rule advises, with its reason, to be taken by one press.

use eframe::egui::{CornerRadius, Rect, Shape, Ui, pos2, vec2};

use crate::design::page::control;
use crate::design::{Rgba8, radius, type_scale};
use crate::domain::advice::{Advice, Advised, Because};
use crate::domain::history::PastSession;
use crate::domain::pain::PainAdvice;
use crate::domain::{RoutineId, VariantId};
use crate::model::{Action, CheckInAction, Model};
use crate::text::Text;
use crate::ui::frame::Tools;
use crate::ui::icons::Weight;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Flow, Kind};

/// What is shown.
pub(super) struct Shown<'a> {
    pub(super) routine: &'a RoutineId,
    pub(super) variant: Option<&'a VariantId>,
    pub(super) advised: &'a Advised,
    /// The reason in words.
    pub(super) words: &'a str,
}

/// The reason in words.
pub(super) fn because(model: &Model, text: &Text, session: &PastSession, why: Because) -> String {
    match why {
        Because::Band { nrs, .. } => {
            let rule = model.rule_of(session.routine.as_ref());
            let band = rule.and_then(|rule| rule.band(nrs));
            let words = band.map_or("", |band| band.words.as_str());
            let values = [("number", u32::from(nrs).into()), ("words", words.into())];
            text.with("advice-because-band", &values)
        }
        Because::Morning { now, before } => {
            let values = [
                ("now", u32::from(now).into()),
                ("before", u32::from(before).into()),
            ];
            let higher = before < now;
            text.with(
                if higher {
                    "advice-because-higher"
                } else {
                    "advice-because-same"
                },
                &values,
            )
        }
        Because::WeekRise => text.get("advice-because-rise"),
    }
}

/// How serious the reason is.
fn tone(why: Because) -> PainAdvice {
    match why {
        Because::Band { band, .. } => band,
        Because::Morning { now, before } if before < now => PainAdvice::Change,
        Because::Morning { .. } => PainAdvice::CarryOn,
        Because::WeekRise => PainAdvice::Stop,
    }
}

/// Draws a note with the reason, and a button for each thing that can be taken.
pub(super) fn ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    shown: &Shown<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let look = &tools.look;
    let tone = tone(shown.advised.because);
    let (fill, ink) = widgets::band_ground(look, Some(tone));
    let under = ui.painter().add(Shape::Noop);
    let mut inner = column.inset(48.0, 16.0);
    inner.gap(14.0);
    let top = inner.y;
    inner.say(
        ui,
        look,
        widgets::line(shown.words, type_scale::BODY_BOLD, color(ink)),
    );
    match model.check_in.taken {
        Some(taken) => taken_ui(ui, model, tools, (shown, taken, ink), &mut inner, actions),
        None => offers_ui(ui, model, tools, (shown, ink), &mut inner, actions),
    }
    inner.gap(14.0);
    let rect = column.take(inner.height());
    let round = CornerRadius::same(radius::CONTROL);
    ui.painter()
        .set(under, Shape::rect_filled(rect, round, color(fill)));
    let middle = top + type_scale::BODY.line * look.text_scale / 2.0;
    let center = pos2(rect.left() + 26.0, middle);
    let mark = widgets::band_color(look, tone);
    widgets::icon(
        ui,
        center,
        widgets::band_sign(tone),
        Weight::Filled,
        20.0,
        mark,
    );
}

/// The name of the step that "one step back" leads to.
fn step(model: &Model, shown: &Shown<'_>) -> String {
    let routine = model.content.catalogue.routine(shown.routine);
    let step = routine.zip(shown.variant);
    let step = step.and_then(|(routine, variant)| routine.step_before(variant));
    step.map_or_else(String::new, |variant| variant.name.clone())
}

/// What the button of a choice says.
fn label(text: &Text, choice: Advice, step: &str) -> String {
    match choice {
        Advice::CarryOn => text.get("advice-carry-on"),
        Advice::Hold => text.get("advice-hold"),
        Advice::ThirdLess => text.get("advice-third-less"),
        Advice::StepBack => text.with("advice-step-back", &[("step", step.into())]),
        Advice::GetHelp => text.get("advice-get-help"),
    }
}

fn offers_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    (shown, ink): (&Shown<'_>, Rgba8),
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    // "Carry on" alone is nothing to be taken.
    let choices: Vec<Advice> = shown
        .advised
        .choices
        .iter()
        .copied()
        .filter(|choice| *choice != Advice::CarryOn)
        .collect();
    if choices.is_empty() {
        return;
    }
    let (look, text) = (&tools.look, tools.text);
    let offer = text.get("advice-offer");
    column.say(
        ui,
        look,
        widgets::line(&offer, type_scale::SMALL, color(ink)),
    );
    column.gap(10.0);
    let step = step(model, shown);
    let labels: Vec<String> = choices
        .iter()
        .map(|choice| label(text, *choice, &step))
        .collect();
    let gap = vec2(control::GAP, control::GAP);
    let mut flow = Flow::new(column.at(), column.right(), gap);
    for (choice, label) in choices.iter().zip(&labels) {
        let button = Button::new(Kind::Outline, label);
        let size = button.size(ui, look).min(vec2(column.width, f32::INFINITY));
        let place = flow.place(size);
        if button.show(ui, look, place) {
            let take = CheckInAction::Take(shown.routine.clone(), *choice);
            actions.push(Action::CheckIn(take));
        }
    }
    column.y = flow.bottom();
}

fn taken_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    (shown, taken, ink): (&Shown<'_>, Advice, Rgba8),
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let (look, text) = (&tools.look, tools.text);
    let step = step(model, shown);
    let words = match taken {
        Advice::CarryOn | Advice::GetHelp => text.get("advice-taken-carry-on"),
        Advice::Hold => text.get("advice-taken-hold"),
        Advice::ThirdLess => text.get("advice-taken-third-less"),
        Advice::StepBack => text.with("advice-taken-step-back", &[("step", (&step).into())]),
    };
    column.say(
        ui,
        look,
        widgets::line(&words, type_scale::BODY, color(ink)),
    );
    column.gap(8.0);
    let back = text.get("advice-take-back");
    let button = Button::new(Kind::Outline, &back).small();
    let size = button.size(ui, look);
    let row = column.take(size.y);
    if button.show(ui, look, Rect::from_min_size(row.min, size)) {
        let back = CheckInAction::TakeBack(shown.routine.clone());
        actions.push(Action::CheckIn(back));
    }
}
