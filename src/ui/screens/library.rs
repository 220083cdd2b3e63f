//! The library: search, filters, and a card for each exercise or routine.

mod beside;
mod cards;
mod empty;
mod filters;
mod reading;
mod routine_card;
mod said;
mod search;

use eframe::egui::{IdSalt, Rect, Ui, pos2, vec2};

use crate::design::page::library as sizes;
use crate::design::type_scale;
use crate::domain::search::Query;
use crate::model::{Action, LibraryTab, Model};
use crate::ui::frame::Tools;
use crate::ui::page::Page;
use crate::ui::screens::safety::notes;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Kind, Segments};

/// View state: what is typed, and which filters are unfolded.
#[derive(Debug, Default)]
pub struct LibraryScreen {
    words: String,
    /// The search is to get the keyboard.
    searching: bool,
    /// All kit is shown.
    more: bool,
    /// In a narrow window: the filters are shown.
    filters: bool,
}

impl LibraryScreen {
    /// Gives the keyboard to the search, the next time that the library is drawn.
    pub fn search(&mut self) {
        self.searching = true;
    }

    /// Draws the library.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &mut Tools<'_>,
        page: &Page,
    ) -> Vec<Action> {
        let mut actions = Vec::new();
        let salt = IdSalt::new(("library", model.library.tab));
        page.scroll(ui, salt, |ui, column| {
            head_ui(ui, model, tools, column, &mut actions);
            notes::ui(ui, model, tools, column, &mut actions);
            self.search_ui(ui, model, tools, column, &mut actions);
            match model.library.tab {
                LibraryTab::Exercises => {
                    column.gap(16.0);
                    self.filters_ui(ui, model, tools, (column, page), &mut actions);
                    column.gap(20.0);
                    Self::count_ui(ui, model, tools, column, &mut actions);
                    column.gap(12.0);
                    self.exercises_ui(ui, model, tools, column, &mut actions);
                    reading::ui(ui, model, tools, column, &mut actions);
                }
                LibraryTab::Routines => {
                    column.gap(24.0);
                    self.routines_ui(ui, model, tools, column, &mut actions);
                    reading::ui(ui, model, tools, column, &mut actions);
                }
            }
        });
        actions
    }

    fn exercises_ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &mut Tools<'_>,
        column: &mut Column,
        actions: &mut Vec<Action>,
    ) {
        if model.library.exercises.is_empty() {
            self.empty_ui(ui, model, tools, column, actions);
        } else {
            cards::ui(ui, model, tools, column, actions);
        }
    }

    fn routines_ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &mut Tools<'_>,
        column: &mut Column,
        actions: &mut Vec<Action>,
    ) {
        if model.library.routines.is_empty() {
            self.empty_ui(ui, model, tools, column, actions);
        } else {
            routine_card::ui(ui, model, tools, column, actions);
        }
    }

    /// How many there are, in words, and the way to have all of them again.
    fn count_ui(
        ui: &mut Ui,
        model: &Model,
        tools: &Tools<'_>,
        column: &mut Column,
        actions: &mut Vec<Action>,
    ) {
        let look = &tools.look;
        let words = said::count(tools.text, &model.library);
        let clear = tools.text.get("library-clear");
        let button = Button::new(Kind::Link, &clear).small();
        let size = button.size(ui, look);
        let mut line = column.inset(0.0, size.x + 16.0);
        let muted = color(look.roles.on_surface_muted);
        let said = widgets::line(&words, type_scale::BODY, muted).live();
        line.say(ui, look, said);
        let row = column.take(line.height());
        if model.library.query.filters().is_empty() {
            return;
        }
        let at = pos2(row.right() - size.x + 8.0, row.center().y - size.y / 2.0);
        if button.show(ui, look, Rect::from_min_size(at, size)) {
            Self::clear_filters(model, actions);
        }
    }

    /// Takes every filter away; kit that is at hand is forgotten too, since it filters.
    fn clear_filters(model: &Model, actions: &mut Vec<Action>) {
        actions.push(Action::LookFor(Query {
            words: model.library.query.words.clone(),
            ..Query::default()
        }));
        forget_kit(model, actions);
    }

    /// Takes everything away that narrows the library.
    fn show_all(&mut self, model: &Model, actions: &mut Vec<Action>) {
        self.words.clear();
        actions.push(Action::LookFor(Query::default()));
        forget_kit(model, actions);
    }
}

fn forget_kit(model: &Model, actions: &mut Vec<Action>) {
    if model.library.query.kit.is_empty() {
        return;
    }
    let mut preferences = model.preferences.clone();
    for kit in preferences.kit() {
        preferences.set_kit(kit, false);
    }
    actions.push(Action::SetPreferences(Box::new(preferences)));
}

/// The title, and the switch between exercises and routines.
fn head_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let look = &tools.look;
    let names = ["library-exercises", "library-routines"].map(|id| tools.text.get(id));
    let segments = Segments {
        options: &names.each_ref().map(String::as_str),
        selected: usize::from(model.library.tab == LibraryTab::Routines),
        small: false,
        raised: false,
    };
    let size = segments.size(ui, look);
    let title = tools.text.get("library-title");
    let ink = color(look.roles.on_surface);
    let line = widgets::line(&title, type_scale::HEADLINE, ink);
    let title_size = widgets::measure(ui, look, &title, type_scale::HEADLINE);
    let beside = title_size.x + size.x + 24.0 <= column.width;
    let row = column.take(size.y.max(title_size.y));
    widgets::text(ui, look, row.with_max_x(row.left() + title_size.x), line);
    let switch = if beside {
        let corner = pos2(row.right() - size.x, row.center().y - size.y / 2.0);
        Rect::from_min_size(corner, size)
    } else {
        column.gap(12.0);
        let width = size.x.min(column.width);
        let row = column.take(size.y);
        Rect::from_min_size(row.min, vec2(width, size.y))
    };
    match segments.show(ui, look, switch) {
        Some(0) => actions.push(Action::ShowLibrary(LibraryTab::Exercises)),
        Some(_) => actions.push(Action::ShowLibrary(LibraryTab::Routines)),
        None => {}
    }
    column.gap(sizes::CARD_GAP);
}
