//! Packs: one that is offered by a file, those that are kept, and how what they bring comes into the content.

mod gone;
mod offer;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use super::{ClinicKey, Effect, KeyAction, KeyJob, Level, LibraryTab, Model, Notice};
use super::{NoticeKind, PackNotice, Screen};
use crate::domain::search::Indexed;
use crate::domain::{ExerciseId, Pack, PackId, RoutineId};
use crate::figure::FigureSpec;

pub use offer::{Offer, OfferedPack, Placing, Read};

/// The packs that are kept here, and the one that is offered.
#[derive(Clone, Debug, Default)]
pub struct Packs {
    /// Those that are kept.
    pub kept: Vec<KeptPack>,
    /// A file that was opened and waits for an answer.
    pub offer: Option<Offer>,
    /// The clinic's key, with which packs are signed.
    pub key: ClinicKey,
    /// Those that are kept are still being read.
    pub loads: bool,
    /// What was taken in or removed while they were.
    changed: BTreeSet<PackId>,
    reads: offer::Reads,
}

/// A pack that is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptPack {
    /// The name under which it is kept: its id, or that with a number where versions are kept beside each other.
    pub name: PackId,
    /// What it brings, with every id inside of it.
    pub pack: Arc<Pack>,
    /// Its own figures, with the ids of their exercises.
    pub figures: Arc<Vec<FigureSpec>>,
    /// What it brings, made ready to be found: long work for a long pack, done where the pack is read.
    pub index: Arc<Indexed>,
}

/// Something that is asked about packs, or that came of it.
#[derive(Clone, Debug, PartialEq)]
pub enum PackAction {
    /// Opens a file; without one, it is asked for.
    Open(Option<PathBuf>),
    /// Opens what was pasted, where that is the code of a routine.
    Paste(String),
    /// A file was read, or could not be.
    Read(Read, Box<Offer>),
    /// Nobody chose a file, or what was read is there no more.
    NoFile(Read),
    /// Takes in what is offered.
    Take(Placing),
    /// Leaves what is offered.
    Leave,
    /// It is kept now.
    Taken(Box<KeptPack>),
    /// It could not be kept, in the system's words.
    NotTaken(String),
    /// Its file could not be removed, in the system's words.
    NotRemoved(String),
    /// Removes it, with all that it brought.
    Remove(PackId),
    /// These are the packs that are kept here.
    Are(Vec<KeptPack>),
    /// Something about the clinic's key.
    Key(KeyAction),
}

/// Something that the shell does about packs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PackJob {
    /// Reads a file; without one, it is asked for.
    Read(Read, Option<PathBuf>),
    /// Reads the code of a routine in a text.
    ReadText(Read, String),
    /// Keeps what was read so under this name, and nothing else.
    Keep(Read, PackId),
    /// Forgets what was read so.
    Forget(Read),
    /// Removes a pack.
    Remove(PackId),
    /// Does something about the clinic's key.
    Key(KeyJob),
}

impl KeptPack {
    /// A pack and its figures under the name that they are kept by.
    pub fn new(name: PackId, pack: Pack, figures: Vec<FigureSpec>) -> Self {
        let own: BTreeSet<_> = pack.exercises.iter().map(|one| one.id.clone()).collect();
        // A picture of a mistake shows one of the pack's own exercises, never one of another.
        let known = |id: &str| {
            let id = Some(ExerciseId::new(id)).filter(|id| own.contains(id));
            id.map(|id| id.within(&name).to_string())
        };
        let inside = |mut figure: FigureSpec| {
            figure.id = ExerciseId::new(&figure.id).within(&name).to_string();
            figure.mistake_of = figure
                .mistake_of
                .iter()
                .filter_map(|id| known(id))
                .collect();
            let beside = figure.beside.into_iter();
            figure.beside = beside
                .filter_map(|(id, sentence)| Some((known(&id)?, sentence)))
                .collect();
            figure
        };
        let pack = pack.kept_as(&name);
        Self {
            index: Arc::new(Indexed::of(&pack.exercises, &pack.routines)),
            pack: Arc::new(pack),
            figures: Arc::new(figures.into_iter().map(inside).collect()),
            name,
        }
    }
}

impl Packs {
    /// True while a file waits for an answer.
    pub fn is_offering(&self) -> bool {
        self.offer.is_some()
    }

    /// The versions of what is offered that are kept here already, by their names.
    pub fn versions_of(&self, pack: &Pack) -> impl Iterator<Item = &KeptPack> {
        let own = pack.id.clone();
        self.kept.iter().filter(move |kept| kept.pack.id == own)
    }

    /// A pack is taken in or removed: what is read of it now comes too late.
    fn changes(&mut self, name: &PackId) {
        if self.loads {
            self.changed.insert(name.clone());
        }
    }

    /// The pack that something came with.
    pub fn of(&self, name: &PackId) -> Option<&KeptPack> {
        self.kept.iter().find(|kept| kept.name == *name)
    }

    /// What they bring, made ready to be found.
    pub(super) fn indexes(&self) -> impl Iterator<Item = Arc<Indexed>> {
        self.kept.iter().map(|kept| Arc::clone(&kept.index))
    }

