//! The way to the care timers, from the pages of what they time.

use eframe::egui::{Rect, Ui};

use crate::domain::care::limits::{FIRST_DAYS, ICE, LEG_UP};
use crate::model::{Action, CareAction};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::widgets::{Button, Column, Kind};

/// What has timers, by its id, with the words of the way there.
const TIMED: [(&str, &str, Icon); 3] = [
    (ICE, "care-open-ice", Icon::Cold),
    (LEG_UP, "care-open-leg-up", Icon::LegUp),
    (FIRST_DAYS, "care-open", Icon::Timer),
];

/// Draws it on the page of the exercise or routine `id`, where that has timers, and some room under it.
pub(super) fn ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, id: &str) -> Option<Action> {
    let (_, words, icon) = TIMED.iter().find(|(timed, ..)| *timed == id)?;
    let label = tools.text.get(words);
    let button = Button::new(Kind::Soft, &label).icon(*icon, Weight::Bold);
    let size = button.size(ui, &tools.look);
    let row = column.take(size.y);
    let width = size.x.min(row.width());
    let rect = Rect::from_min_size(row.min, eframe::egui::vec2(width, size.y));
    let pressed = button.show(ui, &tools.look, rect);
    column.gap(16.0);
    pressed.then_some(Action::Care(CareAction::Show))
}
