//! `pack show`: who, what, how long, pictures, problems, signature.

use std::fmt::Write as _;
use std::path::Path;

use serde_json::{Value, json};

use super::super::content::pretty;
use super::{CliError, open};
use crate::domain::Routine;
use crate::packs::pack::Opened;
use crate::packs::signature::Signature;
use crate::packs::{Problem, Severity};

/// What is in a pack. One whose archive is not to be trusted shows nothing but its problems.
pub(super) fn show(file: &Path, json: bool) -> Result<String, CliError> {
    let opened = open(file)?;
    let said = if json {
        pretty(&as_json(&opened))
    } else {
        summary(file, &opened)
    };
    Ok(said)
}

/// A pack in lines of text.
pub(super) fn summary(file: &Path, opened: &Opened) -> String {
    let manifest = &opened.manifest;
    let mut text = String::new();
    let mut line = |name: &str, value: &str| {
        writeln!(text, "{name:<11} {value}").ok();
    };
    line("file", &file.display().to_string());
    line("title", &manifest.title);
    line("id", &manifest.id);
    line("author", &manifest.author);
    line("licence", &manifest.licence);
    line("created", &manifest.created.to_string());
    line("signature", &signature(&opened.signature));
    for routine in &opened.content.routines {
        for variant in &routine.variants {
            let seconds = variant.total_seconds;
            let (minutes, seconds) = (seconds / 60, seconds % 60);
            let name = format!("{}, {}", routine.name, variant.name);
            line("routine", &format!("{minutes}:{seconds:02}  {name}"));
        }
    }
    let count = |count: usize| count.to_string();
    line("exercises", &count(opened.content.exercises.len()));
    line("pain rules", &count(opened.content.pain_rules.len()));
    line("figures", &count(opened.figures.len()));
    line("pictures", &count(opened.pictures.len()));
    line("problems", &count(opened.problems.len()));
    for problem in crate::packs::shown(&opened.problems) {
        writeln!(text, "  {problem}").ok();
    }
    text
}

fn signature(signature: &Signature) -> String {
    match signature {
        Signature::Unsigned => "none".to_owned(),
        Signature::Valid(key) => format!("key {}, fingerprint {}", key.id(), key.fingerprint()),
        Signature::Wrong(why) => format!("wrong: {why}"),
    }
}

fn as_json(opened: &Opened) -> Value {
    let manifest = &opened.manifest;
    let content = &opened.content;
    let exercises = content.exercises.iter();
    let exercises = exercises.map(|one| json!({ "id": one.id.as_str(), "name": one.name }));
    let pictures = opened
        .pictures
        .iter()
        .map(|(name, facts)| json!({ "file": name, "width": facts.width, "height": facts.height }));
    json!({
        "id": manifest.id,
        "title": manifest.title,
        "author": manifest.author,
        "licence": manifest.licence,
        "created": manifest.created.to_string(),
        "requires": manifest.requires,
        "digest": opened.digest,
        "sound": opened.is_sound(),
        "signature": signature_json(&opened.signature),
        "seconds": opened.seconds(),
        "routines": content.routines.iter().map(routine_json).collect::<Vec<_>>(),
        "exercises": exercises.collect::<Vec<_>>(),
        "pain_rules": content.pain_rules.iter().map(|rule| &rule.id).collect::<Vec<_>>(),
        "figures": opened.figures.keys().collect::<Vec<_>>(),
        "pictures": pictures.collect::<Vec<_>>(),
        "problems": opened.problems.iter().map(problem_json).collect::<Vec<_>>(),
    })
}

fn routine_json(routine: &Routine) -> Value {
    let variants = routine.variants.iter().map(|variant| {
        json!({ "id": variant.id.as_str(), "name": variant.name, "seconds": variant.total_seconds })
    });
    json!({
        "id": routine.id.as_str(),
        "name": routine.name,
        "variants": variants.collect::<Vec<_>>(),
    })
}

fn problem_json(problem: &Problem) -> Value {
    json!({
        "file": problem.file,
        "key": problem.key,
        "value": problem.value,
        "expected": problem.expected,
        "error": problem.severity == Severity::Error,
    })
}

fn signature_json(signature: &Signature) -> Value {
    match signature {
        Signature::Unsigned => json!({ "state": "unsigned" }),
        Signature::Valid(key) => json!({
            "state": "valid",
            "key": key.id(),
            "public_key": key.as_line(),
            "fingerprint": key.fingerprint(),
        }),
        Signature::Wrong(why) => json!({ "state": "wrong", "why": why }),
    }
}
