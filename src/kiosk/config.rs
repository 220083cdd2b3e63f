//! What a gym sets, as `kiosk.toml` says it; `Default` is a kiosk for which nothing was set.

use std::collections::BTreeSet;
use std::time::Duration;

use super::hours::{Minute, Span};
use super::timing::Timing;
use crate::domain::preferences::ThemeChoice;
use crate::domain::{Kit, RoutineId, VariantId};

/// Loudness where nothing is set, per cent.
const USUAL_VOLUME: u8 = 70;

/// What a gym sets.
#[derive(Clone, Debug, PartialEq)]
pub struct Config {
    /// The name of the gym, shown on the slides instead of ours.
    pub gym: Option<String>,
    /// A picture shown beside it: a PNG or JPEG file, relative to the file of the settings.
    pub logo: Option<String>,
    /// How staff are called, in the gym's words.
    pub staff: Option<String>,
    /// The languages that can be chosen, by tag, the usual one first; empty for all that there are.
    pub languages: Vec<String>,
    /// Light on dark, unless something else is set.
    pub theme: ThemeChoice,
    /// The diagonal of the screen in inches, where it is known.
    pub screen_inches: Option<f32>,
    /// The kit that stands there.
    pub equipment: BTreeSet<Kit>,
    /// How long things take.
    pub timing: Timing,
    /// When the gym is open; always where it is empty.
    pub open: Vec<Span>,
    /// What the screen does when it is closed.
    pub closed: Closed,
    /// Loudness in per cent, 0 to 100.
    pub volume: u8,
    /// Loudness at some hours; the first that holds counts.
    pub volumes: Vec<(Span, u8)>,
    /// True when what comes next is also spoken.
    pub voice: bool,
    /// The routines that are offered, in this order; empty for all that the content allows.
    pub routines: Vec<Offer>,
    /// Other routines at some hours; the first that holds counts.
    pub playlists: Vec<Playlist>,
    /// The routine that comes first at all hours, and on the first slide.
    pub featured: Option<Offer>,
    /// True when routines are counted, without anything about who does them.
    pub counts: bool,
    /// A folder with packs that is watched, relative to the file of the settings.
    pub packs: Option<String>,
    /// The public key that packs must be signed with, once one is set.
    pub key: Option<String>,
    /// What the number of staff comes to (argon2, PHC string); without one, whoever holds the corner gets in.
    pub pin: Option<String>,
    /// Where packs come from and counts go to, for many kiosks.
    pub fleet: Option<Fleet>,
}

/// What the screen does while the gym is closed and nobody uses it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Closed {
    /// It shows the slides, dimmed.
    #[default]
    Dim,
    /// It is black.
    Blank,
}

/// A routine that is offered.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Offer {
    /// The routine, `pack/routine` where it came in a pack.
    pub routine: RoutineId,
    /// The variant; `None` for the usual one.
    pub variant: Option<VariantId>,
}

/// Routines at some hours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Playlist {
    /// When.
    pub at: Span,
    /// Which, in order.
    pub routines: Vec<Offer>,
}

/// Where packs come from and counts go to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fleet {
    /// The name of this kiosk, no other's.
    pub kiosk: String,
    /// Where packs are, as a URL.
    pub packs: Option<String>,
    /// Where counts go, as a URL.
    pub counts: Option<String>,
    /// How often it is looked for new packs.
    pub every: Duration,
}

impl Config {
    /// True while the gym is open.
    pub fn is_open(&self, minute: Minute) -> bool {
        self.open.is_empty() || self.open.iter().any(|span| span.holds(minute))
    }

    /// How long it is until the gym opens; `None` while it is open.
    pub fn opens_in(&self, minute: Minute) -> Option<Duration> {
        let spans = self.open.iter().filter(|_| !self.is_open(minute));
        spans.map(|span| minute.until(span.from)).min()
    }

    /// Loudness at this minute, per cent.
    pub fn volume_at(&self, minute: Minute) -> u8 {
        let mut volumes = self.volumes.iter();
        let own = volumes.find(|(span, _)| span.holds(minute));
        own.map_or(self.volume, |(_, volume)| *volume)
    }

    /// The routines at this minute, in order, the featured one first; empty for all that the content allows.
    pub fn routines_at(&self, minute: Minute) -> Vec<Offer> {
        let mut playlists = self.playlists.iter();
        let own = playlists.find(|playlist| playlist.at.holds(minute));
        let mut routines = own.map_or(&self.routines, |own| &own.routines).clone();
        if let Some(featured) = self.featured.as_ref().filter(|_| !routines.is_empty()) {
            routines.retain(|offer| offer.routine != featured.routine);
            routines.insert(0, featured.clone());
        }
        routines
    }
}

impl Default for Config {
    fn default() -> Self {
        Self {
            gym: None,
            logo: None,
            staff: None,
            languages: Vec::new(),
            theme: ThemeChoice::Dark,
            screen_inches: None,
            equipment: BTreeSet::new(),
            timing: Timing::default(),
            open: Vec::new(),
            closed: Closed::default(),
            volume: USUAL_VOLUME,
            volumes: Vec::new(),
            voice: false,
            routines: Vec::new(),
            playlists: Vec::new(),
            featured: None,
            counts: false,
            packs: None,
            key: None,
            pin: None,
            fleet: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offer(routine: &str) -> Offer {
        Offer {
            routine: routine.into(),
            variant: None,
        }
    }

    #[test]
    fn hours_decide_what_is_offered_and_how_loud() {
        let span = |text| Span::parse(text).unwrap();
        let minute = |text| Minute::parse(text).unwrap();
        let config = Config {
            open: vec![span("06:00-22:00")],
            volumes: vec![(span("06:00-09:00"), 30)],
            routines: vec![offer("all-day"), offer("star")],
            playlists: vec![Playlist {
                at: span("17:00-21:00"),
                routines: vec![offer("evening")],
            }],
            featured: Some(offer("star")),
            ..Config::default()
        };
        assert!(config.is_open(minute("06:00")) && !config.is_open(minute("05:59")));
        assert_eq!(config.volume_at(minute("08:00")), 30);
        assert_eq!(config.volume_at(minute("12:00")), USUAL_VOLUME);
        assert_eq!(
            config.routines_at(minute("12:00")),
            [offer("star"), offer("all-day")]
        );
        assert_eq!(
            config.routines_at(minute("18:00")),
            [offer("star"), offer("evening")]
        );
        let hour = std::time::Duration::from_hours(1);
        assert_eq!(config.opens_in(minute("05:00")), Some(hour));
        assert_eq!(config.opens_in(minute("06:00")), None);
        assert_eq!(Config::default().opens_in(minute("03:00")), None);
        assert!(Config::default().is_open(minute("03:00")));
        assert!(Config::default().routines_at(minute("03:00")).is_empty());
    }
}
