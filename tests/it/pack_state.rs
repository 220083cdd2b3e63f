//! What the program knows of packs: reads that overlap, packs that come while others are loaded, what stays of one that is gone.

use std::sync::Arc;

use jiff::civil::{date, time};
use stridewell::domain::preferences::{BodyBuild, Counting, Eased};
use stridewell::domain::programme::Followed;
use stridewell::domain::schedule::Day;
use stridewell::domain::{ExerciseId, Preferences, RoutineId};
use stridewell::figure::FigureSpec;
use stridewell::model::packs::{Offer, OfferedPack, Placing};
use stridewell::model::{Action, Effect, KeptPack, MakingAction, Model, PackAction, PackJob};

use crate::support::handed;
use crate::support::planned::entry;
use crate::support::stage::model;

fn update(model: &mut Model, action: PackAction) -> Vec<Effect> {
    model.update(Action::Packs(action))
}

fn kept(model: &Model, name: &str) -> KeptPack {
    let pack = handed::pack(&model.content.original);
    KeptPack::new(name.into(), pack, Vec::new())
}

/// What a file of this title is.
fn offer(model: &Model, title: &str) -> Offer {
    let mut pack = handed::pack(&model.content.original);
    title.clone_into(&mut pack.title);
    Offer::Pack(Box::new(OfferedPack {
        file: format!("{title}.stride"),
        pack: Arc::new(pack),
        figures: Arc::default(),
        pictures: 0,
        notes: Vec::new(),
    }))
}

/// Opens a file; answers the number of its read.
fn open(model: &mut Model, name: &str) -> u32 {
    update(model, PackAction::Open(Some(name.into())));
    model.packs.shown()
}

fn offered(model: &Model) -> Option<&str> {
    match &model.packs.offer {
        Some(Offer::Pack(offered)) => Some(&offered.pack.title),
        Some(Offer::Reading(_) | Offer::Refused { .. }) | None => None,
    }
}

fn job(job: PackJob) -> Effect {
    Effect::Packs(job)
}

#[test]
fn what_is_kept_is_what_was_shown_whatever_is_read_meanwhile() {
    let mut model = model(Preferences::default());
    let (one, two) = (offer(&model, "One"), offer(&model, "Two"));
    let first = open(&mut model, "one.stride");
    update(&mut model, PackAction::Read(first, Box::new(one)));
    let keep = update(&mut model, PackAction::Take(Placing::Replace));
    let name = "riverside-phase-2".into();
    assert_eq!(keep, [job(PackJob::Keep(first, name))]);
    // Another file is dropped before the first one is kept: it stays when that is done, and when that is found to be gone.
    let second = open(&mut model, "two.stride");
    assert_ne!(first, second);
    update(&mut model, PackAction::Read(second, Box::new(two)));
    update(&mut model, PackAction::NoFile(first));
    assert_eq!(offered(&model), Some("Two"));
    let taken = kept(&model, "riverside-phase-2");
    update(&mut model, PackAction::Taken(Box::new(taken)));
    assert_eq!(offered(&model), Some("Two"));
}

#[test]
fn what_nobody_waits_for_is_not_shown_and_is_forgotten() {
    let mut model = model(Preferences::default());
    let (one, two) = (offer(&model, "One"), offer(&model, "Two"));
    let first = open(&mut model, "one.stride");
    let left = update(&mut model, PackAction::Leave);
    assert_eq!(left, [job(PackJob::Forget(first))]);
    let late = update(&mut model, PackAction::Read(first, Box::new(one.clone())));
    assert_eq!(late, [job(PackJob::Forget(first))]);
    assert!(model.packs.offer.is_none());
    // The file that was opened last is the one that is shown, however long the first one takes.
    let first = open(&mut model, "one.stride");
    let second = open(&mut model, "two.stride");
    update(&mut model, PackAction::Read(second, Box::new(two)));
    update(&mut model, PackAction::Read(first, Box::new(one)));
    assert_eq!(offered(&model), Some("Two"));
}

