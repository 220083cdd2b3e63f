//! What is found in a draft, and that its repair settles it.

use stridewell::domain::draft::problems::is_likely_name;
use stridewell::domain::draft::{
    Against, CertItem, Edit, Finding, ItemEdit, Line, ListEdit, Number, PersonEdit, Place, Repair,
    RuleEdit, Severity, SidesChoice, Stated, Wrong,
};
use stridewell::domain::safety::{Outcome, Situation, Why};
use stridewell::domain::{Draft, Part};
use stridewell::model::data::Question;
use stridewell::model::{NoticeKind, StudioAction, StudioJob, Way};
use stridewell::text::{Language, Text};

use super::{add, after, ask, catalogue, desk, draft, empty, jobs};
use crate::support::safety::answered;
use crate::support::stage::content;

fn findings(draft: &Draft) -> Vec<Finding> {
    let catalogue = catalogue();
    let verdict = content().safety.verdict(&draft.answers);
    let today = jiff::civil::date(2026, 11, 26);
    draft.findings(&catalogue, &catalogue, &verdict, today)
}

fn find(draft: &Draft, is: impl Fn(&Wrong) -> bool) -> Option<Finding> {
    findings(draft)
        .into_iter()
        .find(|finding| is(&finding.what))
}

/// Something is found, and what its repair makes of the draft lets it be found no more.
#[track_caller]
fn settles(draft: &Draft, is: impl Fn(&Wrong) -> bool) -> Draft {
    let found = find(draft, &is).expect("it is found");
    let Some(Repair::Edit(edit)) = found.repair else {
        panic!("one tap settles it: {found:?}");
    };
    let after = draft
        .with(&edit, &catalogue())
        .expect("the repair changes something");
    assert_eq!(find(&after, &is), None);
    after
}

fn item(place: usize, change: ItemEdit) -> Edit {
    Edit::Item(place, change)
}

#[test]
fn a_draft_with_nothing_in_it_has_two_errors_before_its_warnings() {
    let found = findings(&empty());
    let errors: Vec<_> = found
        .iter()
        .filter(|finding| finding.severity == Severity::Error)
        .map(|finding| finding.what.clone())
        .collect();
    assert_eq!(errors, [Wrong::NoItems, Wrong::NoTitle]);
    assert!(found.is_sorted_by_key(|finding| finding.severity));
}

#[test]
fn sets_without_rest_get_the_rest_of_the_usual_dose() {
    let rest = |seconds| item(0, ItemEdit::Number(Number::Rest, None, seconds));
    let draft = after(&[add("nordic-hamstring-lower", 0), rest(0)]);
    let draft = settles(&draft, |what| *what == Wrong::NoRest);
    assert_eq!(draft.items()[0].dose.rest.as_secs(), 120);
    // One set needs no rest.
    let one = after(&[add("cat-cow", 0)]);
    assert_eq!(find(&one, |what| *what == Wrong::NoRest), None);
}

#[test]
fn numbers_outside_the_published_range_are_found_with_their_source_on_each_side() {
    let outside = |what: &Wrong| matches!(what, Wrong::OutsideRange { .. });
    assert_eq!(
        find(&after(&[add("nordic-hamstring-lower", 0)]), outside),
        None
    );
    let more = ItemEdit::Number(Number::Reps, None, 20);
    let draft = after(&[add("nordic-hamstring-lower", 0), item(0, more)]);
    let Wrong::OutsideRange {
        number,
        range,
        basis,
    } = find(&draft, outside).unwrap().what
    else {
        unreachable!()
    };
    assert_eq!(number, (Number::Reps, None));
    assert_eq!(
        (range.as_str(), basis.as_str()),
        ("2-3 sets x 5-12", "trial")
    );
    let draft = settles(&draft, outside);
    assert_eq!(Number::Reps.read(&draft.items()[0].dose, None), Some(12));
    let right = Some(stridewell::domain::Side::Right);
    let draft = after(&[
        add("single-leg-bridge", 0),
        item(0, ItemEdit::Sides(SidesChoice::Different)),
        item(0, ItemEdit::Number(Number::Reps, right, 30)),
    ]);
    let found: Vec<_> = findings(&draft)
        .into_iter()
        .filter(|it| outside(&it.what))
        .collect();
    assert_eq!(found.len(), 1, "only the right side is outside: {found:#?}");
}

#[test]
fn what_does_not_suit_the_person_is_exchanged_or_taken_out() {
    let fresh = Edit::Person(PersonEdit::Situation(Situation::Acute, true));
    let draft = after(&[add("nordic-hamstring-lower", 0), fresh]);
    let unfit = |what: &Wrong| *what == Wrong::Unsuitable(Situation::Acute);
    let found = find(&draft, unfit).unwrap();
    assert_eq!((found.severity, found.item), (Severity::Warning, Some(0)));
    settles(&draft, unfit);
}

