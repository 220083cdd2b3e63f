//! The speech thread's work, stepped by hand over a voice that only writes down what it is told.

use std::sync::Mutex;

use super::super::queue::Because;
use super::*;
use crate::clock::SystemClock;

#[derive(Default)]
struct Told {
    said: Vec<String>,
    cut: usize,
    speaks: bool,
}

struct Fake(Arc<Mutex<Told>>);

impl Engine for Fake {
    fn say(&mut self, words: &str, _manner: &Manner) -> Result<(), SpeechError> {
        let mut told = self.0.lock().unwrap();
        told.said.push(words.to_owned());
        told.speaks = true;
        Ok(())
    }

    fn cancel(&mut self) -> Result<(), SpeechError> {
        let mut told = self.0.lock().unwrap();
        told.cut += 1;
        told.speaks = false;
        Ok(())
    }

    fn is_speaking(&mut self) -> bool {
        self.0.lock().unwrap().speaks
    }

    fn voices(&mut self, _language: &str) -> Result<Vec<String>, SpeechError> {
        Ok(vec!["Anna".to_owned()])
    }
}

fn manner(muted: bool) -> Manner {
    Manner {
        muted,
        language: "en".to_owned(),
        voice: None,
        rate_percent: 100,
        volume: 80,
    }
}

fn line(clock: &SystemClock, rank: u8, words: &str) -> Line {
    let due = clock.now();
    Line {
        due,
        latest: due + Duration::from_mins(1),
        length: Duration::from_mins(1),
        rank,
        words: words.to_owned(),
    }
}

fn worker([muted, there]: [bool; 2]) -> (Worker, Arc<Mutex<Told>>, SystemClock) {
    let clock = SystemClock::new();
    let told = Arc::new(Mutex::new(Told::default()));
    let shared = Arc::clone(&told);
    let open: Opener = Box::new(move || {
        if there {
            Ok(Box::new(Fake(Arc::clone(&shared))) as Box<dyn Engine>)
        } else {
            Err(SpeechError::NotInstalled)
        }
    });
    let shared_clock: Arc<dyn Clock> = Arc::new(clock.clone());
    let worker = Worker::new(shared_clock, manner(muted), open, Box::new(|_| {}));
    (worker, told, clock)
}

fn hand_in(worker: &mut Worker, lines: Vec<Line>) {
    worker.take(Request::Schedule(lines, Because::SomebodyActed));
    worker.work();
}

#[test]
fn a_line_of_more_weight_cuts_off_the_one_before_and_one_of_less_waits() {
    let (mut worker, told, clock) = worker([false, true]);
    hand_in(&mut worker, vec![line(&clock, 3, "Hold.")]);
    hand_in(&mut worker, vec![line(&clock, 0, "Lower.")]);
    assert_eq!(told.lock().unwrap().said, ["Hold."]);
    assert!(worker.idle_for().is_some(), "it looks again soon");
    hand_in(&mut worker, vec![line(&clock, 6, "Three.")]);
    let told = told.lock().unwrap();
    assert_eq!(
        (told.said.clone(), told.cut),
        (vec!["Hold.".to_owned(), "Three.".to_owned()], 1)
    );
}

#[test]
fn what_has_ended_makes_room_for_what_waited() {
    let (mut worker, told, clock) = worker([false, true]);
    hand_in(&mut worker, vec![line(&clock, 3, "Hold.")]);
    told.lock().unwrap().speaks = false;
    hand_in(&mut worker, vec![line(&clock, 0, "Lower.")]);
    let told = told.lock().unwrap();
    assert_eq!(told.said, ["Hold.", "Lower."]);
    assert_eq!(told.cut, 0, "nothing was cut off");
}

#[test]
fn muted_or_without_a_voice_nothing_is_said_and_nothing_breaks() {
    for state in [[true, true], [false, false]] {
        let (mut worker, told, clock) = worker(state);
        hand_in(&mut worker, vec![line(&clock, 3, "Hold.")]);
        assert!(told.lock().unwrap().said.is_empty());
        assert_eq!(worker.idle_for(), None);
    }
}

#[test]
fn cutting_off_ends_what_is_said() {
    let (mut worker, told, clock) = worker([false, true]);
    hand_in(&mut worker, vec![line(&clock, 3, "Hold.")]);
    worker.take(Request::Cut);
    assert_eq!(told.lock().unwrap().cut, 1);
    worker.take(Request::Cut);
    assert_eq!(told.lock().unwrap().cut, 1, "once");
}
