//! Photographs of a draft.
use stridewell::domain::draft::{
    Edit, ItemEdit, Line, ListEdit, MOST_PHOTOS, PersonEdit, Repair, Severity, Wrong,
};
use stridewell::domain::{Catalogue, Draft, Picture};
use stridewell::model::{For, Screen, StudioAction, StudioJob};
use stridewell::packs::builtin;

use super::{add, ask, desk, jobs};

fn draft(catalogue: &Catalogue) -> Draft {
    let draft = Draft::empty("own-1".into(), jiff::civil::date(2026, 11, 27));
    let add = Edit::List(ListEdit::Add("glute-bridge".into(), 0));
    draft.with(&add, catalogue).unwrap()
}

fn with_photo(catalogue: &Catalogue) -> Draft {
    let draft = draft(catalogue);
    let file = ("pictures/a.jpg".to_owned(), Some(2));
    let edit = draft.photo_added(0, file, catalogue).unwrap();
    draft.with(&edit, catalogue).unwrap()
}

fn item(edit: ItemEdit) -> Edit {
    Edit::Item(0, edit)
}

#[test]
fn a_photograph_is_called_like_its_exercise_until_somebody_says_more() {
    let catalogue = builtin::catalogue().0;
    let draft = with_photo(&catalogue);
    let [picture] = &draft.items()[0].pictures[..] else {
        panic!("one photograph");
    };
    let name = catalogue.exercise(&"glute-bridge".into()).unwrap();
    assert_eq!(picture.alt, name.name);
    assert_eq!(picture.instruction, Some(2));
    let words = item(ItemEdit::Describe(0, "Heels under the knees".to_owned()));
    let said = draft.with(&words, &catalogue).unwrap();
    assert_eq!(said.items()[0].pictures[0].alt, "Heels under the knees");
    let other = item(ItemEdit::Describe(0, "Heels".to_owned()));
    assert!(words.is_typed_where(&other), "typing is one step");
    let elsewhere = item(ItemEdit::Describe(1, "Heels".to_owned()));
    assert!(!words.is_typed_where(&elsewhere));
    assert!(said.with(&elsewhere, &catalogue).is_none(), "no such one");
    assert!(
        draft
            .photo_added(1, (String::new(), None), &catalogue)
            .is_none()
    );
}

#[test]
fn a_photograph_without_words_is_a_warning_that_its_name_settles() {
    let catalogue = builtin::catalogue().0;
    let draft = with_photo(&catalogue);
    let silent = item(ItemEdit::Describe(0, " ".to_owned()));
    let draft = draft.with(&silent, &catalogue).unwrap();
    let day = jiff::civil::date(2026, 11, 27);
    let findings = draft.findings(&catalogue, &catalogue, &Default::default(), day);
    let mut silent = findings.iter();
    let silent = silent.find(|finding| finding.what == Wrong::PhotoSilent(0));
    let silent = silent.expect("told");
    assert_eq!(silent.severity, Severity::Warning);
    assert_eq!(silent.item, Some(0));
    let Some(Repair::Edit(repair)) = &silent.repair else {
        panic!("settled with one tap");
    };
    let settled = draft.with(repair, &catalogue).unwrap();
    let again = settled.findings(&catalogue, &catalogue, &Default::default(), day);
    assert!(again.iter().all(|one| one.what != Wrong::PhotoSilent(0)));
    let handed = draft.finished(&catalogue);
    let picture = &handed.variants[0].items[0].pictures[0];
    assert!(!picture.alt.trim().is_empty(), "never handed over so");
}

#[test]
fn the_sign_is_called_like_its_clinic() {
    let catalogue = builtin::catalogue().0;
    let logo = Picture {
        file: "pictures/sign.png".to_owned(),
        alt: String::new(),
        instruction: None,
    };
    let edit = Edit::Person(PersonEdit::Logo(Some(logo)));
    let mut draft = with_photo(&catalogue).with(&edit, &catalogue).unwrap();
    let alt = |draft: &Draft| {
        let added = draft.finished(&catalogue).prescription.unwrap();
        added.logo.unwrap().alt
    };
    for (line, words) in [(Line::Title, "Hamstrings"), (Line::Clinic, "Riverside")] {
        let write = Edit::Write(line, words.to_owned());
        draft = draft.with(&write, &catalogue).unwrap();
        assert_eq!(alt(&draft), words);
    }
    let files: Vec<_> = draft.photos().map(|one| one.file.as_str()).collect();
    assert_eq!(files, ["pictures/a.jpg", "pictures/sign.png"]);
}

