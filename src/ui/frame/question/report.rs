//! What is said of a report before it goes out, with where it can go; and what is asked before one is removed.

use super::Words;
use crate::domain::RoutineId;
use crate::model::{Action, DataAction, Model, ReportAction};
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;
use crate::ui::widgets::Kind;

/// What is in the report of a routine, and where it is to go.
pub(super) fn out(model: &Model, tools: &Tools<'_>, routine: &RoutineId) -> Words {
    let text = tools.text;
    let mut said = Vec::new();
    if let Some(report) = model.report(routine) {
        let count = report.sessions.len();
        let sessions = text.with("report-sessions-count", &[("count", count.into())]);
        let days = report.span().unwrap_or([report.made; 2]);
        let [first, last] = days.map(|day| text.full_day(day));
        let values = [
            ("sessions", (&sessions).into()),
            ("first", (&first).into()),
            ("last", (&last).into()),
        ];
        said.push(text.with("report-ask-holds", &values));
        let initials = report.patient.trim();
        said.push(if initials.is_empty() {
            text.get("report-ask-nameless")
        } else {
            text.with("report-ask-initials", &[("initials", initials.into())])
        });
    }
    said.push(text.get("report-ask-about"));
    let (save, print) = (routine.clone(), routine.clone());
    Words {
        title: text.get("report-ask"),
        text: said.join("\n\n"),
        answers: vec![
            (
                text.get("report-as-file"),
                Icon::Copy,
                Kind::Main,
                Action::Report(ReportAction::Save(save)),
            ),
            (
                text.get("report-as-page"),
                Icon::Print,
                Kind::Outline,
                Action::Report(ReportAction::Print(print)),
            ),
            (
                text.get("report-not-now"),
                Icon::Close,
                Kind::Outline,
                Action::Data(DataAction::Ask(None)),
            ),
        ],
    }
}

/// Whether a report that was opened is to be removed.
pub(super) fn remove(tools: &Tools<'_>, file: &str) -> Words {
    let text = tools.text;
    let gone = Action::Report(ReportAction::Remove(file.to_owned()));
    Words {
        title: text.get("reports-remove-title"),
        text: text.get("reports-remove-about"),
        answers: vec![
            (
                text.get("reports-keep"),
                Icon::Shield,
                Kind::Main,
                Action::Data(DataAction::Ask(None)),
            ),
            (
                text.get("reports-remove"),
                Icon::Warning,
                Kind::Outline,
                gone,
            ),
        ],
    }
}
