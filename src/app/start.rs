//! Opens the window: reads content and preferences, starts the threads, and hands over to eframe.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{self, Sender};
use std::thread;

use eframe::egui;

use super::effects::notice;
use super::{App, Parts, language};
use crate::clock::{Clock as _, Heartbeat, SystemClock};
use crate::design::breakpoint;
use crate::domain::{RoutineId, VariantId};
use crate::model::{Action, Content, Level, Model, Notice, NoticeKind, Screen};
use crate::raster::Raster;
use crate::store::{self, Loaded, Paths, PreferencesFile, Saver};
use crate::ui::{frame::Frame, theme};

/// How the window opens.
#[derive(Clone, Debug, Default)]
pub struct Start {
    /// Opens this routine.
    pub routine: Option<String>,
    /// In this variant.
    pub variant: Option<String>,
    /// Saves a picture of the first screen there and closes.
    pub picture: Option<PathBuf>,
}

/// Why the window did not open, in one sentence each.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// There is no display.
    #[error(
        "There is no display to open a window on. `scripts/run` opens Stridewell on a virtual one and saves a picture."
    )]
    NoDisplay,
    /// The display has no usable OpenGL.
    #[error(
        "The window could not be opened, because OpenGL does not work here: {0}. Install your system's OpenGL driver (Mesa on Linux)."
    )]
    NoOpenGl(String),
    /// Something else.
    #[error("The window could not be opened: {0}")]
    Other(String),
    /// An id that does not exist.
    #[error("{0}")]
    Unknown(String),
}

/// Opens the window and returns when it is closed.
pub fn run(start: Start) -> Result<(), Failure> {
    if cfg!(target_os = "linux") && no_display() {
        return Err(Failure::NoDisplay);
    }
    let paths = Paths::from_env().map_err(|error| Failure::Other(error.to_string()))?;
    let loaded = PreferencesFile::load(&paths);
    let language = language::wanted(&loaded.preferences);
    let reader = thread::Builder::new()
        .name("stridewell-content".to_owned())
        .spawn(move || language::content_in(language))
        .map_err(|error| Failure::Other(error.to_string()))?;
    let mut unknown = None;
    let told = &mut unknown;
    let outcome = eframe::run_native(
        "stridewell",
        options(),
        Box::new(move |cc| {
            theme::install_fonts(&cc.egui_ctx);
            let content = reader.join().unwrap_or_default();
            match app(&start, &paths, loaded, content, &cc.egui_ctx) {
                Ok(app) => Ok(Box::new(app)),
                Err(sentence) => {
                    *told = Some(sentence.clone());
                    Err(sentence.into())
                }
            }
        }),
    );
    match (unknown, outcome) {
        (Some(sentence), _) => Err(Failure::Unknown(sentence)),
        (None, Ok(())) => Ok(()),
        (None, Err(error)) => Err(failure(&error)),
    }
}

fn options() -> eframe::NativeOptions {
    let viewport = egui::ViewportBuilder::default()
        .with_title("Stridewell")
        .with_app_id("stridewell")
        .with_inner_size(breakpoint::PLAYER_DESIGN)
        .with_min_inner_size(breakpoint::MIN_WINDOW);
    eframe::NativeOptions {
        viewport,
        // The only gradient, behind figures, spans few colors; every pixel of every frame would pay for dithering it.
        dithering: false,
        ..Default::default()
    }
}

fn no_display() -> bool {
    let empty = |name: &str| std::env::var_os(name).is_none_or(|value| value.is_empty());
    empty("DISPLAY") && empty("WAYLAND_DISPLAY")
}

fn failure(error: &eframe::Error) -> Failure {
    let words = error.to_string();
    match error {
        // What was asked for is dozens of settings, none of which helps anybody.
        eframe::Error::NoGlutinConfigs(_, cause) => Failure::NoOpenGl(cause.to_string()),
        eframe::Error::Glutin(_) | eframe::Error::OpenGL(_) => Failure::NoOpenGl(words),
        eframe::Error::AppCreation(_)
        | eframe::Error::Winit(_)
        | eframe::Error::WinitEventLoop(_) => Failure::Other(words),
    }
}

