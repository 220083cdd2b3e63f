//! What else is done with a routine: one of one's own made of it, its page for a phone, two windows.

use eframe::egui::{Ui, vec2};

use super::Shown;
use crate::domain::safety::Audience;
use crate::model::{Action, ConsoleAction, DataAction, StudioAction, Template, Way};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::widgets::{Button, Column, Flow, Kind};

/// Draws the ways, in as many rows as they need.
pub(super) fn ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    column.gap(8.0);
    let mut flow = Flow::new(column.at() - vec2(8.0, 0.0), column.right(), vec2(8.0, 0.0));
    for (words, icon, action) in ways(shown) {
        let words = tools.text.get(words);
        let button = Button::new(Kind::Link, &words)
            .small()
            .icon(icon, Weight::Bold);
        if button.show(ui, &tools.look, flow.place(button.size(ui, &tools.look))) {
            actions.push(action);
        }
    }
    column.y = flow.bottom();
}

/// Two windows are for who looks after others and where there is a second screen; paper and page for what is open.
fn ways(shown: &Shown<'_>) -> Vec<(&'static str, Icon, Action)> {
    let (model, id) = (shown.model, &shown.routine.id);
    let template = Template::Variant(id.clone(), shown.variant.id.clone());
    let own = Action::Studio(StudioAction::Begin(template));
    let mut ways = vec![("studio-make-own", Icon::Plus, own)];
    if model.printable().is_some() {
        let page = Action::Data(DataAction::Print(Way::Phone));
        ways.push(("routine-for-phone", Icon::Down, page));
    }
    let others = model.preferences.audience == Some(Audience::Others);
    let starts = !model.asks_side(id) && model.lock_of(id).is_none();
    if starts && (others || 1 < model.monitors.names.len()) {
        let open = ConsoleAction::Open(Some(id.clone()));
        ways.push(("console-open", Icon::Distance, Action::Console(open)));
    }
    ways
}
