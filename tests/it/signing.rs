//! The clinic's key in the settings, routines that are kept from the studio, and hand-outs for a phone.
#![expect(
    clippy::disallowed_methods,
    reason = "tests wait for threads, and write what those read"
)]

use std::io::Cursor;
use std::time::Duration;

use stridewell::domain::draft::{Edit, Line, ListEdit};
use stridewell::domain::pack::Signed;
use stridewell::domain::{Preferences, RoutineId};
use stridewell::model::data::Question;
use stridewell::model::studio::{StudioAction, Template};
use stridewell::model::{
    Action, ClinicKey, DataAction, Effect, KeyAction, KeyJob, Model, PackAction, PackJob, Print,
    Printed, Screen, SettingsSection, Way,
};
use stridewell::packs::builtin;
use stridewell::packs::pack::Opened;
use stridewell::packs::signature::Signature;
use stridewell::store::Paths;

use crate::support::stage::{Stage, content, model};

fn wait(stage: &mut Stage, done: impl Fn(&Model) -> bool) {
    for _ in 0..4_000 {
        if done(stage.model()) {
            // What came with the last frame is laid out in the next: a click before that hits nothing.
            stage.settle();
            return;
        }
        std::thread::sleep(Duration::from_millis(5));
        stage.settle();
    }
    panic!("it never came");
}

fn studio(stage: &mut Stage, action: StudioAction) {
    stage.act(Action::Studio(action));
}

fn compose(stage: &mut Stage) -> RoutineId {
    studio(stage, StudioAction::Begin(Template::Empty));
    for edit in [
        Edit::List(ListEdit::Add("single-leg-bridge".into(), 0)),
        Edit::Write(Line::Title, "Phase 2".to_owned()),
        Edit::Write(Line::Clinic, "Riverside".to_owned()),
    ] {
        studio(stage, StudioAction::Edit(edit));
    }
    let desk = stage.model().studio.desk.as_ref();
    desk.unwrap().draft.id().clone()
}

fn kept_file(paths: &Paths, id: &RoutineId) -> Opened {
    let file = paths.packs().join(format!("{id}.stride"));
    let bytes = std::fs::read(file).unwrap();
    Opened::read(Cursor::new(bytes), &builtin::catalogue().0).unwrap()
}

#[test]
fn a_key_is_made_once_it_was_asked_and_never_in_the_place_of_another() {
    let home = tempfile::tempdir().unwrap();
    let paths = Paths::below(home.path());
    let mut stage = Stage::at_home(paths.clone());
    stage.act(Action::Open(Screen::Settings(SettingsSection::MyData)));
    let asks = Action::Data(DataAction::Ask(Some(Question::Key)));
    stage.act(asks);
    stage.press(eframe::egui::Key::Enter);
    assert!(!paths.signing_key().exists(), "the first answer is no");
    stage.act(Action::Data(DataAction::Ask(Some(Question::Key))));
    let answers = stage.names();
    assert!(
        answers.iter().any(|name| name == "Make a key"),
        "{answers:?}"
    );
    stage.act(Action::Packs(PackAction::Key(KeyAction::Make)));
    wait(&mut stage, |model| model.packs.key != ClinicKey::None);
    let first = std::fs::read(paths.signing_key()).unwrap();
    let ClinicKey::There { id, fingerprint } = stage.model().packs.key.clone() else {
        panic!("{:?}", stage.model().packs.key);
    };
    assert_eq!((id.len(), fingerprint.len()), (16, 39));
    assert!(stage.shows(&format!("Key {id}")));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let about = std::fs::metadata(paths.signing_key()).unwrap();
        assert_eq!(about.permissions().mode() & 0o777, 0o600);
    }
    stage.act(Action::Packs(PackAction::Key(KeyAction::Make)));
    assert_eq!(std::fs::read(paths.signing_key()).unwrap(), first);
}

#[test]
fn only_what_can_be_done_about_the_key_is_asked_of_the_shell() {
    let mut model = model(Preferences::default());
    let mut ask = |action| model.update(Action::Packs(PackAction::Key(action)));
    let job = |job| vec![Effect::Packs(PackJob::Key(job))];
    assert_eq!(ask(KeyAction::SavePublic), []);
    assert_eq!(ask(KeyAction::Make), job(KeyJob::Make));
    ask(KeyAction::Is(ClinicKey::Unusable("no key".to_owned())));
    assert_eq!(ask(KeyAction::Make), []);
    ask(KeyAction::Is(ClinicKey::There {
        id: "1".to_owned(),
        fingerprint: "2".to_owned(),
    }));
    assert_eq!(ask(KeyAction::Make), []);
    assert_eq!(ask(KeyAction::SavePublic), job(KeyJob::SavePublic));
}

