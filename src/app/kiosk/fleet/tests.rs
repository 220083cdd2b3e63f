//! Storage is looked at until what it holds is on the display, and days that are over are in it.

use super::*;
use crate::app::kiosk::packs::tests::{next, work};
use crate::app::kiosk::shelf::tests::pack;
use crate::kiosk::Counted;
use crate::store;
use crate::store::counts;

#[test]
fn packs_come_from_storage_and_counts_go_there_until_the_settings_name_none() {
    let home = tempfile::tempdir().unwrap();
    let paths = Paths::below(home.path());
    let share = home.path().join("share");
    let evening = share.join("packs/evening.stride");
    store::write(&evening, &pack("evening", "Evening", None)).unwrap();
    std::fs::create_dir_all(share.join("counts")).unwrap();
    let long_ago = jiff::civil::date(2026, 11, 1);
    let counted = Counted::Started("cool-down".into());
    counts::count(&counts::folder(&paths), long_ago, &counted).unwrap();
    let url = |folder: &str| Some(format!("file://{}/{folder}", share.display()));
    let config = Config {
        languages: vec!["en".to_owned()],
        counts: true,
        fleet: Some(Fleet {
            kiosk: "hall-1".to_owned(),
            packs: url("packs"),
            counts: url("counts"),
            every: Duration::from_mins(5),
        }),
        ..Config::default()
    };
    let (work, inbox) = work(&config, home.path());
    let watching = start(Arc::clone(&work), paths.clone());
    assert_eq!(
        next(&inbox),
        Vec::<String>::new(),
        "there are no copies yet"
    );
    assert_eq!(next(&inbox), ["Evening"]);
    // Counts go out before packs are fetched.
    assert!(share.join("counts/hall-1/2026-11-01.json").is_file());
    *work.config.lock().unwrap() = Arc::new(Config {
        fleet: None,
        ..config
    });
    assert_eq!(next(&inbox), Vec::<String>::new());
    drop(watching);
}
