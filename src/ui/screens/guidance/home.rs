//! Help: when to get help first, a search, what else helps, and the pages by group.

use eframe::egui::{IdSalt, Shape, Ui, vec2};

use super::{GuidanceScreen, beside, keys};
use crate::design::page::{guidance as sizes, library};
use crate::design::type_scale;
use crate::domain::guidance::Page as Article;
use crate::domain::search::Query;
use crate::model::{Action, Model, SafetyAction, Screen};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::page::Page;
use crate::ui::screens::entry::links::{self, Link};
use crate::ui::screens::entry::{self, Entry, texts};
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Flow, Kind};

/// So many results are shown.
const MOST: usize = 12;
/// An entry of the list is at least so wide.
const LEAST: f32 = 300.0;
const PADDING: f32 = 24.0;

impl GuidanceScreen {
    pub(super) fn home_ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &mut Tools<'_>,
        page: &Page,
        actions: &mut Vec<Action>,
    ) {
        page.scroll(ui, IdSalt::new("help"), |ui, column| {
            let look = tools.look;
            let title = tools.text.get("nav-help");
            let ink = color(look.roles.on_surface);
            column.say(ui, &look, widgets::line(&title, type_scale::HEADLINE, ink));
            column.gap(16.0);
            first_ui(ui, model, tools, column, actions);
            column.gap(20.0);
            self.field_ui(ui, tools, column);
            self.look_for(model);
            column.gap(20.0);
            if self.searched.trim().is_empty() {
                ways_ui(ui, model, tools, column, actions);
                groups_ui(ui, model, tools, column, actions);
            } else {
                self.found_ui(ui, model, tools, column, actions);
            }
        });
    }

    /// Answers the words once, when they have changed.
    fn look_for(&mut self, model: &Model) {
        if self.searched == self.words {
            return;
        }
        self.searched.clone_from(&self.words);
        let index = model.library.index();
        self.found = index.texts(&self.words);
        let query = Query {
            words: self.words.clone(),
            ..Query::default()
        };
        self.others = index.exercises(&query).len() + index.routines(&query).len();
    }

    fn field_ui(&mut self, ui: &mut Ui, tools: &Tools<'_>, column: &mut Column) {
        let look = &tools.look;
        let field = column.take(look.tall(library::SEARCH));
        widgets::search_ground(ui, look, field);
        let hint = tools.text.get("guidance-search");
        let place = (field, field.right() - 16.0);
        let line = ("help-search", hint.as_str(), &mut self.words);
        widgets::search_line(ui, look, place, line, false);
    }

    /// What was found, and the way to exercises and routines that match too.
    fn found_ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &mut Tools<'_>,
        column: &mut Column,
        actions: &mut Vec<Action>,
    ) {
        let look = tools.look;
        let values = [
            ("count", self.found.len().into()),
            ("words", self.searched.trim().into()),
        ];
        let said = tools.text.with("guidance-found", &values);
        let muted = color(look.roles.on_surface_muted);
        column.say(ui, &look, widgets::line(&said, type_scale::BODY, muted));
        column.gap(12.0);
        texts::ui(ui, model, tools, column, (&self.found, MOST), actions);
        column.gap(12.0);
        let mut flow = Flow::new(column.at(), column.right(), vec2(12.0, 12.0));
        if 0 < self.others {
            let count = [("count", self.others.into())];
            let label = tools.text.with("guidance-in-library", &count);
            let button = Button::new(Kind::Soft, &label).icon(Icon::Books, Weight::Bold);
            let size = button.size(ui, &look);
            if button.show(ui, &look, flow.place(size)) {
                actions.push(Action::Open(Screen::Library(model.library.tab)));
                actions.push(Action::LookFor(Query {
                    words: self.searched.clone(),
                    ..Query::default()
                }));
            }
        }
        let label = tools.text.get("guidance-all-pages");
        let button = Button::new(Kind::Outline, &label);
        let size = button.size(ui, &look);
        if button.show(ui, &look, flow.place(size)) {
            self.words.clear();
        }
        column.y = flow.bottom();
    }
}

/// When to get help, before everything else.
fn first_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let look = &tools.look;
    let roles = look.roles;
    let ground = ui.painter().add(Shape::Noop);
    let mut inner = column.inset(PADDING, PADDING);
    inner.gap(20.0);
    let middle = look.scaled(type_scale::TITLE_SMALL.line) / 2.0;
    let at = inner.at() + vec2(12.0, middle);
    widgets::icon(
        ui,
        at,
        Icon::FirstAid,
        Weight::Bold,
        24.0,
        color(roles.stop),
    );
    let mut words = inner.inset(36.0, 0.0);
    let ink = color(roles.on_surface);
    let title = tools.text.get("get-help");
    words.say(
        ui,
        look,
        widgets::line(&title, type_scale::TITLE_SMALL, ink),
    );
    words.gap(4.0);
    let page = model.content.guidance.page(&"when-to-get-help".into());
    let lead = page.map_or("", |page| page.lead.as_str());
    words.say(ui, look, widgets::line(lead, type_scale::BODY, ink));
    words.gap(12.0);
    inner.y = first_ways_ui(ui, tools, &words, page, actions) + 20.0;
    let rect = column.take(inner.height());
    ui.painter().set(ground, widgets::card_ground(look, rect));
}

/// The fast page and the long one; answers the foot of the buttons.
fn first_ways_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    words: &Column,
    page: Option<&Article>,
    actions: &mut Vec<Action>,
) -> f32 {
    let look = &tools.look;
    let mut flow = Flow::new(words.at(), words.right(), vec2(12.0, 12.0));
    let signs = tools.text.get("guidance-signs");
    let button = Button::new(Kind::Main, &signs).key("G");
    let size = button.size(ui, look);
    if button.show(ui, look, flow.place(size)) {
        actions.push(Action::Open(Screen::GetHelp));
    }
    if let Some(page) = page {
        let more = tools.text.get("guidance-read-page");
        let button = Button::new(Kind::Soft, &more).icon(Icon::Book, Weight::Bold);
        let size = button.size(ui, look);
        if button.show(ui, look, flow.place(size)) {
            actions.push(links::open_page(&page.id));
        }
    }
    flow.bottom()
}

/// What else helps: which routine, the safety check, care timers, about, keys.
fn ways_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let text = tools.text;
    let again = Entry::new(
        Icon::Shield,
        text.get("guidance-safety"),
        text.get("guidance-safety-about"),
    );
    let safety = (again, Action::Safety(SafetyAction::Begin));
    let ways = [
        beside::guide(tools),
        safety,
        beside::care(tools),
        beside::about(tools),
    ];
    links::ui(ui, model, tools, column, (&ways, 248.0), actions);
    keys::ui(ui, tools, column);
    column.gap(sizes::SECTION_GAP);
}

/// The pages by group.
fn groups_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let guidance = &model.content.guidance;
    for group in &guidance.groups {
        entry::title(ui, tools, column, &group.title);
        let pages = group.pages.iter().filter_map(|id| guidance.page(id));
        let pages: Vec<Link> = pages
            .map(|page| {
                let (entry, action) = links::page(page, &page.lead);
                (entry.picture(page.picture.clone()), action)
            })
            .collect();
        links::ui(ui, model, tools, column, (&pages, LEAST), actions);
        column.gap(16.0);
    }
}
