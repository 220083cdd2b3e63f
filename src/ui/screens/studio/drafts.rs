//! The first view of the studio: what was composed before, and what a new routine can begin as.

use eframe::egui::{IdSalt, Rect, Ui, UiBuilder, pos2, vec2};

use crate::design::page::studio as sizes;
use crate::design::type_scale;
use crate::domain::{Draft, Routine, Variant};
use crate::model::{Action, Model, StudioAction, Template};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::page::Page;
use crate::ui::screens::entry::Entry;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Flow, Kind};

pub(super) fn ui(ui: &mut Ui, model: &Model, tools: &mut Tools<'_>, page: &Page) -> Vec<Action> {
    let mut actions = Vec::new();
    page.scroll(ui, IdSalt::new("studio-drafts"), |ui, column| {
        head_ui(ui, tools, column, &mut actions);
        if !model.studio.drafts.is_empty() {
            part(ui, tools, column, "studio-drafts");
            drafts_ui(ui, model, tools, column, &mut actions);
        }
        part(ui, tools, column, "studio-templates");
        templates_ui(ui, model, tools, column, &mut actions);
    });
    actions
}

/// What this is, and the beginning of an empty routine.
fn head_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, actions: &mut Vec<Action>) {
    let look = &tools.look;
    let new = tools.text.get("studio-new");
    let button = Button::new(Kind::Main, &new).icon(Icon::Plus, Weight::Bold);
    let size = button.size(ui, look);
    let title = tools.text.get("nav-studio");
    let [ink, muted] = [look.roles.on_surface, look.roles.on_surface_muted].map(color);
    let beside = size.x + 260.0 * look.text_scale.max(1.0) <= column.width;
    let mut words = column.inset(0.0, if beside { size.x + 24.0 } else { 0.0 });
    words.say(ui, look, widgets::line(&title, type_scale::HEADLINE, ink));
    words.gap(4.0);
    let about = tools.text.get("studio-about");
    words.say(ui, look, widgets::line(&about, type_scale::BODY, muted));
    let row = column.take(words.height());
    let corner = if beside {
        pos2(row.right() - size.x, row.top())
    } else {
        column.gap(16.0);
        column.take(size.y).min
    };
    let place = Rect::from_min_size(corner, vec2(size.x.min(column.width), size.y));
    if button.show(ui, look, place) {
        actions.push(Action::Studio(StudioAction::Begin(Template::Empty)));
    }
}

fn part(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, id: &str) {
    column.gap(28.0);
    let words = tools.text.get(id);
    let ink = color(tools.look.roles.on_surface);
    let line = widgets::line(&words, type_scale::TITLE_SMALL, ink);
    column.say(ui, &tools.look, line);
    column.gap(12.0);
}

/// Columns of equal width, as many as there is room for.
fn columns(tools: &Tools<'_>, width: f32) -> (usize, f32) {
    let least = sizes::DRAFT_LEAST * tools.look.text_scale.max(1.0);
    let count = ((width + 16.0) / (least + 16.0)).floor().clamp(1.0, 4.0);
    (count as usize, (width - 16.0 * (count - 1.0)) / count)
}

/// A card for each draft: it opens, begins another one, or goes.
fn drafts_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let (count, width) = columns(tools, column.width);
    for row in model.studio.drafts.chunks(count) {
        let entries: Vec<Entry> = row.iter().map(|draft| card(model, tools, draft)).collect();
        let high = entries.iter().map(|entry| entry.height(ui, tools, width));
        let high = high.fold(0.0, f32::max);
        let feet = row.iter().map(|draft| foot_height(ui, tools, draft, width));
        let tools_high = feet.fold(0.0, f32::max);
        let rect = column.take(high + tools_high + 4.0);
        let mut left = rect.left();
        for (draft, entry) in row.iter().zip(&entries) {
            let own = Rect::from_min_size(pos2(left, rect.top()), vec2(width, high));
            let salt = UiBuilder::new()
                .max_rect(own)
                .id_salt(("draft", draft.id().as_str()));
            ui.scope_builder(salt, |ui| {
                if entry.ui(ui, model, tools, own) {
                    let id = draft.id().clone();
                    actions.push(Action::Studio(StudioAction::Open(id)));
                }
                let foot = Rect::from_min_size(
                    own.left_bottom() + vec2(0.0, 2.0),
                    vec2(width, tools_high),
                );
                foot_ui(ui, tools, (foot, draft, &entry.title), actions);
            });
            left += width + 16.0;
        }
        column.gap(12.0);
    }
}

