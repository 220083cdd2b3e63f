//! The figure of a self-check: it goes through the movement and back, and can be stopped.

use eframe::egui::{Rect, Ui, pos2, vec2};

use crate::design::radius;
use crate::domain::Side;
use crate::domain::guidance::SelfCheck;
use crate::figure::motion::At;
use crate::model::Model;
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::painters::figure::{FigureView, Wanted};
use crate::ui::widgets::{self, Button, Kind};

/// One round: into the movement and back.
const ROUND_S: f64 = 6.0;
/// A frame that comes late moves the figure no further than this.
const LATEST_S: f64 = 0.25;
/// Where the movement stands still when nothing is to move: at its end.
const STILL_S: f64 = ROUND_S / 2.0;

/// How far the figure is, and whether it moves.
#[derive(Debug, Default)]
pub(super) struct Moving {
    figure: FigureView,
    stopped: bool,
    into_s: f64,
}

impl Moving {
    /// A figure at the start of its movement; where little is to move, at its end.
    pub(super) fn new(still: bool) -> Self {
        Self {
            stopped: still,
            into_s: if still { STILL_S } else { 0.0 },
            ..Self::default()
        }
    }

    /// Draws the stage with the figure, and the button that stops it.
    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &mut Tools<'_>,
        (stage, check): (Rect, &SelfCheck),
    ) {
        let look = tools.look;
        widgets::stage(ui, &look, stage, f32::from(radius::STAGE));
        let build = model.preferences.figure.body;
        let id = check.id.as_str().into();
        if let Some(spec) = model.content.figures.built(&id, build) {
            if !self.stopped {
                let passed_s = f64::from(ui.input(|input| input.unstable_dt)).min(LATEST_S);
                self.into_s = (self.into_s + passed_s) % ROUND_S;
                ui.request_repaint_after(self.figure.next_frame());
            }
            let palette = tools.palette;
            let wanted = Wanted {
                spec,
                at: At::Loop(self.into_s / ROUND_S),
                side: Side::Right,
                view: 0,
                turned: Default::default(),
                look: model.preferences.figure,
                palette: &palette,
                name: &check.name,
                opacity: 1.0,
                muscles: true,
                teaching: true,
            };
            self.figure
                .show(ui, tools.raster, stage.shrink2(vec2(16.0, 20.0)), &wanted);
        }
        let (id, sign) = if self.stopped {
            ("exercise-play", Icon::Play)
        } else {
            ("exercise-pause", Icon::Pause)
        };
        let name = tools.text.get(id);
        let button = Button::icon_only(Kind::Soft, sign, &name).icon(sign, Weight::Filled);
        let size = vec2(48.0, 48.0);
        let corner = pos2(stage.left() + 16.0, stage.bottom() - 16.0 - size.y);
        if button.show(ui, &look, Rect::from_min_size(corner, size)) {
            self.stopped = !self.stopped;
        }
    }
}
