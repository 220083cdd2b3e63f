//! "Why leave it out?": a reason that is kept with the session, or none.

use eframe::egui::Ui;

use super::super::Now;
use super::sheet::{BUTTON, Choice, GAP, LINK, Sheet, column_ui};
use crate::domain::history::Reason;
use crate::model::{Action, SessionAction};
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;
use crate::ui::widgets::Kind;

pub(super) fn ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>, fresh: bool) -> Vec<Action> {
    let exchanged = now.session.instead.is_some();
    let title = tools.text.get(if exchanged {
        "why-instead"
    } else {
        "why-leave-out"
    });
    let words = tools.text.get("why-text");
    let because = |reason| Action::Session(SessionAction::Because(reason));
    let reasons = [
        (Reason::Pain, "why-pain", Icon::Hurts),
        (Reason::NoTime, "why-no-time", Icon::Timer),
        (Reason::NotSureHow, "why-not-sure-how", Icon::Help),
        (Reason::Other, "why-other", Icon::More),
    ];
    let mut choices: Vec<Choice> = reasons
        .into_iter()
        .map(|(reason, label, icon)| Choice {
            label,
            kind: Kind::Outline,
            icon: Some(icon),
            key: "",
            action: because(Some(reason)),
        })
        .collect();
    choices.push(Choice {
        label: "why-not-said",
        kind: Kind::Link,
        icon: None,
        key: "enter",
        action: because(None),
    });
    let body = 4.0 * (BUTTON + GAP) + LINK;
    Sheet::new(now, tools, (&title, &words), 560.0).show(ui, now, tools, body, |ui, body| {
        column_ui(ui, tools, (&choices, body, fresh))
    })
}