fn card(model: &Model, tools: &Tools<'_>, draft: &Draft) -> Entry {
    let (text, catalogue) = (tools.text, &model.content.catalogue);
    let title = draft.routine.name.trim();
    let title = if title.is_empty() {
        text.get("studio-untitled")
    } else {
        title.to_owned()
    };
    let values = [
        ("count", draft.items().len().into()),
        ("minutes", draft.total_seconds().div_ceil(60).into()),
    ];
    let about = text.with("studio-items", &values);
    let prescription = draft.prescription();
    let patient = prescription.patient.trim();
    let written = prescription
        .written
        .map(|day| text.day(day))
        .unwrap_or_default();
    let parts = [patient, &about, &written];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let face = draft.variant().and_then(|variant| variant.face(catalogue));
    Entry::new(Icon::Clipboard, title, parts.join(" · "))
        .picture(face.map(|exercise| exercise.id.clone()))
}

/// What is done with a draft beside opening it: the message, its sign, and what is asked.
fn does(draft: &Draft) -> [(&'static str, Icon, StudioAction); 2] {
    let id = draft.id();
    let again = StudioAction::Begin(Template::Draft(id.clone()));
    let delete = StudioAction::Delete(id.clone());
    [
        ("studio-again", Icon::Copy, again),
        ("studio-delete", Icon::Trash, delete),
    ]
}

fn foot_button(label: &str, icon: Icon) -> Button<'_> {
    Button::new(Kind::Link, label)
        .small()
        .icon_size(16.0)
        .icon(icon, Weight::Bold)
}

/// How high the buttons under a card are: they go side by side, or under each other.
fn foot_height(ui: &Ui, tools: &Tools<'_>, draft: &Draft, width: f32) -> f32 {
    let mut flow = Flow::new(pos2(0.0, 0.0), width, vec2(8.0, 0.0));
    for (id, icon, _) in does(draft) {
        let label = tools.text.get(id);
        flow.place(foot_button(&label, icon).size(ui, &tools.look));
    }
    flow.bottom()
}

/// For another person, and away.
fn foot_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    (rect, draft, title): (Rect, &Draft, &str),
    actions: &mut Vec<Action>,
) {
    let look = &tools.look;
    let mut flow = Flow::new(rect.min, rect.right(), vec2(8.0, 0.0));
    for (id, icon, action) in does(draft) {
        let label = tools.text.get(id);
        let name = format!("{label}: {title}");
        let button = foot_button(&label, icon).name(&name);
        let place = flow.place(button.size(ui, look));
        if button.show(ui, look, place) {
            actions.push(Action::Studio(action));
        }
    }
}

/// Every variant of every routine that comes with the program.
fn templates_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let routines = model.content.catalogue.routines.iter();
    let all: Vec<(&Routine, &Variant)> = routines
        .flat_map(|routine| {
            routine
                .variants
                .iter()
                .map(move |variant| (routine, variant))
        })
        .collect();
    let (count, width) = columns(tools, column.width);
    for row in all.chunks(count) {
        let entries: Vec<Entry> = row.iter().map(|of| template(model, tools, *of)).collect();
        let high = entries.iter().map(|entry| entry.height(ui, tools, width));
        let rect = column.take(high.fold(0.0, f32::max));
        let mut left = rect.left();
        for ((routine, variant), entry) in row.iter().zip(&entries) {
            let own = Rect::from_min_size(pos2(left, rect.top()), vec2(width, rect.height()));
            let seen = ui.is_rect_visible(own) || ui.memory(|memory| memory.focused().is_some());
            if seen && entry.ui(ui, model, tools, own) {
                let template = Template::Variant(routine.id.clone(), variant.id.clone());
                actions.push(Action::Studio(StudioAction::Begin(template)));
            }
            left += width + 16.0;
        }
        column.gap(12.0);
    }
}

fn template(model: &Model, tools: &Tools<'_>, (routine, variant): (&Routine, &Variant)) -> Entry {
    let items = variant.items.iter().filter(|item| !item.optional).count();
    let values = [
        ("count", items.into()),
        ("minutes", variant.total_seconds.div_ceil(60).into()),
    ];
    let about = tools.text.with("studio-items", &values);
    let title = if routine.variants.len() < 2 {
        routine.name.clone()
    } else {
        format!("{} · {}", routine.name, variant.name)
    };
    let face = variant.face(&model.content.catalogue);
    Entry::new(Icon::List, title, about).picture(face.map(|exercise| exercise.id.clone()))
}
