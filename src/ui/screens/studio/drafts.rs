//! The first view of the studio: what was composed before, and what a new routine can begin as.

use eframe::egui::{IdSalt, Rect, Ui, UiBuilder, pos2, vec2};

use crate::design::page::studio as sizes;
use crate::design::type_scale;
use crate::domain::{Draft, Routine, Variant};
use crate::model::{Action, Model, ReportAction, StudioAction, Template};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::page::Page;
use crate::ui::screens::entry::Entry;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Flow, Kind};

/// Between two buttons of the head.
const BETWEEN: f32 = 12.0;

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

/// What this is, the reports that came back, and the beginning of an empty routine.
fn head_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, actions: &mut Vec<Action>) {
    let look = &tools.look;
    let labels = ["reports-title", "studio-new"].map(|id| tools.text.get(id));
    let [reports, new] = &labels;
    let buttons = [
        Button::new(Kind::Outline, reports).icon(Icon::Progress, Weight::Bold),
        Button::new(Kind::Main, new).icon(Icon::Plus, Weight::Bold),
    ];
    let sizes = buttons.each_ref().map(|button| button.size(ui, look));
    let all = sizes.iter().map(|size| size.x).sum::<f32>() + BETWEEN;
    let high = sizes.iter().map(|size| size.y).fold(0.0, f32::max);
    let title = tools.text.get("nav-studio");
    let [ink, muted] = [look.roles.on_surface, look.roles.on_surface_muted].map(color);
    let beside = all + 260.0 * look.text_scale.max(1.0) <= column.width;
    let mut words = column.inset(0.0, if beside { all + 24.0 } else { 0.0 });
    words.say(ui, look, widgets::line(&title, type_scale::HEADLINE, ink));
    words.gap(4.0);
    let about = tools.text.get("studio-about");
    words.say(ui, look, widgets::line(&about, type_scale::BODY, muted));
    let row = column.take(words.height());
    let start = if beside {
        pos2(row.right() - all, row.top())
    } else {
        column.gap(16.0);
        column.at()
    };
    let asked = [
        Action::from(ReportAction::List),
        Action::Studio(StudioAction::Begin(Template::Empty)),
    ];
    let mut flow = Flow::new(start, column.right() + 1.0, vec2(BETWEEN, BETWEEN));
    for ((button, size), action) in buttons.into_iter().zip(sizes).zip(asked) {
        if button.show(ui, look, flow.place(vec2(size.x, high))) {
            actions.push(action);
        }
    }
    column.y = column.y.max(flow.bottom());
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
        let tools_high = tools.look.tall(36.0) * foot_rows(ui, tools, width) as f32;
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

/// In how many rows the links under a card stand.
fn foot_rows(ui: &Ui, tools: &Tools<'_>, width: f32) -> usize {
    let links = [("studio-again", Icon::Copy), ("studio-delete", Icon::Trash)];
    let wide = links.map(|(id, icon)| link(&tools.text.get(id), icon).size(ui, &tools.look).x);
    let beside = wide.iter().sum::<f32>() + 8.0 <= width;
    if beside { 1 } else { 2 }
}

fn link(label: &str, icon: Icon) -> Button<'_> {
    Button::new(Kind::Link, label)
        .small()
        .icon_size(16.0)
        .icon(icon, Weight::Bold)
}

/// For another person, and away.
fn foot_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    (rect, draft, title): (Rect, &Draft, &str),
    actions: &mut Vec<Action>,
) {
    let look = &tools.look;
    let id = draft.id();
    let all = [
        (
            "studio-again",
            Icon::Copy,
            StudioAction::Begin(Template::Draft(id.clone())),
        ),
        (
            "studio-delete",
            Icon::Trash,
            StudioAction::Delete(id.clone()),
        ),
    ];
    let row = look.tall(36.0);
    let mut flow = Flow::new(rect.min, rect.right(), vec2(8.0, 0.0));
    for (id, icon, action) in all {
        let label = tools.text.get(id);
        let name = format!("{label}: {title}");
        let button = link(&label, icon).name(&name);
        let size = button.size(ui, look);
        let room = vec2(size.x.min(rect.width()), size.y.min(row));
        if button.show(ui, look, flow.place(room)) {
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