#[cfg(unix)]
#[test]
fn a_key_that_cannot_be_made_is_told_with_what_to_do() {
    let home = tempfile::tempdir().unwrap();
    let paths = Paths::below(home.path());
    std::fs::create_dir_all(&paths.config).unwrap();
    let nowhere = home.path().join("unplugged/clinic.key");
    std::os::unix::fs::symlink(nowhere, paths.signing_key()).unwrap();
    let mut stage = Stage::at_home(paths);
    stage.act(Action::Packs(PackAction::Key(KeyAction::Make)));
    wait(&mut stage, |model| !model.notices.is_empty());
    assert!(stage.shows("allow writing in the folder of your preferences"));
}

#[test]
fn a_routine_is_kept_here_signed_and_takes_the_place_of_its_version_before() {
    let home = tempfile::tempdir().unwrap();
    let paths = Paths::below(home.path());
    let mut stage = Stage::at_home(paths.clone());
    stage.act(Action::Packs(PackAction::Key(KeyAction::Make)));
    wait(&mut stage, |model| model.packs.key != ClinicKey::None);
    let id = compose(&mut stage);
    studio(&mut stage, StudioAction::Save);
    stage.click("In my routines on this computer");
    wait(&mut stage, |model| !model.packs.kept.is_empty());
    let routine = RoutineId::new(&format!("{id}/{id}"));
    assert_eq!(*stage.model().screen(), Screen::Routine(routine.clone()));
    let first = kept_file(&paths, &id);
    assert!(matches!(first.signature, Signature::Valid(_)));
    assert!(!matches!(
        stage.model().packs.kept[0].pack.signed,
        Signed::No
    ));
    studio(&mut stage, StudioAction::Open(id.clone()));
    let add = Edit::List(ListEdit::Add("plank".into(), 1));
    studio(&mut stage, StudioAction::Edit(add));
    studio(&mut stage, StudioAction::Keep);
    let items = |model: &Model| {
        let routine = model.content.catalogue.routine(&routine);
        routine.map_or(0, |routine| routine.variants[0].items.len())
    };
    wait(&mut stage, |model| items(model) == 2);
    assert_eq!(stage.model().packs.kept.len(), 1);
    assert_eq!(
        std::fs::read_dir(paths.packs())
            .unwrap()
            .filter_map(Result::ok)
            .filter(|entry| entry
                .path()
                .extension()
                .is_some_and(|ending| ending == "stride"))
            .count(),
        1
    );
}

#[test]
fn one_of_one_s_own_begins_as_the_routine_that_is_shown() {
    let mut stage = Stage::without_figures();
    stage.act(Action::Open(Screen::Routine("hamstring-strength-a".into())));
    let other = "level-2".into();
    stage.act(Action::ChooseVariant("hamstring-strength-a".into(), other));
    crate::support::safety::tap(&mut stage, "Make my own");
    let draft = &stage.model().studio.desk.as_ref().unwrap().draft;
    let content = content();
    let routine = content.catalogue.routine(&"hamstring-strength-a".into());
    let variant = routine.unwrap().variant(&"level-2".into()).unwrap();
    let wanted = variant.items.iter().filter(|item| !item.optional);
    let wanted: Vec<_> = wanted.map(|item| &item.exercise).collect();
    let own: Vec<_> = draft.items().iter().map(|item| &item.exercise).collect();
    assert_eq!(own, wanted);
    assert_eq!(draft.routine.name, routine.unwrap().name);
    assert_eq!(*stage.model().screen(), Screen::Studio);
}

#[test]
fn the_studio_leads_to_the_reports_that_came_back() {
    let mut stage = Stage::without_figures();
    stage.act(Action::Open(Screen::Studio));
    stage.click("Reports");
    assert_eq!(*stage.model().screen(), Screen::Reports);
}

#[test]
fn a_page_for_a_phone_is_made_of_a_routine_and_of_nothing_else() {
    let mut model = model(crate::support::safety::answered(&[]));
    let phone = || Action::Data(DataAction::Print(Way::Phone));
    assert_eq!(model.update(phone()), [], "nothing is open");
    let routine: RoutineId = "post-run-cool-down".into();
    model.update(Action::Open(Screen::Routine(routine.clone())));
    let what = Printed::Routine(routine);
    let way = Way::Phone;
    assert_eq!(model.update(phone()), [Effect::Print(Print { what, way })]);
    model.update(Action::Open(Screen::SafetyOutcome));
    assert_eq!(model.printable(), Some(Printed::Outcome));
    assert_eq!(model.update(phone()), []);
}
