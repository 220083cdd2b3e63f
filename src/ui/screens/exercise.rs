//! One exercise: the moving figure, and everything a person is told about it.

use eframe::egui::{self, CornerRadius, Rect, ScrollArea, Ui, pos2, vec2};

use super::library::{goal_id, telling};
use super::routine::readable;
use crate::design::{TypeStyle, radius, type_scale};
use crate::domain::{Exercise, ExerciseId, Part, Side, SideOrder, Sides, Work};
use crate::figure::FigureSpec;
use crate::figure::motion::At;
use crate::model::{Action, Model, Screen};
use crate::ui::frame::{Tools, back_link, thumbnail};
use crate::ui::icons::{Icon, Weight};
use crate::ui::painters::figure::{FigureView, Wanted};
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Kind};

/// Time between frames while the figure moves: 25 a second.
const FRAME_S: f64 = 0.04;

/// View state: the figure, whether it moves, how far it is, and from where it is seen.
#[derive(Debug, Default)]
pub struct ExerciseScreen {
    figure: FigureView,
    easier: FigureView,
    harder: FigureView,
    shown: Option<ExerciseId>,
    stopped: bool,
    into_s: f64,
    view: usize,
}

impl ExerciseScreen {
    /// Draws the page of an exercise.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &mut Tools<'_>,
        id: &ExerciseId,
    ) -> Vec<Action> {
        let Some(exercise) = model.content.catalogue.exercise(id) else {
            return Vec::new();
        };
        if self.shown.as_ref() != Some(id) {
            self.shown = Some(id.clone());
            self.into_s = 0.0;
            self.view = 0;
            self.stopped = model.preferences.reduced_motion.unwrap_or(false);
        }
        let area = ui.max_rect();
        let area = Rect::from_min_size(
            area.min + vec2(40.0, 0.0),
            vec2((area.width() - 80.0).min(1440.0), area.height()),
        );
        let mut actions: Vec<Action> = back_link(ui, tools, area.min + vec2(0.0, 34.0))
            .into_iter()
            .collect();
        let split = (area.width() * 0.575).min(720.0);
        let stage = Rect::from_min_size(
            area.min + vec2(0.0, 64.0),
            vec2(split, (area.height() - 336.0).clamp(200.0, 560.0)),
        );
        self.stage_ui(ui, model, tools, stage, exercise);
        self.under_ui(ui, model, tools, stage, exercise, &mut actions);
        let column = Rect::from_min_max(pos2(stage.right() + 40.0, area.top() + 64.0), area.max);
        let foot = Rect::from_min_max(pos2(column.left(), column.bottom() - 72.0), column.max);
        let body = Rect::from_min_max(column.min, pos2(column.right() + 12.0, foot.top()));
        ui.scope_builder(egui::UiBuilder::new().max_rect(body), |ui| {
            ScrollArea::vertical()
                .auto_shrink(false)
                .id_salt("about")
                .show(ui, |ui| {
                    let top = ui.max_rect().min;
                    let height = about_ui(
                        ui,
                        tools,
                        Rect::from_min_size(top, vec2(column.width(), 0.0)),
                        exercise,
                    );
                    ui.allocate_rect(
                        Rect::from_min_size(top, vec2(column.width(), height)),
                        egui::Sense::hover(),
                    );
                });
        });
        let start = Rect::from_min_size(
            foot.min + vec2(0.0, 8.0),
            vec2(foot.width().min(260.0), 56.0),
        );
        let words = tools.text.get("try-it-now");
        if Button::new(Kind::Main, &words)
            .icon(Icon::Play, Weight::Bold)
            .show(ui, &tools.look, start)
        {
            actions.push(Action::TryExercise(exercise.id.clone()));
        }
        actions
    }

    fn stage_ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &mut Tools<'_>,
        stage: Rect,
        exercise: &Exercise,
    ) {
        let look = tools.look;
        widgets::stage(ui, &look, stage, 24.0);
        let Some(spec) = model.content.figures.get(&exercise.id) else {
            return;
        };
        if !self.stopped {
            let passed = f64::from(ui.input(|input| input.unstable_dt)).min(0.1);
            self.into_s += passed;
            ui.request_repaint_after(std::time::Duration::from_secs_f64(FRAME_S));
        }
        let palette = tools.palette;
        let (at, side) = shown(exercise, self.into_s);
        let wanted = Wanted {
            spec,
            at,
            side,
            view: self.view,
            look: model.preferences.figure,
            palette: &palette,
            name: &exercise.name,
            opacity: 1.0,
            teaching: true,
        };
        self.figure
            .show(ui, tools.raster, stage.shrink(20.0), &wanted);
        legend_ui(ui, tools, stage, spec);
        self.views_ui(ui, tools, stage, spec);
    }

    fn views_ui(&mut self, ui: &mut Ui, tools: &Tools<'_>, stage: Rect, spec: &FigureSpec) {
        let views = spec.views();
        let names: Vec<String> = views
            .iter()
            .map(|(view, _)| tools.text.get(view.message()))
            .collect();
        let options: Vec<&str> = names.iter().map(String::as_str).collect();
        let width = 88.0 * options.len() as f32;
        let rect = Rect::from_min_size(
            pos2(stage.right() - width - 16.0, stage.top() + 16.0),
            vec2(width, 44.0),
        );
        if let Some(view) = widgets::segmented(ui, &tools.look, rect, &options, self.view) {
            self.view = view;
        }
        if ui.input(|input| input.key_pressed(egui::Key::V)) {
            self.view = (self.view + 1) % options.len().max(1);
        }
    }

    /// Play or stop, the words of the parts, easier and harder.
    fn under_ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &mut Tools<'_>,
        stage: Rect,
        exercise: &Exercise,
        actions: &mut Vec<Action>,
    ) {
        let look = tools.look;
        let button =
            Rect::from_min_size(pos2(stage.left(), stage.bottom() + 16.0), vec2(48.0, 48.0));
        let (icon, id) = if self.stopped {
            (Icon::Play, "exercise-play")
        } else {
            (Icon::Pause, "exercise-pause")
        };
        if Button::icon_only(Kind::Soft, icon, &tools.text.get(id)).show(ui, &look, button) {
            self.stopped = !self.stopped;
        }
        let tempo = tools.text.tempo(&exercise.dose, exercise);
        let words = if tempo.is_empty() {
            exercise.words.cue.clone()
        } else {
            tempo
        };
        let line = Rect::from_min_max(
            pos2(button.right() + 16.0, button.top()),
            pos2(stage.right(), button.bottom()),
        );
        widgets::text(
            ui,
            &look,
            line,
            widgets::line(&words, type_scale::BODY_BOLD, color(look.roles.on_surface)),
        );
        let width = (stage.width() - 16.0) / 2.0;
        let top = button.bottom() + 24.0;
        let sides = [
            ("exercise-easier", exercise.regressions.first(), 0.0),
            (
                "exercise-harder",
                exercise.progressions.first(),
                width + 16.0,
            ),
        ];
        for (title, id, left) in sides {
            let Some(other) = id.and_then(|id| model.content.catalogue.exercise(id)) else {
                continue;
            };
            let rect = Rect::from_min_size(pos2(stage.left() + left, top), vec2(width, 116.0));
            let view = if left == 0.0 {
                &mut self.easier
            } else {
                &mut self.harder
            };
            let title = tools.text.get(title);
            if widgets::card(ui, &look, rect, &format!("{title}: {}", other.name)) {
                actions.push(Action::Open(Screen::Exercise(other.id.clone())));
            }
            let line = Rect::from_min_size(rect.min + vec2(20.0, 12.0), vec2(200.0, 20.0));
            widgets::text(
                ui,
                &look,
                line,
                widgets::line(
                    &title,
                    type_scale::SMALL,
                    color(look.roles.on_surface_muted),
                ),
            );
            let thumb = Rect::from_min_size(rect.min + vec2(20.0, 40.0), vec2(88.0, 64.0));
            widgets::stage(ui, &look, thumb, 10.0);
            thumbnail(
                ui,
                tools,
                view,
                thumb.shrink(3.0),
                (model, other, telling(model, other)),
            );
            let name = Rect::from_min_max(
                pos2(thumb.right() + 16.0, thumb.top() + 4.0),
                rect.max - vec2(12.0, 8.0),
            );
            widgets::wrapped(
                ui,
                &look,
                name,
                widgets::line(
                    &other.name,
                    type_scale::BODY_BOLD,
                    color(look.roles.on_surface),
                ),
            );
        }
    }
}

