//! Nothing matches: what was looked for, what would match, and two ways on.

use eframe::egui::{Rect, Ui, vec2};

use super::{LibraryScreen, said};
use crate::design::page::{control, library as sizes};
use crate::design::type_scale;
use crate::domain::ExerciseId;
use crate::model::{Action, LibraryTab, Model};
use crate::ui::frame::Tools;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Flow, Kind};

/// Who waits while nothing is found.
const FIGURE: &str = "cat-cow";
const ABOVE: f32 = 40.0;
const BETWEEN: f32 = 12.0;

/// A way on from an empty library.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    ClearFilters,
    ShowAll,
    Look(LibraryTab),
}

impl Way {
    fn message(self) -> &'static str {
        match self {
            Self::ClearFilters => "library-clear",
            Self::ShowAll => "library-show-all",
            Self::Look(LibraryTab::Routines) => "library-look-routines",
            Self::Look(LibraryTab::Exercises) => "library-look-exercises",
        }
    }
}

impl LibraryScreen {
    pub(super) fn empty_ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &mut Tools<'_>,
        column: &mut Column,
        actions: &mut Vec<Action>,
    ) {
        let look = tools.look;
        column.gap(ABOVE);
        // With something to read about the words, that is to be seen without scrolling.
        if model.library.texts.is_empty() {
            let [width, height] = sizes::EMPTY_FIGURE;
            let row = column.take(height);
            let stage = Rect::from_center_size(row.center(), vec2(width, height));
            tools.thumbnail(ui, model, &ExerciseId::new(FIGURE), stage);
            column.gap(2.0 * BETWEEN);
        }
        let ink = color(look.roles.on_surface);
        let muted = color(look.roles.on_surface_muted);
        let title = title(model, tools);
        let line = widgets::line(&title, type_scale::TITLE, ink).center();
        column.say(ui, &look, line);
        column.gap(BETWEEN);
        let hint = hint(model, tools);
        let line = widgets::line(&hint, type_scale::LEAD, muted).center();
        column.say(ui, &look, line);
        column.gap(2.0 * BETWEEN);
        for way in ways_ui(ui, model, tools, column) {
            match way {
                Way::ClearFilters => Self::clear_filters(model, actions),
                Way::ShowAll => self.show_all(model, actions),
                Way::Look(tab) => actions.push(Action::ShowLibrary(tab)),
            }
        }
    }
}

fn title(model: &Model, tools: &Tools<'_>) -> String {
    let words = model.library.query.words.trim();
    if words.is_empty() {
        tools.text.get("library-empty-filters")
    } else {
        tools.text.with("library-empty", &[("query", words.into())])
    }
}

fn hint(model: &Model, tools: &Tools<'_>) -> String {
    let library = &model.library;
    let text = tools.text;
    let other = match library.tab {
        LibraryTab::Exercises => library.routines.len(),
        LibraryTab::Routines => library.exercises.len(),
    };
    match (library.tab, library.in_the_way) {
        (LibraryTab::Exercises, Some((filter, count))) => {
            let filter = said::filter_named(text, &library.query, filter);
            let values = [("count", count.into()), ("filter", (&filter).into())];
            text.with("library-empty-without", &values)
        }
        (LibraryTab::Exercises, None) if 0 < other => {
            text.with("library-empty-routines", &[("count", other.into())])
        }
        (LibraryTab::Routines, _) if 0 < other => {
            text.with("library-empty-exercises", &[("count", other.into())])
        }
        (LibraryTab::Exercises | LibraryTab::Routines, _) => text.get("library-empty-hint"),
    }
}

/// Two buttons, the likelier one filled; answers what was pressed.
fn ways_ui(ui: &mut Ui, model: &Model, tools: &Tools<'_>, column: &mut Column) -> Vec<Way> {
    let look = &tools.look;
    let library = &model.library;
    let ways = match (library.tab, library.in_the_way) {
        (LibraryTab::Exercises, Some(_)) => [Way::ClearFilters, Way::ShowAll],
        (LibraryTab::Exercises, None) => [Way::ShowAll, Way::Look(LibraryTab::Routines)],
        (LibraryTab::Routines, _) => [Way::ShowAll, Way::Look(LibraryTab::Exercises)],
    };
    let names = ways.map(|way| tools.text.get(way.message()));
    let [main, other] = names.each_ref();
    let buttons = [
        Button::new(Kind::Main, main),
        Button::new(Kind::Outline, other),
    ];
    let height = look.tall(control::BUTTON);
    let sizes = buttons.map(|button| vec2(button.size(ui, look).x, height));
    let whole: f32 = sizes.iter().map(|size| size.x).sum::<f32>() + BETWEEN;
    let room = (column.width - whole).max(0.0) / 2.0;
    let start = column.at() + vec2(room, 0.0);
    let mut flow = Flow::new(start, column.right() - room + 1.0, vec2(BETWEEN, BETWEEN));
    let mut pressed = Vec::new();
    for ((button, size), way) in buttons.into_iter().zip(sizes).zip(ways) {
        if button.show(ui, look, flow.place(size)) {
            pressed.push(way);
        }
    }
    column.y = flow.bottom();
    pressed
}
