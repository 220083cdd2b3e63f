//! The session: figure, words, ring and controls in every state of the player.

mod controls;
mod dialogs;
mod dose;
mod kiosk;
mod layout;
mod left;
mod main_action;
mod places;
mod right;
mod ring;
mod top;
mod transitions;
mod under;
mod words;

use std::time::Duration;

use eframe::egui::{Rect, Ui, UiBuilder};

use self::layout::{Distance, Layout};
use self::transitions::{Moving, Transitions};
use crate::design::{StateColor, StateColors};
use crate::domain::Exercise;
use crate::model::{Action, Model, Session};
use crate::player::{Mode, RunView, State};
use crate::ui::frame::Tools;
use crate::ui::painters::figure::FigureView;
use crate::ui::widgets;

pub(in crate::ui) use self::dialogs::{Open, main_of_dialog, open as open_dialog};
pub(in crate::ui) use self::main_action::main_action;

/// The end of the ring moves at most so often: 20 times a second.
const FRAME: Duration = Duration::from_millis(50);
/// Frames of a step come at whole multiples of this.
const SLOT: Duration = Duration::from_nanos(1_000_000_000 / 60);
/// The shortest wait that is asked for.
const SHORTEST_WAIT: Duration = Duration::from_millis(8);

/// View state: the figure, what moves between states, and which dialog was open.
#[derive(Debug, Default)]
pub struct SessionScreen {
    figure: FigureView,
    transitions: Transitions,
    focused: Option<dialogs::Open>,
}

/// What every part of the screen draws from.
struct Now<'a> {
    model: &'a Model,
    session: &'a Session,
    view: RunView,
    exercise: &'a Exercise,
    colors: StateColors,
    layout: Layout,
    window: Rect,
    distance: Distance,
    /// How strongly the controls of the distance view are seen, 0 to 1.
    controls: f32,
}

impl SessionScreen {
    /// Draws the session.
    pub fn ui(&mut self, ui: &mut Ui, model: &Model, tools: &mut Tools<'_>) -> Vec<Action> {
        let Some(now) = self.now(ui, model, tools) else {
            return Vec::new();
        };
        let reduced = tools.look.reduced_motion;
        let moving = self.transitions.follow(ui, &now, reduced);
        widgets::window_ground(ui, now.window, moving.ground);
        let open = dialogs::open(now.session);
        let mut actions = ui
            .scope_builder(UiBuilder::new().max_rect(now.window), |ui| {
                if open.is_some() {
                    behind_a_dialog(ui);
                }
                self.screen_ui(ui, &now, tools, &moving)
            })
            .inner;
        let before = std::mem::replace(&mut self.focused, open);
        if let Some(open) = open {
            let opened = (open, before != Some(open), &moving);
            actions.extend(match model.kiosk {
                Some(_) => kiosk::dialog_ui(ui, &now, tools, open),
                None => dialogs::ui(ui, &now, tools, opened),
            });
        }
        repaint(ui, &now, &moving, self.figure.next_frame());
        actions
    }

    /// Draws the session as the patient sees it on another screen: from afar, with nothing to press.
    pub fn patient_ui(&mut self, ui: &mut Ui, model: &Model, tools: &mut Tools<'_>) {
        let Some(mut now) = self.now(ui, model, tools) else {
            return;
        };
        now.distance = Distance::Far;
        now.layout = Layout::of(now.window, Distance::Far, tools.look.text_scale);
        let moving = self.transitions.follow(ui, &now, tools.look.reduced_motion);
        // Only the main window has a ground before anything is drawn.
        ui.painter().rect_filled(now.window, 0, moving.ground);
        ui.scope_builder(UiBuilder::new().max_rect(now.window), |ui| {
            behind_a_dialog(ui);
            // What it would answer is asked on the console.
            self.screen_ui(ui, &now, tools, &moving);
        });
    }

