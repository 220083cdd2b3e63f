//! Drafts as files, and what they bring.

use std::sync::Arc;

use super::*;
use crate::domain::Pack;
use crate::domain::draft::{CertItem, Stated};
use crate::domain::draft::{Edit, ItemEdit, Line, ListEdit, RuleEdit};
use crate::domain::pack::Signed;
use crate::domain::safety::{Answers, Situation};
use crate::packs::builtin;

fn day() -> jiff::civil::Date {
    jiff::civil::date(2026, 11, 26)
}

#[test]
fn a_draft_comes_back_as_it_was_also_with_nothing_in_it() {
    let catalogue = builtin::catalogue().0;
    let stand_in = &catalogue.exercises[0];
    let mut drafts = vec![Draft::empty("own-1".into(), day())];
    for (place, routine) in catalogue.routines.iter().enumerate() {
        let id = format!("own-r{place}");
        let variant = &routine.variants[0];
        drafts.push(Draft::of_variant(
            id.as_str().into(),
            day(),
            routine,
            variant,
        ));
    }
    let full = drafts.last_mut().unwrap();
    full.changed_ms = 17;
    full.situations.insert(Situation::Tendon);
    let answers = [("heart", vec!["no"]), ("place", vec![])].map(|(question, choices)| {
        let choices = choices.into_iter().map(Into::into);
        (question.into(), choices.collect())
    });
    full.answers = Answers::of(answers.into());
    full.checklist.insert(CertItem::Group, Stated::NotStated);
    let alone = Stated::Words("At home, alone".to_owned());
    full.checklist.insert(CertItem::Setting, alone);
    full.own_rule = catalogue.pain_rules.first().cloned();
    full.exercises = catalogue.exercises[..1].to_vec();
    let given = full.given_out(day()).unwrap();
    let given = given.given_out(day()).unwrap_or(given);
    *full = given;
    for draft in drafts {
        let mut again = read("drafts/x.toml", &to_text(&draft, stand_in)).unwrap();
        // Blocks are a table in the file, whose order says nothing.
        let mut draft = draft;
        for one in [&mut draft, &mut again] {
            one.routine.variants[0].block_seconds.sort();
        }
        assert_eq!(again, draft, "{}", draft.id());
    }
}

#[test]
fn what_is_no_draft_is_a_problem() {
    for text in [
        "",
        "format = 9",
        "routine = 4",
        "format = 1\nchanged_ms = 0\nroutine = \"\"",
    ] {
        let problems = read("drafts/x.toml", text).unwrap_err();
        assert!(!problems.is_empty(), "{text:?}");
    }
}

#[test]
fn an_exercise_of_another_pack_goes_on_with_the_routine() {
    let content = builtin::catalogue().0;
    let mut own = content.exercises[0].clone();
    own.id = "mine".into();
    own.pictures = vec![Picture {
        file: "pictures/a.jpg".to_owned(),
        alt: "A".to_owned(),
        instruction: None,
    }];
    let pack = Pack {
        id: "riverside".into(),
        title: String::new(),
        author: String::new(),
        licence: String::new(),
        created: None,
        signed: Signed::No,
        exercises: vec![own],
        routines: Vec::new(),
        pain_rules: Vec::new(),
    };
    let kept = Arc::new(pack.kept_as(&"riverside".into()));
    let catalogue = content.with_packs([&kept]);
    let mut draft = Draft::empty("own-1".into(), day());
    let ids = ["riverside/mine", "glute-bridge", "riverside/mine"];
    for (place, id) in ids.into_iter().enumerate() {
        let add = Edit::List(ListEdit::Add(id.into(), place));
        draft = draft.with(&add, &catalogue).unwrap();
    }
    let handed = handed(&draft, &catalogue);
    let items = &handed.routine.variants[0].items;
    let ids: Vec<_> = items.iter().map(|item| item.exercise.as_str()).collect();
    assert_eq!(ids, ["mine", "glute-bridge", "mine"]);
    assert_eq!(handed.exercises.len(), 1);
    assert_eq!(handed.exercises[0].pictures[0].file, "pictures/a.jpg");
    let here = &handed.pictures["pictures/a.jpg"];
    assert_eq!(here, "riverside/pictures/a.jpg");
}

