//! The session: figure, words, ring and controls in every state of the player.

mod controls;
mod dialogs;
mod right;
mod words;

use eframe::egui::{self, CornerRadius, Rect, Ui, pos2, vec2};

use crate::design::{StateColor, StateColors, type_scale};
use crate::domain::{Exercise, Side};
use crate::figure::motion::At;
use crate::model::{Action, Model, Session};
use crate::player::view::Moment;
use crate::player::{RunView, State};
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;
use crate::ui::painters::figure::{FigureView, Wanted};
use crate::ui::theme::color;
use crate::ui::widgets::{self, Align, Button, Kind};

/// View state: the figure.
#[derive(Debug, Default)]
pub struct SessionScreen {
    figure: FigureView,
}

/// What every part of the screen draws from.
pub(super) struct Now<'a> {
    pub(super) model: &'a Model,
    pub(super) session: &'a Session,
    pub(super) view: RunView,
    pub(super) exercise: &'a Exercise,
    pub(super) colors: StateColors,
    /// Points a design point.
    pub(super) scale: f32,
    pub(super) area: Rect,
}

impl Now<'_> {
    /// A rectangle of the design at 1280×800, where it is on this screen.
    pub(super) fn place(&self, x: f32, y: f32, width: f32, height: f32) -> Rect {
        Rect::from_min_size(
            self.area.min + vec2(x, y) * self.scale,
            vec2(width, height) * self.scale,
        )
    }

    /// A style of text at the size of this screen.
    pub(super) fn style(&self, style: crate::design::TypeStyle) -> crate::design::TypeStyle {
        crate::design::TypeStyle {
            size: style.size * self.scale,
            line: style.line * self.scale,
            tracking: style.tracking * self.scale,
            ..style
        }
    }
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
        let scale = (window.width() / 1280.0)
            .min(window.height() / 800.0)
            .clamp(0.5, 3.0);
        let size = vec2(1280.0, 800.0) * scale;
        let area = Rect::from_center_size(window.center(), size);
        let now = Now {
            model,
            session,
            view,
            exercise,
            colors,
            scale,
            area,
        };
        let mut actions = Vec::new();
        actions.extend(top_ui(ui, &now, tools));
        if session.distance && !matches!(now.view.state, State::Paused | State::Done) {
            self.far_ui(ui, &now, tools);
        } else {
            self.left_ui(ui, &now, tools);
            actions.extend(right::ui(ui, &now, tools));
            actions.extend(controls::ui(ui, &now, tools));
        }
        actions.extend(dialogs::ui(ui, &now, tools));
        repaint(ui, &now);
        actions
    }

    fn left_ui(&mut self, ui: &mut Ui, now: &Now<'_>, tools: &mut Tools<'_>) {
        let look = tools.look;
        let ink = color(look.roles.on_surface);
        let done = now.view.state == State::Done;
        let name = if done {
            now.session.name.as_str()
        } else {
            now.exercise.name.as_str()
        };
        let style = if 30 < name.chars().count() {
            type_scale::HEADLINE
        } else {
            type_scale::PLAYER_NAME
        };
        widgets::text(
            ui,
            &look,
            now.place(40.0, 80.0, 728.0, 52.0),
            name,
            now.style(style),
            ink,
            Align::Left,
        );
        if !done {
            let dose = words::dose_line(now, tools.text);
            let muted = color(look.roles.on_surface_muted);
            widgets::text(
                ui,
                &look,
                now.place(40.0, 132.0, 728.0, 36.0),
                &dose,
                now.style(type_scale::PLAYER_DOSE),
                muted,
                Align::Left,
            );
        }
        self.figure_ui(ui, now, tools, now.place(40.0, 176.0, 728.0, 428.0));
        let cue = words::cue_line(now, tools.text);
        widgets::text(
            ui,
            &look,
            now.place(40.0, 612.0, 728.0, 56.0),
            &cue,
            now.style(type_scale::PLAYER_CUE),
            ink,
            Align::Left,
        );
    }

    fn figure_ui(&mut self, ui: &mut Ui, now: &Now<'_>, tools: &mut Tools<'_>, rect: Rect) {
        let Some(spec) = now.model.content.figures.get(&now.exercise.id) else {
            return;
        };
        let palette = tools.palette;
        let opacity = if now.view.state == State::Paused {
            0.45
        } else {
            1.0
        };
        let wanted = Wanted {
            spec,
            at: moment(
                &now.view,
                now.model.preferences.reduced_motion.unwrap_or(false),
            ),
            side: now.view.side.unwrap_or(Side::Right),
            view: now.session.view,
            look: now.model.preferences.figure,
            palette: &palette,
            name: &now.exercise.name,
            opacity,
        };
        self.figure.show(ui, tools.raster, rect, &wanted);
    }

    /// Large words and digits, without controls, to be read from far away.
    fn far_ui(&mut self, ui: &mut Ui, now: &Now<'_>, tools: &mut Tools<'_>) {
        let look = tools.look;
        let ink = color(look.roles.on_surface);
        widgets::text(
            ui,
            &look,
            now.place(40.0, 76.0, 1200.0, 64.0),
            &now.exercise.name,
            now.style(type_scale::FAR_NAME),
            ink,
            Align::Left,
        );
        self.figure_ui(ui, now, tools, now.place(24.0, 160.0, 720.0, 500.0));
        right::far_ui(ui, now, tools);
        let cue = words::cue_line(now, tools.text);
        widgets::text(
            ui,
            &look,
            now.place(40.0, 700.0, 1200.0, 64.0),
            &cue,
            now.style(type_scale::FAR_CUE),
            ink,
            Align::Left,
        );
    }
}

