//! The rules of the safety check, case by case, and that the highest outcome wins.

use std::collections::{BTreeMap, BTreeSet};

use stridewell::domain::exercise::{Category, Fit, Position};
use stridewell::domain::safety::{
    Answers, Banner, Hides, Outcome, Situation, Starts, Until, Verdict, Why,
};
use stridewell::domain::{Exercise, RoutineId};

use crate::support::safety::{check, given, strings, verdict_of, written};
use crate::support::stage::content;

const STRETCHES: [&str; 3] = [
    "modified-hurdler-stretch",
    "lying-strap-hamstring-stretch",
    "partner-leg-raise-stretch",
];

fn exercise(id: &str) -> Exercise {
    let content = content();
    content.catalogue.exercise(&id.into()).unwrap().clone()
}

fn allows(verdict: &Verdict, routine: &str, variant: &str) -> bool {
    let content = content();
    let routine = content.catalogue.routine(&routine.into()).unwrap();
    verdict.allows(routine, routine.variant(&variant.into()).unwrap())
}

#[test]
fn without_answers_nothing_is_locked() {
    let none = Verdict {
        applied: vec!["otherwise".to_owned()],
        ..Verdict::default()
    };
    assert_eq!(check().verdict(&Answers::default()), none);
    let mild = verdict_of(&[]);
    assert_eq!((mild.outcome, mild.starts), (Outcome::Proceed, Starts::All));
}

#[test]
fn the_highest_outcome_wins() {
    let gentle = ("pain-now", "4-5");
    let clinician = ("gait", "yes");
    let urgent = ("infection", "yes");
    assert_eq!(verdict_of(&[gentle]).outcome, Outcome::Gentle);
    let both = verdict_of(&[gentle, clinician]);
    assert_eq!(both.outcome, Outcome::ClinicianFirst);
    let all = verdict_of(&[gentle, clinician, urgent]);
    assert_eq!(all.outcome, Outcome::Urgent);
    for verdict in [both, all] {
        assert_eq!(verdict.starts, Starts::These(BTreeMap::new()));
        assert!(verdict.blocks_exercises);
        let content = content();
        for routine in &content.catalogue.routines {
            let mut variants = routine.variants.iter();
            assert!(!variants.any(|variant| verdict.allows(routine, variant)));
        }
        let walk = exercise("warm-up-walk");
        let why = Some(Why::Outcome(verdict.outcome));
        assert_eq!(verdict.lock_exercise(&walk, &content.catalogue), why);
    }
}

#[test]
fn gentle_opens_its_set_and_nothing_else() {
    let verdict = verdict_of(&[("pain-now", "4-5")]);
    let written = written();
    let open = &written["outcomes"][2]["allowed_variants"];
    let content = content();
    for routine in &content.catalogue.routines {
        for variant in &routine.variants {
            let said = open.get(routine.id.as_str()).map(strings);
            let said = said.is_some_and(|said| said.contains(&variant.id.as_str()));
            assert_eq!(
                verdict.allows(routine, variant),
                said,
                "{} {}",
                routine.id,
                variant.id
            );
        }
    }
    for id in
        STRETCHES
            .into_iter()
            .chain(["nordic-hamstring-lower", "kettlebell-swing", "easy-jog"])
    {
        assert!(verdict.hides(&exercise(id)), "{id}");
    }
    assert!(!verdict.hides(&exercise("glute-bridge")));
}

#[test]
fn no_release_hides_the_category() {
    for answer in ["blood", "skin"] {
        let verdict = verdict_of(&[("health-other", answer)]);
        let content = content();
        for exercise in &content.catalogue.exercises {
            let release = exercise.category == Category::Release;
            assert_eq!(verdict.hides(exercise), release, "{}", exercise.id);
        }
    }
}

#[test]
fn poor_circulation_hides_the_ice_and_the_wrap() {
    let verdict = verdict_of(&[("health-other", "circ")]);
    assert!(verdict.hides(&exercise("ice-pack")));
    let raise = exercise("compression-and-elevation");
    assert!(!verdict.hides(&raise), "the leg may be raised");
    let steps = verdict.steps(&raise);
    assert_eq!(steps.len(), raise.instructions.len() - 2);
    assert!(!steps.iter().any(|step| step.contains("wrap")));
    assert!(!verdict.setup_line(&raise).contains("wrap"));
    assert_eq!(verdict.notes.len(), 1);
    assert_eq!(verdict.notes[0].0, "no-compression");
    let whole = verdict_of(&[]);
    assert_eq!(whole.steps(&raise).len(), raise.instructions.len());
    assert_eq!(whole.setup_line(&raise), raise.words.setup_line);
}

#[test]
fn hamstring_stretches_are_hidden_by_the_tag_or_by_a_sore_tendon() {
    let hides = |answers: &[(&str, &str)]| {
        let verdict = verdict_of(answers);
        STRETCHES.map(|id| {
            let stretch = Hides::Exercise(id.into());
            let rule = Why::Rule("no-hamstring-stretch".to_owned());
            verdict.hides.contains(&(stretch, rule))
        })
    };
    assert_eq!(hides(&[("nerve", "old")]), [true; 3]);
    assert_eq!(hides(&[("place", "knee")]), [true; 3]);
    assert_eq!(hides(&[("place", "back")]), [true; 3]);
    assert_eq!(hides(&[("place", "sit"), ("sitting", "yes")]), [true; 3]);
    assert_eq!(hides(&[("place", "sit")]), [false; 3], "the place alone");
    assert_eq!(hides(&[("sitting", "yes")]), [false; 3], "sitting alone");
}

