//! The first start: who is this for.

use eframe::egui::Ui;

use crate::model::{Action, Model};
use crate::ui::frame::Tools;
use crate::ui::page::Page;

/// View state.
#[derive(Debug, Default)]
pub struct WelcomeScreen;

impl WelcomeScreen {
    /// Draws the screen.
    pub fn ui(
        &mut self,
        _ui: &mut Ui,
        _model: &Model,
        _tools: &mut Tools<'_>,
        _page: &Page,
    ) -> Vec<Action> {
        Vec::new()
    }
}
