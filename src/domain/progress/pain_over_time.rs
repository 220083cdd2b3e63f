//! Pain over time: the worst in a session and the next morning, with the days on which the routine changed.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday};

use super::{did_something, moment};
use crate::domain::catalogue::Catalogue;
use crate::domain::history::{PainWhen, PastSession, SessionId};
use crate::domain::ids::{RoutineId, VariantId};
use crate::domain::pain::PainRule;
use crate::domain::side::Side;

/// With more points than this, days are put together to weeks, and weeks to months.
const MOST_POINTS: usize = 62;

/// A routine counts as new when sessions at hand reach so many days back before it.
const KNOWN_DAYS: i32 = 14;

/// How many days a point stands for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Grouping {
    /// A day.
    #[default]
    Day,
    /// A week from Monday.
    Week,
    /// A month.
    Month,
}

/// Pain over time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PainOverTime {
    /// Days, weeks or months with an answer or a change, the first first.
    pub points: Vec<PainPoint>,
    /// How many days each stands for.
    pub grouping: Grouping,
    /// The side, where all answers are of one.
    pub side: Option<Side>,
    /// The rule of the latest session's routine.
    pub rule: Option<PainRule>,
}

/// What was answered on a day, or at worst in a week or a month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PainPoint {
    /// The day, or the first day of the week or month.
    pub date: Date,
    /// The worst during or right after a session.
    pub worst: Answer,
    /// The next morning.
    pub morning: Answer,
    /// Routines and variants that are done from here on.
    pub changes: Vec<Change>,
}

/// The worst of some answers (NRS, 0 to 10), of all and by side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// The worst.
    pub all: Option<u8>,
    /// The worst of the left.
    pub left: Option<u8>,
    /// The worst of the right.
    pub right: Option<u8>,
}

/// A routine or a variant that was not done before.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change {
    /// The routine.
    pub routine: RoutineId,
    /// Its variant.
    pub variant: Option<VariantId>,
    /// What the session was called.
    pub name: String,
}

impl Answer {
    fn take(&mut self, side: Option<Side>, nrs: u8) {
        self.all = self.all.max(Some(nrs));
        match side {
            Some(Side::Left) => self.left = self.left.max(Some(nrs)),
            Some(Side::Right) => self.right = self.right.max(Some(nrs)),
            None => {}
        }
    }

    fn join(&mut self, other: Self) {
        self.all = self.all.max(other.all);
        self.left = self.left.max(other.left);
        self.right = self.right.max(other.right);
    }

    /// Left and right, where both were answered.
    pub fn sides(&self) -> Option<(u8, u8)> {
        self.left.zip(self.right)
    }
}

impl PainPoint {
    fn new(date: Date) -> Self {
        Self {
            date,
            worst: Answer::default(),
            morning: Answer::default(),
            changes: Vec::new(),
        }
    }

    fn take(&mut self, session: &PastSession) {
        for pain in &session.pain {
            match pain.when {
                PainWhen::During | PainWhen::After => self.worst.take(pain.side, pain.nrs),
                PainWhen::NextMorning => self.morning.take(pain.side, pain.nrs),
                PainWhen::Before => {}
            }
        }
    }

    fn join(&mut self, other: Self) {
        self.worst.join(other.worst);
        self.morning.join(other.morning);
        self.changes.extend(other.changes);
    }

    fn says_something(&self) -> bool {
        self.worst.all.is_some() || self.morning.all.is_some() || !self.changes.is_empty()
    }
}

impl PainOverTime {
    /// Pain of the sessions `within` the range, the first first; what came before them tells what is new.
    pub(super) fn of(
        sessions: &[PastSession],
        within: &[&PastSession],
        catalogue: &Catalogue,
    ) -> Self {
        let changes = changes(sessions);
        let mut days: BTreeMap<Date, PainPoint> = BTreeMap::new();
        for session in within {
            let date = session.began.day();
            let point = days.entry(date).or_insert_with(|| PainPoint::new(date));
            point.take(session);
            point.changes.extend(changes.get(&session.id).cloned());
        }
        let days: Vec<PainPoint> = days
            .into_values()
            .filter(PainPoint::says_something)
            .collect();
        let (points, grouping) = grouped(days);
        Self {
            points,
            grouping,
            side: one_side(within),
            rule: rule(within, catalogue),
        }
    }

