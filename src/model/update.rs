//! The only place that changes state: one action in, effects out.

use std::time::Duration;

use crate::domain::preferences::{Counting, SoreSide};
use crate::domain::{Exercise, ExerciseId, RoutineId, Side};
use crate::player::command::DoseChange;
use crate::player::plan::PlanItem;
use crate::player::run::AWAY_AFTER;
use crate::player::{Command, Mode, Plan, PlanOptions, Player, State};

use super::action::TrimItem;
use super::{Action, Dialog, Effect, Level, Model, Notice, NoticeKind, Screen, Session};

/// How far ahead cues are handed to the sound.
const HORIZON: Duration = Duration::from_secs(30);

/// "Done" goes on by itself after this time.
const DONE_SHOWN: Duration = Duration::from_secs(5);

impl Model {
    /// Applies one action. The only function that changes state.
    pub fn update(&mut self, action: Action) -> Vec<Effect> {
        match action {
            Action::Tick(elapsed) => self.tick(elapsed),
            Action::Away(gap) => self.away(gap),
            Action::Player(command) => self.command(command),
            Action::DoEasier => self.do_easier(),
            Action::SkipExercise => self.skip_exercise(),
            Action::DoLess => self.do_less(),
            Action::ToggleCounting => self.toggle_counting(),
            Action::StartRoutine(routine) => self.start_routine(&routine),
            Action::TryExercise(exercise) => self.try_exercise(&exercise),
            Action::CarryOn => self.carry_on(),
            Action::AskToLeave => self.ask_to_leave(),
            Action::LeaveForLater => self.leave_for_later(),
            Action::EndSession => self.end_session(),
            Action::ToggleMute => self.toggle_mute(),
            Action::SetPreferences(preferences) => self.set_preferences(*preferences),
            Action::ToggleFullScreen => vec![Effect::ToggleFullScreen],
            Action::Open(_)
            | Action::Back
            | Action::ShowLibrary(_)
            | Action::LookFor(_)
            | Action::ChooseVariant(..)
            | Action::Trim(..)
            | Action::Limit(..)
            | Action::ChooseSwap(..)
            | Action::SoreSideIs(_)
            | Action::Show(_)
            | Action::FinishSession
            | Action::NextView
            | Action::ToggleDistance
            | Action::Tell(_)
            | Action::Dismiss(_)
            | Action::SoundIs(_) => {
                self.look_around(action);
                Vec::new()
            }
        }
    }

    /// Actions that change what is seen and want nothing done.
    fn look_around(&mut self, action: Action) {
        match action {
            Action::Open(screen) => self.open(screen),
            Action::Back => self.back(),
            Action::ShowLibrary(tab) => self.show_library(tab),
            Action::LookFor(query) => self.library.look_for(query),
            Action::ChooseVariant(routine, variant) => self.change_setup(&routine, |setup| {
                let kept = super::Setup::of(None);
                *setup = super::Setup { variant, ..kept };
            }),
            Action::Trim(routine, place, change) => self.trim(&routine, place, change),
            Action::Limit(routine, limit) => self.limit(&routine, limit),
            Action::ChooseSwap(routine, place) => {
                self.change_setup(&routine, |setup| setup.swapping = place);
            }
            Action::SoreSideIs(side) => self.preferences.sore_side = SoreSide::One(side),
            Action::Show(dialog) => self.with_session(|session| session.dialog = dialog),
            Action::FinishSession => self.finish_session(),
            Action::NextView => self.with_session(|session| session.view += 1),
            Action::ToggleDistance => {
                self.with_session(|session| session.distance = !session.distance);
            }
            Action::Tell(notice) => self.notices.push(notice),
            Action::Dismiss(place) => {
                if place < self.notices.len() {
                    self.notices.remove(place);
                }
            }
            Action::SoundIs(there) => self.has_sound = Some(there),
            Action::Tick(_)
            | Action::Away(_)
            | Action::Player(_)
            | Action::DoEasier
            | Action::SkipExercise
            | Action::DoLess
            | Action::ToggleCounting
            | Action::StartRoutine(_)
            | Action::TryExercise(_)
            | Action::CarryOn
            | Action::AskToLeave
            | Action::LeaveForLater
            | Action::EndSession
            | Action::ToggleMute
            | Action::SetPreferences(_)
            | Action::ToggleFullScreen => {}
        }
    }

    fn open(&mut self, screen: Screen) {
        if *self.screen() == Screen::Session {
            self.pause_quietly();
        } else if matches!(screen, Screen::Library(_) | Screen::Settings(_)) {
            self.screens.clear();
        }
        if let Screen::Library(tab) = &screen {
            self.library.tab = *tab;
        }
        if self.screens.last() != Some(&screen) {
            self.screens.push(screen);
        }
    }

    /// A page over the session holds it.
    fn pause_quietly(&mut self) {
        self.with_session(|session| drop(session.player.apply(Command::Pause)));
    }

    fn back(&mut self) {
        if 1 < self.screens.len() {
            self.screens.pop();
        }
    }

