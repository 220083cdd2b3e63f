//! The first start and the safety check: who this is for, questions, outcome.

mod handed;
mod locks;
mod patient;

pub(super) use handed::handed_out;

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::{CheckInAction, Effect, Model, Screen};
use crate::domain::safety::{
    Answers, Audience, ChoiceId, Group, Judged, Outcome, OwnCheck, Question, QuestionId, Until,
    Verdict,
};
use crate::domain::{ExerciseId, RoutineId};

/// What is open of the safety check.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Safety {
    /// The answers so far.
    pub draft: Answers,
    /// The place of the group that is asked.
    pub page: usize,
    /// Whose answers they are.
    pub whose: Whose,
    /// What goes on once it is done.
    then: Option<Start>,
    /// The day on which it was put off.
    put_off: Option<Date>,
    /// True when a first session asks who the program is for.
    asks_who: bool,
}

/// Whose answers are asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Whose {
    /// Those of the person who uses the program for themselves.
    #[default]
    Own,
    /// Those of the person for whom a routine is written in Studio.
    Patient,
}

/// Something that is about to start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Start {
    /// A routine as it is set up.
    Routine(RoutineId),
    /// One exercise.
    Exercise(ExerciseId),
}

/// Something that is asked of the safety check or at the first start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SafetyAction {
    /// Says who the program is for.
    For(Audience),
    /// Shows the questions, none of them answered.
    Begin,
    /// Shows the questions with the answers that were given.
    Change,
    /// Shows the questions for the person for whom the routine in Studio is, with the answers so far.
    AskPatient,
    /// Answers a question; without a choice, with "none of these".
    Answer(QuestionId, Option<ChoiceId>),
    /// Goes on to the next group, or to the outcome.
    Next,
    /// Goes back to the group before, or leaves the check.
    Previous,
    /// Leaves the check; it is asked again another day.
    NotNow,
    /// What the outcome says was read.
    Read,
    /// A clinician has looked at it.
    Reviewed,
    /// Says that a clinician gave the person a routine, or takes that back.
    HandedOut(RoutineId, bool),
    /// Removes the answers.
    Forget,
}

impl Model {
    /// Does what is asked.
    pub(super) fn in_safety(&mut self, action: SafetyAction) -> Vec<Effect> {
        match action {
            SafetyAction::For(audience) => self.is_for(audience),
            SafetyAction::Begin => self.ask(Answers::default()),
            SafetyAction::Change => {
                let own = self.preferences.own_check.as_ref();
                let given = own.map(|own| own.answers.given().clone());
                self.ask(Answers::of(given.unwrap_or_default()))
            }
            SafetyAction::AskPatient => self.ask_patient(),
            SafetyAction::Answer(question, choice) => {
                self.answer_question(&question, choice.as_ref());
                Vec::new()
            }
            SafetyAction::Next => self.next_group(),
            SafetyAction::Previous if 0 < self.safety.page => {
                self.safety.page -= 1;
                Vec::new()
            }
            SafetyAction::Previous | SafetyAction::NotNow => self.not_now(),
            SafetyAction::Read => self.has_read(),
            SafetyAction::Reviewed => self.change_check(|check| {
                check.answers.settled.insert(Until::ReviewRecorded);
            }),
            SafetyAction::HandedOut(routine, yes) => self.is_handed_out(routine, yes),
            SafetyAction::Forget => {
                let mut preferences = self.preferences.clone();
                preferences.own_check = None;
                self.safety.draft = Answers::default();
                self.set_preferences(preferences)
            }
        }
    }

    /// The groups that are asked, in their order.
    pub fn safety_groups(&self) -> Vec<Group> {
        let check = &self.content.safety;
        let all = Group::WORDS.into_iter().map(|(_, group)| group);
        all.filter(|group| check.of_group(*group).next().is_some())
            .collect()
    }

    /// The group that is asked now.
    pub fn safety_group(&self) -> Option<Group> {
        self.safety_groups().get(self.safety.page).copied()
    }

    /// Questions of the group that is asked now which are not answered.
    pub fn unanswered(&self) -> usize {
        let Some(group) = self.safety_group() else {
            return 0;
        };
        let questions = self.content.safety.of_group(group);
        let open = |question: &&Question| !self.safety.draft.has(&question.id);
        questions.filter(open).count()
    }

    /// True when an answer that was given asks for urgent help: nothing else needs to be answered then.
    pub fn urgent_so_far(&self) -> bool {
        let so_far = self.content.safety.verdict(&self.safety.draft);
        so_far.outcome == Outcome::Urgent
    }

    /// Who the program is for was said; only who uses it for themselves is asked about their health.
    fn is_for(&mut self, audience: Audience) -> Vec<Effect> {
        let mut preferences = self.preferences.clone();
        preferences.audience = Some(audience);
        let mut effects = self.set_preferences(preferences);
        self.leave(&Screen::Welcome);
        match audience {
            Audience::Me if self.preferences.own_check.is_none() => {
                effects.extend(self.ask(Answers::default()));
            }
            Audience::Me | Audience::Others | Audience::Display => effects.extend(self.go_on()),
        }
        effects
    }

    /// Shows the questions.
    fn ask(&mut self, draft: Answers) -> Vec<Effect> {
        self.safety.draft = draft;
        self.safety.page = 0;
        self.safety.whose = Whose::Own;
        self.leave(&Screen::SafetyOutcome);
        self.open(Screen::Safety)
    }

