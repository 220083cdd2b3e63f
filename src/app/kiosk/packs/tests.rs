//! A folder is watched until what it holds is on the display.

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
    let (outbox, inbox) = mpsc::channel();
    let holds = Arc::new(Mutex::new(Arc::new(config.clone())));
    let work = Arc::new(Work {
        config: Arc::clone(&holds),
        base: Mutex::new(contents(&config)),
        copies: home.path().join("copies"),
        places: Places::default(),
        shown: Copies::default(),
        outbox,
        ctx: egui::Context::default(),
    });
    let watching = start(Arc::clone(&work));
    assert_eq!(next(&inbox), ["Evening"]);
    assert!(work.shown.lock().unwrap().contains_key("evening"));
    store::write(&file, &pack("evening", "Late evening", None)).unwrap();
    assert_eq!(next(&inbox), ["Late evening"]);
    let without = Config {
        packs: None,
        ..config
    };
    *holds.lock().unwrap() = Arc::new(without);
    assert_eq!(next(&inbox), Vec::<String>::new());
    drop(watching);
}
