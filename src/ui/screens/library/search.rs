//! The field to search in.

use eframe::egui::{Rect, Ui, pos2, vec2};

use super::LibraryScreen;
use crate::design::icon as icon_size;
use crate::design::page::library as sizes;
use crate::domain::search::Query;
use crate::model::{Action, LibraryTab, Model, StudioAction, Template};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Kind};

/// The search stands beside a button as long as it is so wide.
const SEARCH_LEAST: f32 = 340.0;

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
        let row = column.take(look.tall(sizes::SEARCH));
        let field = Self::own_ui(ui, model, tools, (column, row), actions);
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

    /// Beside the search for routines, or under it: the way to one of one's own. Answers the place of the search.
    fn own_ui(
        ui: &mut Ui,
        model: &Model,
        tools: &Tools<'_>,
        (column, row): (&mut Column, Rect),
        actions: &mut Vec<Action>,
    ) -> Rect {
        if model.library.tab == LibraryTab::Exercises {
            return row;
        }
        let look = &tools.look;
        let words = tools.text.get("studio-make-own");
        let button = Button::new(Kind::Outline, &words).icon(Icon::Clipboard, Weight::Bold);
        let size = button.size(ui, look);
        let beside = row.width() - size.x - 16.0;
        let (field, place) = if SEARCH_LEAST * look.text_scale.max(1.0) <= beside {
            let corner = pos2(row.right() - size.x, row.center().y - size.y / 2.0);
            let field = row.with_max_x(row.left() + beside);
            (field, Rect::from_min_size(corner, size))
        } else {
            column.gap(12.0);
            let under = column.take(size.y);
            (
                row,
                Rect::from_min_size(under.min, vec2(size.x.min(under.width()), size.y)),
            )
        };
        if button.show(ui, look, place) {
            actions.push(Action::Studio(StudioAction::Begin(Template::Empty)));
        }
        field
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
