//! From fingers on the glass to one pointer: sweat that makes a touch bounce, palms that rest, two hands at once.

use std::time::Duration;

/// A finger that comes down so soon after the last one went up, and about there, is the same touch, broken by sweat.
const BOUNCE: Duration = Duration::from_millis(120);
/// About there, in points: less than from one target to the next.
const ABOUT: f32 = 60.0;
/// Elsewhere it is another touch, as of whoever types fast, unless it comes sooner than fingers do.
const SOONER: Duration = Duration::from_millis(40);
/// A finger that has been down so long rests; the next one takes its place.
const RESTS: Duration = Duration::from_secs(1);
/// Where a pointer lets go of something without pressing it: outside of every screen.
const NOWHERE: [f32; 2] = [-1.0e4, -1.0e4];

/// What a finger does. A mouse is a finger too.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Finger {
    /// Which finger.
    pub id: u64,
    /// What it does.
    pub phase: Phase,
    /// Where, in points.
    pub at: [f32; 2],
}

/// What a finger does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Phase {
    Down,
    Move,
    Up,
    /// The system took the touch away: it presses nothing.
    Lost,
}

/// What the one pointer does.
#[derive(Clone, Copy, Debug, PartialEq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Pointer {
    Move([f32; 2]),
    Press([f32; 2]),
    Release([f32; 2]),
    Gone,
}

/// The fingers that are down, of which one is the pointer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fingers {
    /// The pointer's finger, and since when it is down.
    active: Option<(u64, Duration)>,
    /// When the last one went up, and where.
    up: Option<(Duration, [f32; 2])>,
}

impl Fingers {
    /// What the pointer does when `finger` does this at `now`, a time that only grows.
    pub fn feel(&mut self, finger: Finger, now: Duration) -> Vec<Pointer> {
        let own = self.active.is_some_and(|(id, _)| id == finger.id);
        match finger.phase {
            Phase::Down => self.down(finger, now),
            Phase::Move if own => vec![Pointer::Move(finger.at)],
            Phase::Up if own => {
                self.leave(now, finger.at);
                vec![
                    Pointer::Move(finger.at),
                    Pointer::Release(finger.at),
                    Pointer::Gone,
                ]
            }
            Phase::Lost if own => {
                self.leave(now, finger.at);
                let_go()
            }
            Phase::Move | Phase::Up | Phase::Lost => Vec::new(),
        }
    }

    /// Lets go of everything, as when touches are ignored from now on.
    pub fn let_go(&mut self, now: Duration) -> Vec<Pointer> {
        if self.active.is_none() {
            return Vec::new();
        }
        self.leave(now, NOWHERE);
        let_go()
    }

    fn leave(&mut self, now: Duration, at: [f32; 2]) {
        self.active = None;
        self.up = Some((now, at));
    }

    /// True for a finger that is no touch of its own.
    fn bounces(&self, finger: Finger, now: Duration) -> bool {
        self.up.is_some_and(|(up, at)| {
            let (x, y) = (finger.at[0] - at[0], finger.at[1] - at[1]);
            let about = x.abs().max(y.abs()) < ABOUT;
            now.saturating_sub(up) < if about { BOUNCE } else { SOONER }
        })
    }

    fn down(&mut self, finger: Finger, now: Duration) -> Vec<Pointer> {
        let bounces = self.bounces(finger, now);
        let mut done = match self.active {
            None if bounces => return Vec::new(),
            None => Vec::new(),
            Some((_, since)) if RESTS <= now.saturating_sub(since) => let_go(),
            Some(_) => return Vec::new(),
        };
        self.active = Some((finger.id, now));
        done.extend([Pointer::Move(finger.at), Pointer::Press(finger.at)]);
        done
    }
}

