//! The studio: exercises to choose from, the routine that is composed of them, and its hand-out.

mod bar;
mod catalogue;
mod checklist;
mod details;
mod dose;
mod drafts;
mod dragging;
mod list;
mod logo;
mod panes;
mod person;
pub(super) mod photos;
mod preview;
mod problems;
mod row;
mod rule;
mod said;
mod sides;
mod tempo;
mod texts;
mod weeks;

use eframe::egui::{Rect, Ui};

use self::dragging::Dragging;
use self::panes::{Panes, Tab};
use self::preview::Pictures;
use crate::domain::draft::{Edit, ItemEdit, Place};
use crate::domain::{Catalogue, Draft};
use crate::model::{Action, Desk, Model, StudioAction};
use crate::ui::frame::Tools;
use crate::ui::keys;
use crate::ui::page::Page;

/// View state.
#[derive(Debug, Default)]
pub struct StudioScreen {
    /// What is shown where there is no room for all panes.
    tab: Tab,
    /// What is being dragged.
    dragging: Option<Dragging>,
    /// Where the rows of the items are, from the frame before.
    rows: Vec<Rect>,
    /// The item that was open, and how many there were.
    unfolded: (Option<usize>, usize),
    /// The item that is to have the keyboard.
    focus: Option<usize>,
    /// What is to have the keyboard because a finding leads there.
    wanted: Option<Place>,
    /// What of a dose is needed less often is shown.
    more: bool,
    /// Every finding is shown.
    all_findings: bool,
    /// How high the foot was.
    foot: f32,
    /// The exercises get the keyboard.
    searching: bool,
    /// The page of the hand-out as a texture.
    pictures: Pictures,
}

/// What the panes draw from.
#[derive(Clone, Copy)]
struct Shown<'a> {
    model: &'a Model,
    desk: &'a Desk,
}

impl<'a> Shown<'a> {
    fn draft(&self) -> &'a Draft {
        &self.desk.draft
    }

    fn catalogue(&self) -> &'a Catalogue {
        &self.model.content.catalogue
    }
}

impl StudioScreen {
    /// Gives the keyboard to the search among the exercises.
    pub fn search(&mut self) {
        self.searching = true;
        self.tab = Tab::Catalogue;
    }

    /// Draws the studio: the list of drafts, or the draft that is open.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &mut Tools<'_>,
        page: &Page,
    ) -> Vec<Action> {
        let Some(desk) = &model.studio.desk else {
            *self = Self {
                pictures: std::mem::take(&mut self.pictures),
                ..Self::default()
            };
            return drafts::ui(ui, model, tools, page);
        };
        let shown = Shown { model, desk };
        let mut actions = Vec::new();
        let bar = bar::ui(ui, &shown, tools, page.rect, &mut actions);
        if let Some(Place::Line(line)) = self.wanted
            && let Some(field) = bar::field_of(line)
        {
            self.wanted = None;
            ui.memory_mut(|memory| memory.request_focus(field));
        }
        let rest = page.rect.with_min_y(bar.bottom());
        let panes = Panes::of(rest, &tools.look, self.tab);
        panes.edges(ui, tools);
        if let Some(tab) = panes.tabs_ui(ui, tools, self.tab) {
            self.tab = tab;
        }
        if let Some(rect) = panes.catalogue {
            self.catalogue_ui(ui, &shown, tools, rect, &mut actions);
        }
        if let Some(rect) = panes.list {
            if desk.details {
                self.details_ui(ui, &shown, tools, rect, &mut actions);
            } else {
                self.list_ui(ui, &shown, tools, rect, &mut actions);
            }
        }
        if let Some(rect) = panes.preview {
            self.preview_ui(ui, &shown, tools, rect, &mut actions);
        }
        self.drag(ui, &shown, tools, panes.list, &mut actions);
        keys::remember_field(ui);
        actions
    }

    /// Shows the place where a finding is settled.
    fn go_to(&mut self, place: Place, actions: &mut Vec<Action>) {
        let in_details = match place {
            Place::Catalogue => {
                self.search();
                return;
            }
            Place::Line(line) => bar::field_of(line).is_none(),
            Place::Rule | Place::SoreSide | Place::Answers | Place::Checklist => true,
        };
        self.wanted = Some(place);
        self.tab = Tab::Items;
        if in_details {
            actions.push(Action::Studio(StudioAction::ShowDetails(true)));
        }
    }
}

/// Asks for a change.
fn edit(edit: Edit) -> Action {
    Action::Studio(StudioAction::Edit(edit))
}

/// Asks for a change to an item.
fn edit_item(place: usize, change: ItemEdit) -> Action {
    edit(Edit::Item(place, change))
}
