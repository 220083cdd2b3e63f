//! The real app object on a stage: a clock that is moved by hand, no window, no sound, nothing on disk.

use std::sync::{Arc, OnceLock, mpsc};
use std::time::Duration;

use eframe::egui::{Context, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use stridewell::app::{App, Display, Parts, content_in, content_of};
use stridewell::clock::{Clock, ManualClock};
use stridewell::domain::Preferences;
use stridewell::kiosk::Config;
use stridewell::model::kiosk::Contents;
use stridewell::model::{Action, Content, LibraryTab, Model, Screen};
use stridewell::packs::content::builtin_content;
use stridewell::raster::Raster;
use stridewell::store::Paths;
use stridewell::text::Language;
use stridewell::ui::frame::Frame;
use stridewell::ui::theme;

use super::cpu_renderer::CpuRenderer;
use super::photographs::Plain;

/// The size that the screens were designed at.
pub(crate) const DESIGN: [f32; 2] = [1280.0, 800.0];
/// More small pictures than any page of that size shows.
const PICTURES: usize = 40;

/// The app, its clock, and hands on its accessible names.
pub(crate) struct Stage {
    pub(crate) app: Harness<'static, App>,
    clock: Arc<ManualClock>,
}

/// Content is read once for all tests.
pub(crate) fn content() -> Arc<Content> {
    static CONTENT: OnceLock<Arc<Content>> = OnceLock::new();
    Arc::clone(CONTENT.get_or_init(|| Arc::new(content_of(builtin_content()))))
}

/// The content in a language; English and the pseudo-locale, which many tests need, are read once.
pub(crate) fn content_of_language(language: Language) -> Arc<Content> {
    static PSEUDO: OnceLock<Arc<Content>> = OnceLock::new();
    match language {
        Language::English => content(),
        Language::German | Language::Spanish => Arc::new(content_in(language)),
        Language::Pseudo => Arc::clone(PSEUDO.get_or_init(|| Arc::new(content_in(language)))),
    }
}

/// The content in the languages of a kiosk.
fn spoken(config: &Config) -> Contents {
    let languages = [Language::English, Language::German, Language::Spanish];
    let wanted = languages.into_iter().filter(|language| {
        let tag = language.tag().to_owned();
        config.languages.is_empty() || config.languages.contains(&tag)
    });
    let contents = wanted.map(|language| {
        let content = content_of_language(language);
        (language.tag().to_owned(), content)
    });
    Contents(contents.collect())
}

/// The model as it is at the first start.
pub(crate) fn model(preferences: Preferences) -> Model {
    Model::new((*content()).clone(), preferences)
}

impl Stage {
    /// The app at its first start, in English, at the size of the design.
    pub(crate) fn new() -> Self {
        Self::with(Preferences::default(), Language::English, DESIGN)
    }

    pub(crate) fn with(preferences: Preferences, language: Language, size: [f32; 2]) -> Self {
        let content = (*content_of_language(language)).clone();
        Self::over(Model::new(content, preferences), language, size)
    }

    /// As [`Self::with`], on a screen with so many pixels to a point.
    pub(crate) fn on_screen(
        preferences: Preferences,
        language: Language,
        size: [f32; 2],
        pixels_per_point: f32,
    ) -> Self {
        let content = (*content_of_language(language)).clone();
        let model = Model::new(content, preferences);
        Self::in_home(model, (language, size, pixels_per_point), None)
    }

    /// The app with nothing drawn where figures stand, for tests that draw many screens to look at the rest.
    pub(crate) fn bare(preferences: Preferences, language: Language, size: [f32; 2]) -> Self {
        let content = Content {
            figures: Default::default(),
            ..(*content_of_language(language)).clone()
        };
        Self::over(Model::new(content, preferences), language, size)
    }

    /// As [`Self::bare`], at the first start.
    pub(crate) fn without_figures() -> Self {
        Self::bare(Preferences::default(), Language::English, DESIGN)
    }

    /// As [`Self::bare`], where the shell starts with these preferences.
    pub(crate) fn started(preferences: Preferences) -> Self {
        let content = Content {
            figures: Default::default(),
            ..(*content()).clone()
        };
        let mut model = Model::new(content, preferences);
        model.open_at_start();
        Self::over(model, Language::English, DESIGN)
    }

    /// As [`Self::without_figures`], with a home on the disk.
    pub(crate) fn at_home(paths: Paths) -> Self {
        let content = Content {
            figures: Default::default(),
            ..(*content()).clone()
        };
        let model = Model::new(content, Preferences::default());
        Self::in_home(model, (Language::English, DESIGN, 1.0), Some(paths))
    }

    fn over(model: Model, language: Language, size: [f32; 2]) -> Self {
        Self::in_home(model, (language, size, 1.0), None)
    }

    /// A gym's display with these settings, and nothing drawn where figures stand.
    pub(crate) fn bare_kiosk(config: Config, size: [f32; 2]) -> Self {
        let mut contents = spoken(&config);
        for (_, content) in &mut contents.0 {
            let figures = Default::default();
            let whole = (**content).clone();
            *content = Arc::new(Content { figures, ..whole });
        }
        let model = Model::kiosk(config, contents);
        Self::in_home(model, (Language::English, size, 1.0), None)
    }

    /// A gym's display with these settings.
    pub(crate) fn kiosk(config: Config, size: [f32; 2], pixels_per_point: f32) -> Self {
        let contents = spoken(&config);
        let model = Model::kiosk(config, contents);
        Self::in_home(model, (Language::English, size, pixels_per_point), None)
    }

    fn in_home(
        mut model: Model,
        (language, size, pixels_per_point): (Language, [f32; 2], f32),
        paths: Option<Paths>,
    ) -> Self {
        let clock = Arc::new(ManualClock::default());
        let display = model.kiosk.is_some();
        // Most of what is tested begins there.
        if *model.screen() == Screen::Today {
            model.screens = vec![Screen::Library(LibraryTab::Routines)];
        }
        model.data.folders = [".local/share", ".config", ".cache"]
            .map(|folder| format!("/home/somebody/{folder}/stridewell"));
        let parts = Parts {
            model,
            frame: Frame::new(language, Raster::exact()).with_photos(Arc::new(Plain::default())),
            clock: Arc::clone(&clock) as Arc<dyn Clock>,
            heartbeat: None,
            saver: None,
            paths,
            channel: mpsc::channel(),
            picture: None,
        };
        let app = Harness::builder()
            .with_size(size)
            .with_pixels_per_point(pixels_per_point)
            .with_max_steps(60)
            .with_context_setup(setup)
            .renderer(CpuRenderer::default())
            .build_eframe(move |cc| {
                let app = App::new(parts);
                if display {
                    app.with_display(Display::default(), &cc.egui_ctx)
                } else {
                    app
                }
            });
        let mut stage = Self { app, clock };
        stage.settle();
        stage
    }

    /// The state.
    pub(crate) fn model(&self) -> &Model {
        self.app.state().model()
    }

    /// Draws until nothing is asked for at once. Running sessions ask for ever, so their frames are counted.
    pub(crate) fn settle(&mut self) {
        self.app.run_steps(4);
    }

    /// Draws until small pictures are there, of which each frame paints one.
    pub(crate) fn fill(&mut self) {
        for _ in 0..PICTURES {
            if self.repaint_delay() > Duration::ZERO {
                return;
            }
            self.app.step();
        }
    }

    /// Sets the clock on the wall to so many milliseconds since 1970 in UTC; no time passes.
    pub(crate) fn set_wall(&mut self, utc_ms: i64) {
        self.clock.set_wall(utc_ms, 0, "UTC");
        self.app.step();
    }

    /// Lets time pass, a frame at its end.
    pub(crate) fn pass(&mut self, time: Duration) {
        self.clock.advance(time);
        self.app.step();
    }

    /// Asks the app for something directly.
    pub(crate) fn act(&mut self, action: Action) {
        let ctx = self.app.ctx.clone();
        self.app.state_mut().act(action, &ctx);
        self.settle();
    }

    /// Presses a key.
    pub(crate) fn press(&mut self, key: Key) {
        self.app.key_press_modifiers(Modifiers::NONE, key);
        self.settle();
    }

    /// Clicks what has this accessible name.
    pub(crate) fn click(&mut self, name: &str) {
        let node = self.app.query_by_label(name);
        node.unwrap_or_else(|| panic!("nothing is called {name:?}: {:#?}", self.names()))
            .click();
        self.settle();
    }

    /// Clicks the first of several whose accessible name contains `part`.
    pub(crate) fn click_containing(&mut self, part: &str) {
        let node = self.app.get_all_by_label_contains(part).next();
        node.unwrap_or_else(|| panic!("nothing is called {part:?}: {:#?}", self.names()))
            .click();
        self.settle();
    }

    /// How long the window may sleep before its next frame.
    pub(crate) fn repaint_delay(&self) -> Duration {
        let outputs = &self.app.output().viewport_output;
        let delays = outputs.values().map(|output| output.repaint_delay);
        delays.min().unwrap_or(Duration::MAX)
    }

    /// True when the last frame asked something of the window.
    pub(crate) fn asked_of_window(&self) -> bool {
        let mut outputs = self.app.output().viewport_output.values();
        outputs.any(|output| !output.commands.is_empty())
    }

    /// True when something has this accessible name.
    pub(crate) fn shows(&self, name: &str) -> bool {
        self.app.query_all_by_label_contains(name).next().is_some()
    }

    /// Every accessible name on the screen.
    pub(crate) fn names(&self) -> Vec<String> {
        let all = self.app.root().children_recursive();
        all.filter_map(|node| node.accesskit_node().label())
            .collect()
    }
}

/// Fonts as in the app, but never the machine's own.
fn setup(ctx: &Context) {
    theme::install_fonts(ctx);
}
