//! Packs that come, change, are bad, and go.

use super::*;
use crate::domain::Draft;
use crate::packs::builtin;
use crate::packs::pack::{Content, Manifest, to_bytes};
use crate::packs::signature::SecretKey;

/// A place that can be out of reach, with packs in it.
#[derive(Default)]
struct Cellar {
    files: BTreeMap<String, Vec<u8>>,
    away: bool,
}

impl Source for Cellar {
    fn list(&mut self) -> Result<Vec<(String, Mark)>, Away> {
        if self.away {
            return Err(Away {
                why: "nobody answers".to_owned(),
                is_refusal: false,
            });
        }
        let files = self.files.iter();
        let mark = |bytes: &Vec<u8>| crc32fast::hash(bytes).to_string();
        Ok(files
            .map(|(name, bytes)| (name.clone(), mark(bytes)))
            .collect())
    }

    fn bytes(&mut self, name: &str) -> Result<Vec<u8>, String> {
        self.files
            .get(name)
            .cloned()
            .ok_or_else(|| "gone".to_owned())
    }
}

/// A pack with one routine of this name.
pub(in crate::app::kiosk) fn pack(id: &str, routine: &str, key: Option<&SecretKey>) -> Vec<u8> {
    to_bytes(&content(id, routine), key).unwrap()
}

fn content(id: &str, routine: &str) -> Content {
    let catalogue = builtin::catalogue().0;
    let items = catalogue.routine(&"desk-break-five".into()).unwrap();
    let items = items.variants[0].items.clone();
    let day = jiff::civil::date(2026, 11, 27);
    let mut own = Draft::of_items("evening".into(), day, items).routine;
    routine.clone_into(&mut own.name);
    routine.clone_into(&mut own.variants[0].name);
    own.prescription = None;
    Content {
        manifest: Manifest {
            id: id.to_owned(),
            title: routine.to_owned(),
            author: "Riverside Gym".to_owned(),
            licence: "CC-BY-4.0".to_owned(),
            created: day,
            requires: None,
        },
        exercises: Vec::new(),
        routines: vec![own],
        pain_rules: Vec::new(),
        figures: BTreeMap::new(),
        pictures: BTreeMap::new(),
    }
}

fn names(shelf: &Shelf) -> Vec<String> {
    let packs = shelf.shown();
    let routines = packs.iter().flat_map(|(pack, _)| &pack.pack.routines);
    routines.map(|routine| routine.name.clone()).collect()
}

struct Kept {
    _home: tempfile::TempDir,
    folder: PathBuf,
    shelf: Shelf,
    cellar: Cellar,
}

fn kept(files: &[(&str, Vec<u8>)]) -> Kept {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("packs");
    let mut cellar = Cellar::default();
    for (name, bytes) in files {
        cellar.files.insert((*name).to_owned(), bytes.clone());
    }
    let mut shelf = Shelf::of_copies(folder.clone(), None);
    shelf.look(&mut cellar, None);
    Kept {
        _home: home,
        folder,
        shelf,
        cellar,
    }
}

#[test]
fn a_new_pack_comes_and_one_that_is_gone_goes() {
    let mut kept = kept(&[("evening.stride", pack("evening", "Evening", None))]);
    assert_eq!(names(&kept.shelf), ["Evening"]);
    assert!(
        !kept.shelf.look(&mut kept.cellar, None).has_changed,
        "nothing is new"
    );
    kept.cellar.files.clear();
    assert!(kept.shelf.look(&mut kept.cellar, None).has_changed);
    assert!(names(&kept.shelf).is_empty());
    let again = Shelf::of_copies(kept.folder, None);
    assert!(names(&again).is_empty(), "its copy went with it");
}

#[test]
fn a_bad_one_is_refused_and_the_one_before_it_stays() {
    let good = pack("evening", "Evening", None);
    let mut kept = kept(&[("evening.stride", good.clone())]);
    let next = pack("evening", "Late evening", None);
    for torn in [next.len() / 3, next.len() / 2, next.len() - 1] {
        let half = next[..torn].to_vec();
        kept.cellar.files.insert("evening.stride".to_owned(), half);
        assert!(!kept.shelf.look(&mut kept.cellar, None).has_changed);
        assert_eq!(names(&kept.shelf), ["Evening"]);
    }
    kept.cellar.files.insert("evening.stride".to_owned(), next);
    assert!(kept.shelf.look(&mut kept.cellar, None).has_changed);
    assert_eq!(names(&kept.shelf), ["Late evening"]);
}

#[test]
fn without_its_source_it_works_on_also_after_a_restart() {
    let mut kept = kept(&[("evening.stride", pack("evening", "Evening", None))]);
    kept.cellar.away = true;
    assert!(!kept.shelf.look(&mut kept.cellar, None).has_changed);
    assert_eq!(names(&kept.shelf), ["Evening"]);
    let mut again = Shelf::of_copies(kept.folder, None);
    again.look(&mut kept.cellar, None);
    assert_eq!(names(&again), ["Evening"]);
}

