//! Settings, my data: what is asked there, and what comes of it.

use std::path::PathBuf;

use stridewell::domain::Preferences;
use stridewell::model::data::{DataAction, DataJob, Out, Outcome, Question, Span};
use stridewell::model::{Action, Effect, Model, Screen, SettingsSection, StudioAction, Template};

use crate::support::stage::{Stage, model};
use eframe::egui::Key;

fn data(action: DataAction) -> Action {
    Action::Data(action)
}

fn jobs(effects: Vec<Effect>) -> Vec<DataJob> {
    let jobs = effects.into_iter().filter_map(|effect| {
        if let Effect::Data(job) = effect {
            Some(job)
        } else {
            None
        }
    });
    jobs.collect()
}

fn since(model: &mut Model, span: Span) -> Option<String> {
    model.update(data(DataAction::Take(span)));
    let asked = jobs(model.update(data(DataAction::WriteOut(Out::Csv))));
    model.update(data(DataAction::Came(Outcome::NoFile(None))));
    let [DataJob::Write { since, .. }] = asked.as_slice() else {
        panic!("one job: {asked:?}");
    };
    since.map(|day| day.to_string())
}

#[test]
fn how_much_goes_out_is_counted_from_today() {
    let mut model = model(Preferences::default());
    // 2026-11-26 12:00 UTC.
    model.now.utc_ms = 1_795_694_400_000;
    assert_eq!(since(&mut model, Span::All), None);
    let day = |span| since(&mut model, span).unwrap();
    let days = [Span::FourWeeks, Span::TwelveWeeks, Span::ThisYear].map(day);
    assert_eq!(days, ["2026-10-30", "2026-09-04", "2026-01-01"]);
}

#[test]
fn one_thing_is_done_at_a_time() {
    let mut model = model(Preferences::default());
    let check = || data(DataAction::Check);
    assert_eq!(jobs(model.update(check())), [DataJob::Check]);
    assert_eq!(jobs(model.update(check())), []);
    model.update(data(DataAction::Came(Outcome::Sound(1, 2))));
    assert_eq!(jobs(model.update(check())), [DataJob::Check]);
}

#[test]
fn once_it_is_deleted_all_is_as_at_the_first_start() {
    let mut model = model(Preferences {
        volume: 7,
        ..Preferences::default()
    });
    model.update(Action::Studio(StudioAction::Begin(Template::Empty)));
    model.update(Action::StartRoutine("hamstring-strength-a".into()));
    model.update(Action::Open(Screen::Settings(SettingsSection::MyData)));
    assert!(model.studio.desk.is_some());
    assert!(!model.past.sessions().is_empty());
    assert_eq!(
        jobs(model.update(data(DataAction::Delete))),
        [DataJob::Delete]
    );
    assert!(model.session.is_some(), "until it is done");
    let effects = model.update(data(DataAction::Came(Outcome::Deleted(Vec::new()))));
    assert!(effects.contains(&Effect::SaveAnew));
    assert!(
        !effects
            .iter()
            .any(|effect| matches!(effect, Effect::Keep(_)))
    );
    assert!(model.session.is_none());
    assert!(model.past.sessions().is_empty());
    assert_eq!(model.preferences, Preferences::default());
    assert!(model.studio.desk.is_none() && model.making.is_none());
    assert!(model.studio.drafts.is_empty(), "drafts went too");
}

#[test]
fn preferences_are_saved_again_when_nothing_could_be_deleted() {
    let mut model = model(Preferences {
        volume: 7,
        ..Preferences::default()
    });
    let refused = || data(DataAction::Came(Outcome::NotDone("in use".to_owned())));
    model.update(data(DataAction::Check));
    assert_eq!(model.update(refused()), []);
    model.update(data(DataAction::Delete));
    assert_eq!(model.update(refused()), [Effect::SaveAnew]);
    assert_eq!(model.preferences.volume, 7, "nothing is forgotten");
}

#[test]
fn deleting_asks_first_and_the_safe_answer_has_the_keyboard() {
    let mut stage = Stage::without_figures();
    stage.act(Action::Open(Screen::Settings(SettingsSection::MyData)));
    for safe in [Key::Escape, Key::Enter] {
        stage.act(data(DataAction::Ask(Some(Question::Delete))));
        stage.settle();
        stage.press(safe);
        assert_eq!(stage.model().data.question, None, "{safe:?}");
        assert_eq!(stage.model().data.outcome, None, "nothing was done");
        let screen = Screen::Settings(SettingsSection::MyData);
        assert_eq!(*stage.model().screen(), screen, "the page stays");
    }
    stage.act(data(DataAction::Ask(Some(Question::Delete))));
    stage.settle();
    stage.press(Key::Tab);
    stage.press(Key::Enter);
    assert_eq!(stage.model().data.question, None);
    // This stage has no thread that could delete anything.
    let outcome = stage.model().data.outcome.clone();
    assert!(matches!(outcome, Some(Outcome::NotDone(_))), "{outcome:?}");
}

#[derive(Debug)]
struct Dropped(PathBuf);

impl eframe::egui::DroppedFile for Dropped {
    fn path(&self) -> &std::path::Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        Err("nobody reads it here".to_owned())
    }
}

pub(crate) fn drop_on(stage: &mut Stage, name: &str) {
    let file = std::sync::Arc::new(Dropped(PathBuf::from(name)));
    stage.app.input_mut().dropped_files.push(file);
    stage.settle();
}

#[test]
fn a_json_file_that_is_dropped_is_offered_but_not_during_a_session() {
    let mut stage = Stage::without_figures();
    drop_on(&mut stage, "/tmp/photo.png");
    assert_eq!(stage.model().data.question, None);
    drop_on(&mut stage, "/tmp/export.JSON");
    let question = Question::TakeIn(PathBuf::from("/tmp/export.JSON"));
    assert_eq!(stage.model().data.question, Some(question));
    stage.press(Key::Escape);
    stage.act(Action::StartRoutine("hamstring-strength-a".into()));
    drop_on(&mut stage, "/tmp/export.json");
    assert_eq!(stage.model().data.question, None);
}
