//! Laws of drafts: whatever is done, the times are right, the dose can be done, and every step can be taken back.

use std::time::Duration;

use proptest::prelude::*;
use stridewell::domain::dose::FirstPart;
use stridewell::domain::draft::{
    Edit, ItemEdit, Line, ListEdit, Number, PersonEdit, RuleEdit, SidesChoice, WorkKind,
};
use stridewell::domain::{Catalogue, Draft, Part, Side, SideOrder};
use stridewell::model::StudioAction;
use stridewell::player::{Plan, PlanOptions};

use super::{add, after, ask, catalogue, desk, draft, empty};
use crate::support::scenes::studio::FOUR;

pub(super) fn exercise() -> impl Strategy<Value = String> {
    let ids: Vec<_> = catalogue()
        .exercises
        .iter()
        .map(|exercise| exercise.id.as_str().to_owned())
        .collect();
    prop::sample::select(ids)
}

fn number() -> impl Strategy<Value = Number> {
    let all = vec![
        Number::Sets,
        Number::Reps,
        Number::Length,
        Number::RepHold,
        Number::Rest,
        Number::Change,
        Number::Setup,
        Number::Part(Part::Lower),
        Number::Part(Part::Pause),
        Number::Part(Part::Lift),
        Number::Part(Part::Top),
    ];
    prop::sample::select(all)
}

pub(super) fn side() -> impl Strategy<Value = Option<Side>> {
    prop::sample::select(vec![None, Some(Side::Left), Some(Side::Right)])
}

pub(super) fn choice() -> impl Strategy<Value = SidesChoice> {
    prop::sample::select(vec![
        SidesChoice::Together,
        SidesChoice::Each,
        SidesChoice::Different,
        SidesChoice::Sore,
    ])
}

pub(super) fn order() -> impl Strategy<Value = SideOrder> {
    prop::sample::select(vec![
        SideOrder::FinishOneSide,
        SideOrder::AlternateEachSet,
        SideOrder::AlternateEachRep,
    ])
}

fn item_edit() -> impl Strategy<Value = ItemEdit> {
    prop_oneof![
        6 => (number(), side(), 0_u32..40).prop_map(|(number, side, value)| {
            let value = if number.is_time() { value * 10 } else { value };
            ItemEdit::Number(number, side, value)
        }),
        1 => prop::sample::select(WorkKind::ALL.to_vec()).prop_map(ItemEdit::Kind),
        2 => choice().prop_map(ItemEdit::Sides),
        1 => order().prop_map(ItemEdit::Order),
        1 => side().prop_map(ItemEdit::Start),
        1 => prop::sample::select(vec![FirstPart::Lift, FirstPart::Lower]).prop_map(ItemEdit::First),
        1 => "[a-z ]{0,12}".prop_map(ItemEdit::Note),
    ]
}

fn edit() -> impl Strategy<Value = Edit> {
    let list = prop_oneof![
        4 => (exercise(), 0_usize..8).prop_map(|(id, at)| ListEdit::Add(id.as_str().into(), at)),
        1 => (0_usize..8).prop_map(ListEdit::Remove),
        2 => (0_usize..8, 0_usize..8).prop_map(|(from, to)| ListEdit::Move(from, to)),
        1 => (0_usize..8).prop_map(ListEdit::Duplicate),
        1 => (0_usize..8, exercise())
            .prop_map(|(at, id)| ListEdit::Exchange(at, id.as_str().into())),
    ];
    prop_oneof![
        3 => list.prop_map(Edit::List),
        6 => (0_usize..8, item_edit()).prop_map(|(at, change)| Edit::Item(at, change)),
        1 => "[A-Za-z ]{0,20}".prop_map(|words| Edit::Write(Line::Title, words)),
        1 => (1_u32..9).prop_map(|weeks| Edit::Person(PersonEdit::Weeks(Some(weeks)))),
        1 => Just(Edit::Rule(RuleEdit::Own)),
        1 => (0_usize..3, 0_u8..11).prop_map(|(at, to)| Edit::Rule(RuleEdit::To(at, to))),
        1 => Just(Edit::StateNothing),
    ]
}

