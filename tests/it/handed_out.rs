//! A routine that a clinician gave: what the safety check closed opens on the word of the person, and on nothing else.

use std::time::Duration;

use stridewell::domain::safety::Outcome;
use stridewell::domain::{Pack, RoutineId};
use stridewell::model::data::Question;
use stridewell::model::{
    Action, DataAction, Effect, KeptPack, Model, PackAction, SafetyAction, Screen, World,
};

use crate::support::handed;
use crate::support::safety::answered;
use crate::support::scenes::packs::closed;
use crate::support::stage::{Stage, content, model};

const ASKS: &str = "My clinician gave me this routine";

/// Answers that say to see a clinician.
const FIRST: (&str, &[&str]) = ("gait", &["yes"]);

fn id() -> RoutineId {
    "riverside-phase-2/phase-2".into()
}

fn take(model: &mut Model, pack: Pack) {
    let kept = KeptPack::new(pack.id.clone(), pack, Vec::new());
    model.update(Action::Packs(PackAction::Taken(Box::new(kept))));
}

/// Somebody who answered this and took in what a clinician wrote.
fn patient(answers: &[(&str, &[&str])]) -> Model {
    let mut model = model(answered(answers));
    model.now = crate::support::past::at(jiff::civil::date(2026, 11, 26), 10);
    take(&mut model, handed::pack(&content().catalogue));
    model
}

fn say(model: &mut Model, yes: bool) {
    model.update(Action::Safety(SafetyAction::HandedOut(id(), yes)));
}

fn starts(model: &mut Model, routine: RoutineId) -> bool {
    model.update(Action::StartRoutine(routine));
    model.session.take().is_some()
}

#[test]
fn it_opens_on_the_word_of_the_person_and_nothing_else_does() {
    let mut model = patient(&[FIRST]);
    assert_eq!(model.verdict.outcome, Outcome::ClinicianFirst);
    assert!(!starts(&mut model, id()));
    assert!(model.opens_when_handed_out(&id()));
    say(&mut model, true);
    assert!(model.said_handed_out(&id()) && starts(&mut model, id()));
    // Nothing else has changed.
    assert_eq!(model.verdict.outcome, Outcome::ClinicianFirst);
    for other in ["post-run-cool-down", "hamstring-strength-a"] {
        assert!(!starts(&mut model, other.into()), "{other}");
        let handed = SafetyAction::HandedOut(other.into(), true);
        model.update(Action::Safety(handed));
        assert!(!starts(&mut model, other.into()), "{other}");
    }
    model.update(Action::TryExercise("single-leg-bridge".into()));
    assert!(model.session.is_none(), "an exercise by itself");
    let content = content();
    let own = content.catalogue.exercise(&"single-leg-bridge".into());
    let other = content.catalogue.exercise(&"glute-bridge".into());
    assert!(!model.bars(&id(), own.unwrap(), true));
    assert!(model.bars(&id(), other.unwrap(), false), "in its place");
}

#[test]
fn an_urgent_answer_keeps_it_closed_whatever_was_said() {
    for urgent in [("clot", &["leg"][..]), ("cauda-equina", &["yes"])] {
        let mut asked = patient(&[FIRST, urgent]);
        assert_eq!(asked.verdict.outcome, Outcome::Urgent);
        assert!(!asked.opens_when_handed_out(&id()));
        say(&mut asked, true);
        assert!(!asked.said_handed_out(&id()) && !starts(&mut asked, id()));
        // Not even where a file of preferences says that it was said.
        let mut preferences = asked.preferences.clone();
        let own = preferences.own_check.as_mut().unwrap();
        own.handed_out.insert(id());
        asked.update(Action::SetPreferences(Box::new(preferences)));
        assert!(asked.said_handed_out(&id()));
        assert!(asked.lock_of(&id()).is_some() && !starts(&mut asked, id()));
    }
    let mut stage = Stage::new();
    let urgent = answered(&[FIRST, ("clot", &["leg"])]);
    stage.act(Action::SetPreferences(Box::new(urgent)));
    crate::support::scenes::packs::take(&mut stage);
    assert!(stage.shows("This is closed for now") && !stage.shows(ASKS));
}

