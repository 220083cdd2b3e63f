//! Packs: one that is offered by a file, those that are kept, and how what they bring comes into the content.

use std::path::PathBuf;
use std::sync::Arc;

use super::{Action, ClinicKey, Effect, KeyAction, KeyJob, Level, LibraryTab, Model, Notice};
use super::{NoticeKind, ReportAction, Screen};
use crate::domain::{ExerciseId, Pack, PackId, RoutineId};
use crate::figure::FigureSpec;

/// What the files of reports end with.
const REPORT: &str = "stride-report";

/// The packs that are kept here, and the one that is offered.
#[derive(Clone, Debug, Default)]
pub struct Packs {
    /// Those that are kept.
    pub kept: Vec<KeptPack>,
    /// A file that was opened and waits for an answer.
    pub offer: Option<Offer>,
    /// The clinic's key, with which packs are signed.
    pub key: ClinicKey,
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
}

/// A file that was opened.
#[derive(Clone, Debug, PartialEq)]
pub enum Offer {
    /// It is being read.
    Reading(String),
    /// It is a pack.
    Pack(Box<OfferedPack>),
    /// It cannot be used: why, one sentence each.
    Refused {
        /// The file.
        file: String,
        /// What is wrong with it.
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

/// Something that is asked about packs, or that came of it.
#[derive(Clone, Debug, PartialEq)]
pub enum PackAction {
    /// Opens a file; without one, it is asked for.
    Open(Option<PathBuf>),
    /// Opens what was pasted, where that is the code of a routine.
    Paste(String),
    /// A file was read, or could not be.
    Read(Box<Offer>),
    /// Nobody chose a file.
    NoFile,
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
    Read(Option<PathBuf>),
    /// Reads the code of a routine in a text.
    ReadText(String),
    /// Keeps what was read last under this name.
    Keep(PackId),
    /// Forgets what was read last.
    Forget,
    /// Removes a pack.
    Remove(PackId),
    /// Does something about the clinic's key.
    Key(KeyJob),
}

impl KeptPack {
    /// A pack and its figures under the name that they are kept by.
    pub fn new(name: PackId, pack: Pack, figures: Vec<FigureSpec>) -> Self {
        let inside = |mut figure: FigureSpec| {
            figure.id = ExerciseId::new(&figure.id).within(&name).to_string();
            figure
        };
        Self {
            pack: Arc::new(pack.kept_as(&name)),
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

    /// The pack that something came with.
    pub fn of(&self, name: &PackId) -> Option<&KeptPack> {
        self.kept.iter().find(|kept| kept.name == *name)
    }

    /// The name under which a routine of the studio is kept: that of its version before, where there is one.
    pub(super) fn name_of_own(&self, routine: &RoutineId) -> PackId {
        let own = PackId::new(routine.as_str());
        let mut kept = self.kept.iter().rev();
        let last = kept.find(|kept| kept.pack.id == own);
        last.map_or(own, |kept| kept.name.clone())
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
    /// Something about packs.
    pub(super) fn in_packs(&mut self, action: PackAction) -> Vec<Effect> {
        match action {
            PackAction::Open(file) => return self.open_file(file),
            PackAction::Paste(text) => return vec![Effect::Packs(PackJob::ReadText(text))],
            PackAction::Read(offer) => self.packs.offer = Some(*offer),
            PackAction::NoFile => self.packs.offer = None,
            PackAction::Take(placing) => return self.take_offered(placing),
            PackAction::Leave => {
                self.packs.offer = None;
                return vec![Effect::Packs(PackJob::Forget)];
            }
            PackAction::Taken(kept) => return self.taken(*kept),
            PackAction::NotTaken(why) => {
                self.packs.offer = None;
                self.tell_pack(NoticeKind::PackNotTaken, why);
            }
            PackAction::NotRemoved(why) => self.tell_pack(NoticeKind::PackNotRemoved, why),
            PackAction::Remove(name) => return self.remove_pack(&name),
            PackAction::Key(action) => return self.about_key(action),
            PackAction::Are(kept) => {
                self.packs.kept = kept;
                self.know_packs();
            }
        }
        Vec::new()
    }

    fn open_file(&mut self, file: Option<PathBuf>) -> Vec<Effect> {
        let ending = file.as_ref().and_then(|file| file.extension());
        if ending.is_some_and(|ending| ending.eq_ignore_ascii_case(REPORT)) {
            return self.apply(Action::from(ReportAction::Open(file)));
        }
        if let Some(file) = &file {
            self.packs.offer = Some(Offer::Reading(file.display().to_string()));
        }
        vec![Effect::Packs(PackJob::Read(file))]
    }

    fn take_offered(&mut self, placing: Placing) -> Vec<Effect> {
        let Some(Offer::Pack(offered)) = &self.packs.offer else {
            return Vec::new();
        };
        let name = self.packs.name_for(&offered.pack, placing);
        vec![Effect::Packs(PackJob::Keep(name))]
    }

    /// What was taken in is shown: its routine, or the exercises that it brings.
    fn taken(&mut self, kept: KeptPack) -> Vec<Effect> {
        self.packs.offer = None;
        let mut effects = self.ask_again_of(&kept.name);
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
        self.packs.kept.retain(|old| old.name != kept.name);
        self.packs.kept.push(kept);
        self.know_packs();
    }

    /// The pack is not there any more.
    pub(super) fn drop_pack(&mut self, name: &PackId) {
        self.packs.kept.retain(|kept| kept.name != *name);
        self.know_packs();
    }

    fn tell_pack(&mut self, kind: NoticeKind, details: String) {
        self.notices.push(Notice {
            level: Level::Problem,
            kind,
            details,
        });
    }

    /// Takes a pack away with all that it brought; what was done with it stays in the history.
    fn remove_pack(&mut self, name: &PackId) -> Vec<Effect> {
        self.data.question = None;
        let before = self.packs.kept.len();
        self.packs.kept.retain(|kept| kept.name != *name);
        if before == self.packs.kept.len() {
            return Vec::new();
        }
        let mut effects = vec![Effect::Packs(PackJob::Remove(name.clone()))];
        effects.extend(self.ask_again_of(name));
        self.know_packs();
        let mut preferences = self.preferences.clone();
        let stays = |routine: &RoutineId| routine.pack().as_ref() != Some(name);
        preferences
            .schedule
            .entries
            .retain(|entry| stays(&entry.routine));
        if preferences != self.preferences {
            effects.extend(self.set_preferences(preferences));
        }
        effects
    }

    /// The content is what is built in and what the packs bring; pages of what is gone are closed.
    pub(super) fn know_packs(&mut self) {
        let content = self.content.with_packs(&self.packs.kept);
        self.library.find_in(content.index());
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
