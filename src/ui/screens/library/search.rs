//! The field to search in.

use eframe::egui::{Frame, Id, Rect, Role, TextEdit, Ui, WidgetInfo, pos2, vec2};

use super::LibraryScreen;
use crate::design::page::library as sizes;
use crate::design::{icon as icon_size, radius, type_scale};
use crate::domain::search::Query;
use crate::model::{Action, LibraryTab, Model};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
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
        let field = column.take(look.tall(sizes::SEARCH));
        widgets::field_ground(ui, look, field);
        let at = pos2(field.left() + 27.0, field.center().y);
        let ink = color(look.roles.on_surface);
        widgets::icon(ui, at, Icon::Search, Weight::Bold, icon_size::BUTTON, ink);
        let end = self.end_ui(ui, tools, field, actions, model);
        let left = field.left() + sizes::SEARCH_TEXT;
        let inner = Rect::from_x_y_ranges(left..=end - 8.0, field.shrink(10.0).y_range());
        self.field_ui(ui, model, tools, (field, inner), actions);
    }

    fn field_ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &Tools<'_>,
        (field, inner): (Rect, Rect),
        actions: &mut Vec<Action>,
    ) {
        let look = &tools.look;
        let hint = tools.text.get(match model.library.tab {
            LibraryTab::Exercises => "library-search",
            LibraryTab::Routines => "library-search-routines",
        });
        if self.words.is_empty() {
            let muted = color(look.roles.on_surface_muted);
            let line = widgets::line(&hint, type_scale::BODY, muted);
            widgets::draw(ui, look, inner, line);
        }
        // An id of its own: with the first letter a button comes before it, and with another id it would lose the focus.
        let edit = TextEdit::singleline(&mut self.words)
            .id(Id::unique("library-search"))
            .font(look.font(type_scale::BODY))
            .frame(Frame::NONE)
            .desired_width(inner.width())
            .align(eframe::egui::Align2::LEFT_CENTER);
        let response = ui.put(inner, edit);
        response.widget_info(|| WidgetInfo::labeled(Role::TextInput, true, &hint));
        if std::mem::take(&mut self.searching) {
            response.request_focus();
            ui.scroll_to_rect(field.expand(sizes::CARD_GAP), None);
        }
        widgets::focus_ring(ui, look, &response, field, radius::CONTROL);
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
