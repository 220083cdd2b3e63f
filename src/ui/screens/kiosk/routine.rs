//! One routine before it starts: what it is, who should leave it, its exercises, and the one button that begins it.

use eframe::egui::{Rect, Ui, Vec2, pos2, vec2};

use super::choose::routine_line;
use super::help::{more, turn};
use super::parts::{self, Foot, act, back, finished};
use super::{Canvas, Reading, card};
use crate::design::kiosk::routine as sizes;
use crate::design::{TypeStyle, radius, touch, type_scale};
use crate::domain::{Exercise, Item, Routine, Variant, VariantId};
use crate::model::kiosk::Offered;
use crate::model::{Action, KioskAction, Model};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::painters::figure::FigureView;
use crate::ui::screens::words;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Big, Column, Kind};

/// The most columns of variants.
const MOST_COLUMNS: usize = 6;
/// More rows of variants than that are moved with the list.
const MOST_ROWS: usize = 2;
/// The most that the warning takes, its sign, and what is left around its words.
const MOST_NOTE: f32 = 400.0;
const NOTE_SIGN: f32 = 60.0;
const NOTE_PADDING: [f32; 2] = [24.0, 12.0];
/// Around the words of an exercise, and between its figure and them.
const ROW_PADDING: [f32; 2] = [20.0, 8.0];
const BESIDE_THUMB: f32 = 20.0;
/// The name of an exercise.
const ROW_NAME: TypeStyle = TypeStyle {
    bold: true,
    ..type_scale::KIOSK_BODY
};

/// What the page shows.
struct Shown<'a> {
    routine: &'a Routine,
    offered: &'a Offered,
    /// The variant as it is done here.
    variant: Variant,
}

/// Draws the routine that is looked at.
pub(super) fn ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    (canvas, (figure, reading)): (&Canvas, (&mut FigureView, &mut Reading)),
) -> Vec<Action> {
    let Some(shown) = shown(model) else {
        return parts::foot_ui(ui, tools, canvas, vec![back(tools), finished(tools)]);
    };
    parts::title_ui(ui, tools, canvas.at(sizes::TITLE), &shown.routine.name);
    let about = routine_line(tools, shown.offered);
    let about = format!("{about} · {}", shown.routine.summary);
    let style = type_scale::KIOSK_BODY;
    parts::said_ui(ui, tools, canvas.at(sizes::ABOUT), (&about, style));
    let laid = Laid::of(ui, tools, canvas, &shown);
    let face = &shown.offered.face;
    card::moving_ui(ui, model, tools, (figure, face, laid.figure));
    ui.request_repaint_after(figure.next_frame());
    if let Some(words) = &laid.warning {
        note_ui(ui, tools, laid.note, words);
    }
    let mut actions = Vec::new();
    actions.extend(variants_ui(ui, tools, &laid.variants, &shown));
    reading.ui(ui, laid.list, |ui, column| {
        if let Some((grid, row)) = laid.moved {
            let high = grid.1 as f32 * (row + touch::KIOSK_GAP);
            let area = column.take(high).with_max_y(column.y - touch::KIOSK_GAP);
            let places = places(area, grid, shown.offered.variants.len());
            actions.extend(variants_ui(ui, tools, &places, &shown));
        }
        list_ui(ui, model, tools, (column, &shown.variant));
    });
    let begin = tools.text.get("kiosk-begin");
    let mut buttons = vec![back(tools)];
    buttons.extend(more(tools, reading));
    buttons.push(finished(tools));
    buttons.push(Foot::new(begin, Icon::Play, KioskAction::Begin).main());
    actions.extend(turn(parts::foot_ui(ui, tools, canvas, buttons), reading));
    actions
}

fn shown(model: &Model) -> Option<Shown<'_>> {
    let id = model.kiosk.as_ref()?.visit.routine.as_ref()?;
    let routine = model.content.catalogue.routine(id)?;
    let setup = model.setup(id);
    let variant = routine.variant(&setup.variant)?;
    Some(Shown {
        routine,
        offered: model.offered(id)?,
        variant: setup.trim.apply(variant, &model.content.catalogue),
    })
}

