//! My data: what is kept and where, out to a file, in from one, checked, deleted.

use eframe::egui::{Ui, vec2};

use super::Asked;
use super::form::{Form, Rows};
use crate::design::page::control;
use crate::design::type_scale;
use crate::model::data::{Data, DataAction, Out, Outcome, Part, Question, Span};
use crate::model::{Action, Model};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Kind};

/// What is where.
const FOLDERS: [(&str, &str); 3] = [
    ("data-history", "data-history-hint"),
    ("data-preferences", "data-preferences-hint"),
    ("data-cache", "data-cache-hint"),
];

const SPANS: [(Span, &str); 4] = [
    (Span::All, "data-span-all"),
    (Span::FourWeeks, "data-span-four-weeks"),
    (Span::TwelveWeeks, "data-span-twelve-weeks"),
    (Span::ThisYear, "data-span-year"),
];

/// What goes out, its label and its hint.
const OUTS: [(Out, &str, &str); 4] = [
    (Out::Json, "data-json", "data-json-hint"),
    (Out::Csv, "data-csv", "data-csv-hint"),
    (Out::Fhir, "data-fhir", "data-fhir-hint"),
    (Out::Copy, "data-copy", "data-copy-hint"),
];

/// Draws the section.
pub(super) fn ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    form: &mut Form<'_>,
    asked: &mut Asked,
) {
    let data = &model.data;
    let mut ask = |action: DataAction| asked.actions.push(Action::Data(action));
    form.card(ui, tools, |ui, rows| folders_ui(ui, data, tools, rows));
    form.card(ui, tools, |ui, rows| {
        out_ui(ui, data, tools, rows, &mut ask);
    });
    form.card(ui, tools, |ui, rows| in_ui(ui, data, tools, rows, &mut ask));
    form.card(ui, tools, |ui, rows| {
        super::packs::ui(ui, model, tools, rows, &mut asked.actions);
    });
    form.card(ui, tools, |ui, rows| {
        super::signing::ui(ui, model, tools, rows, &mut asked.actions);
    });
    let mut ask = |action: DataAction| asked.actions.push(Action::Data(action));
    form.card(ui, tools, |ui, rows| {
        let words = ("data-delete", Some("data-delete-hint"));
        if button_ui(
            ui,
            data,
            tools,
            rows,
            (words, "data-delete-button", Icon::Warning),
        ) {
            ask(DataAction::Ask(Some(Question::Delete)));
        }
        outcome_ui(ui, data, tools, (rows, Part::Delete), &mut ask);
    });
}

fn folders_ui(ui: &mut Ui, data: &Data, tools: &Tools<'_>, rows: &mut Rows) {
    let look = &tools.look;
    let [ink, muted] = [look.roles.on_surface, look.roles.on_surface_muted].map(color);
    let column = &mut rows.column;
    column.gap(16.0);
    let kept = tools.text.get("data-kept");
    column.say(ui, look, widgets::line(&kept, type_scale::BODY, ink));
    for ((name, hint), folder) in FOLDERS.iter().zip(&data.folders) {
        column.gap(16.0);
        let name = tools.text.get(name);
        column.say(ui, look, widgets::line(&name, type_scale::BODY_BOLD, ink));
        let hint = tools.text.get(hint);
        column.say(ui, look, widgets::line(&hint, type_scale::SMALL, muted));
        column.say(ui, look, widgets::line(folder, type_scale::SMALL, ink));
    }
    column.gap(16.0);
}

fn out_ui(
    ui: &mut Ui,
    data: &Data,
    tools: &Tools<'_>,
    rows: &mut Rows,
    ask: &mut impl FnMut(DataAction),
) {
    let mut span = data.span;
    rows.choice(
        ui,
        tools,
        ("data-span", Some("data-span-hint")),
        &SPANS,
        &mut span,
    );
    if span != data.span {
        ask(DataAction::Take(span));
    }
    for (out, label, hint) in OUTS {
        let words = (label, Some(hint));
        if button_ui(ui, data, tools, rows, (words, "data-save", Icon::Down)) {
            ask(DataAction::WriteOut(out));
        }
    }
    outcome_ui(ui, data, tools, (rows, Part::Out), ask);
}

