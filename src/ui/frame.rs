//! The window's content: the rail, the screen that is open, and what is told over it.

use eframe::egui::{self, CornerRadius, Rect, Ui, pos2, vec2};

use super::icons::{Icon, Weight};
use super::screens::exercise::ExerciseScreen;
use super::screens::get_help;
use super::screens::library::LibraryScreen;
use super::screens::routine::RoutineScreen;
use super::screens::session::SessionScreen;
use super::screens::settings;
use super::theme::{self, Look, color};
use super::widgets::{self, Button, Kind};
use super::{keys, painters};
use crate::design::figure_palette::FigurePalette;
use crate::design::{radius, type_scale};
use crate::model::{Action, Level, LibraryTab, Model, Screen, SettingsSection};
use crate::raster::Raster;
use crate::text::{Language, Text};

/// Width of the rail.
const RAIL: f32 = 96.0;

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
}

/// The screens with their view state.
#[derive(Debug, Default)]
pub struct Frame {
    text: Text,
    language: Language,
    raster: Raster,
    library: LibraryScreen,
    routine: RoutineScreen,
    exercise: ExerciseScreen,
    session: SessionScreen,
    applied: Option<(crate::design::Theme, u32)>,
}

impl Frame {
    /// Screens in `language`, painted by `raster`.
    pub fn new(language: Language, raster: Raster) -> Self {
        Self {
            text: Text::new(language),
            language,
            raster,
            ..Self::default()
        }
    }

    /// Draws the screen that is open and answers what was asked.
    pub fn ui(&mut self, ui: &mut Ui, model: &Model) -> Vec<Action> {
        let look = Look::of(&model.preferences, ui.system_theme());
        self.apply(ui, &look);
        let mut actions = keys::actions(ui, model);
        let mut tools = Tools {
            look,
            text: &self.text,
            raster: &mut self.raster,
            palette: look.figure(&model.preferences),
        };
        let area = ui.max_rect();
        ui.painter()
            .rect_filled(area, CornerRadius::ZERO, color(look.roles.canvas));
        if *model.screen() == Screen::Session {
            actions.extend(self.session.ui(ui, model, &mut tools));
        } else {
            actions.extend(rail_ui(ui, model, &tools, area));
            let page = Rect::from_min_max(pos2(area.left() + RAIL, area.top()), area.max);
            let screen = ui.scope_builder(egui::UiBuilder::new().max_rect(page), |ui| match model
                .screen()
            {
                Screen::Library(_) => self.library.ui(ui, model, &mut tools),
                Screen::Routine(id) => self.routine.ui(ui, model, &mut tools, id),
                Screen::Exercise(id) => self.exercise.ui(ui, model, &mut tools, id),
                Screen::Settings(section) => settings::ui(ui, model, &tools, *section),
                Screen::GetHelp => get_help::ui(ui, model, &tools),
                Screen::Session => Vec::new(),
            });
            actions.extend(screen.inner);
        }
        actions.extend(notices_ui(ui, model, &tools, area));
        actions
    }

    fn apply(&mut self, ui: &Ui, look: &Look) {
        let wanted = (look.theme, look.text_scale.to_bits());
        if self.applied != Some(wanted) {
            theme::apply(ui.ctx(), look);
            self.applied = Some(wanted);
        }
    }

    /// Which language is shown.
    pub fn language(&self) -> Language {
        self.language
    }
}

fn rail_ui(ui: &mut Ui, model: &Model, tools: &Tools<'_>, area: Rect) -> Vec<Action> {
    let look = &tools.look;
    let rail = Rect::from_min_size(area.min, vec2(RAIL, area.height()));
    let edge = egui::Stroke::new(1.0, color(look.roles.line));
    ui.painter().vline(rail.right(), rail.y_range(), edge);
    logo(
        ui,
        look,
        Rect::from_min_size(rail.min + vec2(24.0, 24.0), vec2(48.0, 48.0)),
    );
    let place = |top: f32| Rect::from_min_size(pos2(rail.left() + 8.0, top), vec2(80.0, 64.0));
    let mut actions = Vec::new();
    let screen = model.screen();
    let mut item = |ui: &mut Ui, rect, id: &str, on, icon, action| {
        if widgets::rail_item(ui, look, rect, (&tools.text.get(id), on), icon) {
            actions.push(action);
        }
    };
    let in_library = matches!(
        screen,
        Screen::Library(_) | Screen::Routine(_) | Screen::Exercise(_)
    );
    let library = Action::Open(Screen::Library(model.library.tab));
    item(
        ui,
        place(rail.top() + 100.0),
        "nav-library",
        in_library,
        Icon::Books,
        library,
    );
    let settings = Action::Open(Screen::Settings(SettingsSection::Look));
    let on = matches!(screen, Screen::Settings(_));
    item(
        ui,
        place(rail.bottom() - 152.0),
        "nav-settings",
        on,
        Icon::Gear,
        settings,
    );
    let help = Action::Open(Screen::GetHelp);
    let on = *screen == Screen::GetHelp;
    item(
        ui,
        place(rail.bottom() - 80.0),
        "nav-help",
        on,
        Icon::FirstAid,
        help,
    );
    actions
}