/// The moment of the movement at the usual dose, repetition after repetition, and the side that does it.
fn shown(exercise: &Exercise, into_s: f64) -> (At, Side) {
    let timed = exercise.words.timed_part();
    let parts = exercise.dose.work.parts();
    let parts: Vec<(Part, f64)> = parts
        .iter()
        .map(|(part, length)| (*part, length.as_secs_f64()))
        .collect();
    let length_s: f64 = parts.iter().map(|(_, length_s)| length_s).sum();
    match &exercise.dose.work {
        Work::Reps { .. } => {
            let takes_turns = matches!(
                exercise.dose.sides,
                Sides::Each {
                    order: SideOrder::AlternateEachRep,
                    ..
                }
            );
            let odd = 1.0 <= (into_s / length_s.max(0.1)) % 2.0;
            let side = if takes_turns && odd {
                Side::Left
            } else {
                Side::Right
            };
            (At::of_repetition(&parts, into_s), side)
        }
        Work::Timed(_) if timed != Part::Hold => {
            let part = timed;
            let at = At::Part {
                part,
                into_s,
                length_s,
            };
            (at, Side::Right)
        }
        Work::Timed(_) | Work::Hold(_) => {
            (At::of_hold(length_s.min(SHOWN_HOLD_S), into_s), Side::Right)
        }
    }
}

