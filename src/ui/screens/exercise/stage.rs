//! The figure on its stage, with its views and what its colors mean; easier and harder exercises.

use eframe::egui::{CornerRadius, Key, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::turning::Turning;
use super::{ExerciseScreen, Shown};
use crate::design::page::{control, exercise as sizes};
use crate::design::{radius, type_scale};
use crate::domain::{Exercise, ExerciseId, Side};
use crate::figure::FigureSpec;
use crate::model::{Action, Screen};
use crate::ui::frame::Tools;
use crate::ui::painters::figure::Wanted;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Column, Segments};

/// Views that the switch names; V goes through all.
const SWITCHED: usize = 3;
/// A card is at least so wide, and so far from the other.
const VARIANT_LEAST: f32 = 240.0;
const VARIANT_GAP: f32 = 16.0;
/// A frame that comes late moves the figure no further than this.
const LATEST_S: f64 = 0.25;

impl ExerciseScreen {
    pub(super) fn figure_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        tools: &mut Tools<'_>,
        column: &mut Column,
        high: f32,
    ) {
        let look = tools.look;
        let stage = column.take(high);
        widgets::stage(ui, &look, stage, f32::from(radius::STAGE));
        let build = shown.model.preferences.figure.body;
        let figures = &shown.model.content.figures;
        let Some(spec) = figures.built(&shown.exercise.id, build) else {
            let photos = shown.photos();
            let how = (self.into_s, 1.0, &look, type_scale::BODY);
            photos.ui(ui, tools, stage.shrink(12.0), how);
            self.into_s += photos.passed(ui);
            return;
        };
        if !self.stopped {
            let passed_s = f64::from(ui.input(|input| input.unstable_dt)).min(LATEST_S);
            let speed = if self.slow { 0.5 } else { 1.0 };
            self.into_s += passed_s * speed;
            ui.request_repaint_after(self.figure.next_frame());
        }
        let palette = tools.palette;
        let wanted = Wanted {
            spec: shown.movement.figure(spec, self.into_s),
            at: shown.movement.at(self.into_s),
            side: Side::Right,
            view: self.view,
            turned: self.turning.now(),
            look: shown.model.preferences.figure,
            palette: &palette,
            name: &shown.exercise.name,
            opacity: 1.0,
            muscles: true,
            teaching: true,
        };
        let place = stage.shrink2(vec2(16.0, 20.0));
        self.figure.show(ui, tools.raster, place, &wanted);
        let own = spec.camera(self.view).el_deg;
        let name = tools.text.get("turn-figure");
        self.turning.ui(ui, tools, stage, (&name, own));
        legend_ui(ui, tools, stage, spec);
        self.views_ui(ui, tools, stage, spec);
    }

    fn views_ui(&mut self, ui: &mut Ui, tools: &Tools<'_>, stage: Rect, spec: &FigureSpec) {
        let look = &tools.look;
        let views = spec.views();
        if views.len() < 2 {
            return;
        }
        let named = views.iter().take(SWITCHED);
        let names: Vec<String> = named
            .map(|(view, _)| tools.text.get(view.message()))
            .collect();
        let options: Vec<&str> = names.iter().map(String::as_str).collect();
        let selected = self.view % views.len();
        let segments = Segments {
            options: &options,
            selected,
            small: false,
            raised: true,
        };
        let size = vec2(segments.size(ui, look).x, look.tall(sizes::VIEWS));
        let width = size.x.min(stage.width() - 32.0);
        let corner = pos2(stage.right() - width - 16.0, stage.top() + 16.0);
        let place = Rect::from_min_size(corner, vec2(width, size.y));
        let mut chosen = segments.show(ui, look, place);
        if ui.input(|input| input.key_pressed(Key::V)) && !ui.text_edit_focused() {
            chosen = Some((selected + 1) % views.len());
        }
        if let Some(chosen) = chosen.filter(|chosen| *chosen != selected) {
            self.turning = Turning::default();
            self.view = chosen;
        }
    }
}

