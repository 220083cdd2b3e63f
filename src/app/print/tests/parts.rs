//! Every exercise with every kind of work and with a hold in each repetition: saved, read, planned, said, put on a sheet.

use std::io::Cursor;
use std::time::Duration;

use super::{Model, Whole, builtin, empty_model, said};
use crate::domain::dose::FirstPart;
use crate::domain::voice::Voice;
use crate::domain::{Catalogue, Draft, Exercise, Item, Part, RepCounts, Routine, Tempo, Work};
use crate::handout::sheet::Print;
use crate::packs::draft::handed;
use crate::packs::pack::{Opened, to_bytes};
use crate::player::plan::PlanOptions;
use crate::player::{Plan, simulate};
use crate::text::{Language, Text};
use crate::voice::Speaker;

const LENGTH: Duration = Duration::from_secs(20);
const PART: Duration = Duration::from_secs(2);

/// An item of each kind of work; its parts all take time.
fn items(exercise: &Exercise) -> Vec<Item> {
    let tempo = |top: Duration| Tempo {
        first: FirstPart::Lift,
        lower: PART,
        hold: top,
        lift: PART,
        top,
    };
    let reps = |tempo, hold| Work::Reps {
        counts: RepCounts::Same(2),
        tempo,
        hold,
    };
    let kinds = [
        exercise.dose.work.clone(),
        Work::Hold(LENGTH),
        Work::Timed(LENGTH),
        reps(tempo(PART), Duration::ZERO),
        reps(tempo(Duration::ZERO), PART),
    ];
    let items = kinds.into_iter().map(|work| {
        let mut item = Item::of(exercise);
        item.dose.work = work;
        item
    });
    items.collect()
}

/// The routine of these items as a file brings it.
fn saved(model: &Model, items: Vec<Item>) -> Routine {
    let mut draft = Draft::of_items("own-1".into(), model.today(), items);
    draft.routine.name = "Phase 2".to_owned();
    let content = handed(&draft, &model.content.catalogue);
    let content = content.content(model.today(), std::collections::BTreeMap::new());
    let bytes = to_bytes(&content, None).unwrap();
    let opened = Opened::read(Cursor::new(bytes), &builtin::catalogue().0).unwrap();
    assert!(opened.is_sound(), "{:?}", opened.problems);
    opened.content.routines[0].clone()
}

/// What the voice says of it.
fn spoken(routine: &Routine, catalogue: &Catalogue) -> String {
    let variant = &routine.variants[0];
    let plan = Plan::of_variant(&routine.id, variant, catalogue, &PlanOptions::default());
    let plan = plan.unwrap();
    let heard = simulate::simulate(plan.clone(), None);
    let speaker = Speaker {
        plan: &plan,
        catalogue,
        text: &Text::default(),
        voice: &Voice {
            on: true,
            ..Voice::default()
        },
        strokes: &|_| None,
    };
    let said = speaker.utterances(&heard.cues, None).into_iter();
    said.map(|one| one.words + "\n").collect()
}

#[test]
fn every_exercise_does_every_kind_of_work_from_the_file_to_the_sheet() {
    let model = empty_model();
    let catalogue = &model.content.catalogue;
    for exercise in &catalogue.exercises {
        let routine = saved(&model, items(exercise));
        let read = &routine.variants[0].items;
        assert_eq!(read.len(), 5, "{}", exercise.id);
        let voice = spoken(&routine, catalogue);
        let draft = Draft::of_items("own-1".into(), model.today(), read.clone());
        let whole = Whole::of_draft(&model, &draft, ("en", None), Print::default()).unwrap();
        let paper = said(&whole.sheet());
        let text = Text::default();
        for part in [Part::Hold, Part::Lift, Part::Lower] {
            let word = text.part_word(exercise, part);
            assert!(voice.contains(&word), "{} {word}: {voice}", exercise.id);
        }
        for part in [Part::Pause, Part::Top, Part::Hold] {
            let word = format!("{} 2 s", text.part_word(exercise, part));
            assert!(paper.contains(&word), "{} {word}: {paper}", exercise.id);
        }
    }
}

#[test]
fn a_part_that_an_exercise_has_no_word_for_has_one_in_every_language() {
    for language in [Language::English, Language::German, Language::Spanish] {
        let text = Text::new(language);
        for part in Part::ALL {
            assert!(text.has(&format!("part-{}", part.as_str())), "{part:?}");
        }
    }
}

#[test]
fn a_page_for_a_phone_names_the_hold_of_a_bridge() {
    let model = empty_model();
    let exercise = model.content.catalogue.exercise(&"glute-bridge".into());
    let exercise = exercise.unwrap();
    assert_eq!(exercise.words.part(Part::Hold), None);
    let items = items(exercise).split_off(1);
    let draft = Draft::of_items("own-1".into(), model.today(), items);
    let whole = Whole::of_draft(&model, &draft, ("de", None), Print::default()).unwrap();
    let page = whole.page();
    assert!(page.contains("Halten 2 s"), "the dose in words");
}
