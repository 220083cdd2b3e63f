//! How hard the session was: eleven boxes, and what the number means.

use eframe::egui::{CornerRadius, Id, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::design::page::check_in as sizes;
use crate::design::{radius, type_scale};
use crate::domain::history::PastSession;
use crate::model::{Action, Answer, CheckInAction};
use crate::ui::frame::Tools;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Column};

/// Draws the card.
pub(super) fn card_ui(
    ui: &mut Ui,
    session: &PastSession,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let (look, text) = (&tools.look, tools.text);
    super::pain::card(ui, tools, column, |ui, inner| {
        let title = text.get("effort-title");
        let ink = color(look.roles.on_surface);
        inner.say(
            ui,
            look,
            widgets::line(&title, type_scale::TITLE_SMALL, ink),
        );
        inner.gap(sizes::UNDER_TITLE);
        let boxes = inner.take(look.tall(sizes::EFFORT));
        if let Some(effort) = boxes_ui(ui, tools, boxes, session.effort) {
            let answer = CheckInAction::Answer(Answer::Effort(effort));
            actions.push(Action::CheckIn(answer));
        }
        inner.gap(8.0);
        let legend = inner.take(type_scale::SMALL.line * look.text_scale);
        legend_ui(ui, tools, legend, session.effort);
    });
}

fn boxes_ui(ui: &mut Ui, tools: &Tools<'_>, rect: Rect, chosen: Option<u8>) -> Option<u8> {
    let width = (rect.width() - 10.0 * sizes::EFFORT_GAP) / 11.0;
    let mut pressed = None;
    for number in 0..=10_u8 {
        let left = rect.left() + f32::from(number) * (width + sizes::EFFORT_GAP);
        let place = Rect::from_min_size(pos2(left, rect.top()), vec2(width, rect.height()));
        if box_ui(ui, tools, (place, number), chosen == Some(number)) {
            pressed = Some(number);
        }
    }
    pressed
}

fn box_ui(ui: &mut Ui, tools: &Tools<'_>, (rect, number): (Rect, u8), chosen: bool) -> bool {
    let look = &tools.look;
    let count = u32::from(number).into();
    let meaning = tools.text.effort(number);
    let values = [("number", count), ("word", (&meaning).into())];
    let name = tools.text.with("effort-number", &values);
    let response = ui.interact(rect, Id::unique(("effort", number)), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, chosen, &name));
    let (fill, ink) = if chosen {
        (look.roles.primary, look.roles.on_primary)
    } else if response.hovered() {
        (look.roles.stage_edge, look.roles.on_surface)
    } else {
        (look.roles.surface_sunken, look.roles.on_surface)
    };
    let round = CornerRadius::same(radius::SMALL);
    let edge = widgets::edge(look);
    ui.painter().rect(
        rect,
        round,
        color(fill),
        edge,
        eframe::egui::StrokeKind::Inside,
    );
    widgets::focus_ring(ui, look, &response, rect, radius::SMALL);
    let style = crate::design::TypeStyle {
        bold: chosen,
        ..type_scale::BODY
    };
    let words = number.to_string();
    let line = widgets::line(&words, style, color(ink)).center();
    widgets::paint_fitted(ui, look, rect, line);
    response
        .on_hover_cursor(eframe::egui::CursorIcon::PointingHand)
        .clicked()
}

/// Both ends in words, and between them the word for the number that is chosen.
fn legend_ui(ui: &mut Ui, tools: &Tools<'_>, rect: Rect, chosen: Option<u8>) {
    let (look, text) = (&tools.look, tools.text);
    let [ink, muted] = [look.roles.on_surface, look.roles.on_surface_muted].map(color);
    let [least, most] = ["effort-nothing-at-all", "effort-all-you-have"].map(|id| text.get(id));
    let third = rect.width() / 3.0;
    let left = rect.with_max_x(rect.left() + third);
    let right = rect.with_min_x(rect.right() - third);
    widgets::fitted_line(
        ui,
        look,
        left,
        widgets::line(&least, type_scale::SMALL, muted),
    );
    if let Some(number) = chosen {
        let meaning = text.effort(number);
        let values = [
            ("number", u32::from(number).into()),
            ("word", (&meaning).into()),
        ];
        let said = text.with("effort-said", &values);
        let middle = rect.shrink2(vec2(third, 0.0));
        let line = widgets::line(&said, type_scale::SMALL_BOLD, ink).center();
        widgets::fitted_line(ui, look, middle, line);
    }
    let line = widgets::line(&most, type_scale::SMALL, muted).right();
    widgets::fitted_line(ui, look, right, line);
}