/// A head and a ball over an arc: the sign of the app.
fn logo(ui: &Ui, look: &Look, rect: Rect) {
    ui.painter().rect_filled(
        rect,
        CornerRadius::same(radius::CONTROL),
        color(look.roles.primary),
    );
    let arc: Vec<_> = (0..=24)
        .map(|i| {
            let angle = (200.0 + 140.0 * i as f32 / 24.0).to_radians();
            rect.center() + vec2(libm::cosf(angle) * 17.0, libm::sinf(angle) * 15.0 + 8.0)
        })
        .collect();
    let line = egui::Stroke::new(6.0, color(look.roles.on_primary));
    ui.painter().line(arc, line);
    ui.painter().circle_filled(
        rect.center() + vec2(0.0, 8.0),
        6.5,
        color(look.roles.accent),
    );
}

/// The last thing that was told, at the foot of the window.
fn notices_ui(ui: &mut Ui, model: &Model, tools: &Tools<'_>, area: Rect) -> Vec<Action> {
    let Some((place, notice)) = model.notices.iter().enumerate().next_back() else {
        return Vec::new();
    };
    let look = &tools.look;
    let words = tools.text.get(notice.kind.message());
    let words = if notice.details.is_empty() {
        words
    } else {
        format!("{words} {}", notice.details)
    };
    let width =
        (widgets::measure(ui, look, &words, type_scale::BODY).x + 120.0).min(area.width() - 48.0);
    let rect = Rect::from_center_size(
        pos2(area.center().x, area.bottom() - 56.0),
        vec2(width, 64.0),
    );
    widgets::surface(ui, look, rect, look.roles.surface_raised, radius::CONTROL);
    let (icon, tone) = match notice.level {
        Level::Note => (Icon::Info, look.roles.primary),
        Level::Problem => (Icon::Warning, look.roles.caution),
    };
    widgets::icon(
        ui,
        pos2(rect.left() + 28.0, rect.center().y),
        icon,
        Weight::Bold,
        22.0,
        color(tone),
    );
    let middle = Rect::from_min_max(rect.min + vec2(52.0, 0.0), rect.max - vec2(60.0, 0.0));
    widgets::text(
        ui,
        look,
        middle,
        widgets::line(&words, type_scale::BODY, color(look.roles.on_surface)),
    );
    let close =
        Rect::from_center_size(pos2(rect.right() - 32.0, rect.center().y), vec2(44.0, 44.0));
    let name = tools.text.get("close");
    if Button::icon_only(Kind::Link, Icon::Close, &name).show(ui, look, close) {
        return vec![Action::Dismiss(place)];
    }
    Vec::new()
}

/// The way back to the library, above a page.
pub fn back_link(ui: &mut Ui, tools: &Tools<'_>, at: egui::Pos2) -> Option<Action> {
    let words = tools.text.get("nav-library");
    let rect = Rect::from_min_size(at - vec2(8.0, 10.0), vec2(120.0, 40.0));
    let pressed = Button::new(Kind::Link, &words)
        .icon(Icon::Back, Weight::Bold)
        .icon_size(18.0)
        .show(ui, &tools.look, rect);
    pressed.then_some(Action::Back)
}

/// A figure standing ready, in a frame of its own.
pub fn thumbnail(
    ui: &mut Ui,
    tools: &mut Tools<'_>,
    view: &mut painters::figure::FigureView,
    rect: Rect,
    (model, exercise, at): (&Model, &crate::domain::Exercise, crate::figure::motion::At),
) {
    let Some(spec) = model.content.figures.get(&exercise.id) else {
        return;
    };
    let palette = tools.palette;
    let wanted = painters::figure::Wanted {
        spec,
        at,
        side: crate::domain::Side::Right,
        view: 0,
        look: model.preferences.figure,
        palette: &palette,
        name: &exercise.name,
        opacity: 1.0,
        teaching: false,
    };
    view.show(ui, tools.raster, rect, &wanted);
}

/// The half of the library that a page belongs to.
pub fn library(tab: LibraryTab) -> Action {
    Action::Open(Screen::Library(tab))
}