/// A hold is shown for so long before it is shown again.
const SHOWN_HOLD_S: f64 = 4.0;

fn legend_ui(ui: &mut Ui, tools: &Tools<'_>, stage: Rect, spec: &FigureSpec) {
    let look = &tools.look;
    let mut x = stage.left() + 20.0;
    let y = stage.bottom() - 26.0;
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
            ui.painter().rect_filled(
                Rect::from_center_size(center, vec2(11.0, 11.0)),
                CornerRadius::ZERO,
                color(tones.base),
            );
        }
        let words = tools.text.get(id);
        let width = widgets::measure(ui, look, &words, type_scale::SMALL).x;
        let line = Rect::from_min_size(pos2(x + 18.0, y - 11.0), vec2(width + 4.0, 22.0));
        widgets::text(
            ui,
            look,
            line,
            widgets::line(&words, type_scale::SMALL, color(look.roles.on_surface)),
        );
        x += width + 42.0;
    }
}

/// Name, dose, instructions, cue, mistakes, cautions, sources; answers the height.
fn about_ui(ui: &mut Ui, tools: &Tools<'_>, area: Rect, exercise: &Exercise) -> f32 {
    let look = &tools.look;
    let text = tools.text;
    let ink = color(look.roles.on_surface);
    let muted = color(look.roles.on_surface_muted);
    let mut column = Column {
        look,
        area,
        y: area.top(),
    };
    let tag = TypeStyle {
        bold: true,
        ..type_scale::CAPTION
    };
    column.say(
        ui,
        &text.get(goal_id(exercise.goal())),
        tag,
        color(look.roles.on_primary_soft),
        0.0,
        2.0,
    );
    column.say(ui, &exercise.name, type_scale::HEADLINE, ink, 0.0, 10.0);
    let mut x = area.left();
    for words in [
        text.dose(&exercise.dose),
        text.with(
            "rest-length",
            &[("length", (&text.length(exercise.dose.rest)).into())],
        ),
    ] {
        x += widgets::chip(ui, look, pos2(x, column.y), &words) + 8.0;
    }
    column.y += 48.0;
    for (place, line) in exercise.instructions.iter().enumerate() {
        let center = pos2(area.left() + 14.0, column.y + 13.0 * look.text_scale);
        ui.painter()
            .circle_filled(center, 14.0, color(look.roles.surface_sunken));
        let number = Rect::from_center_size(center, vec2(28.0, 20.0));
        widgets::text(
            ui,
            look,
            number,
            widgets::line(&(place + 1).to_string(), type_scale::SMALL_BOLD, ink).center(),
        );
        column.say(ui, line, type_scale::BODY, ink, 40.0, 12.0);
    }
    column.note(
        ui,
        &format!("{}: “{}”", text.get("exercise-think"), exercise.words.cue),
        Icon::Think,
    );
    column.list(
        ui,
        &text.get("exercise-mistakes"),
        &exercise.mistakes,
        Icon::Mistake,
        color(look.roles.stop),
    );
    column.list(
        ui,
        &text.get("exercise-care"),
        &exercise.cautions,
        Icon::Warning,
        color(look.roles.caution),
    );
    column.list(
        ui,
        &text.get("exercise-not-when"),
        &exercise.contraindications,
        Icon::Warning,
        color(look.roles.stop),
    );
    column.list(
        ui,
        &text.get("exercise-stop-if"),
        &exercise.stop_if,
        Icon::Hurts,
        color(look.roles.stop),
    );
    column.say(
        ui,
        &text.get("exercise-evidence"),
        type_scale::BODY_BOLD,
        ink,
        0.0,
        4.0,
    );
    let basis = text.get(&format!(
        "basis-{}",
        exercise.dose_basis.basis.replace('+', "-")
    ));
    let words = text.with(
        "exercise-basis",
        &[
            ("range", (&exercise.dose_basis.range).into()),
            ("basis", (&basis).into()),
        ],
    );
    column.say(ui, &words, type_scale::SMALL, muted, 0.0, 4.0);
    for source in readable(&exercise.evidence) {
        column.say(ui, &source, type_scale::SMALL, muted, 0.0, 4.0);
    }
    column.say(
        ui,
        &text.get("not-reviewed"),
        type_scale::SMALL,
        muted,
        0.0,
        12.0,
    );
    column.y - area.top()
}

