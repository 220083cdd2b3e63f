//! The whole application state, what may be asked of it and what it wants done.
//!
//! Knows no window, file, clock or sound.

pub mod action;
mod advised;
mod awake;
pub mod called;
pub mod care;
pub mod check_in;
pub mod clinic;
pub mod console;
pub mod content;
pub mod data;
pub mod effect;
pub mod figures;
pub mod help;
mod keeping;
pub mod kiosk;
mod lag;
pub mod library;
pub mod making;
pub mod media;
pub mod motion;
pub mod needs;
pub mod notice;
pub mod notification;
pub mod packs;
pub mod past;
pub mod print;
pub mod programme;
pub mod reminders;
pub mod report;
pub mod safety;
pub mod screen;
pub mod session;
pub mod setup;
pub mod studio;
pub mod today;
mod update;
pub mod voices;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::domain::history::Stamp;
use crate::domain::progress::Range;
use crate::domain::safety::Verdict;
use crate::domain::{Preferences, RoutineId};

pub use action::{Action, SessionAction, World};
pub use called::Call;
pub use care::{CareAction, CareDesk};
pub use check_in::{Answer, CheckIn, CheckInAction};
pub use clinic::{ClinicKey, KeyAction, KeyJob};
pub use console::{Console, ConsoleAction, Monitors};
pub use content::Content;
pub use data::{Data, DataAction, DataJob, Outcome};
pub use effect::Effect;
pub use figures::Figures;
pub use help::{Help, HelpAction, HelpJob};
pub use kiosk::{Kiosk, KioskAction, KioskJob};
pub use library::Library;
pub use making::{MadeFrom, MakeEdit, Making, MakingAction, MakingJob, MakingPage};
pub use needs::Need;
pub use notice::{ClinicNotice, Level, Notice, NoticeKind, PackNotice};
pub use notification::{Notification, Pressed};
pub use packs::{KeptPack, PackAction, PackJob, Packs};
pub use past::Past;
pub use print::{Print, Printed, Way};
pub use programme::{DueProgramme, MainAction, ProgrammeAction, ProgrammeQuestion};
pub use reminders::{ReminderAction, Reminders};
pub use report::{ReportAction, ReportCame, ReportJob, Reports};
pub use safety::{Safety, SafetyAction, Start, Whose};
pub use screen::{Asked, LibraryTab, Screen, SettingsSection};
pub use session::{Dialog, Session};
pub use setup::Setup;
pub use studio::{
    Desk, For, Paper, Pixels, Preview, PreviewPage, Sheet, Studio, StudioAction, StudioJob,
    Template,
};
pub use today::{NextUp, Why};
pub use voices::Voices;

/// The whole application state.
#[derive(Debug)]
pub struct Model {
    /// What there is.
    pub content: Arc<Content>,
    /// What a person has chosen.
    pub preferences: Preferences,
    /// Where a person is; the last one is shown.
    pub screens: Vec<Screen>,
    /// The library's query and answer.
    pub library: Library,
    /// What is changed about each routine before it starts.
    pub setups: BTreeMap<RoutineId, Setup>,
    /// The session that runs, or that was left to be carried on.
    pub session: Option<Session>,
    /// The console beside the patient's window, while that is open.
    pub console: Option<Console>,
    /// A session that waits while a draft is tried out.
    set_aside: Option<Session>,
    /// What was done before.
    pub past: Past,
    /// What came from others as files.
    pub packs: Packs,
    /// What is open of a check-in.
    pub check_in: CheckIn,
    /// Which reminders were told, wait or were put off.
    pub reminders: Reminders,
    /// Reports that go out, and those of others that were opened.
    pub reports: Reports,
    /// What of the care timers is not kept.
    pub care: CareDesk,
    /// The keys, the tour, and what the program says about itself.
    pub help: Help,
    /// How far back progress is shown.
    pub range: Range,
    /// What the studio knows.
    pub studio: Studio,
    /// An exercise of one's own that is being made.
    pub making: Option<Making>,
    /// The gym's display, where the program is one.
    pub kiosk: Option<Kiosk>,
    /// What the answers of the safety check come to.
    pub verdict: Verdict,
    /// The same for routines that a clinician gave the person.
    handed_verdict: Verdict,
    /// What is open of the safety check.
    pub safety: Safety,
    /// What a person is told.
    pub notices: Vec<Notice>,
    /// What is kept, where, and what is done with it.
    pub data: Data,
    /// How fast the clock runs.
    pub time_scale: f64,
    /// Whether there is a sound device, once it is known.
    pub has_sound: Option<bool>,
    /// What is known of the system's voices.
    pub voices: Voices,
    /// True while nobody sees the window, as far as that can be told.
    pub unseen: bool,
    /// What the desktop has called a person for.
    called: Option<Need>,
    /// Larger text is offered, for this screen.
    pub offers_larger_text: bool,
    /// The screens that are connected.
    pub monitors: Monitors,
    /// What the clock on the wall shows.
    pub now: Stamp,
    /// A number drawn by chance when the program started: no two machines give sessions the same identity.
    pub seed: u64,
    /// Sessions begun since then.
    begun: u32,
    /// What is on its way to the disk.
    lag: lag::Lag,
}

impl Model {
    /// A fresh state over `content`.
    pub fn new(content: Content, preferences: Preferences) -> Self {
        let mut library = Library::new(content.index());
        library.have(&preferences.kit());
        Self::over(Arc::new(content), library, preferences)
    }

    /// A fresh state over content that is shared, and what is found in it.
    fn over(content: Arc<Content>, library: Library, preferences: Preferences) -> Self {
        let mut model = Self {
            content,
            preferences,
            screens: vec![Screen::Today],
            library,
            setups: BTreeMap::new(),
            session: None,
            console: None,
            set_aside: None,
            past: Past::default(),
            packs: Packs::default(),
            check_in: CheckIn::default(),
            reminders: Reminders::default(),
            reports: Reports::default(),
            care: CareDesk::default(),
            help: Help::default(),
            range: Range::default(),
            studio: Studio::default(),
            making: None,
            kiosk: None,
            verdict: Verdict::default(),
            handed_verdict: Verdict::default(),
            safety: Safety::default(),
            notices: Vec::new(),
            data: Data::default(),
            time_scale: 1.0,
            has_sound: None,
            voices: Voices::default(),
            unseen: false,
            called: None,
            offers_larger_text: false,
            monitors: Monitors::default(),
            now: Stamp::default(),
            seed: 0,
            begun: 0,
            lag: lag::Lag::default(),
        };
        model.judge();
        model
    }

    /// What the player does, while there is a session.
    pub fn player_mode(&self) -> Option<crate::player::Mode> {
        self.session.as_ref().map(|session| session.player.mode())
    }

    /// The screen that is shown.
    pub fn screen(&self) -> &Screen {
        self.screens.last().unwrap_or(&Screen::GetHelp)
    }

    /// What is changed about a routine before it starts.
    pub fn setup(&self, routine: &RoutineId) -> Setup {
        let kept = self.setups.get(routine).cloned();
        let mut setup = kept.unwrap_or_else(|| self.usual_setup(routine));
        self.bar(routine, &mut setup);
        setup
    }
}
