//! The window's content: the rail, the screen that is open, and what is told over it.

mod care;
mod keys_sheet;
mod kiosk;
mod language;
mod offer;
mod opened;
mod patient;
mod question;
mod rail;
mod reminder;
mod toast;
mod tour;
mod whereabouts;

use std::sync::Arc;

use eframe::egui::{self, Key, Modifiers, Rect, Ui, UiBuilder};

use self::keys_sheet::OverPage;
use self::opened::Opened;
use self::question::Ask;
use self::toast::Toast;
use self::whereabouts::Whereabouts;
use super::keys;
use super::page::Page;
use super::painters::photos::{Photos, Size, Source, Wanted};
use super::painters::thumbnails::{Brush, Thumbnails};
use super::screens::about::AboutScreen;
use super::screens::care::CareScreen;
use super::screens::check_in::CheckInScreen;
use super::screens::console;
use super::screens::exercise::ExerciseScreen;
use super::screens::get_help;
use super::screens::guidance::GuidanceScreen;
use super::screens::guide::GuideScreen;
use super::screens::kiosk::KioskScreen;
use super::screens::library::LibraryScreen;
use super::screens::making::MakingScreen;
use super::screens::programme::ProgrammeScreen;
use super::screens::progress::ProgressScreen;
use super::screens::report::ReportScreen;
use super::screens::reports;
use super::screens::routine::RoutineScreen;
use super::screens::safety::SafetyScreen;
use super::screens::session::SessionScreen;
use super::screens::settings::SettingsScreen;
use super::screens::studio::StudioScreen;
use super::screens::summary;
use super::screens::today;
use super::screens::welcome::WelcomeScreen;
use super::theme::{self, Look, color};
use super::widgets;
use crate::design::figure_palette::FigurePalette;
use crate::domain::ExerciseId;
use crate::figure::FigureSpec;
use crate::model::{Action, Model, Screen};
use crate::raster::Raster;
use crate::text::{Language, Text};

/// What every screen draws with.
pub struct Tools<'a> {
    /// Colors, sizes of text, motion.
    pub look: Look,
    /// Words.
    pub text: &'a Text,
    /// Paints figures.
    pub raster: &'a mut Raster,
    /// Colors of figures.
    pub palette: FigurePalette,
    /// Small pictures of exercises.
    pub thumbnails: &'a mut Thumbnails,
    /// Photographs that came with packs.
    pub photos: &'a mut Photos,
}

impl Tools<'_> {
    /// A small picture of an exercise, which something beside it names.
    pub fn thumbnail(&mut self, ui: &Ui, model: &Model, exercise: &ExerciseId, rect: Rect) {
        let build = model.preferences.figure.body;
        if let Some(spec) = model.content.figures.built(exercise, build) {
            self.small_picture(ui, model, spec, rect);
        } else if let Some(picture) = model.content.pictures_of(None, exercise).first() {
            self.photo(ui, &picture.file, Size::Small, rect);
        }
    }

    /// A photograph, as soon as it is there; answers whether it is.
    pub fn photo(&mut self, ui: &Ui, file: &str, size: Size, rect: Rect) -> bool {
        let file = file.to_owned();
        self.photos.show(ui, rect, &Wanted { file, size })
    }

    /// Shows the small picture of a figure: of an exercise, or of a mistake with its marks.
    pub fn small_picture(&mut self, ui: &Ui, model: &Model, spec: &FigureSpec, rect: Rect) {
        let mut brush = Brush {
            raster: self.raster,
            palette: &self.palette,
            theme: self.look.theme,
            look: model.preferences.figure,
        };
        self.thumbnails.show(ui, &mut brush, rect, spec);
    }
}

