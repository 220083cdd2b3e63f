//! Messages by id in the person's language. Knows only the domain types that it words.

mod date;
mod days;
mod dose;
mod language;
pub mod outcome;
mod past;
mod pseudo;
pub mod report;
mod summary;

use std::borrow::Cow;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

pub use language::Language;

/// Messages in one language; what it does not say is said in English.
pub struct Text {
    bundles: Vec<FluentBundle<FluentResource>>,
}

impl std::fmt::Debug for Text {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let locales = self.bundles.iter().map(|bundle| &bundle.locales);
        f.debug_struct("Text")
            .field("locales", &locales.collect::<Vec<_>>())
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
        let mut bundles = vec![bundle(language)];
        if !matches!(language, Language::English | Language::Pseudo) {
            bundles.push(bundle(Language::English));
        }
        Self { bundles }
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
        self.bundles.iter().any(|bundle| bundle.has_message(id))
    }

    /// A missing message shows as its id, so that nobody is left with nothing.
    fn format(&self, id: &str, arguments: Option<&FluentArgs<'_>>) -> Cow<'_, str> {
        let patterns = self.bundles.iter().filter_map(|bundle| {
            let message = bundle.get_message(id)?;
            Some((bundle, message.value()?))
        });
        let Some((bundle, pattern)) = patterns.into_iter().next() else {
            return Cow::Owned(id.to_owned());
        };
        let mut faults = Vec::new();
        let words = bundle.format_pattern(pattern, arguments, &mut faults);
        Cow::Owned(words.into_owned())
    }
}

/// The messages of one language by itself, with its rules for plurals.
fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let locale = LanguageIdentifier::from_bytes(language.locale().as_bytes()).unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    bundle.set_use_isolating(false);
    if language == Language::Pseudo {
        bundle.set_transform(Some(pseudo::transform));
    }
    for file in language.messages() {
        let resource = match FluentResource::try_new((*file).to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// `text` as the pseudo-locale shows it: content is no message, and must show all the same that it can be translated.
pub fn pseudo(text: &str) -> String {
    pseudo::transform(text).into_owned()
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
        for file in Language::English.messages() {
            assert!(FluentResource::try_new((*file).to_owned()).is_ok());
        }
    }
}
