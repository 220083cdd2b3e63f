//! What is written is read back, and what was not written so is refused with a sentence.

use std::collections::BTreeSet;
use std::time::Duration;

use proptest::prelude::*;

use super::*;
use crate::domain::dose::{FirstPart, SideDose};
use crate::domain::routine::ItemSide;
use crate::domain::{Dose, RepCounts, Side, SideOrder, Sides, Tempo, Work};
use crate::packs::builtin;

fn catalogue() -> Catalogue {
    builtin::catalogue().0
}

/// An item as far as a code holds it.
fn held(item: &Item) -> Item {
    Item {
        block: None,
        note: None,
        pictures: Vec::new(),
        seconds: u32::try_from(item.length().as_secs()).unwrap(),
        ..item.clone()
    }
}

#[test]
fn no_two_exercises_and_no_two_rules_have_one_number() {
    let catalogue = catalogue();
    let exercises = catalogue.exercises.iter();
    let numbers: BTreeSet<u32> = exercises
        .map(|one| number_of_exercise(one.id.as_str()))
        .collect();
    assert_eq!(numbers.len(), catalogue.exercises.len());
    let rules = catalogue.pain_rules.iter();
    let numbers: BTreeSet<u32> = rules.map(|one| number_of_rule(&one.id)).collect();
    assert_eq!(numbers.len(), catalogue.pain_rules.len());
}

/// Numbers are in codes on paper: they must never change.
#[test]
fn numbers_stay_what_they_were() {
    assert_eq!(number_of_exercise("glute-bridge"), 0x0013_ADEC);
    assert_eq!(number_of_rule("tendon"), 0x8A07);
}

#[test]
fn every_built_in_variant_is_read_back() {
    let catalogue = catalogue();
    for routine in &catalogue.routines {
        for variant in &routine.variants {
            let text = write(routine, variant, &catalogue, &catalogue).unwrap();
            let read = read(&text, &catalogue).unwrap();
            assert_eq!(read.pain_rule, routine.pain_rule);
            let wanted: Vec<Item> = variant.items.iter().map(held).collect();
            assert_eq!(read.items, wanted, "{} {}", routine.id, variant.id);
        }
    }
}

#[test]
fn a_code_begins_with_the_doses_in_words_and_names_nobody() {
    let catalogue = catalogue();
    let mut routine = catalogue
        .routine(&"tendon-isometrics-first".into())
        .unwrap()
        .clone();
    routine.name = "Jane Roe".to_owned();
    routine.prescription = Some(crate::domain::Prescription {
        patient: "J. R.".to_owned(),
        clinic: "Roe Clinic".to_owned(),
        ..Default::default()
    });
    let variant = routine.variants[0].clone();
    let text = write(&routine, &variant, &catalogue, &catalogue).unwrap();
    assert!(text.starts_with("Heel dig hold 3x45s\n"), "{text}");
    assert!(!text.contains("Roe") && !text.contains("J. R."), "{text}");
}

#[test]
fn a_routine_with_an_exercise_of_its_own_has_no_code() {
    let catalogue = catalogue();
    let routine = &catalogue.routines[0];
    let mut variant = routine.variants[0].clone();
    variant.items[0].exercise = "my-own".into();
    assert_eq!(write(routine, &variant, &catalogue, &catalogue), None);
}

fn written() -> (String, Catalogue) {
    let catalogue = catalogue();
    let routine = &catalogue.routines[0];
    let text = write(routine, &routine.variants[0], &catalogue, &catalogue).unwrap();
    (text, catalogue)
}

#[test]
fn a_code_of_a_newer_version_says_so() {
    let (text, catalogue) = written();
    let newer = text.replace("STRIDEWELL:1:", "STRIDEWELL:2:");
    let error = read(&newer, &catalogue).unwrap_err();
    assert_eq!(error, CodeError::Newer(2));
    assert!(error.to_string().contains("Update Stridewell"));
}

#[test]
fn a_text_without_a_code_says_so() {
    let (_, catalogue) = written();
    for text in [
        "",
        "https://example.org",
        "STRIDEWELL",
        &"x".repeat(1 << 20),
    ] {
        assert_eq!(read(text, &catalogue), Err(CodeError::None));
    }
}

#[test]
fn a_code_with_any_letter_lost_or_changed_is_refused() {
    let (text, catalogue) = written();
    let start = text.find(MARK).unwrap() + MARK.len() + 2;
    for at in start..text.len() {
        let mut changed = text.clone().into_bytes();
        changed[at] = if changed[at] == b'0' { b'1' } else { b'0' };
        let changed = String::from_utf8(changed).unwrap();
        assert_eq!(read(&changed, &catalogue), Err(CodeError::Damaged), "{at}");
        assert!(read(text.get(..at).unwrap(), &catalogue).is_err(), "{at}");
    }
}