#[test]
fn the_person_is_asked_and_the_safe_answer_comes_first() {
    let mut stage = Stage::new();
    closed(&mut stage);
    assert!(stage.shows("This is closed for now"));
    stage.click(ASKS);
    let asked = Some(Question::HandedOut(id()));
    assert_eq!(stage.model().data.question, asked);
    stage.press(eframe::egui::Key::Enter);
    assert_eq!(stage.model().data.question, None);
    assert!(
        stage.model().lock_of(&id()).is_some(),
        "the first answer is no"
    );
    stage.click(ASKS);
    stage.click("Yes, my clinician gave it to me");
    assert!(!stage.shows("This is closed for now") && stage.shows("Start"));
    assert!(stage.shows("You said that your clinician gave you this routine."));
    stage.click("Take that back");
    assert!(stage.shows("This is closed for now"));
}

#[test]
fn what_was_said_goes_with_the_pack_with_another_version_and_with_another_check() {
    let gone: [fn(&mut Model); 4] = [
        |model| say(model, false),
        |model| {
            let remove = PackAction::Remove("riverside-phase-2".into());
            model.update(Action::Packs(remove));
            take(model, handed::pack(&content().catalogue));
        },
        |model| {
            let mut other = handed::pack(&content().catalogue);
            other.routines[0].variants[0].items.truncate(2);
            take(model, other);
        },
        |model| {
            model.update(Action::Safety(SafetyAction::Change));
            while *model.screen() == Screen::Safety {
                model.update(Action::Safety(SafetyAction::Next));
            }
        },
    ];
    for (place, withdraw) in gone.into_iter().enumerate() {
        let mut model = patient(&[FIRST]);
        say(&mut model, true);
        model.update(Action::StartRoutine(id()));
        model.update(Action::Tick(Duration::from_mins(2)));
        assert!(model.session.is_some());
        withdraw(&mut model);
        assert!(!model.said_handed_out(&id()), "{place}");
        assert!(model.session.is_none(), "{place}: what runs is ended");
        assert!(!starts(&mut model, id()), "{place}");
        assert!(model.opens_when_handed_out(&id()), "{place}: asked again");
    }
}

#[test]
fn a_session_of_it_that_an_earlier_run_left_is_not_carried_on_without_it() {
    let mut before = patient(&[FIRST]);
    say(&mut before, true);
    let effects = before.update(Action::StartRoutine(id()));
    let kept = effects.into_iter().find_map(|effect| {
        let Effect::Keep(kept) = effect else {
            return None;
        };
        Some(kept)
    });
    let mut later = model(answered(&[FIRST]));
    later.update(Action::World(World::Found(kept.unwrap())));
    later.update(Action::Session(stridewell::model::SessionAction::CarryOn));
    assert_ne!(*later.screen(), Screen::Session, "its pack is gone");
}

#[test]
fn what_a_rule_hides_in_it_stays_hidden() {
    let mut model = patient(&[FIRST, ("health-other", &["blood"])]);
    say(&mut model, true);
    let plan = model.plan_of(&id()).unwrap();
    let done: Vec<_> = plan
        .items
        .iter()
        .map(|item| item.exercise.as_str())
        .collect();
    assert!(!done.contains(&"ball-release-hamstring-chair"), "{done:?}");
    assert_eq!(done.len(), 3);
    // Pain of 6 or 7 leaves the first days' cycle alone, whoever wrote another routine.
    let mut sore = patient(&[("pain-now", &["6-7"])]);
    say(&mut sore, true);
    assert!(!starts(&mut sore, id()));
}

#[test]
fn the_gentle_set_opens_it_too_and_an_assessment_is_not_asked_for_any_more() {
    let mut model = patient(&[("course", &["long"])]);
    assert_eq!(model.verdict.outcome, Outcome::Gentle);
    assert!(model.verdict.banner.is_some() && !starts(&mut model, id()));
    say(&mut model, true);
    assert!(model.verdict.banner.is_none() && starts(&mut model, id()));
    let mut model = patient(&[("pain-now", &["4-5"])]);
    assert!(!starts(&mut model, id()));
    say(&mut model, true);
    assert_eq!(model.verdict.outcome, Outcome::Gentle);
    let plan = model.plan_of(&id()).unwrap();
    assert_eq!(plan.items.len(), 4, "also what the gentle set has not");
}

#[test]
fn a_pack_without_a_prescription_is_nobody_s_hand_out() {
    let mut model = model(answered(&[FIRST]));
    let mut pack = handed::pack(&content().catalogue);
    pack.routines[0].prescription = None;
    take(&mut model, pack);
    assert!(!model.opens_when_handed_out(&id()));
    say(&mut model, true);
    assert!(!starts(&mut model, id()));
    model.update(Action::Data(DataAction::Ask(None)));
}
