//! One routine before it starts: what it is, its variants, its exercises with what can be changed about them.

mod about;
mod change;
mod days;
mod eased;
mod folds;
mod follow;
mod handed;
mod list;
mod locked;
mod programme;
mod report;
mod row;
mod start;
mod variants;
mod ways;

use std::time::Duration;

use eframe::egui::{IdSalt, Rect, Ui, pos2};

use crate::design::page::{self as sizes, routine};
use crate::domain::routine::{Routine, Variant};
use crate::domain::{Catalogue, RoutineId};
use crate::model::{Action, Model, Setup};
use crate::player::Plan;
use crate::ui::frame::{Tools, back_link};
use crate::ui::page::{self, Page};
use crate::ui::screens::care_link;
use crate::ui::screens::entry::links;
use crate::ui::widgets::{Align, Column};

/// Room above the way back, and under it.
const ABOVE_BACK: f32 = 26.0;
const UNDER_BACK: f32 = 14.0;

/// View state.
#[derive(Debug, Default)]
pub struct RoutineScreen {
    shown: Option<RoutineId>,
    /// What can be changed is shown.
    changing: bool,
    /// How high what stands over Start was without the picture, points.
    about: f32,
}

/// What the page draws from.
struct Shown<'a> {
    model: &'a Model,
    routine: &'a Routine,
    variant: &'a Variant,
    setup: Setup,
    /// Exercises that are done.
    count: usize,
    /// Time by the player's arithmetic, and what comes on top of it.
    total: Duration,
    extra: Duration,
}

impl<'a> Shown<'a> {
    fn of(model: &'a Model, id: &RoutineId) -> Option<Self> {
        let setup = model.setup(id);
        let routine = model.content.catalogue.routine(id)?;
        let variant = routine
            .variant(&setup.variant)
            .or(routine.variants.first())?;
        let plan = model.plan_of(id);
        Some(Self {
            model,
            routine,
            variant,
            setup,
            count: plan.as_ref().map_or(0, |plan| plan.items.len()),
            total: plan.as_ref().map_or(Duration::ZERO, Plan::total),
            extra: plan.as_ref().map_or(Duration::ZERO, Plan::extra),
        })
    }

    fn catalogue(&self) -> &'a Catalogue {
        &self.model.content.catalogue
    }

    fn whole(&self) -> Duration {
        Duration::from_secs(self.variant.total_seconds.into())
    }
}

