//! The pages of the guidance, and help: the list of them with a search and everything else that helps.

pub(super) mod around;
mod beside;
mod home;
mod keys;
mod page;
pub(super) mod section;
mod table;
mod ticks;

use std::collections::BTreeSet;

use eframe::egui::{Align, Rect, Ui};

use crate::design::page::guidance as sizes;
use crate::domain::PageId;
use crate::domain::search::Text;
use crate::model::{Action, Model, Screen};
use crate::ui::frame::Tools;
use crate::ui::page::Page;

/// View state: what is typed, what was found for it, and what is ticked on the page that is open.
#[derive(Debug, Default)]
pub struct GuidanceScreen {
    words: String,
    /// The words that `found` answers.
    searched: String,
    found: Vec<Text>,
    /// How many exercises and routines match too.
    others: usize,
    shown: Option<PageId>,
    /// The answer that the page was opened at.
    at: Option<String>,
    /// The page is still to be scrolled there.
    seeks: bool,
    /// Ticked rows: table and row.
    ticked: BTreeSet<(String, String)>,
}

impl GuidanceScreen {
    /// Draws the page that is open, or help.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &mut Tools<'_>,
        page: &Page,
    ) -> Vec<Action> {
        let mut actions = Vec::new();
        let open = match model.screen() {
            Screen::Guidance(id) => id.as_ref(),
            Screen::Answer(_) => model.content.guidance.answers_page().map(|it| &it.id),
            Screen::Today
            | Screen::Kiosk(_)
            | Screen::Welcome
            | Screen::Safety
            | Screen::SafetyOutcome
            | Screen::Guide
            | Screen::SelfCheck(_)
            | Screen::Programme(_)
            | Screen::Care
            | Screen::About
            | Screen::Reports
            | Screen::Report
            | Screen::Making
            | Screen::Library(_)
            | Screen::Routine(_)
            | Screen::Exercise(_)
            | Screen::Progress
            | Screen::Studio
            | Screen::Session
            | Screen::CheckIn(_)
            | Screen::Summary(_)
            | Screen::Settings(_)
            | Screen::GetHelp => None,
        };
        if open != self.shown.as_ref() {
            self.shown = open.cloned();
            self.ticked.clear();
        }
        self.look_at(model.screen());
        let article = open.and_then(|id| model.content.guidance.page(id));
        match article {
            Some(article) => self.page_ui(ui, model, tools, (page, article), &mut actions),
            None => self.home_ui(ui, model, tools, page, &mut actions),
        }
        actions
    }

    /// Once for each answer that the page is opened at.
    fn look_at(&mut self, screen: &Screen) {
        let at = if let Screen::Answer(id) = screen {
            Some(id)
        } else {
            None
        };
        if at != self.at.as_ref() {
            self.at = at.cloned();
            self.seeks = at.is_some();
        }
    }

    /// Scrolls to the answer that the page was opened at, once it is drawn at `rect`.
    fn seek(&mut self, ui: &Ui, id: &str, rect: Rect) {
        if self.seeks && self.at.as_deref() == Some(id) {
            self.seeks = false;
            ui.scroll_to_rect(rect.expand(sizes::GRID_GAP), Some(Align::Min));
        }
    }
}
