//! "Finish here?": keep going, finish and save, or carry on later.

use eframe::egui::Ui;

use super::super::Now;
use super::sheet::{BUTTON, Choice, GAP, LINK, Sheet, column_ui};
use crate::model::{Action, SessionAction};
use crate::player::Command;
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;
use crate::ui::widgets::Kind;

pub(super) fn ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>, fresh: bool) -> Vec<Action> {
    let text = tools.text;
    let so_far = super::so_far(now, tools);
    let words = text.with("leave-text", &[("so-far", (&so_far).into())]);
    let title = text.get("leave-title");
    let choices = [
        Choice {
            label: "leave-keep",
            kind: Kind::Main,
            icon: Some(Icon::Play),
            key: "enter",
            action: Action::Player(Command::Resume),
        },
        Choice {
            label: "leave-finish",
            kind: Kind::Outline,
            icon: Some(Icon::Flag),
            key: "",
            action: Action::Session(SessionAction::EndSession),
        },
        Choice {
            label: "leave-later",
            kind: Kind::Link,
            icon: None,
            key: "",
            action: Action::Session(SessionAction::LeaveForLater),
        },
    ];
    let body = 2.0 * (BUTTON + GAP) + LINK;
    Sheet::new(now, tools, (&title, &words), 560.0).show(ui, now, tools, body, |ui, body| {
        column_ui(ui, tools, (&choices, body, fresh))
    })
}
