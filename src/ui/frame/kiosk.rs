//! The whole window of a gym's display: its areas, and what lies over them. Keys, notices and dialogs have no part in it.

use eframe::egui::{Rect, Ui, UiBuilder, vec2};

use super::{Frame, Screens, Tools};
use crate::design::kiosk::CORNER;
use crate::kiosk::Light;
use crate::model::{Action, KioskAction, Model, Screen};
use crate::ui::screens::kiosk::{Canvas, act, cover_ui, over_ui};
use crate::ui::theme::{Look, color};
use crate::ui::widgets;

impl Frame {
    /// Draws the area that is open and answers what was asked.
    pub(super) fn kiosk_ui(&mut self, ui: &mut Ui, model: &Model) -> Vec<Action> {
        let look = Look::of(&model.preferences, None);
        self.apply(ui, &look);
        self.speak(model);
        self.name_window(ui);
        let window = ui.max_rect();
        if Canvas::fit(ui, window) {
            widgets::window_ground(ui, window, color(look.roles.canvas));
            return Vec::new();
        }
        let shift = model.kiosk.as_ref().map(|kiosk| kiosk.policy.shift());
        let canvas = Canvas::of(window, shift.unwrap_or_default());
        if model.light() == Light::Blank {
            cover_ui(ui, model, &canvas);
            return Vec::new();
        }
        let mut tools = Tools {
            look,
            text: &self.text,
            raster: &mut self.raster,
            palette: look.figure(&model.preferences),
            thumbnails: &mut self.thumbnails,
            photos: &mut self.photos,
        };
        tools.thumbnails.begin();
        tools.photos.begin(ui);
        let mut actions = corner(ui, model, &canvas);
        let own = UiBuilder::new().max_rect(canvas.rect);
        let covered = covers(model);
        let screens = &mut self.screens;
        let asked = ui.scope_builder(own, |ui| {
            if covered {
                ui.visuals_mut().disabled_alpha = 1.0;
                ui.disable();
            }
            area_ui(screens, ui, model, (&mut tools, &canvas))
        });
        actions.extend(asked.inner);
        actions.extend(over_ui(ui, model, &tools, &canvas));
        cover_ui(ui, model, &canvas);
        actions
    }

    /// Forgets what the screens remember of whoever was there.
    pub fn forget_person(&mut self) {
        self.screens = Screens::default();
    }
}

/// True when something lies over the area that keeps it from being touched.
fn covers(model: &Model) -> bool {
    let cleaning = model
        .kiosk
        .as_ref()
        .and_then(|kiosk| kiosk.policy.cleaning());
    cleaning.is_some() || model.asks_whether_there().is_some()
}

fn area_ui(
    screens: &mut Screens,
    ui: &mut Ui,
    model: &Model,
    (tools, canvas): (&mut Tools<'_>, &Canvas),
) -> Vec<Action> {
    if *model.screen() == Screen::Session {
        return screens.session.ui(ui, model, tools);
    }
    widgets::window_ground(ui, canvas.window, color(tools.look.roles.canvas));
    screens.kiosk.ui(ui, model, tools, canvas)
}

/// A finger that rests in the corner of staff: said when it comes, and when it goes.
fn corner(ui: &Ui, model: &Model, canvas: &Canvas) -> Vec<Action> {
    let corner = Rect::from_min_size(canvas.window.min, vec2(CORNER, CORNER));
    let holds = ui.input(|input| {
        let at = input.pointer.interact_pos();
        let down = input.pointer.primary_down();
        let from = input.pointer.press_origin();
        let inside = |at: Option<eframe::egui::Pos2>| at.is_some_and(|at| corner.contains(at));
        down && inside(at) && inside(from)
    });
    let held = model
        .kiosk
        .as_ref()
        .is_some_and(|kiosk| kiosk.policy.is_held());
    if holds == held {
        Vec::new()
    } else {
        vec![act(KioskAction::Hold(holds))]
    }
}
