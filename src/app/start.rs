//! Opens the window: reads content and preferences, starts the threads, and hands over to eframe.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{self, Sender};
use std::thread;

use eframe::egui;

use super::effects::notice;
use super::instance::{self, Asked, Found, Instance};
use super::photos::PhotoThread;
use super::window::{self, Window};
use super::{App, Parts, language};
use crate::clock::{Clock as _, Heartbeat, SystemClock};
use crate::design::breakpoint;
use crate::domain::{Catalogue, RoutineId, VariantId};
use crate::model::{Action, Content, Level, Model, Notice, NoticeKind, PackAction, Screen, World};
use crate::raster::{self, Raster};
use crate::store::{self, Loaded, Paths, PreferencesFile, Saver};
use crate::ui::{frame::Frame, theme};

/// Pixels along the icon of the window.
const ICON_SIDE: u16 = 128;

/// How the window opens.
#[derive(Clone, Debug, Default)]
pub struct Start {
    /// Opens this routine.
    pub routine: Option<String>,
    /// In this variant.
    pub variant: Option<String>,
    /// Saves a picture of the first screen there and closes.
    pub picture: Option<PathBuf>,
    /// A routine's file to open.
    pub file: Option<PathBuf>,
}

/// How it went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opened {
    /// The window was open, and is closed.
    Closed,
    /// There was a window already; it came forward.
    Elsewhere,
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
    /// There is a window, and it does not answer.
    #[error(
        "Stridewell is open already, and its window does not answer. Close it, or wait a moment and try again."
    )]
    OpenAlready,
    /// Something else.
    #[error("The window could not be opened: {0}")]
    Other(String),
    /// An id that does not exist.
    #[error("{0}")]
    Unknown(String),
}

/// Opens the window and returns when it is closed; where there is one already, that one comes forward.
pub fn run(start: Start) -> Result<Opened, Failure> {
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
    let instance = match instance::look(&paths, &asked(&start)) {
        Found::First(instance) => instance,
        Found::Told => return told(&start, &reader.join().unwrap_or_default()),
        Found::Deaf => return Err(Failure::OpenAlready),
    };
    let window = Window::remembered(&paths);
    let options = options(&window);
    let mut unknown = None;
    let fault = &mut unknown;
    let outcome = eframe::run_native(
        "stridewell",
        options,
        Box::new(move |cc| {
            theme::install_fonts(&cc.egui_ctx);
            let content = reader.join().unwrap_or_default();
            match app(&start, &paths, loaded, content, (cc, window, instance)) {
                Ok(app) => Ok(Box::new(app)),
                Err(sentence) => {
                    *fault = Some(sentence.clone());
                    Err(sentence.into())
                }
            }
        }),
    );
    match (unknown, outcome) {
        (Some(sentence), _) => Err(Failure::Unknown(sentence)),
        (None, Ok(())) => Ok(Opened::Closed),
        (None, Err(error)) => Err(failure(&error)),
    }
}

/// What a second start hands over to the first.
fn asked(start: &Start) -> Asked {
    Asked {
        routine: start.routine.clone(),
        variant: start.variant.clone(),
        file: start.file.as_ref().map(|file| file.display().to_string()),
    }
}

/// The other window has what was asked for; an id that does not exist is told here, where it was typed.
fn told(start: &Start, content: &Content) -> Result<Opened, Failure> {
    known(&content.catalogue, start).map_err(Failure::Unknown)?;
    Ok(Opened::Elsewhere)
}

fn options(window: &Window) -> eframe::NativeOptions {
    let viewport = egui::ViewportBuilder::default()
        .with_title("Stridewell")
        .with_app_id("stridewell")
        .with_icon(icon())
        .with_min_inner_size(breakpoint::MIN_WINDOW);
    let viewport = window.builder(viewport, breakpoint::PLAYER_DESIGN);
    eframe::NativeOptions {
        viewport,
        // The only gradient, behind figures, spans few colors; every pixel of every frame would pay for dithering it.
        dithering: false,
        ..Default::default()
    }
}