#[test]
fn a_dialog_that_is_closed_without_a_file_leaves_what_was_dropped() {
    let mut model = model(Preferences::default());
    let one = offer(&model, "One");
    let asked = update(&mut model, PackAction::Open(None));
    let [Effect::Packs(PackJob::Read(dialog, None))] = asked.as_slice() else {
        panic!("it is asked for: {asked:?}");
    };
    let first = open(&mut model, "one.stride");
    update(&mut model, PackAction::Read(first, Box::new(one)));
    update(&mut model, PackAction::NoFile(*dialog));
    assert_eq!(offered(&model), Some("One"));
}

#[test]
fn what_was_taken_or_removed_while_packs_were_loaded_counts() {
    let mut model = model(Preferences::default());
    model.packs.loads = true;
    let [a, b] = ["a", "b"].map(|name| kept(&model, name));
    let mut newer = a.clone();
    Arc::make_mut(&mut newer.pack).title = "Newer".to_owned();
    update(&mut model, PackAction::Taken(Box::new(newer)));
    update(&mut model, PackAction::Taken(Box::new(b.clone())));
    update(&mut model, PackAction::Remove("b".into()));
    let c = kept(&model, "c");
    update(&mut model, PackAction::Are(vec![a, b, c]));
    let kept = &model.packs.kept;
    let mut names: Vec<_> = kept.iter().map(|pack| pack.name.as_str()).collect();
    names.sort_unstable();
    assert_eq!(names, ["a", "c"]);
    assert_eq!(model.packs.of(&"a".into()).unwrap().pack.title, "Newer");
    let routine = |id: &str| model.content.catalogue.routine(&id.into());
    assert!(routine("c/phase-2").is_some() && routine("b/phase-2").is_none());
}

#[test]
fn taking_a_file_waits_until_the_packs_that_are_kept_are_known() {
    let mut model = model(Preferences::default());
    model.packs.loads = true;
    let (one, older) = (offer(&model, "One"), kept(&model, "riverside-phase-2"));
    let read = open(&mut model, "one.stride");
    update(&mut model, PackAction::Read(read, Box::new(one)));
    let take = PackAction::Take(Placing::Replace);
    assert_eq!(update(&mut model, take.clone()), []);
    let mut other = model_like(&model);
    // Without another version it goes on; with one it is asked.
    let name = "riverside-phase-2".into();
    let keep = update(&mut model, PackAction::Are(Vec::new()));
    assert_eq!(keep, [job(PackJob::Keep(read, name))]);
    assert_eq!(update(&mut other, take), []);
    assert_eq!(update(&mut other, PackAction::Are(vec![older])), []);
    assert_eq!(offered(&other), Some("One"));
}

/// Another model that loads its packs, with the same file open.
fn model_like(like: &Model) -> Model {
    let mut model = model(Preferences::default());
    model.packs = like.packs.clone();
    model
}

/// A figure, and the sentence of a built-in exercise that it shows the mistake of.
fn mistake(model: &Model) -> (FigureSpec, ExerciseId, usize) {
    let figures = model.content.figures.all();
    let mut shown = figures.flat_map(|figure| figure.beside.iter().map(move |one| (figure, one)));
    let (figure, (exercise, sentence)) = shown.next().unwrap();
    let id = ExerciseId::new(exercise);
    let mistakes = &model.content.original.exercise(&id).unwrap().mistakes;
    let place = mistakes.iter().position(|one| one == sentence).unwrap();
    (figure.clone(), id, place)
}

#[test]
fn a_pack_shows_mistakes_of_its_own_exercises_and_of_no_others() {
    let mut model = model(Preferences::default());
    let (built_in, exercise, place) = mistake(&model);
    let shown = |model: &Model, id: &ExerciseId, place| {
        let exercise = model.content.catalogue.exercise(id)?;
        let figure = model.content.mistake(exercise, place, BodyBuild::Lean);
        figure.map(|figure| figure.id.clone())
    };
    let before = shown(&model, &exercise, place).unwrap();
    let pack = handed::pack_with_photographs(&model.content.original);
    let own = pack.exercises[0].clone();
    let figures = vec![
        FigureSpec {
            id: "stranger".to_owned(),
            ..built_in.clone()
        },
        FigureSpec {
            id: "own".to_owned(),
            mistake_of: vec![own.id.to_string()],
            beside: [(own.id.to_string(), own.mistakes[0].clone())].into(),
            ..built_in
        },
    ];
    let kept = KeptPack::new("aaa".into(), pack, figures);
    update(&mut model, PackAction::Taken(Box::new(kept)));
    assert_eq!(shown(&model, &exercise, place), Some(before));
    let inside = own.id.within(&"aaa".into());
    assert_eq!(shown(&model, &inside, 0).as_deref(), Some("aaa/own"));
}

