//! The session that was left, to be carried on or ended.

use eframe::egui::{CornerRadius, Rect, Ui, pos2, vec2};

use super::side::eyebrow_ui;
use super::{is_this_week, picture_ui};
use crate::design::page::{control, today as sizes};
use crate::design::type_scale;
use crate::domain::schedule::Day;
use crate::model::{Action, Model, Session, SessionAction};
use crate::player::RunView;
use crate::text::Text;
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Kind};

/// Between two buttons.
const BETWEEN: f32 = 12.0;

/// What waits.
struct Left<'a> {
    session: &'a Session,
    view: RunView,
}

impl<'a> Left<'a> {
    fn of(model: &'a Model) -> Option<Self> {
        let session = model.session.as_ref().filter(|session| !session.ended)?;
        let view = session.view()?;
        Some(Self { session, view })
    }

    /// The exercise and the set that it stopped at.
    fn place(&self, model: &Model, text: &Text) -> String {
        let exercise = model.content.catalogue.exercise(&self.view.exercise);
        let named = exercise.map_or("", |exercise| exercise.name.as_str());
        let (set, sets) = self.view.set;
        let values = [
            ("exercise", named.into()),
            ("set", set.into()),
            ("sets", sets.into()),
        ];
        text.with("today-carry-on-place", &values)
    }

    /// When it began; nothing where it has not.
    fn began(&self, model: &Model, text: &Text) -> Option<String> {
        let began = self.session.began()?;
        let day = if is_this_week(began.day(), model.today()) {
            text.weekday(Day::of(began.day()))
        } else {
            text.short_day(began.day(), model.today())
        };
        let time = text.wall_time(began);
        let values = [("day", (&day).into()), ("time", (&time).into())];
        Some(text.with("today-carry-on-began", &values))
    }

    /// How long the rest of it takes.
    fn rest(&self, text: &Text) -> String {
        let minutes = text.minutes(self.view.session_left).to_string();
        text.with("today-carry-on-left", &[("minutes", (&minutes).into())])
    }
}

/// Draws it, while a session waits; answers whether one does.
pub(super) fn ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    (column, foot): (&mut Column, f32),
    actions: &mut Vec<Action>,
) -> bool {
    let Some(left) = Left::of(model) else {
        return false;
    };
    eyebrow_ui(ui, tools, column, "today-carry-on");
    column.gap(sizes::UNDER_EYEBROW);
    what_ui(ui, model, tools, &left, column);
    column.gap(24.0);
    bars_ui(ui, tools, &left, column);
    buttons_ui(ui, tools, (column, foot), actions);
    true
}

/// As [`ui`], in one row as wide as the page; answers whether there is a session, and room for it.
pub(super) fn row_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) -> bool {
    let Some(left) = Left::of(model) else {
        return false;
    };
    let look = tools.look;
    let [thumb, thumb_high] = sizes::ROW_THUMB;
    let high = look.tall(control::BUTTON);
    let label = tools.text.get("today-continue");
    let wide = continue_button(&label).size(ui, &look).x;
    let around = 2.0 * sizes::ROW_PADDING[0] + thumb + 2.0 * sizes::UNDER_EYEBROW;
    let room = column.width - around - wide - BETWEEN - high;
    if room < look.scaled(sizes::ROW_WORDS) {
        return false;
    }
    let values = [("name", left.session.name.as_str().into())];
    let name = tools.text.with("today-carry-on-named", &values);
    let facts = [left.place(model, tools.text), left.rest(tools.text)].join(" · ");
    let words = widgets::height(ui, &look, &name, type_scale::BODY_BOLD, room)
        + widgets::height(ui, &look, &facts, type_scale::SMALL, room);
    let card = column.take(words.max(high).max(thumb_high) + 2.0 * sizes::ROW_PADDING[1]);
    ui.painter().add(widgets::card_ground(&look, card));
    let inner = card.shrink2(sizes::ROW_PADDING.into());
    let (picture, rest) = inner.split_left_right_at_x(inner.left() + thumb);
    let place = Rect::from_center_size(picture.center(), vec2(thumb, thumb_high));
    picture_ui(ui, model, tools, place, &left.view.exercise);
    let at = pos2(
        rest.left() + sizes::UNDER_EYEBROW,
        rest.center().y - words / 2.0,
    );
    let [ink, muted] = [look.roles.on_surface, look.roles.on_surface_muted].map(color);
    let mut words = Column::new(at, room);
    words.say(ui, &look, widgets::line(&name, type_scale::BODY_BOLD, ink));
    words.say(ui, &look, widgets::line(&facts, type_scale::SMALL, muted));
    row_buttons_ui(ui, tools, (rest, [wide, high]), actions);
    true
}

/// At the right of a row: to carry on, and to end it.
fn row_buttons_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    (row, [wide, high]): (Rect, [f32; 2]),
    actions: &mut Vec<Action>,
) {
    let look = &tools.look;
    let [carry_on, end] = ["today-continue", "today-close"].map(|id| tools.text.get(id));
    let at = row.right_center();
    let place = Rect::from_center_size(at - vec2(high / 2.0, 0.0), vec2(high, high));
    if Button::icon_only(Kind::Outline, Icon::Close, &end).show(ui, look, place) {
        end_session(actions);
    }
    let at = at - vec2(high + BETWEEN + wide / 2.0, 0.0);
    let place = Rect::from_center_size(at, vec2(wide, high));
    if continue_button(&carry_on).show(ui, look, place) {
        actions.push(Action::Session(SessionAction::CarryOn));
    }
}

