//! Programmes over days: where a person is, what is due, moving on and back.

mod criteria;
mod laws;
mod screens;

use jiff::ToSpan as _;
use jiff::civil::{Date, date};
use stridewell::domain::history::{Ending, PainWhen, PastPain, PastSession};
use stridewell::domain::programme::{Due, Followed, Kind, Next, Standing, What};
use stridewell::domain::{Catalogue, Programme};

use crate::support::programme_past;
use crate::support::stage::content;

pub(crate) const NORDIC: &str = "nordic-ten-week";
pub(crate) const LENGTHENING: &str = "askling-l-protocol";
pub(crate) const TENDON: &str = "tendon-isometrics-first";
pub(crate) const RETURN: &str = "return-to-run-check";
pub(crate) const STRENGTH: &str = "hamstring-strength-a";

/// A Monday.
const MONDAY: Date = date(2026, 11, 2);

fn day(days: i64) -> Date {
    MONDAY.saturating_add(days.days())
}

/// A person with a programme and a past.
struct Person {
    routine: &'static str,
    followed: Followed,
    past: Vec<PastSession>,
}

fn programme<'a>(catalogue: &'a Catalogue, routine: &str) -> Programme<'a> {
    Programme::of(catalogue.routine(&routine.into()).unwrap()).unwrap()
}

impl Person {
    fn new(routine: &'static str, today: Date) -> Self {
        let content = content();
        let programme = programme(&content.catalogue, routine);
        let mut followed = programme.start(today);
        for row in programme.musts() {
            followed.ticks.insert(row.id.clone(), today);
        }
        Self {
            routine,
            followed,
            past: Vec::new(),
        }
    }

    /// A whole session of a variant, with pain during it.
    fn does(&mut self, variant: &str, day: Date, pain: Option<u8>) -> &mut PastSession {
        let session = programme_past::of(self.routine, variant, day, self.past.len());
        self.past.push(session);
        let session = self.past.last_mut().unwrap();
        session.set_pain(PainWhen::During, None, pain);
        session
    }

