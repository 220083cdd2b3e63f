//! A session from its start to its end.

use std::sync::Arc;
use std::time::Duration;

use crate::domain::history::Reason;
use crate::domain::preferences::Counting;
use crate::domain::{Exercise, ExerciseId, PainRule, RoutineId};
use crate::model::{Dialog, Effect, Level, Model, Notice, NoticeKind, Screen, Session, Start};
use crate::player::plan::PlanItem;
use crate::player::{AWAY_AFTER, Command, DoseChange, Mode, Plan, Player, WorkChange};

/// How far ahead cues are handed to the sound.
const HORIZON: Duration = Duration::from_secs(30);

/// "Less" leaves this much of what is left, per cent: a third less, as the caution band says for most rules.
const LESS: u8 = 67;

/// "Done" goes on by itself after this time.
const DONE_SHOWN: Duration = Duration::from_secs(5);

impl Model {
    /// A page over the session holds it, and its sound.
    pub(in crate::model) fn hold_session(&mut self) -> Vec<Effect> {
        if matches!(self.player_mode(), Some(Mode::Running | Mode::Resuming(_))) {
            self.command(Command::Pause)
        } else {
            Vec::new()
        }
    }

    /// Lays something over the session; what changes the session holds it first.
    pub(super) fn show(&mut self, dialog: Option<Dialog>) -> Vec<Effect> {
        let effects = match dialog {
            Some(Dialog::Exercise | Dialog::Why | Dialog::GoTo(_) | Dialog::Leave) => {
                self.hold_session()
            }
            Some(Dialog::Keys) | None => Vec::new(),
        };
        self.with_session(|session| session.dialog = dialog);
        effects
    }

    pub(in crate::model) fn start_routine(&mut self, routine: &RoutineId) -> Vec<Effect> {
        let content = Arc::clone(&self.content);
        let found = content.catalogue.routine(routine);
        let (Some(found), Some(plan)) = (found, self.plan_of(routine)) else {
            return Vec::new();
        };
        if !self.may_start(Start::Routine(routine.clone())) || self.asks_side(routine) {
            return Vec::new();
        }
        let rule = content.catalogue.pain_rule(found).cloned();
        self.start(plan, Some(routine.clone()), found.name.clone(), rule)
    }

    pub(in crate::model) fn try_exercise(&mut self, id: &ExerciseId) -> Vec<Effect> {
        let content = Arc::clone(&self.content);
        let Some(exercise) = content.catalogue.exercise(id) else {
            return Vec::new();
        };
        if !self.may_start(Start::Exercise(id.clone())) {
            return Vec::new();
        }
        let general = content.catalogue.general_rule();
        let plan = Plan::of_exercise(exercise, &self.plan_options());
        self.start(plan, None, exercise.name.clone(), general.cloned())
    }

    pub(super) fn start(
        &mut self,
        plan: Plan,
        routine: Option<RoutineId>,
        name: String,
        rule: Option<PainRule>,
    ) -> Vec<Effect> {
        if plan.steps.is_empty() {
            return Vec::new();
        }
        let left = self.end_left_session();
        let mut session = Session::new(Player::new(plan), routine, name, rule);
        session.keeping = self.keeping();
        session.before = self.pain_before();
        if let Some(routine) = &session.routine {
            session.left_out = self.left_out(routine);
        }
        self.session = Some(session);
        self.show_session();
        left.into_iter()
            .chain(self.command(Command::Start))
            .collect()
    }

    pub(in crate::model) fn carry_on(&mut self) -> Vec<Effect> {
        if self.session.is_none() || !self.may_carry_on() {
            return Vec::new();
        }
        self.show_session();
        self.command(Command::Resume)
    }

    /// Comes to the session. What was good to know elsewhere would only cover its buttons; problems stay.
    pub(in crate::model) fn show_session(&mut self) {
        self.notices.retain(|notice| notice.level == Level::Problem);
        self.screens.push(Screen::Session);
    }

    /// Asks the player, plays what it answers, and hands the changed future to the sound.
    pub(in crate::model) fn command(&mut self, command: Command) -> Vec<Effect> {
        let Some(session) = &mut self.session else {
            return Vec::new();
        };
        session.dialog = None;
        session.was_asked();
        let cues = session.player.apply(command);
        if session.player.mode() == Mode::Ended {
            session.ended = true;
        }
        let mut effects = vec![self.schedule()];
        effects.extend(cues.into_iter().map(Effect::Play));
        effects
    }

    /// The step again, after the machine slept; like every way on, it counts in.
    pub(super) fn repeat_step(&mut self) -> Vec<Effect> {
        let mut effects = self.command(Command::Repeat);
        effects.extend(self.command(Command::Resume));
        effects
    }

    fn schedule(&self) -> Effect {
        let upcoming = self
            .session
            .as_ref()
            .map(|session| session.player.upcoming(HORIZON));
        Effect::Schedule(upcoming.unwrap_or_default())
    }