    /// True when at least one number was given.
    pub fn has_answers(&self) -> bool {
        let given = |point: &PainPoint| point.worst.all.or(point.morning.all).is_some();
        self.points.iter().any(given)
    }

    /// The worst of the first point that has one, and of the last.
    pub(super) fn first_and_last(&self) -> Option<(u8, u8)> {
        let mut worst = self.points.iter().filter_map(|point| point.worst.all);
        let first = worst.next()?;
        Some((first, worst.next_back().unwrap_or(first)))
    }
}

/// Days as they are, or as weeks or months where they are many.
fn grouped(days: Vec<PainPoint>) -> (Vec<PainPoint>, Grouping) {
    if days.len() <= MOST_POINTS {
        return (days, Grouping::Day);
    }
    let weeks = joined(days, monday_of);
    if weeks.len() <= MOST_POINTS {
        return (weeks, Grouping::Week);
    }
    (joined(weeks, Date::first_of_month), Grouping::Month)
}

fn joined(points: Vec<PainPoint>, start: impl Fn(Date) -> Date) -> Vec<PainPoint> {
    let mut joined: BTreeMap<Date, PainPoint> = BTreeMap::new();
    for point in points {
        let date = start(point.date);
        let whole = joined.entry(date).or_insert_with(|| PainPoint::new(date));
        whole.join(point);
    }
    joined.into_values().collect()
}

/// The Monday of a date's week.
pub fn monday_of(date: Date) -> Date {
    let since = date.weekday().since(Weekday::Monday);
    date.saturating_sub(i32::from(since).days())
}

/// Sessions that begin a routine or a variant that was not done right before.
///
/// Routines that are done in turn do not change each time: each is compared with its own last session.
fn changes(sessions: &[PastSession]) -> BTreeMap<SessionId, Change> {
    let mut ordered: Vec<&PastSession> = sessions.iter().filter(|s| did_something(s)).collect();
    ordered.sort_by(|one, other| moment(one).cmp(&moment(other)));
    let known_from = ordered
        .first()
        .map(|first| first.began.day().saturating_add(KNOWN_DAYS.days()));
    let mut last: BTreeMap<&RoutineId, Option<&VariantId>> = BTreeMap::new();
    let mut changes = BTreeMap::new();
    for session in ordered {
        let Some(routine) = &session.routine else {
            continue;
        };
        let changed = match last.insert(routine, session.variant.as_ref()) {
            Some(before) => before != session.variant.as_ref(),
            None => known_from.is_some_and(|known| known <= session.began.day()),
        };
        if changed {
            let change = Change {
                routine: routine.clone(),
                variant: session.variant.clone(),
                name: session.name.clone(),
            };
            changes.insert(session.id.clone(), change);
        }
    }
    changes
}

/// The side of all answers, where it is one.
fn one_side(within: &[&PastSession]) -> Option<Side> {
    let answers = within.iter().flat_map(|session| &session.pain);
    let sides: BTreeSet<Option<Side>> = answers
        .filter(|pain| pain.when != PainWhen::Before)
        .map(|pain| pain.side)
        .collect();
    match sides.len() {
        1 => sides.first().copied().flatten(),
        _ => None,
    }
}

/// The rule of the latest session's routine; of an exercise by itself, the general one.
fn rule(within: &[&PastSession], catalogue: &Catalogue) -> Option<PainRule> {
    let routine = within.last().and_then(|session| session.routine.as_ref());
    let routine = routine.and_then(|id| catalogue.routine(id));
    routine
        .and_then(|routine| catalogue.pain_rule(routine))
        .or_else(|| catalogue.general_rule())
        .cloned()
}
