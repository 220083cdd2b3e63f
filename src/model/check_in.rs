//! The check-in: pain before, during and after a session and the next morning, effort and a note, and what the pain rule
//! advises. Each answer is kept as soon as it is given.

use std::time::Duration;

use jiff::civil::Date;

use super::{Asked, Effect, Model, Notification, Screen, Start};
use crate::domain::advice::Advice;
use crate::domain::history::{PainWhen, PastPain, PastSession, PastSet, SessionId, Stamp};
use crate::domain::preferences::{Eased, SoreSide};
use crate::domain::programme::Followed;
use crate::domain::{ExerciseId, RoutineId, Side};
use crate::player::journal::Kept;

/// A night is over from this hour on, and the morning is asked about.
const MORNING_FROM_S: i64 = 4 * 3600;

/// Where the program ran all night, the desktop tells of the question at this hour.
const TOLD_AT_S: i64 = 8 * 3600;

/// The clock on the wall is looked at again for the sake of the morning after at most this time.
const LOOK: Duration = Duration::from_mins(15);

/// What is open of a check-in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CheckIn {
    /// The side that answers are about; `None` for both.
    pub side: Option<Side>,
    /// Pain right now, before a session (NRS, 0 to 10).
    pub before: Option<u8>,
    /// The session whose next morning was answered, until its advice is closed.
    pub morning: Option<SessionId>,
    /// What was taken of the advice that is open.
    pub taken: Option<Advice>,
    /// What had been eased about the routine before that.
    pub(super) before_taken: Option<Eased>,
    /// Where the person had been in its programme before that.
    pub(super) before_followed: Option<Followed>,
    /// The day on which the morning's question was put off.
    put_off: Option<Date>,
}

/// Something that is asked of the check-in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CheckInAction {
    /// Starts a session of a routine, asking first where that is wanted.
    Begin(RoutineId),
    /// Starts what is next, or goes on with it where it was left.
    BeginNext,
    /// Asks why the current exercise is left out, or why this one is done instead.
    AskWhy(Option<ExerciseId>),
    /// Says something.
    Answer(Answer),
    /// Goes on from the check-in that is open.
    Save,
    /// Goes on and takes back what was said in it.
    Skip,
    /// The next morning's pain (NRS, 0 to 10).
    Morning(u8),
    /// Puts the morning's question off to another day, or closes what was advised to it.
    CloseMorning,
    /// Takes what is advised for a routine.
    Take(RoutineId, Advice),
    /// Does a routine as it was before its advice was taken.
    TakeBack(RoutineId),
    /// Does the whole of a routine again.
    DoWhole(RoutineId),
    /// Goes on from the summary.
    Finish,
}

/// An answer in a check-in. Numbers are 0 to 10.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The side that the numbers are about; `None` for both.
    Side(Option<Side>),
    /// Pain right now, before a session; the worst pain in one, after it (NRS).
    Pain(u8),
    /// Pain right now, after a session (NRS).
    Now(u8),
    /// Effort (RPE on the CR10 scale).
    Effort(u8),
    /// A note in the person's own words.
    Note(String),
}

impl Model {
    pub(super) fn in_check_in(&mut self, action: CheckInAction) -> Vec<Effect> {
        match action {
            CheckInAction::Begin(routine) => self.begin(routine),
            CheckInAction::BeginNext => self.begin_next(),
            CheckInAction::AskWhy(instead) => self.ask_why(instead),
            CheckInAction::Answer(answer) => self.answer(answer).into_iter().collect(),
            CheckInAction::Save => self.save_check_in(),
            CheckInAction::Skip => self.skip_check_in(),
            CheckInAction::Morning(nrs) => self.morning(nrs).into_iter().collect(),
            CheckInAction::CloseMorning => {
                self.check_in.put_off = Some(self.today());
                self.check_in.morning = None;
                self.check_in.taken = None;
                Vec::new()
            }
            CheckInAction::Take(routine, advice) => self.take(&routine, advice),
            CheckInAction::TakeBack(routine) => self.take_back(&routine),
            CheckInAction::DoWhole(routine) => self.ease(&routine, None),
            CheckInAction::Finish => {
                self.check_in.taken = None;
                self.screens = vec![Screen::Today];
                Vec::new()
            }
        }
    }

    /// Answers are about the sore side until something else is said.
    fn usual_side(&self) -> Option<Side> {
        match self.preferences.sore_side {
            SoreSide::One(side) => Some(side),
            SoreSide::NotSaid => None,
        }
    }

    fn begin(&mut self, routine: RoutineId) -> Vec<Effect> {
        if !self.may_start(Start::Routine(routine.clone())) {
            return Vec::new();
        }
        if *self.screen() != Screen::Routine(routine.clone()) {
            self.take_place(&routine);
        }
        if self.held_back(&routine) {
            return self.open(Screen::Programme(routine));
        }
        if self.asks_side(&routine) || self.plan_of(&routine).is_none() {
            // Its page says what is wanting.
            return self.open(Screen::Routine(routine));
        }
        self.check_in.before = None;
        self.check_in.side = self.usual_side();
        if !self.preferences.asks_before {
            return self.start_routine(&routine);
        }
        let question = Screen::CheckIn(Asked::Before(routine));
        if *self.screen() != question {
            self.screens.push(question);
        }
        Vec::new()
    }

    /// Asks about a session that has ended, where something of a routine was done in it.
    pub(super) fn ask_after(&mut self, id: SessionId) {
        let done = |session: &PastSession| session.sets.iter().any(PastSet::is_begun);
        let session = self.past.session(&id);
        if session.is_some_and(|session| session.routine.is_some() && done(session)) {
            self.check_in.side = self.usual_side();
            self.check_in.taken = None;
            self.screens.push(Screen::CheckIn(Asked::After(id)));
        }
    }

