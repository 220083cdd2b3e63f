//! Where a page goes: to the viewer, to a file that is asked for, or, where neither is there, where the notice says.
#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "tests look for one kind of many"
)]

mod handed;
mod parts;

use std::cell::RefCell;
use std::fmt::Write as _;
use std::io;
use std::path::{Path, PathBuf};

use super::{Desk, Document, Job, Whole, work};
use crate::domain::{Catalogue, Draft, Exercise, Item, Pack, PainRule};
use crate::handout::Paper;
use crate::handout::sheet::{Block, Level, Print, Sheet, Words};
use crate::model::{Action, KeptPack, Model, Notice, NoticeKind, PackAction, Way};
use crate::packs::builtin;
use crate::packs::pack::file_name;
use crate::store::Paths;

/// A desktop that has a viewer or none, and answers a question for a file so.
#[derive(Default)]
struct Fake {
    has_viewer: bool,
    answer: Option<PathBuf>,
    shown: RefCell<Vec<PathBuf>>,
    asked: RefCell<Vec<String>>,
}

impl Desk for Fake {
    fn show(&self, path: &Path) -> io::Result<()> {
        if !self.has_viewer {
            return Err(io::Error::other("no viewer"));
        }
        self.shown.borrow_mut().push(path.to_owned());
        Ok(())
    }

    fn ask(&self, name: &str) -> Option<PathBuf> {
        self.asked.borrow_mut().push(name.to_owned());
        self.answer.clone()
    }
}

const NAME: &str = "stridewell-session-2026-11-26.pdf";

fn job(home: &Path, way: Way) -> Job {
    Job {
        document: Document::Sheet(Box::new(Sheet {
            title: "Über × alles".to_owned(),
            language: "de".to_owned(),
            blocks: vec![
                Block::Heading(Level::Title, "Über".to_owned()),
                Block::Paragraph(Words::plain("alles")),
            ],
            ..Sheet::default()
        })),
        paper: Paper::A4,
        name: NAME.to_owned(),
        day: "2026-11-26".to_owned(),
        paths: Paths::below(home),
        way,
    }
}

fn is_page(path: &Path) -> bool {
    std::fs::read(path).is_ok_and(|bytes| bytes.starts_with(b"%PDF-1.7"))
}

fn told(action: Option<Action>) -> (NoticeKind, PathBuf) {
    let Some(Action::Tell(Notice { kind, details, .. })) = action else {
        panic!("{action:?}");
    };
    (kind, PathBuf::from(details))
}

#[test]
fn the_viewer_shows_a_page_of_the_cache() {
    let home = tempfile::tempdir().unwrap();
    let desk = Fake {
        has_viewer: true,
        ..Fake::default()
    };
    let (kind, path) = told(work(&job(home.path(), Way::Viewer), &desk));
    assert_eq!(kind, NoticeKind::PageOpens);
    assert_eq!(path, Paths::below(home.path()).printed().join(NAME));
    assert!(is_page(&path));
    assert_eq!(*desk.shown.borrow(), [path]);
    assert!(desk.asked.borrow().is_empty());
}

#[test]
fn without_a_viewer_a_file_is_asked_for_and_the_notice_says_where_it_is() {
    let home = tempfile::tempdir().unwrap();
    let chosen = home.path().join("chosen.pdf");
    let desk = Fake {
        answer: Some(chosen.clone()),
        ..Fake::default()
    };
    let (kind, path) = told(work(&job(home.path(), Way::Viewer), &desk));
    assert_eq!((kind, &path), (NoticeKind::PageNoViewer, &chosen));
    assert!(is_page(&path));
    assert_eq!(*desk.asked.borrow(), [NAME]);
}

#[test]
fn where_nobody_answers_the_page_stays_in_the_cache_and_the_notice_says_so() {
    let home = tempfile::tempdir().unwrap();
    let outside = home.path().join("no\0file");
    for answer in [None, Some(outside)] {
        let desk = Fake {
            answer,
            ..Fake::default()
        };
        let (kind, path) = told(work(&job(home.path(), Way::Viewer), &desk));
        assert_eq!(kind, NoticeKind::PageNoViewer);
        assert!(path.starts_with(home.path().join("cache")) && is_page(&path));
    }
}

