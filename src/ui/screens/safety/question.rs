//! One question with its answers: side by side where they are short, else in rows.

use eframe::egui::{IdSalt, Rect, Role, Ui, pos2, vec2};

use crate::design::page::safety as sizes;
use crate::design::type_scale;
use crate::domain::safety::{Answers, ChoiceId, Question, Takes};
use crate::model::{Action, SafetyAction};
use crate::ui::frame::Tools;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Column, Segments};

/// An answer as it is offered: its id, without one "none of these"; its words; whether it is taken.
struct Offer {
    choice: Option<ChoiceId>,
    words: String,
    on: bool,
}

fn offers(tools: &Tools<'_>, question: &Question, answers: &Answers) -> Vec<Offer> {
    let choices = question.choices.iter();
    let mut offers: Vec<Offer> = choices
        .map(|choice| Offer {
            choice: Some(choice.id.clone()),
            words: choice.text.clone(),
            on: answers.chose(&question.id, &choice.id),
        })
        .collect();
    if question.may_be_none {
        let id = match question.takes {
            Takes::One => "safety-no-trouble",
            Takes::Several => "safety-none-of-these",
        };
        offers.push(Offer {
            choice: None,
            words: tools.text.get(id),
            on: answers.chose_none(&question.id),
        });
    }
    offers
}

/// Draws it; `why` tells why it is asked too.
pub(super) fn ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    column: &mut Column,
    (question, answers, why): (&Question, &Answers, bool),
    actions: &mut Vec<Action>,
) {
    let offers = offers(tools, question, answers);
    let role = match question.takes {
        Takes::One => Role::RadioGroup,
        Takes::Several => Role::Group,
    };
    let id = IdSalt::new(("question", question.id.as_str()));
    let pressed = widgets::group(ui, (id, role, &question.text), |ui| {
        answers_ui(ui, tools, column, (question, &offers, why))
    });
    if let Some(offer) = pressed.and_then(|place| offers.into_iter().nth(place)) {
        let answer = SafetyAction::Answer(question.id.clone(), offer.choice);
        actions.push(Action::Safety(answer));
    }
}

fn answers_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    column: &mut Column,
    (question, offers, why): (&Question, &[Offer], bool),
) -> Option<usize> {
    let look = &tools.look;
    let options: Vec<&str> = offers.iter().map(|offer| offer.words.as_str()).collect();
    let taken = offers.iter().position(|offer| offer.on);
    let segments = Segments {
        options: &options,
        selected: taken.unwrap_or(usize::MAX),
        small: false,
        raised: false,
    };
    let size = segments.size(ui, look);
    let one = question.takes == Takes::One;
    if one && size.x <= column.width * sizes::BESIDE {
        let mut words = column.inset(0.0, size.x + sizes::BETWEEN);
        words_ui(ui, tools, &mut words, (question, why));
        let row = column.take(words.height().max(size.y));
        let corner = pos2(row.right() - size.x, row.center().y - size.y / 2.0);
        return segments.show(ui, look, Rect::from_min_size(corner, size));
    }
    words_ui(ui, tools, column, (question, why));
    column.gap(12.0);
    if one && size.x <= column.width {
        let row = column.take(size.y);
        let place = Rect::from_min_size(row.min, vec2(size.x, size.y));
        return segments.show(ui, look, place);
    }
    rows_ui(ui, tools, column, (question.takes, offers))
}

/// Each answer in a row of its own.
fn rows_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    column: &mut Column,
    (takes, offers): (Takes, &[Offer]),
) -> Option<usize> {
    let look = &tools.look;
    let role = match takes {
        Takes::One => Role::RadioButton,
        Takes::Several => Role::CheckBox,
    };
    let mut pressed = None;
    for (place, offer) in offers.iter().enumerate() {
        if 0 < place {
            column.gap(sizes::ANSWER_GAP);
        }
        let high = widgets::answer_height(ui, look, &offer.words, column.width);
        let row = column.take(high);
        if widgets::answer(ui, look, row, &offer.words, (role, offer.on)) {
            pressed = Some(place);
        }
    }
    pressed
}

/// What is asked, a remark, and why it is asked where that is told.
fn words_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    column: &mut Column,
    (question, why): (&Question, bool),
) {
    let look = &tools.look;
    let [ink, muted] = [look.roles.on_surface, look.roles.on_surface_muted].map(color);
    let text = widgets::line(&question.text, type_scale::BODY, ink);
    column.say(ui, look, text);
    if let Some(help) = &question.help {
        column.gap(4.0);
        column.say(ui, look, widgets::line(help, type_scale::SMALL, muted));
    }
    if !why {
        return;
    }
    column.gap(8.0);
    let because = widgets::line(&question.rationale, type_scale::SMALL_BOLD, muted);
    column.say(ui, look, because);
    if !question.sources.is_empty() {
        let sources = question.sources.join("; ");
        let values = [("sources", (&sources).into())];
        let sources = tools.text.with("safety-sources", &values);
        column.say(ui, look, widgets::line(&sources, type_scale::SMALL, muted));
    }
}
