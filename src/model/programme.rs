//! Programmes: where a person is, what is due, and moving on or back.

mod due;
mod main_action;

use super::data::Question;
use super::{Effect, Model, Screen, Setup};
use crate::domain::preferences::Eased;
use crate::domain::programme::{Followed, Kind, MoveOn, Next, Standing, Tick};
use crate::domain::{Programme, RoutineId, Variant, VariantId};

pub use due::DueProgramme;
pub use main_action::MainAction;

/// Something that is asked of a programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProgrammeAction {
    /// Shows where a person is in a programme.
    Show(RoutineId),
    /// Follows it from its first step.
    Follow(RoutineId),
    /// Goes on to the next step, after a question where the program does not know that all is met.
    MoveOn(RoutineId),
    /// The answer to that question: goes on.
    MoveOnAnyway(RoutineId),
    /// Goes back a step.
    StepBack(RoutineId),
    /// Leaves out the week, or the day of a calendar.
    Skip(RoutineId),
    /// Takes up again before what was skipped is over.
    Resume(RoutineId),
    /// Does the week once more.
    Repeat(RoutineId),
    /// Begins again at the first step, without another question.
    Restart(RoutineId),
    /// Stops following, without another question.
    Stop(RoutineId),
    /// Ticks something, or takes the tick back.
    Tick(RoutineId, Tick, bool),
    /// Asks before something that cannot be taken back.
    Ask(RoutineId, ProgrammeQuestion),
}

/// What is asked before something is done with a programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProgrammeQuestion {
    /// Whether to move on although not all is ticked.
    MoveOn,
    /// Whether to begin again.
    Restart,
    /// Whether to stop following.
    Stop,
}

impl Model {
    /// Does what is asked.
    pub(super) fn in_programme(&mut self, action: ProgrammeAction) -> Vec<Effect> {
        let today = self.today();
        self.close_programme_question();
        match action {
            ProgrammeAction::Show(routine) => self.open(Screen::Programme(routine)),
            ProgrammeAction::Follow(routine) => self.follow(routine),
            ProgrammeAction::MoveOn(routine) => self.move_on(routine),
            ProgrammeAction::MoveOnAnyway(routine) => self.step_up(&routine),
            ProgrammeAction::StepBack(routine) => self.step_back(&routine),
            ProgrammeAction::Skip(id) => self.move_in(&id, |it, place| it.skip(place, today)),
            ProgrammeAction::Resume(id) => self.move_in(&id, |it, place| it.resume(place, today)),
            ProgrammeAction::Repeat(id) => self.move_in(&id, |it, place| it.repeat(place, today)),
            ProgrammeAction::Restart(id) => self.move_in(&id, |it, place| it.restart(place, today)),
            ProgrammeAction::Stop(routine) => self.stop_following(&routine),
            ProgrammeAction::Tick(routine, tick, on) => self.move_in(&routine, |_, followed| {
                followed.tick(&tick, on.then_some(today));
            }),
            ProgrammeAction::Ask(routine, question) => {
                self.data.question = Some(Question::Programme(routine, question));
                Vec::new()
            }
        }
    }

    fn close_programme_question(&mut self) {
        if matches!(self.data.question, Some(Question::Programme(..))) {
            self.data.question = None;
        }
    }

