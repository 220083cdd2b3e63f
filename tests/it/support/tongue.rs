//! How another language says what a test looks for in English.

use std::path::Path;

use stridewell::text::Language;

use super::stage::{content, content_of_language};

/// What English says, and what the other language says for it; both without what is filled in at its end.
#[derive(Default)]
pub(crate) struct Tongue(Vec<(String, String)>);

impl Tongue {
    /// Every message of one line, and the name of every routine and variant.
    pub(crate) fn of(language: Language) -> Self {
        let (ours, theirs) = (messages("en"), messages(language.tag()));
        let same = |key: &str| theirs.iter().find(|(other, _)| other == key);
        let said = ours.iter().filter_map(|(key, text)| {
            let (_, other) = same(key)?;
            Some((text.clone(), other.clone()))
        });
        let mut pairs: Vec<_> = said.collect();
        let other = content_of_language(language);
        for routine in &content().catalogue.routines {
            if let Some(told) = other.catalogue.routine(&routine.id) {
                pairs.push((routine.name.clone(), told.name.clone()));
            }
        }
        Self(pairs)
    }

    /// What `part` may be called, the likeliest first.
    pub(crate) fn ways(&self, part: &str) -> Vec<String> {
        let (word, number) = match part.rsplit_once(' ') {
            Some((word, number)) if number.parse::<u8>().is_ok() => (word, format!(" {number}")),
            _ => (part, String::new()),
        };
        let mut ways: Vec<(usize, String)> = self
            .0
            .iter()
            .filter(|(ours, _)| ours.to_lowercase().contains(&word.to_lowercase()))
            .map(|(ours, theirs)| (ours.len(), format!("{theirs}{number}")))
            .collect();
        ways.sort();
        let ways = ways.into_iter().map(|(_, way)| way);
        ways.chain([part.to_owned()]).collect()
    }
}

/// Messages of one line by their key, up to where something is filled in.
fn messages(tag: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/text");
    let files = std::fs::read_dir(folder.join(tag)).unwrap();
    let mut found = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let lines = text.lines().filter_map(|line| line.split_once(" = "));
        found.extend(lines.filter_map(|(key, said)| {
            let said = said.split('{').next().unwrap_or_default().trim();
            (!said.is_empty()).then(|| (key.to_owned(), said.to_owned()))
        }));
    }
    found
}
