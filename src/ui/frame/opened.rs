//! A file that was opened: what it is, before anything of it is taken in.

mod letters;
mod refused;
mod says;
mod signed;

use eframe::egui::{Id, IdSalt, Rect, Sense, Ui, UiBuilder, accesskit, pos2, vec2};

use self::says::{Note, Press, Row, Says, Tone};
use super::keys_sheet::modal;
use crate::design::{radius, type_scale};
use crate::model::packs::Offer;
use crate::model::{Action, Model, Screen};
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;
use crate::ui::page;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Column, DialogButton};

const WIDTH: f32 = 680.0;
const PADDING: f32 = 40.0;
const SMALL_PADDING: f32 = 20.0;
const AROUND: f32 = 16.0;
const BUTTON: f32 = 56.0;
const GAP: f32 = 12.0;
/// Rows, and the picture at their left.
const ROW: f32 = 64.0;
const PICTURE: [f32; 2] = [72.0, 52.0];
const AFTER_PICTURE: f32 = 16.0;
/// Dialogs grow with the text up to this.
const MOST_GROWTH: f32 = 1.5;
/// Words and dose stand side by side from this width on.
const WIDE: f32 = 480.0;

/// View state: how high the words were in the frame before, and whether the dialog has just come.
#[derive(Debug, Default)]
pub(super) struct Opened {
    shown: bool,
    high: f32,
}

impl Opened {
    /// Draws it over the page; a session keeps the window for itself, and the file waits.
    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &mut Tools<'_>,
        window: Rect,
    ) -> Vec<Action> {
        let offer = model.packs.offer.as_ref();
        let Some(offer) = offer.filter(|_| *model.screen() != Screen::Session) else {
            self.shown = false;
            return Vec::new();
        };
        let waits = matches!(offer, Offer::Reading(_));
        let fresh = !std::mem::replace(&mut self.shown, !waits);
        let mut says = says::of(model, tools.text, offer);
        letters::told(ui, tools, &mut says);
        let modal = modal(tools, Id::unique("opened"), 1.0);
        let shown = modal.show(ui.ctx(), |ui| {
            self.sheet_ui(ui, model, tools, (window, &says, fresh))
        });
        shown.inner.into_iter().collect()
    }

    fn sheet_ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &mut Tools<'_>,
        (window, says, fresh): (Rect, &Says, bool),
    ) -> Option<Action> {
        let look = tools.look;
        let small = window.width() < 1000.0 || window.height() < 700.0;
        let padding = if small { SMALL_PADDING } else { PADDING };
        let room = window.size() - 2.0 * vec2(AROUND, AROUND);
        let width = (WIDTH * look.text_scale.clamp(1.0, MOST_GROWTH)).min(room.x);
        let inner = width - 2.0 * padding;
        let foot = foot_height(ui, tools, &says.presses, inner);
        let wanted = self.high + foot + 2.0 * padding;
        let (own, _) = ui.allocate_exact_size(vec2(width, wanted.min(room.y)), Sense::hover());
        let ground = look.roles.surface_raised;
        widgets::dialog_ground(ui, &look, own, ground, radius::DIALOG);
        let builder = UiBuilder::new()
            .max_rect(own)
            .id_salt("opened")
            .accessibility_role(accesskit::Role::Dialog)
            .accessibility_label(&says.title);
        let sheet = ui.scope_builder(builder, |ui| {
            let top = own.min + vec2(padding, padding);
            let bottom = own.bottom() - padding - foot;
            let words = Rect::from_min_max(top - vec2(8.0, 0.0), pos2(own.right() - 8.0, bottom));
            let mut high = 0.0;
            page::scroll(
                ui,
                IdSalt::new("opened"),
                words,
                (top.x, inner),
                |ui, column| {
                    words_ui(ui, model, tools, column, says);
                    high = column.height();
                },
            );
            if 0.5 < (high - self.high).abs() {
                self.high = high;
                ui.ctx().request_discard("height");
            }
            let column = Column::new(pos2(top.x, bottom + GAP), inner);
            presses_ui(ui, tools, column, (&says.presses, fresh))
        });
        sheet.inner
    }
}

/// How high the buttons are with the room over them: in one row, or one under the other where that is too narrow.
fn foot_height(ui: &Ui, tools: &Tools<'_>, presses: &[Press], width: f32) -> f32 {
    let rows = if in_one_row(ui, tools, presses, width) {
        presses.len().min(1)
    } else {
        presses.len()
    };
    rows as f32 * (BUTTON + GAP)
}

/// The width of a button beside the main one.
fn beside(ui: &Ui, tools: &Tools<'_>, press: &Press) -> f32 {
    let style = type_scale::BUTTON_LARGE;
    widgets::measure(ui, &tools.look, &press.label, style).x + 2.0 * 24.0
}

fn in_one_row(ui: &Ui, tools: &Tools<'_>, presses: &[Press], width: f32) -> bool {
    let widths = presses.iter().map(|press| beside(ui, tools, press));
    // The main button has a sign and the name of its key.
    widths.sum::<f32>() + presses.len() as f32 * GAP + 96.0 <= width
}