/// The draft after those of the changes that change something.
fn composed(edits: &[Edit], catalogue: &Catalogue) -> Draft {
    edits.iter().fold(empty(), |draft, edit| {
        draft.with(edit, catalogue).unwrap_or(draft)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_total_is_that_of_the_player(edits in prop::collection::vec(edit(), 1..40)) {
        let catalogue = catalogue();
        let draft = composed(&edits, &catalogue);
        let variant = draft.variant().unwrap();
        let plan = Plan::of_variant(draft.id(), variant, &catalogue, &PlanOptions::default());
        let lengths: Duration = draft.items().iter().map(stridewell::domain::Item::length).sum();
        prop_assert_eq!(plan.unwrap().total(), lengths);
        let mut sum = 0;
        for item in draft.items() {
            let whole = Duration::from_secs(item.seconds.into());
            prop_assert!(item.length() <= whole && whole < item.length() + Duration::from_secs(1));
            sum += item.seconds;
        }
        prop_assert_eq!(draft.total_seconds(), sum);
    }

    #[test]
    fn every_dose_takes_time_and_has_sets(edits in prop::collection::vec(edit(), 1..40)) {
        let draft = composed(&edits, &catalogue());
        for item in draft.items() {
            for side in [Side::Left, Side::Right] {
                let planned = item.dose.on(side);
                prop_assert!(0 < planned.sets, "{item:?}");
                prop_assert!(!planned.work.set_length(0).is_zero(), "{item:?}");
            }
        }
    }

    #[test]
    fn all_steps_back_lead_to_the_beginning_and_all_steps_forth_to_the_end(
        edits in prop::collection::vec(edit(), 1..40),
    ) {
        let mut model = desk();
        let first = draft(&model);
        let mut steps = vec![first.clone()];
        for edit in edits {
            ask(&mut model, StudioAction::Edit(edit));
            let now = draft(&model);
            steps.push(now);
        }
        let last = draft(&model);
        while model.studio.desk.as_ref().unwrap().can_step()[0] {
            ask(&mut model, StudioAction::Undo);
            prop_assert!(steps.contains(&draft(&model)));
        }
        prop_assert_eq!(&draft(&model), &first);
        while model.studio.desk.as_ref().unwrap().can_step()[1] {
            ask(&mut model, StudioAction::Redo);
        }
        prop_assert_eq!(&draft(&model), &last);
    }
}

#[test]
fn what_is_typed_in_one_go_is_one_step_and_a_change_between_ends_it() {
    let mut model = desk();
    let type_title = |model: &mut _, words: &str| {
        let write = Edit::Write(Line::Title, words.to_owned());
        ask(model, StudioAction::Edit(write));
    };
    for words in ["P", "Ph", "Pha", "Phase"] {
        type_title(&mut model, words);
    }
    ask(&mut model, StudioAction::Edit(add("plank", 0)));
    for words in ["Phase ", "Phase 2"] {
        type_title(&mut model, words);
    }
    let mut titles = Vec::new();
    while model.studio.desk.as_ref().unwrap().can_step()[0] {
        ask(&mut model, StudioAction::Undo);
        titles.push((draft(&model).routine.name, draft(&model).items().len()));
    }
    let expected = [("Phase", 1), ("Phase", 0), ("", 0)];
    assert_eq!(
        titles,
        expected.map(|(title, items)| (title.to_owned(), items))
    );
}

#[test]
fn a_new_change_forgets_what_was_taken_back() {
    let mut model = desk();
    for (place, id) in FOUR.into_iter().enumerate() {
        ask(&mut model, StudioAction::Edit(add(id, place)));
    }
    ask(&mut model, StudioAction::Undo);
    ask(&mut model, StudioAction::Undo);
    ask(&mut model, StudioAction::Edit(add("plank", 2)));
    assert_eq!(
        model.studio.desk.as_ref().unwrap().can_step(),
        [true, false]
    );
    let draft = draft(&model);
    let ids: Vec<_> = draft
        .items()
        .iter()
        .map(|item| item.exercise.as_str())
        .collect();
    assert_eq!(ids, [FOUR[0], FOUR[1], "plank"]);
}

#[test]
fn going_to_different_sides_and_back_keeps_the_left_side_s_dose() {
    let item = |edits: &[ItemEdit]| {
        let mut all = vec![add("single-leg-bridge", 0)];
        all.extend(edits.iter().map(|edit| Edit::Item(0, edit.clone())));
        after(&all).items()[0].clone()
    };
    let different = [
        ItemEdit::Sides(SidesChoice::Different),
        ItemEdit::Number(Number::Reps, Some(Side::Left), 5),
        ItemEdit::Number(Number::Reps, Some(Side::Right), 9),
    ];
    let both = item(&different);
    assert!(both.dose.differs_by_side());
    let alike = item(&[different.as_slice(), &[ItemEdit::Sides(SidesChoice::Each)]].concat());
    assert!(!alike.dose.differs_by_side());
    assert_eq!(Number::Reps.read(&alike.dose, Some(Side::Right)), Some(5));
}

#[test]
fn sets_that_differ_keep_their_differences_when_the_first_one_moves() {
    let routine = catalogue()
        .routine(&"nordic-ten-week".into())
        .unwrap()
        .clone();
    let week = routine.variant(&"week-5".into()).unwrap();
    let today = jiff::civil::date(2026, 11, 26);
    let draft = Draft::of_variant("own-2".into(), today, &routine, week);
    let place = draft
        .items()
        .iter()
        .position(|item| item.exercise.as_str() == "nordic-hamstring-lower");
    let place = place.unwrap();
    let reps = |draft: &Draft| {
        let work = draft.items()[place].dose.on(Side::Left).work;
        [0, 1, 2].map(|set| work.reps_of_set(set).unwrap())
    };
    assert_eq!(reps(&draft), [12, 10, 8]);
    let more = ItemEdit::Number(Number::Reps, None, 13);
    let draft = draft.with(&Edit::Item(place, more), &catalogue()).unwrap();
    assert_eq!(reps(&draft), [13, 11, 9]);
}

#[test]
fn a_draft_for_another_person_keeps_the_work_and_nothing_of_the_person() {
    let first = after(&[
        add("plank", 0),
        Edit::Write(Line::Patient, "J. M.".to_owned()),
        Edit::Person(PersonEdit::SoreSide(Some(Side::Left))),
        Edit::Rule(RuleEdit::Own),
    ]);
    let today = jiff::civil::date(2026, 12, 1);
    let next = Draft::of_draft("own-9".into(), today, &first);
    assert_eq!(next.items(), first.items());
    let prescription = next.prescription();
    assert_eq!(
        (prescription.patient.as_str(), prescription.sore_side),
        ("", None)
    );
    assert_eq!(prescription.written, Some(today));
    assert_eq!(next.own_rule.as_ref().unwrap().id, "own-9");
    assert_eq!(next.routine.pain_rule, "own-9");
}
