//! One page: its text in a column that is easy to read, and where it leads beside it.

use eframe::egui::{IdSalt, Rect, Role, Ui, pos2};

use super::{GuidanceScreen, around, beside};
use crate::design::page::{self as page_sizes, guidance as sizes};
use crate::design::type_scale;
use crate::domain::guidance::Page as Article;
use crate::model::{Action, Model};
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;
use crate::ui::page::Page;
use crate::ui::screens::progress::card::say;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Column};

impl GuidanceScreen {
    pub(super) fn page_ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &mut Tools<'_>,
        (page, article): (&Page, &Article),
        actions: &mut Vec<Action>,
    ) {
        let salt = IdSalt::new(("guidance", article.id.as_str()));
        page.scroll(ui, salt, |ui, column| {
            around::back_ui(ui, model, tools, column, actions);
            let top = column.y;
            let (text, side) = widths(tools, page, column.width);
            let mut main = column.inset(0.0, column.width - text);
            head_ui(ui, model, tools, &mut main, article);
            for section in &article.sections {
                main.gap(sizes::SECTION_GAP);
                self.section_ui(ui, model, tools, (&mut main, section), actions);
            }
            main.gap(sizes::SECTION_GAP);
            sources_ui(ui, model, tools, &mut main, article);
            let mut foot = main.y;
            let at = if let Some(width) = side {
                let left = column.left + text + sizes::BESIDE_GAP;
                Column::new(pos2(left, top), width)
            } else {
                let mut under = column.inset(0.0, 0.0);
                under.y = main.y + sizes::SECTION_GAP;
                under
            };
            let mut beside = at;
            beside::ui(ui, model, tools, (&mut beside, article), actions);
            foot = foot.max(beside.y);
            column.y = foot;
        });
    }
}

/// How wide the text is, and what stands beside it, where there is room.
fn widths(tools: &Tools<'_>, page: &Page, width: f32) -> (f32, Option<f32>) {
    let text = tools.look.scaled(sizes::TEXT).min(width);
    if page.narrow {
        return (text, None);
    }
    let side = tools.look.scaled(sizes::BESIDE);
    let least = tools.look.scaled(sizes::BESIDE_LEAST);
    let text = text.min(width - sizes::BESIDE_GAP - side);
    if text < tools.look.scaled(sizes::TABLE_LEAST) || side < least {
        return (tools.look.scaled(sizes::TEXT).min(width), None);
    }
    (text, Some(side))
}

/// The group it belongs to, its title and its lead.
fn head_ui(ui: &mut Ui, model: &Model, tools: &Tools<'_>, column: &mut Column, article: &Article) {
    let look = &tools.look;
    let group = model.content.guidance.group_of(&article.id);
    let group = group.map_or("", |group| group.title.as_str());
    let row = column.take(look.scaled(type_scale::CAPTION.line));
    let width = widgets::tag_width(ui, look, group);
    let place = row.with_max_x(row.left() + width);
    say(ui, place, Role::Label, group);
    widgets::tag(ui, look, row.left_center(), Icon::Book, group);
    column.gap(4.0);
    let ink = color(look.roles.on_surface);
    let title = widgets::line(&article.title, type_scale::HEADLINE, ink);
    column.say(ui, look, title);
    column.gap(8.0);
    let muted = color(look.roles.on_surface_muted);
    let lead = widgets::line(&article.lead, type_scale::LEAD, muted);
    column.say(ui, look, lead);
}

/// Where it comes from, folded; and that nobody of a clinic has read it.
fn sources_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    column: &mut Column,
    article: &Article,
) {
    let mut sources = article.sources.clone();
    let tables = article.sections.iter().filter_map(|it| it.table.as_ref());
    for table in tables.filter_map(|id| model.content.guidance.table(id)) {
        let new = table
            .sources
            .iter()
            .filter(|it| !article.sources.contains(it));
        sources.extend(new.cloned());
    }
    around::sources_ui(ui, tools, column, ("sources", &sources));
    column.gap(page_sizes::FOOT);
    around::notice_ui(ui, tools, column);
}

/// A stage in full width with the figure of a page, called what it shows.
pub(super) fn stage_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    rect: Rect,
    article: &Article,
) {
    let Some(picture) = &article.picture else {
        return;
    };
    let look = tools.look;
    widgets::stage(ui, &look, rect, f32::from(crate::design::radius::STAGE));
    tools.thumbnail(ui, model, picture, rect.shrink(8.0));
}