/// Where things stand. The warning is as high as its words, the variants have the rows that they need, and the figure and the
/// list have the rest.
struct Laid {
    figure: Rect,
    /// Who should leave it.
    warning: Option<String>,
    note: Rect,
    variants: Vec<Rect>,
    /// Columns and rows of variants that are moved with the list, and how high a row is.
    moved: Option<((usize, usize), f32)>,
    list: Rect,
}

impl Laid {
    fn of(ui: &Ui, tools: &Tools<'_>, canvas: &Canvas, shown: &Shown<'_>) -> Self {
        let mut area = canvas.at(sizes::VARIANTS);
        let mut row = area.height();
        let mut grid = rows_of(ui, tools, area.size(), shown);
        let is_moved = MOST_ROWS < grid.1;
        if is_moved {
            row = touch::KIOSK_MIN;
            grid = rows_of(ui, tools, vec2(area.width(), row), shown);
        }
        let (columns, rows) = if is_moved { (1, 0) } else { grid };
        let gaps = rows.saturating_sub(1) as f32 * touch::KIOSK_GAP;
        let high = rows as f32 * row + gaps;
        let mut note = canvas.at(sizes::NOTE);
        let mut list = canvas.at(sizes::LIST);
        let mut figure = canvas.at(sizes::FIGURE);
        let under = if rows == 0 { 0.0 } else { touch::KIOSK_GAP };
        if canvas.portrait {
            area.min.y = area.max.y - high;
            note.max.y = area.min.y - under;
        } else {
            area.max.y = area.min.y + high;
            list.min.y = area.max.y + under;
        }
        let warning = warning(tools, shown.routine);
        let high = warning
            .as_ref()
            .map_or(0.0, |words| note_height(ui, tools, note.width(), words));
        note.min.y = note.max.y - high;
        if canvas.portrait {
            list.max.y = note.min.y - touch::KIOSK_GAP;
        } else {
            figure.max.y = note.min.y - touch::KIOSK_GAP;
        }
        Self {
            figure,
            warning,
            note,
            variants: places(area, (columns, rows), shown.offered.variants.len()),
            moved: is_moved.then_some((grid, row)),
            list,
        }
    }
}

/// Columns and rows of the variants: as many columns as leave room for every name; no rows where there is one variant.
fn rows_of(ui: &Ui, tools: &Tools<'_>, row: Vec2, shown: &Shown<'_>) -> (usize, usize) {
    let count = shown.offered.variants.len();
    if count < 2 {
        return (1, 0);
    }
    let gap = touch::KIOSK_GAP;
    let fits = |columns: &usize| {
        let width = (row.x - gap * (columns - 1) as f32) / *columns as f32;
        let size = vec2(width, row.y);
        let mut all = shown.offered.variants.iter();
        all.all(|id| variant_big(shown, id).fits(ui, &tools.look, size))
    };
    let columns = (1..=count.min(MOST_COLUMNS)).rev().find(fits).unwrap_or(1);
    (columns, count.div_ceil(columns))
}

fn places(area: Rect, (columns, rows): (usize, usize), count: usize) -> Vec<Rect> {
    let gap = touch::KIOSK_GAP;
    let part = |whole: f32, parts: usize| (whole - gap * (parts - 1) as f32) / parts as f32;
    if rows == 0 {
        return Vec::new();
    }
    let size = vec2(part(area.width(), columns), part(area.height(), rows));
    let place = |place: usize| {
        let at = vec2((place % columns) as f32, (place / columns) as f32);
        Rect::from_min_size(area.min + at * (size + vec2(gap, gap)), size)
    };
    (0..count).map(place).collect()
}

/// Who should leave it, in a sentence.
fn warning(tools: &Tools<'_>, routine: &Routine) -> Option<String> {
    let list = routine.who_not_for.join("; ");
    let said = || {
        tools
            .text
            .with("kiosk-not-for", &[("list", (&list).into())])
    };
    (!routine.who_not_for.is_empty()).then(said)
}

