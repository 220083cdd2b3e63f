//! What is said of a report before it goes out, with where it can go; and what is asked before one is removed.

use super::Words;
use crate::domain::{Report, RoutineId};
use crate::model::{Action, DataAction, Model, ReportAction};
use crate::text::Text;
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;
use crate::ui::widgets::Kind;

/// What is in the report of a routine, and where it is to go.
pub(super) fn out(model: &Model, tools: &Tools<'_>, routine: &RoutineId) -> Words {
    let text = tools.text;
    let report = model.report(routine);
    let mut said: Vec<String> = report.map_or_else(Vec::new, |report| holds(text, &report));
    said.push(text.get("report-ask-about"));
    let answer = |id: &str, icon, kind, action| (text.get(id), icon, kind, action);
    let save = Action::from(ReportAction::Save(routine.clone()));
    let print = Action::from(ReportAction::Print(routine.clone()));
    let back = Action::Data(DataAction::Ask(None));
    Words {
        title: text.get("report-ask"),
        text: said.join("\n\n"),
        answers: vec![
            answer("report-as-file", Icon::Copy, Kind::Main, save),
            answer("report-as-page", Icon::Print, Kind::Outline, print),
            answer("report-not-now", Icon::Close, Kind::Outline, back),
        ],
    }
}

/// What is in it, and that nobody is named.
fn holds(text: &Text, report: &Report) -> Vec<String> {
    let count = report.sessions.len();
    let sessions = text.with("report-sessions-count", &[("count", count.into())]);
    let days = report.span().unwrap_or([report.made; 2]);
    let [first, last] = days.map(|day| text.full_day(day));
    let values = [
        ("sessions", (&sessions).into()),
        ("first", (&first).into()),
        ("last", (&last).into()),
    ];
    let initials = report.patient.trim();
    let named = if initials.is_empty() {
        text.get("report-ask-nameless")
    } else {
        text.with("report-ask-initials", &[("initials", initials.into())])
    };
    vec![text.with("report-ask-holds", &values), named]
}

/// Whether a report that was opened is to be removed.
pub(super) fn remove(tools: &Tools<'_>, file: &str) -> Words {
    let text = tools.text;
    let gone = Action::from(ReportAction::Remove(file.to_owned()));
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
                text.get("reports-remove-yes"),
                Icon::Warning,
                Kind::Outline,
                gone,
            ),
        ],
    }
}
