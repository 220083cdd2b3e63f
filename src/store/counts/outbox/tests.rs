//! Whatever is counted, whenever days are sealed and sent, and wherever the clock jumps: nothing is lost, and a day goes out once.

use std::collections::BTreeMap;

use jiff::Span;
use proptest::prelude::*;

use super::super::{count, days, parse};
use super::*;
use crate::kiosk::Counted;

fn day(offset: i32) -> Date {
    let start = jiff::civil::date(2026, 11, 27);
    start.checked_add(Span::new().days(offset)).unwrap()
}

fn started() -> Counted {
    Counted::Started("cool-down".into())
}

/// How often routines were started in a file, whether of a day or sealed.
fn starts(bytes: &[u8]) -> u32 {
    let value: serde_json::Value = serde_json::from_slice(bytes).unwrap();
    let routines = value["routines"].as_object().unwrap().values();
    let starts = routines.map(|tally| tally["started"].as_u64().unwrap());
    u32::try_from(starts.sum::<u64>()).unwrap()
}

/// A kiosk, and what others have got of it.
struct World {
    home: tempfile::TempDir,
    today: Date,
    counted: u32,
    /// The bytes of each day, from when it was sealed.
    sealed: BTreeMap<Date, Vec<u8>>,
    /// The days that have arrived.
    arrived: BTreeSet<Date>,
}

impl World {
    fn new() -> Self {
        Self {
            home: tempfile::tempdir().unwrap(),
            today: day(0),
            counted: 0,
            sealed: BTreeMap::new(),
            arrived: BTreeSet::new(),
        }
    }

    fn folder(&self) -> PathBuf {
        self.home.path().join("counts")
    }

    fn outbox(&self) -> Outbox {
        Outbox::beside(self.folder())
    }

    fn count(&mut self) {
        count(&self.folder(), self.today, &started()).unwrap();
        self.counted += 1;
    }

    fn seal(&mut self) {
        for date in self.outbox().seal("hall-1", self.today).unwrap() {
            let sealed = self.outbox().sealed(date).unwrap().unwrap();
            let before = self.sealed.insert(date, sealed.bytes);
            assert_eq!(before, None, "{date} is sealed twice");
        }
    }

    /// Sends the first day that waits; where `tells` is false, the kiosk is ended before it hears of it.
    fn send(&mut self, tells: bool) {
        let Some(date) = self.outbox().waiting().first().copied() else {
            return;
        };
        let bytes = self.outbox().sealed(date).unwrap().unwrap().bytes;
        assert_eq!(self.sealed[&date], bytes, "{date} was changed");
        self.arrived.insert(date);
        if tells {
            self.outbox().arrived(date).unwrap();
        }
    }

    /// Everything that was counted is sealed, or on a day that still can be.
    #[track_caller]
    fn check(&self) {
        let sealed: u32 = self.sealed.values().map(|bytes| starts(bytes)).sum();
        let open = days(&self.folder()).into_iter();
        let open = open.filter(|day| !self.sealed.contains_key(&day.date));
        let open: u32 = open.map(|day| starts(&super::super::bytes(&day))).sum();
        assert_eq!(sealed + open, self.counted);
    }
}

#[derive(Clone, Debug)]
enum Step {
    Count,
    Clock(i32),
    Seal,
    Send(bool),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => Just(Step::Count),
        2 => (-3..4_i32).prop_map(Step::Clock),
        1 => (-30..30_i32).prop_map(Step::Clock),
        2 => Just(Step::Seal),
        2 => any::<bool>().prop_map(Step::Send),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn nothing_is_lost_and_no_day_goes_out_twice(steps in prop::collection::vec(step(), 1..60)) {
        let mut world = World::new();
        for step in steps {
            match step {
                Step::Count => world.count(),
                Step::Clock(offset) => world.today = day(offset),
                Step::Seal => world.seal(),
                Step::Send(tells) => world.send(tells),
            }
            world.check();
        }
        // Long after, all of it has arrived.
        world.today = day(100);
        world.seal();
        while !world.outbox().waiting().is_empty() {
            world.send(true);
        }
        let arrived: u32 = world.arrived.iter().map(|date| starts(&world.sealed[date])).sum();
        prop_assert_eq!(arrived, world.counted);
    }
}