#[test]
fn six_or_seven_opens_the_care_cycle_only() {
    let verdict = verdict_of(&[("pain-now", "6-7")]);
    assert!(allows(&verdict, "first-72-hours", "cycle"));
    assert!(!allows(&verdict, "first-72-hours", "day-2-movement"));
    assert!(!allows(&verdict, "desk-break-five", "default"));
    let content = content();
    let lock = |id: &str| verdict.lock_exercise(&exercise(id), &content.catalogue);
    assert_eq!(lock("ice-pack"), None);
    let rule = Why::Rule("no-loading".to_owned());
    assert_eq!(lock("glute-bridge"), Some(rule));
}

#[test]
fn a_fresh_strain_asks_for_what_suits_the_first_days() {
    let verdict = verdict_of(&[("onset", "sudden-72")]);
    assert_eq!(verdict.situations, BTreeSet::from([Situation::Acute]));
    let content = content();
    for exercise in &content.catalogue.exercises {
        let fit = exercise.suitability.acute_0_72h;
        if !matches!(fit, Fit::Yes | Fit::Gentle) {
            assert!(verdict.hides(exercise), "{}", exercise.id);
        }
    }
    assert!(!verdict.hides(&exercise("glute-bridge")));
    // Both tags from two questions come to the same.
    let two = verdict_of(&[("course", "new"), ("onset", "sudden-old")]);
    assert_eq!(two.requires, verdict.requires);
    // One of them is not enough.
    let strain = verdict_of(&[("onset", "sudden-old")]);
    assert_eq!(strain.requires, []);
    assert_eq!(strain.situations, BTreeSet::from([Situation::Subacute]));
    assert_eq!(verdict_of(&[("course", "new")]).requires, []);
}

#[test]
fn running_that_hurts_hides_running() {
    let verdict = verdict_of(&[("gait", "only-run")]);
    assert!(verdict.hides(&exercise("easy-jog")) && verdict.hides(&exercise("butt-kicks")));
    let hidden = (
        Hides::Routine("return-to-run-check".into()),
        Why::Rule("no-run".to_owned()),
    );
    assert!(verdict.hides.contains(&hidden));
    let content = content();
    let stages = content
        .catalogue
        .routine(&RoutineId::new("return-to-run-check"))
        .unwrap();
    for stage in &stages.variants {
        let why = Some(Why::Rule("no-run".to_owned()));
        assert_eq!(verdict.lock(stages, stage), why);
    }
}

#[test]
fn pregnancy_hides_lying_face_down_and_heavy_lifts() {
    let verdict = verdict_of(&[("health-other", "preg")]);
    let content = content();
    for exercise in &content.catalogue.exercises {
        if exercise.position == Position::Prone {
            assert!(verdict.hides(exercise), "{}", exercise.id);
        }
    }
    for id in [
        "kettlebell-swing",
        "dumbbell-hang-clean",
        "nordic-hamstring-lower",
        "romanian-deadlift",
        "hip-thrust",
    ] {
        assert!(verdict.hides(&exercise(id)), "{id}");
    }
    assert_eq!(verdict.notes[0].0, "pregnancy");
}

#[test]
fn what_goes_on_for_weeks_is_gentle_until_it_was_looked_at() {
    let check = check();
    let mut answers = given(&check, &[("course", "long")]);
    let verdict = check.verdict(&answers);
    assert_eq!(verdict.outcome, Outcome::Gentle);
    let until = vec![Until::HandedOutSession, Until::ReviewRecorded];
    assert_eq!(verdict.banner, Some((Banner::BookAssessment, until)));
    for until in [Until::HandedOutSession, Until::ReviewRecorded] {
        answers.settled = BTreeSet::from([until]);
        let verdict = check.verdict(&answers);
        assert_eq!((verdict.outcome, verdict.banner), (Outcome::Proceed, None));
    }
    // It lifts nothing else.
    let mut answers = given(&check, &[("course", "long"), ("pain-now", "4-5")]);
    answers.settled = BTreeSet::from([Until::ReviewRecorded]);
    assert_eq!(check.verdict(&answers).outcome, Outcome::Gentle);
    let mut answers = given(&check, &[("course", "worse")]);
    answers.settled = BTreeSet::from([Until::ReviewRecorded]);
    assert_eq!(check.verdict(&answers).outcome, Outcome::ClinicianFirst);
}

#[test]
fn a_sore_tendon_that_came_slowly_hides_what_does_not_suit_it() {
    let verdict = verdict_of(&[("place", "sit"), ("sitting", "yes"), ("onset", "gradual")]);
    assert_eq!(verdict.outcome, Outcome::Proceed);
    let content = content();
    for exercise in &content.catalogue.exercises {
        let no = exercise.suitability.tendon_irritable == Fit::No;
        assert_eq!(verdict.hides(exercise), no, "{}", exercise.id);
    }
    let care = verdict.care(&exercise("hip-thrust"));
    assert_eq!(care, Some((Situation::Tendon, Fit::Caution)));
}
