//! The field to search in.

use eframe::egui::{Rect, Ui, pos2, vec2};

use super::{LibraryScreen, beside};
use crate::design::icon as icon_size;
use crate::design::page::library as sizes;
use crate::domain::search::Query;
use crate::model::{Action, LibraryTab, Model};
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Kind};

impl LibraryScreen {
    pub(super) fn search_ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &Tools<'_>,
        column: &mut Column,
        actions: &mut Vec<Action>,
    ) {
        let look = &tools.look;
        let field = match model.library.tab {
            LibraryTab::Exercises => column.take(look.tall(sizes::SEARCH)),
            LibraryTab::Routines => beside::ui(ui, tools, column, actions),
        };
        widgets::search_ground(ui, look, field);
        let end = self.end_ui(ui, tools, field, actions, model);
        let hint = tools.text.get(match model.library.tab {
            LibraryTab::Exercises => "library-search",
            LibraryTab::Routines => "library-search-routines",
        });
        let focus = std::mem::take(&mut self.searching);
        let line = ("library-search", hint.as_str(), &mut self.words);
        let response = widgets::search_line(ui, look, (field, end - 8.0), line, focus);
        if focus {
            ui.scroll_to_rect(field.expand(sizes::CARD_GAP), None);
        }
        if response.changed() {
            let words = self.words.clone();
            let query = model.library.query.clone();
            actions.push(Action::LookFor(Query { words, ..query }));
        } else if !response.has_focus() {
            self.words.clone_from(&model.library.query.words);
        }
    }

    /// At the right: the key that comes here, or the button that clears the field. Answers its left edge.
    fn end_ui(
        &mut self,
        ui: &mut Ui,
        tools: &Tools<'_>,
        field: Rect,
        actions: &mut Vec<Action>,
        model: &Model,
    ) -> f32 {
        let look = &tools.look;
        if self.words.is_empty() {
            let ink = color(look.roles.on_surface);
            let key = tools.text.get("keys-search");
            let left = field.right() - 16.0 - widgets::key_cap_width(ui, look, &key);
            widgets::key_cap(ui, look, pos2(left, field.center().y), &key, ink);
            return left;
        }
        let side = look.tall(sizes::SEARCH) - 8.0;
        let corner = field.right_center() - vec2(side + 4.0, side / 2.0);
        let place = Rect::from_min_size(corner, vec2(side, side));
        let name = tools.text.get("library-clear-search");
        let button = Button::icon_only(Kind::Link, Icon::Close, &name)
            .icon_size(icon_size::BODY)
            .colors(color(look.roles.surface), color(look.roles.on_surface));
        if button.show(ui, look, place) {
            self.words.clear();
            self.searching = true;
            let query = model.library.query.clone();
            let words = String::new();
            actions.push(Action::LookFor(Query { words, ..query }));
        }
        place.left()
    }
}