/// A draft with an exercise, whose person answered this and else the mildest.
fn asked(exercise: &str, answers: &[(&str, &[&str])]) -> Draft {
    let given = answered(answers).own_check.unwrap().answers;
    after(&[add(exercise, 0), Edit::Person(PersonEdit::Answers(given))])
}

#[test]
fn what_the_answers_speak_against_is_told_and_exchanged_or_taken_out() {
    let rule = |what: &Wrong| {
        if let Wrong::Answers(Against::Exercise(Why::Rule(rule))) = what {
            return Some(rule.clone());
        }
        None
    };
    let told = |draft: &Draft| find(draft, |what| rule(what).is_some());
    let ball = "ball-release-hamstring-chair";
    let draft = asked(ball, &[("health-other", &["blood"])]);
    let found = told(&draft).expect("the ball is hidden");
    assert_eq!((found.severity, found.item), (Severity::Warning, Some(0)));
    assert_eq!(rule(&found.what).as_deref(), Some("no-release"));
    settles(&draft, |what| rule(what).is_some());
    assert_eq!(told(&asked(ball, &[])), None, "nothing was answered");
    // What the answers say the person is in counts like what was picked.
    let tendon = [("place", &["sit"] as &[_]), ("sitting", &["yes"])];
    let draft = asked("askling-diver", &tendon);
    settles(&draft, |what| *what == Wrong::Unsuitable(Situation::Tendon));
}

#[test]
fn answers_that_ask_for_help_are_told_once_and_keep_nothing_from_anybody() {
    let draft = asked("plank", &[("infection", &["yes"])]);
    let found = findings(&draft);
    let outcome =
        |outcome| move |one: &&Finding| one.what == Wrong::Answers(Against::Starting(outcome));
    let urgent: Vec<_> = found.iter().filter(outcome(Outcome::Urgent)).collect();
    assert_eq!(urgent.len(), 1);
    assert_eq!(urgent[0].severity, Severity::Warning);
    assert_eq!(urgent[0].repair, Some(Repair::Show(Place::Answers)));
    assert!(found.iter().all(|one| one.item.is_none()), "{found:#?}");
    let first = asked("plank", &[("gait", &["yes"])]);
    let found = findings(&first);
    assert!(
        found
            .iter()
            .any(|one| outcome(Outcome::ClinicianFirst)(&one))
    );
    assert!(
        found.iter().all(|one| one.item.is_none()),
        "a clinician writes it"
    );
}

#[test]
fn a_step_that_the_answers_speak_against_is_told_in_the_words_of_the_content() {
    let draft = asked("compression-and-elevation", &[("health-other", &["circ"])]);
    let steps = find(&draft, |what| {
        matches!(what, Wrong::Answers(Against::Steps(_)))
    })
    .unwrap();
    let Wrong::Answers(Against::Steps(words)) = &steps.what else {
        unreachable!("it was looked for")
    };
    assert!(words.contains("circulation"), "{words}");
    assert_eq!(steps.item, Some(0));
}

#[test]
fn every_rule_that_may_speak_against_an_exercise_has_words_for_it() {
    let text = Text::new(Language::English);
    for rule in &content().safety.rules {
        let effect = &rule.effect;
        let hides = !effect.hides.is_empty() || !effect.only.is_empty();
        if hides || !effect.requires.is_empty() {
            assert!(text.has(&format!("studio-rule-{}", rule.id)), "{}", rule.id);
        }
    }
}

#[test]
fn what_takes_longer_than_a_day_is_never_final() {
    let numbers = [
        (Number::Sets, 50),
        (Number::Reps, 500),
        (Number::Part(Part::Pause), 600),
    ];
    let numbers = numbers.map(|(number, value)| item(0, ItemEdit::Number(number, None, value)));
    let draft = after(&[&[add("glute-bridge", 0)], &numbers[..]].concat());
    let long = |what: &Wrong| *what == Wrong::TooLong;
    assert!(86_400 < draft.total_seconds(), "{}", draft.total_seconds());
    assert_eq!(find(&draft, long).unwrap().severity, Severity::Error);
    assert_eq!(find(&after(&[add("glute-bridge", 0)]), long), None);
}

#[test]
fn a_gap_in_the_rule_is_an_error_that_one_tap_closes() {
    let draft = after(&[Edit::Rule(RuleEdit::Own), Edit::Rule(RuleEdit::To(0, 2))]);
    let gap = |what: &Wrong| *what == Wrong::BandGap(3);
    assert_eq!(find(&draft, gap).unwrap().severity, Severity::Error);
    let draft = settles(&draft, gap);
    let ends: Vec<_> = draft
        .own_rule
        .unwrap()
        .bands
        .iter()
        .map(|band| (band.min, band.max))
        .collect();
    assert_eq!(ends, [(0, 2), (3, 5), (6, 10)]);
}