#[test]
fn a_copy_goes_to_the_file_that_was_chosen_or_nowhere() {
    let home = tempfile::tempdir().unwrap();
    let chosen = home.path().join("copy.pdf");
    let desk = Fake {
        has_viewer: true,
        answer: Some(chosen.clone()),
        ..Fake::default()
    };
    let saved = told(work(&job(home.path(), Way::File), &desk));
    assert_eq!(saved, (NoticeKind::PageSaved, chosen.clone()));
    assert!(is_page(&chosen) && desk.shown.borrow().is_empty());
    assert_eq!(work(&job(home.path(), Way::File), &Fake::default()), None);
    assert!(!home.path().join("cache").exists());
}

#[test]
fn a_page_that_cannot_be_kept_is_told() {
    let home = tempfile::tempdir().unwrap();
    let blocked = home.path().join("cache");
    crate::store::write(&blocked, b"a file where the folder should be").unwrap();
    let (kind, _) = told(work(&job(home.path(), Way::Viewer), &Fake::default()));
    assert_eq!(kind, NoticeKind::PageNotMade);
}

#[test]
fn a_page_for_a_phone_ends_so_and_is_asked_for_like_a_copy() {
    assert_eq!(super::ending(Way::Phone), "html");
    let home = tempfile::tempdir().unwrap();
    let chosen = home.path().join("page.html");
    let desk = Fake {
        answer: Some(chosen.clone()),
        ..Fake::default()
    };
    let content = crate::app::content_of(crate::packs::content::builtin_content());
    let model = Model::new(content, crate::domain::Preferences::default());
    let routine = "post-run-cool-down".into();
    let whole = Whole::of(&model, &routine, ("de", None)).unwrap();
    let job = Job {
        document: Document::Routine(Box::new(whole)),
        ..job(home.path(), Way::Phone)
    };
    let (kind, path) = told(work(&job, &desk));
    assert_eq!((kind, path), (NoticeKind::PageSaved, chosen.clone()));
    let page = std::fs::read_to_string(chosen).unwrap();
    assert!(page.starts_with("<!doctype html>") && page.contains("lang=\"de\""));
    assert!(desk.shown.borrow().is_empty(), "no viewer opens");
}

/// The window's model with nothing but what is built in.
fn empty_model() -> Model {
    let content = crate::app::content_of(crate::packs::content::builtin_content());
    Model::new(content, crate::domain::Preferences::default())
}

/// Every word of the exercises of a sheet.
fn said(sheet: &Sheet) -> String {
    let mut all = String::new();
    for block in &sheet.blocks {
        let Block::Practice(practice) = block else {
            continue;
        };
        for words in practice.sentences.iter().chain(&practice.remarks) {
            all.extend(words.runs().iter().map(|run| run.text.as_str()));
            all.push('\n');
        }
        for dose in &practice.doses {
            writeln!(all, "{} {}", dose.label, dose.value).unwrap();
        }
    }
    all
}

/// The same with what a pack brought.
fn model_with(pack: Pack) -> Model {
    let mut model = empty_model();
    let kept = KeptPack::new(pack.id.clone(), pack, Vec::new());
    model.update(Action::Packs(PackAction::Taken(Box::new(kept))));
    model
}

/// A pack with one routine, of a built-in exercise and perhaps of one of its own.
fn pack(catalogue: &Catalogue, own: Option<Exercise>) -> Pack {
    let mut routine = catalogue.routines[0].clone();
    routine.id = "phase-2".into();
    routine.variants.truncate(1);
    let mut items = vec![Item::of(&catalogue.exercises[0])];
    items.extend(own.iter().map(Item::of));
    routine.variants[0].items = items;
    Pack {
        id: "riverside".into(),
        title: "Phase 2".to_owned(),
        author: "Clinic".to_owned(),
        licence: String::new(),
        created: None,
        signed: crate::domain::pack::Signed::No,
        exercises: own.into_iter().collect(),
        routines: vec![routine],
        pain_rules: Vec::new(),
    }
}

