//! When a session that nobody looks at needs a person: said once by the desktop, and taken back when it is over.

use super::{Effect, Model, Notification};
use crate::player::{Mode, Step};

/// What a session needs a person for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Need {
    /// Counted repetitions wait for a key.
    Count,
    /// It is asked how to go on after the machine slept.
    Answer,
    /// It is done.
    Done,
}

impl Model {
    /// What the session needs a person for now.
    fn need(&self) -> Option<Need> {
        let session = self.session.as_ref()?;
        let player = &session.player;
        match player.mode() {
            Mode::Running => player
                .step()
                .is_some_and(Step::is_counted)
                .then_some(Need::Count),
            Mode::Away(_) => Some(Need::Answer),
            Mode::Done => Some(Need::Done),
            Mode::Waiting | Mode::Paused | Mode::Resuming(_) | Mode::Hurting(_) | Mode::Ended => {
                None
            }
        }
    }

    /// Calls a person who does not see the window, once for each need; takes the call back when it is answered.
    pub(super) fn call_person(&mut self) -> Option<Effect> {
        // What was done stays worth telling when "done" has gone by itself, until somebody looks.
        let ended = self.session.is_none() && self.called == Some(Need::Done);
        let need = if ended { self.called } else { self.need() };
        let need = need.filter(|_| self.unseen);
        if need == self.called {
            return None;
        }
        self.called = need;
        Some(match need {
            Some(need) => Effect::Notify(Notification::Needed(need)),
            None => Effect::Withdraw,
        })
    }
}
