//! When to get help: the signs of the safety screen, in the content's own words.

use eframe::egui::{Color32, CornerRadius, IdSalt, Rect, Shape, Ui, pos2, vec2};

use crate::design::type_scale;
use crate::design::{page as sizes, radius};
use crate::domain::safety::Audience;
use crate::model::{Action, Model, SafetyAction, Screen};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::page::Page;
use crate::ui::screens::safety::buttons_ui;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Kind};

/// Widest a line gets.
const WIDEST: f32 = 820.0;
/// The colored edge of a card.
const BAR: f32 = 5.0;
const PADDING: f32 = 24.0;

/// Draws the page.
pub fn ui(ui: &mut Ui, model: &Model, tools: &Tools<'_>, page: &Page) -> Vec<Action> {
    let mut actions = Vec::new();
    page.scroll(ui, IdSalt::new("get-help"), |ui, column| {
        head_ui(ui, model, tools, column, &mut actions);
        let width = tools.look.scaled(WIDEST).min(column.width);
        let mut list = column.inset(0.0, column.width - width);
        let look = &tools.look;
        let help = &model.content.help;
        let stop = tools.text.get("help-stop-if");
        let signs = &help.stop_if;
        let lists = [
            (
                help.urgent.title.as_str(),
                help.urgent.message.as_str(),
                &help.urgent.signs,
            ),
            (
                help.clinician_first.title.as_str(),
                help.clinician_first.message.as_str(),
                &help.clinician_first.signs,
            ),
            (stop.as_str(), "", signs),
        ];
        let tones = [look.roles.stop, look.roles.caution, look.roles.primary];
        let icons = [Icon::FirstAid, Icon::Warning, Icon::Stop];
        for ((words, tone), icon) in lists.into_iter().zip(tones).zip(icons) {
            list_ui(ui, tools, &mut list, words, (icon, color(tone)));
            list.gap(20.0);
        }
        changed_ui(ui, model, tools, &mut list, &mut actions);
        let ink = color(look.roles.on_surface);
        let notice = tools.text.get("not-reviewed");
        list.say(ui, look, widgets::line(&notice, type_scale::BODY_BOLD, ink));
        list.gap(20.0);
        more_ui(ui, model, tools, &mut list, &mut actions);
        column.y = list.y;
    });
    actions
}

/// The way to the safety check, for whoever it is for.
fn changed_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    list: &mut Column,
    actions: &mut Vec<Action>,
) {
    if model.preferences.audience != Some(Audience::Me) {
        return;
    }
    let changed = tools.text.get("safety-changed-hint");
    let button = Button::new(Kind::Outline, &changed).icon(Icon::Clipboard, Weight::Bold);
    let begin = Action::Safety(SafetyAction::Begin);
    buttons_ui(ui, tools, list, vec![(button, begin)], actions);
    list.gap(20.0);
}

/// The title, and the way back to where a person came from.
fn head_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let look = &tools.look;
    let title = tools.text.get("get-help");
    let from_session = model.screens.contains(&Screen::Session);
    let back = tools
        .text
        .get(if from_session { "carry-on" } else { "back" });
    let kind = if from_session { Kind::Main } else { Kind::Soft };
    let button = Button::new(kind, &back).icon(Icon::Back, Weight::Bold);
    let size = button.size(ui, look);
    let shown = 1 < model.screens.len();
    let taken = if shown { size.x + 16.0 } else { 0.0 };
    let beside = look.scaled(320.0) + taken <= column.width;
    if shown {
        let corner = if beside {
            pos2(column.right() - size.x, column.y)
        } else {
            column.at()
        };
        if button.show(ui, look, Rect::from_min_size(corner, size)) {
            actions.push(Action::Back);
        }
        if !beside {
            column.gap(size.y + 12.0);
        }
    }
    let mut words = column.inset(0.0, if beside { taken } else { 0.0 });
    let ink = color(look.roles.on_surface);
    words.say(ui, look, widgets::line(&title, type_scale::HEADLINE, ink));
    column.y = words.y + sizes::FOOT;
}

/// The page that says more: who can help, and what to leave out until then.
fn more_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let Some(page) = model.content.guidance.page(&"when-to-get-help".into()) else {
        return;
    };
    let label = tools.text.get("guidance-read-page");
    let button = Button::new(Kind::Soft, &label).icon(Icon::Book, Weight::Bold);
    let size = button.size(ui, &tools.look);
    let row = column.take(size.y);
    if button.show(ui, &tools.look, Rect::from_min_size(row.min, size)) {
        actions.push(Action::Open(Screen::Guidance(Some(page.id.clone()))));
    }
    column.gap(sizes::FOOT);
}

/// A card with a title, what to do, and the signs.
pub(super) fn list_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    column: &mut Column,
    (title, message, signs): (&str, &str, &Vec<String>),
    (icon, tone): (Icon, Color32),
) {
    let look = &tools.look;
    let ink = color(look.roles.on_surface);
    let ground = ui.painter().add(Shape::Noop);
    let mut inner = column.inset(PADDING, PADDING);
    inner.gap(20.0);
    let middle = type_scale::TITLE_SMALL.line * look.text_scale / 2.0;
    let at = inner.at() + vec2(12.0, middle);
    widgets::icon(ui, at, icon, Weight::Bold, 24.0, tone);
    let mut head = inner.inset(36.0, 0.0);
    head.say(ui, look, widgets::line(title, type_scale::TITLE_SMALL, ink));
    inner.y = head.y + 4.0;
    if !message.is_empty() {
        inner.say(ui, look, widgets::line(message, type_scale::BODY_BOLD, ink));
        inner.gap(10.0);
    }
    for sign in signs {
        sign_ui(ui, tools, &mut inner, (sign, tone));
    }
    inner.gap(12.0);
    let rect = column.take(inner.height());
    let fill = widgets::surface_shape(look, rect, look.roles.surface, radius::CARD);
    let bar = Rect::from_min_max(
        rect.min + vec2(1.0, f32::from(radius::CARD)),
        pos2(rect.left() + BAR, rect.bottom() - f32::from(radius::CARD)),
    );
    let bar = Shape::rect_filled(bar, CornerRadius::same(2), tone);
    ui.painter().set(ground, Shape::Vec(vec![fill, bar]));
}

/// A sign, with a point before it.
fn sign_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, (sign, tone): (&str, Color32)) {
    let look = &tools.look;
    let middle = type_scale::BODY.line * look.text_scale / 2.0;
    let at = column.at() + vec2(10.0, middle);
    ui.painter().circle_filled(at, 4.0, tone);
    let mut line = column.inset(28.0, 0.0);
    let ink = color(look.roles.on_surface);
    line.say(ui, look, widgets::line(sign, type_scale::BODY, ink));
    column.y = line.y + 8.0;
}
