//! The clinic's key, with which packs are signed when they are saved: whether there is one, and how it is made.

use super::packs::PackJob;
use super::{Effect, Model};

/// What is known of the key.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ClinicKey {
    /// There is none: packs are not signed.
    #[default]
    None,
    /// There is one: packs are signed.
    There {
        /// Its number, as minisign shows it.
        id: String,
        /// What two people compare.
        fingerprint: String,
    },
    /// There is a file that cannot be used, with the reason: nothing is saved until that is settled.
    Unusable(String),
}

/// Something that is asked about the key, or that came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeyAction {
    /// Makes one, without another question; never in the place of another.
    Make,
    /// Saves its public half to a file that is asked for.
    SavePublic,
    /// This is known of it now.
    Is(ClinicKey),
}

/// Something that the shell does about the key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum KeyJob {
    /// Makes one where there is none.
    Make,
    /// Asks for a file, and saves the public half there.
    SavePublic,
}

impl Model {
    /// Something about the clinic's key.
    pub(super) fn about_key(&mut self, action: KeyAction) -> Vec<Effect> {
        let job = match action {
            KeyAction::Make => {
                self.data.question = None;
                (self.packs.key == ClinicKey::None).then_some(KeyJob::Make)
            }
            KeyAction::SavePublic => {
                let there = matches!(self.packs.key, ClinicKey::There { .. });
                there.then_some(KeyJob::SavePublic)
            }
            KeyAction::Is(key) => {
                self.packs.key = key;
                None
            }
        };
        let job = job.map(|job| Effect::Packs(PackJob::Key(job)));
        job.into_iter().collect()
    }
}
