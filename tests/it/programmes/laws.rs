//! Laws of programmes over many days: whatever a person does, sessions keep the days that the content wants between them.

use jiff::ToSpan as _;
use jiff::civil::Date;
use proptest::prelude::*;
use stridewell::domain::programme::{Kind, Next};

use super::{LENGTHENING, NORDIC, Person, RETURN, STRENGTH, TENDON, day, programme};
use crate::support::stage::content;

/// What a person may do on a day.
#[derive(Clone, Copy, Debug)]
enum Doing {
    Due,
    Nothing,
    MoveOn,
    StepBack,
    Skip,
    Repeat,
    Resume,
    Restart,
}

fn doings() -> impl Strategy<Value = Vec<Doing>> {
    let doing = prop_oneof![
        6 => Just(Doing::Due),
        2 => Just(Doing::Nothing),
        2 => Just(Doing::MoveOn),
        1 => Just(Doing::StepBack),
        1 => Just(Doing::Skip),
        1 => Just(Doing::Repeat),
        1 => Just(Doing::Resume),
        1 => Just(Doing::Restart),
    ];
    prop::collection::vec(doing, 1..60)
}

fn act(person: &mut Person, doing: Doing, today: Date) {
    match doing {
        Doing::Nothing => {}
        Doing::Due => {
            if let Next::Session(due) = person.next(today)
                && due.day == today
            {
                let parts = due.part.is_some();
                let session = person.does(due.variant.as_str(), today, Some(0));
                if parts {
                    session.items.truncate(1);
                }
            }
        }
        Doing::MoveOn => person.moves(|it, followed| it.move_on(followed, today)),
        Doing::StepBack => person.moves(|it, followed| {
            if let Some(before) = it.routine.step_before(&followed.step) {
                stridewell::domain::Programme::step_back_to(followed, before.id.clone(), today);
            }
        }),
        Doing::Skip => person.moves(|it, followed| it.skip(followed, today)),
        Doing::Repeat => person.moves(|it, followed| it.repeat(followed, today)),
        Doing::Resume => person.moves(|it, followed| it.resume(followed, today)),
        Doing::Restart => {
            let ticks = person.followed.ticks.clone();
            person.moves(|it, followed| it.restart(followed, today));
            person.followed.ticks = ticks;
        }
    }
}

/// What is planned and what is due agree, lie ahead, and keep their distance from each other.
fn keeps_its_distance(person: &Person, today: Date) {
    let content = content();
    let programme = programme(&content.catalogue, person.routine);
    person.with(today, |standing| {
        let planned = standing.planned(today.saturating_add(30.days()));
        if let Next::Session(due) = &standing.next {
            assert!(today <= due.day);
            assert!(
                today < due.day || planned.first() == Some(due),
                "{planned:?}"
            );
        }
        let mut last = standing.last;
        for due in &planned {
            let step = programme.steps.iter().find(|step| step.id == due.variant);
            let every = i64::from(step.unwrap().every_days.unwrap_or(1));
            if programme.kind == Kind::Weeks {
                let far = last.is_none_or(|last| last.saturating_add(every.days()) <= due.day);
                assert!(far, "{last:?} {due:?}");
            }
            if due.part.is_none() {
                assert!(last < Some(due.day), "twice on {due:?}");
            }
            last = Some(due.day);
        }
    });
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn two_sessions_never_come_closer_than_the_content_wants(
        doings in doings(),
        routine in prop::sample::select(vec![NORDIC, TENDON, RETURN, STRENGTH]),
    ) {
        let mut person = Person::new(routine, day(0));
        for (days, doing) in (0..).zip(doings) {
            let before = person.past.len();
            act(&mut person, doing, day(days));
            // On the same day there is nothing more to do.
            act(&mut person, Doing::Due, day(days));
            prop_assert!(person.past.len() <= before + 1);
            keeps_its_distance(&person, day(days));
        }
        let content = content();
        let programme = programme(&content.catalogue, routine);
        for pair in person.past.windows(2) {
            let [one, other] = [&pair[0], &pair[1]].map(|past| past.began.day());
            let variant = pair[1].variant.as_ref().unwrap();
            let step = programme.steps.iter().find(|step| step.id == *variant).unwrap();
            let between = step.between.clone();
            let apart = step.every_days.unwrap_or(1);
            // What is done between the days of another stage counts for no distance but its own day.
            let apart = if between.is_some() && between == pair[0].variant { 1 } else { apart };
            prop_assert!(one.saturating_add(i64::from(apart).days()) <= other);
        }
    }

    #[test]
    fn no_part_of_a_day_of_the_calendar_comes_twice(doings in doings()) {
        let mut person = Person::new(LENGTHENING, day(0));
        for (days, doing) in (0..).zip(doings) {
            act(&mut person, doing, day(days));
            for _ in 0..4 {
                act(&mut person, Doing::Due, day(days));
            }
            let today = person.past.iter().filter(|past| past.began.day() == day(days));
            prop_assert!(today.count() <= 2);
            keeps_its_distance(&person, day(days));
        }
    }
}