#[test]
fn a_rule_of_the_content_is_taken_as_it_is() {
    let draft = after(&[
        Edit::Rule(RuleEdit::Own),
        Edit::Rule(RuleEdit::Preset("tendon".to_owned())),
    ]);
    assert_eq!(
        (draft.own_rule, draft.routine.pain_rule.as_str()),
        (None, "tendon")
    );
}

#[test]
fn the_sixteen_items_of_the_checklist_are_open_until_each_has_an_answer() {
    let catalogue = catalogue();
    let draft = empty();
    assert_eq!(draft.open_items(&catalogue).len(), 16);
    let draft = after(&[
        add("plank", 0),
        Edit::Write(Line::Author, "A. Physio".to_owned()),
        Edit::Write(Line::Patient, "J. M.".to_owned()),
        Edit::Person(PersonEdit::TimesAWeek(Some(3))),
        Edit::Person(PersonEdit::Weeks(Some(6))),
    ]);
    // Equipment, provider, description, dose and tailoring are in the routine.
    assert_eq!(draft.open_items(&catalogue).len(), 11);
    let words = Stated::Words("At home, alone".to_owned());
    let draft = draft
        .with(&Edit::State(CertItem::Setting, Some(words)), &catalogue)
        .unwrap();
    assert!(!draft.open_items(&catalogue).contains(&CertItem::Setting));
    let draft = draft.with(&Edit::StateNothing, &catalogue).unwrap();
    assert_eq!(draft.open_items(&catalogue), []);
    assert!(matches!(
        draft.checklist[&CertItem::Setting],
        Stated::Words(_)
    ));
}

#[test]
fn initials_and_numbers_are_no_names() {
    for patient in [
        "",
        "J. M.",
        "JM",
        "J.M.",
        "Patient 27",
        "27/2026",
        "JMS",
        "Ö. Ä.",
    ] {
        assert!(!is_likely_name(patient), "{patient}");
    }
    for patient in ["Jane Miller", "Müller", "jane", "J. Miller"] {
        assert!(is_likely_name(patient), "{patient}");
    }
}

#[test]
fn the_sore_side_is_asked_for_where_only_that_is_meant() {
    let sore = item(0, ItemEdit::Sides(SidesChoice::Sore));
    let draft = after(&[add("single-leg-bridge", 0), sore]);
    let found = find(&draft, |what| *what == Wrong::NoSoreSide).unwrap();
    assert_eq!(found.repair, Some(Repair::Show(Place::SoreSide)));
}

#[test]
fn errors_keep_a_draft_in_the_studio_and_warnings_never_do() {
    let mut model = desk();
    let ways = [Way::Viewer, Way::File, Way::Phone].map(StudioAction::Print);
    let others = [StudioAction::Export, StudioAction::Keep, StudioAction::Save];
    for action in ways.into_iter().chain(others) {
        model.notices.clear();
        assert_eq!(jobs(ask(&mut model, action)), []);
        assert_eq!(model.data.question, None);
        let told = model.notices.last().unwrap();
        assert_eq!(told.kind, NoticeKind::DraftBlocked);
    }
    let title = Edit::Write(Line::Title, "Phase 2".to_owned());
    ask(&mut model, StudioAction::Edit(title));
    ask(&mut model, StudioAction::Edit(add("plank", 0)));
    assert!(!model.studio.findings().is_empty(), "there are warnings");
    let printed = jobs(ask(&mut model, StudioAction::Print(Way::Phone)));
    assert!(matches!(
        printed.as_slice(),
        [StudioJob::Save(_), StudioJob::Print(_, _, Way::Phone)]
    ));
    ask(&mut model, StudioAction::Save);
    assert_eq!(model.data.question, Some(Question::SaveDraft));
    let saved = jobs(ask(&mut model, StudioAction::Export));
    assert!(matches!(saved.as_slice(), [StudioJob::Export(_)]));
    assert_eq!(model.data.question, None, "it was answered");
    let kept = jobs(ask(&mut model, StudioAction::Keep));
    let id = draft(&model).id().as_str().into();
    let [StudioJob::Keep(_, name)] = kept.as_slice() else {
        panic!("{kept:?}");
    };
    assert_eq!(*name, id);
}

#[test]
fn every_change_is_kept_and_drawn_and_nothing_else_is() {
    let mut model = desk();
    let changed = jobs(ask(&mut model, StudioAction::Edit(add("plank", 0))));
    let draft = draft(&model);
    let [StudioJob::Save(saved), StudioJob::Draw(drawn, _)] = changed.as_slice() else {
        panic!("{changed:?}");
    };
    assert_eq!((&**saved, &**drawn), (&draft, &draft));
    let nothing = Edit::List(ListEdit::Remove(7));
    assert_eq!(jobs(ask(&mut model, StudioAction::Edit(nothing))), []);
    assert_eq!(jobs(ask(&mut model, StudioAction::Unfold(Some(0)))), []);
}