/// As high as its words, up to a limit.
fn note_height(ui: &Ui, tools: &Tools<'_>, width: f32, words: &str) -> f32 {
    let inner = width - 2.0 * NOTE_PADDING[0] - NOTE_SIGN;
    let high = widgets::height(ui, &tools.look, words, type_scale::KIOSK_SMALL, inner);
    (high + 2.0 * NOTE_PADDING[1]).min(MOST_NOTE)
}

fn note_ui(ui: &mut Ui, tools: &Tools<'_>, rect: Rect, words: &str) {
    let look = &tools.look;
    let fill = look.roles.caution_soft;
    widgets::surface(ui, look, rect, fill, radius::KIOSK_CONTROL);
    let ink = color(look.roles.on_caution_soft);
    let inner = rect.shrink2(NOTE_PADDING.into());
    let at = pos2(inner.left() + 20.0, inner.center().y);
    widgets::icon(ui, at, Icon::Warning, Weight::Bold, 40.0, ink);
    let place = inner.with_min_x(inner.left() + NOTE_SIGN);
    let line = widgets::line(words, type_scale::KIOSK_SMALL, ink);
    widgets::fitted(ui, look, place, line);
}

fn variant_big<'a>(shown: &Shown<'a>, id: &VariantId) -> Big<'a> {
    let variant = shown.routine.variant(id);
    let name = variant.map_or("", |variant| variant.name.as_str());
    let big = Big::new(Kind::Outline, name).style(type_scale::KIOSK_SMALL);
    big.chosen(*id == shown.variant.id)
}

/// The variants, each a button.
fn variants_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    places: &[Rect],
    shown: &Shown<'_>,
) -> Option<Action> {
    let mut asked = None;
    for (rect, id) in places.iter().zip(&shown.offered.variants) {
        if variant_big(shown, id).show(ui, &tools.look, *rect) {
            asked = Some(act(KioskAction::Variant(id.clone())));
        }
    }
    asked
}

fn list_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    (column, variant): (&mut Column, &Variant),
) {
    for (place, item) in variant.items.iter().enumerate() {
        let Some(exercise) = model.content.catalogue.exercise(&item.exercise) else {
            continue;
        };
        let name = format!("{}. {}", place + 1, exercise.name);
        let width = column.width - 2.0 * ROW_PADDING[0] - sizes::THUMB - BESIDE_THUMB;
        let look = &tools.look;
        // A long name has two lines.
        let high = widgets::height(ui, look, &name, ROW_NAME, width);
        let dose = type_scale::KIOSK_SMALL.line * look.text_scale;
        let row = (high + dose + 2.0 * ROW_PADDING[1]).max(look.scaled(sizes::ROW));
        let row = column.take(row);
        item_ui(ui, model, tools, (row, &name, exercise, item));
        column.gap(12.0);
    }
}

fn item_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    (row, name, exercise, item): (Rect, &str, &Exercise, &Item),
) {
    let look = tools.look;
    widgets::surface(ui, &look, row, look.roles.surface, radius::KIOSK_CONTROL);
    let inner = row.shrink2(ROW_PADDING.into());
    let thumb = inner.with_max_x(inner.left() + sizes::THUMB);
    tools.thumbnail(ui, model, &exercise.id, thumb);
    let beside = inner.with_min_x(thumb.right() + BESIDE_THUMB);
    let small = type_scale::KIOSK_SMALL;
    let (upper, lower) =
        beside.split_top_bottom_at_y(beside.bottom() - small.line * look.text_scale);
    let ink = color(look.roles.on_surface);
    widgets::fitted(ui, &look, upper, widgets::line(name, ROW_NAME, ink));
    let muted = color(look.roles.on_surface_muted);
    let dose = words::dose_of(tools.text, exercise, &item.dose);
    let line = widgets::line(&dose, small, muted);
    widgets::fitted(ui, &look, lower, line);
}
