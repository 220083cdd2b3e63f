//! A note for later, in the person's own words.

use eframe::egui::{
    Frame, Id, Rect, Response, Role, ScrollArea, TextEdit, Ui, UiBuilder, WidgetInfo, vec2,
};

use super::CheckInScreen;
use crate::design::page::check_in as sizes;
use crate::design::{radius, type_scale};
use crate::domain::history::PastSession;
use crate::model::{Action, Answer, CheckInAction};
use crate::ui::frame::Tools;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Column};

/// A note is at most so long, letters.
const LONGEST: usize = 500;

impl CheckInScreen {
    /// Draws the card.
    pub(super) fn note_ui(
        &mut self,
        ui: &mut Ui,
        session: &PastSession,
        tools: &Tools<'_>,
        column: &mut Column,
        actions: &mut Vec<Action>,
    ) {
        let look = &tools.look;
        let title = tools.text.get("note-title");
        super::pain::card(ui, tools, column, |ui, inner| {
            let ink = color(look.roles.on_surface);
            inner.say(
                ui,
                look,
                widgets::line(&title, type_scale::TITLE_SMALL, ink),
            );
            inner.gap(sizes::UNDER_TITLE - 4.0);
            let field = inner.take(look.tall(sizes::NOTE));
            let response = self.field_ui(ui, tools, field);
            inner.gap(sizes::UNDER_NOTE);
            response.widget_info(|| WidgetInfo::labeled(Role::MultilineTextInput, true, &title));
            widgets::focus_ring(ui, look, &response, field, radius::CONTROL);
            if response.changed() {
                let answer = CheckInAction::Answer(Answer::Note(self.note.clone()));
                actions.push(Action::CheckIn(answer));
            } else if !response.has_focus() {
                self.note.clone_from(&session.note);
            }
        });
    }

    fn field_ui(&mut self, ui: &mut Ui, tools: &Tools<'_>, field: Rect) -> Response {
        let look = &tools.look;
        widgets::field_ground(ui, look, field);
        let edit = TextEdit::multiline(&mut self.note)
            .id(Id::unique("note"))
            .font(look.font(type_scale::BODY))
            .frame(Frame::NONE)
            .char_limit(LONGEST)
            .desired_rows(2)
            .return_key(None)
            .desired_width(field.width() - 32.0);
        let area = ScrollArea::vertical().id_salt("note");
        let own = UiBuilder::new().max_rect(field.shrink2(vec2(16.0, 10.0)));
        ui.scope_builder(own, |ui| area.show(ui, |ui| ui.add(edit)).inner)
            .inner
    }
}
