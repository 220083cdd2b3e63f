//! What the pain rule advises after a session and the next morning, and what becomes of it when it is taken.

use super::{Asked, Effect, Model, Screen};
use crate::domain::advice::{self, Advice, Advised};
use crate::domain::history::{PainWhen, PastSession};
use crate::domain::pain::PainAdvice;
use crate::domain::preferences::Eased;
use crate::domain::{PainRule, RoutineId, VariantId};

/// "A third less" leaves this much, per cent.
const THIRD_LESS: u8 = 67;

/// However often a third is taken off, so much is left, per cent.
const LEAST_SHARE: u8 = 30;

impl Model {
    /// The rule of a session's routine.
    pub fn rule_of(&self, routine: Option<&RoutineId>) -> Option<&PainRule> {
        let catalogue = &self.content.catalogue;
        let found = routine.and_then(|id| catalogue.routine(id));
        found.map_or_else(
            || catalogue.general_rule(),
            |routine| catalogue.pain_rule(routine),
        )
    }

    /// True where pain right now lies in the band of the rule that says stop, before a session.
    pub fn stops_before(&self) -> bool {
        let Screen::CheckIn(Asked::Before(routine)) = self.screen() else {
            return false;
        };
        let band = self
            .check_in
            .before
            .and_then(|nrs| self.rule_of(Some(routine))?.band(nrs));
        band.is_some_and(|band| band.advice == PainAdvice::Stop)
    }

    /// What is advised after a session, once its worst pain is known.
    pub fn advised_after(&self, session: &PastSession) -> Option<Advised> {
        let worst = session.worst(PainWhen::During)?;
        let rule = self.rule_of(session.routine.as_ref())?;
        Some(self.can_be_taken(advice::after_session(rule, worst)?, session))
    }

    /// The session whose morning was answered, its number, and what is advised to it.
    pub fn advised_morning(&self) -> Option<(&PastSession, u8, Option<Advised>)> {
        let session = self.past.session(self.check_in.morning.as_ref()?)?;
        let nrs = session.pain_of_all(PainWhen::NextMorning)?.nrs;
        let advised = advice::next_morning(self.past.sessions(), session, nrs);
        let advised = advised.map(|advised| self.can_be_taken(advised, session));
        Some((session, nrs, advised))
    }

    /// Without what means nothing for the session's routine: a step back where it has no steps, and both ways of doing less.
    fn can_be_taken(&self, advised: Advised, session: &PastSession) -> Advised {
        let back = session.routine.as_ref().is_some_and(|id| {
            let routine = self.content.catalogue.routine(id);
            let variant = session.variant.as_ref();
            routine
                .zip(variant)
                .is_some_and(|(routine, variant)| routine.step_before(variant).is_some())
        });
        let first = advised.choices.first().copied();
        let fits = |choice: &Advice| match choice {
            Advice::StepBack => back,
            Advice::ThirdLess => !back || first == Some(Advice::Hold),
            Advice::CarryOn | Advice::Hold | Advice::GetHelp => true,
        };
        Advised {
            choices: advised.choices.into_iter().filter(fits).collect(),
            ..advised
        }
    }

    pub(super) fn take(&mut self, routine: &RoutineId, advice: Advice) -> Vec<Effect> {
        let before = self.preferences.eased.get(routine).cloned();
        let done = self.variant_done_last(routine);
        let percent = before.as_ref().and_then(|eased| eased.percent);
        let (variant, percent) = match advice {
            Advice::CarryOn => {
                self.check_in.taken = Some(advice);
                return Vec::new();
            }
            Advice::GetHelp => return self.open(Screen::GetHelp),
            Advice::Hold => (done, percent),
            Advice::ThirdLess => {
                let left = u32::from(percent.unwrap_or(100)) * u32::from(THIRD_LESS) / 100;
                let left = u8::try_from(left).unwrap_or(100).max(LEAST_SHARE);
                (done, Some(left))
            }
            Advice::StepBack => {
                let found = self.content.catalogue.routine(routine);
                let back = found.and_then(|routine| routine.step_before(&done));
                (back.map_or(done, |variant| variant.id.clone()), None)
            }
        };
        self.check_in.taken = Some(advice);
        self.check_in.before_taken = before;
        let programmes = &self.preferences.programmes;
        self.check_in.before_followed = programmes.get(routine).cloned();
        let eased = Eased {
            variant: Some(variant),
            percent,
            since: self.today(),
        };
        self.ease(routine, Some(eased))
    }

    /// The variant of a routine that was done last, else the one that is set up.
    fn variant_done_last(&self, routine: &RoutineId) -> VariantId {
        let past = self.past.sessions().iter().rev();
        let mut of_routine = past.filter(|session| session.routine.as_ref() == Some(routine));
        let done = of_routine.find_map(|session| session.variant.clone());
        done.unwrap_or_else(|| self.setup(routine).variant)
    }

    pub(super) fn take_back(&mut self, routine: &RoutineId) -> Vec<Effect> {
        if self.check_in.taken.take().is_none() {
            return Vec::new();
        }
        let before = self.check_in.before_taken.take();
        if let Some(followed) = self.check_in.before_followed.take() {
            let programmes = &mut self.preferences.programmes;
            programmes.insert(routine.clone(), followed);
        }
        self.ease(routine, before)
    }

    pub(super) fn ease(&mut self, routine: &RoutineId, eased: Option<Eased>) -> Vec<Effect> {
        let mut preferences = self.preferences.clone();
        let agreed = eased.map(|eased| self.agree(routine, eased));
        let (eased, followed) = agreed.unwrap_or_default();
        if let Some(followed) = followed {
            preferences.programmes.insert(routine.clone(), followed);
        }
        match eased {
            Some(eased) => preferences.eased.insert(routine.clone(), eased),
            None => preferences.eased.remove(routine),
        };
        self.setups.remove(routine);
        self.set_preferences(preferences)
    }
}