fn let_go() -> Vec<Pointer> {
    vec![
        Pointer::Move(NOWHERE),
        Pointer::Release(NOWHERE),
        Pointer::Gone,
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    const HERE: [f32; 2] = [10.0, 20.0];
    const THERE: [f32; 2] = [500.0, 600.0];

    fn ms(ms: u64) -> Duration {
        Duration::from_millis(ms)
    }

    fn does(
        fingers: &mut Fingers,
        (id, phase, at): (u64, Phase, [f32; 2]),
        at_ms: u64,
    ) -> Vec<Pointer> {
        fingers.feel(Finger { id, phase, at }, ms(at_ms))
    }

    #[test]
    fn one_finger_is_the_pointer() {
        let mut fingers = Fingers::default();
        let down = does(&mut fingers, (7, Phase::Down, HERE), 0);
        assert_eq!(down, [Pointer::Move(HERE), Pointer::Press(HERE)]);
        let moved = does(&mut fingers, (7, Phase::Move, THERE), 30);
        assert_eq!(moved, [Pointer::Move(THERE)]);
        let up = does(&mut fingers, (7, Phase::Up, THERE), 90);
        assert_eq!(
            up,
            [Pointer::Move(THERE), Pointer::Release(THERE), Pointer::Gone]
        );
    }

    #[test]
    fn a_touch_that_sweat_breaks_presses_once() {
        let mut fingers = Fingers::default();
        does(&mut fingers, (1, Phase::Down, HERE), 0);
        does(&mut fingers, (1, Phase::Up, HERE), 80);
        for phase in [Phase::Down, Phase::Move, Phase::Up] {
            assert_eq!(does(&mut fingers, (2, phase, HERE), 150), [], "{phase:?}");
        }
        assert_eq!(does(&mut fingers, (3, Phase::Down, HERE), 201).len(), 2);
    }

    #[test]
    fn whoever_types_fast_is_heard_and_a_hand_that_slaps_is_not() {
        let mut fingers = Fingers::default();
        does(&mut fingers, (1, Phase::Down, HERE), 0);
        does(&mut fingers, (1, Phase::Up, HERE), 80);
        assert_eq!(does(&mut fingers, (2, Phase::Down, THERE), 110), []);
        assert_eq!(does(&mut fingers, (3, Phase::Down, THERE), 130).len(), 2);
    }

    #[test]
    fn of_two_at_once_only_the_first_presses() {
        let mut fingers = Fingers::default();
        does(&mut fingers, (1, Phase::Down, HERE), 0);
        for (phase, at_ms) in [(Phase::Down, 100), (Phase::Move, 200), (Phase::Up, 300)] {
            assert_eq!(
                does(&mut fingers, (2, phase, THERE), at_ms),
                [],
                "{phase:?}"
            );
        }
        assert_eq!(does(&mut fingers, (1, Phase::Up, HERE), 400).len(), 3);
    }

    #[test]
    fn a_palm_that_rests_gives_way_and_presses_nothing() {
        let mut fingers = Fingers::default();
        does(&mut fingers, (1, Phase::Down, HERE), 0);
        let taken = does(&mut fingers, (2, Phase::Down, THERE), 1_500);
        let released = taken.contains(&Pointer::Release(NOWHERE));
        assert!(released && taken.ends_with(&[Pointer::Move(THERE), Pointer::Press(THERE)]));
        assert_eq!(does(&mut fingers, (1, Phase::Up, HERE), 1_600), []);
        assert_eq!(does(&mut fingers, (2, Phase::Up, THERE), 1_700).len(), 3);
    }

    #[test]
    fn a_touch_that_is_lost_or_let_go_presses_nothing() {
        let mut fingers = Fingers::default();
        does(&mut fingers, (1, Phase::Down, HERE), 0);
        assert!(
            does(&mut fingers, (1, Phase::Lost, HERE), 50).contains(&Pointer::Release(NOWHERE))
        );
        does(&mut fingers, (1, Phase::Down, HERE), 500);
        assert!(fingers.let_go(ms(600)).contains(&Pointer::Release(NOWHERE)));
        assert_eq!(fingers.let_go(ms(700)), []);
        assert_eq!(does(&mut fingers, (1, Phase::Up, HERE), 800), []);
    }
}
