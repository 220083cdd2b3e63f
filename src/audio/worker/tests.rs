//! The worker with a device of the tests' own, in virtual time.

use std::cell::RefCell;
use std::rc::Rc;

use super::super::device::Fill;
use super::super::score::CHANNELS;
use super::super::tone::Tone;
use super::*;
use crate::clock::ManualClock;

const BLOCK: Duration = Duration::from_millis(10);

/// What happened to the devices of one test.
#[derive(Default)]
struct Log {
    opened: usize,
    resumed: usize,
    paused: usize,
    fed: usize,
    /// When each block with sound in it is heard.
    sound_at: Vec<Moment>,
    statuses: Vec<Status>,
    broken: bool,
}

struct FakeDevice {
    log: Rc<RefCell<Log>>,
    clock: ManualClock,
}

impl Device for FakeDevice {
    fn name(&self) -> &'static str {
        "fake"
    }

    fn resume(&mut self, _clock: &dyn Clock) -> Result<(), AudioError> {
        self.log.borrow_mut().resumed += 1;
        Ok(())
    }

    fn feed(&mut self, clock: &dyn Clock, fill: &mut Fill<'_>) -> Result<(), AudioError> {
        let mut log = self.log.borrow_mut();
        if log.broken {
            return Err(broken());
        }
        let heard_at = clock.now() + BLOCK * 6;
        let mut out = [0.0; 480 * CHANNELS];
        fill(&mut out, heard_at);
        log.fed += 1;
        if out.iter().any(|sample| sample.abs() > 0.0) {
            log.sound_at.push(heard_at);
        }
        self.clock.advance(BLOCK);
        Ok(())
    }

    fn pause(&mut self) -> Result<(), AudioError> {
        self.log.borrow_mut().paused += 1;
        Ok(())
    }
}

fn broken() -> AudioError {
    AudioError::Failed {
        device: "fake",
        details: "unplugged".to_owned(),
    }
}

fn setup() -> (Worker, ManualClock, Rc<RefCell<Log>>) {
    let log = Rc::new(RefCell::new(Log::default()));
    let clock = ManualClock::default();
    clock.advance(Duration::from_secs(100));
    let (opened, told) = (Rc::clone(&log), Rc::clone(&log));
    let (of_device, of_worker) = (clock.clone(), Arc::new(clock.clone()));
    let open = move || {
        opened.borrow_mut().opened += 1;
        if opened.borrow().broken {
            return Err(broken());
        }
        let device: Box<dyn Device> = Box::new(FakeDevice {
            log: Rc::clone(&opened),
            clock: of_device.clone(),
        });
        Ok(device)
    };
    let tell = move |status: &Status| told.borrow_mut().statuses.push(status.clone());
    let worker = Worker::new(
        of_worker,
        Loudness::Percent(100),
        Box::new(open),
        Box::new(tell),
    );
    (worker, clock, log)
}

/// Lets the worker live for `length`, as its thread would.
fn live(worker: &mut Worker, clock: &ManualClock, length: Duration) {
    let end = clock.now() + length;
    let mut steps = 0;
    while clock.now() < end {
        match worker.idle_for() {
            Some(Duration::ZERO) => worker.play(),
            Some(idle) => clock.advance(idle.min(end.since(clock.now()))),
            None => clock.advance(end.since(clock.now())),
        }
        steps += 1;
        assert!(steps < 10_000, "the worker spins");
    }
}

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

#[test]
fn the_device_sleeps_until_shortly_before_a_tone_and_again_after_it() {
    let (mut worker, clock, log) = setup();
    let due = clock.now() + seconds(60);
    worker.take(Request::Schedule(vec![(due, Tone::Start)]));
    assert_eq!(worker.idle_for().map(|idle| idle + LEAD), Some(seconds(60)));
    live(&mut worker, &clock, seconds(59));
    assert_eq!(log.borrow().opened, 0);
    live(&mut worker, &clock, seconds(10));
    let log = log.borrow();
    assert_eq!((log.opened, log.resumed, log.paused), (1, 1, 1));
    // It ran for the lead, the tone of 420 ms and the linger, and no longer.
    assert!((140..170).contains(&log.fed), "{} blocks", log.fed);
    assert!(log.sound_at[0].distance(due) <= BLOCK);
    assert_eq!(worker.idle_for(), None);
}

#[test]
fn a_sleeping_device_is_resumed_and_not_opened_again() {
    let (mut worker, clock, log) = setup();
    let now = clock.now();
    let cues = vec![
        (now + seconds(5), Tone::One),
        (now + seconds(30), Tone::One),
    ];
    worker.take(Request::Schedule(cues));
    live(&mut worker, &clock, seconds(40));
    let log = log.borrow();
    assert_eq!((log.opened, log.resumed, log.paused), (1, 2, 2));
    assert_eq!(log.statuses.len(), 1, "told once");
}

#[test]
fn without_a_device_each_tone_is_tried_once_and_no_more() {
    let (mut worker, clock, log) = setup();
    log.borrow_mut().broken = true;
    let now = clock.now();
    let cues = (1..=3).map(|n| (now + seconds(10 * n), Tone::One));
    worker.take(Request::Schedule(cues.collect()));
    live(&mut worker, &clock, seconds(60));
    assert_eq!(log.borrow().opened, 3);
    assert_eq!(
        log.borrow().statuses,
        [Status::Silent { reason: broken() }],
        "told once"
    );
}

#[test]
fn sound_comes_back_when_a_device_does() {
    let (mut worker, clock, log) = setup();
    log.borrow_mut().broken = true;
    let now = clock.now();
    let cues = vec![
        (now + seconds(5), Tone::One),
        (now + seconds(15), Tone::Start),
    ];
    worker.take(Request::Schedule(cues));
    live(&mut worker, &clock, seconds(10));
    log.borrow_mut().broken = false;
    live(&mut worker, &clock, seconds(10));
    let log = log.borrow();
    assert_eq!(log.statuses.len(), 2);
    assert_eq!(
        log.sound_at
            .first()
            .map(|at| at.distance(now + seconds(15)) <= BLOCK),
        Some(true)
    );
}

#[test]
fn a_device_that_is_unplugged_in_mid_tone_leaves_silence_and_no_loop() {
    let (mut worker, clock, log) = setup();
    worker.take(Request::PlayNow(Tone::Done));
    live(&mut worker, &clock, Duration::from_millis(300));
    assert!(!log.borrow().sound_at.is_empty());
    log.borrow_mut().broken = true;
    worker.play();
    assert_eq!(worker.idle_for(), None);
    assert_eq!(
        log.borrow().statuses.last(),
        Some(&Status::Silent { reason: broken() })
    );
}

#[test]
fn while_muted_no_device_is_opened() {
    let (mut worker, clock, log) = setup();
    worker.take(Request::SetLoudness(Loudness::Muted));
    worker.take(Request::PlayNow(Tone::Rep));
    worker.take(Request::Schedule(vec![(
        clock.now() + seconds(1),
        Tone::One,
    )]));
    assert_eq!(worker.idle_for(), None);
    live(&mut worker, &clock, seconds(5));
    assert_eq!(log.borrow().opened, 0);
}
