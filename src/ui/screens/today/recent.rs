//! The sessions of the last days, and the way to all of them.

use eframe::egui::{Rect, Role, Shape, Stroke, Ui, WidgetInfo, pos2, vec2};
use jiff::civil::Date;

use super::is_this_week;
use crate::design::page::today as sizes;
use crate::design::{radius, stroke, type_scale};
use crate::domain::history::{PainWhen, PastSession};
use crate::domain::schedule::Day;
use crate::model::{Action, Model, Screen};
use crate::text::Text;
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Kind};

/// Draws the title with the way to all sessions, and a row a session.
pub(super) fn ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let look = &tools.look;
    let [title, all] = ["today-recent", "today-all"].map(|id| tools.text.get(id));
    let button = Button::new(Kind::Link, &all).small();
    let size = button.size(ui, look);
    let at = pos2(column.right() - size.x + sizes::LINK_OVER, column.y - 4.0);
    if button.show(ui, look, Rect::from_min_size(at, size)) {
        actions.push(Action::Open(Screen::Progress));
    }
    let ink = color(look.roles.on_surface);
    let mut words = column.inset(0.0, size.x);
    words.say(
        ui,
        look,
        widgets::line(&title, type_scale::TITLE_SMALL, ink),
    );
    column.y = words.y + sizes::UNDER_TITLE;
    let under = ui.painter().add(Shape::Noop);
    let mut inner = column.inset(sizes::RECENT_PADDING, sizes::RECENT_PADDING);
    let sessions: Vec<&PastSession> = model.recent().collect();
    if sessions.is_empty() {
        none_ui(ui, tools, &mut inner);
    }
    for (place, session) in sessions.iter().enumerate() {
        if 0 < place {
            let edge = Stroke::new(stroke::HAIRLINE, color(look.roles.line));
            ui.painter()
                .hline(inner.left..=inner.right(), inner.y, edge);
        }
        let row = inner.take(height(ui, model, tools, inner.width, session));
        if row_ui(ui, model, tools, row, session) {
            actions.push(Action::Open(Screen::Summary(session.id.clone())));
        }
    }
    let rect = column.take(inner.height());
    ui.painter().set(under, widgets::card_ground(look, rect));
}

fn none_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column) {
    let look = &tools.look;
    column.gap(sizes::SIDE_PADDING);
    let words = tools.text.get("today-recent-none");
    let muted = color(look.roles.on_surface_muted);
    column.say(ui, look, widgets::line(&words, type_scale::BODY, muted));
    column.gap(sizes::SIDE_PADDING);
}

/// What a row says: the day, the name, how long it was and how it felt.
fn said(model: &Model, text: &Text, session: &PastSession) -> [String; 3] {
    let day = day(text, session.began.day(), model.today());
    [day, session.name.clone(), facts(text, session)]
}

/// The day of the week while it says which, else the date.
fn day(text: &Text, day: Date, today: Date) -> String {
    if is_this_week(day, today) {
        text.day_short(Day::of(day))
    } else {
        text.short_day(day, today)
    }
}

/// Room for the day.
fn day_width(ui: &Ui, tools: &Tools<'_>, day: &str) -> f32 {
    let words = widgets::measure(ui, &tools.look, day, type_scale::SMALL).x;
    (words + 8.0).max(tools.look.scaled(sizes::DAY_WIDTH))
}

/// How high a row in `width` is: names break into lines.
fn height(ui: &Ui, model: &Model, tools: &Tools<'_>, width: f32, session: &PastSession) -> f32 {
    let look = &tools.look;
    let [day, name, facts] = said(model, tools.text, session);
    let room = width - day_width(ui, tools, &day) - sizes::CHEVRON;
    let words = widgets::height(ui, look, &name, type_scale::BODY_BOLD, room)
        + widgets::height(ui, look, &facts, type_scale::SMALL, room);
    (words + sizes::RECENT_ROW - type_scale::BODY_BOLD.line - type_scale::SMALL.line)
        .max(look.tall(sizes::RECENT_ROW))
}

/// Draws a row; answers whether it was pressed.
fn row_ui(ui: &mut Ui, model: &Model, tools: &Tools<'_>, row: Rect, session: &PastSession) -> bool {
    let look = &tools.look;
    let words = said(model, tools.text, session);
    let area = row.expand2(vec2(sizes::LINK_OVER, 0.0));
    let response = widgets::press(ui, area, || {
        WidgetInfo::labeled(Role::Button, true, words.join(", "))
    });
    if response.hovered() {
        let fill = color(look.roles.surface_sunken);
        let round = f32::from(radius::CONTROL);
        ui.painter().rect_filled(area.shrink(2.0), round, fill);
    }
    widgets::focus_ring(ui, look, &response, area.shrink(2.0), radius::CONTROL);
    let [day, name, facts] = &words;
    let [ink, muted] = [look.roles.on_surface, look.roles.on_surface_muted].map(color);
    let chevron = pos2(row.right() - 8.0, row.center().y);
    widgets::icon(ui, chevron, Icon::Right, Weight::Regular, 20.0, muted);
    let left = row.left() + day_width(ui, tools, day);
    let of_day = row.with_max_x(left);
    widgets::draw(
        ui,
        look,
        of_day,
        widgets::line(day, type_scale::SMALL, muted),
    );
    let right = row.right() - sizes::CHEVRON;
    let high = [
        widgets::height(ui, look, name, type_scale::BODY_BOLD, right - left),
        widgets::height(ui, look, facts, type_scale::SMALL, right - left),
    ];
    let name = widgets::line(name, type_scale::BODY_BOLD, ink);
    let facts = widgets::line(facts, type_scale::SMALL, muted);
    let top = row.center().y - f32::midpoint(high[0], high[1]);
    let words = Rect::from_min_max(pos2(left, top), pos2(right, row.bottom()));
    widgets::draw_wrapped(ui, look, words, name);
    widgets::draw_wrapped(ui, look, words.with_min_y(top + high[0]), facts);
    response.clicked()
}

/// How long it was by what was counted, and the pain before and at worst.
fn facts(text: &Text, session: &PastSession) -> String {
    let minutes = text.minutes(session.active());
    let mut facts = text.with("minutes-short", &[("count", minutes.into())]);
    let first = session.worst(PainWhen::Before);
    let last = session
        .worst(PainWhen::After)
        .or(session.worst(PainWhen::During));
    let pain = match (first, last) {
        (Some(first), Some(last)) => {
            let values = [
                ("first", u32::from(first).into()),
                ("last", u32::from(last).into()),
            ];
            text.with("today-recent-pain", &values)
        }
        (Some(nrs), None) | (None, Some(nrs)) => {
            text.with("today-recent-pain-one", &[("nrs", u32::from(nrs).into())])
        }
        (None, None) => return facts,
    };
    facts.push_str(" · ");
    facts + &pain
}
