//! The safety check as the content has it: its words, every answer by itself, and what is told of a file that is wrong.

use std::collections::BTreeSet;

use serde_json::Value;
use stridewell::domain::safety::{Answers, Question};
use stridewell::domain::{PageId, RoutineId, VariantId};
use stridewell::packs::safety::read;

use crate::support::safety::{check, strings, verdict_of, written};
use crate::support::stage::content;

#[test]
fn every_word_is_the_content_s_own() {
    let (check, written) = (check(), written());
    let outcomes = written["outcomes"].as_array().unwrap();
    assert_eq!(check.outcomes.len(), outcomes.len());
    for (card, said) in check.outcomes.iter().zip(outcomes) {
        assert_eq!(card.outcome.as_str(), said["id"]);
        assert_eq!(card.title, said["title"]);
        assert_eq!(card.message, said["message"]);
        if let Some(pages) = said.get("allowed_pages") {
            let own: Vec<&str> = card.pages.iter().map(PageId::as_str).collect();
            assert_eq!(own, strings(pages));
        }
    }
    let questions = written["questions"].as_array().unwrap();
    assert_eq!((check.questions.len(), questions.len()), (17, 17));
    for (question, said) in check.questions.iter().zip(questions) {
        question_is(question, said);
    }
    let rules = written["decision_rules"].as_array().unwrap();
    assert_eq!((check.rules.len(), rules.len()), (13, 13));
    for (rule, said) in check.rules.iter().zip(rules) {
        assert_eq!(rule.effect.note.as_deref(), said["effect"]["note"].as_str());
    }
}

fn question_is(question: &Question, said: &Value) {
    assert_eq!(question.id.as_str(), said["id"]);
    assert_eq!(question.text, said["text"]);
    assert_eq!(question.help.as_deref(), said["help"].as_str());
    // The content calls the articles that it was built from seeds; nobody else does.
    let rationale = said["rationale"].as_str().unwrap();
    assert_eq!(
        question.rationale,
        rationale.replace("Seeds:", "The articles:")
    );
    assert_eq!(question.red_flag, said["red_flag"]);
    let readable = strings(&said["sources"]);
    let readable = readable.into_iter().filter(|title| !title.contains(".txt"));
    assert!(question.sources.iter().map(String::as_str).eq(readable));
    let answers = said["answers"].as_array().unwrap();
    assert_eq!(question.choices.len(), answers.len(), "{}", question.id);
    for (choice, said) in question.choices.iter().zip(answers) {
        assert_eq!(choice.id.as_str(), said["id"]);
        assert_eq!(choice.text, said["text"]);
        assert_eq!(choice.outcome.as_str(), said["outcome"]);
        let tags: Vec<&str> = choice.tags.iter().map(String::as_str).collect();
        assert_eq!(tags, strings(&said["tags"]));
    }
}

#[test]
fn every_answer_by_itself_leads_where_the_content_says() {
    let check = check();
    let mut answers = 0;
    for said in written()["questions"].as_array().unwrap() {
        for answer in said["answers"].as_array().unwrap() {
            answers += 1;
            let (question, choice) = (said["id"].as_str().unwrap(), answer["id"].as_str().unwrap());
            let verdict = verdict_of(&[(question, choice)]);
            assert_eq!(
                verdict.outcome.as_str(),
                answer["outcome"].as_str().unwrap(),
                "{question}: {choice}"
            );
            for tag in strings(&answer["tags"]) {
                assert!(verdict.tags.contains(tag), "{question}: {choice}: {tag}");
            }
            let alone = Answers::of([(question.into(), [choice.into()].into())].into());
            assert_eq!(check.verdict(&alone).outcome, verdict.outcome, "alone");
        }
    }
    let all = check.questions.iter().map(|one| one.choices.len());
    assert_eq!(answers, all.sum::<usize>());
}

#[test]
fn none_excludes_the_others_and_they_exclude_it() {
    let check = check();
    let other = check.question(&"health-other".into()).unwrap();
    let mut answers = Answers::default();
    answers.choose(other, &"skin".into());
    answers.choose(other, &"blood".into());
    assert_eq!(answers.given()[&other.id].len(), 2);
    answers.choose(other, &"none".into());
    assert_eq!(answers.given()[&other.id], BTreeSet::from(["none".into()]));
    answers.choose(other, &"skin".into());
    assert_eq!(answers.given()[&other.id], BTreeSet::from(["skin".into()]));
    answers.choose(other, &"skin".into());
    assert!(!answers.has(&other.id), "taken away, it is open again");
}

#[test]
fn what_a_file_of_the_check_gets_wrong_is_told_by_key() {
    let text = stridewell::packs::builtin::file("guidance/safety.toml").unwrap();
    let content = content();
    let faults = [
        ("rank = 4", "rank = 3", "outcomes.rank"),
        ("group = \"today\"", "group = \"now\"", "questions.group"),
        ("type = \"multi\"", "type = \"many\"", "questions.type"),
        ("\"ice-pack\"", "\"ice-pak\"", "hide_exercises"),
        ("variant = \"cycle\"", "variant = \"round\"", "variants"),
        ("[\"no-run\"] }", "[\"no-walk\"] }", "rules.when"),
        ("steps = [1, 5]", "steps = [1, 9]", "hide_steps"),
        ("id = \"otherwise\"", "id = \"any-gentle\"", "rules.id"),
        ("format = 1", "format = 2", "format"),
    ];
    for (right, wrong, key) in faults {
        let (_, problems) = read(&text.replacen(right, wrong, 1), &content.catalogue);
        let told = problems.iter().any(|problem| problem.key.contains(key));
        assert!(told, "{wrong}: {problems:?}");
    }
    let (_, problems) = read(text, &content.catalogue);
    assert_eq!(problems, []);
}

#[test]
fn variants_that_rules_name_are_those_of_the_content() {
    let only: Vec<(RoutineId, VariantId)> = check()
        .rules
        .iter()
        .flat_map(|rule| rule.effect.only.clone())
        .collect();
    assert_eq!(only, [("first-72-hours".into(), "cycle".into())]);
}
