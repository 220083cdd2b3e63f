//! What moves on its own between two states: ground, figure, number, controls. Small, short, and none with reduced motion.

use eframe::egui::{Color32, Event, Ui};

use super::Now;
use super::dialogs::{self, Open};
use crate::design::motion;
use crate::domain::Side;
use crate::player::State;
use crate::player::moment::Moment;
use crate::ui::theme::color;

/// How much the number of repetitions grows when one is counted.
const GROWTH: f32 = 0.04;

/// When each thing began to move, by the time of the window; only for what is seen, never for what is timed.
#[derive(Debug, Default)]
pub(super) struct Transitions {
    ground: Option<Change<Color32>>,
    side: Option<Change<(usize, Option<Side>)>>,
    reps: Option<Change<u32>>,
    dialog: Option<Change<Option<Open>>>,
    done_s: Option<f64>,
    pointer_s: Option<f64>,
}

/// Something that became something else.
#[derive(Clone, Copy, Debug)]
struct Change<T> {
    from: T,
    to: T,
    at_s: f64,
}

/// What is seen of all that in this frame.
#[derive(Clone, Copy, Debug)]
pub(super) struct Moving {
    /// The ground of the screen.
    pub(super) ground: Color32,
    /// The side that the figure still shows, or shows already.
    pub(super) side: Option<Side>,
    /// How wide the figure is, 0 to 1.
    pub(super) width: f32,
    /// How much larger the number is than usual.
    pub(super) growth: f32,
    /// How much of the ring is closed when all is done.
    pub(super) closed: f32,
    /// How strongly a dialog is seen.
    pub(super) dialog: f32,
    /// True while anything of it moves.
    pub(super) goes_on: bool,
}

impl<T: Copy + PartialEq> Change<T> {
    /// Notices when `now` is something else than before.
    fn follow(change: &mut Option<Self>, now: T, at_s: f64, starts: impl Fn(T, T) -> bool) -> Self {
        let next = match *change {
            None => Self {
                from: now,
                to: now,
                at_s: f64::NEG_INFINITY,
            },
            Some(before) if before.to == now => before,
            Some(before) => Self {
                from: before.to,
                to: now,
                at_s: if starts(before.to, now) {
                    at_s
                } else {
                    f64::NEG_INFINITY
                },
            },
        };
        *change = Some(next);
        next
    }

    /// How far it is, 0 to 1.
    fn share(&self, now_s: f64, length_s: f64) -> f32 {
        if length_s <= 0.0 {
            return 1.0;
        }
        ((now_s - self.at_s) / length_s).clamp(0.0, 1.0) as f32
    }
}

impl Transitions {
    /// What is seen in this frame.
    pub(super) fn follow(&mut self, ui: &Ui, now: &Now<'_>, reduced: bool) -> Moving {
        let time_s = ui.input(|input| input.time);
        let length = |seconds: f64| if reduced { 0.0 } else { seconds };
        let ground = Change::follow(&mut self.ground, color(now.colors.tint), time_s, |_, _| {
            true
        });
        let wash = ground.share(time_s, length(motion::PHASE_WASH_S));
        // Where the figure turns round by itself, its picture need not.
        let turning = matches!(now.view.motion.moment, Moment::Turn(_));
        let turns = |from: (usize, Option<Side>), to: (usize, Option<Side>)| {
            !turning && from.0 == to.0 && from.1.is_some() && to.1.is_some()
        };
        let shown = (now.view.item_place, now.view.motion.side);
        let side = Change::follow(&mut self.side, shown, time_s, turns);
        let flip = side.share(time_s, length(motion::SIDE_FLIP_S));
        let counted = now
            .view
            .rep
            .filter(|_| now.view.step_state == State::Counted);
        let reps = counted.map_or(0, |(done, _)| done);
        let reps = Change::follow(&mut self.reps, reps, time_s, |from, to| to == from + 1);
        let grown = reps.share(time_s, length(motion::SELECT_S));
        let opens = |from: Option<Open>, to: Option<Open>| from.is_none() && to.is_some();
        let dialog = dialogs::open(now.session);
        let dialog = Change::follow(&mut self.dialog, dialog, time_s, opens);
        let faded = dialog.share(time_s, length(motion::FADE_S));
        let closing = self.closing(now, time_s, length(motion::CELEBRATE_S));
        Moving {
            ground: ground.from.lerp_to_gamma(ground.to, eased(wash)),
            side: if flip < 0.5 { side.from.1 } else { side.to.1 },
            width: (2.0 * flip - 1.0).abs(),
            growth: 1.0 + GROWTH * (1.0 - (2.0 * grown - 1.0).abs()),
            closed: eased(closing),
            dialog: faded,
            goes_on: [wash, flip, grown, closing, faded]
                .iter()
                .any(|share| *share < 1.0),
        }
    }

    /// How far the ring of "done" is closed, 0 to 1.
    fn closing(&mut self, now: &Now<'_>, time_s: f64, length_s: f64) -> f32 {
        let done = now.view.state == State::Done;
        self.done_s = done.then(|| self.done_s.unwrap_or(time_s));
        let since_s = self.done_s.map_or(length_s, |done_s| time_s - done_s);
        if length_s <= 0.0 {
            1.0
        } else {
            (since_s / length_s).clamp(0.0, 1.0) as f32
        }
    }

    /// How strongly the controls of the distance view are seen: for a while after the pointer moved.
    pub(super) fn controls_shown(&mut self, ui: &Ui, reduced: bool) -> f32 {
        let (time_s, moved) = ui.input(|input| {
            let moved = input.events.iter().any(|event| {
                matches!(
                    event,
                    Event::PointerMoved(_)
                        | Event::PointerButton { .. }
                        | Event::MouseWheel { .. }
                        | Event::Touch { .. }
                )
            });
            (input.time, moved)
        });
        if moved {
            self.pointer_s = Some(time_s);
        }
        let Some(since_s) = self.pointer_s.map(|at_s| time_s - at_s) else {
            return 0.0;
        };
        let left_s = motion::CONTROLS_HIDE_AFTER_S - since_s;
        let fade_s = if reduced { 0.0 } else { motion::FADE_S };
        if 0.0 < left_s {
            ui.request_repaint_after(std::time::Duration::from_secs_f64(left_s));
            return 1.0;
        }
        let shown = 1.0 + left_s / fade_s.max(f64::MIN_POSITIVE);
        if 0.0 < shown {
            ui.request_repaint();
        } else {
            self.pointer_s = None;
        }
        shown.clamp(0.0, 1.0) as f32
    }
}

/// Fast at first, then at rest.
fn eased(share: f32) -> f32 {
    1.0 - (1.0 - share).powi(3)
}