    fn show_library(&mut self, tab: super::LibraryTab) {
        self.library.tab = tab;
        self.screens = vec![Screen::Library(tab)];
    }

    fn change_setup(&mut self, routine: &RoutineId, change: impl FnOnce(&mut super::Setup)) {
        let mut setup = self.setup(routine);
        change(&mut setup);
        self.setups.insert(routine.clone(), setup);
    }

    fn trim(&mut self, routine: &RoutineId, place: usize, change: TrimItem) {
        self.change_setup(routine, |setup| {
            setup.limit = None;
            setup.swapping = None;
            setup.trim.change(place, |item| match change {
                TrimItem::Include(included) => item.included = Some(included),
                TrimItem::Sets(sets) => item.sets = Some(sets),
                TrimItem::Swap(exercise) => item.swap = exercise,
            });
        });
    }

    fn limit(&mut self, routine: &RoutineId, limit: Option<Duration>) {
        let content = std::sync::Arc::clone(&self.content);
        let found = content.catalogue.routine(routine);
        self.change_setup(routine, |setup| {
            setup.trim = crate::domain::Trim::default();
            setup.limit = limit;
            let variant = found.and_then(|routine| routine.variant(&setup.variant));
            if let (Some(limit), Some(variant)) = (limit, variant) {
                setup.trim.fit(limit, variant, &content.catalogue);
            }
        });
    }

    fn with_session(&mut self, change: impl FnOnce(&mut Session)) {
        if let Some(session) = &mut self.session {
            change(session);
        }
    }

    /// What the preferences mean for a plan.
    pub fn plan_options(&self) -> PlanOptions {
        let exercises = self
            .content
            .catalogue
            .exercises
            .iter()
            .map(|exercise| &exercise.id);
        let counted = exercises.filter(|id| self.preferences.counting_of(id) == Counting::Counted);
        PlanOptions {
            sore_side: match self.preferences.sore_side {
                SoreSide::One(side) => side,
                SoreSide::NotSaid => Side::Right,
            },
            start_side: self.preferences.start_side,
            with_optional: false,
            counted: counted.cloned().collect(),
            time_to_move: self.preferences.time_to_move,
        }
    }

    /// The plan of a routine as it is set up now.
    pub fn plan_of(&self, routine: &RoutineId) -> Option<Plan> {
        let catalogue = &self.content.catalogue;
        let setup = self.setup(routine);
        let found = catalogue.routine(routine)?;
        let variant = setup.trim.apply(found.variant(&setup.variant)?, catalogue);
        Plan::of_variant(routine, &variant, catalogue, &self.plan_options()).ok()
    }

    fn start_routine(&mut self, routine: &RoutineId) -> Vec<Effect> {
        let content = std::sync::Arc::clone(&self.content);
        let found = content.catalogue.routine(routine);
        let (Some(found), Some(plan)) = (found, self.plan_of(routine)) else {
            return Vec::new();
        };
        let rule = content.catalogue.pain_rule(found).cloned();
        self.start(plan, Some(routine.clone()), found.name.clone(), rule)
    }

    fn try_exercise(&mut self, id: &ExerciseId) -> Vec<Effect> {
        let content = std::sync::Arc::clone(&self.content);
        let Some(exercise) = content.catalogue.exercise(id) else {
            return Vec::new();
        };
        let general = content
            .catalogue
            .pain_rules
            .iter()
            .find(|rule| rule.id == "general");
        let plan = Plan::of_exercise(exercise, &self.plan_options());
        self.start(plan, None, exercise.name.clone(), general.cloned())
    }

    fn start(
        &mut self,
        plan: Plan,
        routine: Option<RoutineId>,
        name: String,
        rule: Option<crate::domain::PainRule>,
    ) -> Vec<Effect> {
        if plan.steps.is_empty() {
            return Vec::new();
        }
        self.session = Some(Session::new(Player::new(plan), routine, name, rule));
        self.screens.push(Screen::Session);
        self.command(Command::Start)
    }

    fn carry_on(&mut self) -> Vec<Effect> {
        if self.session.is_none() {
            return Vec::new();
        }
        self.screens.push(Screen::Session);
        self.command(Command::Resume)
    }

    /// Asks the player, plays what it answers, and hands the changed future to the sound.
    fn command(&mut self, command: Command) -> Vec<Effect> {
        let Some(session) = &mut self.session else {
            return Vec::new();
        };
        session.dialog = None;
        let cues = session.player.apply(command);
        if session.player.mode() == Mode::Ended {
            session.ended = true;
        }
        let mut effects = vec![self.schedule()];
        effects.extend(cues.into_iter().map(Effect::Play));
        effects
    }

    fn schedule(&self) -> Effect {
        let upcoming = self
            .session
            .as_ref()
            .map(|session| session.player.upcoming(HORIZON));
        Effect::Schedule(upcoming.unwrap_or_default())
    }