    pub(in crate::model) fn tick(&mut self, elapsed: Duration) -> Vec<Effect> {
        self.wait_for_disk(elapsed);
        let Some(session) = &mut self.session else {
            return Vec::new();
        };
        let done = |session: &Session| matches!(session.player.mode(), Mode::Done | Mode::Ended);
        let before = session.player.place();
        session.let_pass(elapsed);
        session.player.tick(elapsed);
        if done(session) && *self.screens.last().unwrap_or(&Screen::GetHelp) == Screen::Session {
            session.done_for = session.done_for.saturating_add(elapsed);
            if DONE_SHOWN <= session.done_for {
                // One tick may bring both: the end, and the time that it is shown.
                let kept = self.keep();
                self.finish_session();
                return kept.into_iter().collect();
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

    pub(in crate::model) fn away(&mut self, gap: Duration) -> Vec<Effect> {
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

    pub(super) fn current_exercise(&self) -> Option<&Exercise> {
        let view = self.session.as_ref()?.view()?;
        self.content.catalogue.exercise(&view.exercise)
    }

    /// The first easier version of the current exercise, from the content.
    pub fn easier(&self) -> Option<&Exercise> {
        let exercise = self.current_exercise()?;
        let easier = exercise.regressions.iter();
        let mut easier = easier.filter_map(|id| self.content.catalogue.exercise(id));
        easier.find(|easier| self.lock_of_exercise(easier).is_none() && !self.kiosk_bars(easier))
    }

    pub(super) fn do_easier(&mut self) -> Vec<Effect> {
        match self.easier().map(|easier| easier.id.clone()) {
            Some(easier) => self.exchange(&easier, Some(Reason::Pain)),
            None => Vec::new(),
        }
    }

    /// Asks why before an exercise is left out, or exchanged for `instead`.
    pub(in crate::model) fn ask_why(&mut self, instead: Option<ExerciseId>) -> Vec<Effect> {
        self.with_session(|session| session.instead = instead);
        self.show(Some(Dialog::Why))
    }

    /// Does what was asked for, with its reason.
    pub(super) fn because(&mut self, reason: Option<Reason>) -> Vec<Effect> {
        let asked = self.session.as_mut();
        match asked.and_then(|session| session.instead.take()) {
            Some(instead) => self.exchange(&instead, reason),
            None => self.leave_out(reason),
        }
    }

    fn exchange(&mut self, id: &ExerciseId, reason: Option<Reason>) -> Vec<Effect> {
        let mut effects = self.say_why(reason);
        effects.extend(self.do_instead(id));
        effects
    }

    fn say_why(&mut self, reason: Option<Reason>) -> Vec<Effect> {
        reason.map_or_else(Vec::new, |reason| self.command(Command::Why(reason)))
    }

    /// Another exercise from here on, starting with the side that was being worked.
    pub(super) fn do_instead(&mut self, id: &ExerciseId) -> Vec<Effect> {
        let content = Arc::clone(&self.content);
        let side = self.session.as_ref().and_then(Session::view);
        let side = side.and_then(|view| view.side);
        let Some(exercise) = content.catalogue.exercise(id) else {
            return Vec::new();
        };
        if self.lock_of_exercise(exercise).is_some() {
            self.tell_locked();
            return Vec::new();
        }
        let place = self.session.as_ref().map_or(0, Session::item_place);
        let mut item = PlanItem::of_exercise(place, exercise, &self.plan_options());
        item.first = side.unwrap_or(item.first);
        let mut effects = self.command(Command::Replace(Box::new(item)));
        effects.extend(self.command(Command::Resume));
        effects
    }

    pub(super) fn do_less(&mut self) -> Vec<Effect> {
        let change = DoseChange {
            work: Some(WorkChange::Percent(LESS)),
            ..DoseChange::default()
        };
        let mut effects = self.command(Command::ChangeDose(change));
        effects.extend(self.command(Command::Resume));
        effects
    }

    pub(super) fn leave_out(&mut self, reason: Option<Reason>) -> Vec<Effect> {
        let mut effects = self.say_why(reason);
        effects.extend(self.command(Command::DropItem));
        effects.extend(self.command(Command::Resume));
        effects
    }

    pub(super) fn toggle_counting(&mut self) -> Vec<Effect> {
        let Some(view) = self.session.as_ref().and_then(Session::view) else {
            return Vec::new();
        };
        let counting = match view.counting {
            Some(Counting::Counted) => Counting::Paced,
            Some(Counting::Paced) => Counting::Counted,
            None => return Vec::new(),
        };
        self.preferences
            .counting_by_exercise
            .insert(view.exercise, counting);
        let mut effects = vec![Effect::Save(Box::new(self.preferences.clone()))];
        effects.extend(self.command(Command::SetCounting(counting)));
        effects
    }

    pub(super) fn ask_to_leave(&mut self) -> Vec<Effect> {
        if self.leave_trial() {
            return Vec::new();
        }
        let effects = self.command(Command::Pause);
        self.with_session(|session| session.dialog = Some(Dialog::Leave));
        effects
    }

    pub(super) fn leave_for_later(&mut self) -> Vec<Effect> {
        let mut effects = self.command(Command::Pause);
        effects.extend(self.back());
        effects
    }

    pub(super) fn end_session(&mut self) -> Vec<Effect> {
        self.command(Command::End)
    }

    pub(super) fn finish_session(&mut self) {
        if self.kiosk.is_some() {
            self.with_session(|session| session.ended = true);
            return;
        }
        let ended = self.session.take();
        self.screens.retain(|screen| *screen != Screen::Session);
        if self.screens.is_empty() {
            self.screens.push(Screen::Today);
        }
        if let Some(id) = ended.and_then(|session| session.id()) {
            self.ask_after(id);
        }
    }
}
