//! The console: the list and what changes the session beside it, while the patient sees it on another screen (UI.md 6.8).

use eframe::egui::{CornerRadius, IdSalt, Rect, Role, Sense, Stroke, StrokeKind, Ui, UiBuilder};
use eframe::egui::{WidgetInfo, pos2, vec2};

use super::session::SessionScreen;
use super::settings::form::{Form, Rows};
use crate::design::{page as sizes, radius, type_scale};
use crate::domain::Exercise;
use crate::figure::FigureSpec;
use crate::model::{Action, ConsoleAction, Model, Session};
use crate::player::{Command, RunView};
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;
use crate::ui::page;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Kind};

const WIDTH: f32 = 352.0;
const PADDING: f32 = 20.0;
const ROW: f32 = 52.0;
const PICTURE: [f32; 2] = [120.0, 84.0];

/// What is drawn.
struct Shown<'a> {
    model: &'a Model,
    session: &'a Session,
    view: RunView,
    exercise: &'a Exercise,
}

/// Draws the session as it runs, and the console at its right.
pub fn ui(
    session: &mut SessionScreen,
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
) -> Vec<Action> {
    let window = ui.max_rect();
    let width = tools.look.scaled(WIDTH).min(window.width() * 0.45);
    let (left, right) = window.split_left_right_at_x(window.right() - width);
    let own = UiBuilder::new().max_rect(left).id_salt("session");
    let mut actions = ui
        .scope_builder(own, |ui| session.ui(ui, model, tools))
        .inner;
    let Some(shown) = shown(model) else {
        return actions;
    };
    let look = tools.look;
    ui.painter().rect_filled(right, 0, color(look.roles.canvas));
    let edge = Rect::from_min_max(right.min, pos2(right.left() + 1.0, right.bottom()));
    ui.painter().rect_filled(edge, 0, color(look.roles.line));
    let column = (right.left() + PADDING, right.width() - 2.0 * PADDING);
    page::scroll(ui, IdSalt::new("console"), right, column, |ui, column| {
        column.gap(PADDING);
        head_ui(ui, tools, column, &mut actions);
        moves_ui(ui, tools, column, &mut actions);
        changes_ui(ui, &shown, tools, column, &mut actions);
        mistakes_ui(ui, &shown, tools, column, &mut actions);
        list_ui(ui, &shown, tools, column, &mut actions);
        column.gap(PADDING);
    });
    actions
}

fn shown(model: &Model) -> Option<Shown<'_>> {
    let session = model.session.as_ref()?;
    let view = session.view()?;
    let exercise = model.content.catalogue.exercise(&view.exercise)?;
    Some(Shown {
        model,
        session,
        view,
        exercise,
    })
}

fn head_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, actions: &mut Vec<Action>) {
    let look = &tools.look;
    let title = tools.text.get("console-title");
    let ink = color(look.roles.on_surface);
    column.say(
        ui,
        look,
        widgets::line(&title, type_scale::TITLE_SMALL, ink).title(),
    );
    let words = tools.text.get("console-close");
    let button = Button::new(Kind::Link, &words).small();
    let size = button.size(ui, look);
    let row = column.take(size.y);
    let place = Rect::from_min_size(row.min - vec2(8.0, 0.0), size);
    if button.show(ui, look, place) {
        actions.push(Action::Console(ConsoleAction::Close));
    }
    column.gap(8.0);
}

/// Back, again and on.
fn moves_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, actions: &mut Vec<Action>) {
    let look = &tools.look;
    let high = look.tall(sizes::control::BUTTON);
    let row = column.take(high);
    let gap = sizes::control::GAP;
    let width = (row.width() - 2.0 * gap) / 3.0;
    let buttons = [
        ("console-back", Icon::Left, Command::Back),
        ("console-again", Icon::Again, Command::Repeat),
        ("console-next", Icon::Right, Command::Skip),
    ];
    for (place, (id, icon, command)) in buttons.into_iter().enumerate() {
        let words = tools.text.get(id);
        let button = Button::icon_only(Kind::Outline, icon, &words);
        let x = row.left() + place as f32 * (width + gap);
        let rect = Rect::from_min_size(pos2(x, row.top()), vec2(width, high));
        if button.show(ui, look, rect) {
            actions.push(Action::Player(command));
        }
    }
    column.gap(16.0);
}

/// Pace and dose, and the patient's screen.
fn changes_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let Some(dosed) = shown.model.dosed() else {
        return;
    };
    let mut form = Form::new(column);
    form.card(ui, tools, |ui, rows| {
        let mut step = |rows: &mut Rows, ui: &mut Ui, id: &str, value: &str, less, more| match rows
            .step(ui, tools, (id, None), value, [true, true])
        {
            by if by < 0 => actions.push(Action::Console(less)),
            by if 0 < by => actions.push(Action::Console(more)),
            _ => {}
        };
        if let Some(pace) = dosed.pace {
            let pace = format!("{pace} %");
            let (less, more) = (ConsoleAction::Slower, ConsoleAction::Faster);
            step(rows, ui, "console-pace", &pace, less, more);
        }
        let sets = dosed.planned.sets.to_string();
        let (less, more) = (ConsoleAction::Sets(-1), ConsoleAction::Sets(1));
        step(rows, ui, "console-sets", &sets, less, more);
        let (less, more) = (ConsoleAction::Amount(-1), ConsoleAction::Amount(1));
        if let Some(reps) = dosed.reps {
            step(rows, ui, "console-reps", &reps.to_string(), less, more);
        } else {
            let length = tools.text.length(dosed.planned.work.rep_length());
            step(rows, ui, "console-length", &length, less, more);
        }
    });
    screens_ui(ui, shown, tools, &mut form, actions);
}