    /// A routine as a programme, where it is one.
    pub fn programme(&self, routine: &RoutineId) -> Option<Programme<'_>> {
        Programme::of(self.content.catalogue.routine(routine)?)
    }

    /// Where the person is in a programme that they follow.
    pub fn standing(&self, routine: &RoutineId) -> Option<Standing<'_>> {
        let followed = self.preferences.programmes.get(routine)?;
        let programme = self.programme(routine)?;
        let rule = self.content.catalogue.pain_rule(programme.routine);
        let past = (self.past.sessions(), rule);
        Some(Standing::of(programme, followed, past, self.today()))
    }

    fn follow(&mut self, routine: RoutineId) -> Vec<Effect> {
        let followed = self
            .programme(&routine)
            .map(|it| (it.start(self.today()), it.kind));
        let Some((mut followed, kind)) = followed else {
            return Vec::new();
        };
        let mut preferences = self.preferences.clone();
        if preferences.programmes.contains_key(&routine) {
            return self.open(Screen::Programme(routine));
        }
        // What was eased before says where the person is; a programme that has a checklist begins with it.
        let eased = preferences.eased.get(&routine);
        let step = eased.and_then(|eased| eased.variant.clone());
        let programme = self.programme(&routine);
        let step = step.filter(|step| {
            kind != Kind::Days
                && programme.is_some_and(|it| it.is_step(step) && it.musts().next().is_none())
        });
        if let Some(step) = step {
            followed.step = step;
        }
        preferences.programmes.insert(routine.clone(), followed);
        self.setups.remove(&routine);
        let mut effects = self.set_preferences(preferences);
        effects.extend(self.open(Screen::Programme(routine)));
        effects
    }

    /// Moves on, or asks first, or does nothing where what was answered speaks against it.
    fn move_on(&mut self, routine: RoutineId) -> Vec<Effect> {
        let can = self.standing(&routine).map(|standing| standing.move_on);
        match can {
            Some(MoveOn::Ready) => self.step_up(&routine),
            Some(MoveOn::Asks) => {
                let question = ProgrammeQuestion::MoveOn;
                self.data.question = Some(Question::Programme(routine, question));
                Vec::new()
            }
            Some(MoveOn::NoNext | MoveOn::HeldBack) | None => Vec::new(),
        }
    }

    fn step_up(&mut self, routine: &RoutineId) -> Vec<Effect> {
        let today = self.today();
        let can = self.standing(routine).map(|standing| standing.move_on);
        if !matches!(can, Some(MoveOn::Ready | MoveOn::Asks)) {
            return Vec::new();
        }
        self.move_in(routine, |it, followed| it.move_on(followed, today))
    }

    /// One step back, to what the routine says lies before.
    fn step_back(&mut self, routine: &RoutineId) -> Vec<Effect> {
        let today = self.today();
        self.move_in(routine, |it, followed| {
            if let Some(before) = it.routine.step_before(&followed.step) {
                Programme::step_back_to(followed, before.id.clone(), today);
            }
        })
    }

    fn stop_following(&mut self, routine: &RoutineId) -> Vec<Effect> {
        let mut preferences = self.preferences.clone();
        preferences.programmes.remove(routine);
        self.setups.remove(routine);
        self.set_preferences(preferences)
    }

    /// Changes where the person is; what was eased agrees with it.
    fn move_in(
        &mut self,
        routine: &RoutineId,
        change: impl FnOnce(&Programme<'_>, &mut Followed),
    ) -> Vec<Effect> {
        let mut preferences = self.preferences.clone();
        let programme = self.programme(routine);
        let (Some(programme), Some(followed)) =
            (programme, preferences.programmes.get_mut(routine))
        else {
            return Vec::new();
        };
        let before = followed.step.clone();
        change(&programme, followed);
        let step = followed.step.clone();
        if step != before
            && let Some(eased) = preferences.eased.get_mut(routine)
        {
            // Less of each dose stays; a step that was held is held no more.
            eased.variant = (programme.kind != Kind::Days).then_some(step);
            if eased.percent.is_none() {
                preferences.eased.remove(routine);
            }
        }
        self.setups.remove(routine);
        self.set_preferences(preferences)
    }

    /// What was eased on the advice of a pain rule, and the place in the programme, agree: the place follows.
    pub(super) fn agree(
        &self,
        routine: &RoutineId,
        mut eased: Eased,
    ) -> (Option<Eased>, Option<Followed>) {
        let followed = self.preferences.programmes.get(routine).cloned();
        let (Some(programme), Some(mut followed)) = (self.programme(routine), followed) else {
            return (Some(eased), None);
        };
        if programme.kind == Kind::Days {
            // Its days follow each other whatever is eased.
            eased.variant = None;
            return (eased.percent.map(|_| eased), Some(followed));
        }
        let step = eased.variant.clone().filter(|step| programme.is_step(step));
        if let Some(step) = step.filter(|step| *step != followed.step) {
            Programme::step_back_to(&mut followed, step, self.today());
        }
        (Some(eased), Some(followed))
    }

    /// How a routine is set up before anything is changed about it: where the person is in it.
    pub(super) fn usual_setup(&self, id: &RoutineId) -> Setup {
        let eased = self.preferences.eased.get(id);
        let share = eased.and_then(|eased| eased.percent);
        let routine = self.content.catalogue.routine(id);
        if let Some((variant, part)) = self.place_in(id) {
            let variant = routine.and_then(|routine| routine.variant(&variant));
            return Setup::of(variant, share).of_part(variant, part);
        }
        let wanted = eased.and_then(|eased| eased.variant.as_ref());
        let variant = routine.and_then(|routine| {
            let wanted = wanted.and_then(|id| routine.variant(id));
            let open = |variant: &&Variant| self.verdict.allows(routine, variant);
            let wanted = wanted.filter(open);
            let wanted = wanted.or_else(|| routine.variants.iter().find(open));
            wanted.or(routine.variants.first())
        });
        Setup::of(variant, share)
    }

    /// The variant, and the part of its day, that is done next in a programme that is followed.
    fn place_in(&self, routine: &RoutineId) -> Option<(VariantId, Option<String>)> {
        let standing = self.standing(routine)?;
        if let Some(due) = standing.due_today() {
            return Some((due.variant.clone(), due.part.clone()));
        }
        Some((standing.step()?.id.clone(), None))
    }

    /// Asks for the sessions since a programme's step was begun.
    pub(super) fn recall_programme(&mut self, routine: &RoutineId) -> Option<Effect> {
        let since = self.preferences.programmes.get(routine)?.since;
        // With nothing at hand yet, the last weeks are on their way already.
        let some = !self.past.sessions().is_empty();
        some.then(|| self.recall(Some(since))).flatten()
    }

    /// A session of a programme is of the step where the person is, whatever was looked at on its page before.
    pub(super) fn take_place(&mut self, routine: &RoutineId) {
        let chosen = self.setups.get(routine);
        let usual = self.usual_setup(routine);
        let elsewhere = chosen
            .is_some_and(|chosen| chosen.variant != usual.variant || chosen.part != usual.part);
        if elsewhere && self.preferences.programmes.contains_key(routine) {
            self.setups.remove(routine);
        }
    }

    /// True where a routine begins with a checklist that is not ticked, or would begin beyond the step where the person is.
    pub fn held_back(&self, routine: &RoutineId) -> bool {
        let Some(programme) = self.programme(routine) else {
            return false;
        };
        let chosen = self.setup(routine).variant;
        if programme.musts().next().is_none() || !programme.is_step(&chosen) {
            return false;
        }
        self.standing(routine).is_none_or(|standing| {
            standing.next == Next::Checklist || standing.place < programme.place(&chosen)
        })
    }
}
