//! What stands on the sheet of a routine: all that was prescribed, nothing that was not, in the content's own words.
#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "tests look for one kind of many"
)]

use stridewell::domain::{Picture, Side};
use stridewell::handout::routine::sheet;
use stridewell::handout::sheet::{Art, Block, Mark, Practice};
use stridewell::handout::{Paper, Sheet, pdf};
use stridewell::text::Language;

use super::handed::{How, built_in, prescribed, sheet_of, with};
use super::{LANGUAGES, said};
use crate::support::stage::content_of_language;

pub(super) fn practices(sheet: &Sheet) -> Vec<&Practice> {
    let blocks = sheet.blocks.iter();
    let practices = blocks.filter_map(|block| match block {
        Block::Practice(practice) => Some(&**practice),
        _ => None,
    });
    practices.collect()
}

#[track_caller]
fn in_order(said: &str, wanted: &[&str]) {
    let mut rest = said;
    for words in wanted {
        let at = rest.find(words);
        let at = at.unwrap_or_else(|| panic!("no {words:?} in its place in\n{said}"));
        rest = &rest[at + words.len()..];
    }
}

#[test]
fn a_sheet_says_for_whom_how_much_and_whom_to_ask_in_this_order() {
    let content = content_of_language(Language::English);
    let (routine, variant) = prescribed(&content);
    let said = said(&sheet_of((&routine, &variant), How::default()));
    in_order(
        &said,
        &[
            "Clinic by the River",
            "Hamstring strain, phase 2",
            "For patient 27 · left side · goal: back to easy running",
            "22 November 2026",
            "Review 6 December 2026",
            "A. Author, physiotherapist",
            "Mon, Thu, for 2 weeks",
            "Pain rule, 0 to 10",
            "1 ",
            "Feel: ",
            "Note: Stop at the first cramp.",
            "Load red band",
            "Caution: ",
            "Stop. Get urgent medical help now. Do not exercise.",
            "Tick when done",
            "Next morning",
            "Questions?",
            "01234 567890, 1 River Street",
            "Only as shown. If you are unsure, ask before you go on.",
            "Gone through together",
            "Opens in Stridewell",
        ],
    );
    let sheet = sheet_of((&routine, &variant), How::default());
    assert_eq!(
        sheet.foot,
        "Page {page} of {pages} · version 3 · made with Stridewell"
    );
}

#[test]
fn a_built_in_routine_has_no_places_for_what_nobody_wrote() {
    let content = content_of_language(Language::English);
    let (routine, variant) = built_in(&content, "hamstring-strength-b", "home");
    let said = said(&sheet_of((&routine, &variant), How::default()));
    for words in ["For ", "Review", "Load", "Gone through", "Your clinic"] {
        assert!(
            !said.lines().any(|line| line.starts_with(words)),
            "{words}: {said}"
        );
    }
}

#[test]
fn every_sign_to_get_help_stands_there_in_the_words_of_the_content() {
    for language in LANGUAGES {
        let content = content_of_language(language);
        let (routine, variant) = built_in(&content, "desk-break-five", "default");
        let how = How {
            language,
            ..How::default()
        };
        let said = said(&sheet_of((&routine, &variant), how));
        let urgent = &content.help.urgent;
        assert!(said.contains(&urgent.message), "{said}");
        for sign in &urgent.signs {
            assert!(said.contains(sign), "{sign}");
        }
    }
}

#[test]
fn the_pain_rule_is_the_routines_own_with_a_shape_for_each_band() {
    let content = content_of_language(Language::English);
    for routine in &content.catalogue.routines {
        let rule = content.catalogue.pain_rule(routine).unwrap();
        let sheet = sheet_of((routine, &routine.variants[0]), How::default());
        let notes = sheet.blocks.iter().find_map(|block| match block {
            Block::Notes(notes) => Some(notes),
            _ => None,
        });
        let notes = notes.unwrap();
        assert_eq!(notes.len(), rule.bands.len(), "{}", routine.id);
        let mut marks: Vec<Mark> = notes.iter().map(|note| note.mark).collect();
        marks.dedup();
        assert_eq!(marks.len(), notes.len(), "{}", routine.id);
        for (note, band) in notes.iter().zip(&rule.bands) {
            assert_eq!(note.about, band.words);
            assert!(note.title.starts_with(&band.min.to_string()));
            assert!(note.title.ends_with(&band.max.to_string()));
        }
    }
}

