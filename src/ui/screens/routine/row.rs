//! One exercise of a routine: number, picture, name, dose, time.

use eframe::egui::{Rect, Role, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::Shown;
use crate::design::page::{control, routine as sizes};
use crate::design::{icon as icon_size, radius, stroke, type_scale};
use crate::domain::routine::{Item, ItemSide};
use crate::domain::{Exercise, Side, SideOrder, Sides};
use crate::model::action::TrimItem;
use crate::model::{Action, Model, Screen};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::screens::safety::why;
use crate::ui::screens::words;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Kind};

/// Name and dose stand side by side from this width on.
const WIDE: f32 = 540.0;

/// What a row says.
pub(super) struct Row<'a> {
    pub(super) exercise: &'a Exercise,
    pub(super) item: Item,
    pub(super) included: bool,
    /// The answers of the safety check hide it.
    barred: bool,
    optional: bool,
    goal: String,
    dose: String,
    under_dose: String,
    /// What the person lacks for it, in words.
    pub(super) lacks: Option<String>,
    /// Why it is hidden, or with what care it is done, after the safety check.
    care: Option<String>,
    time: String,
}

impl<'a> Row<'a> {
    pub(super) fn of(shown: &Shown<'a>, tools: &Tools<'_>, place: usize) -> Option<Self> {
        let text = tools.text;
        let original = shown.variant.items.get(place)?;
        let item = shown.setup.trim.item(place, original, shown.catalogue());
        let exercise = shown.catalogue().exercise(&item.exercise)?;
        let have = shown.model.preferences.kit();
        let lacking = exercise.lacks(&have);
        let lacking: Vec<_> = lacking.iter().map(|need| words::need(text, need)).collect();
        let lacks = (!lacking.is_empty()).then(|| {
            let kit = words::list(text, "list-and", &lacking);
            text.with("routine-lacks", &[("kit", (&kit).into())])
        });
        let sides = sides(tools, shown.model, &item);
        let tempo = text.tempo(&item.dose, exercise);
        let under_dose = if tempo.is_empty() {
            sides
        } else {
            format!("{sides} · {}", unbroken(&tempo))
        };
        let goal = text.get(words::goal(exercise.goal()));
        let goal = match &item.note {
            Some(note) => format!("{goal} · {note}"),
            None => goal,
        };
        Some(Self {
            exercise,
            included: shown.setup.trim.includes(place, original),
            barred: shown.setup.trim.bars(place),
            optional: original.optional,
            goal,
            dose: words::one_side(text, exercise, &item.dose),
            under_dose,
            lacks,
            care: why::of_exercise_in(text, shown.model, (exercise, &shown.routine.id)),
            time: text.clock(item.length()),
            item,
        })
    }
}

impl Row<'_> {
    /// What the answers say about it, before what is missing for it.
    fn remark(&self) -> Option<&String> {
        self.care.as_ref().or(self.lacks.as_ref())
    }

    /// What brings it in, when it is left out.
    fn put_back(&self, tools: &Tools<'_>) -> String {
        tools.text.get(if self.optional {
            "routine-add"
        } else {
            "routine-put-back"
        })
    }
}

/// Draws a row; it opens the exercise. One that is left out can be put back instead of showing its time.
pub(super) fn ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &mut Tools<'_>,
    column: &mut Column,
    place: usize,
    actions: &mut Vec<Action>,
) {
    let Some(row) = Row::of(shown, tools, place) else {
        return;
    };
    let look = tools.look;
    let put_back = row.put_back(tools);
    let name = format!("{put_back}, {}", row.exercise.name);
    let button = Button::new(Kind::Outline, &put_back).small().name(&name);
    let size = button.size(ui, &look);
    let trailing = if row.included || row.barred {
        look.scaled(sizes::TIME) + sizes::CHEVRON
    } else {
        size.x
    };
    let places = Places::of(ui, tools, column, &row, trailing);
    let rect = column.take(places.height);
    let mut open = rect;
    if !row.included && !row.barred {
        open.max.x -= trailing + control::GAP;
        let corner = pos2(rect.right() - size.x, rect.center().y - size.y / 2.0);
        if button.show(ui, &look, Rect::from_min_size(corner, size)) {
            let back = TrimItem::Include(true);
            actions.push(Action::Trim(shown.routine.id.clone(), place, back));
        }
    }
    if open_ui(ui, tools, open, &accessible(tools, &row, place)) {
        actions.push(Action::Open(Screen::Exercise(row.exercise.id.clone())));
    }
    if ui.is_rect_visible(rect) {
        picture_ui(ui, shown, tools, rect, (&row, place));
        places.words_ui(ui, tools, rect, &row);
    }
}

