//! The keys, the tour, and what the program says about itself.

use super::{Effect, Level, Model, Notice, NoticeKind, Screen, SettingsSection};

/// Something that is asked of the keys, the tour or about the program itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HelpAction {
    /// Shows what the program is.
    ShowAbout,
    /// Shows the keys over the page, or takes them away.
    ShowKeys(bool),
    /// Begins the tour, also for somebody who has seen it.
    StartTour,
    /// The next card; after the last one the tour is over.
    NextCard,
    /// The card before.
    CardBefore,
    /// Leaves the tour.
    EndTour,
    /// Puts into the clipboard what helps to find what is wrong here.
    CopyDiagnostics,
    /// What the program was made with.
    MadeWith(MadeWith),
}

/// Something that the shell does for help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HelpJob {
    /// Looks for what is wrong here, and says so.
    Diagnose,
    /// Puts words into the clipboard.
    Copy(String),
    /// Reads what the program was made with.
    ReadLicences,
}

/// What the program was made with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MadeWith {
    /// Fonts and icons.
    pub fonts: Vec<Licence>,
    /// Crates that are part of the program.
    pub crates: Vec<Licence>,
}

/// A piece of the program that others made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Licence {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Its licence as an SPDX expression, such as `MIT OR Apache-2.0`.
    pub licence: String,
}

/// A card of the tour, each over the page that it speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TourCard {
    /// What there is to do.
    Home,
    /// How a session is driven.
    Session,
    /// The pain rule, and when to get help.
    Pain,
    /// Where what is kept lives.
    Data,
}

impl TourCard {
    /// All of them, in order.
    pub const ALL: [Self; 4] = [Self::Home, Self::Session, Self::Pain, Self::Data];
}

/// The tour while it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tour {
    /// The card, counted from 0.
    pub place: usize,
    /// Where the person was.
    before: Vec<Screen>,
}

impl Tour {
    /// The card that is shown.
    pub fn card(&self) -> TourCard {
        let card = TourCard::ALL.get(self.place);
        card.copied().unwrap_or(TourCard::Data)
    }
}

/// What is shown of help.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Help {
    /// The keys lie over the page.
    pub keys: bool,
    /// The tour, while it is shown.
    pub tour: Option<Tour>,
    /// The tour begins as soon as a page has room for it.
    offered: bool,
    /// What the program was made with, once it was asked for.
    pub made_with: Option<MadeWith>,
    /// What helps to find what is wrong is being looked for.
    pub diagnosing: bool,
}

impl Help {
    /// True while something of it lies over the page and has the keyboard.
    pub fn is_over(&self) -> bool {
        self.keys || self.tour.is_some()
    }
}

impl Model {
    /// Does what is asked.
    pub(super) fn in_help(&mut self, action: HelpAction) -> Vec<Effect> {
        match action {
            HelpAction::ShowAbout => return self.show_about(),
            HelpAction::ShowKeys(shown) => self.help.keys = shown && self.help.tour.is_none(),
            HelpAction::StartTour => self.start_tour(),
            HelpAction::NextCard => return self.turn_card(1),
            HelpAction::CardBefore => return self.turn_card(-1),
            HelpAction::EndTour => return self.end_tour(),
            HelpAction::CopyDiagnostics => {
                let asked = std::mem::replace(&mut self.help.diagnosing, true);
                let job = (!asked).then_some(Effect::Help(HelpJob::Diagnose));
                return job.into_iter().collect();
            }
            HelpAction::MadeWith(made_with) => self.help.made_with = Some(made_with),
        }
        Vec::new()
    }

    fn show_about(&mut self) -> Vec<Effect> {
        let mut effects = self.open(Screen::About);
        if self.help.made_with.is_none() {
            effects.push(Effect::Help(HelpJob::ReadLicences));
        }
        effects
    }

    /// What helps to find what is wrong was found: it goes into the clipboard.
    pub(super) fn diagnosed(&mut self, found: String) -> Vec<Effect> {
        self.help.diagnosing = false;
        self.notices.push(Notice {
            level: Level::Note,
            kind: NoticeKind::DiagnosticsCopied,
            details: String::new(),
        });
        vec![Effect::Help(HelpJob::Copy(found))]
    }

    /// The shell asks at the start: the tour is for those who have not seen or left it.
    pub fn offer_tour(&mut self) {
        self.help.offered = !self.preferences.toured;
    }

    /// Begins the tour that was offered, once nothing else has the window.
    pub(super) fn begin_offered_tour(&mut self) {
        let free = !self.screen().is_whole() && self.data.question.is_none();
        if self.help.offered && free {
            self.start_tour();
        }
    }

    fn start_tour(&mut self) {
        let before = match self.help.tour.take() {
            Some(tour) => tour.before,
            None => self.screens.clone(),
        };
        self.help = Help {
            tour: Some(Tour { place: 0, before }),
            offered: false,
            keys: false,
            ..std::mem::take(&mut self.help)
        };
        self.show_card();
    }

    fn turn_card(&mut self, by: isize) -> Vec<Effect> {
        let Some(tour) = &mut self.help.tour else {
            return Vec::new();
        };
        let place = tour.place.saturating_add_signed(by);
        if TourCard::ALL.len() <= place {
            return self.end_tour();
        }
        tour.place = place;
        self.show_card();
        Vec::new()
    }

    /// The page that the card speaks of.
    fn show_card(&mut self) {
        let Some(tour) = &self.help.tour else { return };
        let routine = self.content.catalogue.routines.first();
        self.screens = match (tour.card(), routine) {
            (TourCard::Session, Some(routine)) => vec![Screen::Routine(routine.id.clone())],
            (TourCard::Home | TourCard::Session, _) => {
                let home = tour.before.first().filter(|home| !home.is_whole());
                let library = Screen::Library(self.library.tab);
                vec![home.cloned().unwrap_or(library)]
            }
            (TourCard::Pain, _) => vec![Screen::GetHelp],
            (TourCard::Data, _) => vec![Screen::Settings(SettingsSection::MyData)],
        };
    }

    /// Back to where the person was; the tour does not come by itself again.
    fn end_tour(&mut self) -> Vec<Effect> {
        let Some(tour) = self.help.tour.take() else {
            return Vec::new();
        };
        self.screens = tour.before;
        if std::mem::replace(&mut self.preferences.toured, true) {
            return Vec::new();
        }
        vec![Effect::Save(Box::new(self.preferences.clone()))]
    }
}
