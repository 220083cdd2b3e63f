//! What is asked before a person moves on in a programme, begins it again, or stops following it.

use super::Words;
use crate::domain::RoutineId;
use crate::model::{Action, DataAction, Model, ProgrammeAction, ProgrammeQuestion};
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;
use crate::ui::screens::programme::said;
use crate::ui::widgets::Kind;

/// The words of a question about a programme.
pub(super) fn words(
    model: &Model,
    tools: &Tools<'_>,
    (routine, asked): (&RoutineId, ProgrammeQuestion),
) -> Words {
    let text = tools.text;
    let standing = model.standing(routine);
    let name = |place: usize| {
        let found = standing.as_ref().map(|it| &it.programme);
        let step = found.and_then(|programme| programme.step(place));
        step.map_or("", |step| step.name.as_str())
    };
    let place = standing.as_ref().map_or(0, |standing| standing.place);
    let values = [
        ("step", name(place).into()),
        ("next", name(place + 1).into()),
        ("first", name(0).into()),
    ];
    let (ids, icon, action) = asks(routine, asked);
    let [title, body, stay, go] = ids.map(|id| text.with(id, &values));
    let written = standing.filter(|_| asked == ProgrammeQuestion::MoveOn);
    let open = written.map_or_else(String::new, |standing| said::open(text, &standing));
    let back = Action::Data(DataAction::Ask(None));
    Words {
        title,
        text: format!("{open}{body}"),
        answers: vec![
            (stay, Icon::Check, Kind::Main, back),
            (go, icon, Kind::Outline, Action::Programme(action)),
        ],
    }
}

/// The messages of a question, title, text and the two answers, and what the second answer does.
fn asks(
    routine: &RoutineId,
    asked: ProgrammeQuestion,
) -> ([&'static str; 4], Icon, ProgrammeAction) {
    let routine = routine.clone();
    match asked {
        ProgrammeQuestion::MoveOn => (
            [
                "programme-on-title",
                "programme-on-text",
                "programme-on-stay",
                "programme-on-yes",
            ],
            Icon::Right,
            ProgrammeAction::MoveOnAnyway(routine),
        ),
        ProgrammeQuestion::Restart => (
            [
                "programme-restart-title",
                "programme-restart-text",
                "programme-restart-keep",
                "programme-restart-yes",
            ],
            Icon::Again,
            ProgrammeAction::Restart(routine),
        ),
        ProgrammeQuestion::Stop => (
            [
                "programme-stop-title",
                "programme-stop-text",
                "programme-stop-keep",
                "programme-stop-yes",
            ],
            Icon::Close,
            ProgrammeAction::Stop(routine),
        ),
    }
}
