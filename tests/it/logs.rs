//! Logs hold no health data: a whole session is logged at every level, and neither pain, notes nor exercises are in it.

use std::io;
use std::sync::{Arc, Mutex};

use eframe::egui::Key;
use stridewell::domain::preferences::Counting;
use stridewell::model::{Action, SessionAction};
use stridewell::player::{Command, State};
use stridewell::store::Paths;
use tracing_subscriber::fmt::MakeWriter;

use crate::support::stage::Stage;

/// What was logged.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    fn subscriber(&self) -> impl tracing::Subscriber + Send + Sync + use<> {
        tracing_subscriber::fmt()
            .with_max_level(tracing::Level::TRACE)
            .with_writer(self.clone())
            .with_ansi(false)
            .finish()
    }
}

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Log {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

/// Goes through a session with all that can be answered in it.
fn session(stage: &mut Stage) {
    stage.act(Action::StartRoutine("hamstring-strength-a".into()));
    let state = |stage: &Stage| {
        let session = stage.model().session.as_ref();
        session
            .and_then(stridewell::model::Session::view)
            .map(|view| view.state)
    };
    stage.act(Action::Player(Command::SetCounting(Counting::Counted)));
    for step in 0..60 {
        stage.pass(std::time::Duration::from_secs(2));
        if step == 20 {
            stage.act(Action::Player(Command::Hurts));
            stage.press(Key::Num7);
            stage.act(Action::Player(Command::Resume));
            stage.act(Action::Session(SessionAction::DoEasier));
        }
        if state(stage) == Some(State::Done) {
            break;
        }
        stage.act(Action::Player(Command::Skip));
    }
    stage.act(Action::Session(SessionAction::EndSession));
}

#[test]
fn a_whole_session_leaves_no_health_data_in_the_log() {
    let log = Log::default();
    let subscriber = log.subscriber();
    let home = tempfile::tempdir().unwrap();
    let mut wanted = vec!["pain", "hurt", "nrs", "note="]
        .into_iter()
        .map(str::to_owned)
        .collect::<Vec<_>>();
    tracing::subscriber::with_default(subscriber, || {
        let mut stage = Stage::at_home(Paths::below(home.path()));
        let catalogue = &stage.model().content.catalogue;
        wanted.extend(
            catalogue
                .exercises
                .iter()
                .map(|exercise| exercise.id.as_str().to_owned()),
        );
        wanted.extend(
            catalogue
                .routines
                .iter()
                .map(|routine| routine.id.as_str().to_owned()),
        );
        session(&mut stage);
        assert!(
            !stage.model().past.sessions().is_empty(),
            "something was done"
        );
    });
    let bytes = log.0.lock().unwrap().clone();
    let text = String::from_utf8(bytes).unwrap().to_lowercase();
    assert!(
        text.contains("player"),
        "states of the player are logged: {text}"
    );
    for word in wanted {
        assert!(!text.contains(&word), "{word} is in the log");
    }
}
