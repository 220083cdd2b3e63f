//! Pain over time: a chart, or the same as a table.

use eframe::egui::{Rect, Ui, pos2, vec2};

use super::card::{card, quiet, title};
use super::table::{self, Table};
use super::{Now, chart, said};
use crate::design::page::progress as sizes;
use crate::design::type_scale;
use crate::domain::Side;
use crate::domain::progress::Grouping;
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::screens::pain_chart;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Kind};

/// Draws the card, at least `least` high; `as_table` is turned by its button.
pub(super) fn ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &Tools<'_>,
    column: &mut Column,
    (least, as_table): (f32, &mut bool),
) {
    let pain = &now.progress.pain;
    let name = tools.text.get(match pain.side {
        Some(Side::Left) => "progress-pain-left",
        Some(Side::Right) => "progress-pain-right",
        None => "progress-pain",
    });
    card(ui, tools, column, least, |ui, inner| {
        if pain.has_answers() {
            let top = inner.y - sizes::PADDING[1];
            answers_ui(ui, now, tools, inner, (&name, top + least, as_table));
        } else {
            title(ui, tools, inner, &name, vec2(0.0, 0.0));
            none_ui(ui, now, tools, inner);
        }
    });
}

/// The chart or the table, and the button between them; the chart reaches down to `bottom` where that is further.
fn answers_ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &Tools<'_>,
    column: &mut Column,
    (name, bottom, as_table): (&str, f32, &mut bool),
) {
    let look = &tools.look;
    let legend = chart::legend(now);
    let room = if *as_table {
        vec2(0.0, 0.0)
    } else {
        pain_chart::legend_size(ui, tools, &legend, column.width)
    };
    let place = title(ui, tools, column, name, room);
    if *as_table {
        column.gap(12.0);
        table_ui(ui, now, tools, column, name);
        column.gap(8.0);
    } else {
        pain_chart::legend_ui(ui, tools, &legend, place);
        column.gap(20.0);
        let axis = look.scaled(type_scale::SMALL.line) + 8.0;
        grouping_ui(ui, now, tools, column);
        let rest = bottom - column.y - axis - look.tall(sizes::TOGGLE) - 4.0;
        let plot = column.take(sizes::PLOT.max(rest) + axis);
        chart::ui(ui, now, tools, plot, name);
    }
    toggle_ui(ui, tools, column, as_table);
    // The button has room of its own around its words.
    column.gap(4.0 - sizes::PADDING[1]);
}

/// Says what a point stands for, where it is not a day.
fn grouping_ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>, column: &mut Column) {
    let id = match now.progress.pain.grouping {
        Grouping::Day => return,
        Grouping::Week => "progress-pain-week",
        Grouping::Month => "progress-pain-month",
    };
    let muted = color(tools.look.roles.on_surface_muted);
    let words = tools.text.get(id);
    column.gap(-12.0);
    let line = widgets::line(&words, type_scale::SMALL, muted);
    column.say(ui, &tools.look, line);
    column.gap(12.0);
}

fn toggle_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, as_table: &mut bool) {
    let look = &tools.look;
    let (id, sign) = if *as_table {
        ("progress-as-chart", Icon::Progress)
    } else {
        ("progress-as-table", Icon::Table)
    };
    let words = tools.text.get(id);
    let button = Button::new(Kind::Link, &words)
        .small()
        .icon(sign, Weight::Bold)
        .icon_size(16.0);
    let size = vec2(button.size(ui, look).x, look.tall(sizes::TOGGLE));
    let row = column.take(size.y);
    let corner = pos2(row.left() - 8.0, row.top());
    if button.show(ui, look, Rect::from_min_size(corner, size)) {
        *as_table = !*as_table;
    }
}

fn table_ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>, column: &mut Column, name: &str) {
    let text = tools.text;
    let pain = &now.progress.pain;
    let when = match pain.grouping {
        Grouping::Day => "progress-table-day",
        Grouping::Week => "progress-table-week",
        Grouping::Month => "progress-table-month",
    };
    let head = [
        when,
        "progress-pain-worst",
        "progress-pain-morning",
        "progress-table-changed",
    ];
    let none = text.get("progress-nothing");
    let rows = pain.points.iter().rev().map(|point| {
        let answer = |answer| said::answer(text, answer).unwrap_or_else(|| none.clone());
        [
            said::when(now, text, point),
            answer(point.worst),
            answer(point.morning),
            said::changes(now, point),
        ]
    });
    let table = Table {
        name,
        head: head.map(|id| text.get(id)),
        rows: rows.collect(),
        shares: [0.2, 0.24, 0.25, 0.31],
    };
    table::ui(ui, tools, column, &table);
}

fn none_ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>, column: &mut Column) {
    let within = tools.text.get(said::within(now.model.range));
    let values = [("range", (&within).into())];
    let words = tools.text.with("progress-pain-none", &values);
    let ink = color(tools.look.roles.on_surface);
    column.gap(16.0);
    let line = widgets::line(&words, type_scale::BODY_BOLD, ink);
    column.say(ui, &tools.look, line);
    column.gap(8.0);
    quiet(
        ui,
        tools,
        column,
        &tools.text.get("progress-pain-none-hint"),
    );
}
