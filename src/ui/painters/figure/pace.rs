//! When a figure that moves wants to be drawn again.

use std::time::Duration;

use crate::figure::motion::At;
use crate::figure::skeleton::Frames;

/// The next frame comes when the figure has moved by about so many pixels, after a time between these two: slow parts need
/// few frames, and what hardly moves hardly any.
const STEP_PX: f64 = 8.0;
const SHORTEST_S: f64 = 1.0 / 24.0;
const LONGEST_S: f64 = 0.1;

/// Moments of a repetition lie on a grid of so many a second: its frames are the same ones the next time round.
const GRID_PER_S: f64 = 60.0;

/// How fast a figure moves on the screen.
#[derive(Debug, Default)]
pub(super) struct Pace {
    /// Where its bones were, and when, seconds of the window's time.
    before: Option<(Frames, f64)>,
    px_per_s: f64,
}

impl Pace {
    /// Looks where the bones are now.
    pub(super) fn follow(&mut self, now: Frames, at_s: f64, px_per_m: f64) {
        if let Some((before, then_s)) = &self.before {
            let passed_s = (at_s - then_s).max(1e-3);
            self.px_per_s = now.moved_since(before) * px_per_m / passed_s;
        }
        self.before = Some((now, at_s));
    }

    /// How long until the next frame.
    pub(super) fn wait(&self) -> Duration {
        let wait_s = STEP_PX / self.px_per_s.max(f64::MIN_POSITIVE);
        Duration::from_secs_f64(wait_s.clamp(SHORTEST_S, LONGEST_S))
    }
}

/// The nearest moment on the grid.
pub(super) fn on_grid(at: At) -> At {
    match at {
        At::Part {
            part,
            into_s,
            length_s,
        } => At::Part {
            part,
            into_s: ((into_s * GRID_PER_S).round() / GRID_PER_S).min(length_s),
            length_s,
        },
        At::Ready
        | At::Entry { .. }
        | At::Exit { .. }
        | At::Roll { .. }
        | At::Turn(_)
        | At::Loop(_)
        | At::Key(_) => at,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Part;
    use crate::domain::preferences::BodyBuild;
    use crate::figure::body::BodySet;
    use crate::figure::math::vec3;
    use crate::figure::pose::Pose;

    #[test]
    fn what_is_fast_is_drawn_more_often_than_what_is_slow() {
        let frames = Frames::of(&Pose::default(), BodySet::of(BodyBuild::Lean));
        let waits = |m_per_s: f64| {
            let mut pace = Pace::default();
            pace.follow(frames.clone(), 1.0, 400.0);
            pace.follow(
                frames.clone().moved(vec3(m_per_s * 0.05, 0.0, 0.0)),
                1.05,
                400.0,
            );
            pace.wait().as_secs_f64()
        };
        assert!((waits(0.0) - LONGEST_S).abs() < 1e-6);
        assert!((waits(0.4) - 0.05).abs() < 1e-6);
        assert!((waits(5.0) - SHORTEST_S).abs() < 1e-6);
    }

    #[test]
    fn two_moments_close_together_are_one_on_the_grid() {
        let at = |into_s| {
            on_grid(At::Part {
                part: Part::Lower,
                into_s,
                length_s: 4.0,
            })
        };
        assert_eq!(at(1.001), at(0.999));
        assert_ne!(at(1.0), at(1.02));
        assert_eq!(at(3.9999), at(4.0));
    }
}
