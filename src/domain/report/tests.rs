//! Reports of made-up sessions, and what their totals add up to.

use std::time::Duration;

use proptest::prelude::*;

use super::*;
use crate::domain::Side;
use crate::domain::history::{Amount, PastItem, PastPain, PastSet, Reason, SessionId, Stamp};

fn set(side: Option<Side>, reps: Option<u32>, planned: u32, done: u32) -> PastSet {
    let amount = |count: u32| Amount {
        reps: reps.map(|_| count),
        time: Duration::from_secs(count.into()),
    };
    PastSet {
        item: 0,
        exercise: "glute-bridge".into(),
        set: 0,
        side,
        prescribed: amount(planned),
        done: amount(done),
        tempo: None,
        load: None,
    }
}

fn session(day: i64, sets: Vec<PastSet>) -> PastSession {
    PastSession {
        id: SessionId::new(&format!("session-{day}")),
        routine: Some("strength".into()),
        variant: None,
        name: "Strength".to_owned(),
        version: "0.1.0".to_owned(),
        began: Stamp {
            utc_ms: 1_795_000_000_000 + day * 86_400_000,
            offset_s: 3_600,
            zone: String::new(),
        },
        ended: None,
        ending: Ending::Whole,
        items: vec![PastItem {
            exercise: "glute-bridge".into(),
            instead_of: None,
            reason: None,
        }],
        sets,
        pain: Vec::new(),
        effort: None,
        note: String::new(),
    }
}

fn report(sessions: Vec<PastSession>) -> Report {
    Report {
        routine: "strength".into(),
        name: "Strength".to_owned(),
        version: None,
        patient: "AB".to_owned(),
        made: jiff::civil::date(2026, 11, 26),
        exercises: vec![("glute-bridge".into(), "Glute bridge".to_owned())],
        sessions,
    }
}

#[test]
fn left_and_right_are_told_apart() {
    let sides = [Some(Side::Right), Some(Side::Left)];
    let sets = sides.map(|side| {
        set(
            side,
            Some(0),
            10,
            if side == Some(Side::Left) { 4 } else { 10 },
        )
    });
    let report = report(vec![session(0, sets.to_vec()), session(2, sets.to_vec())]);
    let totals = report.totals();
    let seen: Vec<_> = totals
        .iter()
        .map(|total| {
            (
                total.side,
                total.sessions,
                total.prescribed.reps,
                total.done.reps,
            )
        })
        .collect();
    assert_eq!(
        seen,
        [(Some(Side::Left), 2, 20, 8), (Some(Side::Right), 2, 20, 20)]
    );
    assert_eq!(
        totals.iter().map(ItemTotal::percent).collect::<Vec<_>>(),
        [40, 100]
    );
}

#[test]
fn more_than_was_prescribed_does_not_make_up_for_less() {
    let sets = vec![set(None, Some(0), 10, 14), set(None, Some(0), 10, 6)];
    let totals = report(vec![session(0, sets)]).totals();
    assert_eq!((totals[0].done.reps, totals[0].beyond.reps), (16, 4));
    assert!(!totals[0].is_whole());
}

#[test]
fn what_was_left_is_counted_with_its_reason() {
    let mut hurt = session(0, vec![set(None, Some(0), 10, 3)]);
    hurt.items[0].reason = Some(Reason::Pain);
    let mut again = hurt.clone();
    again.id = SessionId::new("again");
    let mut exchanged = session(3, vec![set(None, Some(0), 10, 10)]);
    exchanged.items[0].instead_of = Some("single-leg-bridge".into());
    let whole = session(4, vec![set(None, Some(0), 10, 10)]);
    let reasons = report(vec![exchanged, hurt, again, whole]).reasons();
    assert_eq!(reasons.len(), 2);
    assert_eq!(
        (reasons[0].reason, reasons[0].count),
        (Some(Reason::Pain), 2)
    );
    assert_eq!(reasons[1].exercise, "single-leg-bridge".into());
    assert_eq!(reasons[1].instead, Some("glute-bridge".into()));
}

#[test]
fn the_worst_of_a_session_is_of_it_and_right_after_it() {
    let mut one = session(0, Vec::new());
    for (when, nrs) in [
        (PainWhen::Before, 7),
        (PainWhen::During, 2),
        (PainWhen::After, 4),
        (PainWhen::NextMorning, 1),
    ] {
        one.pain.push(PastPain {
            when,
            exercise: None,
            side: None,
            nrs,
        });
    }
    let felt = report(vec![one]).felt();
    assert_eq!((felt[0].worst(), felt[0].morning), (Some(4), Some(1)));
}

fn any_set() -> impl Strategy<Value = PastSet> {
    let side = prop::option::of(prop::sample::select(vec![Side::Left, Side::Right]));
    let reps = prop::option::of(Just(0));
    let exercise = prop::sample::select(vec!["a", "b", "c"]);
    (side, reps, 0..40_u32, 0..60_u32, exercise).prop_map(
        |(side, reps, planned, done, exercise)| PastSet {
            exercise: exercise.into(),
            ..set(side, reps, planned, done)
        },
    )
}

proptest! {
    /// Nothing is lost and nothing counted twice, however sets lie in sessions.
    #[test]
    fn totals_add_up_to_all_sets(
        sessions in prop::collection::vec(prop::collection::vec(any_set(), 0..12), 1..6),
    ) {
        let numbered = sessions.iter().zip(0..);
        let sessions: Vec<_> = numbered.map(|(sets, day)| session(day, sets.clone())).collect();
        let all: Vec<PastSet> = sessions.iter().flat_map(|one| one.sets.clone()).collect();
        let totals = report(sessions).totals();
        let sets: u32 = totals.iter().map(|total| total.prescribed.sets).sum();
        prop_assert_eq!(sets as usize, all.len());
        let begun: u32 = totals.iter().map(|total| total.done.sets).sum();
        prop_assert_eq!(begun as usize, all.iter().filter(|set| set.is_begun()).count());
        let reps: u64 = totals.iter().map(|total| total.done.reps + total.beyond.reps).sum();
        let own: u64 = all.iter().filter_map(|set| set.done.reps).map(u64::from).sum();
        prop_assert_eq!(reps, own);
        let time: Duration = totals.iter().map(|total| total.done.time + total.beyond.time).sum();
        let timed = all.iter().filter(|set| set.done.reps.is_none());
        prop_assert_eq!(time, timed.map(|set| set.done.time).sum::<Duration>());
        for total in &totals {
            prop_assert!(total.done.reps <= total.prescribed.reps);
            prop_assert!(total.percent() <= 100);
            if 0 < total.prescribed.reps {
                prop_assert_eq!(total.percent() == 100, total.done.reps == total.prescribed.reps);
            }
        }
    }
}
