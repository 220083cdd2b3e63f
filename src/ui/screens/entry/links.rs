//! Where pages, causes and exercises lead, as entries with what opens them.

use eframe::egui::Ui;

use super::{Entry, grid};
use crate::domain::guidance::{Page, SelfCheck};
use crate::domain::{Exercise, PageId, Routine};
use crate::model::{Action, Model, Screen};
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;
use crate::ui::screens::words;
use crate::ui::widgets::Column;

/// A way on, and where it leads.
pub(in crate::ui::screens) type Link = (Entry, Action);

/// The way to a page.
pub(in crate::ui::screens) fn page(page: &Page, about: &str) -> Link {
    let entry = Entry::new(Icon::Book, &page.title, about);
    (entry, open_page(&page.id))
}

/// Opens a page.
pub(in crate::ui::screens) fn open_page(id: &PageId) -> Action {
    Action::Open(Screen::Guidance(Some(id.clone())))
}

/// The way to an exercise.
pub(in crate::ui::screens) fn exercise(exercise: &Exercise, tools: &Tools<'_>) -> Link {
    let dose = words::dose(tools.text, exercise);
    let entry = Entry::new(Icon::Muscle, &exercise.name, dose);
    let entry = entry.picture(Some(exercise.id.clone()));
    (entry, Action::Open(Screen::Exercise(exercise.id.clone())))
}

/// The way to a routine, which something is said about.
pub(in crate::ui::screens) fn routine(model: &Model, routine: &Routine, about: &str) -> Link {
    let catalogue = &model.content.catalogue;
    let face = routine.variants.first();
    let face = face.and_then(|variant| variant.face(catalogue));
    let entry = Entry::new(Icon::List, &routine.name, about);
    let entry = entry.picture(face.map(|exercise| exercise.id.clone()));
    (entry, Action::Open(Screen::Routine(routine.id.clone())))
}

/// The way to a self-check.
pub(in crate::ui::screens) fn check(check: &SelfCheck, about: &str) -> Link {
    let entry = Entry::new(Icon::Clipboard, &check.name, about);
    let entry = entry.picture(Some(check.id.as_str().into()));
    (entry, Action::Open(Screen::SelfCheck(check.id.clone())))
}

/// Draws ways on, each at least so wide.
pub(in crate::ui::screens) fn ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    column: &mut Column,
    (links, least): (&[Link], f32),
    actions: &mut Vec<Action>,
) {
    let entries: Vec<Entry> = links.iter().map(|(entry, _)| entry.clone()).collect();
    let pressed = grid(ui, model, tools, column, (&entries, least));
    let action = pressed.and_then(|place| links.get(place));
    actions.extend(action.map(|(_, action)| action.clone()));
}

/// "Read more": the pages that say more about what is shown, under a title; nothing where there are none.
pub(in crate::ui::screens) fn read_more(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    column: &mut Column,
    pages: &[&Page],
    actions: &mut Vec<Action>,
) {
    if pages.is_empty() {
        return;
    }
    column.gap(24.0);
    let title = tools.text.get("guidance-read-more");
    super::title(ui, tools, column, &title);
    let links: Vec<Link> = pages.iter().map(|it| page(it, "")).collect();
    self::ui(ui, model, tools, column, (&links, 280.0), actions);
}
