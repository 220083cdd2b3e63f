//! The program as a gym's display: what it offers, who stands before it now, and what staff are doing.

mod act;
mod ask;
mod forget;
mod offered;
mod staff;
mod update;
mod visit;

use std::sync::Arc;
use std::time::Duration;

use super::{Library, Model, Screen};
use crate::domain::search::SearchIndex;
use crate::domain::{PainRule, Preferences, RoutineId};
use crate::kiosk::{Area, Config, Light, Minute, Offer, Policy, Wait};
use crate::player::{Mode, State};

pub use act::{Contents, KioskAction, KioskJob, Leaving, Secret, Setting};
pub use offered::{Card, Offered, Way};
pub use staff::Typed;
pub use visit::CARDS;

/// The size of text that "larger" means, per cent (UI.md 7).
const LARGER_PERCENT: u16 = 130;

/// The program as a gym's display.
#[derive(Debug)]
pub struct Kiosk {
    /// What the gym sets.
    pub config: Arc<Config>,
    /// Time, touches and the way out.
    pub policy: Policy,
    /// Whoever stands before it.
    pub visit: Visit,
    /// The number that staff are typing.
    pub typed: Typed,
    /// What is offered now, in order.
    pub offered: Vec<Offered>,
    /// What the gym listed when nobody was there; empty where everything is offered.
    listed: Vec<Offer>,
    /// True while the settings on the disk cannot be used, and those before them hold.
    pub is_faulty: bool,
    /// Set once staff want to leave.
    pub leaving: Option<Leaving>,
    /// The content in each language that can be chosen, the usual one first.
    contents: Contents,
    /// Other content, which waits until whoever is there has gone.
    waiting: Option<Contents>,
    /// The minute that it is.
    minute: Minute,
}

/// Whoever stands before the kiosk: all of it is forgotten.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Visit {
    /// How the cards are sorted.
    pub way: Way,
    /// The card that narrowed them.
    pub narrowed: Option<Card>,
    /// Which page of them.
    pub page: usize,
    /// The routine that is looked at.
    pub routine: Option<RoutineId>,
    /// Where help, or the number of staff, goes back to.
    pub back_to: Area,
    /// What was done, once a session is over.
    pub done: Option<Done>,
    /// Pain, once it was said (NRS, 0 to 10).
    pub pain: Option<u8>,
    /// The routine as a code, to take home.
    pub code: Option<Code>,
}

/// What is known of a session that is over.
#[derive(Clone, Debug, PartialEq)]
pub struct Done {
    /// The routine.
    pub routine: RoutineId,
    /// What it is called.
    pub name: String,
    /// Its pain rule.
    pub rule: Option<PainRule>,
    /// True when it was done to its end.
    pub whole: bool,
    /// How long somebody worked.
    pub time: Duration,
}

/// The modules of a code, row by row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// Modules along an edge.
    pub side: usize,
    /// True for the dark ones.
    pub dark: Vec<bool>,
}

impl Kiosk {
    /// The languages that can be chosen, the usual one first.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.contents.0.iter().map(|(tag, _)| tag.as_str())
    }
}

impl Model {
    /// The program as a display with these settings; `contents` are those of the languages that can be chosen, the usual one
    /// first. Without any, nothing is offered.
    pub fn kiosk(config: Config, contents: Contents) -> Self {
        let kiosk = Kiosk {
            policy: Policy::new(&config),
            config: Arc::new(config),
            visit: Visit::default(),
            typed: Typed::default(),
            offered: Vec::new(),
            listed: Vec::new(),
            is_faulty: false,
            leaving: None,
            contents,
            waiting: None,
            minute: Minute::default(),
        };
        let usual = kiosk.contents.0.first();
        let content = usual
            .map(|(_, content)| Arc::clone(content))
            .unwrap_or_default();
        // Nothing is searched on a display.
        let library = Library::new(SearchIndex::default());
        let mut model = Self::over(content, library, preferences(&kiosk));
        model.kiosk = Some(kiosk);
        model.screens = vec![Screen::Kiosk(Area::Attract)];
        model.list();
        model
    }

    /// The area of the kiosk that is shown.
    pub fn area(&self) -> Area {
        if let Screen::Kiosk(area) = self.screen() {
            *area
        } else if *self.screen() == Screen::Session {
            Area::Session
        } else {
            Area::Attract
        }
    }

    /// What the kiosk waits for.
    pub fn kiosk_waits(&self) -> Wait {
        match self.area() {
            Area::Attract => Wait::Never,
            Area::Safety
            | Area::Help
            | Area::Choose
            | Area::Routine
            | Area::CheckIn
            | Area::Pin
            | Area::Staff
            | Area::Settings => Wait::Choosing,
            Area::Session => self.session_waits(),
            Area::Thanks => Wait::Thanks,
        }
    }

    fn session_waits(&self) -> Wait {
        let Some(session) = &self.session else {
            return Wait::Choosing;
        };
        let view = session.view();
        match session.player.mode() {
            Mode::Running
                if view
                    .as_ref()
                    .is_some_and(|view| view.state == State::Counted) =>
            {
                Wait::Counted(session.expected())
            }
            // What is done goes on by itself.
            Mode::Running | Mode::Resuming(_) | Mode::Waiting | Mode::Done | Mode::Ended => {
                Wait::Never
            }
            Mode::Paused | Mode::Away(_) | Mode::Hurting(_) => Wait::Paused,
        }
    }

    /// How bright the kiosk's screen is; full where the program is none.
    pub fn light(&self) -> Light {
        let kiosk = self.kiosk.as_ref();
        kiosk.map_or(Light::Full, |kiosk| kiosk.policy.light(self.area()))
    }

    /// How long "Are you still there?" is still shown; `None` while it is not.
    pub fn asks_whether_there(&self) -> Option<Duration> {
        self.kiosk.as_ref()?.policy.warning(self.kiosk_waits())
    }
}

/// What the settings of the display mean for whoever comes.
fn preferences(kiosk: &Kiosk) -> Preferences {
    let config = &kiosk.config;
    let usual = Preferences::default();
    Preferences {
        theme: config.theme,
        language: kiosk.contents.0.first().map(|(tag, _)| tag.clone()),
        volume: config.volume_at(kiosk.minute),
        voice: crate::domain::voice::Voice {
            on: config.voice,
            ..usual.voice
        },
        ..usual
    }
}
