//! The session: figure, words, ring and controls in every state of the player.

mod controls;
mod dialogs;
mod layout;
mod right;
mod words;

use eframe::egui::{self, CornerRadius, Rect, Ui, pos2, vec2};

use self::layout::{Layout, Shape};
use crate::design::{StateColor, StateColors, type_scale};
use crate::domain::{Exercise, Side};
use crate::figure::motion::At;
use crate::model::motion::seen;
use crate::model::{Action, Model, Session};
use crate::player::{RunView, State};
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;
use crate::ui::painters::figure::{FigureView, Wanted};
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Kind};

/// The exercise whose figure stands at ease when all is done.
const STANDING: &str = "warm-up-walk";
/// How strongly the figure is seen while time stands still.
const PAUSED_OPACITY: f32 = 0.45;
/// How long the controls of the distance view stay after the pointer moved, seconds.
const CONTROLS_SHOWN_S: f64 = 4.0;

/// View state: the figure, and when the pointer last moved.
#[derive(Debug, Default)]
pub struct SessionScreen {
    figure: FigureView,
    pointer_moved_s: Option<f64>,
}

/// What every part of the screen draws from.
pub(super) struct Now<'a> {
    pub(super) model: &'a Model,
    pub(super) session: &'a Session,
    pub(super) view: RunView,
    pub(super) exercise: &'a Exercise,
    pub(super) colors: StateColors,
    pub(super) layout: Layout,
}

impl SessionScreen {
    /// Draws the session.
    pub fn ui(&mut self, ui: &mut Ui, model: &Model, tools: &mut Tools<'_>) -> Vec<Action> {
        let Some(session) = &model.session else {
            return Vec::new();
        };
        let Some(view) = session.view() else {
            return Vec::new();
        };
        let Some(exercise) = model.content.catalogue.exercise(&view.exercise) else {
            return Vec::new();
        };
        let colors = state_color(view.state).colors(tools.look.theme);
        let window = ui.max_rect();
        ui.painter()
            .rect_filled(window, CornerRadius::ZERO, color(colors.tint));
        let still = matches!(view.state, State::Paused | State::Done);
        let far = session.distance && !still && !self.wants_controls(ui);
        let now = Now {
            model,
            session,
            layout: Layout::of(window, far, tools.look.text_scale),
            view,
            exercise,
            colors,
        };
        let mut actions = top_ui(ui, &now, tools);
        self.left_ui(ui, &now, tools);
        actions.extend(right::ui(ui, &now, tools));
        if !far {
            actions.extend(controls::ui(ui, &now, tools));
        }
        actions.extend(dialogs::ui(ui, &now, tools));
        repaint(ui, &now);
        actions
    }

    /// In the distance view, controls come back for a while when the pointer moves.
    fn wants_controls(&mut self, ui: &Ui) -> bool {
        let (time, moved) = ui.input(|input| (input.time, input.pointer.is_moving()));
        if moved {
            self.pointer_moved_s = Some(time);
        }
        let left_s = self
            .pointer_moved_s
            .map_or(0.0, |at| at + CONTROLS_SHOWN_S - time);
        if 0.0 < left_s {
            ui.request_repaint_after(std::time::Duration::from_secs_f64(left_s));
        }
        0.0 < left_s
    }

    fn left_ui(&mut self, ui: &mut Ui, now: &Now<'_>, tools: &mut Tools<'_>) {
        let (look, layout) = (tools.look, now.layout);
        let styles = &layout.places.styles;
        let ink = color(look.roles.on_surface);
        let done = now.view.state == State::Done;
        let name = if done {
            &now.session.name
        } else {
            &now.exercise.name
        };
        let mut place = layout.name();
        if now.view.state == State::NextUp {
            place = next_up_ui(ui, now, tools, place);
        }
        widgets::fitted(
            ui,
            &look,
            place,
            widgets::line(name, layout.style(styles.name), ink),
        );
        if let Some(place) = layout.places.dose.filter(|_| !done && layout.has_dose()) {
            let dose = words::dose_line(now, tools.text);
            let muted = color(look.roles.on_surface_muted);
            let line = widgets::line(&dose, layout.style(styles.dose), muted);
            widgets::fitted(ui, &look, layout.at(place), line);
        }
        self.figure_ui(ui, now, tools, layout.figure());
        if layout.has_cue() {
            let cue = words::cue_line(now, tools.text);
            let line = widgets::line(&cue, layout.style(styles.cue), ink);
            widgets::fitted(ui, &look, layout.at(layout.places.cue), line);
        }
    }

