//! The gym's display: slides, safety, choice, routine, how it felt, thanks, and what staff see.

mod attract;
mod canvas;
mod card;
mod check_in;
mod choose;
mod dialog;
mod help;
mod over;
mod parts;
mod pin;
mod reading;
mod routine;
mod safety;
mod settings;
mod staff;
mod thanks;

use eframe::egui::Ui;

pub(in crate::ui) use self::canvas::Canvas;
pub(in crate::ui) use self::check_in::Felt;
pub(in crate::ui) use self::dialog::{Choice, Dialog};
pub(in crate::ui) use self::over::{cover_ui, over_ui};
pub(in crate::ui) use self::parts::act;

use self::attract::Slides;
use self::card::Moving;
use self::reading::Reading;
use crate::kiosk::Area;
use crate::model::{Action, Model};
use crate::ui::frame::Tools;
use crate::ui::painters::figure::FigureView;

/// View state: figures that move, and how far a page was read.
#[derive(Debug, Default)]
pub struct KioskScreen {
    slides: Slides,
    moving: Moving,
    figure: FigureView,
    reading: Reading,
    page: Option<Area>,
}

impl KioskScreen {
    /// Draws the area that is open, but for the session.
    pub(in crate::ui) fn ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &mut Tools<'_>,
        canvas: &Canvas,
    ) -> Vec<Action> {
        let area = model.area();
        if self.page.replace(area) != Some(area) {
            self.reading = Reading::default();
        }
        match area {
            Area::Attract => self.slides.ui(ui, model, tools, canvas),
            Area::Safety => safety::ui(ui, model, tools, (canvas, &mut self.reading)),
            Area::Help => help::ui(ui, model, tools, (canvas, &mut self.reading)),
            Area::Choose => choose::ui(ui, model, tools, (canvas, &mut self.moving)),
            Area::Routine => {
                let views = (&mut self.figure, &mut self.reading);
                routine::ui(ui, model, tools, (canvas, views))
            }
            Area::CheckIn => check_in::ui(ui, model, tools, canvas),
            Area::Thanks => thanks::ui(ui, model, tools, canvas),
            Area::Pin => pin::ui(ui, model, tools, canvas),
            Area::Staff => staff::ui(ui, model, tools, canvas),
            Area::Settings => settings::ui(ui, model, tools, canvas),
            Area::Session => Vec::new(),
        }
    }
}
