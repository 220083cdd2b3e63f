//! When to get help: the signs of the safety screen, in the content's own words.

use eframe::egui::{self, CornerRadius, Rect, ScrollArea, Ui, pos2, vec2};

use crate::design::{radius, type_scale};
use crate::model::{Action, Model, Screen};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Kind};

/// Widest a line gets.
const WIDTH: f32 = 820.0;

/// Draws the page.
pub fn ui(ui: &mut Ui, model: &Model, tools: &Tools<'_>) -> Vec<Action> {
    let mut actions = Vec::new();
    let look = &tools.look;
    let area = ui.max_rect().shrink2(vec2(40.0, 0.0));
    let title = Rect::from_min_size(area.min + vec2(0.0, 32.0), vec2(area.width() - 220.0, 48.0));
    widgets::text(
        ui,
        look,
        title,
        widgets::line(
            &tools.text.get("get-help"),
            type_scale::HEADLINE,
            color(look.roles.on_surface),
        ),
    );
    let from_session = model.screens.contains(&Screen::Session);
    if 1 < model.screens.len() {
        let id = if from_session { "carry-on" } else { "back" };
        let rect = Rect::from_min_size(
            pos2(area.right() - 200.0, area.top() + 32.0),
            vec2(160.0, 48.0),
        );
        if Button::new(Kind::Soft, &tools.text.get(id))
            .icon(Icon::Back, Weight::Bold)
            .show(ui, look, rect)
        {
            actions.push(Action::Back);
        }
    }
    let body = Rect::from_min_max(
        area.min + vec2(0.0, 96.0),
        pos2(area.right() + 24.0, area.bottom()),
    );
    ui.scope_builder(egui::UiBuilder::new().max_rect(body), |ui| {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            let top = ui.max_rect().min;
            let width = WIDTH.min(area.width());
            let mut y = top.y;
            let help = &model.content.get_help;
            for (list, tone) in [
                (&help.urgent, look.roles.stop),
                (&help.clinician_first, look.roles.caution),
            ] {
                y += list_ui(
                    ui,
                    tools,
                    Rect::from_min_size(pos2(top.x, y), vec2(width, 0.0)),
                    (&list.title, &list.message, &list.signs),
                    color(tone),
                );
            }
            let stop = tools.text.get("help-stop-if");
            let signs = &model.content.catalogue.global_stop_if;
            y += list_ui(
                ui,
                tools,
                Rect::from_min_size(pos2(top.x, y), vec2(width, 0.0)),
                (&stop, "", signs),
                color(look.roles.primary),
            );
            let line = Rect::from_min_size(pos2(top.x, y), vec2(width, 0.0));
            y += widgets::wrapped(
                ui,
                look,
                line,
                widgets::line(
                    &tools.text.get("not-reviewed"),
                    type_scale::BODY_BOLD,
                    color(look.roles.on_surface),
                ),
            ) + 32.0;
            ui.allocate_rect(
                Rect::from_min_max(top, pos2(top.x + width, y)),
                egui::Sense::hover(),
            );
        });
    });
    actions
}

/// A card with a title, what to do, and the signs; answers the height.
fn list_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    area: Rect,
    (title, message, signs): (&str, &str, &[String]),
    tone: egui::Color32,
) -> f32 {
    let look = &tools.look;
    let ink = color(look.roles.on_surface);
    let ground = ui.painter().add(egui::Shape::Noop);
    let mut y = area.top() + 20.0;
    let mut say = |ui: &mut Ui, words: &str, style, indent: f32, gap: f32| {
        let rect = Rect::from_min_size(
            pos2(area.left() + indent, y),
            vec2(area.width() - indent - 24.0, 0.0),
        );
        let top = y;
        y += widgets::wrapped(ui, look, rect, widgets::line(words, style, ink)) + gap;
        top
    };
    say(ui, title, type_scale::TITLE_SMALL, 24.0, 4.0);
    if !message.is_empty() {
        say(ui, message, type_scale::BODY_BOLD, 24.0, 10.0);
    }
    for sign in signs {
        let top = say(ui, sign, type_scale::BODY, 52.0, 8.0);
        ui.painter().circle_filled(
            pos2(area.left() + 34.0, top + 12.0 * look.text_scale),
            4.0,
            tone,
        );
    }
    let rect = Rect::from_min_max(area.min, pos2(area.right(), y + 12.0));
    let fill = egui::Shape::rect_filled(
        rect,
        CornerRadius::same(radius::CARD),
        color(look.roles.surface),
    );
    let bar = egui::Shape::rect_filled(
        Rect::from_min_size(rect.min + vec2(0.0, 16.0), vec2(5.0, rect.height() - 32.0)),
        CornerRadius::same(2),
        tone,
    );
    ui.painter().set(ground, egui::Shape::Vec(vec![fill, bar]));
    rect.height() + 20.0
}
