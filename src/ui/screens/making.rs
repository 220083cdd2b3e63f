//! An exercise of one's own: its words, and its figure, which is dragged into shape.

mod angles;
mod bar;
mod chips;
mod handles;
mod panel;
mod said;
mod stage;
mod words;

use std::sync::Arc;

use eframe::egui::{Rect, Ui};

use crate::design::page::making as sizes;
use crate::model::making::Made;
use crate::model::{Action, MakeEdit, Making, MakingAction, MakingPage, Model};
use crate::ui::frame::Tools;
use crate::ui::keys;
use crate::ui::page::Page;
use crate::ui::painters::figure::FigureView;

pub use self::said::usual;

/// View state.
#[derive(Debug, Default)]
pub struct MakingScreen {
    figure: FigureView,
    /// What was drawn last, and on which side.
    drawn: Option<(Arc<Made>, bool)>,
    /// A joint is being dragged.
    dragging: bool,
    /// Seconds into the movement.
    into_s: f64,
    /// Which of the figure's cameras.
    view: usize,
}

/// What is drawn from.
#[derive(Clone, Copy)]
struct Shown<'a> {
    model: &'a Model,
    making: &'a Making,
}

fn edit(edit: MakeEdit) -> Action {
    MakingAction::Edit(edit).into()
}

impl MakingScreen {
    /// Draws the exercise that is being made.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &mut Tools<'_>,
        page: &Page,
    ) -> Vec<Action> {
        let mut actions = Vec::new();
        let Some(making) = &model.making else {
            // It was kept or left meanwhile.
            actions.push(Action::Back);
            return actions;
        };
        let shown = Shown { model, making };
        let bar = bar::ui(ui, &shown, tools, page.rect, &mut actions);
        let rest = page.rect.with_min_y(bar.bottom());
        match making.page {
            MakingPage::Words => words::ui(ui, &shown, tools, (rest, page), &mut actions),
            MakingPage::Figure => self.figure_page(ui, &shown, tools, rest, &mut actions),
        }
        keys::remember_field(ui);
        actions
    }

    /// The figure, and beside or under it what can be changed about it.
    fn figure_page(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        tools: &mut Tools<'_>,
        rest: Rect,
        actions: &mut Vec<Action>,
    ) {
        if shown.making.figure().is_none() {
            panel::begin_ui(ui, shown, tools, rest, actions);
            return;
        }
        let room = rest.width() / tools.look.text_scale.max(1.0);
        let (stage, panel) = if sizes::BESIDE <= room {
            let wide = (sizes::PANEL * tools.look.text_scale.max(1.0)).min(rest.width() * 0.45);
            rest.split_left_right_at_x(rest.right() - wide)
        } else {
            rest.split_top_bottom_at_y(rest.top() + rest.height() * sizes::STAGE_SHARE)
        };
        self.stage_ui(ui, shown, tools, stage, actions);
        panel::ui(ui, shown, tools, panel, actions);
    }
}