#[test]
fn an_item_has_so_many_photographs_and_no_more() {
    let catalogue = builtin::catalogue().0;
    let mut draft = draft(&catalogue);
    for number in 0..MOST_PHOTOS + 3 {
        let file = (format!("pictures/{number}.jpg"), None);
        let edit = draft.photo_added(0, file, &catalogue).unwrap();
        draft = draft.with(&edit, &catalogue).unwrap_or(draft);
    }
    assert_eq!(draft.items()[0].pictures.len(), MOST_PHOTOS);
}

/// The photographs of the first item.
fn photos(model: &stridewell::model::Model) -> Vec<String> {
    let draft = super::draft(model);
    let pictures = draft.items()[0].pictures.iter();
    pictures.map(|one| one.file.clone()).collect()
}

fn taken(place: usize, name: &str) -> StudioAction {
    StudioAction::PhotoTaken(For::Item(place, None), Ok(name.to_owned()))
}

#[test]
fn a_photograph_finds_its_item_where_it_went_and_no_other_draft() {
    let mut model = desk();
    for (place, id) in ["glute-bridge", "plank"].into_iter().enumerate() {
        ask(&mut model, StudioAction::Edit(add(id, place)));
    }
    let asked = ask(&mut model, StudioAction::AskPhoto(For::Item(1, None)));
    assert_eq!(jobs(asked), [StudioJob::TakePhoto(For::Item(1, None))]);
    let moved = Edit::List(ListEdit::Move(1, 0));
    ask(&mut model, StudioAction::Edit(moved));
    ask(&mut model, taken(1, "a.jpg"));
    assert_eq!(photos(&model), ["pictures/a.jpg"], "it is the first now");
    ask(&mut model, StudioAction::Undo);
    assert!(photos(&model).is_empty());
    ask(&mut model, StudioAction::Redo);
    assert_eq!(photos(&model).len(), 1);
    ask(&mut model, StudioAction::AskPhoto(For::Item(0, None)));
    ask(
        &mut model,
        StudioAction::Begin(stridewell::model::Template::Empty),
    );
    ask(&mut model, StudioAction::Edit(add("plank", 0)));
    ask(&mut model, taken(0, "b.jpg"));
    assert!(photos(&model).is_empty(), "it was for the other draft");
    let nowhere = ask(&mut model, StudioAction::AskPhoto(For::Item(7, None)));
    assert!(nowhere.is_empty());
    let own = For::Own(Some(2));
    let asked = ask(&mut model, StudioAction::AskPhoto(own));
    assert_eq!(jobs(asked), [StudioJob::TakePhoto(own)]);
}

#[test]
fn what_a_step_back_needs_is_kept() {
    let mut model = desk();
    ask(&mut model, StudioAction::Edit(add("plank", 0)));
    ask(&mut model, StudioAction::AskPhoto(For::Item(0, None)));
    ask(&mut model, taken(0, "a.jpg"));
    let none = item(ItemEdit::Pictures(Vec::new()));
    ask(&mut model, StudioAction::Edit(none));
    let tidied = |model: &mut stridewell::model::Model| {
        let asked = jobs(ask(model, StudioAction::Loaded(Vec::new())));
        let [StudioJob::TidyPhotos(needed)] = asked.as_slice() else {
            panic!("{asked:?}");
        };
        needed.iter().cloned().collect::<Vec<_>>()
    };
    assert_eq!(tidied(&mut model), ["a.jpg"]);
    ask(&mut model, StudioAction::Close);
    assert_eq!(tidied(&mut model), ["a.jpg"], "its steps are there again");
    let id = model.studio.drafts[0].id().clone();
    ask(&mut model, StudioAction::Delete(id));
    assert!(tidied(&mut model).is_empty(), "no step leads back there");
}

#[test]
fn a_picture_goes_to_the_item_that_is_open_else_it_is_opened() {
    let mut model = desk();
    model.update(stridewell::model::Action::Open(Screen::Studio));
    ask(&mut model, StudioAction::Edit(add("plank", 0)));
    let file = std::path::PathBuf::from("/home/me/heel.jpg");
    let dropped = ask(&mut model, StudioAction::DropPhoto(file.clone()));
    let wanted = For::Item(0, None);
    assert_eq!(
        jobs(dropped),
        [StudioJob::TakeDropped(wanted, file.clone())]
    );
    ask(&mut model, StudioAction::Unfold(None));
    assert_eq!(model.photo_dropped(), None);
    assert!(jobs(ask(&mut model, StudioAction::DropPhoto(file))).is_empty());
    assert!(model.packs.offer.is_some(), "it is read as a code");
}
