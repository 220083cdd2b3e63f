//! What fits: the first cause as the plan, the others also worth a look. Nothing starts by itself.

use eframe::egui::{IdSalt, Rect, Shape, Ui, pos2, vec2};

use super::{GuideScreen, found};
use crate::design::page::{self as page_sizes, guidance as sizes};
use crate::design::type_scale;
use crate::domain::guidance::Cause;
use crate::model::{Action, Model};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::page::Page;
use crate::ui::screens::entry;
use crate::ui::screens::entry::links;
use crate::ui::screens::guidance::around;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Fold, Kind};

const PADDING: f32 = 28.0;

impl GuideScreen {
    pub(super) fn result_ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &mut Tools<'_>,
        page: &Page,
        actions: &mut Vec<Action>,
    ) {
        let facts = self.facts(model);
        let Some(suggestion) = model.content.guidance.guide.suggest(&facts) else {
            self.asked = false;
            return;
        };
        page.scroll(ui, IdSalt::new("guide-result"), |ui, whole| {
            let look = tools.look;
            around::back_ui(ui, model, tools, whole, actions);
            let width = look.scaled(sizes::GUIDE).min(whole.width);
            let mut column = whole.inset(0.0, whole.width - width);
            self.again_ui(ui, tools, &mut column);
            plan_ui(ui, model, tools, (&mut column, suggestion.plan), actions);
            if !suggestion.others.is_empty() {
                column.gap(sizes::SECTION_GAP);
                others_ui(ui, model, tools, (&mut column, &suggestion.others), actions);
            }
            let pages = self.pages(model);
            links::read_more(ui, model, tools, &mut column, &pages, actions);
            column.gap(16.0);
            around::notice_ui(ui, tools, &mut column);
            column.gap(page_sizes::FOOT);
            whole.y = column.y;
        });
    }

    /// The title, and the way back to the answers.
    fn again_ui(&mut self, ui: &mut Ui, tools: &Tools<'_>, column: &mut Column) {
        let look = &tools.look;
        let label = tools.text.get("guide-change");
        let button = Button::new(Kind::Outline, &label).icon(Icon::Change, Weight::Bold);
        let size = button.size(ui, look);
        let title = tools.text.get("guide-result");
        let wide = widgets::measure(ui, look, &title, type_scale::HEADLINE).x;
        let beside = wide + size.x + 24.0 <= column.width;
        let ink = color(look.roles.on_surface);
        let line = widgets::line(&title, type_scale::HEADLINE, ink);
        let top = column.y;
        column.say(ui, look, line);
        let at = if beside {
            pos2(column.right() - size.x, top)
        } else {
            column.gap(12.0);
            column.take(size.y).min
        };
        if button.show(ui, look, Rect::from_min_size(at, size)) {
            self.asked = false;
        }
        column.y = column.y.max(top + size.y) + 16.0;
    }
}

/// The plan on a card of its own.
fn plan_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    (column, cause): (&mut Column, &Cause),
    actions: &mut Vec<Action>,
) {
    let look = tools.look;
    let ground = ui.painter().add(Shape::Noop);
    let padding = PADDING.min(column.width * 0.06);
    let mut inner = column.inset(padding, padding);
    inner.gap(24.0);
    let eyebrow = tools.text.get("guide-first-fit");
    let muted = color(look.roles.on_surface_muted);
    inner.say(ui, &look, widgets::line(&eyebrow, type_scale::SMALL, muted));
    let ink = color(look.roles.on_surface);
    inner.say(
        ui,
        &look,
        widgets::line(&cause.title, type_scale::HEADLINE, ink),
    );
    inner.gap(4.0);
    found::ui(ui, model, tools, (&mut inner, cause), actions);
    inner.gap(24.0);
    let rect = column.take(inner.height());
    ui.painter().set(ground, widgets::card_ground(&look, rect));
}

/// The others, folded.
fn others_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    (column, causes): (&mut Column, &[&Cause]),
    actions: &mut Vec<Action>,
) {
    let look = tools.look;
    let title = tools.text.get("guide-others");
    entry::title(ui, tools, column, &title);
    let note = &model.content.guidance.guide.note;
    let muted = color(look.roles.on_surface_muted);
    column.say(ui, &look, widgets::line(note, type_scale::BODY, muted));
    column.gap(8.0);
    for cause in causes {
        let routine = model.content.catalogue.routine(&cause.first);
        let summary = routine.map_or("", |routine| routine.name.as_str());
        let fold = Fold {
            id: &cause.id,
            title: &cause.title,
            summary,
            icon: Icon::Path,
            open: false,
        };
        widgets::fold(ui, &look, column, &fold, |ui, column| {
            found::ui(ui, model, tools, (column, cause), actions);
        });
    }
}

/// A line with a sign before it.
pub(super) fn sign_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    column: &mut Column,
    (icon, tone): (Icon, eframe::egui::Color32),
    words: &str,
) {
    let look = &tools.look;
    let middle = type_scale::BODY.line * look.text_scale / 2.0;
    let at = column.at() + vec2(10.0, middle);
    widgets::icon(ui, at, icon, Weight::Bold, 18.0, tone);
    let mut line = column.inset(32.0, 0.0);
    let ink = color(look.roles.on_surface);
    line.say(ui, look, widgets::line(words, type_scale::BODY, ink));
    column.y = line.y + 6.0;
}