fn app(
    start: &Start,
    paths: &Paths,
    loaded: Loaded,
    content: Content,
    ctx: &egui::Context,
) -> Result<App, String> {
    let clock = SystemClock::from_env();
    let (outbox, inbox) = mpsc::channel();
    let mut model = Model::new(content, loaded.preferences.clone());
    model.data.folders =
        [&paths.data, &paths.config, &paths.cache].map(|folder| folder.display().to_string());
    model.time_scale = clock.scale();
    model.seed = super::history::seed();
    model.notices = notices(&loaded, clock.scale());
    model.open_at_start();
    open(&mut model, start)?;
    if start.routine.is_none() && start.picture.is_none() {
        model.offer_tour();
    }
    let saver = saver(loaded.file, &outbox, ctx);
    let clock: Arc<dyn crate::clock::Clock> = Arc::new(clock);
    Ok(App::new(Parts {
        frame: Frame::new(language::of_system(), Raster::default()),
        model,
        heartbeat: Heartbeat::start(Arc::clone(&clock)).ok(),
        clock,
        saver,
        paths: Some(paths.clone()),
        channel: (outbox, inbox),
        picture: start.picture.clone(),
    }))
}

/// Goes to the routine that was asked for.
fn open(model: &mut Model, start: &Start) -> Result<(), String> {
    let Some(id) = &start.routine else {
        return Ok(());
    };
    let id = RoutineId::new(id);
    let content = Arc::clone(&model.content);
    let near = |wanted: &str, ids: Vec<&str>| {
        let near = crate::domain::nearest::nearest(wanted, ids);
        if near.is_empty() {
            String::new()
        } else {
            format!("; did you mean {}?", near.join(" or "))
        }
    };
    let routines = &content.catalogue.routines;
    let Some(routine) = content.catalogue.routine(&id) else {
        let ids = routines.iter().map(|routine| routine.id.as_str()).collect();
        return Err(format!(
            "There is no routine {:?}{}",
            id.as_str(),
            near(id.as_str(), ids)
        ));
    };
    model.update(Action::Open(Screen::Routine(id.clone())));
    if let Some(variant) = &start.variant {
        let variant = VariantId::new(variant);
        if routine.variant(&variant).is_none() {
            let ids = routine
                .variants
                .iter()
                .map(|variant| variant.id.as_str())
                .collect();
            return Err(format!(
                "There is no variant {:?}{}",
                variant.as_str(),
                near(variant.as_str(), ids)
            ));
        }
        model.update(Action::ChooseVariant(id, variant));
    }
    Ok(())
}

fn notices(loaded: &Loaded, scale: f64) -> Vec<Notice> {
    let mut notices = Vec::new();
    for told in &loaded.notices {
        notices.push(match told {
            store::Notice::NotUnderstood { kept_as, .. }
            | store::Notice::ValuesNotUnderstood { kept_as, .. } => notice(
                Level::Problem,
                NoticeKind::PreferencesUnreadable,
                kept_as.display(),
            ),
            store::Notice::Newer { .. } => notice(Level::Problem, NoticeKind::PreferencesNewer, ""),
            store::Notice::OutOfReach { error } => {
                notice(Level::Problem, NoticeKind::PreferencesNotSaved, error)
            }
            store::Notice::UnknownKeys { keys } => {
                tracing::warn!(
                    ?keys,
                    "preferences hold keys that this version does not know; they are kept"
                );
                continue;
            }
        });
    }
    if (scale - 1.0).abs() > f64::EPSILON {
        notices.push(notice(Level::Note, NoticeKind::FastClock, ""));
    }
    notices
}

pub(super) fn saver(
    file: PreferencesFile,
    outbox: &Sender<Action>,
    ctx: &egui::Context,
) -> Option<Saver> {
    let (outbox, ctx) = (outbox.clone(), ctx.clone());
    let told = move |outcome: Result<(), store::StoreError>| {
        if let Err(error) = outcome {
            let told = notice(Level::Problem, NoticeKind::PreferencesNotSaved, error);
            outbox.send(Action::Tell(told)).ok();
            ctx.request_repaint();
        }
    };
    Saver::start(file, told).ok()
}