#[test]
fn a_day_is_sealed_when_it_is_over_and_never_changes_again() {
    let mut world = World::new();
    world.count();
    world.seal();
    assert!(world.sealed.is_empty(), "it is still today");
    world.today = day(1);
    world.seal();
    let sealed = world.outbox().sealed(day(0)).unwrap().unwrap();
    assert_eq!(sealed.kiosk, "hall-1");
    // The clock is set back: that day is over for good.
    world.today = day(0);
    world.count();
    assert_eq!(world.outbox().sealed(day(0)).unwrap(), Some(sealed));
    let dates: Vec<Date> = days(&world.folder()).iter().map(|day| day.date).collect();
    assert_eq!(dates, [day(0), day(1)]);
}

#[test]
fn a_clock_that_was_far_ahead_holds_no_counts_back_and_makes_no_row_of_days() {
    let mut world = World::new();
    world.today = day(50);
    world.count();
    world.today = day(0);
    world.seal();
    assert!(world.sealed.contains_key(&day(50)));
    // All days of a month are taken: what is counted now has to stand on one that is far ahead, and all of it on the same.
    for offset in 0..30 {
        world.today = day(offset);
        world.count();
    }
    world.today = day(30);
    world.seal();
    world.today = day(0);
    for _ in 0..5 {
        world.count();
        world.seal();
        world.check();
    }
    let open: Vec<Date> = days(&world.folder()).iter().map(|day| day.date).collect();
    assert_eq!(open.last(), Some(&day(50)));
    let open = open.iter().filter(|date| !world.sealed.contains_key(date));
    assert_eq!(open.copied().collect::<Vec<_>>(), [day(30)]);
}

#[test]
fn what_is_owed_is_kept_however_much_it_is_and_what_arrived_is_remembered_long_enough() {
    let mut world = World::new();
    world.seal();
    let many = i32::try_from(DAYS).unwrap() + 5;
    for offset in 0..many {
        world.today = day(offset);
        world.count();
    }
    assert_eq!(
        days(&world.folder()).len(),
        DAYS + 5,
        "none of them went out"
    );
    world.today = day(many);
    world.seal();
    while !world.outbox().waiting().is_empty() {
        world.send(true);
    }
    assert_eq!(world.arrived.len(), DAYS + 5);
    world.count();
    assert_eq!(days(&world.folder()).len(), DAYS);
    // The next day that arrives lets the oldest be forgotten; nothing is counted on them all the same.
    world.today = day(many + 1);
    world.seal();
    world.send(true);
    assert_eq!(names(&sent(&world.folder())).len(), DAYS);
    world.today = day(0);
    world.count();
    let open = days(&world.folder()).into_iter();
    let open = open.filter(|day| !world.sealed.contains_key(&day.date));
    assert_eq!(
        open.map(|day| day.date).collect::<Vec<_>>(),
        [day(many + 1)]
    );
}

#[test]
fn two_kiosks_with_the_same_numbers_are_told_apart() {
    let (mut one, mut other) = (World::new(), World::new());
    for world in [&mut one, &mut other] {
        world.count();
        world.today = day(1);
        world.seal();
    }
    assert_ne!(one.sealed, other.sealed);
    one.outbox().rename(day(0), "hall-2").unwrap();
    let renamed = one.outbox().sealed(day(0)).unwrap().unwrap();
    assert_eq!(renamed.kiosk, "hall-2");
    assert_eq!(starts(&renamed.bytes), 1);
}

#[test]
fn what_is_damaged_is_told_and_stays() {
    let mut world = World::new();
    world.count();
    write(&file(&world.folder(), day(-1)), b"{\"format\":9}").unwrap();
    world.today = day(1);
    world.seal();
    assert_eq!(world.outbox().waiting(), [day(0)]);
    assert!(parse(b"{}").is_none());
    let path = file(&outbox(&world.folder()), day(0));
    write(&path, b"{").unwrap();
    assert!(matches!(
        world.outbox().sealed(day(0)),
        Err(StoreError::Damaged { .. })
    ));
}
