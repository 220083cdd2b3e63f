//! Lines that wait for their moment. Pure arithmetic: knows no engine, no thread and reads no clock.

use std::time::Duration;

use super::Line;
use crate::clock::Moment;

/// Two schedules mean the same line when words and due time agree so far.
const SAME_LINE: Duration = Duration::from_millis(400);
/// How long a line that was said is remembered, to recognize it in a new schedule.
const MEMORY: Duration = Duration::from_secs(5);
/// While something is being said, it is looked again after this time whether it is over.
const LOOK: Duration = Duration::from_millis(40);

/// How a schedule came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Because {
    /// Time went on: what is due already is still to be said.
    TimeWentOn,
    /// Somebody acted: nothing of before holds.
    SomebodyActed,
}

/// What is to be done now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Turn {
    /// Nothing until a new schedule.
    Nothing,
    /// Nothing until then.
    Wait(Moment),
    /// Say this, and cut off what is being said.
    Say(Line),
}

/// The lines that wait.
#[derive(Debug)]
pub(super) struct Queue {
    /// Clock seconds per second of speech.
    scale: f64,
    pending: Vec<Line>,
    said: Vec<(Moment, String)>,
}

impl Queue {
    pub(super) fn new(scale: f64) -> Self {
        Self {
            scale,
            pending: Vec::new(),
            said: Vec::new(),
        }
    }

    /// Replaces all that waits by `lines`.
    pub(super) fn schedule(&mut self, lines: Vec<Line>, because: Because, now: Moment) {
        let memory = MEMORY.mul_f64(self.scale);
        self.said.retain(|(due, _)| now.since(*due) < memory);
        self.pending
            .retain(|line| because == Because::TimeWentOn && line.due <= now);
        for line in lines {
            let same = |due: Moment, words: &str| {
                words == line.words && due.distance(line.due) < SAME_LINE
            };
            let said = self.said.iter().any(|(due, words)| same(*due, words));
            let waits = self
                .pending
                .iter()
                .any(|other| same(other.due, &other.words));
            if !said && !waits {
                self.pending.push(line);
            }
        }
        self.pending.sort_by_key(|line| line.due);
    }

    /// What is to be done at `now`, while something of rank `speaking` is being said, or nothing.
    pub(super) fn turn(&mut self, now: Moment, speaking: Option<u8>) -> Turn {
        self.pending.retain(|line| now <= line.latest);
        let due = self.pending.iter().enumerate();
        let due = due.filter(|(_, line)| line.due <= now);
        // Of several, the one that matters most; of those, the first.
        let next = due.max_by_key(|(place, line)| (line.rank, std::cmp::Reverse(*place)));
        let Some((place, line)) = next else {
            let next = self.pending.first();
            return next.map_or(Turn::Nothing, |line| Turn::Wait(line.due));
        };
        if speaking.is_some_and(|speaking| line.rank <= speaking) {
            return Turn::Wait(now + LOOK.mul_f64(self.scale));
        }
        let line = self.pending.remove(place);
        self.said.push((line.due, line.words.clone()));
        Turn::Say(line)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::{Clock as _, SystemClock};

    fn line(start: Moment, due_ms: u64, rank: u8, words: &str) -> Line {
        let due = start + Duration::from_millis(due_ms);
        Line {
            due,
            latest: due + Duration::from_millis(500),
            length: Duration::from_millis(300),
            rank,
            words: words.to_owned(),
        }
    }

    fn at(start: Moment, ms: u64) -> Moment {
        start + Duration::from_millis(ms)
    }

    #[test]
    fn a_line_is_said_once_at_its_moment_however_often_it_is_scheduled() {
        let start = SystemClock::new().now();
        let mut queue = Queue::new(1.0);
        let lower = line(start, 1_000, 0, "Lower.");
        queue.schedule(vec![lower.clone()], Because::TimeWentOn, start);
        assert_eq!(queue.turn(at(start, 0), None), Turn::Wait(lower.due));
        assert_eq!(queue.turn(at(start, 1_001), None), Turn::Say(lower.clone()));
        queue.schedule(vec![lower], Because::TimeWentOn, at(start, 1_100));
        assert_eq!(queue.turn(at(start, 1_100), None), Turn::Nothing);
    }

    #[test]
    fn what_comes_too_late_is_dropped() {
        let start = SystemClock::new().now();
        let mut queue = Queue::new(1.0);
        let lines = vec![line(start, 0, 0, "Lower."), line(start, 2_000, 0, "Lift.")];
        queue.schedule(lines.clone(), Because::SomebodyActed, start);
        let late = queue.turn(at(start, 501), None);
        assert_eq!(late, Turn::Wait(lines[1].due));
    }

    #[test]
    fn what_matters_more_cuts_off_and_what_does_not_waits() {
        let start = SystemClock::new().now();
        let mut queue = Queue::new(1.0);
        let (part, three) = (line(start, 0, 0, "Lower."), line(start, 100, 6, "Three."));
        queue.schedule(vec![part, three.clone()], Because::SomebodyActed, start);
        assert!(matches!(queue.turn(at(start, 10), Some(3)), Turn::Wait(_)));
        assert_eq!(queue.turn(at(start, 101), Some(3)), Turn::Say(three));
    }

    #[test]
    fn a_new_schedule_takes_back_what_waited_unless_time_only_went_on() {
        let start = SystemClock::new().now();
        let mut queue = Queue::new(1.0);
        let due = line(start, 0, 0, "Lower.");
        queue.schedule(vec![due.clone()], Because::SomebodyActed, start);
        queue.schedule(Vec::new(), Because::TimeWentOn, at(start, 100));
        assert_eq!(queue.turn(at(start, 100), None), Turn::Say(due.clone()));
        let mut queue = Queue::new(1.0);
        queue.schedule(vec![due], Because::SomebodyActed, start);
        queue.schedule(Vec::new(), Because::SomebodyActed, at(start, 100));
        assert_eq!(queue.turn(at(start, 100), None), Turn::Nothing);
    }
}
