//! Messages by id in the person's language. Knows only the domain types that it words.

mod date;
mod days;
mod dose;
mod past;
mod pseudo;

use std::borrow::Cow;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

/// Messages in English, a file an area.
const ENGLISH: &[&str] = &[
    include_str!("../assets/text/en/app.ftl"),
    include_str!("../assets/text/en/care.ftl"),
    include_str!("../assets/text/en/check-in.ftl"),
    include_str!("../assets/text/en/data.ftl"),
    include_str!("../assets/text/en/guidance.ftl"),
    include_str!("../assets/text/en/guide.ftl"),
    include_str!("../assets/text/en/help.ftl"),
    include_str!("../assets/text/en/library.ftl"),
    include_str!("../assets/text/en/player.ftl"),
    include_str!("../assets/text/en/programmes.ftl"),
    include_str!("../assets/text/en/progress.ftl"),
    include_str!("../assets/text/en/reminders.ftl"),
    include_str!("../assets/text/en/safety.ftl"),
    include_str!("../assets/text/en/settings.ftl"),
    include_str!("../assets/text/en/today.ftl"),
    include_str!("../assets/text/en/voice.ftl"),
];

/// The tag of the pseudo-locale in the file of preferences, for those who look for text that is cut off.
pub const PSEUDO_TAG: &str = "en-XA";

/// A language that the program speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// English.
    #[default]
    English,
    /// English with accents and 40 % longer, to find text that is cut off or not translated.
    Pseudo,
}

impl Language {
    /// Its tag for a voice.
    pub fn tag(self) -> &'static str {
        match self {
            Self::English | Self::Pseudo => "en",
        }
    }

    /// The language for a tag such as `de-CH`; English where it is not spoken here yet.
    ///
    /// `en-XA` is what Android and ICU call the pseudo-locale with accents.
    pub fn of_tag(tag: &str) -> Self {
        if tag.eq_ignore_ascii_case(PSEUDO_TAG) {
            Self::Pseudo
        } else {
            Self::English
        }
    }
}

/// Messages in one language.
pub struct Text {
    bundle: FluentBundle<FluentResource>,
}

impl std::fmt::Debug for Text {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Text")
            .field("locales", &self.bundle.locales)
            .finish_non_exhaustive()
    }
}

impl Default for Text {
    fn default() -> Self {
        Self::new(Language::default())
    }
}

impl Text {
    /// The messages of `language`.
    pub fn new(language: Language) -> Self {
        let english = LanguageIdentifier::from_bytes(b"en").unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![english]);
        bundle.set_use_isolating(false);
        if language == Language::Pseudo {
            bundle.set_transform(Some(pseudo::transform));
        }
        for file in ENGLISH {
            let resource = match FluentResource::try_new((*file).to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        Self { bundle }
    }

    /// The message `id`.
    pub fn get(&self, id: &str) -> String {
        self.format(id, None).into_owned()
    }

    /// The message `id` with values for what it leaves open.
    pub fn with<'a>(&'a self, id: &str, values: &[(&'a str, Value<'a>)]) -> String {
        let mut arguments = FluentArgs::new();
        for (name, value) in values {
            arguments.set(
                *name,
                match value {
                    Value::Text(text) => FluentValue::from(*text),
                    Value::Number(number) => FluentValue::from(*number),
                },
            );
        }
        self.format(id, Some(&arguments)).into_owned()
    }

    /// True when there is a message `id`.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// A missing message shows as its id, so that nobody is left with nothing.
    fn format(&self, id: &str, arguments: Option<&FluentArgs<'_>>) -> Cow<'_, str> {
        let message = self.bundle.get_message(id);
        let Some(pattern) = message.and_then(|message| message.value()) else {
            return Cow::Owned(id.to_owned());
        };
        let mut faults = Vec::new();
        let words = self.bundle.format_pattern(pattern, arguments, &mut faults);
        Cow::Owned(words.into_owned())
    }
}

/// What a message leaves open.
#[derive(Clone, Copy, Debug)]
pub enum Value<'a> {
    /// A word.
    Text(&'a str),
    /// A number, which decides plurals.
    Number(f64),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<u32> for Value<'_> {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<usize> for Value<'_> {
    fn from(number: usize) -> Self {
        Self::Number(number as f64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plurals_follow_the_number() {
        let text = Text::default();
        assert_eq!(text.with("minutes", &[("count", 1_u32.into())]), "1 minute");
        assert_eq!(
            text.with("minutes", &[("count", 5_u32.into())]),
            "5 minutes"
        );
    }

    #[test]
    fn the_pseudo_locale_is_longer_and_keeps_what_is_filled_in() {
        let (text, pseudo) = (Text::default(), Text::new(Language::Pseudo));
        let plain = text.get("not-reviewed").chars().count();
        assert!(plain * 13 / 10 < pseudo.get("not-reviewed").chars().count());
        assert!(
            pseudo
                .with("minutes", &[("count", 5_u32.into())])
                .contains('5')
        );
    }

    #[test]
    fn every_file_is_read_without_a_fault() {
        for file in ENGLISH {
            assert!(FluentResource::try_new((*file).to_owned()).is_ok());
        }
    }
}
