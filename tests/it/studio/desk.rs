//! The desk of the studio: steps back outlive it, and what is given out has a number.

use stridewell::domain::draft::{Edit, ItemEdit, Line, Number};
use stridewell::domain::{Draft, Item, PackId, Preferences, RepCounts, Side, Work};
use stridewell::model::{
    Action, Effect, KeptPack, Model, PackAction, StudioAction, StudioJob, Template, Way,
};

use super::{add, jobs};
use crate::support::handed;
use crate::support::stage::model as fresh;

fn ask(model: &mut Model, action: StudioAction) -> Vec<Effect> {
    model.update(Action::Studio(action))
}

fn write(model: &mut Model, line: Line, words: &str) {
    let edit = Edit::Write(line, words.to_owned());
    ask(model, StudioAction::Edit(edit));
}

fn draft(model: &Model) -> &Draft {
    &model.studio.desk.as_ref().unwrap().draft
}

/// A draft that is final.
fn composed() -> Model {
    let mut model = fresh(Preferences::default());
    ask(&mut model, StudioAction::Begin(Template::Empty));
    write(&mut model, Line::Title, "Phase 1");
    ask(&mut model, StudioAction::Edit(add("plank", 0)));
    assert!(model.studio.is_final());
    model
}

#[test]
fn steps_back_are_there_when_a_draft_is_opened_again() {
    let mut model = composed();
    let id = draft(&model).id().clone();
    ask(&mut model, StudioAction::Close);
    ask(&mut model, StudioAction::Begin(Template::Empty));
    assert_eq!(model.studio.desk.as_ref().unwrap().can_step(), [false; 2]);
    ask(&mut model, StudioAction::Open(id.clone()));
    ask(&mut model, StudioAction::Undo);
    assert!(draft(&model).items().is_empty());
    ask(&mut model, StudioAction::Close);
    assert!(model.studio.drafts[0].items().is_empty(), "as it was left");
    ask(&mut model, StudioAction::Open(id.clone()));
    ask(&mut model, StudioAction::Redo);
    assert_eq!(draft(&model).items().len(), 1);
    ask(&mut model, StudioAction::Delete(id));
    ask(&mut model, StudioAction::Restore);
    let id = model.studio.drafts[0].id().clone();
    ask(&mut model, StudioAction::Open(id));
    assert_eq!(model.studio.desk.as_ref().unwrap().can_step(), [false; 2]);
}

#[test]
fn what_changed_since_it_was_given_out_has_the_next_version_whatever_is_taken_back() {
    let mut model = composed();
    let version = |model: &Model| draft(model).prescription().version;
    ask(&mut model, StudioAction::Print(Way::Phone));
    let again = ask(&mut model, StudioAction::Export);
    assert_eq!((version(&model), again.len()), (1, 1), "it is the same");
    write(&mut model, Line::Goals, "To run");
    let kept = ask(&mut model, StudioAction::Keep);
    let [
        Effect::Studio(StudioJob::Save(saved)),
        Effect::Studio(StudioJob::Draw(drawn, _)),
        Effect::Studio(StudioJob::Keep(draft, _)),
    ] = kept.as_slice()
    else {
        panic!("{kept:?}");
    };
    assert_eq!((saved, drawn), (draft, draft));
    assert_eq!(draft.prescription().version, 2);
    ask(&mut model, StudioAction::Undo);
    assert_eq!(
        version(&model),
        2,
        "a step back takes nothing back that was given"
    );
    ask(&mut model, StudioAction::Print(Way::Phone));
    assert_eq!(version(&model), 3);
}

#[test]
fn what_was_given_out_unchanged_is_among_the_drafts() {
    let mut model = composed();
    let id = draft(&model).id().clone();
    ask(&mut model, StudioAction::Close);
    ask(&mut model, StudioAction::Begin(Template::Draft(id)));
    let id = draft(&model).id().clone();
    ask(&mut model, StudioAction::Print(Way::Phone));
    ask(&mut model, StudioAction::Close);
    assert_eq!(*model.studio.drafts[0].id(), id);
}

#[test]
fn a_number_that_is_typed_begins_from_what_was_there_and_is_one_step() {
    let mut model = composed();
    ask(&mut model, StudioAction::Close);
    let week = Template::Variant("nordic-ten-week".into(), "week-5".into());
    ask(&mut model, StudioAction::Begin(week));
    let is_nordic = |item: &Item| item.exercise.as_str() == "nordic-hamstring-lower";
    let place = draft(&model).items().iter().position(is_nordic).unwrap();
    let counts = |model: &Model| {
        let work = draft(model).items()[place].dose.on(Side::Left).work;
        let Work::Reps {
            counts: RepCounts::BySet(counts),
            ..
        } = work
        else {
            panic!("sets that differ");
        };
        counts
    };
    let edit = |model: &mut Model, edit| {
        ask(model, StudioAction::Edit(Edit::Item(place, edit)));
    };
    let digits = |model: &mut Model, all: &[u32]| {
        for typed in all {
            edit(model, ItemEdit::Typed(Number::Reps, None, *typed));
        }
    };
    assert_eq!(counts(&model), [12, 10, 8]);
    digits(&mut model, &[1, 15]);
    assert_eq!(counts(&model), [15, 13, 11]);
    ask(&mut model, StudioAction::Undo);
    assert_eq!(counts(&model), [12, 10, 8]);
    digits(&mut model, &[1, 12]);
    assert_eq!(counts(&model), [12, 10, 8], "what was there is typed again");
    edit(&mut model, ItemEdit::Number(Number::RepsOfSet(2), None, 5));
    assert_eq!(counts(&model), [12, 10, 5]);
}

#[test]
fn a_week_of_a_programme_says_its_own_number_not_where_all_of_them_stand() {
    let mut model = composed();
    ask(&mut model, StudioAction::Close);
    let week = Template::Variant("nordic-ten-week".into(), "week-5".into());
    ask(&mut model, StudioAction::Begin(week));
    assert_eq!(draft(&model).line(Line::Frequency), "");
    let own = draft(&model).routine.variants[0].sessions_per_week;
    assert!(own.is_some_and(|times| 0 < times), "{own:?}");
}

#[test]
fn a_routine_is_kept_once_it_is_known_which_version_it_replaces() {
    let mut model = composed();
    model.packs.loads = true;
    let id = draft(&model).id().clone();
    let keeps = |effects| {
        let jobs = jobs(effects).into_iter();
        let names = jobs.filter_map(|job| {
            if let StudioJob::Keep(_, name) = job {
                return Some(name);
            }
            None
        });
        names.collect::<Vec<_>>()
    };
    assert_eq!(keeps(ask(&mut model, StudioAction::Keep)), []);
    let name = PackId::new(&format!("{id}.2"));
    let mut pack = handed::pack(&model.content.original);
    pack.id = PackId::new(id.as_str());
    let before = KeptPack::new(name.clone(), pack, Vec::new());
    let known = Action::Packs(PackAction::Are(vec![before]));
    let names = [name];
    assert_eq!(keeps(model.update(known)), names);
    assert_eq!(keeps(ask(&mut model, StudioAction::Keep)), names);
}
