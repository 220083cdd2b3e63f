//! Laws that hold for any history.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;

fn any_set() -> impl Strategy<Value = PastSet> {
    let exercise = prop_oneof![
        Just("glute-bridge"),
        Just("calf-stretch"),
        Just("nordic-hamstring-lower"),
    ];
    let side = prop_oneof![Just(None), Just(Some(Side::Left)), Just(Some(Side::Right))];
    let reps = prop::option::of(0..20_u32);
    (exercise, side, reps, 0..200_u64)
        .prop_map(|(exercise, side, reps, seconds)| set(exercise, side, reps, seconds))
}

fn any_sessions() -> impl Strategy<Value = Vec<PastSession>> {
    let one = (
        -100 * 24 * 60..100_i64,
        -14 * 4..14 * 4_i32,
        prop_oneof![Just("a"), Just("b")],
        prop_oneof![Just(Ending::Whole), Just(Ending::Early)],
        prop::collection::vec(any_set(), 0..6),
        prop::option::of(0..=10_u8),
    );
    let one = one.prop_map(|(minutes, quarters, routine, ending, sets, nrs)| {
        let mut one = session(noon(TODAY) + minutes * 60_000, routine, ending);
        one.began.offset_s = quarters * 900;
        one.sets = sets;
        one.pain
            .extend(nrs.map(|nrs| pain(PainWhen::During, None, nrs)));
        one
    });
    prop::collection::vec(one, 0..40).prop_map(|mut sessions| {
        for (place, one) in sessions.iter_mut().enumerate() {
            one.id = SessionId::new(&place.to_string());
        }
        sessions
    })
}

proptest! {
    #[test]
    fn the_order_of_sessions_does_not_matter(sessions in any_sessions()) {
        let schedule = plan("a", &[Day::Monday, Day::Thursday]);
        let mut turned = sessions.clone();
        turned.reverse();
        for range in Range::ALL {
            let (one, other) = (progress(&sessions, &schedule, range), progress(&turned, &schedule, range));
            prop_assert_eq!(one.numbers, other.numbers);
            prop_assert_eq!(&one.pain, &other.pain);
            prop_assert_eq!(&one.exercises, &other.exercises);
            prop_assert_eq!(&one.lowering, &other.lowering);
            let marks = |seen: &Progress| seen.days.dates().map(|day| (day, seen.days.mark(day))).collect::<Vec<_>>();
            prop_assert_eq!(marks(&one), marks(&other));
        }
    }

    #[test]
    fn each_session_lies_on_one_day_and_sums_add_up(sessions in any_sessions()) {
        let seen = progress(&sessions, &Schedule::default(), Range::All);
        let placed: Vec<usize> = seen.days.dates().flat_map(|day| seen.days.sessions(day).to_vec()).collect();
        let once: BTreeSet<usize> = placed.iter().copied().collect();
        prop_assert_eq!(once.len(), placed.len());
        prop_assert_eq!(seen.numbers.sessions as usize, placed.len());
        let time: Duration = seen.exercises.iter().map(|volume| volume.all().time).sum();
        prop_assert_eq!(time, seen.numbers.time);
        let reps: u64 = seen.exercises.iter().map(|volume| volume.all().reps).sum();
        let sets = sessions.iter().flat_map(|one| &one.sets);
        let given: u64 = sets.map(|set| u64::from(set.done.reps.unwrap_or(0))).sum();
        prop_assert_eq!(reps, given);
    }
}
