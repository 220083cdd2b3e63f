//! One exercise: the moving figure, and everything a person is told about it.

mod about;
mod facts;
mod load;
pub(super) mod movement;
mod reading;
mod safety;
mod scrubber;
mod stage;
mod steps;
mod turning;
mod yours;

use eframe::egui::{IdSalt, Rect, Stroke, Ui, pos2};

use self::movement::Movement;
use self::turning::Turning;
use crate::design::page::{self as sizes, control, exercise as own};
use crate::design::stroke;
use crate::domain::{Exercise, ExerciseId};
use crate::model::{Action, Model, StudioAction};
use crate::ui::frame::{Tools, back_link};
use crate::ui::icons::{Icon, Weight};
use crate::ui::page::{self, Page};
use crate::ui::painters::figure::FigureView;
use crate::ui::screens::photo::Series;
use crate::ui::theme::color;
use crate::ui::widgets::{Button, Column, Kind};

/// Room above the way back, and under it.
const ABOVE_BACK: f32 = 18.0;
const UNDER_BACK: f32 = 10.0;
/// Room around the button at the foot.
const AROUND_FOOT: f32 = 16.0;

/// View state: the figure, whether it moves and how fast, how far it is, and from where it is seen.
#[derive(Debug, Default)]
pub struct ExerciseScreen {
    figure: FigureView,
    shown: Option<ExerciseId>,
    stopped: bool,
    slow: bool,
    into_s: f64,
    view: usize,
    turning: Turning,
    all_steps: bool,
    load: String,
}

/// What the page draws from.
struct Shown<'a> {
    model: &'a Model,
    exercise: &'a Exercise,
    movement: Movement,
}

impl<'a> Shown<'a> {
    /// Photographs of the exercise, as the routine has them that the page was opened from.
    fn photos(&self) -> Series<'a> {
        let pictures = self.model.pictures_here(&self.exercise.id);
        Series::new(self.model, self.exercise, pictures)
    }
}

impl ExerciseScreen {
    /// Draws the page of an exercise.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &mut Tools<'_>,
        (page, id): (&Page, &ExerciseId),
    ) -> Vec<Action> {
        let Some(exercise) = model.content.catalogue.exercise(id) else {
            return Vec::new();
        };
        if self.shown.as_ref() != Some(id) {
            let figure = std::mem::take(&mut self.figure);
            *self = Self {
                figure,
                shown: Some(id.clone()),
                stopped: tools.look.reduced_motion,
                ..Self::default()
            };
        }
        let shown = Shown {
            model,
            exercise,
            movement: Movement::of(exercise, model.content.figures.get(id)),
        };
        let mut actions = Vec::new();
        if page.narrow {
            self.narrow_ui(ui, &shown, tools, page, &mut actions);
        } else {
            self.left_ui(ui, &shown, tools, page, &mut actions);
            self.right_ui(ui, &shown, tools, page, &mut actions);
        }
        actions
    }

    fn narrow_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        tools: &mut Tools<'_>,
        page: &Page,
        actions: &mut Vec<Action>,
    ) {
        let foot = tools.look.tall(control::BUTTON_MAIN) + 2.0 * AROUND_FOOT;
        let (body, below) = page.rect.split_top_bottom_at_y(page.rect.bottom() - foot);
        let salt = IdSalt::new(("exercise", shown.exercise.id.as_str()));
        let room = (page.area.left(), page.area.width());
        page::scroll(ui, salt, body, room, |ui, column| {
            column.gap(ABOVE_BACK);
            actions.extend(back_link(ui, shown.model, tools, column.at()));
            column.gap(tools.look.tall(control::FILTER) + UNDER_BACK);
            about::head_ui(ui, shown, tools, column);
            column.gap(16.0);
            let high = (body.height() * 0.5).clamp(own::STAGE_LEAST, own::STAGE_MOST);
            self.stage_ui(ui, shown, tools, column, high);
            column.gap(24.0);
            self.about_ui(ui, shown, tools, (column, actions));
            column.gap(16.0);
            stage::variants_ui(ui, shown, tools, column, actions);
            yours::ui(ui, shown, tools, column, actions);
            column.gap(sizes::FOOT);
        });
        let foot = Rect::from_min_max(pos2(page.area.left(), below.top()), page.area.max);
        try_ui(ui, shown, tools, foot, actions);
    }

    fn left_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        tools: &mut Tools<'_>,
        page: &Page,
        actions: &mut Vec<Action>,
    ) {
        let width = stage_width(page);
        let rect = page.rect.with_max_x(page.area.left() + width + 12.0);
        let under = tools.look.scaled(own::UNDER_STAGE) + own::TOP;
        let high = (page.rect.height() - under).clamp(own::STAGE_LEAST, own::STAGE_MOST);
        let salt = IdSalt::new(("figure", shown.exercise.id.as_str()));
        page::scroll(ui, salt, rect, (page.area.left(), width), |ui, column| {
            column.gap(ABOVE_BACK);
            actions.extend(back_link(ui, shown.model, tools, column.at()));
            column.gap(tools.look.tall(control::FILTER) + UNDER_BACK);
            self.stage_ui(ui, shown, tools, column, high);
            column.gap(24.0);
            stage::variants_ui(ui, shown, tools, column, actions);
            column.gap(sizes::FOOT);
        });
    }

    fn right_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        tools: &mut Tools<'_>,
        page: &Page,
        actions: &mut Vec<Action>,
    ) {
        let left = page.area.left() + stage_width(page) + sizes::GUTTER;
        let foot = tools.look.tall(control::BUTTON_MAIN) + AROUND_FOOT + sizes::FOOT;
        let right = Rect::from_min_max(pos2(left - 12.0, page.rect.top()), page.rect.max);
        let (body, below) = right.split_top_bottom_at_y(right.bottom() - foot);
        let width = page.area.right() - left;
        let salt = IdSalt::new(("about", shown.exercise.id.as_str()));
        page::scroll(ui, salt, body, (left, width), |ui, column| {
            column.gap(own::TOP);
            about::head_ui(ui, shown, tools, column);
            column.gap(20.0);
            self.about_ui(ui, shown, tools, (column, actions));
            yours::ui(ui, shown, tools, column, actions);
            column.gap(16.0);
        });
        let foot = Rect::from_min_max(pos2(left, below.top()), pos2(left + width, below.bottom()));
        try_ui(ui, shown, tools, foot, actions);
    }

    /// The figure and what moves it.
    fn stage_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        tools: &mut Tools<'_>,
        column: &mut Column,
        high: f32,
    ) {
        self.figure_ui(ui, shown, tools, column, high);
        column.gap(16.0);
        self.scrubber_ui(ui, shown, tools, column);
    }
}