/// Leave, name, place, timeline, time left.
fn top_ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>) -> Vec<Action> {
    let look = &tools.look;
    let text = tools.text;
    let mut actions = Vec::new();
    let leave = text.get("control-leave");
    let ink = color(look.roles.on_surface);
    let button =
        Button::icon_only(Kind::Link, Icon::Close, &leave).colors(egui::Color32::TRANSPARENT, ink);
    if button.show(ui, look, now.place(24.0, 12.0, 48.0, 48.0)) {
        actions.push(Action::AskToLeave);
    }
    widgets::text(
        ui,
        look,
        now.place(92.0, 14.0, 190.0, 24.0),
        &now.session.name,
        now.style(type_scale::BODY_BOLD),
        ink,
        Align::Left,
    );
    let place = text.with(
        "exercise-of",
        &[
            ("place", now.view.item.into()),
            ("count", now.view.items.into()),
        ],
    );
    let muted = color(look.roles.on_surface_muted);
    widgets::text(
        ui,
        look,
        now.place(92.0, 38.0, 190.0, 20.0),
        &place,
        now.style(type_scale::SMALL),
        muted,
        Align::Left,
    );
    let strip = now.place(288.0, 28.0, 812.0, 16.0);
    let name = format!("{place}, {}", now.exercise.name);
    widgets::timeline(
        ui,
        strip,
        &now.view.timeline,
        now.view.item_place,
        &now.colors,
        &name,
    );
    let time = text.clock(now.view.session_left);
    let id = if now.view.is_about {
        "player-about-left"
    } else {
        "player-left"
    };
    let left = text.with(id, &[("time", (&time).into())]);
    widgets::text(
        ui,
        look,
        now.place(1108.0, 20.0, 148.0, 32.0),
        &left,
        now.style(type_scale::TITLE_SMALL),
        ink,
        Align::Right,
    );
    actions
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

/// What the figure does now.
fn moment(view: &RunView, reduced: bool) -> At {
    match view.moment {
        Moment::Ready => At::Ready,
        Moment::Entry(_) if reduced => At::Ready,
        Moment::Entry(t) => At::Entry(t),
        Moment::Loop(t) => At::Loop(if reduced { 1.0 } else { t }),
        Moment::Part { part, into, length } => At::Part {
            part,
            into_s: if reduced {
                length.as_secs_f64()
            } else {
                into.as_secs_f64()
            },
            length_s: length.as_secs_f64(),
        },
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

/// The middle of a rectangle moved down by `by`.
pub(super) fn below(rect: Rect, by: f32) -> egui::Pos2 {
    pos2(rect.center().x, rect.bottom() + by)
}
