//! Preferences in sections of rows. A form: the value is cloned, edited, and handed back when it differs.

mod data;
mod figure;
pub(in crate::ui::screens) mod form;
mod packs;
pub(crate) mod reminders;
mod safety;
mod sections;
mod signing;
mod sound;

use eframe::egui::{IdSalt, Rect, Ui, pos2, vec2};

use self::form::Form;
use crate::design::page::{self as sizes, settings as own};
use crate::design::type_scale;
use crate::domain::Preferences;
use crate::model::{Action, Model, Screen, SettingsSection};
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;
use crate::ui::page::{self, Page};
use crate::ui::painters::figure::FigureView;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Column, Flow};

const SECTIONS: [(SettingsSection, &str, Icon); 7] = [
    (SettingsSection::Look, "settings-look", Icon::Sun),
    (SettingsSection::Sound, "settings-sound", Icon::SoundOn),
    (SettingsSection::Sessions, "settings-sessions", Icon::Timer),
    (
        SettingsSection::Reminders,
        "settings-reminders",
        Icon::Calendar,
    ),
    (SettingsSection::AboutMe, "settings-about-me", Icon::Runner),
    (SettingsSection::Safety, "settings-safety", Icon::Shield),
    (SettingsSection::MyData, "settings-my-data", Icon::Database),
];

/// What is changed in a frame, and what else is asked.
struct Asked {
    preferences: Preferences,
    actions: Vec<Action>,
}

impl Asked {
    fn answer(mut self, model: &Model) -> Vec<Action> {
        if self.preferences != model.preferences {
            let changed = Box::new(self.preferences);
            self.actions.push(Action::SetPreferences(changed));
        }
        self.actions
    }
}

/// View state: the figure that shows what is chosen for it.
#[derive(Debug, Default)]
pub struct SettingsScreen {
    figure: FigureView,
}

impl SettingsScreen {
    /// Draws the settings.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &mut Tools<'_>,
        (page, section): (&Page, SettingsSection),
    ) -> Vec<Action> {
        let mut asked = Asked {
            preferences: model.preferences.clone(),
            actions: Vec::new(),
        };
        let salt = IdSalt::new(("settings", section));
        if page.narrow {
            page.scroll(ui, salt, |ui, column| {
                title_ui(ui, tools, column);
                let nav = (model, section);
                narrow_nav_ui(ui, tools, column, nav, &mut asked.actions);
                let form = &mut Form::new(column);
                self.section_ui(ui, model, tools, (form, section), &mut asked);
            });
        } else {
            let mut nav = Column::new(page.area.min, page.area.width());
            title_ui(ui, tools, &mut nav);
            let width = nav_ui(ui, tools, nav, (model, section), &mut asked.actions);
            let left = page.area.left() + width + sizes::GUTTER;
            let rect = Rect::from_min_max(pos2(left - 8.0, nav.y - 8.0), page.rect.max);
            let room = (left, page.area.right() - left);
            page::scroll(ui, salt, rect, room, |ui, column| {
                column.gap(8.0);
                let form = &mut Form::new(column);
                self.section_ui(ui, model, tools, (form, section), &mut asked);
                column.gap(sizes::FOOT);
            });
        }
        asked.answer(model)
    }

    fn section_ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &mut Tools<'_>,
        (form, section): (&mut Form<'_>, SettingsSection),
        asked: &mut Asked,
    ) {
        let edited = &mut asked.preferences;
        match section {
            SettingsSection::Look => {
                sections::look_ui(ui, tools, form, edited);
                self.figure_ui(ui, model, tools, form, edited);
            }
            SettingsSection::Sound => sound::sound_ui(ui, model, tools, form, asked),
            SettingsSection::Sessions => sections::sessions_ui(ui, model, tools, form, edited),
            SettingsSection::Reminders => reminders::ui(ui, model, tools, form, asked),
            SettingsSection::AboutMe => sections::about_me_ui(ui, tools, form, edited),
            SettingsSection::Safety => safety::ui(ui, model, tools, form, asked),
            SettingsSection::MyData => data::ui(ui, model, tools, form, asked),
        }
    }
}

fn title_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column) {
    let look = &tools.look;
    let ink = color(look.roles.on_surface);
    let title = tools.text.get("settings-title");
    let line = widgets::line(&title, type_scale::HEADLINE, ink);
    column.say(ui, look, line);
    column.gap(24.0);
}

/// The sections that there are; safety comes once it was said who the program is for.
fn sections(model: &Model) -> impl Iterator<Item = (SettingsSection, &'static str, Icon)> {
    let asked = model.preferences.audience.is_some();
    let all = SECTIONS.into_iter();
    all.filter(move |(section, ..)| asked || *section != SettingsSection::Safety)
}

/// The list of sections; answers its width.
fn nav_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    mut column: Column,
    (model, section): (&Model, SettingsSection),
    actions: &mut Vec<Action>,
) -> f32 {
    let look = &tools.look;
    let [width, height] = own::NAV;
    let width = look.scaled(width);
    for (place, id, icon) in sections(model) {
        let row = column.take(look.tall(height));
        let rect = row.with_max_x(row.left() + width);
        let name = tools.text.get(id);
        if widgets::nav_item(ui, look, rect, (&name, place == section), icon) {
            actions.push(Action::Open(Screen::Settings(place)));
        }
        column.gap(own::NAV_GAP);
    }
    width
}

/// The sections in rows over the page, where there is no room beside it.
fn narrow_nav_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    column: &mut Column,
    (model, section): (&Model, SettingsSection),
    actions: &mut Vec<Action>,
) {
    let look = &tools.look;
    let gap = vec2(sizes::control::GAP, sizes::control::GAP);
    let mut flow = Flow::new(column.at(), column.right(), gap);
    for (place, id, icon) in sections(model) {
        let name = tools.text.get(id);
        let words = widgets::measure(ui, look, &name, type_scale::BODY_BOLD).x;
        let size = vec2(words + sizes::rail::LOGO + 24.0, look.tall(own::NAV[1]));
        let rect = flow.place(size);
        if widgets::nav_item(ui, look, rect, (&name, place == section), icon) {
            actions.push(Action::Open(Screen::Settings(place)));
        }
    }
    column.y = flow.bottom() + 16.0;
}
