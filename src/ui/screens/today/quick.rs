//! Routines that can be started at once, a card each.

use eframe::egui::{Rect, Ui, pos2, vec2};

use super::hero::kit_of;
use super::picture_ui;
use crate::design::page::today as sizes;
use crate::design::type_scale;
use crate::domain::{ExerciseId, Routine};
use crate::model::{Action, CheckInAction, Model};
use crate::text::Text;
use crate::ui::frame::Tools;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Column};

/// Draws their title and the cards.
pub(super) fn ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let catalogue = &model.content.catalogue;
    let starts = model.quick_starts();
    let routines: Vec<&Routine> = starts
        .iter()
        .filter_map(|id| catalogue.routine(id))
        .collect();
    if routines.is_empty() {
        return;
    }
    let look = tools.look;
    title_ui(ui, tools, column);
    let least = look.scaled(sizes::QUICK_LEAST);
    let fit = ((column.width + sizes::QUICK_GAP) / (least + sizes::QUICK_GAP)) as usize;
    let in_row = fit.clamp(1, routines.len());
    let gaps = (in_row - 1) as f32 * sizes::QUICK_GAP;
    let width = (column.width - gaps) / in_row as f32;
    let faces = faces(model, &routines);
    for (row, faces) in routines.chunks(in_row).zip(faces.chunks(in_row)) {
        let high = row
            .iter()
            .map(|routine| under(ui, model, tools, routine, width))
            .fold(0.0, f32::max);
        let place = column.take(sizes::QUICK_PICTURE + 2.0 * sizes::QUICK_INSET + high);
        for (at, (routine, face)) in row.iter().zip(faces).enumerate() {
            let left = place.left() + at as f32 * (width + sizes::QUICK_GAP);
            let size = vec2(width, place.height());
            let rect = Rect::from_min_size(pos2(left, place.top()), size);
            if card_ui(ui, model, tools, rect, (routine, face.as_ref())) {
                let begin = CheckInAction::Begin(routine.id.clone());
                actions.push(Action::CheckIn(begin));
            }
        }
        column.gap(sizes::QUICK_GAP);
    }
}

fn title_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column) {
    let look = &tools.look;
    let title = tools.text.get("today-quick");
    let ink = color(look.roles.on_surface);
    let line = widgets::line(&title, type_scale::TITLE_SMALL, ink);
    column.say(ui, look, line);
    column.gap(sizes::UNDER_TITLE);
}

/// The exercise that stands for each routine in its picture: where there is a choice, no two the same.
fn faces(model: &Model, routines: &[&Routine]) -> Vec<Option<ExerciseId>> {
    let catalogue = &model.content.catalogue;
    let mut faces: Vec<Option<ExerciseId>> = Vec::new();
    for variant in routines.iter().map(|routine| routine.variants.first()) {
        let items = variant.into_iter().flat_map(|variant| &variant.items);
        let usual = variant.and_then(|variant| variant.face(catalogue));
        let usual = usual.map(|exercise| exercise.id.clone());
        let all = usual.iter().chain(items.map(|item| &item.exercise));
        let mut new = all.filter(|id| !faces.contains(&Some((*id).clone())));
        let face = new.next().cloned().or(usual.clone());
        faces.push(face);
    }
    faces
}

/// What a card says: a short name, and how long it takes with what.
fn words(model: &Model, text: &Text, routine: &Routine) -> [String; 3] {
    let id = format!("quick-{}", routine.id);
    let name = if text.has(&id) {
        text.get(&id)
    } else {
        routine.name.clone()
    };
    let variant = routine.variants.first();
    let minutes = variant.map_or(0, |variant| variant.total_seconds.div_ceil(60));
    let minutes = text.with("minutes-short", &[("count", minutes.into())]);
    let kit = variant.map(|variant| kit_of(model, text, variant));
    [name, minutes, kit.unwrap_or_default().to_lowercase()]
}

/// Height of what stands under a picture in a card of this width.
fn under(ui: &Ui, model: &Model, tools: &Tools<'_>, routine: &Routine, width: f32) -> f32 {
    let look = &tools.look;
    let [name, minutes, kit] = words(model, tools.text, routine);
    let facts = format!("{minutes} · {kit}");
    let room = width - 2.0 * sizes::QUICK_PADDING;
    let name = widgets::height(ui, look, &name, type_scale::BODY_BOLD, room);
    sizes::QUICK_ABOVE + name + widgets::height(ui, look, &facts, type_scale::SMALL, room)
}

fn card_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    rect: Rect,
    (routine, face): (&Routine, Option<&ExerciseId>),
) -> bool {
    let look = tools.look;
    let [name, minutes, kit] = words(model, tools.text, routine);
    let values = [
        ("name", (&name).into()),
        ("minutes", (&minutes).into()),
        ("kit", (&kit).into()),
    ];
    let said = tools.text.with("today-quick-name", &values);
    widgets::card(ui, &look, rect, &said, |ui| {
        let inset = rect.shrink(sizes::QUICK_INSET);
        let picture = inset.with_max_y(inset.top() + sizes::QUICK_PICTURE);
        if let Some(face) = face {
            picture_ui(ui, model, tools, picture, face);
        }
        let at = pos2(
            rect.left() + sizes::QUICK_PADDING,
            picture.bottom() + sizes::QUICK_ABOVE,
        );
        let words = Rect::from_min_max(at, rect.max - vec2(sizes::QUICK_PADDING, 0.0));
        let [ink, muted] = [look.roles.on_surface, look.roles.on_surface_muted].map(color);
        let line = widgets::line(&name, type_scale::BODY_BOLD, ink);
        let high = widgets::draw_wrapped(ui, &look, words, line);
        let facts = format!("{minutes} · {kit}");
        let line = widgets::line(&facts, type_scale::SMALL, muted);
        widgets::draw_wrapped(ui, &look, words.with_min_y(words.top() + high), line);
    })
}
