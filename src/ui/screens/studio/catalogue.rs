//! The exercises to choose from: a search, and a row for each.

use eframe::egui::{IdSalt, Rect, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::dragging::Dragging;
use super::{Shown, StudioScreen, edit};
use crate::design::page::studio as sizes;
use crate::design::{TypeStyle, icon as icon_size, radius, stroke, type_scale};
use crate::domain::Exercise;
use crate::domain::draft::{Edit, ListEdit};
use crate::model::{Action, MadeFrom, MakingAction, Screen, StudioAction};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::page;
use crate::ui::screens::making::usual;
use crate::ui::screens::words;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Kind};

const NAME: TypeStyle = type_scale::SMALL_BOLD;

impl StudioScreen {
    pub(super) fn catalogue_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        tools: &mut Tools<'_>,
        rect: Rect,
        actions: &mut Vec<Action>,
    ) {
        let look = tools.look;
        let inner = rect.shrink2(vec2(sizes::INSET, sizes::TOP));
        let high = look.tall(sizes::SEARCH);
        let field = Rect::from_min_size(inner.min, vec2(inner.width(), high));
        self.search_ui(ui, shown, tools, field, actions);
        let list = rect.with_min_y(field.bottom() + 6.0);
        let column = (inner.left(), inner.width());
        page::scroll(
            ui,
            IdSalt::new("studio-catalogue"),
            list,
            column,
            |ui, column| {
                column.gap(6.0);
                if shown.model.studio.found.is_empty() {
                    let none = tools.text.get("studio-none-found");
                    let muted = color(look.roles.on_surface_muted);
                    column.gap(16.0);
                    let line = widgets::line(&none, type_scale::BODY, muted).live();
                    column.say(ui, &look, line);
                }
                self.exercises_ui(ui, shown, tools, column, actions);
                new_ui(ui, tools, column, actions);
                column.gap(sizes::TOP);
            },
        );
    }

    fn search_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        tools: &Tools<'_>,
        field: Rect,
        actions: &mut Vec<Action>,
    ) {
        let look = &tools.look;
        widgets::search_ground(ui, look, field);
        let hint = tools.text.get("studio-search");
        let focus = std::mem::take(&mut self.searching);
        let mut words = shown.model.studio.words.clone();
        let line = ("studio-search", hint.as_str(), &mut words);
        let response = widgets::search_line(ui, look, (field, field.right() - 8.0), line, focus);
        if response.changed() {
            actions.push(Action::Studio(StudioAction::LookFor(words)));
        }
    }

    /// Only what can be seen is drawn: there may be many.
    fn exercises_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        tools: &mut Tools<'_>,
        column: &mut Column,
        actions: &mut Vec<Action>,
    ) {
        let exercises = &shown.catalogue().exercises;
        let high = row_height(tools);
        for place in &shown.model.studio.found {
            let Some(exercise) = exercises.get(*place) else {
                continue;
            };
            let row = column.take(high);
            if ui.is_rect_visible(row) || ui.memory(|memory| memory.focused().is_some()) {
                self.exercise_ui(ui, (shown, exercise), tools, row, actions);
            }
        }
    }

    fn exercise_ui(
        &mut self,
        ui: &mut Ui,
        (shown, exercise): (&Shown<'_>, &Exercise),
        tools: &mut Tools<'_>,
        row: Rect,
        actions: &mut Vec<Action>,
    ) {
        let look = tools.look;
        let goal = tools.text.get(words::goal(exercise.goal()));
        let own = row.with_max_x(row.right() - look.icon(sizes::ADD));
        let name = format!("{}, {goal}", exercise.name);
        let info = || WidgetInfo::labeled(Role::Button, true, &name);
        let response = widgets::sensing(ui, own, Sense::click_and_drag(), info);
        if response.drag_started() {
            self.dragging = Some(Dragging::Exercise(exercise.id.clone()));
        }
        if response.clicked() {
            actions.push(Action::Open(Screen::Exercise(exercise.id.clone())));
        }
        paint(ui, tools, (shown, exercise), (own, &goal));
        widgets::focus_ring(ui, &look, &response, own.shrink(4.0), radius::SMALL);
        let side = look.icon(sizes::ADD);
        let at = pos2(row.right() - side, row.center().y - side / 2.0);
        let add = tools
            .text
            .with("studio-add", &[("name", (&exercise.name).into())]);
        let button =
            Button::icon_only(Kind::Link, Icon::Plus, &add).icon_size(look.icon(icon_size::BODY));
        if button.show(ui, &look, Rect::from_min_size(at, vec2(side, side))) {
            let end = shown.draft().items().len();
            let add = ListEdit::Add(exercise.id.clone(), end);
            actions.push(edit(Edit::List(add)));
        }
        let line = Stroke::new(stroke::HAIRLINE, color(look.roles.line));
        ui.painter().hline(row.x_range(), row.bottom(), line);
    }
}

/// High enough for a name on two lines.
fn row_height(tools: &Tools<'_>) -> f32 {
    let look = &tools.look;
    let words = (2.0 * NAME.line + type_scale::CAPTION.line) * look.text_scale;
    sizes::EXERCISE.max(words + 10.0)
}

fn paint(
    ui: &Ui,
    tools: &mut Tools<'_>,
    (shown, exercise): (&Shown<'_>, &Exercise),
    (row, goal): (Rect, &str),
) {
    let look = tools.look;
    let [width, height] = sizes::THUMB;
    let thumb = Rect::from_min_size(
        pos2(row.left(), row.center().y - height / 2.0),
        vec2(width, height),
    );
    widgets::stage(ui, &look, thumb, f32::from(radius::SMALL));
    tools.thumbnail(ui, shown.model, &exercise.id, thumb);
    let left = thumb.right() + 12.0;
    let room = row.right() - left - 4.0;
    let [ink, muted] = [look.roles.on_surface, look.roles.on_surface_muted].map(color);
    let name = &exercise.words.short_name;
    let most = 2.0 * NAME.line * look.text_scale;
    let name_high = widgets::height(ui, &look, name, NAME, room).min(most);
    let goal_high = type_scale::CAPTION.line * look.text_scale;
    let top = row.center().y - f32::midpoint(name_high, goal_high);
    let place = Rect::from_min_size(pos2(left, top), vec2(room, name_high));
    widgets::paint_fitted(ui, &look, place, widgets::line(name, NAME, ink));
    let under = pos2(left, place.bottom());
    let place = Rect::from_min_size(under, vec2(room, goal_high));
    let line = widgets::line(goal, type_scale::CAPTION, muted);
    widgets::paint_fitted(ui, &look, place, line);
}

/// Behind all exercises: one of one's own.
fn new_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, actions: &mut Vec<Action>) {
    let look = &tools.look;
    let words = tools.text.get("own-new");
    let button = Button::new(Kind::Outline, &words)
        .small()
        .icon(Icon::Plus, Weight::Bold);
    let size = button.size(ui, look);
    column.gap(12.0);
    let row = column.take(size.y);
    let place = row.with_max_x(row.left() + size.x.min(row.width()));
    if button.show(ui, look, place) {
        let usual = Box::new(usual(tools.text));
        actions.push(MakingAction::Begin(MadeFrom::Nothing, usual).into());
    }
}
