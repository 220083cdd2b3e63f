//! What is kept of sessions, and what becomes of it: carried on, or told when it cannot be kept.

use super::{Effect, Level, Model, Notice, NoticeKind, Session};
use crate::domain::history::{Ending, PainWhen, PastSession, SessionId, Stamp};
use crate::player::journal::{Kept, Mark};
use crate::player::{Mode, Player};

/// What a session is kept under.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Keeping {
    /// Its identity, once it has started.
    id: Option<SessionId>,
    /// When it began.
    began: Stamp,
    /// When it ended.
    ended: Option<Stamp>,
    /// What it looked like when it was kept last.
    mark: Mark,
    /// Something was asked of it since then, which may have changed what is ahead.
    asked: bool,
}

impl Keeping {
    /// Under a new identity.
    pub(super) fn new(id: SessionId, began: Stamp) -> Self {
        Self {
            id: Some(id),
            began,
            ..Self::default()
        }
    }
}

impl Session {
    /// Something was asked of it.
    pub(super) fn was_asked(&mut self) {
        self.keeping.asked = true;
    }

    /// Its identity, once it has started.
    pub(super) fn id(&self) -> Option<SessionId> {
        self.keeping.id.clone()
    }

    /// When it began, once it has started.
    pub fn began(&self) -> Option<&Stamp> {
        self.keeping.id.as_ref().map(|_| &self.keeping.began)
    }

    /// The session as it stands, when something was done since the last time.
    fn newly_kept(&mut self, now: &Stamp) -> Option<Kept> {
        let mark = self.player.mark();
        if mark == self.keeping.mark && !std::mem::take(&mut self.keeping.asked) {
            return None;
        }
        self.keeping.asked = false;
        self.keeping.mark = mark;
        if matches!(self.player.mode(), Mode::Done | Mode::Ended) && self.keeping.ended.is_none() {
            self.keeping.ended = Some(now.clone());
        }
        self.kept()
    }

    fn kept(&self) -> Option<Kept> {
        let plan = self.player.plan();
        let ending = match self.player.mode() {
            Mode::Done => Ending::Whole,
            Mode::Ended => Ending::Early,
            Mode::Waiting
            | Mode::Running
            | Mode::Paused
            | Mode::Resuming(_)
            | Mode::Away(_)
            | Mode::Hurting(_) => Ending::Open,
        };
        let session = PastSession {
            id: self.keeping.id.clone()?,
            routine: self.routine.clone(),
            variant: plan.variant.clone(),
            name: self.name.clone(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            began: self.keeping.began.clone(),
            ended: self.keeping.ended.clone(),
            ending,
            items: [self.player.items_to_keep(), self.left_out.clone()].concat(),
            sets: self.player.sets_to_keep(),
            pain: self
                .before
                .iter()
                .cloned()
                .chain(self.player.pain_to_keep())
                .collect(),
            effort: None,
            note: String::new(),
        };
        let place = self.player.place_to_keep();
        Some(Kept { session, place })
    }
}

impl Model {
    /// What has to be kept now, when something was done.
    pub(super) fn keep(&mut self) -> Option<Effect> {
        let now = &self.now;
        let mut kept = self.session.as_mut()?.newly_kept(now)?;
        self.add_loads(&mut kept);
        self.past.put(kept.session.clone());
        Some(Effect::Keep(Box::new(kept)))
    }

    /// The loads that are used, in the sets that have none yet.
    fn add_loads(&self, kept: &mut Kept) {
        for set in &mut kept.session.sets {
            let load = self.preferences.loads.get(&set.exercise);
            set.load = set.load.take().or_else(|| load.cloned());
        }
    }

    /// A new session's identity.
    pub(super) fn keeping(&mut self) -> Keeping {
        let id = SessionId::of(&self.now, self.seed, self.begun);
        self.begun += 1;
        Keeping::new(id, self.now.clone())
    }

    /// Ends the session that was left, because another one starts.
    pub(super) fn end_left_session(&mut self) -> Option<Effect> {
        let mut left = self.session.take()?;
        if !left.ended {
            left.player.apply(crate::player::Command::End);
        }
        let kept = left.newly_kept(&self.now)?;
        self.past.put(kept.session.clone());
        Some(Effect::Keep(Box::new(kept)))
    }

    /// A session that an earlier run of the program left, found in the history: it can be carried on, unless another one was
    /// started before it was found, which ends it.
    pub(super) fn found(&mut self, kept: Kept) -> Option<Effect> {
        let Some(own) = &self.session else {
            self.carry_on_later(&kept);
            return None;
        };
        if own.keeping.id.as_ref() == Some(&kept.session.id) {
            return None;
        }
        let session = PastSession {
            ended: Some(self.now.clone()),
            ending: Ending::Early,
            ..kept.session
        };
        self.past.put(session.clone());
        let ended = Kept {
            session,
            place: None,
        };
        Some(Effect::Keep(Box::new(ended)))
    }

    fn carry_on_later(&mut self, kept: &Kept) {
        let catalogue = &self.content.catalogue;
        let known = |kept: &Kept| {
            let place = kept.place.as_ref()?;
            let mut items = place.plan.items.iter();
            items
                .all(|item| catalogue.exercise(&item.exercise).is_some())
                .then_some(())
        };
        if known(kept).is_none() {
            return;
        }
        let Some(player) = Player::restored(kept) else {
            return;
        };
        let past = &kept.session;
        let routine = past.routine.as_ref().and_then(|id| catalogue.routine(id));
        let rule = match routine {
            Some(routine) => catalogue.pain_rule(routine).cloned(),
            None => catalogue.general_rule().cloned(),
        };
        let mut session = Session::new(player, past.routine.clone(), past.name.clone(), rule);
        session.keeping = Keeping {
            mark: session.player.mark(),
            ..Keeping::new(past.id.clone(), past.began.clone())
        };
        let planned = session.player.plan().items.len();
        session.left_out = past.items.iter().skip(planned).cloned().collect();
        session.before = past.pain_of_all(PainWhen::Before).cloned();
        self.session = Some(session);
    }

    /// What the history's thread had to say.
    pub(super) fn history_said(&mut self, told: Option<(NoticeKind, String)>) {
        // Once something is kept, none of these is true any more.
        let over = [
            NoticeKind::HistoryNotKept,
            NoticeKind::HistoryInUse,
            NoticeKind::HistoryReadOnly,
            NoticeKind::HistorySlow,
        ];
        let about = |notice: &Notice| over.contains(&notice.kind);
        match told {
            None => self.notices.retain(|notice| !about(notice)),
            Some((kind, details)) => {
                self.notices.retain(|notice| notice.kind != kind);
                self.notices.push(Notice {
                    level: Level::Problem,
                    kind,
                    details,
                });
            }
        }
    }
}