impl RoutineScreen {
    /// Draws the page of a routine.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &mut Tools<'_>,
        (page, id): (&Page, &RoutineId),
    ) -> Vec<Action> {
        let Some(shown) = Shown::of(model, id) else {
            return Vec::new();
        };
        if self.shown.as_ref() != Some(id) {
            *self = Self {
                shown: Some(id.clone()),
                ..Self::default()
            };
        }
        let mut actions = Vec::new();
        if page.narrow {
            self.narrow_ui(ui, &shown, tools, page, &mut actions);
        } else {
            self.left_ui(ui, &shown, tools, page, &mut actions);
            self.right_ui(ui, &shown, tools, page, &mut actions);
        }
        actions
    }

    /// Everything under each other, Start always in sight.
    fn narrow_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        tools: &mut Tools<'_>,
        page: &Page,
        actions: &mut Vec<Action>,
    ) {
        let foot = start::height(ui, shown, tools, page.area.width());
        let (body, below) = page
            .rect
            .split_top_bottom_at_y(page.rect.bottom() - foot - sizes::FOOT);
        let salt = IdSalt::new(("routine", shown.routine.id.as_str()));
        let column = (page.area.left(), page.area.width());
        page::scroll(ui, salt, body, column, |ui, column| {
            column.gap(16.0);
            actions.extend(back_link(ui, shown.model, tools, column.at()));
            column.gap(tools.look.tall(sizes::control::FILTER) + UNDER_BACK);
            about::ui(ui, shown, tools, column, routine::STAGE);
            column.gap(16.0);
            follow::ui(ui, shown, tools, (column, f32::INFINITY), actions);
            days::ui(ui, shown, tools, (column, Align::Left), actions);
            column.gap(24.0);
            self.items_ui(ui, shown, tools, column, actions);
            column.gap(sizes::FOOT);
        });
        let at = pos2(page.area.left(), below.top() + 8.0);
        let mut column = Column::new(at, page.area.width());
        start::ui(ui, shown, tools, &mut column, actions);
    }

    fn left_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        tools: &mut Tools<'_>,
        page: &Page,
        actions: &mut Vec<Action>,
    ) {
        let width = left_width(tools, page);
        let foot = start::height(ui, shown, tools, width) + 20.0;
        let room = page.rect.height() - foot - sizes::FOOT;
        let stage = (room - self.about).clamp(routine::STAGE_LEAST, routine::STAGE);
        let high = (self.about + stage).min(room);
        let rect = Rect::from_min_max(
            page.rect.min,
            pos2(page.area.left() + width + 12.0, page.rect.top() + high),
        );
        let salt = IdSalt::new(("about", shown.routine.id.as_str()));
        let before = self.about;
        page::scroll(ui, salt, rect, (page.area.left(), width), |ui, column| {
            column.gap(ABOVE_BACK);
            actions.extend(back_link(ui, shown.model, tools, column.at()));
            column.gap(tools.look.tall(sizes::control::FILTER) + UNDER_BACK);
            about::ui(ui, shown, tools, column, stage);
            self.about = column.height() - stage;
        });
        if self.about.to_bits() != before.to_bits() {
            ui.request_repaint();
        }
        let at = pos2(page.area.left(), rect.bottom() + 20.0);
        let mut column = Column::new(at, width);
        start::ui(ui, shown, tools, &mut column, actions);
    }

    fn right_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        tools: &mut Tools<'_>,
        page: &Page,
        actions: &mut Vec<Action>,
    ) {
        let left = page.area.left() + left_width(tools, page) + sizes::GUTTER;
        let rect = Rect::from_min_max(pos2(left - 12.0, page.rect.top()), page.rect.max);
        let salt = IdSalt::new(("items", shown.routine.id.as_str()));
        let width = page.area.right() - left;
        page::scroll(ui, salt, rect, (left, width), |ui, column| {
            column.gap(ABOVE_BACK);
            let beside = days::width(ui, shown, tools);
            follow::ui(ui, shown, tools, (column, beside), actions);
            days::ui(ui, shown, tools, (column, Align::Right), actions);
            column.gap((routine::TOP - column.height()).max(UNDER_BACK));
            self.items_ui(ui, shown, tools, column, actions);
            column.gap(sizes::FOOT);
        });
    }

    /// The variants, the exercises, and what else there is to read.
    fn items_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        tools: &mut Tools<'_>,
        column: &mut Column,
        actions: &mut Vec<Action>,
    ) {
        let id = shown.routine.id.as_str();
        handed::ui(ui, shown, tools, column, actions);
        actions.extend(care_link::ui(ui, tools, column, id));
        eased::ui(ui, shown, tools, column, actions);
        variants::ui(ui, shown, tools, column, actions);
        self.list_ui(ui, shown, tools, column, actions);
        actions.extend(report::ui(ui, shown, tools, column));
        ways::ui(ui, shown, tools, column, actions);
        column.gap(16.0);
        folds::ui(ui, shown, tools, column);
        let guidance = &shown.model.content.guidance;
        let pages = guidance.about_routine(&shown.routine.id, &shown.routine.pain_rule);
        links::read_more(ui, shown.model, tools, column, &pages, actions);
    }
}

/// The left column grows with the text, up to four tenths of the page.
fn left_width(tools: &Tools<'_>, page: &Page) -> f32 {
    let most = page.area.width() * 0.4;
    tools
        .look
        .scaled(routine::LEFT)
        .min(most.max(routine::LEFT))
}