fn own_exercise(catalogue: &Catalogue) -> Exercise {
    Exercise {
        id: "wall-bridge".into(),
        ..catalogue.exercises[1].clone()
    }
}

/// The text of the code of a sheet, and what it says of a file to ask for.
fn code_and_file(sheet: &Sheet) -> (Option<String>, Option<String>) {
    let code = sheet.blocks.iter().find_map(|block| match block {
        Block::Beside(_, code) => Some(code.text.clone()),
        _ => None,
    });
    let words = sheet.blocks.iter().filter_map(|block| match block {
        Block::Paragraph(words) => Some(words.runs().iter().map(|run| run.text.as_str())),
        _ => None,
    });
    let mut words = words.map(Iterator::collect::<String>);
    (code, words.find(|words| words.contains(".stride")))
}

#[test]
fn the_code_of_the_window_opens_in_every_copy_of_the_program() {
    let catalogue = builtin::catalogue().0;
    let model = model_with(pack(&catalogue, None));
    let items = vec![Item::of(&catalogue.exercises[0])];
    let draft = Draft::of_items("own-1".into(), model.today(), items);
    let kept = Whole::of(&model, &"riverside/phase-2".into(), ("en", None)).unwrap();
    let draft = Whole::of_draft(&model, &draft, ("en", None), Print::default()).unwrap();
    for whole in [kept, draft] {
        let (code, file) = code_and_file(&whole.sheet());
        assert_eq!(file, None);
        let read = crate::packs::code::read(&code.unwrap(), &catalogue).unwrap();
        assert_eq!(read.items[0].exercise, catalogue.exercises[0].id);
    }
}

#[test]
fn what_other_copies_lack_has_no_code_and_the_sheet_names_the_file_that_is_saved() {
    let catalogue = builtin::catalogue().0;
    let own = own_exercise(&catalogue);
    let model = model_with(pack(&catalogue, Some(own.clone())));
    let kept = Whole::of(&model, &"riverside/phase-2".into(), ("en", None)).unwrap();
    let draft = |items| Draft::of_items("own-1".into(), model.today(), items);
    let mut with_exercise = draft(vec![Item::of(&own)]);
    with_exercise.exercises = vec![own];
    // An exercise of its own may have the id of one that is built in.
    let mut shadowing = draft(vec![Item::of(&catalogue.exercises[0])]);
    shadowing.exercises = catalogue.exercises[..1].to_vec();
    let mut with_rule = draft(vec![Item::of(&catalogue.exercises[0])]);
    with_rule.own_rule = Some(PainRule {
        id: "own-1".to_owned(),
        ..catalogue.pain_rules[0].clone()
    });
    with_rule.routine.pain_rule = "own-1".to_owned();
    let of_pack = draft(vec![Item::of(
        model
            .content
            .catalogue
            .exercise(&"riverside/wall-bridge".into())
            .unwrap(),
    )]);
    let drafts = [with_exercise, shadowing, with_rule, of_pack];
    let drafts = drafts.iter().map(|draft| {
        let saved = crate::packs::draft::handed(draft, &model.content.catalogue);
        let whole = Whole::of_draft(&model, draft, ("en", None), Print::default());
        (whole.unwrap(), file_name(&saved.routine.id))
    });
    let kept = std::iter::once((kept, "phase-2.stride".to_owned()));
    for (whole, saved) in kept.chain(drafts) {
        let (code, file) = code_and_file(&whole.sheet());
        assert_eq!(code, None, "{saved}");
        let file = file.expect("it says which file to ask for");
        assert!(file.contains(&format!(" {saved}")), "{file}: {saved}");
    }
}

#[test]
fn a_draft_is_printed_in_one_ink_and_in_large_print_where_that_is_asked() {
    let catalogue = builtin::catalogue().0;
    let model = model_with(pack(&catalogue, None));
    let items = vec![Item::of(&catalogue.exercises[0])];
    let draft = Draft::of_items("own-1".into(), model.today(), items);
    let print = Print {
        large: true,
        one_ink: true,
        ..Print::default()
    };
    let whole = Whole::of_draft(&model, &draft, ("en", None), print).unwrap();
    let sheet = whole.sheet();
    assert!(sheet.print.large && sheet.print.one_ink);
}