    fn tick(&mut self, elapsed: Duration) -> Vec<Effect> {
        let Some(session) = &mut self.session else {
            return Vec::new();
        };
        let done = |session: &Session| matches!(session.player.mode(), Mode::Done | Mode::Ended);
        let before = session.player.place();
        session.player.tick(elapsed);
        if done(session) && *self.screens.last().unwrap_or(&Screen::GetHelp) == Screen::Session {
            session.done_for += elapsed;
            if DONE_SHOWN <= session.done_for {
                self.finish_session();
            }
            return Vec::new();
        }
        // Cues are handed on while there is still plenty of time before the horizon.
        if session.player.place() == before {
            return Vec::new();
        }
        vec![self.schedule()]
    }

    /// Cues further ahead than the horizon become due: the shell asks now and then.
    pub fn reschedule(&self) -> Option<Effect> {
        let running = self
            .session
            .as_ref()
            .is_some_and(|session| session.player.mode() == Mode::Running);
        running.then(|| self.schedule())
    }

    fn away(&mut self, gap: Duration) -> Vec<Effect> {
        if gap <= AWAY_AFTER {
            return self.tick(gap);
        }
        let effects = self.command(Command::Away(gap));
        let mode = self.session.as_ref().map(|session| session.player.mode());
        if matches!(mode, Some(Mode::Resuming(_))) {
            self.notices.push(Notice {
                level: Level::Note,
                kind: NoticeKind::ShortSleep,
                details: String::new(),
            });
        }
        effects
    }

    fn current_exercise(&self) -> Option<&Exercise> {
        let view = self.session.as_ref()?.view()?;
        self.content.catalogue.exercise(&view.exercise)
    }

    /// The first easier version of the current exercise, from the content.
    pub fn easier(&self) -> Option<&Exercise> {
        let exercise = self.current_exercise()?;
        let easier = exercise.regressions.first()?;
        self.content.catalogue.exercise(easier)
    }

    fn do_easier(&mut self) -> Vec<Effect> {
        let options = self.plan_options();
        let Some(item) = self.easier().and_then(|easier| {
            let mut items = Plan::of_exercise(easier, &options).items;
            items.pop()
        }) else {
            return Vec::new();
        };
        let mut effects = self.command(Command::Replace(Box::<PlanItem>::new(item)));
        effects.extend(self.command(Command::Resume));
        effects
    }

    /// A third less of what is left, as the caution band says for most rules; at least one.
    fn do_less(&mut self) -> Vec<Effect> {
        let Some(view) = self.session.as_ref().and_then(Session::view) else {
            return Vec::new();
        };
        let less = |count: u32| (count * 2 / 3).max(1);
        let change = match view.rep {
            Some((_, reps)) => DoseChange {
                reps: Some(less(reps)),
                ..DoseChange::default()
            },
            None => DoseChange {
                length: Some(view.length * 2 / 3),
                ..DoseChange::default()
            },
        };
        let mut effects = self.command(Command::ChangeDose(change));
        effects.extend(self.command(Command::Resume));
        effects
    }

    fn skip_exercise(&mut self) -> Vec<Effect> {
        let mut effects = self.command(Command::DropItem);
        effects.extend(self.command(Command::Resume));
        effects
    }

    fn toggle_counting(&mut self) -> Vec<Effect> {
        let Some(view) = self.session.as_ref().and_then(Session::view) else {
            return Vec::new();
        };
        let counting = match view.step_state {
            State::Counted => Counting::Paced,
            State::Paced => Counting::Counted,
            State::GetReady
            | State::Hold
            | State::Release
            | State::ChangeSides
            | State::Rest
            | State::NextUp
            | State::Paused
            | State::Resuming
            | State::Away(_)
            | State::Hurting(_)
            | State::Done => return Vec::new(),
        };
        self.preferences
            .counting_by_exercise
            .insert(view.exercise, counting);
        let mut effects = vec![Effect::Save(Box::new(self.preferences.clone()))];
        effects.extend(self.command(Command::SetCounting(counting)));
        effects
    }

    fn ask_to_leave(&mut self) -> Vec<Effect> {
        let effects = self.command(Command::Pause);
        self.with_session(|session| session.dialog = Some(Dialog::Leave));
        effects
    }

    fn leave_for_later(&mut self) -> Vec<Effect> {
        let effects = self.command(Command::Pause);
        self.back();
        effects
    }

    fn end_session(&mut self) -> Vec<Effect> {
        self.command(Command::End)
    }

    fn finish_session(&mut self) {
        self.session = None;
        self.screens.retain(|screen| *screen != Screen::Session);
        if self.screens.is_empty() {
            self.screens
                .push(Screen::Library(super::LibraryTab::Routines));
        }
    }

    fn toggle_mute(&mut self) -> Vec<Effect> {
        let mut preferences = self.preferences.clone();
        preferences.muted = !preferences.muted;
        self.set_preferences(preferences)
    }

    fn set_preferences(&mut self, preferences: crate::domain::Preferences) -> Vec<Effect> {
        self.preferences = preferences;
        vec![
            Effect::Volume,
            Effect::Save(Box::new(self.preferences.clone())),
        ]
    }
}