    fn now<'a>(&mut self, ui: &Ui, model: &'a Model, tools: &Tools<'_>) -> Option<Now<'a>> {
        let session = model.session.as_ref()?;
        let view = session.view()?;
        let exercise = model.content.catalogue.exercise(&view.exercise)?;
        let window = ui.max_rect();
        let shown = self
            .transitions
            .controls_shown(ui, tools.look.reduced_motion);
        let runs = matches!(
            session.player.mode(),
            Mode::Running | Mode::Resuming(_) | Mode::Waiting
        );
        let controls = if runs { shown } else { 1.0 };
        let far = model.kiosk.is_none() && is_far(ui, model, session);
        let distance = match (far, 0.0 < controls) {
            (false, _) => Distance::Near,
            (true, false) => Distance::Far,
            (true, true) => Distance::FarWithControls,
        };
        Some(Now {
            model,
            session,
            layout: match model.kiosk {
                Some(_) => Layout::kiosk(window, tools.look.text_scale),
                None => Layout::of(window, distance, tools.look.text_scale),
            },
            colors: state_color(view.state).colors(tools.look.theme),
            view,
            exercise,
            window,
            distance,
            controls,
        })
    }

    fn screen_ui(
        &mut self,
        ui: &mut Ui,
        now: &Now<'_>,
        tools: &mut Tools<'_>,
        moving: &Moving,
    ) -> Vec<Action> {
        let mut actions = top::ui(ui, now, tools);
        left::ui(ui, now, tools, (&mut self.figure, moving));
        actions.extend(right::ui(ui, now, tools, moving));
        if now.distance != Distance::Far {
            let opacity = match now.distance {
                Distance::FarWithControls => now.controls,
                Distance::Near | Distance::Far => 1.0,
            };
            let controls = ui.scope(|ui| {
                ui.multiply_opacity(opacity);
                match now.model.kiosk {
                    Some(_) => kiosk::controls_ui(ui, now, tools),
                    None => controls::ui(ui, now, tools),
                }
            });
            actions.extend(controls.inner);
        }
        actions
    }
}

/// Nothing behind a dialog can be pressed or reached by keys; it looks as it did.
fn behind_a_dialog(ui: &mut Ui) {
    ui.visuals_mut().disabled_alpha = 1.0;
    ui.disable();
}

/// True when the session is shown to be read from afar: as the person said, else in full screen as they prefer.
pub(in crate::ui) fn is_far(ui: &Ui, model: &Model, session: &Session) -> bool {
    let full = ui.input(|input| input.viewport().fullscreen == Some(true));
    session.is_far(full && model.preferences.distance_in_full_screen)
}

/// `wait` moved to the nearest slot of the step, so that every repetition is drawn at the same moments of it.
fn in_step(wait: Duration, now: &Now<'_>) -> Duration {
    let into = now.view.length.saturating_sub(now.view.left);
    let slots = (into + wait).div_duration_f64(SLOT).round();
    let slot = SLOT.mul_f64(slots);
    // A moment later: a frame that comes too early belongs to the slot before.
    (slot + Duration::from_micros(500))
        .saturating_sub(into)
        .max(SHORTEST_WAIT)
}

/// The colors of a state.
fn state_color(state: State) -> StateColor {
    match state {
        State::GetReady | State::Resuming => StateColor::Ready,
        State::Hold | State::Release => StateColor::Hold,
        State::Paced => StateColor::Move,
        State::Counted => StateColor::Count,
        State::ChangeSides => StateColor::Change,
        State::Rest | State::NextUp => StateColor::Rest,
        State::Paused | State::Away(_) | State::Hurting(_) => StateColor::Paused,
        State::Done => StateColor::Done,
    }
}

/// While something moves, frames follow each other; else the next one comes when a number changes, or never.
fn repaint(ui: &Ui, now: &Now<'_>, moving: &Moving, figure: Duration) {
    let still = now.model.preferences.reduced_motion.unwrap_or(false);
    if moving.goes_on {
        ui.request_repaint();
    }
    let next = now.session.player.next_change_in();
    let real = |wait: Duration| wait.div_f64(now.model.time_scale.max(1.0));
    let change = next.map(|next| real(next).max(SHORTEST_WAIT));
    let glide = next.and_then(|_| ring::glide_wait(now, ui.pixels_per_point()));
    let glide = glide.map(|glide| real(glide).max(FRAME));
    let figure = left::figure_moves(now, still).then_some(figure);
    let waits = [change, glide.filter(|_| !still), figure];
    if let Some(wait) = waits.into_iter().flatten().min() {
        ui.request_repaint_after(in_step(wait, now).min(change.unwrap_or(wait)));
    } else if now.view.state == State::Done && !now.session.ended {
        ui.request_repaint_after(Duration::from_secs(1));
    }
}