fn in_ui(
    ui: &mut Ui,
    data: &Data,
    tools: &Tools<'_>,
    rows: &mut Rows,
    ask: &mut impl FnMut(DataAction),
) {
    let words = ("data-in", Some("data-in-hint"));
    if button_ui(ui, data, tools, rows, (words, "data-in-button", Icon::Up)) {
        ask(DataAction::TakeIn(None));
    }
    let words = ("data-check", Some("data-check-hint"));
    if button_ui(
        ui,
        data,
        tools,
        rows,
        (words, "data-check-button", Icon::Check),
    ) {
        ask(DataAction::Check);
    }
    outcome_ui(ui, data, tools, (rows, Part::In), ask);
}

/// A row with one button, which waits while something is being done; several may look the same, so each is called by its row.
fn button_ui(
    ui: &mut Ui,
    data: &Data,
    tools: &Tools<'_>,
    rows: &mut Rows,
    (words, button, icon): ((&str, Option<&str>), &str, Icon),
) -> bool {
    let label = tools.text.get(button);
    let row = tools.text.get(words.0);
    let name = format!("{row}: {label}");
    let button = Button::new(Kind::Soft, &label)
        .icon(icon, Weight::Bold)
        .name(&name);
    let button = if data.busy { button.disabled() } else { button };
    let size = button.size(ui, &tools.look);
    rows.row(ui, tools, words, size, |ui, rect| {
        button.show(ui, &tools.look, rect)
    })
}

/// What came of what was done, under the rows that it belongs to.
fn outcome_ui(
    ui: &mut Ui,
    data: &Data,
    tools: &Tools<'_>,
    (rows, part): (&mut Rows, Part),
    ask: &mut impl FnMut(DataAction),
) {
    if data.part != part || !data.busy && data.outcome.is_none() {
        return;
    }
    let look = &tools.look;
    let words = data.outcome.as_ref().map_or_else(
        || tools.text.get("data-busy"),
        |outcome| said(tools, outcome),
    );
    let column = &mut rows.column;
    column.gap(12.0);
    let (icon, ground, ink) = match &data.outcome {
        Some(Outcome::NotDone(_)) => (
            Icon::Warning,
            look.roles.accent_soft,
            look.roles.on_accent_soft,
        ),
        Some(_) | None => (
            Icon::Info,
            look.roles.primary_soft,
            look.roles.on_primary_soft,
        ),
    };
    let lines = [(words.as_str(), false)];
    let style = (icon, type_scale::BODY);
    widgets::note(ui, look, column, style, (ground, ink), &lines);
    if let Some(Outcome::NoFile(Some((out, to)))) = &data.outcome {
        column.gap(control::GAP);
        let label = tools.text.get("data-save-there");
        let button = Button::new(Kind::Soft, &label).icon(Icon::Down, Weight::Bold);
        let size = button.size(ui, look);
        let row = column.take(size.y);
        let rect = eframe::egui::Rect::from_min_size(row.min, vec2(size.x, size.y));
        if button.show(ui, look, rect) {
            ask(DataAction::WriteTo(*out, to.clone()));
        }
    }
    column.gap(16.0);
}

fn said(tools: &Tools<'_>, outcome: &Outcome) -> String {
    let text = tools.text;
    match outcome {
        Outcome::Written(sessions, sets, to) => {
            let to = to.display().to_string();
            let values = [
                ("sessions", (*sessions).into()),
                ("sets", (*sets).into()),
                ("file", (&to).into()),
            ];
            text.with("data-written", &values)
        }
        Outcome::TakenIn(added, known) => {
            let values = [("added", (*added).into()), ("known", (*known).into())];
            text.with("data-taken-in", &values)
        }
        Outcome::Sound(sessions, sets) => {
            let values = [("sessions", (*sessions).into()), ("sets", (*sets).into())];
            text.with("data-sound", &values)
        }
        Outcome::Deleted(left) if left.is_empty() => text.get("data-deleted"),
        Outcome::Deleted(left) => {
            let names: Vec<String> = left.iter().map(|file| file.display().to_string()).collect();
            let names = names.join(", ");
            text.with("data-deleted-but", &[("files", (&names).into())])
        }
        Outcome::NoFile(Some((_, to))) => {
            let to = to.display().to_string();
            text.with("data-no-file-out", &[("file", (&to).into())])
        }
        Outcome::NoFile(None) => text.get("data-no-file-in"),
        Outcome::NotDone(why) => text.with("data-not-done", &[("why", why.into())]),
    }
}
