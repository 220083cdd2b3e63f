//! A piece of a page: heading, running text, points, and what else stands there.

use eframe::egui::{Rect, Shape, Ui, vec2};

use super::{GuidanceScreen, table};
use crate::design::page::guidance as sizes;
use crate::design::type_scale;
use crate::domain::guidance::{Answer, Section, Shows};
use crate::model::{Action, Model};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::screens::entry::links;
use crate::ui::screens::get_help;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Fold, Kind};

/// Room around the words of a card.
const PADDING: f32 = 24.0;

impl GuidanceScreen {
    pub(super) fn section_ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &Tools<'_>,
        (column, section): (&mut Column, &Section),
        actions: &mut Vec<Action>,
    ) {
        let look = tools.look;
        if section.folded {
            let fold = Fold {
                id: &section.id,
                title: &section.heading,
                summary: "",
                icon: Icon::Table,
                open: false,
            };
            widgets::fold(ui, &look, column, &fold, |ui, column| {
                self.inside_ui(ui, model, tools, (column, section), actions);
            });
            return;
        }
        let ink = color(look.roles.on_surface);
        let heading = widgets::line(&section.heading, type_scale::TITLE_SMALL, ink);
        column.say(ui, &look, heading);
        column.gap(8.0);
        self.inside_ui(ui, model, tools, (column, section), actions);
    }

    fn inside_ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &Tools<'_>,
        (column, section): (&mut Column, &Section),
        actions: &mut Vec<Action>,
    ) {
        for words in &section.paragraphs {
            say_ui(ui, tools, column, words);
        }
        points_ui(ui, tools, column, &section.points);
        let known = section.table.as_ref();
        if let Some(own) = known.and_then(|id| model.content.guidance.table(id)) {
            column.gap(4.0);
            if let Some(ticks) = &own.ticks {
                self.ticks_ui(ui, tools, (column, own, ticks), actions);
            } else {
                table::ui(ui, tools, column, own);
            }
        }
        match section.shows {
            Some(Shows::Signs) => signs_ui(ui, model, tools, column),
            Some(Shows::StopIf) => stop_ui(ui, model, tools, column),
            Some(Shows::Answers) => {
                for answer in &model.content.guidance.answers {
                    let rect = answer_ui(ui, model, tools, (column, answer), actions);
                    self.seek(ui, &answer.id, rect);
                    column.gap(sizes::GRID_GAP);
                }
            }
            None => {}
        }
    }
}

/// A paragraph.
pub(in crate::ui::screens) fn say_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    column: &mut Column,
    words: &str,
) {
    let ink = color(tools.look.roles.on_surface);
    let line = widgets::line(words, type_scale::BODY, ink);
    column.say(ui, &tools.look, line);
    column.gap(10.0);
}

/// Lines with a point before each.
pub(in crate::ui::screens) fn points_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    column: &mut Column,
    points: &[String],
) {
    let look = &tools.look;
    let ink = color(look.roles.on_surface);
    let tone = color(look.roles.primary);
    for words in points {
        let middle = type_scale::BODY.line * look.text_scale / 2.0;
        let at = column.at() + vec2(6.0, middle);
        ui.painter().circle_filled(at, 3.0, tone);
        let mut inner = column.inset(20.0, 0.0);
        inner.say(ui, look, widgets::line(words, type_scale::BODY, ink));
        column.y = inner.y + 6.0;
    }
}

/// The signs to get help, in the words of the safety check.
fn signs_ui(ui: &mut Ui, model: &Model, tools: &Tools<'_>, column: &mut Column) {
    let roles = tools.look.roles;
    let help = &model.content.help;
    let lists = [
        (&help.urgent, Icon::FirstAid, roles.stop),
        (&help.clinician_first, Icon::Warning, roles.caution),
    ];
    for (list, icon, tone) in lists {
        let words = (list.title.as_str(), list.message.as_str(), &list.signs);
        get_help::list_ui(ui, tools, column, words, (icon, color(tone)));
        column.gap(16.0);
    }
}

/// The signs to stop any exercise.
fn stop_ui(ui: &mut Ui, model: &Model, tools: &Tools<'_>, column: &mut Column) {
    let roles = tools.look.roles;
    let signs = &model.content.help.stop_if;
    let lines: Vec<String> = signs.iter().map(|sign| format!("· {sign}")).collect();
    let lines: Vec<(&str, bool)> = lines.iter().map(|line| (line.as_str(), false)).collect();
    let style = (Icon::Stop, type_scale::BODY);
    let tone = (roles.stop_soft, roles.on_stop_soft);
    widgets::note(ui, &tools.look, column, style, tone, &lines);
}

/// A question with its answer, and the pages that say more; answers its place.
fn answer_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    (column, answer): (&mut Column, &Answer),
    actions: &mut Vec<Action>,
) -> Rect {
    let look = &tools.look;
    let ground = ui.painter().add(Shape::Noop);
    let mut inner = column.inset(PADDING, PADDING);
    inner.gap(16.0);
    let ink = color(look.roles.on_surface);
    let question = widgets::line(&answer.question, type_scale::BODY_BOLD, ink);
    inner.say(ui, look, question);
    inner.gap(4.0);
    inner.say(
        ui,
        look,
        widgets::line(&answer.answer, type_scale::BODY, ink),
    );
    inner.gap(4.0);
    for page in answer
        .pages
        .iter()
        .filter_map(|id| model.content.guidance.page(id))
    {
        let button = Button::new(Kind::Link, &page.title)
            .small()
            .icon_after(Icon::Right, Weight::Bold);
        let size = button.size(ui, look);
        let row = inner.take(size.y);
        let corner = row.min - vec2(8.0, 0.0);
        if button.show(ui, look, Rect::from_min_size(corner, size)) {
            actions.push(links::open_page(&page.id));
        }
    }
    inner.gap(12.0);
    let rect = column.take(inner.height());
    ui.painter().set(ground, widgets::card_ground(look, rect));
    rect
}