/// The stage takes a bit more than half of the page, up to its widest.
fn stage_width(page: &Page) -> f32 {
    (page.area.width() * own::STAGE_SHARE).min(own::STAGE_WIDEST)
}

/// The one thing to do here.
fn try_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    foot: Rect,
    actions: &mut Vec<Action>,
) {
    let edge = Stroke::new(stroke::HAIRLINE, color(tools.look.roles.line));
    ui.painter().hline(foot.x_range(), foot.top(), edge);
    if shown.model.lock_of_exercise(shown.exercise).is_some() {
        safety::locked_ui(ui, tools, foot, actions);
        return;
    }
    let words = tools.text.get("try-it-now");
    let key = tools.text.get("keys-enter");
    let button = Button::new(Kind::Main, &words)
        .icon(Icon::Play, Weight::Bold)
        .key(&key);
    let size = button.size(ui, &tools.look);
    let width = size.x.max(229.0).min(foot.width());
    let corner = pos2(foot.left(), foot.top() + AROUND_FOOT);
    let place = Rect::from_min_size(corner, eframe::egui::vec2(width, size.y));
    if button.show(ui, &tools.look, place) {
        actions.push(Action::TryExercise(shown.exercise.id.clone()));
    }
    include_ui(ui, shown, tools, (foot, place), actions);
}

/// Beside it: the way into a routine of one's own.
fn include_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    (foot, before): (Rect, Rect),
    actions: &mut Vec<Action>,
) {
    let look = &tools.look;
    let words = tools.text.get("studio-include");
    let whole = Button::new(Kind::Outline, &words).icon(Icon::Clipboard, Weight::Bold);
    let room = foot.right() - before.right() - 12.0;
    let wide = whole.size(ui, look).x;
    let (button, width) = if wide <= room {
        (whole, wide)
    } else {
        let sign = Button::icon_only(Kind::Outline, Icon::Clipboard, &words);
        (sign, before.height().min(room))
    };
    let corner = pos2(before.right() + 12.0, before.top());
    let place = Rect::from_min_size(corner, eframe::egui::vec2(width, before.height()));
    if 40.0 <= width && button.show(ui, look, place) {
        let id = shown.exercise.id.clone();
        actions.push(Action::Studio(StudioAction::Include(id)));
    }
}
