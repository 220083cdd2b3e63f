//! What is on its way to the disk, and what is said when it takes long.
//!
//! What is guaranteed: whatever changes a session (a finished set, an answer, another step) is handed to the history's
//! thread by the same `update` that changes it, so before anything of the next step is drawn, and the thread answers once
//! it is on the disk. Time is never held up for that: a step begins when its time has come, a few milliseconds before the
//! answer, and a crash in those milliseconds carries on at the step before. Between two pieces of work there is time to get
//! ready, a change of sides or a rest, so work is on the disk before the next work begins. A disk that takes longer than
//! [`PATIENCE`] is told of at once, and the notice goes by itself when all is kept.

use std::time::Duration;

use super::{Effect, Model, NoticeKind};

/// An answer that takes longer than this is told.
const PATIENCE: Duration = Duration::from_secs(1);

/// What is on its way to the disk.
#[derive(Clone, Debug, Default)]
pub(super) struct Lag {
    /// Somebody keeps what is given; without, nobody is waited for.
    kept: bool,
    /// So many were given.
    given: u64,
    /// So many are on the disk.
    on_disk: u64,
    /// How long the oldest of the others has waited.
    waited: Duration,
    told: bool,
}

impl Lag {
    /// Counts what is given.
    pub(super) fn count(&mut self, effects: &[Effect]) {
        let keep = |effect: &&Effect| matches!(effect, Effect::Keep(_) | Effect::Forget(_));
        self.given += effects.iter().filter(keep).count() as u64;
    }

    /// So many of what was given are on the disk.
    pub(super) fn answered(&mut self, number: u64) {
        self.kept = true;
        self.on_disk = self.on_disk.max(number);
        self.waited = Duration::ZERO;
        self.told = false;
    }

    /// Lets real time pass; true when it is time to say that the disk takes long.
    fn pass(&mut self, time: Duration) -> bool {
        if !self.kept || self.given <= self.on_disk {
            return false;
        }
        self.waited += time;
        PATIENCE < self.waited && !std::mem::replace(&mut self.told, true)
    }
}

impl Model {
    /// So much time of the session's clock has passed: says so when the disk takes long.
    pub(super) fn wait_for_disk(&mut self, time: Duration) {
        let real = time.div_f64(self.time_scale.max(0.1));
        let told = |kind: NoticeKind| self.notices.iter().any(|notice| notice.kind == kind);
        let known = told(NoticeKind::HistoryNotKept)
            || told(NoticeKind::HistoryReadOnly)
            || told(NoticeKind::HistoryInUse)
            || told(NoticeKind::HistoryNewer);
        if self.lag.pass(real) && !known {
            self.history_said(Some((NoticeKind::HistorySlow, String::new())));
        }
    }

    /// How long the oldest of what is on its way to the disk has waited; `None` when all is there.
    pub fn unkept_for(&self) -> Option<Duration> {
        (self.lag.on_disk < self.lag.given).then_some(self.lag.waited)
    }
}