    fn with<R>(&self, today: Date, look: impl FnOnce(&Standing<'_>) -> R) -> R {
        let content = content();
        let programme = programme(&content.catalogue, self.routine);
        let rule = content.catalogue.pain_rule(programme.routine);
        let standing = Standing::of(programme, &self.followed, (&self.past, rule), today);
        look(&standing)
    }

    fn next(&self, today: Date) -> Next {
        self.with(today, |standing| standing.next.clone())
    }

    fn due(&self, today: Date) -> Due {
        match self.next(today) {
            Next::Session(due) => due,
            other @ (Next::Checklist | Next::WeekDone(_)) => panic!("{other:?}"),
        }
    }

    fn does_due(&mut self, today: Date) {
        let due = self.due(today);
        assert_eq!(due.day, today, "{due:?}");
        self.does(due.variant.as_str(), today, Some(0));
    }

    fn moves(&mut self, change: impl FnOnce(&Programme<'_>, &mut Followed)) {
        let content = content();
        change(
            &programme(&content.catalogue, self.routine),
            &mut self.followed,
        );
    }

    fn step(&self) -> &str {
        self.followed.step.as_str()
    }
}

#[test]
fn programmes_are_told_by_what_the_content_has() {
    let content = content();
    let routines = content.catalogue.routines.iter();
    let found = routines.filter_map(|routine| {
        let programme = Programme::of(routine)?;
        Some((routine.id.as_str(), programme.kind, programme.steps.len()))
    });
    let mut found: Vec<_> = found.collect();
    found.sort();
    let expected = [
        (LENGTHENING, Kind::Days, 6),
        (STRENGTH, Kind::Stages, 3),
        (NORDIC, Kind::Weeks, 11),
        (RETURN, Kind::Stages, 8),
        (TENDON, Kind::Stages, 4),
    ];
    assert_eq!(found, expected);
}

#[test]
fn a_week_has_its_sessions_with_a_day_between_and_the_next_waits_for_its_end() {
    let mut person = Person::new(NORDIC, day(0));
    assert_eq!(person.due(day(0)).session, Some((1, 1)));
    person.does_due(day(0));
    assert_eq!(person.next(day(0)), Next::WeekDone(day(7)));
    person.moves(|it, followed| it.move_on(followed, day(1)));
    assert_eq!(person.step(), "week-2");
    assert_eq!(person.due(day(1)).day, day(7), "the week is not over");
    person.does_due(day(8));
    let due = person.due(day(9));
    assert_eq!((due.day, due.session), (day(10), Some((2, 2))));
    person.does_due(day(10));
    assert_eq!(person.next(day(10)), Next::WeekDone(day(14)));
    assert_eq!(
        person.next(day(20)),
        Next::WeekDone(day(20)),
        "nobody hurries"
    );
}

#[test]
fn a_week_that_was_not_finished_goes_on_where_it_was() {
    let mut person = Person::new(NORDIC, day(0));
    person.followed.step = "week-3".into();
    person.does_due(day(0));
    let due = person.due(day(23));
    assert_eq!((due.day, due.session), (day(23), Some((2, 3))));
}

#[test]
fn after_the_tenth_week_there_is_one_session_in_every_seven_days() {
    let mut person = Person::new(NORDIC, day(0));
    person.followed.step = "maintenance".into();
    person.does_due(day(0));
    assert_eq!(person.due(day(1)).day, day(7));
    person.does_due(day(9));
    assert_eq!(person.due(day(10)).day, day(14));
    person.with(day(10), |standing| {
        let planned = standing.planned(day(40));
        let days: Vec<Date> = planned.iter().map(|due| due.day).collect();
        assert_eq!(days, [14, 21, 28, 35].map(day));
    });
}

#[test]
fn six_days_follow_the_wall_and_the_seventh_is_the_first_again() {
    let mut person = Person::new(LENGTHENING, day(0));
    for (days, variant) in [
        (0, "day-1"),
        (3, "day-4"),
        (5, "day-6"),
        (6, "day-1"),
        (13, "day-2"),
    ] {
        assert_eq!(person.due(day(days)).variant.as_str(), variant);
    }
    let due = person.due(day(1));
    assert_eq!(due.part.as_deref(), Some("morning"));
    assert_eq!(due.session, Some((1, 2)));
    person.does("day-2", day(1), None).items.truncate(1);
    assert_eq!(person.due(day(1)).part.as_deref(), Some("evening"));
    person.does("day-2", day(1), None).items.truncate(1);
    assert_eq!(person.due(day(1)).day, day(2), "both are done");
    assert_eq!(person.due(day(1)).variant.as_str(), "day-3");
}

#[test]
fn a_day_that_is_skipped_moves_the_days_after_it() {
    let mut person = Person::new(LENGTHENING, day(0));
    person.moves(|it, followed| it.skip(followed, day(2)));
    let due = person.due(day(2));
    assert_eq!((due.day, due.variant.as_str()), (day(3), "day-3"));
    assert_eq!(person.due(day(4)).variant.as_str(), "day-4");
}

#[test]
fn stages_come_as_often_as_the_content_says() {
    let mut person = Person::new(TENDON, day(0));
    person.does_due(day(0));
    assert_eq!(person.due(day(0)).day, day(1), "every day");
    person.followed.step = "stage-2".into();
    person.does_due(day(1));
    let between = person.due(day(2));
    assert_eq!(
        between.variant.as_str(),
        "stage-1",
        "holds on the days between"
    );
    person.does_due(day(2));
    assert_eq!(person.due(day(3)).variant.as_str(), "stage-2");
    person.followed.step = "stage-4".into();
    person.does("stage-4", day(3), None);
    assert_eq!(person.due(day(4)).day, day(6), "every third day");
}

#[test]
fn three_times_a_week_is_never_four_times_in_seven_days() {
    let mut person = Person::new(STRENGTH, day(0));
    for days in [0, 2, 4] {
        person.does_due(day(days));
    }
    assert_eq!(person.due(day(5)).day, day(7));
}

#[test]
fn nothing_is_due_before_all_that_must_be_true_is_ticked() {
    let mut person = Person::new(RETURN, day(0));
    assert_eq!(person.due(day(0)).variant.as_str(), "stage-1");
    person.followed.ticks.remove("stairs");
    assert_eq!(person.next(day(0)), Next::Checklist);
    person.with(day(0), |standing| {
        assert_eq!(standing.planned(day(9)), []);
    });
    person.followed.ticks.remove("hinge");
    person.followed.ticks.insert("stairs".to_owned(), day(1));
    assert_eq!(person.due(day(1)).day, day(1), "that one is good to have");
}

#[test]
fn a_skipped_week_moves_the_plan_and_can_be_taken_up_again() {
    let mut person = Person::new(NORDIC, day(0));
    person.followed.step = "week-4".into();
    person.does_due(day(0));
    person.moves(|it, followed| it.skip(followed, day(1)));
    let due = person.due(day(1));
    assert_eq!((due.day, due.session), (day(7), Some((1, 3))));
    assert_eq!(person.step(), "week-4");
    person.moves(|it, followed| it.resume(followed, day(3)));
    assert_eq!(person.due(day(3)).day, day(3));
    let mut person = Person::new(TENDON, day(0));
    person.moves(|it, followed| it.skip(followed, day(0)));
    assert_eq!(person.due(day(2)).day, day(7));
}

#[test]
fn repeating_stepping_back_and_beginning_again_are_kept_as_moves() {
    let mut person = Person::new(NORDIC, day(0));
    person.does_due(day(0));
    person.moves(|it, followed| it.move_on(followed, day(7)));
    person.moves(|it, followed| it.repeat(followed, day(9)));
    assert_eq!(person.due(day(9)).day, day(14));
    let back = |followed: &mut Followed| {
        Programme::step_back_to(followed, "week-1".into(), day(10));
    };
    person.moves(|_, followed| back(followed));
    assert_eq!(
        (person.step(), person.due(day(10)).day),
        ("week-1", day(10))
    );
    person.moves(|it, followed| it.restart(followed, day(11)));
    let kept: Vec<&What> = person
        .followed
        .history
        .iter()
        .map(|one| &one.what)
        .collect();
    let expected = [
        &What::Started,
        &What::MovedOn,
        &What::Repeated,
        &What::SteppedBack,
        &What::Restarted,
    ];
    assert_eq!(kept, expected);
    assert_eq!(person.followed.ticks.len(), 0);
}

#[test]
fn clocks_that_change_and_years_that_end_count_days_as_days() {
    let content = content();
    // The last Sunday of March, when Berlin loses an hour, and New Year.
    for first in [date(2027, 3, 26), date(2026, 12, 29)] {
        let on = |days: i64| first.saturating_add(days.days());
        let mut person = Person::new(NORDIC, first);
        person.followed.step = "week-3".into();
        for days in [0, 2, 4] {
            person.does_due(on(days));
            assert_ne!(person.due_or_end(on(days)), on(days + 1));
        }
        assert_eq!(person.next(on(5)), Next::WeekDone(on(7)));
        let programme = programme(&content.catalogue, LENGTHENING);
        let followed = programme.start(first);
        let standing = Standing::of(programme, &followed, (&[], None), on(6));
        assert_eq!(standing.place, 0);
    }
}

impl Person {
    fn due_or_end(&self, today: Date) -> Date {
        match self.next(today) {
            Next::Session(due) => due.day,
            Next::WeekDone(day) => day,
            Next::Checklist => today,
        }
    }
}

#[test]
fn a_session_that_is_open_or_of_another_variant_does_not_count() {
    let mut person = Person::new(NORDIC, day(0));
    person.followed.step = "week-3".into();
    person.does("week-2", day(0), None);
    let due = person.due(day(1));
    assert_eq!(
        (due.day, due.session),
        (day(2), Some((1, 3))),
        "but its day does"
    );
    let open = person.does("week-3", day(2), None);
    (open.ending, open.ended) = (Ending::Open, None);
    assert_eq!(person.due(day(2)).session, Some((1, 3)));
}

/// Pain of a session as a whole.
fn morning(session: &mut PastSession, nrs: u8) {
    session.pain.push(PastPain {
        when: PainWhen::NextMorning,
        exercise: None,
        side: None,
        nrs,
    });
}
