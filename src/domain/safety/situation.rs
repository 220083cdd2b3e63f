//! What a person is in that decides which exercises suit: a fresh strain, one that settles, a sore tendon, a long muscle.

use std::collections::BTreeSet;

use crate::domain::exercise::{Fit, Suitability};

/// A situation that the suitability of exercises is given for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Situation {
    /// The first three days after a strain.
    Acute,
    /// A strain that settles.
    Subacute,
    /// A sore upper-hamstring tendon.
    Tendon,
    /// A hamstring that feels tight but tests long.
    Overlengthened,
}

impl Situation {
    /// Every situation with its key in the content.
    pub const WORDS: [(&'static str, Self); 4] = [
        ("acute_0_72h", Self::Acute),
        ("subacute", Self::Subacute),
        ("tendon_irritable", Self::Tendon),
        ("overlengthened", Self::Overlengthened),
    ];

    /// What the tags of answers say.
    pub fn of_tags(tags: &BTreeSet<&str>) -> BTreeSet<Self> {
        let has = |tag: &str| tags.contains(tag);
        let strain = has("strain");
        let all = [
            (Self::Acute, strain && has("acute")),
            (Self::Subacute, strain && !has("acute")),
            (Self::Tendon, has("tendon-place") && has("tendon-behaviour")),
            (Self::Overlengthened, has("overlengthened")),
        ];
        let there = all.into_iter().filter(|(_, there)| *there);
        there.map(|(situation, _)| situation).collect()
    }

    /// How well something fits in it.
    pub fn fit(self, suits: &Suitability) -> Fit {
        match self {
            Self::Acute => suits.acute_0_72h,
            Self::Subacute => suits.subacute,
            Self::Tendon => suits.tendon_irritable,
            Self::Overlengthened => suits.overlengthened,
        }
    }

    /// Its name in the ids of messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Acute => "acute",
            Self::Subacute => "subacute",
            Self::Tendon => "tendon",
            Self::Overlengthened => "overlengthened",
        }
    }
}