/// The sign of the app, for desktops that ask the window and not its package.
pub(super) fn icon() -> egui::IconData {
    let painted = raster::logo(ICON_SIDE);
    egui::IconData {
        rgba: raster::straight(&painted.rgba),
        width: painted.width.into(),
        height: painted.height.into(),
    }
}

pub(super) fn no_display() -> bool {
    let empty = |name: &str| std::env::var_os(name).is_none_or(|value| value.is_empty());
    empty("DISPLAY") && empty("WAYLAND_DISPLAY")
}

pub(super) fn failure(error: &eframe::Error) -> Failure {
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
    (cc, mut window, mut instance): (&eframe::CreationContext<'_>, Window, Instance),
) -> Result<App, String> {
    let ctx = &cc.egui_ctx;
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
    look_at_screens(&mut model, &mut window, cc);
    instance.listen(outbox.clone(), ctx);
    if let Some(file) = &start.file {
        let open = PackAction::Open(Some(file.clone()));
        outbox.send(Action::Packs(open)).ok();
    }
    let clock: Arc<dyn crate::clock::Clock> = Arc::new(clock);
    Ok(App::new(Parts {
        frame: frame(paths, ctx),
        model,
        heartbeat: Heartbeat::start(Arc::clone(&clock)).ok(),
        clock,
        saver: saver(loaded.file, &outbox, ctx),
        paths: Some(paths.clone()),
        channel: (outbox, inbox),
        picture: start.picture.clone(),
    })
    .with_window(window, instance))
}

/// What there is to be seen on: a window whose screen is gone comes back, and a large one is offered larger text.
fn look_at_screens(model: &mut Model, window: &mut Window, cc: &eframe::CreationContext<'_>) {
    let Some(own) = cc.winit_window() else {
        return;
    };
    let monitors: Vec<_> = window::monitors(own).collect();
    window.put_in_reach(&monitors, &cc.egui_ctx);
    if window.offers_larger_text(&monitors, model.preferences.text_percent) {
        model.update(Action::World(World::OfferLargerText));
    }
    model.update(Action::World(World::MonitorsAre(window::named(own))));
}

/// The screens, with the photographs of packs where they can be read.
fn frame(paths: &Paths, ctx: &egui::Context) -> Frame {
    let frame = Frame::new(language::of_system(), Raster::default());
    match PhotoThread::of_kept(paths.clone(), ctx.clone()) {
        Some(photos) => frame.with_photos(photos),
        None => frame,
    }
}

/// Goes to the routine that was asked for.
fn open(model: &mut Model, start: &Start) -> Result<(), String> {
    known(&model.content.catalogue, start)?;
    if let Some(routine) = &start.routine {
        let routine = RoutineId::new(routine);
        model.update(Action::Open(Screen::Routine(routine.clone())));
        if let Some(variant) = &start.variant {
            model.update(Action::ChooseVariant(routine, VariantId::new(variant)));
        }
    }
    Ok(())
}

/// A sentence about an id that does not exist.
fn known(catalogue: &Catalogue, start: &Start) -> Result<(), String> {
    let Some(id) = &start.routine else {
        return Ok(());
    };
    let Some(routine) = catalogue.routine(&RoutineId::new(id)) else {
        let routines = catalogue.routines.iter();
        let ids = routines.map(|routine| routine.id.as_str()).collect();
        return Err(format!("There is no routine {id:?}{}", near(id, ids)));
    };
    let Some(id) = &start.variant else {
        return Ok(());
    };
    if routine.variant(&VariantId::new(id)).is_none() {
        let variants = routine.variants.iter();
        let ids = variants.map(|variant| variant.id.as_str()).collect();
        return Err(format!("There is no variant {id:?}{}", near(id, ids)));
    }
    Ok(())
}

fn near(wanted: &str, ids: Vec<&str>) -> String {
    let near = crate::domain::nearest::nearest(wanted, ids);
    if near.is_empty() {
        String::new()
    } else {
        format!("; did you mean {}?", near.join(" or "))
    }
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