/// Lines under each other.
struct Column<'a> {
    look: &'a crate::ui::theme::Look,
    area: Rect,
    y: f32,
}

impl Column<'_> {
    fn say(
        &mut self,
        ui: &mut Ui,
        words: &str,
        style: TypeStyle,
        ink: egui::Color32,
        indent: f32,
        gap: f32,
    ) {
        let rect = Rect::from_min_size(
            pos2(self.area.left() + indent, self.y),
            vec2(self.area.width() - indent - 8.0, 0.0),
        );
        self.y += widgets::wrapped(ui, self.look, rect, widgets::line(words, style, ink)) + gap;
    }

    fn note(&mut self, ui: &mut Ui, words: &str, sign: Icon) {
        let look = self.look;
        let index = ui.painter().add(egui::Shape::Noop);
        let top = self.y;
        self.y += 12.0;
        self.say(
            ui,
            words,
            type_scale::BODY,
            color(look.roles.on_primary_soft),
            52.0,
            12.0,
        );
        let rect = Rect::from_min_max(
            pos2(self.area.left(), top),
            pos2(self.area.right() - 8.0, self.y),
        );
        ui.painter().set(
            index,
            egui::Shape::rect_filled(
                rect,
                CornerRadius::same(radius::CONTROL),
                color(look.roles.primary_soft),
            ),
        );
        widgets::icon(
            ui,
            pos2(rect.left() + 28.0, top + 24.0),
            sign,
            Weight::Filled,
            22.0,
            color(look.roles.on_primary_soft),
        );
        self.y += 16.0;
    }

    fn list(
        &mut self,
        ui: &mut Ui,
        title: &str,
        lines: &[String],
        sign: Icon,
        tone: egui::Color32,
    ) {
        if lines.is_empty() {
            return;
        }
        let ink = color(self.look.roles.on_surface);
        self.say(ui, title, type_scale::BODY_BOLD, ink, 0.0, 6.0);
        for line in lines {
            widgets::icon(
                ui,
                pos2(
                    self.area.left() + 12.0,
                    self.y + 12.0 * self.look.text_scale,
                ),
                sign,
                Weight::Regular,
                20.0,
                tone,
            );
            self.say(ui, line, type_scale::BODY, ink, 32.0, 6.0);
        }
        self.y += 10.0;
    }
}
