//! What is said of the whole: goal, how often, the person, the pain rule, precautions, the clinic, the checklist.

use eframe::egui::{Id, IdSalt, Rect, Ui, pos2, vec2};

use super::dose::{label_height, label_ui};
use super::{Shown, StudioScreen, edit};
use crate::design::page::studio as sizes;
use crate::design::type_scale;
use crate::domain::draft::{Edit, Line, Place};
use crate::model::{Action, StudioAction};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::page;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Field, Kind};

/// Between two things, and over a part.
pub(super) const GAP: f32 = 12.0;
const PART: f32 = 24.0;

/// The message that names a text.
fn name_of(line: Line) -> &'static str {
    match line {
        Line::Title => "studio-title",
        Line::Patient => "studio-patient",
        Line::Summary => "studio-summary",
        Line::Goals => "studio-goals",
        Line::Precautions => "studio-precautions",
        Line::Frequency => "studio-frequency",
        Line::Contact => "studio-contact",
        Line::Clinic => "studio-clinic",
        Line::Author => "studio-author",
    }
}

impl StudioScreen {
    pub(super) fn details_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        tools: &mut Tools<'_>,
        rect: Rect,
        actions: &mut Vec<Action>,
    ) {
        let inner = rect.shrink2(vec2(sizes::INSET, sizes::TOP));
        let salt = IdSalt::new(("studio-details", shown.draft().id().as_str()));
        page::scroll(
            ui,
            salt,
            rect,
            (inner.left(), inner.width()),
            |ui, column| {
                column.gap(sizes::TOP);
                head_ui(ui, tools, column, actions);
                for line in [Line::Goals, Line::Precautions] {
                    column.gap(GAP);
                    self.line_ui(ui, shown, tools, (column, line), actions);
                }
                part(ui, tools, column, "studio-part-weeks");
                super::weeks::ui(ui, shown, tools, column, actions);
                self.line_ui(ui, shown, tools, (column, Line::Frequency), actions);
                part(ui, tools, column, "studio-part-person");
                self.person_ui(ui, shown, tools, column, actions);
                part(ui, tools, column, "studio-part-rule");
                self.rule_ui(ui, shown, tools, column, actions);
                part(ui, tools, column, "studio-part-clinic");
                for line in [Line::Clinic, Line::Author, Line::Contact] {
                    self.line_ui(ui, shown, tools, (column, line), actions);
                    column.gap(GAP);
                }
                super::logo::ui(ui, shown, tools, column, actions);
                part(ui, tools, column, "studio-part-checklist");
                self.checklist_ui(ui, shown, tools, column, actions);
                column.gap(sizes::TOP);
            },
        );
    }

    /// A text under its label, as high as it needs.
    fn line_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        tools: &Tools<'_>,
        (column, line): (&mut Column, Line),
        actions: &mut Vec<Action>,
    ) {
        let name = tools.text.get(name_of(line));
        let mut words = shown.draft().line(line);
        label_ui(ui, tools, column.take(label_height(tools)), &name);
        let field = Field {
            name: &name,
            hint: "",
            id: Id::unique(("studio-line", line)),
            style: type_scale::BODY,
            most: line.most(),
            lines: line.has_lines(),
            above: 0.0,
        };
        let high = field.height(ui, &tools.look, &words, (column.width, sizes::CELL));
        let rect = column.take(high);
        let response = field.show(ui, &tools.look, rect, &mut words);
        if response.changed() {
            actions.push(edit(Edit::Write(line, words)));
        }
        if self.wanted == Some(Place::Line(line)) {
            self.wanted = None;
            response.request_focus();
        }
    }

    /// Brings a place into sight that a finding leads to.
    pub(super) fn arrive(&mut self, ui: &Ui, place: Place, rect: Rect) {
        if self.wanted == Some(place) {
            self.wanted = None;
            ui.scroll_to_rect(rect, Some(eframe::egui::Align::TOP));
        }
    }
}

/// A part of what is said, under its heading.
fn part(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, id: &str) {
    column.gap(PART);
    let words = tools.text.get(id);
    let ink = color(tools.look.roles.on_surface);
    let line = widgets::line(&words, type_scale::TITLE_SMALL, ink);
    column.say(ui, &tools.look, line);
    column.gap(8.0);
}

/// What this is, and the way back to the exercises.
fn head_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, actions: &mut Vec<Action>) {
    let look = &tools.look;
    let done = tools.text.get("studio-details-done");
    let button = Button::new(Kind::Soft, &done)
        .small()
        .icon_size(18.0)
        .icon(Icon::Check, Weight::Bold);
    let size = button.size(ui, look);
    let title = tools.text.get("studio-details");
    let ink = color(look.roles.on_surface);
    let line = widgets::line(&title, type_scale::TITLE_SMALL, ink).title();
    let mut words = column.inset(0.0, size.x + GAP);
    words.say(ui, look, line);
    let row = column.take(words.height().max(size.y));
    let corner = pos2(row.right() - size.x, row.top());
    if button.show(ui, look, Rect::from_min_size(corner, size)) {
        actions.push(Action::Studio(StudioAction::ShowDetails(false)));
    }
}
