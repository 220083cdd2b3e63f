//! Where a page goes: to the viewer, to a file that is asked for, or, where neither is there, where the notice says.

use std::cell::RefCell;
use std::io;
use std::path::{Path, PathBuf};

use super::{Desk, Document, Job, work};
use crate::handout::Paper;
use crate::handout::sheet::{Block, Level, Sheet, Words};
use crate::model::{Action, Notice, NoticeKind, Way};
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
    let model = crate::model::Model::new(content, crate::domain::Preferences::default());
    let routine = "post-run-cool-down".into();
    let whole = super::Whole::of(&model, &routine, ("de", None)).unwrap();
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
