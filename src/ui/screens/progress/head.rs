//! The title and the range, and what stands in for the page while there is nothing to show.

use eframe::egui::{Rect, Ui, pos2, vec2};

use super::card::{card, quiet};
use super::{Now, empty, said};
use crate::design::page::library::CARD_GAP;
use crate::design::page::progress as sizes;
use crate::design::type_scale;
use crate::domain::progress::Range;
use crate::model::Action;
use crate::ui::frame::Tools;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Kind, Segments};

/// Draws the head; answers whether there is something to show under it.
pub(super) fn ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &mut Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) -> bool {
    let model = now.model;
    let done = now.progress.days.dates().next().is_some();
    let nothing = !done && now.progress.days.schedule().entries.is_empty();
    // Where nothing is at hand, all that there is was asked for.
    let first = model.range.first(now.today).filter(|_| done);
    let reads = !model.past.reaches(first);
    if nothing && !reads {
        title_ui(ui, tools, column);
        empty::ui(ui, now, tools, column, actions);
        return false;
    }
    range_ui(ui, now, tools, column, actions);
    if reads {
        let words = tools.text.get("progress-reading");
        quiet(ui, tools, column, &words);
        column.gap(sizes::GAP);
        return !nothing;
    }
    if now.progress.numbers.sessions == 0 {
        range_empty_ui(ui, now, tools, column, actions);
    }
    true
}

fn title_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column) {
    let title = tools.text.get("progress-title");
    let ink = color(tools.look.roles.on_surface);
    column.say(
        ui,
        &tools.look,
        widgets::line(&title, type_scale::HEADLINE, ink),
    );
}

/// The title, and at its right or under it how far back is looked.
fn range_ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let look = &tools.look;
    let names = Range::ALL.map(|range| tools.text.get(said::range(range)));
    let selected = Range::ALL
        .iter()
        .position(|range| *range == now.model.range);
    let segments = Segments {
        options: &names.each_ref().map(String::as_str),
        selected: selected.unwrap_or(0),
        small: false,
        raised: false,
    };
    let size = segments.size(ui, look);
    let title = tools.text.get("progress-title");
    let title_size = widgets::measure(ui, look, &title, type_scale::HEADLINE);
    let row = column.take(title_size.y);
    let ink = color(look.roles.on_surface);
    let line = widgets::line(&title, type_scale::HEADLINE, ink);
    widgets::text(ui, look, row.with_max_x(row.left() + title_size.x), line);
    let place = if title_size.x + size.x + sizes::GAP <= column.width {
        column.gap(CARD_GAP + 8.0);
        let corner = pos2(row.right() - size.x, row.center().y - size.y / 2.0);
        Rect::from_min_size(corner, size)
    } else {
        column.gap(12.0);
        let row = column.take(size.y);
        column.gap(CARD_GAP);
        Rect::from_min_size(row.min, vec2(size.x.min(row.width()), size.y))
    };
    let pressed = segments.show(ui, look, place);
    let range = pressed.and_then(|place| Range::ALL.get(place));
    actions.extend(range.map(|range| Action::ShowProgress(*range)));
}

/// Nothing was done in the range, but before it or according to the plan: the way to everything.
fn range_empty_ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let within = tools.text.get(said::within(now.model.range));
    let values = [("range", (&within).into())];
    let words = tools.text.with("progress-range-empty", &values);
    let wider = tools.text.get("progress-range-wider");
    let offers = now.model.range != Range::All;
    card(ui, tools, column, 0.0, |ui, inner| {
        quiet(ui, tools, inner, &words);
        if !offers {
            return;
        }
        inner.gap(8.0);
        let button = Button::new(Kind::Outline, &wider).small();
        let size = button.size(ui, &tools.look);
        let row = inner.take(size.y);
        if button.show(ui, &tools.look, Rect::from_min_size(row.min, size)) {
            actions.push(Action::ShowProgress(Range::All));
        }
    });
    column.gap(sizes::GAP);
}
