//! Content in another language: overlay files with the same keys as the content, laid over what was read.
//!
//! What a language does not translate stays as it was; each such text is a note, each key that fits nothing an error.

use std::collections::BTreeMap;

use super::problem::{Problem, Severity};
use super::{builtin, check::Check, read::parse};
use crate::domain::texts::{Reader, Texts};
use crate::domain::{Readable, Refusal};

/// The texts of one overlay file by their keys, such as `words.cue` or `instructions.0`.
type Overlay = BTreeMap<String, String>;

/// Lays one language over the content.
#[derive(Debug)]
struct Translator {
    folder: String,
    terms: Overlay,
    problems: Vec<Problem>,
}

/// Puts the content into the language of `tag`, such as `de`: what its overlay files hold takes the place of what they translate.
pub fn translate(readable: &mut Readable, tag: &str) -> Vec<Problem> {
    let mut translator = Translator {
        folder: format!("languages/{tag}"),
        terms: Overlay::new(),
        problems: Vec::new(),
    };
    translator.terms = translator.overlay("terms");
    for (name, original) in readable.files() {
        translator.lay_over(&name, original);
    }
    translator.problems
}

/// Changes every text of the content: how the pseudo-locale shows what is not translated.
pub fn change(readable: &mut Readable, change: impl Fn(&str) -> String) {
    let mut text = |_: &str, text: &mut String| *text = change(text);
    let mut term = |term: &mut String| *term = change(term);
    let reader = &mut Reader::new(&mut text, &mut term);
    for (_, original) in readable.files() {
        original.show(reader);
    }
}

impl Translator {
    /// Puts what the overlay file `name` holds into `original`.
    fn lay_over(&mut self, name: &str, original: &mut dyn Texts) {
        let mut overlay = self.overlay(name);
        let file = format!("{}/{name}.toml", self.folder);
        let (problems, terms) = (&mut self.problems, &self.terms);
        let mut untranslated = Vec::new();
        let mut text = |key: &str, text: &mut String| match overlay.remove(key) {
            Some(own) if !own.is_empty() || text.is_empty() => *text = own,
            Some(_) | None => problems.push(note(&file, key, text)),
        };
        let mut term = |term: &mut String| match terms.get(term) {
            Some(own) => own.clone_into(term),
            None => untranslated.push(term.clone()),
        };
        original.show(&mut Reader::new(&mut text, &mut term));
        let terms_file = format!("{}/terms.toml", self.folder);
        let of_terms = untranslated.iter();
        problems.extend(of_terms.map(|term| note(&terms_file, term, term)));
        problems.extend(overlay.into_iter().map(|(key, value)| Problem {
            file: file.clone(),
            key,
            value: format!("{value:?}"),
            expected: "a key of the content that is translated".to_owned(),
            severity: Severity::Error,
            kind: Refusal::Content,
        }));
    }

    /// The texts of the overlay file `name`; none where there is no such file.
    fn overlay(&mut self, name: &str) -> Overlay {
        let file = format!("{}/{name}.toml", self.folder);
        let mut check = Check::new(&file);
        let text = builtin::file(&file);
        let table: Option<toml::Table> = text.and_then(|text| parse(text, &mut check));
        let mut overlay = Overlay::new();
        for (key, value) in table.unwrap_or_default() {
            flatten(&key, value, &mut overlay, &mut check);
        }
        self.problems.extend(check.into_problems());
        overlay
    }
}

/// Adds what stands under `key`, with the keys of what is inside.
fn flatten(key: &str, value: toml::Value, overlay: &mut Overlay, check: &mut Check<'_>) {
    match value {
        toml::Value::String(text) => {
            // The head of a first column may be empty.
            let text = if text.is_empty() {
                text
            } else {
                check.long_text(key, text)
            };
            overlay.insert(key.to_owned(), text);
        }
        toml::Value::Array(values) => {
            for (place, value) in values.into_iter().enumerate() {
                flatten(&format!("{key}.{place}"), value, overlay, check);
            }
        }
        toml::Value::Table(table) => {
            for (inner, value) in table {
                flatten(&format!("{key}.{inner}"), value, overlay, check);
            }
        }
        other @ (toml::Value::Integer(_)
        | toml::Value::Float(_)
        | toml::Value::Boolean(_)
        | toml::Value::Datetime(_)) => check.wrong(key, other, "a text"),
    }
}

fn note(file: &str, key: &str, text: &str) -> Problem {
    Problem {
        file: file.to_owned(),
        key: key.to_owned(),
        value: "missing".to_owned(),
        expected: format!("a translation of {text:?}"),
        severity: Severity::Note,
        kind: Refusal::Content,
    }
}
