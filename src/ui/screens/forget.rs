//! The quiet way to remove one session, where it is shown: it is asked first, over the page.

use eframe::egui::{Pos2, Rect, Ui, Vec2};

use crate::domain::history::PastSession;
use crate::model::Action;
use crate::model::data::{DataAction, Question};
use crate::text::Text;
use crate::ui::frame::Tools;
use crate::ui::widgets::{Button, Kind};

/// The size that it needs.
pub(super) fn size(ui: &Ui, tools: &Tools<'_>) -> Vec2 {
    button(&tools.text.get("session-remove")).size(ui, &tools.look)
}

/// Draws it with its words beginning at `at`.
pub(super) fn ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    at: Pos2,
    session: &PastSession,
    actions: &mut Vec<Action>,
) {
    let label = tools.text.get("session-remove");
    let name = name(tools.text, session);
    let button = button(&label).name(&name);
    let size = button.size(ui, &tools.look);
    let padding = crate::design::page::control::GAP;
    let rect = Rect::from_min_size(at - Vec2::new(padding, 0.0), size);
    if button.show(ui, &tools.look, rect) {
        let question = Question::Session(session.id.clone());
        actions.push(Action::Data(DataAction::Ask(Some(question))));
    }
}

fn button(label: &str) -> Button<'_> {
    Button::new(Kind::Link, label).small()
}

/// Of two sessions on a page, each is called what it was and when.
fn name(text: &Text, session: &PastSession) -> String {
    let time = text.wall_time(&session.began);
    let values = [
        ("name", session.name.as_str().into()),
        ("time", (&time).into()),
    ];
    text.with("session-remove-name", &values)
}
