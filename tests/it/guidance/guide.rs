//! Which routine suits whom: each rule by itself, the order between them, and the examples of the ledger.

use std::collections::BTreeSet;

use crate::support::stage::content;

fn plan(tags: &[&str]) -> (String, Vec<String>) {
    let tags: BTreeSet<String> = tags.iter().map(|tag| (*tag).to_owned()).collect();
    let content = content();
    let found = content
        .guidance
        .guide
        .suggest(&tags)
        .expect("something always fits");
    let others = found.others.iter().map(|cause| cause.id.clone());
    (found.plan.id.clone(), others.collect())
}

#[test]
fn each_rule_leads_to_its_cause() {
    let cases: [(&[&str], &str); 14] = [
        (&["acute", "strain"], "strain"),
        (&["strain"], "strain"),
        (&["tendon-place", "tendon-behaviour"], "tendon"),
        (&["foot-up-positive"], "tendon"),
        (&["doms", "doms-place"], "doms"),
        (&["raise-long", "tight"], "overlengthened"),
        (&["raise-short", "tight"], "short"),
        (&["load-jump"], "overuse"),
        (&["uneven-bridges"], "imbalance"),
        (&["no-strength"], "imbalance"),
        (&["overstride"], "technique"),
        (&["no-warm-up"], "no-warm-up"),
        (&["long-sitting"], "sitting"),
        (&[], "prevention"),
    ];
    for (tags, cause) in cases {
        assert_eq!(plan(tags), (cause.to_owned(), Vec::new()), "{tags:?}");
    }
}

#[test]
fn half_of_a_rule_fits_nothing() {
    for tag in [
        "acute",
        "tendon-place",
        "tendon-behaviour",
        "doms",
        "doms-place",
        "raise-long",
        "tight",
    ] {
        assert_eq!(plan(&[tag]).0, "prevention", "{tag}");
    }
}

#[test]
fn the_first_that_fits_is_the_plan_and_the_rest_follow_in_their_order() {
    let everything = [
        "acute",
        "strain",
        "tendon-place",
        "tendon-behaviour",
        "doms",
        "doms-place",
        "raise-long",
        "raise-short",
        "tight",
        "load-jump",
        "no-strength",
        "overstride",
        "no-warm-up",
        "long-sitting",
    ];
    let (first, others) = plan(&everything);
    assert_eq!(first, "strain");
    let expected = [
        "tendon",
        "doms",
        "overlengthened",
        "short",
        "overuse",
        "imbalance",
        "technique",
        "no-warm-up",
        "sitting",
    ];
    assert_eq!(
        others, expected,
        "no cause twice, and none of \"nothing wrong\""
    );
}

#[test]
fn every_answer_says_something_that_a_rule_or_a_page_knows() {
    let content = content();
    let guide = &content.guidance.guide;
    let known: BTreeSet<&String> = guide
        .order
        .iter()
        .flat_map(|rule| rule.when.iter().flatten())
        .collect();
    for question in guide.questions.iter().filter(|question| !question.story) {
        let says = |answer: &stridewell::domain::guidance::GuideAnswer| {
            answer.page.is_some() || answer.tags.iter().any(|tag| known.contains(tag))
        };
        assert!(question.answers.iter().any(says), "{}", question.id);
    }
}

#[test]
fn the_five_reasons_of_the_articles_are_marked() {
    let content = content();
    let causes = content.guidance.guide.causes.iter();
    let marked = causes.filter(|cause| cause.in_articles);
    let ids: Vec<&str> = marked.map(|cause| cause.id.as_str()).collect();
    assert_eq!(
        ids,
        ["overuse", "imbalance", "technique", "short", "no-warm-up"]
    );
}