#[test]
fn with_a_key_only_what_is_signed_with_it_comes_in() {
    let own = SecretKey::make().unwrap();
    let other = SecretKey::make().unwrap();
    let line = own.public().as_line().to_owned();
    let key = Some(line.as_str());
    let mut kept = kept(&[]);
    for (signed, expected) in [(None, 0), (Some(&other), 0), (Some(&own), 1)] {
        let bytes = pack("evening", "Evening", signed);
        kept.cellar.files.insert("evening.stride".to_owned(), bytes);
        kept.shelf.look(&mut kept.cellar, key);
        assert_eq!(kept.shelf.shown().len(), expected);
    }
    // A key that is none lets nothing in, and not everything.
    let strict = Shelf::of_copies(kept.folder, Some(""));
    assert!(strict.shown().is_empty());
}

#[test]
fn names_that_lead_elsewhere_are_not_looked_at() {
    let bytes = pack("evening", "Evening", None);
    let files: Vec<(&str, Vec<u8>)> = [
        "../evening.stride",
        "a/b.stride",
        ".hidden.stride",
        "evening.txt",
    ]
    .into_iter()
    .map(|name| (name, bytes.clone()))
    .collect();
    assert!(kept(&files).shelf.shown().is_empty());
}

#[test]
fn a_folder_is_a_source() {
    let home = tempfile::tempdir().unwrap();
    let mut folder = Folder(home.path().to_owned());
    assert!(folder.list().is_err(), "a share that is not mounted");
    store::write(&home.path().join("note.txt"), b"x").unwrap();
    assert_eq!(folder.list(), Ok(Vec::new()), "one without packs");
    store::write(&home.path().join("one.stride"), b"x").unwrap();
    let listed = folder.list().unwrap();
    assert_eq!(listed.len(), 1);
    assert_eq!(folder.bytes("one.stride"), Ok(b"x".to_vec()));
    assert!(Folder(home.path().join("gone")).list().is_err());
}

#[test]
fn a_share_that_is_mounted_late_takes_nothing_away() {
    let share = tempfile::tempdir().unwrap();
    let copies = tempfile::tempdir().unwrap();
    let file = share.path().join("evening.stride");
    store::write(&file, &pack("evening", "Evening", None)).unwrap();
    let mut shelf = Shelf::of_copies(copies.path().to_owned(), None);
    let mut folder = Folder(share.path().to_owned());
    assert!(shelf.look(&mut folder, None).has_changed);
    std::fs::remove_file(&file).unwrap();
    let looked = shelf.look(&mut folder, None);
    assert!(!looked.is_reached && !looked.has_changed);
    assert_eq!(
        names(&Shelf::of_copies(copies.path().to_owned(), None)),
        ["Evening"]
    );
}

#[test]
fn other_photographs_are_another_pack_though_its_words_are_the_same() {
    let with = |shade: u8| {
        let picture = crate::raster::Picture {
            width: 8,
            height: 8,
            rgba: vec![shade; 8 * 8 * 4],
        };
        let mut content = content("evening", "Evening");
        let file = "pictures/mat.png".to_owned();
        let item = &mut content.routines[0].variants[0].items[0];
        item.pictures = vec![crate::domain::Picture {
            file: file.clone(),
            alt: "On the mat.".to_owned(),
            instruction: None,
        }];
        let png = crate::raster::to_png(&picture).unwrap();
        content.pictures = [(file, png)].into();
        to_bytes(&content, None).unwrap()
    };
    let mut kept = kept(&[("evening.stride", with(90))]);
    assert_eq!(names(&kept.shelf), ["Evening"], "{:?}", kept.shelf.refused);
    let other = with(200);
    kept.cellar.files.insert("evening.stride".to_owned(), other);
    let looked = kept.shelf.look(&mut kept.cellar, None);
    assert_eq!(looked.taken, ["evening.stride"], "{:?}", kept.shelf.refused);
}

#[test]
fn a_copy_for_which_there_was_no_room_is_made_later() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("packs");
    // A file where the folder should be: nothing can be written there.
    store::write(&folder, b"x").unwrap();
    let mut shelf = Shelf::of_copies(folder.clone(), None);
    let mut cellar = Cellar::default();
    let bytes = pack("evening", "Evening", None);
    cellar.files.insert("evening.stride".to_owned(), bytes);
    assert!(shelf.look(&mut cellar, None).has_changed);
    assert_eq!(names(&shelf), ["Evening"], "it is shown all the same");
    std::fs::remove_file(&folder).unwrap();
    assert!(!shelf.look(&mut cellar, None).has_changed);
    assert_eq!(names(&Shelf::of_copies(folder, None)), ["Evening"]);
}
