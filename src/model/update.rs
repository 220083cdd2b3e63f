//! The only place that changes state: one action in, effects out.

mod follow;
mod prepare;

use std::sync::Arc;

use super::safety::handed_out;
use super::{Action, Effect, LibraryTab, Model, Notice, Screen, Session, SessionAction, World};
use crate::domain::history::Reason;
use crate::domain::preferences::SoreSide;
use crate::domain::progress::Range;
use crate::domain::search::Query;
use crate::domain::{Readable, Side};

/// The size of text that is offered on large screens, per cent.
const OFFERED_PERCENT: u16 = 130;

impl Model {
    /// Applies one action. The only function that changes state.
    pub fn update(&mut self, action: Action) -> Vec<Effect> {
        if self.kiosk.is_some() {
            return self.update_kiosk(action);
        }
        // What has to be read stays, whatever else is asked.
        let held = self.must_read().then(|| self.screens.clone());
        let exercise = self.exercise_now();
        let mut effects = self.apply(action);
        self.follow_console(exercise.as_ref());
        if let Some(held) = held.filter(|_| self.has_to_read()) {
            self.screens = held;
        }
        effects.extend(self.end_trial());
        effects.extend(self.keep());
        effects.extend(self.call_person());
        self.lag.count(&effects);
        effects
    }

    #[expect(clippy::too_many_lines, reason = "a line an action")]
    pub(super) fn apply(&mut self, action: Action) -> Vec<Effect> {
        match action {
            Action::Tick(elapsed) => self.tick(elapsed),
            Action::Away(gap) => self.away(gap),
            Action::Player(command) => self.command(command),
            Action::CheckIn(action) => self.in_check_in(action),
            Action::Session(action) => self.in_session(action),
            Action::Open(screen) => self.open(screen),
            Action::Show(dialog) => self.show(dialog),
            Action::DoInstead(exercise) => self.do_instead(&exercise),
            Action::StartRoutine(routine) => self.start_routine(&routine),
            Action::TryExercise(exercise) => self.try_exercise(&exercise),
            Action::ShowProgress(range) => self.show_progress(range),
            Action::LookBack(day) => self.recall(Some(day)).into_iter().collect(),
            Action::SoreSideIs(side) => self.sore_side_is(side),
            Action::ToggleMute => self.toggle_mute(),
            Action::SetPreferences(preferences) => self.set_preferences(*preferences),
            Action::AnswerTextOffer(taken) => self.answer_text_offer(taken),
            Action::PlayCues => self.play_cues(),
            Action::ToggleFullScreen => vec![Effect::ToggleFullScreen],
            Action::Quit => vec![Effect::Quit],
            Action::Reminder(answer) => self.answer_reminder(answer),
            Action::Data(action) => self.data_action(action),
            Action::Packs(action) => self.in_packs(action),
            Action::Console(action) => self.in_console(action),
            Action::World(said) => self.world_says(said),
            Action::Safety(action) => self.in_safety(action),
            Action::Programme(action) => self.in_programme(action),
            Action::Care(action) => self.in_care(action),
            Action::Help(action) => self.in_help(action),
            Action::Studio(action) => self.in_studio(action),
            // Only a kiosk hears it.
            Action::Kiosk(_) => Vec::new(),
            Action::Back => self.back(),
            Action::ShowLibrary(tab) => self.show_library(tab),
            Action::LookFor(query) => self.look_for(query),
            Action::ChooseVariant(routine, variant) => self.choose_variant(&routine, variant),
            Action::Trim(routine, place, change) => self.trim(&routine, place, change),
            Action::Limit(routine, limit) => self.limit(&routine, limit),
            Action::ChooseSwap(routine, place) => self.choose_swap(&routine, place),
            Action::Tell(notice) => self.show_notice(notice),
            Action::Dismiss(place) => self.dismiss(place),
        }
    }

    /// What other threads say.
    fn world_says(&mut self, said: World) -> Vec<Effect> {
        match said {
            World::ItIs(now) => return self.it_is(now),
            World::Notified(notification, pressed) => return self.notified(&notification, pressed),
            World::Diagnosed(found) => return self.diagnosed(found),
            World::Found(kept) => return self.found(*kept).into_iter().collect(),
            World::SoundIs(there) => self.has_sound = Some(there),
            World::VoicesAre(voices) => self.voices = voices,
            World::MonitorsAre(monitors) => self.monitors = monitors,
            World::OfferLargerText => self.offers_larger_text = true,
            World::Seen(seen) => self.unseen = !seen,
            World::Called(call) => return self.is_called(call),
            World::Pressed(key) => return self.media_key(key),
            World::Recalled(since_ms, sessions) => {
                self.past.recalled(since_ms, sessions);
                self.ask_what_waits();
            }
            World::Translated(readable) => self.read_in(*readable),
            World::HistorySaid(told) => self.history_said(told),
        }
        Vec::new()
    }

    fn show_notice(&mut self, notice: Notice) -> Vec<Effect> {
        self.notices.push(notice);
        Vec::new()
    }

