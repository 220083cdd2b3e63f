//! An exercise of one's own on its way to the disk: what is changed meanwhile stays, and one thing is done at a time.

use stridewell::domain::own::{OwnLine, Usual};
use stridewell::domain::{ExerciseId, PackId, Preferences};
use stridewell::model::{
    Action, Content, Effect, MadeFrom, MakeEdit, Making, MakingAction, MakingJob, Model, Screen,
    StudioJob,
};

fn ask(model: &mut Model, action: MakingAction) -> Vec<Effect> {
    model.update(Action::from(action))
}

fn write(model: &mut Model, line: OwnLine, words: &str) {
    let edit = MakeEdit::Write(line, words.to_owned());
    ask(model, MakingAction::Edit(edit));
}

/// An exercise that can be kept.
fn written() -> Model {
    let mut model = Model::new(Content::default(), Preferences::default());
    let usual = Usual {
        stop_if: "Sharp pain".to_owned(),
        cue: "Slowly".to_owned(),
        ..Usual::default()
    };
    ask(
        &mut model,
        MakingAction::Begin(MadeFrom::Nothing, Box::new(usual)),
    );
    write(&mut model, OwnLine::Name, "Bridge");
    write(&mut model, OwnLine::Instructions, "Lift.");
    model
}

fn making(model: &Model) -> &Making {
    model.making.as_ref().unwrap()
}

fn id(model: &Model) -> ExerciseId {
    let id = &making(model).made.exercise.id;
    id.within(&PackId::of_own())
}

fn kept(id: &ExerciseId) -> MakingAction {
    MakingAction::Kept(None, id.clone())
}

#[test]
fn what_is_changed_while_it_is_being_kept_stays_with_its_steps() {
    let mut model = written();
    write(&mut model, OwnLine::Cue, "");
    let effects = ask(&mut model, MakingAction::Save);
    let [Effect::Studio(StudioJob::Own(MakingJob::Keep(sent)))] = effects.as_slice() else {
        panic!("{effects:?}");
    };
    assert_eq!(
        sent.exercise.words.cue, "Slowly",
        "an empty line says what is usual"
    );
    write(&mut model, OwnLine::Name, "Bridge on one leg");
    let (id, steps) = (id(&model), making(&model).steps());
    ask(&mut model, kept(&id));
    assert_eq!(making(&model).made.exercise.name, "Bridge on one leg");
    assert_eq!(
        (making(&model).steps(), making(&model).saves),
        (steps, false)
    );
    assert_eq!(*model.screen(), Screen::Making);
    assert_eq!(ask(&mut model, MakingAction::Save).len(), 1, "once more");
    ask(&mut model, kept(&id));
    assert!(model.making.is_none(), "nothing was changed since");
    assert_ne!(*model.screen(), Screen::Making);
}

#[test]
fn a_step_back_to_what_was_sent_is_no_change() {
    let mut model = written();
    ask(&mut model, MakingAction::Save);
    let id = id(&model);
    write(&mut model, OwnLine::Cue, "Higher");
    ask(&mut model, MakingAction::Undo);
    ask(&mut model, kept(&id));
    assert!(model.making.is_none());
}

#[test]
fn one_thing_is_done_at_a_time_and_its_failure_is_its_own() {
    let mut model = written();
    let other = ExerciseId::new("other").within(&PackId::of_own());
    assert_eq!(
        ask(&mut model, MakingAction::Remove(other.clone())).len(),
        1
    );
    assert!(ask(&mut model, MakingAction::Save).is_empty());
    ask(&mut model, MakingAction::NotKept(String::new()));
    assert_eq!(ask(&mut model, MakingAction::Save).len(), 1);
    assert!(ask(&mut model, MakingAction::Remove(other)).is_empty());
    assert!(making(&model).saves, "it is still being kept");
    ask(&mut model, MakingAction::NotKept(String::new()));
    assert!(!making(&model).saves);
}

/// What the shell is to do with what is not finished: keep it, or forget it.
fn unfinished(effects: &[Effect]) -> Vec<bool> {
    let jobs = effects.iter().filter_map(|effect| {
        if let Effect::Studio(StudioJob::Unfinished(_)) = effect {
            return Some(true);
        }
        matches!(effect, Effect::Studio(StudioJob::Finished(_))).then_some(false)
    });
    jobs.collect()
}

#[test]
fn what_is_not_finished_is_kept_with_every_change_until_it_is_or_goes() {
    let mut model = written();
    let cue = MakeEdit::Write(OwnLine::Cue, "Higher".to_owned());
    let effects = ask(&mut model, MakingAction::Edit(cue.clone()));
    assert_eq!(unfinished(&effects), [true]);
    let mut back = Vec::new();
    while 0 < making(&model).steps() {
        back = ask(&mut model, MakingAction::Undo);
    }
    assert_eq!(unfinished(&back), [false], "as if it was never begun");
    ask(&mut model, MakingAction::Redo);
    let effects = ask(&mut model, MakingAction::ThrowAway);
    assert_eq!(unfinished(&effects), [false]);

    let mut model = written();
    let made = (*making(&model).made).clone();
    ask(&mut model, MakingAction::Save);
    let id = id(&model);
    let effects = ask(&mut model, kept(&id));
    assert_eq!(unfinished(&effects), [false]);

    // At the next start it waits for the next exercise that is to begin.
    let mut model = Model::new(Content::default(), Preferences::default());
    ask(&mut model, MakingAction::Were(vec![made.clone()]));
    let begin = MakingAction::Begin(MadeFrom::Nothing, Box::default());
    ask(&mut model, begin.clone());
    assert_eq!(*making(&model).made, made);
    ask(&mut model, begin.clone());
    assert_eq!(*making(&model).made, made, "until it is finished or goes");
    ask(&mut model, MakingAction::ThrowAway);
    ask(&mut model, begin);
    assert_eq!(making(&model).made.exercise.name, "");
}
