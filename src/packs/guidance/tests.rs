//! What the reader of the guidance says about the built-in files, and about broken ones.

use super::*;
use crate::packs::builtin;

fn read(changed: Option<(&str, &str)>) -> (Guidance, Vec<Problem>) {
    let (catalogue, _) = builtin::catalogue();
    let files = builtin::FILES.iter().copied();
    let files = files.map(|(name, text)| match changed {
        Some((own, instead)) if own == name => (name, instead),
        Some(_) | None => (name, text),
    });
    let figures: Vec<_> = builtin::FILES
        .iter()
        .filter_map(|(name, _)| name.strip_prefix("figures/")?.strip_suffix(".toml"))
        .filter_map(|name| name.rsplit('/').next())
        .collect();
    read_guidance(files, &catalogue, |id| figures.contains(&id.as_str()))
}

/// The problems of the built-in guidance with one file changed, in words.
fn problems_with(name: &str, from: &str, to: &str) -> Vec<String> {
    let text = builtin::file(name).unwrap();
    assert!(text.contains(from), "{name} holds {from}");
    let text = text.replacen(from, to, 1);
    let (_, problems) = read(Some((name, &text)));
    problems.iter().map(ToString::to_string).collect()
}

#[test]
fn the_built_in_guidance_is_whole() {
    let (guidance, problems) = read(None);
    assert_eq!(problems, []);
    assert_eq!(guidance.pages.len(), 23);
    assert_eq!(guidance.answers.len(), 7);
    assert_eq!(guidance.checks.len(), 3);
    assert_eq!(guidance.guide.causes.len(), 11);
    assert_eq!(guidance.guide.order.len(), 12);
    let picker = guidance.guide.questions.iter();
    assert_eq!(picker.filter(|question| !question.story).count(), 7);
}

#[test]
fn what_leads_nowhere_is_named() {
    let page = "guidance/pages/cramp.toml";
    let cases = [
        ("\"slow-breathing-reset\"", "links.exercises"),
        ("\"post-run-cool-down\"", "links.routines"),
        ("\"food-sleep\"", "links.pages"),
    ];
    for (id, key) in cases {
        let problems = problems_with(page, id, "\"nowhere\"");
        assert_eq!(problems.len(), 1, "{problems:?}");
        assert!(problems[0].contains(key), "{problems:?}");
    }
}

#[test]
fn a_broken_page_hides_no_other() {
    let (guidance, problems) = read(Some(("guidance/pages/cramp.toml", "format = 1\nid =")));
    assert_eq!(guidance.pages.len(), 22);
    assert!(!problems.is_empty());
}

#[test]
fn rows_have_a_cell_for_each_column() {
    let problems = problems_with("guidance/tables.toml", "\"Side\", ", "");
    assert!(
        problems[0].contains("as many cells as columns"),
        "{problems:?}"
    );
}

#[test]
fn the_guide_always_comes_to_something() {
    let problems = problems_with(
        "guidance/routine-guide.toml",
        "when = [[]]",
        "when = [[\"x\"]]",
    );
    assert!(
        problems[0].contains("a last rule that always fits"),
        "{problems:?}"
    );
}