    /// The name under which a routine of the studio is kept: that of its version before, where there is one.
    pub(super) fn name_of_own(&self, routine: &RoutineId) -> PackId {
        let own = PackId::new(routine.as_str());
        let mut kept = self.kept.iter().rev();
        let last = kept.find(|kept| kept.pack.id == own);
        last.map_or(own, |kept| kept.name.clone())
    }
}

impl Model {
    /// Something about packs.
    pub(super) fn in_packs(&mut self, action: PackAction) -> Vec<Effect> {
        match action {
            PackAction::Open(file) => return self.open_file(file),
            PackAction::Paste(text) => return self.read_text(text),
            PackAction::Read(read, offer) => return self.was_read(read, *offer),
            PackAction::NoFile(read) => self.was_not_read(read),
            PackAction::Take(placing) => return self.take_offered(placing),
            PackAction::Leave => return self.leave_offered(),
            PackAction::Taken(kept) => return self.taken(*kept),
            PackAction::NotTaken(why) => {
                self.packs.is_taken();
                self.tell_pack(PackNotice::NotTaken, why);
            }
            PackAction::NotRemoved(why) => self.tell_pack(PackNotice::NotRemoved, why),
            PackAction::Remove(name) => return self.remove_pack(&name),
            PackAction::Key(action) => return self.about_key(action),
            PackAction::Are(kept) => return self.packs_are(kept),
        }
        Vec::new()
    }

    /// Those that are kept have been read; what was taken in or removed meanwhile counts.
    fn packs_are(&mut self, mut kept: Vec<KeptPack>) -> Vec<Effect> {
        self.packs.loads = false;
        let changed = std::mem::take(&mut self.packs.changed);
        let taken = std::mem::take(&mut self.packs.kept);
        kept.retain(|pack| {
            let newer = taken.iter().any(|taken| taken.name == pack.name);
            !newer && !changed.contains(&pack.name)
        });
        let news = !kept.is_empty();
        kept.extend(taken);
        self.packs.kept = kept;
        if news {
            self.know_packs();
        }
        let mut effects = self.take_what_waited();
        effects.extend(self.keep_what_waited());
        effects
    }

    /// What was taken in is shown: its routine, or the exercises that it brings.
    fn taken(&mut self, kept: KeptPack) -> Vec<Effect> {
        self.packs.is_taken();
        let mut effects = self.ask_again_of(&kept.name);
        if self.packs.of(&kept.name).is_some() {
            effects.extend(self.forget_version(&kept.name));
        }
        let shows = match kept.pack.routines.first() {
            Some(routine) => Screen::Routine(routine.id.clone()),
            None => Screen::Library(LibraryTab::Exercises),
        };
        self.take_pack(kept);
        if *self.screen() != Screen::Session {
            effects.extend(self.open(shows));
        }
        effects
    }

    /// The pack is kept, in the place of what was kept under its name.
    pub(super) fn take_pack(&mut self, kept: KeptPack) {
        self.packs.changes(&kept.name);
        self.packs.kept.retain(|old| old.name != kept.name);
        self.packs.kept.push(kept);
        self.know_packs();
    }

    /// The pack is not there any more.
    pub(super) fn drop_pack(&mut self, name: &PackId) {
        self.packs.changes(name);
        self.packs.kept.retain(|kept| kept.name != *name);
        self.know_packs();
    }

    fn tell_pack(&mut self, kind: PackNotice, details: String) {
        self.notices.push(Notice {
            level: Level::Problem,
            kind: NoticeKind::Pack(kind),
            details,
        });
    }

    /// Takes a pack away with all that it brought; what was done with it stays in the history.
    fn remove_pack(&mut self, name: &PackId) -> Vec<Effect> {
        self.data.question = None;
        if self.packs.of(name).is_none() {
            return Vec::new();
        }
        let mut effects = vec![Effect::Packs(PackJob::Remove(name.clone()))];
        effects.extend(self.ask_again_of(name));
        self.drop_pack(name);
        effects.extend(self.forget_pack(name));
        effects
    }

    /// The content is what is built in and what the packs bring; pages of what is gone are closed.
    pub(super) fn know_packs(&mut self) {
        let content = self.content.with_packs(&self.packs.kept);
        let index = self.library.index().clone();
        self.library.find_in(index.with_packs(self.packs.indexes()));
        self.content = Arc::new(content);
        let catalogue = &self.content.catalogue;
        self.screens.retain(|screen| match screen {
            Screen::Routine(id) | Screen::Programme(id) => catalogue.routine(id).is_some(),
            Screen::Exercise(id) => catalogue.exercise(id).is_some(),
            Screen::Today
            | Screen::Welcome
            | Screen::Safety
            | Screen::SafetyOutcome
            | Screen::Guidance(_)
            | Screen::Answer(_)
            | Screen::Guide
            | Screen::SelfCheck(_)
            | Screen::Care
            | Screen::About
            | Screen::Library(_)
            | Screen::Progress
            | Screen::Session
            | Screen::CheckIn(_)
            | Screen::Summary(_)
            | Screen::Settings(_)
            | Screen::Studio
            | Screen::Reports
            | Screen::Report
            | Screen::Making
            | Screen::Kiosk(_)
            | Screen::GetHelp => true,
        });
        if self.screens.is_empty() {
            self.screens.push(Screen::Library(self.library.tab));
        }
        self.setups
            .retain(|routine, _| catalogue.routine(routine).is_some());
        self.judge();
    }
}