/// What a person chose about a routine and an exercise of a pack, and about others.
fn choose(model: &mut Model) -> Preferences {
    let mut preferences = Preferences::default();
    let eased = Eased {
        variant: None,
        percent: Some(50),
        since: date(2026, 11, 20),
    };
    let followed = Followed {
        started: date(2026, 11, 20),
        step: "usual".into(),
        since: date(2026, 11, 20),
        rests_until: None,
        ticks: [].into(),
        history: Vec::new(),
    };
    for pack in ["a", "b"] {
        let routine = RoutineId::new("phase-2").within(&pack.into());
        let exercise = ExerciseId::new("wall-bridge").within(&pack.into());
        let evening = time(18, 0, 0, 0);
        let entry = entry(routine.as_str(), &[Day::Monday], evening);
        preferences.schedule.entries.push(entry);
        preferences.eased.insert(routine.clone(), eased.clone());
        let programmes = &mut preferences.programmes;
        programmes.insert(routine.clone(), followed.clone());
        let day = date(2026, 11, 26);
        preferences.reminded.insert(routine.clone(), day);
        let counting = &mut preferences.counting_by_exercise;
        counting.insert(exercise.clone(), Counting::Counted);
        preferences.loads.insert(exercise, "10 kg".to_owned());
        let setup = model.setup(&routine);
        model.setups.insert(routine, setup);
    }
    model.preferences = preferences.clone();
    preferences
}

#[test]
fn a_pack_that_is_removed_leaves_nothing_to_the_next_of_its_name() {
    let mut model = model(Preferences::default());
    for name in ["a", "b"] {
        let pack = kept(&model, name);
        update(&mut model, PackAction::Taken(Box::new(pack)));
    }
    let before = choose(&mut model);
    update(&mut model, PackAction::Remove("a".into()));
    let now = &model.preferences;
    let [routine, other] = ["a/phase-2", "b/phase-2"].map(RoutineId::new);
    assert_eq!(now.schedule.entries, before.schedule.entries[1..]);
    assert_eq!(now.eased.keys().collect::<Vec<_>>(), [&other]);
    assert_eq!(now.programmes.keys().collect::<Vec<_>>(), [&other]);
    assert_eq!(now.reminded.keys().collect::<Vec<_>>(), [&other]);
    let bridge = ExerciseId::new("b/wall-bridge");
    let counting = now.counting_by_exercise.keys();
    assert_eq!(counting.collect::<Vec<_>>(), [&bridge]);
    assert_eq!(now.loads.keys().collect::<Vec<_>>(), [&bridge]);
    assert!(!model.setups.contains_key(&routine) && model.setups.contains_key(&other));
}

#[test]
fn another_version_of_a_pack_begins_without_what_was_changed_about_the_one_before() {
    let mut model = model(Preferences::default());
    for name in ["a", "b"] {
        let pack = kept(&model, name);
        update(&mut model, PackAction::Taken(Box::new(pack)));
    }
    let before = choose(&mut model);
    let pack = kept(&model, "a");
    update(&mut model, PackAction::Taken(Box::new(pack)));
    let now = &model.preferences;
    let [routine, other] = ["a/phase-2", "b/phase-2"].map(RoutineId::new);
    assert_eq!(now.eased.keys().collect::<Vec<_>>(), [&other]);
    assert!(!model.setups.contains_key(&routine) && model.setups.contains_key(&other));
    // When it is done, and with which load, is still so.
    assert_eq!(now.schedule, before.schedule);
    assert_eq!(now.loads, before.loads);
}

#[test]
fn an_exercise_of_ones_own_that_is_deleted_takes_its_load_with_it() {
    let mut model = model(Preferences::default());
    choose(&mut model);
    let gone = ExerciseId::new("a/wall-bridge");
    model.update(Action::from(MakingAction::Kept(None, gone.clone())));
    let now = &model.preferences;
    assert!(!now.loads.contains_key(&gone) && !now.counting_by_exercise.contains_key(&gone));
    assert_eq!((now.loads.len(), now.eased.len()), (1, 2));
}
