//! A report that was opened: how it felt over time, what was prescribed and done by side, what was left and why.

mod chart;

use std::sync::Arc;

use eframe::egui::{IdSalt, Rect, Ui, vec2};

use super::pain_chart;
use super::progress::card::{card, title};
use super::progress::table::{self, Table};
use crate::design::page as sizes;
use crate::design::type_scale;
use crate::domain::report::{Felt, ReasonCount, Report};
use crate::model::data::Question;
use crate::model::{Action, DataAction, Model};
use crate::text::Text;
use crate::text::report::TotalRow;
use crate::ui::frame::{Tools, back_link};
use crate::ui::icons::{Icon, Weight};
use crate::ui::page::Page;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Kind};

/// View state: what was worked out of the report that is shown.
#[derive(Debug, Default)]
pub struct ReportScreen {
    seen: Option<(Arc<Report>, Seen)>,
}

/// What is worked out once.
#[derive(Debug)]
struct Seen {
    felt: Vec<Felt>,
    reasons: Vec<ReasonCount>,
}

/// What the page draws from.
struct Shown<'a> {
    model: &'a Model,
    report: &'a Report,
    seen: &'a Seen,
}

impl ReportScreen {
    /// Draws the screen.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &mut Tools<'_>,
        page: &Page,
    ) -> Vec<Action> {
        let mut actions = Vec::new();
        let Some((file, report)) = &model.reports.shown else {
            page.scroll(ui, IdSalt::new("report"), |ui, column| {
                actions.extend(back_link(ui, model, tools, column.at()));
            });
            return actions;
        };
        let seen = self.seen(report);
        let shown = Shown {
            model,
            report,
            seen,
        };
        page.scroll(ui, IdSalt::new(("report", file)), |ui, column| {
            actions.extend(back_link(ui, model, tools, column.at()));
            column.gap(tools.look.tall(sizes::control::FILTER) + 8.0);
            head_ui(ui, &shown, tools, column);
            felt_ui(ui, &shown, tools, column);
            done_ui(ui, &shown, tools, column);
            left_ui(ui, &shown, tools, column);
            notes_ui(ui, &shown, tools, column);
            actions.extend(remove_ui(ui, tools, column, file));
        });
        actions
    }

    fn seen(&mut self, report: &Arc<Report>) -> &Seen {
        let same = |(known, _): &mut (Arc<Report>, Seen)| Arc::ptr_eq(known, report);
        let kept = self.seen.take_if(|seen| same(seen));
        let fresh = || {
            let seen = Seen {
                felt: report.felt(),
                reasons: report.reasons(),
            };
            (Arc::clone(report), seen)
        };
        let (_, seen) = self.seen.insert(kept.unwrap_or_else(fresh));
        seen
    }
}

fn head_ui(ui: &mut Ui, shown: &Shown<'_>, tools: &Tools<'_>, column: &mut Column) {
    let look = &tools.look;
    let [ink, muted] = [look.roles.on_surface, look.roles.on_surface_muted].map(color);
    let name = &shown.report.name;
    column.say(ui, look, widgets::line(name, type_scale::HEADLINE, ink));
    column.gap(4.0);
    for (label, value) in tools.text.about_report(shown.report) {
        let words = format!("{label}: {value}");
        column.say(ui, look, widgets::line(&words, type_scale::BODY, muted));
    }
    column.gap(24.0);
}