#[test]
fn a_tempo_is_in_the_exercises_own_words_and_starts_with_its_first_part() {
    let content = content_of_language(Language::English);
    let (routine, variant) = built_in(&content, "tendon-isometrics-first", "stage-2");
    let sheet = sheet_of((&routine, &variant), How::default());
    let practices = practices(&sheet);
    let bridge = practices
        .iter()
        .find(|one| one.name == "Single-leg bridge")
        .unwrap();
    let doses: Vec<(&str, &str)> = bridge
        .doses
        .iter()
        .map(|dose| (dose.label.as_str(), dose.value.as_str()))
        .collect();
    assert_eq!(
        doses,
        [
            ("Left", "3 × 10"),
            ("Right", "3 × 10"),
            ("Rest", "60 s"),
            ("Tempo", "Lift 2 s, Top 1 s, Lower 3 s"),
        ]
    );
}

#[test]
fn left_and_right_have_their_own_doses_and_figures_show_the_sore_side() {
    let content = content_of_language(Language::English);
    let (mut routine, mut variant) = prescribed(&content);
    let place = variant.items.iter().position(|item| {
        content
            .catalogue
            .exercise(&item.exercise)
            .unwrap()
            .unilateral
    });
    let place = place.expect("a routine with sides");
    variant.items[place].dose.left.sets = Some(1);
    variant.items[place].dose.right.sets = Some(4);
    let left = sheet_of((&routine, &variant), How::default());
    let practice = practices(&left)[place];
    assert!(practice.doses[0].label == "Left" && !practice.doses[0].value.contains('×'));
    assert!(practice.doses[1].label == "Right" && practice.doses[1].value.starts_with("4 ×"));
    assert!(
        practice.pictures[0].alt.contains("left side"),
        "{:?}",
        practice.pictures[0].alt
    );
    routine.prescription.as_mut().unwrap().sore_side = Some(Side::Right);
    let right = sheet_of((&routine, &variant), How::default());
    let other = practices(&right)[place];
    assert!(other.pictures[0].alt.contains("right side"));
    assert_ne!(practice.pictures[0].art, other.pictures[0].art);
}

#[test]
fn every_exercise_has_pictures_with_words_and_start_and_end_differ() {
    let content = content_of_language(Language::English);
    for routine in &content.catalogue.routines {
        let sheet = sheet_of((routine, &routine.variants[0]), How::default());
        for practice in practices(&sheet) {
            assert!(!practice.pictures.is_empty(), "{}", practice.name);
            for shown in &practice.pictures {
                assert!(shown.alt.starts_with(&practice.name), "{}", shown.alt);
            }
            if let [start, end] = practice.pictures.as_slice() {
                assert_ne!(start.alt, end.alt, "{}", practice.name);
                assert_ne!(start.art, end.art, "{}", practice.name);
            }
        }
    }
}

/// A red picture, as a camera might give it.
pub(super) fn red() -> Vec<u8> {
    let picture = stridewell::raster::Picture {
        width: 40,
        height: 30,
        rgba: [200, 30, 30, 255].repeat(40 * 30),
    };
    stridewell::raster::to_png(&picture).unwrap()
}

#[test]
fn photographs_of_ones_own_stand_where_the_figure_would() {
    let content = content_of_language(Language::English);
    let (routine, mut variant) = prescribed(&content);
    variant.items[0].pictures = vec![Picture {
        file: "pictures/heel.png".to_owned(),
        alt: "The heel on the edge".to_owned(),
        instruction: None,
    }];
    let photos = |name: &str| (name == "pictures/heel.png").then(red);
    let made = with((&routine, &variant), How::default(), &photos, sheet);
    let [shown] = practices(&made)[0].pictures.as_slice() else {
        panic!("one photograph");
    };
    assert_eq!(shown.alt, "The heel on the edge");
    assert!(matches!(shown.art, Art::Photo(_)));
    assert!(pdf(&made, Paper::A4).is_ok());
    // A photograph that is none leaves the figure.
    let made = with(
        (&routine, &variant),
        How::default(),
        &|_| Some(vec![1, 2]),
        sheet,
    );
    assert!(matches!(practices(&made)[0].pictures[0].art, Art::Drawn(_)));
}

#[test]
fn a_routine_that_no_code_holds_says_which_file_to_ask_for() {
    let content = content_of_language(Language::English);
    let (routine, mut variant) = prescribed(&content);
    let items = variant.items.clone();
    variant.items = items.iter().cycle().take(30).cloned().collect();
    let sheet = sheet_of((&routine, &variant), How::default());
    assert!(said(&sheet).contains("ask for the file strain.stride"));
    assert!(
        !sheet
            .blocks
            .iter()
            .any(|block| matches!(block, Block::Beside(..)))
    );
}
