//! What is asked before one session is forgotten.

use super::Words;
use crate::domain::history::SessionId;
use crate::model::{Action, DataAction, Model};
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;
use crate::ui::widgets::Kind;

/// The words of the question.
pub(super) fn words(model: &Model, tools: &Tools<'_>, id: &SessionId) -> Words {
    let text = tools.text;
    let session = model.past.session(id);
    let name = session.map_or("", |session| session.name.as_str());
    let day = session.map_or_else(String::new, |session| text.day(session.began.day()));
    let values = [("name", name.into()), ("day", (&day).into())];
    let back = Action::Data(DataAction::Ask(None));
    let forget = Action::Data(DataAction::Forget(id.clone()));
    Words {
        title: text.get("session-remove-title"),
        text: text.with("session-remove-text", &values),
        answers: vec![
            (
                text.get("session-remove-keep"),
                Icon::Shield,
                Kind::Main,
                back,
            ),
            (
                text.get("session-remove-yes"),
                Icon::Warning,
                Kind::Outline,
                forget,
            ),
        ],
    }
}
