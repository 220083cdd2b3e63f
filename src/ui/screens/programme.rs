//! Where a person is in a programme, and what is due.

mod checklist;
mod criteria;
mod foot;
mod head;
mod quiet;
pub(in crate::ui) mod said;
mod steps;
mod week;

use eframe::egui::{IdSalt, Rect, Ui, pos2};

use crate::design::page::{self as sizes, programme, routine};
use crate::domain::programme::{Followed, Standing};
use crate::domain::{Programme, RoutineId};
use crate::model::{Action, Model, Screen};
use crate::ui::frame::{Tools, back_link};
use crate::ui::page::{self, Page};
use crate::ui::widgets::Column;

/// Room above the way back, and under it.
const ABOVE_BACK: f32 = 26.0;
const UNDER_BACK: f32 = 14.0;

/// View state.
#[derive(Debug, Default)]
pub struct ProgrammeScreen;

/// What the page draws from.
struct Shown<'a> {
    model: &'a Model,
    id: &'a RoutineId,
    programme: Programme<'a>,
    /// Where the person is, once they follow it.
    standing: Option<Standing<'a>>,
    followed: Option<&'a Followed>,
}

impl<'a> Shown<'a> {
    fn of(model: &'a Model, id: &'a RoutineId) -> Option<Self> {
        Some(Self {
            model,
            id,
            programme: model.programme(id)?,
            standing: model.standing(id),
            followed: model.preferences.programmes.get(id),
        })
    }

    /// The place of the step where the person is, or would begin.
    fn place(&self) -> usize {
        self.standing.as_ref().map_or(0, |standing| standing.place)
    }
}

impl ProgrammeScreen {
    /// Draws the screen.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &mut Tools<'_>,
        page: &Page,
    ) -> Vec<Action> {
        let Screen::Programme(id) = model.screen() else {
            return Vec::new();
        };
        let mut actions = Vec::new();
        match Shown::of(model, id) {
            Some(shown) if page.narrow => narrow_ui(ui, &shown, tools, page, &mut actions),
            Some(shown) => wide_ui(ui, &shown, tools, page, &mut actions),
            None => actions.extend(back_link(ui, model, tools, page.area.min)),
        }
        actions
    }
}

/// Everything under each other, the main button always in sight.
fn narrow_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &mut Tools<'_>,
    page: &Page,
    actions: &mut Vec<Action>,
) {
    let foot = foot::height(tools);
    let (body, below) = page
        .rect
        .split_top_bottom_at_y(page.rect.bottom() - foot - sizes::FOOT);
    let salt = IdSalt::new(("programme", shown.id.as_str()));
    let column = (page.area.left(), page.area.width());
    page::scroll(ui, salt, body, column, |ui, column| {
        column.gap(16.0);
        actions.extend(back_link(ui, shown.model, tools, column.at()));
        column.gap(tools.look.tall(sizes::control::FILTER) + UNDER_BACK);
        head::ui(ui, shown, tools, column, routine::STAGE_LEAST);
        column.gap(programme::GAP);
        cards_ui(ui, shown, tools, column, actions);
        column.gap(sizes::FOOT);
    });
    let at = pos2(page.area.left(), below.top() + 8.0);
    let mut column = Column::new(at, page.area.width());
    foot::ui(ui, shown, tools, &mut column, actions);
}

fn wide_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &mut Tools<'_>,
    page: &Page,
    actions: &mut Vec<Action>,
) {
    let most = (page.area.width() * 0.4).max(routine::LEFT);
    let width = tools.look.scaled(routine::LEFT).min(most);
    let foot = foot::height(tools) + 20.0 + sizes::FOOT;
    let (above, _) = page.rect.split_top_bottom_at_y(page.rect.bottom() - foot);
    let rect = above.with_max_x(page.area.left() + width + 12.0);
    let salt = IdSalt::new(("programme-head", shown.id.as_str()));
    let mut high = 0.0;
    page::scroll(ui, salt, rect, (page.area.left(), width), |ui, column| {
        column.gap(ABOVE_BACK);
        actions.extend(back_link(ui, shown.model, tools, column.at()));
        column.gap(tools.look.tall(sizes::control::FILTER) + UNDER_BACK);
        head::ui(ui, shown, tools, column, routine::STAGE);
        high = column.height();
    });
    // Right under what is said, or at the foot of the window where that scrolls.
    let under = rect.bottom().min(rect.top() + high) + 20.0;
    let at = pos2(page.area.left(), under);
    foot::ui(ui, shown, tools, &mut Column::new(at, width), actions);
    let left = page.area.left() + width + sizes::GUTTER;
    let rect = Rect::from_min_max(pos2(left - 12.0, page.rect.top()), page.rect.max);
    let salt = IdSalt::new(("programme-cards", shown.id.as_str()));
    let width = page.area.right() - left;
    page::scroll(ui, salt, rect, (left, width), |ui, column| {
        column.gap(routine::TOP);
        cards_ui(ui, shown, tools, column, actions);
        column.gap(sizes::FOOT);
    });
}

/// The days, the checklist while it is open, when to move on, the steps, and what else there is.
fn cards_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &mut Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let open = shown
        .followed
        .is_some_and(|followed| !shown.programme.is_ready(followed));
    if open {
        checklist::ui(ui, shown, tools, column, actions);
    } else {
        week::ui(ui, shown, tools, column);
        criteria::ui(ui, shown, tools, column, actions);
    }
    steps::ui(ui, shown, tools, column);
    if !open {
        checklist::ui(ui, shown, tools, column, actions);
    }
    checklist::speed_ui(ui, shown, tools, column, actions);
    quiet::ui(ui, shown, tools, column, actions);
}
