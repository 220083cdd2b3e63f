//! What a search found to read, as entries.

use eframe::egui::Ui;

use super::{Entry, links};
use crate::domain::search::Text;
use crate::model::{Action, Model, Screen};
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;
use crate::ui::widgets::Column;

/// An entry is at least so wide.
const LEAST: f32 = 340.0;

/// Draws up to `most` of what was found.
pub(in crate::ui::screens) fn ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    column: &mut Column,
    (texts, most): (&[Text], usize),
    actions: &mut Vec<Action>,
) {
    let found = texts.iter().take(most);
    let found: Vec<links::Link> = found.filter_map(|text| link(model, *text)).collect();
    links::ui(ui, model, tools, column, (&found, LEAST), actions);
}

fn link(model: &Model, text: Text) -> Option<links::Link> {
    let guidance = &model.content.guidance;
    match text {
        Text::Page(place) => {
            let page = guidance.pages.get(place)?;
            Some(links::page(page, &page.lead))
        }
        Text::Check(place) => {
            let check = guidance.checks.get(place)?;
            Some(links::check(check, &check.when_allowed))
        }
        Text::Answer(place) => {
            let answer = guidance.answers.get(place)?;
            let entry = Entry::new(Icon::Question, &answer.question, &answer.answer);
            Some((entry, Action::Open(Screen::Answer(answer.id.clone()))))
        }
    }
}