/// The part of a row that opens its exercise; answers whether it was pressed.
fn open_ui(ui: &mut Ui, tools: &Tools<'_>, rect: Rect, name: &str) -> bool {
    let info = || WidgetInfo::labeled(Role::Button, true, name);
    let response = widgets::press(ui, rect, info);
    if response.hovered() || response.has_focus() {
        highlight_ui(ui, tools, rect, response.has_focus());
    }
    response.clicked()
}

fn accessible(tools: &Tools<'_>, row: &Row<'_>, place: usize) -> String {
    let spoken = tools.text.dose_spoken(&row.item.dose);
    let mut name = format!(
        "{}. {}, {spoken}, {}, {}",
        place + 1,
        row.exercise.name,
        row.under_dose,
        row.time
    );
    if row.optional {
        name = format!("{name}, {}", tools.text.get("routine-optional"));
    }
    if let Some(remark) = row.remark() {
        name = format!("{name}, {remark}");
    }
    name
}

fn highlight_ui(ui: &Ui, tools: &Tools<'_>, rect: Rect, focused: bool) {
    let look = &tools.look;
    let inner = rect.expand2(vec2(12.0, -4.0));
    let round = eframe::egui::CornerRadius::same(radius::CONTROL);
    if focused {
        let edge = Stroke::new(stroke::FOCUS, color(look.roles.focus));
        let inside = eframe::egui::StrokeKind::Inside;
        ui.painter().rect_stroke(inner, round, edge, inside);
    } else {
        let fill = color(look.roles.surface_sunken).gamma_multiply(0.5);
        ui.painter().rect_filled(inner, round, fill);
    }
}

