//! What the safety check keeps from starting, and says why.

use super::Start;
use crate::domain::safety::{Audience, Why};
use crate::domain::{Exercise, RoutineId};
use crate::model::{Effect, Level, Model, Notice, NoticeKind, Screen, Session, Setup};

impl Model {
    /// Why a routine may not be started as it is set up; `None` when it may.
    pub fn lock_of(&self, routine: &RoutineId) -> Option<Why> {
        let catalogue = &self.content.catalogue;
        let found = catalogue.routine(routine)?;
        let setup = self.setup(routine);
        let variant = found.variant(&setup.variant)?;
        let lock = self.verdict_of(routine).lock(found, variant);
        lock.or_else(|| {
            let left = setup.trim.apply(variant, catalogue);
            (left.items.is_empty() && setup.trim.has_barred()).then_some(Why::NothingLeft)
        })
    }

    /// Why an exercise may not be tried by itself; `None` when it may.
    pub fn lock_of_exercise(&self, exercise: &Exercise) -> Option<Why> {
        self.verdict
            .lock_exercise(exercise, &self.content.catalogue)
    }

    /// Why the session that waits may not be carried on.
    fn lock_of_session(&self, session: &Session) -> Option<Why> {
        let catalogue = &self.content.catalogue;
        let plan = session.player.plan();
        let routine = session
            .routine
            .as_ref()
            .and_then(|id| catalogue.routine(id));
        if routine.is_none() && self.verdict.blocks_exercises {
            return Some(Why::Outcome(self.verdict.outcome));
        }
        let variant = plan.variant.as_ref();
        let variant = routine.zip(variant).and_then(|(routine, id)| {
            let variant = routine.variant(id)?;
            self.verdict_of(&routine.id).lock(routine, variant)
        });
        variant.or_else(|| {
            let mut exercises = plan
                .items
                .iter()
                .filter_map(|item| catalogue.exercise(&item.exercise));
            exercises.find_map(|exercise| match routine {
                Some(routine) => self.verdict_of(&routine.id).hidden(exercise),
                None => self.lock_of_exercise(exercise),
            })
        })
    }

    /// True when the check is due and was not put off today.
    pub fn check_is_due(&self) -> bool {
        let put_off = self.safety.put_off == Some(self.today());
        self.asks_check() && !put_off
    }

    fn asks_check(&self) -> bool {
        let own = self.preferences.own_check.as_ref();
        let due = own.is_none_or(|own| own.is_due(self.today()));
        self.preferences.audience == Some(Audience::Me) && due
    }

    /// Whether something may start now. When not, what has to come before is shown, or why it may not.
    pub(in crate::model) fn may_start(&mut self, start: Start) -> bool {
        let first = self.preferences.own_check.is_none();
        if self.safety.asks_who && self.preferences.audience.is_none() {
            return self.ask_first(start, Screen::Welcome);
        }
        if self.check_is_due() || self.asks_check() && first {
            self.safety.draft = crate::domain::safety::Answers::default();
            self.safety.page = 0;
            return self.ask_first(start, Screen::Safety);
        }
        let lock = match &start {
            Start::Routine(id) => self.lock_of(id),
            Start::Exercise(id) => {
                let content = std::sync::Arc::clone(&self.content);
                let exercise = content.catalogue.exercise(id);
                exercise.and_then(|exercise| self.lock_of_exercise(exercise))
            }
        };
        if lock.is_some() {
            self.tell_locked();
        }
        lock.is_none()
    }

    fn ask_first(&mut self, start: Start, question: Screen) -> bool {
        self.safety.then = Some(start);
        if *self.screen() != question {
            self.screens.push(question);
        }
        false
    }

    /// Says that the answers keep something from starting; its page says why.
    pub(in crate::model) fn tell_locked(&mut self) {
        let kind = NoticeKind::KeptBySafety;
        self.notices.retain(|notice| notice.kind != kind);
        self.notices.push(Notice {
            level: Level::Note,
            kind,
            details: String::new(),
        });
    }

    /// True when the session that waits may be carried on; else it is told.
    pub(in crate::model) fn may_carry_on(&mut self) -> bool {
        let session = self.session.as_ref();
        let locked = session.is_some_and(|session| self.lock_of_session(session).is_some());
        if locked {
            self.tell_locked();
        }
        !locked
    }

    /// Ends a session that the answers lock; what was done in it is kept.
    pub(in crate::model) fn end_locked_session(&mut self) -> Option<Effect> {
        let session = self.session.as_ref()?;
        self.lock_of_session(session)?;
        self.screens.retain(|screen| *screen != Screen::Session);
        self.end_left_session()
    }

    /// True when an exercise may not be done in a routine. Where a clinician opened it, they opened its own exercises, and no
    /// others.
    pub fn bars(&self, routine: &RoutineId, exercise: &Exercise, own: bool) -> bool {
        let verdict = self.verdict_of(routine);
        let closed = !own && self.verdict.blocks_exercises;
        verdict.hides(exercise) || closed || self.kiosk_bars(exercise)
    }

    /// Bars what the answers hide from a routine that is set up.
    pub(in crate::model) fn bar(&self, routine: &RoutineId, setup: &mut Setup) {
        let catalogue = &self.content.catalogue;
        let found = catalogue.routine(routine);
        let Some(variant) = found.and_then(|found| found.variant(&setup.variant)) else {
            return;
        };
        setup.trim.bar(variant, |done| {
            let mut items = variant.items.iter();
            let own = items.any(|item| item.exercise == *done);
            let exercise = catalogue.exercise(done);
            exercise.is_some_and(|exercise| self.bars(routine, exercise, own))
        });
    }
}
