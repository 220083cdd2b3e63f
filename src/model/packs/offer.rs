//! A file of somebody else from the moment that it is opened until it is taken in or left.
//!
//! Each is read under a number of its own: what is kept is what was shown, whatever else is read meanwhile.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use super::{PackJob, Packs};
use crate::domain::{Pack, PackId, Refusal};
use crate::figure::FigureSpec;
use crate::model::{Action, Effect, Model, ReportAction};

/// What the files of reports end with.
const REPORT: &str = "stride-report";

/// The number of a read, counted from 1.
pub type Read = u32;

/// A file that was opened.
#[derive(Clone, Debug, PartialEq)]
pub enum Offer {
    /// It is being read.
    Reading(String),
    /// It is a pack.
    Pack(Box<OfferedPack>),
    /// It cannot be used.
    Refused {
        /// The file.
        file: String,
        /// What kinds of fault it has, the first of each.
        kinds: Vec<Refusal>,
        /// What is wrong with it, for whoever made it.
        problems: Vec<String>,
    },
}

/// A pack that can be taken in.
#[derive(Clone, Debug, PartialEq)]
pub struct OfferedPack {
    /// The file.
    pub file: String,
    /// What it brings.
    pub pack: Arc<Pack>,
    /// Its own figures.
    pub figures: Arc<Vec<FigureSpec>>,
    /// How many photographs it has.
    pub pictures: usize,
    /// What is worth knowing about it.
    pub notes: Vec<String>,
}

/// Where a pack goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Placing {
    /// In the place of the version that is here; without one, it is new.
    Replace,
    /// Beside the version that is here.
    Beside,
}

/// The reads that there are.
#[derive(Clone, Debug, Default)]
pub(super) struct Reads {
    last: Read,
    /// Those that somebody waits for.
    awaited: BTreeSet<Read>,
    /// That of the file that is shown; 0 before there was one.
    shown: Read,
    /// That of the file that is being taken in, or will be once the packs that are kept are known.
    taken: Option<Read>,
}

impl Packs {
    /// The read that is shown, or was shown last.
    pub fn shown(&self) -> Read {
        self.reads.shown
    }

    fn begin_read(&mut self) -> Read {
        self.reads.last += 1;
        self.reads.awaited.insert(self.reads.last);
        self.reads.last
    }

    /// Nothing is shown any more; what was read of it is forgotten.
    fn leave(&mut self) -> Option<Effect> {
        let shown = self.reads.shown;
        self.reads.awaited.remove(&shown);
        let left = self.offer.take();
        left.map(|_| Effect::Packs(PackJob::Forget(shown)))
    }

    fn show(&mut self, read: Read, offer: Offer) {
        self.reads.shown = read;
        self.offer = Some(offer);
    }

    /// What somebody took in is kept, or cannot be: that file is shown no longer. Another one stays.
    pub(super) fn is_taken(&mut self) {
        if self.reads.taken.take() == Some(self.reads.shown) {
            self.offer = None;
        }
    }

    /// The name under which what is offered will be kept.
    fn name_for(&self, pack: &Pack, placing: Placing) -> PackId {
        // What somebody made themselves is never replaced by a file that has its name.
        let placing = if pack.id == PackId::of_own() {
            Placing::Beside
        } else {
            placing
        };
        match placing {
            Placing::Replace => {
                let last = self.versions_of(pack).last();
                last.map_or_else(|| pack.id.clone(), |kept| kept.name.clone())
            }
            Placing::Beside => {
                pack.name_beside(|name| self.of(name).is_some() || *name == PackId::of_own())
            }
        }
    }
}

impl Model {
    pub(super) fn open_file(&mut self, file: Option<PathBuf>) -> Vec<Effect> {
        let ending = file.as_ref().and_then(|file| file.extension());
        if ending.is_some_and(|ending| ending.eq_ignore_ascii_case(REPORT)) {
            return self.apply(Action::from(ReportAction::Open(file)));
        }
        let mut effects = Vec::new();
        let read = self.packs.begin_read();
        if let Some(file) = &file {
            effects.extend(self.packs.leave());
            let reading = Offer::Reading(file.display().to_string());
            self.packs.show(read, reading);
        }
        effects.push(Effect::Packs(PackJob::Read(read, file)));
        effects
    }

    pub(super) fn read_text(&mut self, text: String) -> Vec<Effect> {
        let read = self.packs.begin_read();
        vec![Effect::Packs(PackJob::ReadText(read, text))]
    }

    /// What was read is shown, if somebody waits for it.
    pub(super) fn was_read(&mut self, read: Read, offer: Offer) -> Vec<Effect> {
        if !self.packs.reads.awaited.remove(&read) {
            return vec![Effect::Packs(PackJob::Forget(read))];
        }
        let other = self.packs.reads.shown != read;
        let left = other.then(|| self.packs.leave()).flatten();
        self.packs.show(read, offer);
        left.into_iter().collect()
    }

    pub(super) fn was_not_read(&mut self, read: Read) {
        let packs = &mut self.packs;
        packs.reads.awaited.remove(&read);
        if packs.reads.shown == read {
            packs.offer = None;
        }
    }

    pub(super) fn leave_offered(&mut self) -> Vec<Effect> {
        self.packs.leave().into_iter().collect()
    }

    pub(super) fn take_offered(&mut self, placing: Placing) -> Vec<Effect> {
        let packs = &mut self.packs;
        let Some(Offer::Pack(offered)) = &packs.offer else {
            return Vec::new();
        };
        let read = packs.reads.shown;
        packs.reads.taken = Some(read);
        if packs.loads {
            return Vec::new();
        }
        let name = packs.name_for(&offered.pack, placing);
        vec![Effect::Packs(PackJob::Keep(read, name))]
    }

    /// What was to be taken in before the packs that are kept were known. Where there is another version of it, it is asked
    /// again.
    pub(super) fn take_what_waited(&mut self) -> Vec<Effect> {
        let waited = self.packs.reads.taken.take();
        let Some(Offer::Pack(offered)) = &self.packs.offer else {
            return Vec::new();
        };
        let older = self.packs.versions_of(&offered.pack).next().is_some();
        if waited != Some(self.packs.reads.shown) || older {
            return Vec::new();
        }
        self.take_offered(Placing::Replace)
    }
}