/// Number and picture, and at the other end the time.
fn picture_ui(
    ui: &Ui,
    shown: &Shown<'_>,
    tools: &mut Tools<'_>,
    rect: Rect,
    (row, place): (&Row<'_>, usize),
) {
    let look = tools.look;
    let at = pos2(rect.left() + control::NUMBER / 2.0, rect.center().y);
    widgets::number(ui, &look, at, place + 1);
    if row.included {
        time_ui(ui, tools, rect, row);
    }
    let [width, height] = sizes::THUMB;
    let corner = pos2(
        rect.left() + sizes::THUMB_LEFT,
        rect.center().y - height / 2.0,
    );
    let thumb = Rect::from_min_size(corner, vec2(width, height));
    let round = eframe::egui::CornerRadius::same(radius::CONTROL);
    widgets::rounded_stage(ui, &look, thumb, round);
    tools.thumbnail(ui, shown.model, &row.exercise.id, thumb);
}

fn time_ui(ui: &Ui, tools: &Tools<'_>, rect: Rect, row: &Row<'_>) {
    let look = &tools.look;
    let muted = color(look.roles.on_surface_muted);
    let right = rect.right() - sizes::CHEVRON - 6.0;
    let place = Rect::from_x_y_ranges(right - look.scaled(sizes::TIME)..=right, rect.y_range());
    let time = widgets::line(&row.time, type_scale::BODY, muted).right();
    widgets::draw(ui, look, place, time);
    let at = pos2(rect.right() - sizes::CHEVRON / 3.0, rect.center().y);
    widgets::icon(ui, at, Icon::Right, Weight::Bold, icon_size::INLINE, muted);
}

/// Where the words of a row stand: name, and the dose beside it or under it.
struct Places {
    wide: bool,
    name: f32,
    dose: f32,
    dose_left: f32,
    blocks: [f32; 2],
    height: f32,
}

impl Places {
    fn of(ui: &Ui, tools: &Tools<'_>, column: &Column, row: &Row<'_>, trailing: f32) -> Self {
        let look = &tools.look;
        let wide = look.scaled(WIDE) <= column.width;
        let room = column.width - sizes::NAME_LEFT - trailing - control::GAP;
        let (name, dose, dose_left) = if wide {
            let name = room * sizes::NAME_SHARE;
            (
                name - 2.0 * control::GAP,
                room - name,
                sizes::NAME_LEFT + name,
            )
        } else {
            (room, room, sizes::NAME_LEFT)
        };
        let high = |words: &str, style, width: f32| widgets::height(ui, look, words, style, width);
        let under = row.remark().unwrap_or(&row.goal);
        let first = high(&row.exercise.name, type_scale::BODY_BOLD, name)
            + high(under, type_scale::SMALL, name);
        let second = high(&row.dose, type_scale::BODY_BOLD, dose)
            + high(&row.under_dose, type_scale::SMALL, dose);
        let words = if wide {
            first.max(second)
        } else {
            first + second
        };
        Self {
            wide,
            name,
            dose,
            dose_left,
            blocks: [first, second],
            height: sizes::ROW.max(words + 2.0 * sizes::ROW_PADDING),
        }
    }

    fn words_ui(&self, ui: &Ui, tools: &Tools<'_>, rect: Rect, row: &Row<'_>) {
        let look = &tools.look;
        let muted = look.roles.on_surface_muted;
        let ink = if row.included {
            look.roles.on_surface
        } else {
            muted
        };
        let [first, second] = self.blocks;
        let both = if self.wide { first } else { first + second };
        let left = rect.left() + sizes::NAME_LEFT;
        let top = rect.center().y - both / 2.0;
        let (under, tone) = match row.remark() {
            Some(lacks) => (lacks, look.roles.on_caution_soft),
            None => (&row.goal, muted),
        };
        let at = pos2(left, top);
        let name = (row.exercise.name.as_str(), color(ink));
        block_ui(ui, tools, at, self.name, name, (under, color(tone)));
        let at = if self.wide {
            let left = rect.left() + self.dose_left;
            pos2(left, rect.center().y - second / 2.0)
        } else {
            pos2(left, top + first)
        };
        let dose = (row.dose.as_str(), color(ink));
        block_ui(
            ui,
            tools,
            at,
            self.dose,
            dose,
            (&row.under_dose, color(muted)),
        );
    }
}

fn block_ui(
    ui: &Ui,
    tools: &Tools<'_>,
    at: eframe::egui::Pos2,
    width: f32,
    (title, ink): (&str, eframe::egui::Color32),
    (under, tone): (&str, eframe::egui::Color32),
) {
    let look = &tools.look;
    let place = Rect::from_min_size(at, vec2(width, 0.0));
    let line = widgets::line(title, type_scale::BODY_BOLD, ink);
    let high = widgets::draw_wrapped(ui, look, place, line);
    let place = place.translate(vec2(0.0, high));
    let line = widgets::line(under, type_scale::SMALL, tone);
    widgets::draw_wrapped(ui, look, place, line);
}

/// Parts of a tempo inside a line, none of them broken at its end.
fn unbroken(tempo: &str) -> String {
    let parts = tempo.split(", ").map(|part| part.replace(' ', "\u{a0}"));
    parts.collect::<Vec<_>>().join(", ").to_lowercase()
}

/// Which side comes first, or that both work.
fn sides(tools: &Tools<'_>, model: &Model, item: &Item) -> String {
    let text = tools.text;
    if item.side == ItemSide::Affected {
        return text.get("sides-affected");
    }
    let side = |side| {
        text.get(if side == Side::Left {
            "side-left"
        } else {
            "side-right"
        })
    };
    match item.dose.sides {
        Sides::Together => text.get("sides-both"),
        Sides::Each {
            order: SideOrder::AlternateEachRep,
            ..
        } => text.get("sides-each-rep"),
        Sides::Each { .. } => {
            let first = item.start.unwrap_or(model.preferences.start_side);
            let (first, second) = (side(first), side(first.other()).to_lowercase());
            let values = [("first", (&first).into()), ("second", (&second).into())];
            text.with("sides-each-set", &values)
        }
    }
}
