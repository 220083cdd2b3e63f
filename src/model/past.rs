//! Sessions of the past that are at hand: those of the last weeks, and more once somebody asks.

use jiff::civil::Date;

use super::{Effect, Model};
use crate::domain::history::{PastSession, SessionId};

/// Days of the past that are at hand from the start: a month and the weeks that a calendar shows around it.
const DAYS: i64 = 42;

const MS_A_DAY: i64 = 86_400_000;

/// Sessions that are at hand.
#[derive(Clone, Debug, Default)]
pub struct Past {
    /// The sessions, the oldest first.
    sessions: Vec<PastSession>,
    /// They reach back to here (milliseconds since 1970, UTC); `None` as long as none were read.
    since_ms: Option<i64>,
    /// How far back was asked for, when that is further.
    asked_ms: Option<i64>,
    /// Removed: what was asked for before that may still bring them.
    removed: Vec<SessionId>,
    /// Grows whenever the sessions change, so that what is computed from them can be kept.
    revision: u64,
}

impl Past {
    /// All that are at hand, the oldest first.
    pub fn sessions(&self) -> &[PastSession] {
        &self.sessions
    }

    /// A number that grows whenever the sessions change.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// True once they reach back to the start of `day`, or to the first session that there is.
    pub fn reaches(&self, day: Option<Date>) -> bool {
        self.since_ms.is_some_and(|since| since <= start_ms(day))
    }

    /// The session with `id`.
    pub fn session(&self, id: &SessionId) -> Option<&PastSession> {
        self.sessions.iter().find(|session| session.id == *id)
    }

    /// Takes a session as it stands now in place of how it stood.
    pub(super) fn put(&mut self, session: PastSession) {
        self.revision += 1;
        if let Some(place) = self.sessions.iter().position(|old| old.id == session.id) {
            self.sessions.remove(place);
        }
        let after = |old: &PastSession| old.began.utc_ms <= session.began.utc_ms;
        let place = self.sessions.partition_point(after);
        self.sessions.insert(place, session);
    }

    /// Takes what was read: sessions since `since_ms`. One that is at hand already is newer than what was read.
    pub(super) fn recalled(&mut self, since_ms: i64, sessions: Vec<PastSession>) {
        self.revision += 1;
        let newer = std::mem::replace(&mut self.sessions, sessions);
        let removed = &self.removed;
        self.sessions
            .retain(|session| !removed.contains(&session.id));
        self.since_ms = Some(self.since_ms.map_or(since_ms, |old| old.min(since_ms)));
        for session in newer {
            self.put(session);
        }
    }

    /// Forgets one session.
    pub(super) fn remove(&mut self, id: &SessionId) {
        self.revision += 1;
        self.sessions.retain(|session| session.id != *id);
        self.removed.push(id.clone());
    }

    /// What was removed before may have come in again.
    pub(super) fn know_again(&mut self) {
        self.removed.clear();
    }

    /// Forgets all of it: it was deleted.
    pub(super) fn clear(&mut self) {
        self.revision += 1;
        self.sessions.clear();
    }
}

/// The first moment that can be `day` anywhere on Earth; without a day, the first of all.
fn start_ms(day: Option<Date>) -> i64 {
    let zero = jiff::civil::date(1970, 1, 1);
    let days = day.and_then(|day| day.since((jiff::Unit::Day, zero)).ok());
    days.map_or(i64::MIN, |days| (i64::from(days.get_days()) - 1) * MS_A_DAY)
}

impl Model {
    /// The day that the clock on the wall shows.
    pub fn today(&self) -> Date {
        self.now.day()
    }

    /// Asks for the sessions since `day`, or for all of them, unless they are at hand or asked for.
    pub(super) fn recall(&mut self, day: Option<Date>) -> Option<Effect> {
        let since_ms = start_ms(day);
        let asked = self.past.asked_ms.is_some_and(|asked| asked <= since_ms);
        if asked || self.past.reaches(day) {
            return None;
        }
        self.past.asked_ms = Some(since_ms);
        Some(Effect::Recall(since_ms))
    }
}

/// The first moment that is at hand from the start, where it is `now_ms` (milliseconds since 1970, UTC).
pub fn recent_ms(now_ms: i64) -> i64 {
    now_ms - DAYS * MS_A_DAY
}
