//! The load that a person uses, in their own words; it is kept with each set.

use eframe::egui::{Align2, Frame, Id, Role, TextEdit, Ui, WidgetInfo, vec2};

use super::{ExerciseScreen, Shown, about};
use crate::design::page::control;
use crate::design::{radius, type_scale};
use crate::domain::Kit;
use crate::model::Action;
use crate::ui::frame::Tools;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Column};

/// So many letters are enough for "10 kg and the red band".
const LONGEST: usize = 60;

impl ExerciseScreen {
    /// Draws the field, for exercises that are done with weights or a band.
    pub(super) fn load_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        tools: &Tools<'_>,
        column: &mut Column,
        actions: &mut Vec<Action>,
    ) {
        let needs = &shown.exercise.equipment;
        let mut kinds = needs.iter().flat_map(|need| &need.kinds);
        if !kinds.any(|kit| matches!(kit, Kit::Weight | Kit::Band)) {
            return;
        }
        let (look, id) = (&tools.look, &shown.exercise.id);
        about::title_ui(ui, tools, column, "exercise-load");
        let field = column.take(look.tall(control::BUTTON));
        widgets::field_ground(ui, look, field);
        let inner = field.shrink2(vec2(16.0, 6.0));
        let hint = tools.text.get("exercise-load-hint");
        if self.load.is_empty() {
            let muted = color(look.roles.on_surface_muted);
            let line = widgets::line(&hint, type_scale::BODY, muted);
            widgets::draw(ui, look, inner, line);
        }
        let edit = TextEdit::singleline(&mut self.load)
            .id(Id::unique(("load", id.as_str())))
            .font(look.font(type_scale::BODY))
            .frame(Frame::NONE)
            .char_limit(LONGEST)
            .desired_width(inner.width())
            .align(Align2::LEFT_CENTER);
        let response = ui.put(inner, edit);
        let name = tools.text.get("exercise-load");
        response.widget_info(|| WidgetInfo::labeled(Role::TextInput, true, &name));
        widgets::focus_ring(ui, look, &response, field, radius::CONTROL);
        let said = shown.model.preferences.loads.get(id);
        if response.changed() {
            let mut preferences = shown.model.preferences.clone();
            preferences.set_load(id, &self.load);
            actions.push(Action::SetPreferences(Box::new(preferences)));
        } else if !response.has_focus() {
            self.load = said.cloned().unwrap_or_default();
        }
        column.gap(20.0);
    }
}