    fn answer(&mut self, answer: Answer) -> Option<Effect> {
        let Screen::CheckIn(asked) = self.screen() else {
            return None;
        };
        match asked.clone() {
            Asked::Before(_) => {
                match answer {
                    Answer::Side(side) => self.check_in.side = side,
                    Answer::Pain(nrs) => self.check_in.before = Some(nrs.min(10)),
                    Answer::Now(_) | Answer::Effort(_) | Answer::Note(_) => {}
                }
                None
            }
            Asked::After(id) => {
                if let Answer::Side(side) = answer {
                    self.check_in.side = side;
                }
                let side = self.check_in.side;
                self.amend(&id, |session| say(session, side, answer))
            }
        }
    }

    /// Changes a session of the past and keeps it.
    fn amend(&mut self, id: &SessionId, change: impl FnOnce(&mut PastSession)) -> Option<Effect> {
        let mut session = self.past.session(id)?.clone();
        change(&mut session);
        self.past.put(session.clone());
        let place = None;
        Some(Effect::Keep(Box::new(Kept { session, place })))
    }

    fn save_check_in(&mut self) -> Vec<Effect> {
        let Screen::CheckIn(asked) = self.screen().clone() else {
            return Vec::new();
        };
        self.screens.pop();
        match asked {
            Asked::Before(routine) => self.start_routine(&routine),
            Asked::After(id) => {
                self.screens.push(Screen::Summary(id));
                Vec::new()
            }
        }
    }

    fn skip_check_in(&mut self) -> Vec<Effect> {
        self.check_in.before = None;
        let mut effects = Vec::new();
        if let Screen::CheckIn(Asked::After(id)) = self.screen().clone() {
            let unsaid = |session: &mut PastSession| {
                session.set_pain(PainWhen::During, None, None);
                session.set_pain(PainWhen::After, None, None);
                session.effort = None;
                session.note.clear();
            };
            effects.extend(self.amend(&id, unsaid));
        }
        effects.extend(self.save_check_in());
        effects
    }

    /// The pain before a session as its record has it.
    pub(super) fn pain_before(&mut self) -> Option<PastPain> {
        let nrs = self.check_in.before.take()?;
        Some(PastPain {
            when: PainWhen::Before,
            exercise: None,
            side: self.check_in.side,
            nrs,
        })
    }

    /// Tells of the morning's question, when the hour for it came since the clock on the wall was looked at last.
    pub(super) fn tell_of_morning(&self, before: &Stamp) -> Option<Effect> {
        let started = *before == Stamp::default();
        let reached = |stamp: &Stamp| (stamp.day(), TOLD_AT_S <= stamp.second_of_day());
        let came = reached(before) < (self.today(), true) && reached(&self.now).1;
        let due = !started && came && self.morning_due().is_some();
        due.then_some(Effect::Notify(Notification::MorningQuestion))
    }

    /// When the clock on the wall must be looked at again for the sake of the morning; `None` while nothing is to be asked.
    pub(super) fn look_for_morning_in(&self) -> Option<Duration> {
        let last = self.past.sessions().last()?;
        let asked = last.pain_of_all(PainWhen::NextMorning).is_some();
        let today = self.today();
        let day = last.began.day();
        let recent = day == today || day.tomorrow().is_ok_and(|day| day == today);
        let told = day != today && TOLD_AT_S <= self.now.second_of_day();
        let waits = recent && !asked && !told && last.ended.is_some() && last.routine.is_some();
        waits.then_some(LOOK)
    }

    /// Yesterday's session, while how the morning after feels is to be asked.
    pub fn morning_due(&self) -> Option<&PastSession> {
        let today = self.today();
        let asleep = self.now.second_of_day() < MORNING_FROM_S;
        if asleep || self.check_in.put_off == Some(today) {
            return None;
        }
        let begun = |session: &&PastSession| session.sets.iter().any(PastSet::is_begun);
        let last = self.past.sessions().iter().rev().find(begun)?;
        let yesterday = last.began.day().tomorrow().is_ok_and(|day| day == today);
        let unanswered = last.pain_of_all(PainWhen::NextMorning).is_none();
        let ended = last.ended.is_some() && last.routine.is_some();
        (yesterday && ended && unanswered).then_some(last)
    }

    fn morning(&mut self, nrs: u8) -> Option<Effect> {
        let due = self.morning_due()?;
        let id = due.id.clone();
        let side = due.pain_of_all(PainWhen::During).map(|pain| pain.side);
        let side = side.unwrap_or_else(|| self.usual_side());
        self.check_in.morning = Some(id.clone());
        self.check_in.taken = None;
        self.amend(&id, |session| {
            session.set_pain(PainWhen::NextMorning, side, Some(nrs));
        })
    }
}

/// Puts an answer into a session; another side is the side of what was said before too.
fn say(session: &mut PastSession, side: Option<Side>, answer: Answer) {
    match answer {
        Answer::Side(side) => {
            for pain in &mut session.pain {
                if pain.exercise.is_none() && pain.when != PainWhen::Before {
                    pain.side = side;
                }
            }
        }
        Answer::Pain(nrs) => session.set_pain(PainWhen::During, side, Some(nrs)),
        Answer::Now(nrs) => session.set_pain(PainWhen::After, side, Some(nrs)),
        Answer::Effort(effort) => session.effort = Some(effort.min(10)),
        Answer::Note(note) => session.note = note,
    }
}