    fn figure_ui(&mut self, ui: &mut Ui, now: &Now<'_>, tools: &mut Tools<'_>, rect: Rect) {
        let done = now.view.state == State::Done;
        let standing = now.model.content.figures.get(&STANDING.into());
        let own = now.model.content.figures.get(&now.exercise.id);
        let Some(spec) = standing.filter(|_| done).or(own) else {
            return;
        };
        let palette = tools.palette;
        let still = matches!(
            now.view.state,
            State::Paused | State::Away(_) | State::Hurting(_)
        );
        let reduced = now.model.preferences.reduced_motion.unwrap_or(false);
        let (at, side) = if done {
            (At::Ready, Side::Right)
        } else {
            let (at, side) = seen(now.view.motion);
            (if reduced { spec.stilled(at) } else { at }, side)
        };
        let wanted = Wanted {
            spec,
            at,
            side,
            view: if done { 0 } else { now.session.view },
            look: now.model.preferences.figure,
            palette: &palette,
            name: &now.exercise.name,
            opacity: if still { PAUSED_OPACITY } else { 1.0 },
            teaching: false,
        };
        self.figure.show(ui, tools.raster, rect, &wanted);
    }
}

/// A chip before the name of the exercise that comes next; answers the place that is left.
fn next_up_ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>, place: Rect) -> Rect {
    let look = &tools.look;
    let words = tools.text.get("state-next-up");
    let style = now.layout.style(type_scale::BODY_BOLD);
    let width = widgets::measure(ui, look, &words, style).x + 24.0 * now.layout.scale;
    let height = 32.0 * now.layout.scale * look.text_scale.max(1.0);
    let middle = pos2(place.left() + width / 2.0, place.center().y);
    let chip = Rect::from_center_size(middle, vec2(width, height));
    let round = CornerRadius::same((height / 2.0) as u8);
    ui.painter()
        .rect_filled(chip, round, color(now.colors.track));
    let line = widgets::line(&words, style, color(now.colors.on_tint)).center();
    widgets::text(ui, look, chip, line);
    Rect::from_min_max(
        pos2(chip.right() + 14.0 * now.layout.scale, place.top()),
        place.max,
    )
}

/// Leave, name, place, timeline, time left.
fn top_ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>) -> Vec<Action> {
    let (look, text, layout) = (&tools.look, tools.text, now.layout);
    let place = text.with(
        "exercise-of",
        &[
            ("place", now.view.item.into()),
            ("count", now.view.items.into()),
        ],
    );
    if layout.has_timeline() {
        let name = format!("{place}, {}", now.exercise.name);
        let places = (&now.view.timeline[..], now.view.item_place);
        widgets::timeline(
            ui,
            layout.at(layout.places.strip),
            places,
            &now.colors,
            &name,
        );
    }
    if layout.shape == Shape::Far {
        return Vec::new();
    }
    let ink = color(look.roles.on_surface);
    if let Some([x, y, width, height]) = layout.places.title {
        let name = widgets::line(&now.session.name, layout.style(type_scale::BODY_BOLD), ink);
        let one = widgets::measure(
            ui,
            look,
            &now.session.name,
            layout.style(type_scale::BODY_BOLD),
        )
        .x;
        let share = if one <= width * layout.scale {
            0.5
        } else {
            0.64
        };
        widgets::fitted(ui, look, layout.at([x, y, width, height * share]), name);
        let muted = color(look.roles.on_surface_muted);
        let line = widgets::line(&place, layout.style(type_scale::SMALL), muted);
        let under = layout.at([x, y + height * share, width, height * (1.0 - share)]);
        widgets::fitted(ui, look, under, line);
    }
    time_ui(ui, now, tools);
    let leave = text.get("control-leave");
    let button =
        Button::icon_only(Kind::Link, Icon::Close, &leave).colors(egui::Color32::TRANSPARENT, ink);
    if button.show(ui, look, layout.at(layout.places.leave)) {
        return vec![Action::AskToLeave];
    }
    Vec::new()
}

fn time_ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>) {
    if now.view.state == State::Done {
        return;
    }
    let layout = now.layout;
    let time = tools.text.clock(now.view.session_left);
    let id = if now.view.is_about {
        "player-about-left"
    } else {
        "player-left"
    };
    let left = tools.text.with(id, &[("time", (&time).into())]);
    let ink = color(tools.look.roles.on_surface);
    let line = widgets::line(&left, layout.style(layout.places.styles.time), ink).right();
    widgets::fitted(ui, &tools.look, layout.at(layout.places.time), line);
}

/// The colors of a state.
pub(super) fn state_color(state: State) -> StateColor {
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

/// While something moves, frames follow each other; slow parts need fewer of them. While nothing does, none.
fn repaint(ui: &Ui, now: &Now<'_>) {
    let Some(next) = now.session.player.next_change_in() else {
        let counted = now.view.state == State::Counted
            && !now.model.preferences.reduced_motion.unwrap_or(false);
        if counted {
            ui.request_repaint_after(crate::ui::screens::session::FRAME);
        } else if now.view.state == State::Done && !now.session.ended {
            ui.request_repaint_after(std::time::Duration::from_secs(1));
        }
        return;
    };
    let still = now.model.preferences.reduced_motion.unwrap_or(false);
    let wait = if still { next } else { next.min(FRAME) };
    ui.request_repaint_after(wait.max(std::time::Duration::from_millis(8)));
}

/// Time between frames while something moves: 25 a second.
const FRAME: std::time::Duration = std::time::Duration::from_millis(40);