#[test]
fn a_rule_with_a_gap_or_nothing_in_it_comes_back_whole() {
    let catalogue = builtin::catalogue().0;
    let rule = [
        Edit::Rule(RuleEdit::Own),
        Edit::Rule(RuleEdit::To(0, 0)),
        Edit::Rule(RuleEdit::Words(1, "Half of it".to_owned())),
        Edit::Rule(RuleEdit::Text(String::new())),
    ];
    let mut draft = Draft::empty("own-1".into(), day());
    for edit in &rule {
        draft = draft.with(edit, &catalogue).unwrap();
    }
    let own = draft.own_rule.clone().unwrap();
    assert!(crate::domain::draft::gap(&own).is_some());
    let text = to_text(&draft, &catalogue.exercises[0]);
    assert_eq!(read("drafts/x.toml", &text).unwrap().own_rule, Some(own));
    draft.own_rule.as_mut().unwrap().bands.clear();
    let text = to_text(&draft, &catalogue.exercises[0]);
    assert_eq!(read("drafts/x.toml", &text).unwrap(), draft);
}

#[test]
fn what_of_a_draft_is_not_understood_makes_it_none_that_could_be_written_over() {
    let catalogue = builtin::catalogue().0;
    let own = Edit::Rule(RuleEdit::Own);
    let draft = Draft::empty("own-1".into(), day());
    let draft = draft.with(&own, &catalogue).unwrap();
    let text = to_text(&draft, &catalogue.exercises[0]);
    for (word, other) in [
        ("carry-on", "dance"),
        ("situations = []", "situations = [\"x\"]"),
    ] {
        let strange = text.replace(word, other);
        assert_ne!(text, strange, "{word}");
        assert!(read("drafts/x.toml", &strange).is_err(), "{word}");
    }
}

/// What is wrong with the pack of a draft when it is read again.
fn wrong_with(draft: &Draft, catalogue: &Catalogue) -> Vec<String> {
    let content = handed(draft, catalogue).content(day(), BTreeMap::new());
    let bytes = crate::packs::pack::to_bytes(&content, None).unwrap();
    let opened = crate::packs::pack::Opened::read(std::io::Cursor::new(&bytes), catalogue);
    let problems = opened.map_or_else(|problems| problems, |opened| opened.problems);
    crate::packs::shown(&problems)
}

#[test]
fn texts_of_spaces_long_names_and_bands_in_any_order_are_no_problem_of_the_pack() {
    let catalogue = builtin::catalogue().0;
    let mut draft = Draft::empty("own-1".into(), day());
    let mut edits = vec![
        Edit::List(ListEdit::Add("plank".into(), 0)),
        Edit::Item(0, ItemEdit::Load("  ".to_owned())),
        Edit::Item(0, ItemEdit::Note(" ".to_owned())),
        Edit::Rule(RuleEdit::Own),
        Edit::Rule(RuleEdit::Text(" Stop at\u{7} once ".to_owned())),
        Edit::Write(Line::Title, " Phase\u{202e} 2 ".to_owned()),
        Edit::Write(Line::Clinic, "x".repeat(200)),
    ];
    for line in [
        Line::Author,
        Line::Contact,
        Line::Patient,
        Line::Summary,
        Line::Frequency,
    ] {
        edits.push(Edit::Write(line, "  ".to_owned()));
    }
    for edit in &edits {
        draft = draft.with(edit, &catalogue).unwrap_or(draft);
    }
    draft.own_rule.as_mut().unwrap().bands.reverse();
    assert_eq!(wrong_with(&draft, &catalogue), Vec::<String>::new());
    let handed = handed(&draft, &catalogue);
    assert_eq!(handed.routine.name, "Phase 2");
    assert_eq!(handed.routine.variants[0].items[0].load, None);
    assert_eq!(handed.pain_rules[0].text, "Stop at once");
}