/// What the colors on the body mean: a disc works most, a square helps.
fn legend_ui(ui: &mut Ui, tools: &Tools<'_>, stage: Rect, spec: &FigureSpec) {
    let look = &tools.look;
    let high = type_scale::SMALL.line * look.text_scale;
    let mut x = stage.left() + 20.0;
    let y = stage.bottom() - 16.0 - high / 2.0;
    let legends = [
        (true, "muscles-primary", tools.palette.muscle_primary),
        (false, "muscles-secondary", tools.palette.muscle_secondary),
    ];
    for (primary, id, tones) in legends {
        if !spec.muscles.iter().any(|muscle| muscle.primary == primary) {
            continue;
        }
        let center = pos2(x + 6.0, y);
        if primary {
            ui.painter().circle_filled(center, 6.0, color(tones.base));
        } else {
            let square = Rect::from_center_size(center, vec2(12.0, 12.0));
            let round = CornerRadius::same(2);
            ui.painter().rect_filled(square, round, color(tones.base));
        }
        let words = tools.text.get(id);
        let width = widgets::measure(ui, look, &words, type_scale::SMALL).x;
        let corner = pos2(x + 20.0, y - high / 2.0);
        let place = Rect::from_min_size(corner, vec2(width + 1.0, high));
        let ink = color(look.roles.on_surface);
        let line = widgets::line(&words, type_scale::SMALL, ink);
        widgets::text(ui, look, place, line);
        x += width + 40.0;
    }
}

/// The first easier and the first harder exercise, side by side where there is room.
pub(super) fn variants_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &mut Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let catalogue = &shown.model.content.catalogue;
    let first = |ids: &[ExerciseId]| ids.first().and_then(|id| catalogue.exercise(id));
    let both = [
        ("exercise-easier", first(&shown.exercise.regressions)),
        ("exercise-harder", first(&shown.exercise.progressions)),
    ];
    let known = both
        .into_iter()
        .filter_map(|(id, other)| Some((id, other?)));
    let beside = tools.look.scaled(VARIANT_LEAST) * 2.0 + VARIANT_GAP <= column.width;
    let (top, mut foot) = (column.y, column.y);
    let width = if beside {
        (column.width - VARIANT_GAP) / 2.0
    } else {
        column.width
    };
    for (place, (id, other)) in known.enumerate() {
        let across = if beside { place as f32 } else { 0.0 };
        let left = across * (width + VARIANT_GAP);
        let mut own = column.inset(left, column.width - left - width);
        own.y = if beside { top } else { foot };
        if variant_ui(ui, shown, tools, &mut own, (id, other)) {
            actions.push(Action::Open(Screen::Exercise(other.id.clone())));
        }
        foot = foot.max(own.y + VARIANT_GAP);
    }
    column.y = (foot - VARIANT_GAP).max(top);
}

fn variant_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &mut Tools<'_>,
    column: &mut Column,
    (id, other): (&str, &Exercise),
) -> bool {
    let look = tools.look;
    let title = tools.text.get(id);
    let [thumb_width, thumb_height] = sizes::VARIANT_THUMB;
    let inset = 20.0;
    let words_left = inset + thumb_width + 12.0;
    let words_width = column.width - words_left - 12.0;
    let high = widgets::height(ui, &look, &other.name, type_scale::BODY_BOLD, words_width);
    let head = type_scale::SMALL.line * look.text_scale;
    let body = thumb_height.max(high);
    let rect = column.take((16.0 + head + 8.0 + body + 16.0).max(sizes::VARIANT));
    let name = format!("{title}: {}", other.name);
    widgets::card(ui, &look, rect, &name, |ui| {
        let muted = color(look.roles.on_surface_muted);
        let at = rect.min + vec2(inset, 16.0);
        let place = Rect::from_min_size(at, vec2(rect.width() - 2.0 * inset, head));
        let line = widgets::line(&title, type_scale::SMALL, muted);
        widgets::draw(ui, &look, place, line);
        let at = rect.min + vec2(inset, 16.0 + head + 8.0);
        let thumb = Rect::from_min_size(at, vec2(thumb_width, thumb_height));
        widgets::rounded_stage(ui, &look, thumb, CornerRadius::same(radius::CONTROL));
        tools.thumbnail(ui, shown.model, &other.id, thumb);
        let ink = color(look.roles.on_surface);
        let place = Rect::from_min_size(
            pos2(rect.left() + words_left, thumb.top()),
            vec2(words_width, 0.0),
        );
        let line = widgets::line(&other.name, type_scale::BODY_BOLD, ink);
        widgets::draw_wrapped(ui, &look, place, line);
    })
}

/// A line that only a screen reader and the eye read, with a name of its own.
pub(super) fn named(ui: &mut Ui, rect: Rect, name: &str) {
    let response = ui.allocate_rect(rect, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, name));
}

/// The gap between chips.
pub(super) fn chip_gap() -> eframe::egui::Vec2 {
    vec2(control::GAP, control::GAP)
}
