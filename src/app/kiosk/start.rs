//! Opens the display: settings, content in every language, a window without edges that fills the screen.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, mpsc};

use eframe::egui;

use super::super::instance;
use super::super::start::{Failure, failure, icon, no_display};
use super::super::window::Window;
use super::super::{App, Parts, language};
#[cfg(feature = "fleet")]
use super::fleet;
use super::log::Log;
use super::photos::{self, Copies};
use super::{Display, Exit, alone, config, counting, packs};
use crate::clock::{Clock as _, Heartbeat, SystemClock};
use crate::kiosk::Config;
use crate::model::kiosk::{Contents, Leaving};
use crate::model::{Action, Model};
use crate::raster::Raster;
use crate::store::Paths;
use crate::text::Language;
use crate::ui::{frame::Frame, theme};

/// How the display opens.
#[derive(Clone, Debug, Default)]
pub struct KioskStart {
    /// The file of the settings; `kiosk.toml` among the program's own settings where none is named.
    pub config: Option<PathBuf>,
}

/// How the display ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    /// Staff ended it: it stays off.
    Quit,
    /// Staff started it again, or the window system closed it: it comes back.
    Restart,
}

/// Opens the display and returns when staff leave it, or the window system takes the window away.
pub fn run_kiosk(start: &KioskStart) -> Result<Left, Failure> {
    if cfg!(target_os = "linux") && no_display() {
        return Err(Failure::NoDisplay);
    }
    let paths = Paths::from_env().map_err(|error| Failure::Other(error.to_string()))?;
    // It keeps the lock until it ends, and answers nobody.
    let instance = instance::take(&paths).ok_or(Failure::OpenAlready)?;
    let log = Log::start(&paths);
    alone::begin(&paths, &log);
    let outcome = open(&paths, instance, config::File::of(start, &paths));
    alone::end(&paths, &log, &how(&outcome));
    outcome.map(|leaving| match leaving {
        Some(Leaving::Quit) => Left::Quit,
        Some(Leaving::Restart) | None => Left::Restart,
    })
}

/// How it ended, for the journal.
fn how(outcome: &Result<Option<Leaving>, Failure>) -> String {
    match outcome {
        Ok(Some(Leaving::Quit)) => "quit".to_owned(),
        Ok(Some(Leaving::Restart)) => "restart".to_owned(),
        Ok(None) => "closed".to_owned(),
        Err(failure) => format!("no window: {failure}"),
    }
}

/// Opens the window and answers how staff left it; `None` where the window system closed it.
fn open(
    paths: &Paths,
    instance: instance::Instance,
    file: config::File,
) -> Result<Option<Leaving>, Failure> {
    let mark = config::mark(&file);
    let own = config::at_start(&file, paths);
    let contents = contents(&own.config);
    let exit = Exit::default();
    let left = exit.clone();
    let outcome = eframe::run_native(
        "stridewell",
        options(),
        Box::new(move |cc| {
            theme::install_fonts(&cc.egui_ctx);
            let held = (instance, exit, (file, mark));
            Ok(Box::new(app(paths, own, contents, (cc, held))))
        }),
    );
    outcome.map_err(|error| failure(&error))?;
    Ok(left.get())
}

/// The content in the languages that can be chosen, the usual one first.
pub(super) fn contents(config: &Config) -> Contents {
    let all = Language::OFFERED.iter().copied();
    let wanted: Vec<Language> = if config.languages.is_empty() {
        let system = language::of_system();
        let others = all.filter(|language| *language != system);
        std::iter::once(system).chain(others).collect()
    } else {
        let tags = config.languages.iter();
        tags.map(|tag| Language::of_tag(tag)).collect()
    };
    let content = |language: Language| {
        let content = language::content_in(language);
        (language.tag().to_owned(), Arc::new(content))
    };
    Contents(wanted.into_iter().map(content).collect())
}

fn options() -> eframe::NativeOptions {
    let viewport = egui::ViewportBuilder::default()
        .with_title("Stridewell")
        .with_app_id("stridewell")
        .with_icon(icon())
        .with_fullscreen(true)
        .with_decorations(false)
        .with_drag_and_drop(false);
    eframe::NativeOptions {
        viewport,
        dithering: false,
        ..Default::default()
    }
}

fn app(
    paths: &Paths,
    own: config::Own,
    contents: Contents,
    (cc, (instance, exit, file)): (
        &eframe::CreationContext<'_>,
        (instance::Instance, Exit, (config::File, config::Mark)),
    ),
) -> App {
    let ctx = &cc.egui_ctx;
    let clock = Arc::new(SystemClock::from_env());
    let (outbox, inbox) = mpsc::channel();
    let mut model = Model::kiosk(own.config.clone(), contents.clone());
    model.time_scale = clock.scale();
    model.seed = super::super::history::seed();
    if let Some(kiosk) = &mut model.kiosk {
        kiosk.is_faulty = own.is_faulty;
    }
    let copies = Copies::default();
    let told = (outbox.clone(), ctx.clone());
    let mut display = display(paths, (exit, file), (own.config, contents, &copies), &told);
    display.alone = alone::Alone::start(paths, &*clock, ctx);
    let frame = Frame::new(language::of_system(), Raster::default());
    let frame = match photos::start(copies, ctx.clone()) {
        Some(photos) => frame.with_photos(photos),
        None => frame,
    };
    let parts = Parts {
        model,
        frame,
        heartbeat: Heartbeat::start(Arc::clone(&clock) as Arc<dyn crate::clock::Clock>).ok(),
        clock,
        saver: None,
        paths: None,
        channel: (outbox, inbox),
        picture: None,
    };
    App::new(parts)
        .with_window(Window::default(), instance)
        .with_display(display, ctx)
}

/// What the shell has for the display: whoever counts, watches the file of the settings, and looks for packs.
fn display(
    paths: &Paths,
    (exit, file): (Exit, (config::File, config::Mark)),
    (own, base, copies): (Config, Contents, &Copies),
    told: &(mpsc::Sender<Action>, egui::Context),
) -> Display {
    let holds = Arc::new(Mutex::new(Arc::new(own)));
    let work = Arc::new(packs::Work {
        config: Arc::clone(&holds),
        base: Mutex::new(base),
        copies: paths.kiosk().join("packs"),
        places: packs::Places::default(),
        shown: Arc::clone(copies),
        outbox: told.0.clone(),
        ctx: told.1.clone(),
    });
    Display {
        exit,
        alone: alone::Alone::default(),
        filled: None,
        counts: counting::start(paths),
        settings: config::watch(file, paths.clone(), holds, told.clone()),
        _watched: vec![
            #[cfg(feature = "fleet")]
            fleet::start(Arc::clone(&work), paths.clone()),
            packs::start(work),
        ],
    }
}
