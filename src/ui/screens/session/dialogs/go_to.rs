//! "Go to this exercise?", after its bar of the timeline was pressed.

use eframe::egui::Ui;

use super::super::{Now, top};
use super::sheet::{BUTTON, Choice, GAP, Sheet, column_ui};
use crate::model::Action;
use crate::player::Command;
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;
use crate::ui::widgets::Kind;

pub(super) fn ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &Tools<'_>,
    (item, fresh): (usize, bool),
) -> Vec<Action> {
    let title = top::go_to(now, tools, item);
    let words = tools.text.get("go-to-text");
    let choices = [
        Choice {
            label: "go-to-go",
            kind: Kind::Main,
            icon: Some(Icon::StepForward),
            key: "enter",
            action: Action::Player(Command::JumpTo(item)),
        },
        Choice {
            label: "go-to-stay",
            kind: Kind::Outline,
            icon: None,
            key: "escape",
            action: Action::Show(None),
        },
    ];
    let body = 2.0 * BUTTON + GAP;
    Sheet::new(now, tools, (&title, &words), 560.0).show(ui, now, tools, body, |ui, body| {
        column_ui(ui, tools, (&choices, body, fresh))
    })
}
