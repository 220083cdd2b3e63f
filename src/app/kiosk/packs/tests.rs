//! A folder is watched until what it holds is on the display.

use std::path::Path;
use std::sync::mpsc::Receiver;

use super::*;
use crate::app::kiosk::shelf::tests::pack;
use crate::model::kiosk::Contents;
use crate::store;

/// The routines of packs in what is handed over next.
pub(in crate::app::kiosk) fn next(inbox: &mpsc::Receiver<Action>) -> Vec<String> {
    match inbox.recv_timeout(Duration::from_mins(1)) {
        Ok(Action::Kiosk(KioskAction::Contents(Contents(contents)))) => {
            let routines = &contents[0].1.catalogue.routines;
            let of_packs = routines.iter().filter(|one| one.id.pack().is_some());
            of_packs.map(|routine| routine.name.clone()).collect()
        }
        other => panic!("{other:?}"),
    }
}

/// What a thread has that looks for packs with these settings, and who is told.
pub(in crate::app::kiosk) fn work(config: &Config, home: &Path) -> (Arc<Work>, Receiver<Action>) {
    let (outbox, inbox) = mpsc::channel();
    let work = Work {
        config: Arc::new(Mutex::new(Arc::new(config.clone()))),
        base: Mutex::new(contents(config)),
        copies: home.join("copies"),
        places: Places::default(),
        shown: Copies::default(),
        outbox,
        ctx: egui::Context::default(),
    };
    (Arc::new(work), inbox)
}

#[test]
fn what_lies_in_the_folder_is_handed_over_until_the_settings_name_it_no_more() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("share");
    let file = folder.join("evening.stride");
    store::write(&file, &pack("evening", "Evening", None)).unwrap();
    let config = Config {
        languages: vec!["en".to_owned()],
        packs: Some(folder.display().to_string()),
        ..Config::default()
    };
    let (work, inbox) = work(&config, home.path());
    let watching = start(Arc::clone(&work));
    assert_eq!(next(&inbox), ["Evening"]);
    assert!(work.shown.lock().unwrap().contains_key("evening"));
    store::write(&file, &pack("evening", "Late evening", None)).unwrap();
    assert_eq!(next(&inbox), ["Late evening"]);
    let without = Config {
        packs: None,
        ..config
    };
    *work.config.lock().unwrap() = Arc::new(without);
    assert_eq!(next(&inbox), Vec::<String>::new());
    drop(watching);
}
