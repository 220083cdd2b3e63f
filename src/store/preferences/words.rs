//! The words by which the file of preferences spells choices.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::domain::Side;
use crate::domain::preferences::{BodyBuild, Clothing, Counting, HeadStyle, SkinTone, ThemeChoice};

/// A choice with one word for each of its values.
pub(super) trait Word: Copy + 'static {
    /// Every value.
    const ALL: &'static [Self];

    /// The word for it.
    fn word(self) -> &'static str;
}

/// A choice as it stands in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Spelled<T>(pub(super) T);

impl<T: Word> Serialize for Spelled<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.word())
    }
}

impl<'de, T: Word> Deserialize<'de> for Spelled<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let found = T::ALL.iter().find(|choice| choice.word() == text);
        found.copied().map(Self).ok_or_else(|| {
            let words: Vec<&str> = T::ALL.iter().map(|choice| choice.word()).collect();
            serde::de::Error::custom(format!("expected one of {}", words.join(", ")))
        })
    }
}

impl Word for ThemeChoice {
    const ALL: &'static [Self] = &[Self::System, Self::Light, Self::Dark, Self::HighContrast];

    fn word(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
            Self::HighContrast => "high-contrast",
        }
    }
}

impl Word for Counting {
    const ALL: &'static [Self] = &[Self::Paced, Self::Counted];

    fn word(self) -> &'static str {
        match self {
            Self::Paced => "paced",
            Self::Counted => "counted",
        }
    }
}

impl Word for Side {
    const ALL: &'static [Self] = &[Self::Left, Self::Right];

    fn word(self) -> &'static str {
        self.as_str()
    }
}

impl Word for BodyBuild {
    const ALL: &'static [Self] = &Self::EVERY;

    fn word(self) -> &'static str {
        match self {
            Self::Lean => "lean",
            Self::Soft => "soft",
            Self::Heavy => "heavy",
        }
    }
}

impl Word for HeadStyle {
    const ALL: &'static [Self] = &[
        Self::Short,
        Self::Bun,
        Self::Ponytail,
        Self::Bob,
        Self::Shaved,
        Self::Bald,
        Self::Rim,
        Self::Scarf,
    ];

    fn word(self) -> &'static str {
        match self {
            Self::Short => "short",
            Self::Bun => "bun",
            Self::Ponytail => "ponytail",
            Self::Bob => "bob",
            Self::Shaved => "shaved",
            Self::Bald => "bald",
            Self::Rim => "rim",
            Self::Scarf => "scarf",
        }
    }
}

impl Word for SkinTone {
    const ALL: &'static [Self] = &[
        Self::Light,
        Self::Tan,
        Self::Brown,
        Self::Deep,
        Self::Neutral,
    ];

    fn word(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Tan => "tan",
            Self::Brown => "brown",
            Self::Deep => "deep",
            Self::Neutral => "neutral",
        }
    }
}

impl Word for Clothing {
    const ALL: &'static [Self] = &[Self::Pine, Self::Plum, Self::Amber, Self::Slate];

    fn word(self) -> &'static str {
        match self {
            Self::Pine => "pine",
            Self::Plum => "plum",
            Self::Amber => "amber",
            Self::Slate => "slate",
        }
    }
}
