//! What the care timers tell: in the window, by the desktop, by a tone.

use super::CareAction;
use crate::domain::RoutineId;
use crate::domain::care::{Call, Care};
use crate::model::care::BreakAnswer;
use crate::model::{
    Action, Effect, Level, Model, Notice, NoticeKind, Notification, Pressed, Screen,
};
use crate::player::Cue;
use crate::player::cue::CueKind;

impl Model {
    /// Looks at the clock, and tells what is to be told.
    ///
    /// What ended while the program was closed is said once in the window, without a sound: the worst of it.
    pub(in crate::model) fn look_after_care(&mut self) -> Vec<Effect> {
        let before = kept(&self.preferences.care);
        let limits = self.care_limits();
        let now = (self.now.utc_ms, self.now.second_of_day());
        if now.0 < before.seen_ms {
            self.care.before = None;
        }
        let mut calls = self.preferences.care.look(now.0, &limits);
        let sits = !self.is_exercising();
        let sitting = &mut self.preferences.care.sitting;
        if sitting.look(now, sits, &limits) {
            calls.push(Call::StandUp);
        }
        let looked = std::mem::replace(&mut self.care.looked, true);
        let mut effects = if looked {
            calls.into_iter().flat_map(|call| self.call(call)).collect()
        } else {
            self.tell_of_meanwhile(&calls);
            Vec::new()
        };
        let mut after = kept(&self.preferences.care);
        after.seen_ms = before.seen_ms;
        if after != before {
            effects.push(Effect::Save(Box::new(self.preferences.clone())));
        }
        effects
    }

    fn tell_of_meanwhile(&mut self, calls: &[Call]) {
        // Whoever closed the program with ice on knows to look at the skin.
        let worst = calls.iter().filter(|call| **call != Call::SkinCheck).max();
        if let Some(worst) = worst {
            self.push_call(Level::Note, NoticeKind::CareMeanwhile(*worst));
        }
    }

    /// Tells one thing everywhere that it can be told.
    fn call(&mut self, call: Call) -> Vec<Effect> {
        if call == Call::StandUp {
            self.care.offers_break = true;
        } else {
            self.forget_ice_calls();
            self.push_call(level(call), NoticeKind::Care(call));
        }
        let mut effects = vec![Effect::Notify(Notification::Care(call))];
        effects.extend(tone(call).map(|kind| Effect::Play(Cue { kind, step: 0 })));
        effects
    }

    fn push_call(&mut self, level: Level, kind: NoticeKind) {
        self.notices.push(Notice {
            level,
            kind,
            details: String::new(),
        });
    }

    /// What was said about the ice is over.
    pub(super) fn forget_ice_calls(&mut self) {
        let of_ice = |kind: NoticeKind| {
            let calls = [Call::SkinCheck, Call::IceOff, Call::IceStop, Call::IceAgain];
            let told = calls.map(NoticeKind::Care);
            let meanwhile = calls.map(NoticeKind::CareMeanwhile);
            told.contains(&kind) || meanwhile.contains(&kind)
        };
        self.notices.retain(|notice| !of_ice(notice.kind));
    }

    /// Does what was pressed on a notification of the desktop.
    pub(in crate::model) fn care_notified(&mut self, call: Call, pressed: Pressed) -> Vec<Effect> {
        let waits = call == Call::StandUp && self.care.offers_break;
        let answer = |model: &mut Self, answer| model.in_care(CareAction::Break(answer));
        if pressed == Pressed::Later {
            return if waits {
                answer(self, BreakAnswer::Later)
            } else {
                Vec::new()
            };
        }
        let mut effects = vec![Effect::ComeForward];
        if *self.screen() == Screen::Session {
            return effects;
        }
        if waits && pressed == Pressed::Start {
            effects.extend(answer(self, BreakAnswer::Start));
        } else if call != Call::StandUp {
            effects.extend(self.open(Screen::Care));
        }
        effects
    }

    /// Opens the page of a routine and starts it; the page asks what is to be known before.
    pub(super) fn start_offered(&mut self, routine: &RoutineId) -> Vec<Effect> {
        let mut effects = self.apply(Action::Open(Screen::Routine(routine.clone())));
        effects.extend(self.apply(Action::StartRoutine(routine.clone())));
        effects
    }
}

/// The timers as they are kept.
fn kept(care: &Care) -> Care {
    let mut kept = care.clone();
    kept.sitting.since_ms = None;
    kept
}

/// What must not be overlooked stays until it was read.
fn level(call: Call) -> Level {
    match call {
        Call::IceOff | Call::IceStop => Level::Problem,
        Call::StandUp
        | Call::MoveGently
        | Call::DaysOver
        | Call::LegDown
        | Call::IceAgain
        | Call::SkinCheck => Level::Note,
    }
}

/// The first days go by in silence: they may change at night.
fn tone(call: Call) -> Option<CueKind> {
    match call {
        Call::IceOff | Call::IceStop => Some(CueKind::Wait),
        Call::SkinCheck => Some(CueKind::Halfway),
        Call::LegDown => Some(CueKind::Done),
        Call::IceAgain | Call::StandUp => Some(CueKind::Next),
        Call::MoveGently | Call::DaysOver => None,
    }
}