/// Each screen with its view state.
#[derive(Debug, Default)]
struct Screens {
    welcome: WelcomeScreen,
    safety: SafetyScreen,
    guidance: GuidanceScreen,
    guide: GuideScreen,
    programme: ProgrammeScreen,
    care: CareScreen,
    about: AboutScreen,
    library: LibraryScreen,
    routine: RoutineScreen,
    exercise: ExerciseScreen,
    progress: ProgressScreen,
    report: ReportScreen,
    session: SessionScreen,
    /// The session as the patient sees it.
    patient: SessionScreen,
    check_in: CheckInScreen,
    settings: SettingsScreen,
    studio: StudioScreen,
    making: MakingScreen,
    kiosk: KioskScreen,
}

impl Screens {
    fn ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &mut Tools<'_>,
        page: &Page,
    ) -> Vec<Action> {
        match model.screen() {
            Screen::Today => today::ui(ui, model, tools, page),
            Screen::Welcome => self.welcome.ui(ui, model, tools, page),
            Screen::Safety | Screen::SafetyOutcome => self.safety.ui(ui, model, tools, page),
            Screen::Guidance(_) | Screen::Answer(_) => self.guidance.ui(ui, model, tools, page),
            Screen::Guide | Screen::SelfCheck(_) => self.guide.ui(ui, model, tools, page),
            Screen::Programme(_) => self.programme.ui(ui, model, tools, page),
            Screen::Care => self.care.ui(ui, model, tools, page),
            Screen::About => self.about.ui(ui, model, tools, page),
            Screen::Library(_) => self.library.ui(ui, model, tools, page),
            Screen::Routine(id) => self.routine.ui(ui, model, tools, (page, id)),
            Screen::Exercise(id) => self.exercise.ui(ui, model, tools, (page, id)),
            Screen::Studio => self.studio.ui(ui, model, tools, page),
            Screen::Progress => self.progress.ui(ui, model, tools, page),
            Screen::Reports => reports::ui(ui, model, tools, page),
            Screen::Report => self.report.ui(ui, model, tools, page),
            Screen::Making => self.making.ui(ui, model, tools, page),
            Screen::Settings(section) => self.settings.ui(ui, model, tools, (page, *section)),
            Screen::GetHelp => get_help::ui(ui, model, tools, page),
            // A kiosk has a frame of its own.
            Screen::Kiosk(_) => Vec::new(),
            Screen::Session if model.console.is_some() => {
                console::ui(&mut self.session, ui, model, tools)
            }
            Screen::Session => self.session.ui(ui, model, tools),
            Screen::CheckIn(asked) => self.check_in.ui(ui, model, tools, asked),
            Screen::Summary(id) => summary::ui(ui, model, tools, id),
        }
    }
}

/// The window's content, with what it keeps between frames.
#[derive(Debug, Default)]
pub struct Frame {
    text: Text,
    language: Language,
    raster: Raster,
    thumbnails: Thumbnails,
    photos: Photos,
    screens: Screens,
    question: Ask,
    over: OverPage,
    opened: Opened,
    toast: Toast,
    whereabouts: Whereabouts,
    applied: Option<(crate::design::Theme, u32)>,
    /// The language of the system, for those who chose none.
    system: Language,
}

impl Frame {
    /// Screens in the language that preferences name, else in that of the `system`, painted by `raster`.
    pub fn new(system: Language, raster: Raster) -> Self {
        Self {
            text: Text::new(system),
            language: system,
            system,
            raster,
            ..Self::default()
        }
    }

    /// The same with photographs from this source.
    #[must_use]
    pub fn with_photos(self, source: Arc<dyn Source>) -> Self {
        Self {
            photos: Photos::from(source),
            ..self
        }
    }

    /// Photographs of packs that are gone, or were exchanged, are read again.
    pub fn forget_photos(&mut self) {
        self.photos.forget_all();
    }

    /// Draws the screen that is open and answers what was asked.
    pub fn ui(&mut self, ui: &mut Ui, model: &Model) -> Vec<Action> {
        match model.kiosk {
            Some(_) => self.kiosk_ui(ui, model),
            None => self.pages_ui(ui, model),
        }
    }