/// On which screen the patient's window is, where there are several.
fn screens_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    form: &mut Form<'_>,
    actions: &mut Vec<Action>,
) {
    let names = &shown.model.monitors.names;
    if names.len() < 2 {
        return;
    }
    let selected = shown.model.patient_screen().unwrap_or_default();
    let options: Vec<&str> = names.iter().map(String::as_str).collect();
    form.card(ui, tools, |ui, rows| {
        let words = ("console-screen", None);
        let pressed = rows.chips(ui, tools, words, &options, selected);
        if let Some(name) = pressed.and_then(|place| names.get(place)) {
            actions.push(Action::Console(ConsoleAction::OnScreen(name.clone())));
        }
    });
}

/// The mistakes of the exercise that have a picture; the one that is pressed is what the patient sees.
fn mistakes_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &mut Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let build = shown.model.preferences.figure.body;
    let content = &shown.model.content;
    let places = 0..shown.exercise.mistakes.len();
    let pictured: Vec<_> = places
        .filter_map(|place| Some((place, content.mistake(shown.exercise, place, build)?)))
        .collect();
    if pictured.is_empty() {
        return;
    }
    let look = tools.look;
    let title = tools.text.get("console-mistakes");
    let ink = color(look.roles.on_surface);
    column.gap(12.0);
    column.say(ui, &look, widgets::line(&title, type_scale::BODY_BOLD, ink));
    column.gap(4.0);
    let seen = shown.model.console.as_ref().and_then(|own| own.mistake);
    for (place, figure) in pictured {
        let words = shown.exercise.mistakes.get(place);
        let words = words.map_or("", String::as_str);
        let on = seen == Some(place);
        if mistake_ui(ui, shown.model, tools, column, (figure, words, on)) {
            let shows = (!on).then_some(place);
            actions.push(Action::Console(ConsoleAction::ShowMistake(shows)));
        }
    }
}

/// A mistake with its picture, framed while the patient sees it; true when it is pressed.
fn mistake_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    column: &mut Column,
    (figure, words, on): (&FigureSpec, &str, bool),
) -> bool {
    let look = tools.look;
    let [width, height] = PICTURE;
    let room = column.width - width - 12.0;
    let high = widgets::height(ui, &look, words, type_scale::SMALL, room);
    let row = column.take(height.max(high) + 8.0).shrink2(vec2(0.0, 4.0));
    let pressed = widgets::card(ui, &look, row, words, |ui| {
        let picture = Rect::from_min_size(row.min, vec2(width, height));
        tools.small_picture(ui, model, figure, picture.shrink(4.0));
        let at = pos2(row.left() + width, row.center().y - high / 2.0);
        let ink = if on {
            look.roles.primary
        } else {
            look.roles.on_surface
        };
        let line = widgets::line(words, type_scale::SMALL, color(ink));
        let rect = Rect::from_min_size(at, vec2(room, high));
        widgets::draw_wrapped(ui, &look, rect, line);
    });
    if on {
        let stroke = Stroke::new(2.0, color(look.roles.primary));
        let round = CornerRadius::same(radius::CARD);
        ui.painter()
            .rect_stroke(row, round, stroke, StrokeKind::Inside);
    }
    pressed
}

/// The exercises; pressing one goes there.
fn list_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    column.gap(16.0);
    let catalogue = &shown.model.content.catalogue;
    let items = &shown.session.player.plan().items;
    for (place, item) in items.iter().enumerate() {
        let Some(exercise) = catalogue.exercise(&item.exercise) else {
            continue;
        };
        let now = place == shown.view.item_place;
        let row = column.take(tools.look.tall(ROW));
        let dose = tools.text.dose(&item.dose);
        let listed = (exercise, place + 1, dose.as_str());
        if list_row_ui(ui, tools, row, listed, now) && !now {
            let commands = [Command::Pause, Command::JumpTo(place), Command::Resume];
            actions.extend(commands.map(Action::Player));
        }
    }
}

/// An exercise of the list with its number and its dose; true when it is pressed.
fn list_row_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    row: Rect,
    (exercise, number, dose): (&Exercise, usize, &str),
    now: bool,
) -> bool {
    let look = &tools.look;
    let name = format!("{number}. {}, {dose}", exercise.name);
    let response = ui.allocate_rect(row, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, now, &name));
    let fill = match (now, response.hovered()) {
        (true, _) => Some(look.roles.primary_soft),
        (false, true) => Some(look.roles.surface_sunken),
        (false, false) => None,
    };
    if let Some(fill) = fill {
        ui.painter()
            .rect_filled(row, f32::from(radius::CONTROL), color(fill));
    }
    widgets::focus_ring(ui, look, &response, row, radius::CONTROL);
    let [ink, muted] = [look.roles.on_surface, look.roles.on_surface_muted].map(color);
    let words = row.shrink2(vec2(12.0, 4.0));
    let (upper, lower) = words.split_top_bottom_at_fraction(0.55);
    let title = format!("{number}. {}", exercise.words.short_name);
    let title = widgets::line(&title, type_scale::BODY_BOLD, ink);
    widgets::draw(ui, look, upper, title);
    let dose = widgets::line(dose, type_scale::SMALL, muted);
    widgets::draw(ui, look, lower, dose);
    response.clicked()
}