#[test]
fn more_repetitions_than_a_file_may_have_are_refused() {
    let catalogue = catalogue();
    let routine = &catalogue.routines[0];
    let mut variant = routine.variants[0].clone();
    variant.items.truncate(1);
    let mut coded = |count| {
        variant.items[0].dose.work = Work::Reps {
            counts: RepCounts::Same(count),
            tempo: crate::domain::Tempo {
                first: crate::domain::dose::FirstPart::Lift,
                lower: Duration::from_secs(1),
                hold: Duration::ZERO,
                lift: Duration::from_secs(1),
                top: Duration::ZERO,
            },
            hold: Duration::ZERO,
        };
        let text = write(routine, &variant, &catalogue, &catalogue).unwrap();
        read(&text, &catalogue)
    };
    assert!(coded(500).is_ok());
    assert!(matches!(coded(501), Err(CodeError::Dose(_))));
}

fn a_length() -> impl Strategy<Value = Duration> {
    prop_oneof![
        (0_u64..=14_400).prop_map(Duration::from_secs),
        (0_u64..=14_400_000).prop_map(Duration::from_millis),
    ]
}

fn counts() -> impl Strategy<Value = RepCounts> {
    prop_oneof![
        (1_u32..=500).prop_map(RepCounts::Same),
        prop::collection::vec(1_u32..=500, 1..9).prop_map(RepCounts::BySet),
    ]
}

fn a_work() -> impl Strategy<Value = Work> {
    let some = || (1_u64..14_400).prop_map(Duration::from_secs);
    let tempo = (
        any::<bool>(),
        [a_length(), a_length(), a_length(), a_length()],
    );
    let tempo = tempo.prop_map(|(lifts, [lower, hold, lift, top])| Tempo {
        first: if lifts {
            FirstPart::Lift
        } else {
            FirstPart::Lower
        },
        lower,
        hold,
        lift,
        top,
    });
    prop_oneof![
        some().prop_map(Work::Timed),
        some().prop_map(Work::Hold),
        (counts(), tempo, some()).prop_map(|(counts, tempo, hold)| Work::Reps {
            counts,
            tempo,
            hold
        }),
    ]
}

fn a_side() -> impl Strategy<Value = SideDose> {
    let parts = (
        prop::option::of(0_u32..=50),
        prop::option::of(counts()),
        prop::option::of(a_length()),
        prop::option::of(a_length()),
    );
    parts.prop_map(|(sets, reps, hold, duration)| SideDose {
        sets,
        reps,
        hold,
        duration,
    })
}

fn a_dose() -> impl Strategy<Value = Dose> {
    let orders = [
        SideOrder::AlternateEachSet,
        SideOrder::AlternateEachRep,
        SideOrder::FinishOneSide,
    ];
    let each = (prop::sample::select(orders.to_vec()), a_length());
    let sides = prop_oneof![
        Just(Sides::Together),
        each.prop_map(|(order, change)| Sides::Each { order, change }),
    ];
    let parts = (
        1_u32..=50,
        a_work(),
        sides,
        a_length(),
        a_length(),
        a_side(),
        a_side(),
    );
    parts.prop_map(|(sets, work, sides, rest, setup, left, right)| Dose {
        sets,
        work,
        sides,
        rest,
        setup,
        left,
        right,
    })
}

fn an_item() -> impl Strategy<Value = Item> {
    let meant = [ItemSide::None, ItemSide::Both, ItemSide::Affected];
    let start = [None, Some(Side::Left), Some(Side::Right)];
    let parts = (
        0_usize..45,
        a_dose(),
        prop::sample::select(meant.to_vec()),
        prop::sample::select(start.to_vec()),
        any::<bool>(),
        prop::option::of("[a-z0-9 ]{0,60}"),
    );
    parts.prop_map(|(place, dose, side, start, optional, load)| {
        let mut item = Item::of(&catalogue().exercises[place]);
        item.dose = dose;
        (item.side, item.start, item.optional, item.load) = (side, start, optional, load);
        item
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]
    #[test]
    fn whatever_the_dose_it_is_read_back(items in prop::collection::vec(an_item(), 1..9)) {
        let catalogue = catalogue();
        let routine = &catalogue.routines[0];
        let mut variant = routine.variants[0].clone();
        variant.items = items;
        let text = write(routine, &variant, &catalogue, &catalogue).unwrap();
        let read = read(&text, &catalogue).unwrap();
        prop_assert_eq!(read.items, variant.items.iter().map(held).collect::<Vec<_>>());
    }

    #[test]
    fn nothing_that_is_read_breaks_it(text in ".{0,200}", bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let (_, catalogue) = written();
        read(&text, &catalogue).ok();
        // With a checksum that is right, what stands before it is still no routine.
        let mut out = Writer::default();
        for byte in &bytes {
            out.number(u32::from(*byte), 1);
        }
        let marked = format!("{MARK}1:{}", letters::write(&out.checked(VERSION)));
        read(&marked, &catalogue).ok();
    }
}
