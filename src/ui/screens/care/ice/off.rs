//! Ice that is off: since when, when it may come on again, when it is due.

use eframe::egui::Ui;

use super::{NAME, chosen_ui, start, who_not_ui};
use crate::design::StateColor;
use crate::domain::Exercise;
use crate::domain::care::ice::Off;
use crate::model::care::Timer;
use crate::model::{Action, CareAction};
use crate::ui::frame::Tools;
use crate::ui::screens::care::timer::{self, Face, Press};
use crate::ui::screens::care::{Now, ask, how_ui};
use crate::ui::screens::settings::form::Rows;
use crate::ui::widgets::ring::RingShape;

/// Draws ice that is off.
pub(super) fn ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &Tools<'_>,
    rows: &mut Rows,
    (off, exercise): (&Off, &Exercise),
    actions: &mut Vec<Action>,
) {
    let text = tools.text;
    let ice = &now.model.preferences.care.ice;
    let may = ice.waits_ms(now.ms, &now.limits).is_none();
    let state = text.get("care-off");
    let due = text.wall_time(&now.at(off.due_ms));
    let whole = (off.due_ms - off.since_ms).max(1);
    let left = (off.due_ms - now.ms).max(0);
    let face = Face {
        timer: NAME,
        shape: RingShape::Open,
        left: (left as f64 / whole as f64) as f32,
        colors: StateColor::Rest,
        number: &due,
        state: (&state, tools.look.roles.on_surface),
        said: &format!("{state}, {}", now.when(tools, off.due_ms)),
        under: &under(now, tools, (off, may)),
    };
    let presses = vec![Press {
        can: may,
        ..start(now)
    }];
    let presses = timer::with_taken_back(now, Timer::Ice, presses);
    timer::ui(ui, tools, &mut rows.column, (&face, presses), actions);
    due_ui(ui, now, tools, rows, (off, actions));
    chosen_ui(ui, now, tools, rows, actions);
    who_not_ui(ui, tools, rows, exercise);
    how_ui(ui, tools, rows, exercise, actions);
}

/// Since when it is off, and until when it must be.
fn under(now: &Now<'_>, tools: &Tools<'_>, (off, may): (&Off, bool)) -> Vec<String> {
    let text = tools.text;
    let since = text.wall_time(&now.at(off.since_ms));
    let mut under = vec![text.with("care-off-since", &[("time", (&since).into())])];
    if !may {
        let until = text.wall_time(&now.at(off.earliest_ms(&now.limits)));
        under.push(text.with("care-earliest", &[("time", (&until).into())]));
    }
    under
}

/// When it is due, earlier or later.
fn due_ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &Tools<'_>,
    rows: &mut Rows,
    (off, actions): (&Off, &mut Vec<Action>),
) {
    let can = [off.earliest_ms(&now.limits) < off.due_ms, true];
    let value = now.when(tools, off.due_ms);
    let stepped = rows.step(ui, tools, ("care-due", None), &value, can);
    if stepped != 0 {
        ask(actions, CareAction::ChangeDue(stepped));
    }
}