    fn answer_question(&mut self, id: &QuestionId, choice: Option<&ChoiceId>) {
        let content = std::sync::Arc::clone(&self.content);
        let Some(question) = content.safety.question(id) else {
            return;
        };
        match choice {
            Some(choice) => self.safety.draft.choose(question, choice),
            None => self.safety.draft.choose_none(question),
        }
    }

    /// Goes on once everything is answered; an urgent answer is answered at once.
    fn next_group(&mut self) -> Vec<Effect> {
        if *self.screen() != Screen::Safety {
            return Vec::new();
        }
        if self.urgent_so_far() {
            return self.conclude();
        }
        if 0 < self.unanswered() {
            return Vec::new();
        }
        if self.safety_groups().len() <= self.safety.page + 1 {
            return self.conclude();
        }
        self.safety.page += 1;
        Vec::new()
    }

    /// Keeps the answers, which ends a session that they lock, and shows what they come to.
    fn conclude(&mut self) -> Vec<Effect> {
        if self.safety.whose == Whose::Patient {
            return self.patient_answered();
        }
        let mut preferences = self.preferences.clone();
        preferences.own_check = Some(OwnCheck {
            answers: std::mem::take(&mut self.safety.draft),
            on: self.today(),
            read: false,
            // What a clinician gave was for what was answered before.
            handed_out: BTreeSet::new(),
        });
        self.safety.put_off = None;
        let mut effects = self.set_preferences(preferences);
        self.leave(&Screen::Safety);
        effects.extend(self.open(Screen::SafetyOutcome));
        effects
    }

    /// Leaves the check for today. What the last one said holds on; without one, nothing starts.
    fn not_now(&mut self) -> Vec<Effect> {
        if self.safety.whose == Whose::Patient {
            return self.patient_not_now();
        }
        self.safety.put_off = Some(self.today());
        self.leave(&Screen::Safety);
        if self.preferences.own_check.is_some() {
            return self.go_on();
        }
        self.safety.then = None;
        Vec::new()
    }

    /// The outcome was read: goes on with what was about to start, or back.
    fn has_read(&mut self) -> Vec<Effect> {
        let effects = self.change_check(|check| check.read = true);
        self.leave(&Screen::SafetyOutcome);
        if self.verdict.outcome == Outcome::Urgent {
            self.safety.then = None;
            self.screens = vec![Screen::Library(self.library.tab)];
        }
        effects.into_iter().chain(self.go_on()).collect()
    }

    pub(super) fn change_check(&mut self, change: impl FnOnce(&mut OwnCheck)) -> Vec<Effect> {
        let mut preferences = self.preferences.clone();
        let before = preferences.own_check.clone();
        if let Some(check) = &mut preferences.own_check {
            change(check);
        }
        if preferences.own_check == before {
            return Vec::new();
        }
        self.set_preferences(preferences)
    }

    /// What was about to start before something was asked.
    fn go_on(&mut self) -> Vec<Effect> {
        match self.safety.then.take() {
            Some(Start::Routine(routine)) => self.in_check_in(CheckInAction::Begin(routine)),
            Some(Start::Exercise(exercise)) => self.try_exercise(&exercise),
            None => Vec::new(),
        }
    }

    /// Takes a screen away; what lies under it is shown, or where somebody begins who uses the program for themselves,
    /// and else the library.
    fn leave(&mut self, left: &Screen) {
        self.screens.retain(|screen| screen != left);
        if self.screens.is_empty() {
            let home = match self.preferences.audience {
                Some(Audience::Me) | None => Screen::Today,
                Some(Audience::Others | Audience::Display) => Screen::Library(self.library.tab),
            };
            self.screens.push(home);
        }
    }

    /// Judges the answers anew. What is for others is never locked by a person's own answers.
    pub(super) fn judge(&mut self) {
        let preferences = &self.preferences;
        if matches!(
            preferences.audience,
            Some(Audience::Others | Audience::Display)
        ) {
            self.verdict = Verdict::default();
            self.handed_verdict = Verdict::default();
            return;
        }
        let check = preferences.own_check.as_ref();
        let verdict = check.map(|check| self.content.safety.verdict(&check.answers_now()));
        self.verdict = verdict.unwrap_or_default();
        if preferences.overlengthened {
            let long = crate::domain::safety::Situation::Overlengthened;
            self.verdict.situations.insert(long);
        }
        self.handed_verdict = self.verdict.for_handed_out();
    }

    /// The check with the person's own answers and what they come to.
    pub fn judged(&self) -> Judged<'_> {
        Judged {
            check: &self.content.safety,
            verdict: &self.verdict,
            own: self.preferences.own_check.as_ref(),
            routines: &self.content.catalogue.routines,
        }
    }

    /// True while what the answers come to is urgent and nobody has said that they have read it.
    pub(super) fn has_to_read(&self) -> bool {
        let own = self.preferences.own_check.as_ref();
        own.is_some_and(|own| !own.read) && self.verdict.outcome == Outcome::Urgent
    }

    /// True while nothing but "I have read this" leads on.
    pub fn must_read(&self) -> bool {
        self.has_to_read() && *self.screen() == Screen::SafetyOutcome
    }

    /// Where the program starts: who is this for, what still has to be read, or where it starts every day.
    ///
    /// From here on a first session asks what was not asked before.
    pub fn open_at_start(&mut self) {
        self.safety.asks_who = true;
        if self.preferences.audience.is_none() {
            self.screens = vec![Screen::Welcome];
        } else if self.has_to_read() {
            self.screens.push(Screen::SafetyOutcome);
        }
    }
}