    fn dismiss(&mut self, place: usize) -> Vec<Effect> {
        if place < self.notices.len() {
            self.notices.remove(place);
        }
        Vec::new()
    }

    fn sore_side_is(&mut self, side: Side) -> Vec<Effect> {
        let mut preferences = self.preferences.clone();
        preferences.sore_side = SoreSide::One(side);
        self.set_preferences(preferences)
    }

    fn in_session(&mut self, action: SessionAction) -> Vec<Effect> {
        match action {
            SessionAction::DoEasier => self.do_easier(),
            SessionAction::SkipExercise => self.leave_out(Some(Reason::Pain)),
            SessionAction::Because(reason) => self.because(reason),
            SessionAction::DoLess => self.do_less(),
            SessionAction::ToggleCounting => self.toggle_counting(),
            SessionAction::RepeatStep => self.repeat_step(),
            SessionAction::CarryOn => self.carry_on(),
            SessionAction::AskToLeave => self.ask_to_leave(),
            SessionAction::LeaveForLater => self.leave_for_later(),
            SessionAction::EndSession => self.end_session(),
            SessionAction::FinishSession => {
                self.finish_session();
                Vec::new()
            }
            SessionAction::NextView => {
                self.with_session(|session| session.view += 1);
                Vec::new()
            }
            SessionAction::ShowFromAfar(far) => {
                self.with_session(|session| session.from_afar = Some(far));
                Vec::new()
            }
        }
    }

    pub(super) fn open(&mut self, screen: Screen) -> Vec<Effect> {
        let mut effects = Vec::new();
        if *self.screen() == Screen::Session {
            effects = self.hold_session();
        } else if matches!(
            screen,
            Screen::Today
                | Screen::Library(_)
                | Screen::Progress
                | Screen::Studio
                | Screen::Settings(_)
                | Screen::Guidance(None)
        ) {
            self.screens.clear();
        }
        if let Screen::Library(tab) = &screen {
            self.library.tab = *tab;
        }
        if let Screen::Routine(routine) | Screen::Programme(routine) = &screen {
            self.take_place(routine);
            effects.extend(self.recall_programme(routine));
        }
        if screen == Screen::Studio {
            effects.extend(self.enter_studio());
        }
        if screen == Screen::Progress {
            effects.extend(self.show_progress(self.range));
        }
        if self.screens.last() != Some(&screen) {
            self.screens.push(screen);
        }
        effects.extend(self.looks_for_voices());
        effects
    }

    fn show_progress(&mut self, range: Range) -> Vec<Effect> {
        self.range = range;
        // With nothing at hand, it is all of the past that tells whether there is anything.
        let some = !self.past.sessions().is_empty();
        let first = range.first(self.today()).filter(|_| some);
        self.recall(first).into_iter().collect()
    }

    fn back(&mut self) -> Vec<Effect> {
        if 1 < self.screens.len() {
            self.screens.pop();
        }
        Vec::new()
    }

    fn show_library(&mut self, tab: LibraryTab) -> Vec<Effect> {
        self.library.tab = tab;
        self.screens = vec![Screen::Library(tab)];
        Vec::new()
    }

    fn look_for(&mut self, query: Query) -> Vec<Effect> {
        self.library.look_for(query);
        Vec::new()
    }

    fn with_session(&mut self, change: impl FnOnce(&mut Session)) {
        if let Some(session) = &mut self.session {
            change(session);
        }
    }

    fn answer_text_offer(&mut self, taken: bool) -> Vec<Effect> {
        self.offers_larger_text = false;
        if !taken {
            return Vec::new();
        }
        let mut preferences = self.preferences.clone();
        preferences.text_percent = OFFERED_PERCENT;
        self.set_preferences(preferences)
    }

    fn toggle_mute(&mut self) -> Vec<Effect> {
        let mut preferences = self.preferences.clone();
        preferences.muted = !preferences.muted;
        self.set_preferences(preferences)
    }

    pub(super) fn set_preferences(
        &mut self,
        preferences: crate::domain::Preferences,
    ) -> Vec<Effect> {
        let same = self.preferences.language == preferences.language;
        let old = std::mem::replace(&mut self.preferences, preferences);
        let spoke = old.voice.on;
        self.library.have(&self.preferences.kit());
        let before = self.verdict.clone();
        self.judge();
        let mut effects = vec![
            Effect::Volume,
            Effect::Save(Box::new(self.preferences.clone())),
        ];
        effects.extend((!same).then_some(Effect::Translate));
        effects.extend(self.looks_for_voices().filter(|_| !spoke));
        let given = handed_out(&old) != handed_out(&self.preferences);
        if self.verdict != before || given {
            effects.extend(self.end_locked_session());
        }
        effects
    }

    /// The content is shown in another language from now on.
    fn read_in(&mut self, readable: Readable) {
        let content = self.content.in_words_of(readable);
        let index = content.index().with_packs(self.packs.indexes());
        self.library.find_in(index);
        let content = content.with_packs(&self.packs.kept);
        self.content = Arc::new(content);
        self.find_exercises();
        self.look_through();
        self.judge();
    }
}
