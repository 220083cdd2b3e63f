//! Whether a clinician gave a routine to the person, before it opens what the safety check closed.

use super::Words;
use crate::domain::RoutineId;
use crate::model::{Action, DataAction, Model, SafetyAction};
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;
use crate::ui::widgets::Kind;

/// What is asked, and what each answer does; the safe one has the keyboard.
pub(super) fn words(model: &Model, tools: &Tools<'_>, id: &RoutineId) -> Words {
    let text = tools.text;
    let routine = model.content.catalogue.routine(id);
    let name = routine.map_or("", |routine| routine.name.as_str());
    let back = Action::Data(DataAction::Ask(None));
    let yes = Action::Safety(SafetyAction::HandedOut(id.clone(), true));
    Words {
        title: text.get("handed-ask"),
        text: text.with("handed-ask-about", &[("routine", name.into())]),
        answers: vec![
            (text.get("handed-no"), Icon::Close, Kind::Main, back),
            (text.get("handed-yes"), Icon::Check, Kind::Outline, yes),
        ],
    }
}