/// The chart, and every session under it.
fn felt_ui(ui: &mut Ui, shown: &Shown<'_>, tools: &Tools<'_>, column: &mut Column) {
    let text = tools.text;
    let name = text.get("report-felt");
    card(ui, tools, column, 0.0, |ui, inner| {
        let size = pain_chart::legend_size(ui, tools, &chart::LEGEND, inner.width);
        let place = title(ui, tools, inner, &name, size);
        pain_chart::legend_ui(ui, tools, &chart::LEGEND, place);
        inner.gap(16.0);
        chart::ui(ui, shown, tools, inner);
        inner.gap(16.0);
        let ids = [
            "report-day",
            "report-before",
            "report-worst",
            "report-after",
            "report-morning",
            "report-effort",
        ];
        let rows = shown.seen.felt.iter().rev().map(|felt| row(text, felt));
        let table = Table {
            name: &name,
            head: ids.map(|id| text.get(id)),
            rows: rows.collect(),
            shares: [0.3, 0.14, 0.14, 0.14, 0.14, 0.14],
        };
        table::ui(ui, tools, inner, &table);
    });
    column.gap(sizes::progress::GAP);
}

fn row(text: &Text, felt: &Felt) -> [String; 6] {
    let number = |number: Option<u8>| {
        number.map_or_else(|| text.get("progress-nothing"), |number| number.to_string())
    };
    [
        text.full_day(felt.day),
        number(felt.before),
        number(felt.during),
        number(felt.after),
        number(felt.morning),
        number(felt.effort),
    ]
}

fn done_ui(ui: &mut Ui, shown: &Shown<'_>, tools: &Tools<'_>, column: &mut Column) {
    let text = tools.text;
    let name = text.get("report-done");
    card(ui, tools, column, 0.0, |ui, inner| {
        title(ui, tools, inner, &name, vec2(0.0, 0.0));
        inner.gap(8.0);
        let rows = text.total_rows(shown.report).into_iter();
        let rows = rows.map(|row: TotalRow| {
            let done: Vec<String> = row.done.into_iter().map(|(line, _)| line).collect();
            [row.exercise, row.prescribed.join("\n"), done.join("\n")]
        });
        let ids = ["report-exercise", "report-prescribed", "report-done-column"];
        let table = Table {
            name: &name,
            head: ids.map(|id| text.get(id)),
            rows: rows.collect(),
            shares: [0.34, 0.28, 0.38],
        };
        table::ui(ui, tools, inner, &table);
    });
    column.gap(sizes::progress::GAP);
}

fn left_ui(ui: &mut Ui, shown: &Shown<'_>, tools: &Tools<'_>, column: &mut Column) {
    let text = tools.text;
    let reasons = shown.seen.reasons.iter();
    let mut lines: Vec<String> = reasons.map(|left| text.left(shown.report, left)).collect();
    if lines.is_empty() {
        lines.push(text.get("report-left-none"));
    }
    lines_ui(ui, tools, column, ("report-left", &lines));
}

fn notes_ui(ui: &mut Ui, shown: &Shown<'_>, tools: &Tools<'_>, column: &mut Column) {
    let lines = tools.text.report_notes(shown.report);
    if !lines.is_empty() {
        lines_ui(ui, tools, column, ("report-notes", &lines));
    }
}

/// A card of lines under a title.
fn lines_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, (id, lines): (&str, &[String])) {
    let name = tools.text.get(id);
    let ink = color(tools.look.roles.on_surface);
    card(ui, tools, column, 0.0, |ui, inner| {
        title(ui, tools, inner, &name, vec2(0.0, 0.0));
        for words in lines {
            inner.gap(8.0);
            let line = widgets::line(words, type_scale::BODY, ink);
            inner.say(ui, &tools.look, line);
        }
    });
    column.gap(sizes::progress::GAP);
}

/// The quiet way to remove it: it is asked first.
fn remove_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, file: &str) -> Option<Action> {
    let label = tools.text.get("reports-remove");
    let button = Button::new(Kind::Link, &label)
        .small()
        .icon(Icon::Close, Weight::Bold);
    let size = button.size(ui, &tools.look);
    let row = column.take(size.y);
    let place = Rect::from_min_size(row.min - vec2(8.0, 0.0), size);
    button.show(ui, &tools.look, place).then(|| {
        let question = Question::RemoveReport(file.to_owned());
        Action::Data(DataAction::Ask(Some(question)))
    })
}