fn continue_button(label: &str) -> Button<'_> {
    Button::new(Kind::Soft, label).icon(Icon::Play, Weight::Bold)
}

/// A picture of the exercise, the session's name, and where it stopped.
fn what_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    left: &Left<'_>,
    column: &mut Column,
) {
    let side = tools.look.scaled(sizes::THUMB);
    let picture = Rect::from_min_size(column.at(), vec2(side, side));
    picture_ui(ui, model, tools, picture, &left.view.exercise);
    let look = &tools.look;
    let mut words = column.inset(side + 16.0, 0.0);
    let [ink, muted] = [look.roles.on_surface, look.roles.on_surface_muted].map(color);
    let name = widgets::line(&left.session.name, type_scale::TITLE_SMALL, ink);
    words.say(ui, look, name);
    words.gap(4.0);
    let began = left.began(model, tools.text);
    for line in began.into_iter().chain([left.place(model, tools.text)]) {
        words.say(ui, look, widgets::line(&line, type_scale::SMALL, muted));
    }
    column.y = words.y.max(picture.bottom());
}

/// A bar an exercise, as wide as its share of the time and filled as far as it is done.
fn bars_ui(ui: &mut Ui, tools: &Tools<'_>, left: &Left<'_>, column: &mut Column) {
    let look = &tools.look;
    let row = column.take(sizes::BAR);
    let segments = &left.view.timeline;
    let gaps = sizes::BAR_GAP * segments.len().saturating_sub(1) as f32;
    let lengths = segments.iter().map(|segment| segment.length.as_secs_f32());
    let lengths: Vec<f32> = lengths.collect();
    let widths = widgets::shares(&lengths, row.width() - gaps, 2.0 * sizes::BAR);
    let round = CornerRadius::same((sizes::BAR / 2.0) as u8);
    let [done, todo] = [look.roles.primary, look.roles.line].map(color);
    let mut x = row.left();
    for (segment, width) in segments.iter().zip(widths) {
        let bar = Rect::from_min_size(pos2(x, row.top()), vec2(width, row.height()));
        ui.painter().rect_filled(bar, round, todo);
        if 0.0 < segment.done {
            let part = (width * segment.done as f32).max(bar.height());
            let part = Rect::from_min_size(bar.min, vec2(part, bar.height()));
            ui.painter().rect_filled(part, round, done);
        }
        x += width + sizes::BAR_GAP;
    }
    column.gap(8.0);
    under_bars_ui(ui, tools, left, column);
}

/// Which exercise it is, and at the right how long the rest takes.
fn under_bars_ui(ui: &mut Ui, tools: &Tools<'_>, left: &Left<'_>, column: &mut Column) {
    let (look, text) = (&tools.look, tools.text);
    let values = [
        ("place", left.view.item.into()),
        ("count", left.view.items.into()),
    ];
    let words = [text.with("exercise-of", &values), left.rest(text)];
    let wide = words
        .each_ref()
        .map(|words| widgets::measure(ui, look, words, type_scale::SMALL).x);
    let muted = color(look.roles.on_surface_muted);
    let [place, rest] = words
        .each_ref()
        .map(|words| widgets::line(words, type_scale::SMALL, muted));
    if wide[0] + wide[1] + 16.0 <= column.width {
        widgets::wrapped(ui, look, column.take(0.0), rest.right());
        column.say(ui, look, place);
    } else {
        column.say(ui, look, place);
        column.say(ui, look, rest);
    }
}

/// To carry on, as wide as there is room, and to end it.
fn buttons_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    (column, foot): (&mut Column, f32),
    actions: &mut Vec<Action>,
) {
    let look = &tools.look;
    let labels = ["today-continue", "today-close"].map(|id| tools.text.get(id));
    let [carry_on, end] = labels.each_ref();
    let (carry_on, end) = (continue_button(carry_on), Button::new(Kind::Outline, end));
    let high = look.tall(control::BUTTON);
    let [least, other] = [&carry_on, &end].map(|button| button.size(ui, look).x);
    let beside = least + other + BETWEEN <= column.width;
    let rows = if beside { 1.0 } else { 2.0 };
    let taken = rows * high + (rows - 1.0) * BETWEEN;
    column.y = (column.y + 16.0).max(foot - taken);
    let row = column.take(high);
    let (first, second) = if beside {
        let x = row.right() - other;
        (row.with_max_x(x - BETWEEN), row.with_min_x(x))
    } else {
        column.gap(BETWEEN);
        (row, column.take(high))
    };
    if carry_on.show(ui, look, first) {
        actions.push(Action::Session(SessionAction::CarryOn));
    }
    if end.show(ui, look, second) {
        end_session(actions);
    }
}

fn end_session(actions: &mut Vec<Action>) {
    actions.push(Action::Session(SessionAction::EndSession));
    actions.push(Action::Session(SessionAction::FinishSession));
}
