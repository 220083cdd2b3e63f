//! A pack whose content was read too: what a person is shown before it is taken in.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Read, Seek};

use super::archive::Pack;
use super::manifest::Manifest;
use crate::domain::{Catalogue, Picture, Refusal};
use crate::figure::FigureSpec;
use crate::packs::bounds;
use crate::packs::check::Check;
use crate::packs::figures::read_figure;
use crate::packs::limits::PROBLEMS;
use crate::packs::picture::Facts;
use crate::packs::problem::{Problem, Severity};
use crate::packs::read::Reading;
use crate::packs::signature::Signature;

/// A pack and what is in it.
#[derive(Debug)]
pub struct Opened {
    /// What it is.
    pub manifest: Manifest,
    /// Its own exercises, routines and pain rules; those that it only refers to are not among them.
    pub content: Catalogue,
    /// Its figures by id.
    pub figures: BTreeMap<String, Figure>,
    /// Its pictures by name.
    pub pictures: BTreeMap<String, Facts>,
    /// Whether it is signed, and by whom.
    pub signature: Signature,
    /// The digest of all that is in it.
    pub digest: String,
    /// What is wrong with its content.
    pub problems: Vec<Problem>,
}

/// A figure of a pack.
#[derive(Debug)]
pub struct Figure {
    /// As it is drawn.
    pub spec: FigureSpec,
    /// As its file says it.
    pub text: String,
}

impl Opened {
    /// Reads a pack and its content, which may refer to exercises and pain rules of `base`.
    ///
    /// An error is an archive, a list, a signature or a manifest that is not to be trusted; nothing else of it is then known.
    pub fn read<R: Read + Seek>(reader: R, base: &Catalogue) -> Result<Self, Vec<Problem>> {
        Ok(Self::of(Pack::read(reader)?, base))
    }

    /// The content of a pack.
    pub fn of(pack: Pack, base: &Catalogue) -> Self {
        let mut reading = Reading::default();
        let mut figures = BTreeMap::new();
        for (name, text) in &pack.texts {
            if PROBLEMS < reading.problems.len() {
                break;
            }
            let mut check = Check::new(name);
            if !bounds::are_kept(text, &mut check) {
                // Whatever else it holds is not looked at.
            } else if name.starts_with("figures/") {
                let (figure, found) = read_figure(name, text);
                reading.problems.extend(found);
                add_figure(&mut figures, figure, text, &mut check);
            } else {
                reading.read_file(name, text, &mut check);
            }
            reading.problems.extend(check.into_problems());
        }
        let (content, mut problems) = reading.finish(base);
        check_pictures(&content, &pack.pictures, &mut problems);
        if pack.texts.is_empty() {
            let mut check = Check::new("the pack");
            check.wrong(
                "its content",
                "empty",
                "an exercise or a routine at the least",
            );
            problems.extend(check.into_problems());
        }
        // A note hides no error.
        problems.sort_by_key(|problem| problem.severity == Severity::Note);
        problems.truncate(PROBLEMS);
        Self {
            manifest: pack.manifest,
            content,
            figures,
            pictures: pack.pictures,
            signature: pack.signature,
            digest: pack.digest,
            problems,
        }
    }

    /// True when it may be taken in: nothing of it is wrong, notes apart.
    pub fn is_sound(&self) -> bool {
        let mut problems = self.problems.iter();
        !problems.any(|problem| problem.severity == Severity::Error)
    }

    /// Seconds that its routines take together, each in its usual form.
    pub fn seconds(&self) -> u64 {
        let routines = self.content.routines.iter();
        let usual = routines.filter_map(|routine| routine.variants.first());
        usual.map(|variant| u64::from(variant.total_seconds)).sum()
    }
}

fn add_figure(
    figures: &mut BTreeMap<String, Figure>,
    figure: Option<FigureSpec>,
    text: &str,
    check: &mut Check<'_>,
) {
    let Some(spec) = figure else { return };
    let (id, text) = (spec.id.clone(), text.to_owned());
    check.id("id", &id);
    if figures.insert(id.clone(), Figure { spec, text }).is_some() {
        check.wrong("id", id, "an id that no file before it has");
    }
}

/// Every picture that is referred to is there; one that nothing refers to is worth a note.
fn check_pictures(
    content: &Catalogue,
    pictures: &BTreeMap<String, Facts>,
    problems: &mut Vec<Problem>,
) {
    let mut used = BTreeSet::new();
    for (file, picture) in referred_to(content) {
        if !pictures.contains_key(&picture.file) {
            let mut check = Check::new(&file);
            let value = format!("{:?}", picture.file);
            check.wrong_as(
                Refusal::Picture,
                "pictures.file",
                value,
                "a picture of this pack",
            );
            problems.extend(check.into_problems());
        }
        used.insert(picture.file.as_str());
    }
    for name in pictures.keys().filter(|name| !used.contains(name.as_str())) {
        problems.push(Problem {
            file: name.clone(),
            key: "use".to_owned(),
            value: "none".to_owned(),
            expected: "no exercise and no routine shows this picture".to_owned(),
            severity: Severity::Note,
            kind: Refusal::Picture,
        });
    }
}

/// Every picture that content refers to, with the file of whoever does.
fn referred_to(content: &Catalogue) -> Vec<(String, &Picture)> {
    let mut found = Vec::new();
    for exercise in &content.exercises {
        let file = format!("exercises/{}.toml", exercise.id);
        found.extend(
            exercise
                .pictures
                .iter()
                .map(|picture| (file.clone(), picture)),
        );
    }
    for routine in &content.routines {
        let file = format!("routines/{}.toml", routine.id);
        let logo = routine
            .prescription
            .as_ref()
            .and_then(|added| added.logo.as_ref());
        let items = routine.variants.iter().flat_map(|variant| &variant.items);
        let pictures = items.flat_map(|item| &item.pictures).chain(logo);
        found.extend(pictures.map(|picture| (file.clone(), picture)));
    }
    found
}
