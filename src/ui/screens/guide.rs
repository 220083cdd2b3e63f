//! Which routine suits me, and the movements by which a person checks themselves.

mod check;
mod facts;
mod figure;
mod found;
mod option;
mod questions;
mod result;

use std::collections::{BTreeMap, BTreeSet};

use eframe::egui::Ui;

use self::figure::Moving;
use crate::domain::SelfCheckId;
use crate::domain::guidance::SelfCheck;
use crate::model::{Action, Model, Screen};
use crate::ui::frame::Tools;
use crate::ui::page::Page;

/// View state: the answers, whether what fits is shown, and the figure of a self-check.
///
/// Answers are kept until the program ends; what was found in self-checks is kept in the preferences.
#[derive(Debug, Default)]
pub struct GuideScreen {
    /// Answers by question.
    answers: BTreeMap<String, BTreeSet<String>>,
    /// What fits is shown.
    asked: bool,
    /// The self-check that is open.
    shown: Option<SelfCheckId>,
    moving: Moving,
}

impl GuideScreen {
    /// Draws the screen.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &mut Tools<'_>,
        page: &Page,
    ) -> Vec<Action> {
        let mut actions = Vec::new();
        if let Some(check) = open_check(model) {
            if self.shown.as_ref() != Some(&check.id) {
                self.shown = Some(check.id.clone());
                self.moving = Moving::new(tools.look.reduced_motion);
            }
            self.check_ui(ui, model, tools, (page, check), &mut actions);
        } else if self.asked {
            self.result_ui(ui, model, tools, page, &mut actions);
        } else {
            self.questions_ui(ui, model, tools, page, &mut actions);
        }
        actions
    }
}

/// The self-check whose screen is open.
fn open_check(model: &Model) -> Option<&SelfCheck> {
    let checks = model.content.guidance.checks.iter();
    let mut checks = checks.filter(|check| *model.screen() == Screen::SelfCheck(check.id.clone()));
    checks.next()
}
