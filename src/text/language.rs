//! The languages that the program speaks.

/// The messages of a language, a file an area.
macro_rules! messages {
    ($tag:literal) => {
        messages!($tag: "app", "care", "check-in", "data", "guidance", "guide", "handout", "help", "kiosk", "library", "making", "packs", "player", "programmes", "progress", "reminders", "report", "safety", "settings", "studio", "today", "voice")
    };
    ($tag:literal: $($area:literal),*) => {
        &[$(include_str!(concat!("../../assets/text/", $tag, "/", $area, ".ftl")),)*]
    };
}

/// A language that the program speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// English, in which everything was written.
    #[default]
    English,
    /// German.
    German,
    /// Spanish.
    Spanish,
    /// English with accents and 40 % longer, to find text that is cut off or not translated.
    Pseudo,
}

impl Language {
    /// The languages that a person can choose; the pseudo-locale is for those who write it into their preferences.
    pub const OFFERED: &'static [Self] = &[Self::English, Self::German, Self::Spanish];

    /// The language for a tag such as `de-CH`; English where it is not spoken here.
    pub fn of_tag(tag: &str) -> Self {
        if tag.eq_ignore_ascii_case(Self::Pseudo.tag()) {
            return Self::Pseudo;
        }
        let primary = tag.split(['-', '_', '.']).next().unwrap_or_default();
        let spoken = Self::OFFERED.iter();
        let mut known = spoken.filter(|language| primary.eq_ignore_ascii_case(language.tag()));
        known.next().copied().unwrap_or_default()
    }

    /// Its tag in the file of preferences and in the names of folders.
    ///
    /// `en-XA` is what Android and ICU call the pseudo-locale with accents.
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::Spanish => "es",
            Self::Pseudo => "en-XA",
        }
    }

    /// The message that names it, in its own words.
    pub fn name(self) -> &'static str {
        match self {
            Self::English => "language-english",
            Self::German => "language-german",
            Self::Spanish => "language-spanish",
            Self::Pseudo => "language-pseudo",
        }
    }

    /// The locale whose rules for plurals it follows.
    pub(super) fn locale(self) -> &'static str {
        match self {
            Self::English | Self::Pseudo => "en",
            Self::German => "de",
            Self::Spanish => "es",
        }
    }

    /// Its messages.
    pub(super) fn messages(self) -> &'static [&'static str] {
        match self {
            Self::English | Self::Pseudo => messages!("en"),
            Self::German => messages!("de"),
            Self::Spanish => messages!("es"),
        }
    }
}
