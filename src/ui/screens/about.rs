//! What the program is, what it was made with, and what it can say about itself.

mod licences;

use eframe::egui::{IdSalt, Ui};

use super::settings::form::{Form, Rows};
use crate::design::page as sizes;
use crate::design::type_scale;
use crate::model::{Action, HelpAction, Model};
use crate::ui::frame::{Tools, back_link};
use crate::ui::icons::{Icon, Weight};
use crate::ui::page::Page;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Kind};

/// Widest a line gets.
const WIDEST: f32 = 860.0;

/// Paragraphs under their titles.
const ABOUT: [(&str, &[&str]); 3] = [
    ("about-what", &["about-what-text"]),
    (
        "about-limits",
        &["about-limits-text", "about-limits-signs", "about-reviewed"],
    ),
    ("about-privacy", &["about-privacy-text"]),
];

/// View state.
#[derive(Debug, Default)]
pub struct AboutScreen;

impl AboutScreen {
    /// Draws the screen.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &mut Tools<'_>,
        page: &Page,
    ) -> Vec<Action> {
        let mut actions = Vec::new();
        page.scroll(ui, IdSalt::new("about"), |ui, column| {
            actions.extend(back_link(ui, model, tools, column.at()));
            column.gap(tools.look.tall(sizes::control::FILTER) + 8.0);
            let width = tools.look.scaled(WIDEST).min(column.width);
            let mut own = column.inset(0.0, column.width - width);
            head_ui(ui, tools, &mut own);
            let form = &mut Form::new(&mut own);
            form.card(ui, tools, |ui, rows| {
                words_ui(ui, model, tools, &mut rows.column);
            });
            form.card(ui, tools, |ui, rows| {
                help_ui(ui, model, tools, rows, &mut actions);
            });
            form.card(ui, tools, |ui, rows| {
                licences::ui(ui, model, tools, &mut rows.column);
            });
            column.y = own.y;
        });
        actions
    }
}

fn head_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column) {
    let look = &tools.look;
    let [ink, muted] = [look.roles.on_surface, look.roles.on_surface_muted].map(color);
    let title = tools.text.get("about-title");
    column.say(ui, look, widgets::line(&title, type_scale::HEADLINE, ink));
    column.gap(4.0);
    let version = env!("CARGO_PKG_VERSION");
    let system = format!("{} {}", std::env::consts::OS, std::env::consts::ARCH);
    let lines = [
        tools
            .text
            .with("about-version", &[("version", version.into())]),
        tools
            .text
            .with("about-build", &[("system", (&system).into())]),
    ];
    let line = lines.join(" · ");
    column.say(ui, look, widgets::line(&line, type_scale::BODY, muted));
    column.gap(20.0);
}

/// What it is and is not, and where what is kept lives.
fn words_ui(ui: &mut Ui, model: &Model, tools: &Tools<'_>, column: &mut Column) {
    let look = &tools.look;
    let ink = color(look.roles.on_surface);
    for (title, paragraphs) in ABOUT {
        column.gap(12.0);
        title_ui(ui, tools, column, title);
        for words in paragraphs {
            let words = tools.text.get(words);
            column.say(ui, look, widgets::line(&words, type_scale::BODY, ink));
            column.gap(8.0);
        }
    }
    let muted = color(look.roles.on_surface_muted);
    for folder in &model.data.folders {
        column.say(ui, look, widgets::line(folder, type_scale::SMALL, muted));
    }
    column.gap(12.0);
}

fn title_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, id: &str) {
    let look = &tools.look;
    let ink = color(look.roles.on_surface);
    let title = tools.text.get(id);
    let line = widgets::line(&title, type_scale::TITLE_SMALL, ink);
    column.say(ui, look, line);
    column.gap(4.0);
}

/// Keys, tour, diagnostics.
fn help_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    rows: &mut Rows,
    actions: &mut Vec<Action>,
) {
    let helps = [
        ("about-keys", Icon::Keys, HelpAction::ShowKeys(true)),
        ("about-tour", Icon::Compass, HelpAction::StartTour),
        ("about-diagnostics", Icon::Copy, HelpAction::CopyDiagnostics),
    ];
    for (id, icon, action) in helps {
        let waits = model.help.diagnosing && action == HelpAction::CopyDiagnostics;
        let label = tools.text.get(&format!("{id}-button"));
        let button = Button::new(Kind::Soft, &label).icon(icon, Weight::Bold);
        let button = if waits { button.disabled() } else { button };
        let size = button.size(ui, &tools.look);
        let hint = format!("{id}-hint");
        let pressed = rows.row(ui, tools, (id, Some(&hint)), size, |ui, rect| {
            button.show(ui, &tools.look, rect)
        });
        if pressed {
            actions.push(Action::Help(action));
        }
    }
}
