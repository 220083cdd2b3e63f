//! The law of handing over: a draft that the studio calls final can be saved as a pack, which is read again without a problem.

use std::collections::BTreeMap;
use std::io::Cursor;

use proptest::prelude::*;
use stridewell::domain::draft::problems::is_final;
use stridewell::domain::draft::{
    Edit, ItemEdit, Line, ListEdit, Number, PersonEdit, RuleEdit, WorkKind,
};
use stridewell::domain::pain::PainAdvice;
use stridewell::domain::{Draft, Part};
use stridewell::packs::draft::handed;
use stridewell::packs::pack::{Opened, to_bytes};
use stridewell::packs::shown;

use super::laws::{choice, exercise, order, side};
use super::{add, catalogue, empty};

const LINES: [Line; 9] = [
    Line::Title,
    Line::Patient,
    Line::Summary,
    Line::Goals,
    Line::Precautions,
    Line::Frequency,
    Line::Contact,
    Line::Clinic,
    Line::Author,
];

const ADVICE: [PainAdvice; 3] = [PainAdvice::CarryOn, PainAdvice::Change, PainAdvice::Stop];

/// What somebody may type or paste: words, nothing but space, letters that show nothing.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "[A-Za-z ]{1,20}",
        1 => " {0,3}",
        1 => "\\PC{0,30}",
        1 => "[a-c\u{0}\u{7}\r\n\t\u{202e} ]{0,12}",
        1 => "x{70,300}",
    ]
}

fn number() -> impl Strategy<Value = Number> {
    prop::sample::select(vec![
        Number::Sets,
        Number::Reps,
        Number::Length,
        Number::Rest,
        Number::Change,
        Number::Setup,
        Number::RepHold,
        Number::Part(Part::Lower),
        Number::Part(Part::Pause),
        Number::Part(Part::Lift),
        Number::Part(Part::Top),
    ])
}

fn item_edit() -> impl Strategy<Value = ItemEdit> {
    let kind = prop::sample::select(WorkKind::ALL.to_vec());
    prop_oneof![
        5 => (number(), side(), 0_u32..2_000)
            .prop_map(|(number, side, value)| ItemEdit::Number(number, side, value)),
        1 => kind.prop_map(ItemEdit::Kind),
        2 => choice().prop_map(ItemEdit::Sides),
        1 => order().prop_map(ItemEdit::Order),
        1 => side().prop_map(ItemEdit::Start),
        1 => text().prop_map(ItemEdit::Note),
        1 => text().prop_map(ItemEdit::Load),
    ]
}

fn rule_edit() -> impl Strategy<Value = RuleEdit> {
    let rules = catalogue().pain_rules;
    let ids: Vec<String> = rules.into_iter().map(|rule| rule.id).collect();
    prop_oneof![
        1 => prop::sample::select(ids).prop_map(RuleEdit::Preset),
        3 => Just(RuleEdit::Own),
        1 => text().prop_map(RuleEdit::Text),
        2 => (0_usize..3, 0_u8..11).prop_map(|(at, from)| RuleEdit::From(at, from)),
        2 => (0_usize..3, 0_u8..11).prop_map(|(at, to)| RuleEdit::To(at, to)),
        1 => (0_usize..3, prop::sample::select(ADVICE.to_vec()))
            .prop_map(|(at, advice)| RuleEdit::Advice(at, advice)),
        2 => (0_usize..3, text()).prop_map(|(at, words)| RuleEdit::Words(at, words)),
        1 => Just(RuleEdit::AddBand),
        1 => (0_usize..3).prop_map(RuleEdit::RemoveBand),
        2 => Just(RuleEdit::Close),
    ]
}

fn edit() -> impl Strategy<Value = Edit> {
    prop_oneof![
        2 => (exercise(), 0_usize..6).prop_map(|(id, at)| add(&id, at)),
        1 => (0_usize..6, exercise())
            .prop_map(|(at, id)| Edit::List(ListEdit::Exchange(at, id.as_str().into()))),
        1 => (0_usize..6).prop_map(|at| Edit::List(ListEdit::Duplicate(at))),
        6 => (0_usize..6, item_edit()).prop_map(|(at, change)| Edit::Item(at, change)),
        3 => (prop::sample::select(LINES.to_vec()), text())
            .prop_map(|(line, words)| Edit::Write(line, words)),
        1 => prop::option::of(0_u32..200).prop_map(|weeks| Edit::Person(PersonEdit::Weeks(weeks))),
        1 => prop::option::of(0_u32..40)
            .prop_map(|times| Edit::Person(PersonEdit::TimesAWeek(times))),
        3 => rule_edit().prop_map(Edit::Rule),
    ]
}

/// The draft after the changes, with the gap of its rule closed.
fn composed(edits: &[Edit]) -> Draft {
    let catalogue = catalogue();
    let begun = [
        add("plank", 0),
        Edit::Write(Line::Title, "Phase".to_owned()),
    ];
    let draft = begun.iter().chain(edits).fold(empty(), |draft, edit| {
        draft.with(edit, &catalogue).unwrap_or(draft)
    });
    let close = Edit::Rule(RuleEdit::Close);
    draft.with(&close, &catalogue).unwrap_or(draft)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn what_is_final_can_be_saved_and_read_again(edits in prop::collection::vec(edit(), 1..40)) {
        let catalogue = catalogue();
        let today = jiff::civil::date(2026, 11, 27);
        let draft = composed(&edits);
        let verdict = Default::default();
        if is_final(&draft.findings(&catalogue, &catalogue, &verdict, today)) {
            let content = handed(&draft, &catalogue).content(today, BTreeMap::new());
            let bytes = to_bytes(&content, None).unwrap();
            match Opened::read(Cursor::new(&bytes), &catalogue) {
                Ok(opened) => {
                    prop_assert!(opened.is_sound(), "{:?}", shown(&opened.problems));
                    prop_assert_eq!(opened.content.routines.len(), 1);
                    prop_assert_eq!(opened.content.pain_rules.len(), content.pain_rules.len());
                }
                Err(problems) => return Err(TestCaseError::fail(shown(&problems).join(" "))),
            }
        }
    }
}