fn words_ui(ui: &mut Ui, model: &Model, tools: &mut Tools<'_>, column: &mut Column, says: &Says) {
    let look = tools.look;
    let roles = look.roles;
    let [ink, muted, primary] =
        [roles.on_surface, roles.on_surface_muted, roles.primary].map(color);
    if !says.from.is_empty() {
        let from = widgets::line(&says.from, type_scale::SMALL_BOLD, primary);
        column.say(ui, &look, from);
        column.gap(4.0);
    }
    let title = widgets::line(&says.title, type_scale::HEADLINE, ink);
    column.say(ui, &look, title);
    if !says.facts.is_empty() {
        column.gap(4.0);
        let facts = widgets::line(&says.facts, type_scale::BODY, muted);
        column.say(ui, &look, facts);
    }
    // What should keep somebody from taking it is read first, also where the rest has to be scrolled.
    for note in says.notes.iter().filter(|note| note.tone == Tone::Stop) {
        note_ui(ui, tools, column, note);
    }
    if !says.rows.is_empty() {
        column.gap(16.0);
        let rule = column.take(1.0);
        let edge = color(roles.line);
        ui.painter().rect_filled(rule, 0, edge);
        column.gap(8.0);
    }
    for row in &says.rows {
        row_ui(ui, model, tools, column, row);
    }
    if !says.more.is_empty() {
        column.say(
            ui,
            &look,
            widgets::line(&says.more, type_scale::BODY, muted),
        );
    }
    for note in says.notes.iter().filter(|note| note.tone != Tone::Stop) {
        note_ui(ui, tools, column, note);
    }
}

fn note_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, note: &Note) {
    let look = &tools.look;
    let roles = look.roles;
    column.gap(GAP);
    let (sign, colors) = match note.tone {
        Tone::Good => (Icon::Shield, (roles.good_soft, roles.on_good_soft)),
        Tone::Caution => (Icon::Warning, (roles.caution_soft, roles.on_caution_soft)),
        Tone::Stop => (Icon::Stop, (roles.stop_soft, roles.on_stop_soft)),
    };
    let lines = note.lines.iter();
    let lines: Vec<_> = lines.map(|line| (line.as_str(), false)).collect();
    let style = (sign, type_scale::SMALL);
    widgets::note(ui, look, column, style, colors, &lines);
}

/// An exercise: its picture, its name, its dose at the right or under the name.
fn row_ui(ui: &mut Ui, model: &Model, tools: &mut Tools<'_>, column: &mut Column, row: &Row) {
    let look = tools.look;
    let left = PICTURE[0] + AFTER_PICTURE;
    let wide = WIDE * look.text_scale <= column.width;
    let dose_room = if wide && !row.dose.is_empty() {
        widgets::measure(ui, &look, &row.dose, type_scale::BODY).x + AFTER_PICTURE
    } else {
        0.0
    };
    let dose_room = dose_room.min(column.width / 2.0);
    let high = |words: &str, style, room| widgets::height(ui, &look, words, style, room);
    let name_room = column.width - left - dose_room;
    let name_high = high(&row.name, type_scale::BODY_BOLD, name_room);
    let under = if wide || row.dose.is_empty() {
        0.0
    } else {
        high(&row.dose, type_scale::BODY, name_room)
    };
    let place = column.take(ROW.max(name_high + under + 12.0));
    picture_ui(ui, model, tools, place, row);
    let top = place.center().y - f32::midpoint(name_high, under);
    let corner = pos2(place.left() + left, top);
    let words = Rect::from_min_size(corner, vec2(name_room, name_high));
    let [ink, muted] = [look.roles.on_surface, look.roles.on_surface_muted].map(color);
    let name = widgets::line(&row.name, type_scale::BODY_BOLD, ink);
    widgets::wrapped(ui, &look, words, name);
    let dose = widgets::line(&row.dose, type_scale::BODY, muted);
    if wide {
        let half = type_scale::BODY.line * look.text_scale / 2.0;
        let right = Rect::from_min_max(
            pos2(place.right() - dose_room, place.center().y - half),
            pos2(place.right(), place.center().y + half),
        );
        widgets::text(ui, &look, right, dose.right());
    } else if !row.dose.is_empty() {
        let under = words.translate(vec2(0.0, name_high));
        widgets::wrapped(ui, &look, under, dose);
    }
}

/// The picture at the left of a row.
fn picture_ui(ui: &mut Ui, model: &Model, tools: &mut Tools<'_>, place: Rect, row: &Row) {
    let [width, height] = PICTURE;
    let middle = pos2(place.left() + 0.5 * width, place.center().y);
    let picture = Rect::from_center_size(middle, vec2(width, height));
    widgets::stage(ui, &tools.look, picture, f32::from(radius::CONTROL));
    match &row.figure {
        Some(figure) => tools.small_picture(ui, model, figure, picture),
        None => tools.thumbnail(ui, model, &row.exercise, picture),
    }
}

/// The buttons; the first has the keyboard when the dialog comes.
fn presses_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    mut column: Column,
    (presses, fresh): (&[Press], bool),
) -> Option<Action> {
    let row = in_one_row(ui, tools, presses, column.width);
    let others: f32 = presses
        .iter()
        .skip(1)
        .map(|press| beside(ui, tools, press) + GAP)
        .sum();
    let mut asked = None;
    let mut x = column.left;
    for (place, press) in presses.iter().enumerate() {
        let width = match (row, place) {
            (true, 0) => column.width - others,
            (true, _) => beside(ui, tools, press),
            (false, _) => column.width,
        };
        let at = pos2(if row { x } else { column.left }, column.y);
        let rect = Rect::from_min_size(at, vec2(width, BUTTON));
        let button = DialogButton {
            kind: press.kind,
            icon: press.icon,
            title: &press.label,
            words: "",
            key: &press.key,
            style: type_scale::BUTTON_LARGE,
        };
        let id = Id::unique(("opened", place));
        if button.show(ui, &tools.look, (rect, id, fresh && place == 0)) {
            asked = Some(press.action.clone());
        }
        x += width + GAP;
        if !row {
            column.gap(BUTTON + GAP);
        }
    }
    asked
}