    fn pages_ui(&mut self, ui: &mut Ui, model: &Model) -> Vec<Action> {
        let look = Look::of(&model.preferences, ui.system_theme());
        self.apply(ui, &look);
        self.speak(model);
        self.name_window(ui);
        self.whereabouts.look(ui, model);
        let mut actions = keys::actions(ui, model);
        actions.extend(self.search_key(ui, model));
        let mut tools = Tools {
            look,
            text: &self.text,
            raster: &mut self.raster,
            palette: look.figure(&model.preferences),
            thumbnails: &mut self.thumbnails,
            photos: &mut self.photos,
        };
        tools.thumbnails.begin();
        tools.photos.begin(ui);
        let window = ui.max_rect();
        let (asked, rest) = ground_ui(ui, model, &tools, window);
        actions.extend(asked);
        let page = Page::of(window, rest, &look);
        let screens = &mut self.screens;
        let own = UiBuilder::new().max_rect(rest);
        let screen = ui.scope_builder(own, |ui| screens.ui(ui, model, &mut tools, &page));
        actions.extend(screen.inner);
        let patient = &mut self.screens.patient;
        actions.extend(patient::ui(ui, model, &mut tools, patient));
        actions.extend(self.question.ui(ui, model, &tools, window));
        actions.extend(self.over.ui(ui, model, &tools, window));
        actions.extend(self.opened.ui(ui, model, &mut tools, window));
        let (told, high) = self.toast.ui(ui, model, &tools, window);
        if model.care.offers_break {
            actions.extend(care::offer_ui(ui, model, &tools, (window, high)));
        } else {
            actions.extend(reminder::ui(ui, model, &tools, (window, high)));
        }
        actions.extend(offer::ui(ui, model, &tools, (window, high)));
        actions.extend(told);
        actions
    }

    /// Ctrl F goes to the search from every page.
    fn search_key(&mut self, ui: &Ui, model: &Model) -> Option<Action> {
        let pressed = ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::F));
        if pressed && *model.screen() == Screen::Studio && model.studio.desk.is_some() {
            self.screens.studio.search();
            return None;
        }
        let library = keys::search(model).filter(|_| pressed && !model.help.is_over())?;
        self.screens.library.search();
        let open = Action::Open(model.screen().clone());
        (library != open).then_some(library)
    }

    fn apply(&mut self, ui: &Ui, look: &Look) {
        let wanted = (look.theme, look.text_scale.to_bits());
        if self.applied != Some(wanted) {
            theme::apply(ui.ctx(), look);
            self.applied = Some(wanted);
        }
    }
}

/// The ground of the window and the rail, where a screen has one; answers what was asked, and what is left for the screen.
fn ground_ui(ui: &mut Ui, model: &Model, tools: &Tools<'_>, window: Rect) -> (Vec<Action>, Rect) {
    let screen = model.screen();
    if *screen == Screen::Session {
        return (Vec::new(), window);
    }
    widgets::window_ground(ui, window, color(tools.look.roles.canvas));
    if screen.is_whole() {
        return (Vec::new(), window);
    }
    rail::ui(ui, model, tools, window)
}

/// The way back to the page before, above a page; answers whether it was pressed.
pub fn back_link(ui: &mut Ui, model: &Model, tools: &Tools<'_>, at: egui::Pos2) -> Option<Action> {
    use super::icons::{Icon, Weight};
    use widgets::{Button, Kind};
    let before = model.screens.iter().rev().nth(1);
    let to_library = matches!(before, None | Some(Screen::Library(_)));
    let id = if to_library { "nav-library" } else { "back" };
    let words = tools.text.get(id);
    let button = Button::new(Kind::Link, &words)
        .small()
        .icon(Icon::Back, Weight::Bold);
    let size = button.size(ui, &tools.look);
    let rect = Rect::from_min_size(at - egui::vec2(8.0, 0.0), size);
    let pressed = button.show(ui, &tools.look, rect);
    let back = if 1 < model.screens.len() {
        Action::Back
    } else {
        Action::Open(Screen::Library(model.library.tab))
    };
    pressed.then_some(back)
}
