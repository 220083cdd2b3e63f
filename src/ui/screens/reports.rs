//! The reports that were opened, by initials; and the way to open another.

use eframe::egui::{IdSalt, Rect, Ui, vec2};

use super::entry::{self, Entry};
use crate::design::page as sizes;
use crate::design::type_scale;
use crate::domain::report;
use crate::model::{Action, Model, ReportAction};
use crate::text::Text;
use crate::ui::frame::{Tools, back_link};
use crate::ui::icons::{Icon, Weight};
use crate::ui::page::Page;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Kind};

/// Least width of an entry.
const ENTRY: f32 = 320.0;

/// Draws the screen.
pub fn ui(ui: &mut Ui, model: &Model, tools: &mut Tools<'_>, page: &Page) -> Vec<Action> {
    let mut actions = Vec::new();
    page.scroll(ui, IdSalt::new("reports"), |ui, column| {
        actions.extend(back_link(ui, model, tools, column.at()));
        column.gap(tools.look.tall(sizes::control::FILTER) + 8.0);
        head_ui(ui, tools, column, &mut actions);
        match &model.reports.kept {
            Some(kept) if kept.is_empty() => none_ui(ui, tools, column),
            Some(kept) => list_ui(ui, model, tools, (column, kept), &mut actions),
            None => {}
        }
    });
    actions
}

fn head_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, actions: &mut Vec<Action>) {
    let look = &tools.look;
    let [ink, muted] = [look.roles.on_surface, look.roles.on_surface_muted].map(color);
    let title = tools.text.get("reports-title");
    column.say(ui, look, widgets::line(&title, type_scale::HEADLINE, ink));
    column.gap(4.0);
    let about = tools.text.get("reports-about");
    column.say(ui, look, widgets::line(&about, type_scale::BODY, muted));
    column.gap(16.0);
    let label = tools.text.get("reports-open");
    let button = Button::new(Kind::Main, &label).icon(Icon::Plus, Weight::Bold);
    let size = button.size(ui, look);
    let row = column.take(size.y);
    let place = Rect::from_min_size(row.min, vec2(size.x.min(row.width()), size.y));
    if button.show(ui, look, place) {
        actions.push(Action::from(ReportAction::Open(None)));
    }
    column.gap(24.0);
}

fn none_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column) {
    let look = &tools.look;
    let [ink, muted] = [look.roles.on_surface, look.roles.on_surface_muted].map(color);
    let words = tools.text.get("reports-none");
    column.say(
        ui,
        look,
        widgets::line(&words, type_scale::TITLE_SMALL, ink),
    );
    column.gap(4.0);
    let words = tools.text.get("reports-none-about");
    column.say(ui, look, widgets::line(&words, type_scale::BODY, muted));
}

/// A title for each person, and their reports under it.
fn list_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    (column, kept): (&mut Column, &[report::Entry]),
    actions: &mut Vec<Action>,
) {
    let same = |a: &report::Entry, b: &report::Entry| a.patient.eq_ignore_ascii_case(&b.patient);
    for (place, of_one) in kept.chunk_by(same).enumerate() {
        let initials = of_one.first().map_or("", |first| first.patient.trim());
        let mut title = initials.to_owned();
        if title.is_empty() {
            title = tools.text.get("reports-nameless");
        }
        entry::title(ui, tools, column, &title);
        let entries: Vec<Entry> = of_one.iter().map(|one| row(tools.text, one)).collect();
        let pressed = ui.push_id(("person", place), |ui| {
            entry::grid(ui, model, tools, column, (&entries, ENTRY))
        });
        if let Some(one) = pressed.inner.and_then(|place| of_one.get(place)) {
            let show = ReportAction::Show(one.file.clone());
            actions.push(Action::from(show));
        }
        column.gap(16.0);
    }
}

fn row(text: &Text, one: &report::Entry) -> Entry {
    let sessions = text.with("report-sessions-count", &[("count", one.sessions.into())]);
    let days = one
        .span
        .unwrap_or([one.made; 2])
        .map(|day| text.full_day(day));
    let [first, last] = &days;
    let span = text.with(
        "report-span",
        &[("first", first.into()), ("last", last.into())],
    );
    let span = if first == last { first.clone() } else { span };
    let made = text.full_day(one.made);
    let values = [
        ("sessions", (&sessions).into()),
        ("span", (&span).into()),
        ("made", (&made).into()),
    ];
    Entry::new(Icon::Progress, &one.name, text.with("reports-row", &values))
}
