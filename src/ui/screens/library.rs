//! The library: search, filters, and a card for each exercise or routine.

use std::collections::BTreeMap;

use eframe::egui::{self, Rect, ScrollArea, Ui, pos2, vec2};

use crate::design::{TypeStyle, radius, type_scale};
use crate::domain::exercise::{Exercise, Goal, PositionGroup};
use crate::domain::routine::Routine;
use crate::domain::search::Query;
use crate::figure::motion::At;
use crate::model::{Action, LibraryTab, Model, Screen};
use crate::ui::frame::{Tools, thumbnail};
use crate::ui::icons::{Icon, Weight};
use crate::ui::painters::figure::FigureView;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Kind};

/// Space around the page and between cards.
const PAGE: f32 = 40.0;
const GAP: f32 = 20.0;

const GOALS: [(Goal, &str); 5] = [
    (Goal::Release, "goal-release"),
    (Goal::WarmUp, "goal-warm-up"),
    (Goal::Stretch, "goal-stretch"),
    (Goal::Strengthen, "goal-strengthen"),
    (Goal::Recover, "goal-recover"),
];

const POSITIONS: [(PositionGroup, &str); 4] = [
    (PositionGroup::Standing, "position-standing"),
    (PositionGroup::Sitting, "position-sitting"),
    (PositionGroup::Lying, "position-lying"),
    (PositionGroup::Kneeling, "position-kneeling"),
];

/// The message that names a goal.
pub fn goal_id(goal: Goal) -> &'static str {
    GOALS
        .iter()
        .find(|(known, _)| *known == goal)
        .map_or("", |(_, id)| id)
}

/// View state: what is typed, and a figure a card.
#[derive(Debug, Default)]
pub struct LibraryScreen {
    words: String,
    figures: BTreeMap<String, FigureView>,
}

impl LibraryScreen {
    /// Draws the library.
    pub fn ui(&mut self, ui: &mut Ui, model: &Model, tools: &mut Tools<'_>) -> Vec<Action> {
        let mut actions = Vec::new();
        let page = ui.max_rect().shrink2(vec2(PAGE, 0.0));
        let page = Rect::from_min_size(page.min, vec2(page.width().min(1440.0), page.height()));
        self.head_ui(ui, model, tools, page, &mut actions);
        let filters = model.library.tab == LibraryTab::Exercises;
        let mut top = page.top() + 168.0;
        if filters {
            top = filters_ui(ui, model, tools, page, top, &mut actions);
        }
        let count = match model.library.tab {
            LibraryTab::Exercises => model.library.exercises.len(),
            LibraryTab::Routines => model.library.routines.len(),
        };
        let id = if filters {
            "library-count"
        } else {
            "library-count-routines"
        };
        let words = tools.text.with(id, &[("count", count.into())]);
        let line = Rect::from_min_size(pos2(page.left(), top), vec2(page.width(), 24.0));
        let muted = color(tools.look.roles.on_surface_muted);
        widgets::text(
            ui,
            &tools.look,
            line,
            widgets::line(&words, type_scale::SMALL, muted),
        );
        let rest = Rect::from_min_max(
            pos2(page.left(), top + 36.0),
            pos2(ui.max_rect().right(), page.bottom()),
        );
        ui.scope_builder(egui::UiBuilder::new().max_rect(rest), |ui| {
            ScrollArea::vertical()
                .auto_shrink(false)
                .id_salt(model.library.tab)
                .show(ui, |ui| {
                    self.cards_ui(ui, model, tools, page.width(), &mut actions);
                });
        });
        actions
    }

    fn head_ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &Tools<'_>,
        page: Rect,
        actions: &mut Vec<Action>,
    ) {
        let look = &tools.look;
        let title = Rect::from_min_size(page.min + vec2(0.0, 32.0), vec2(400.0, 48.0));
        let ink = color(look.roles.on_surface);
        widgets::text(
            ui,
            look,
            title,
            widgets::line(&tools.text.get("library-title"), type_scale::HEADLINE, ink),
        );
        let tabs = Rect::from_min_size(
            pos2(page.right() - 260.0, page.top() + 32.0),
            vec2(260.0, 48.0),
        );
        let names = [
            tools.text.get("library-exercises"),
            tools.text.get("library-routines"),
        ];
        let options = names.each_ref().map(String::as_str);
        let selected = usize::from(model.library.tab == LibraryTab::Routines);
        match widgets::segmented(ui, look, tabs, &options, selected) {
            Some(0) => actions.push(Action::ShowLibrary(LibraryTab::Exercises)),
            Some(_) => actions.push(Action::ShowLibrary(LibraryTab::Routines)),
            None => {}
        }
        let field = Rect::from_min_size(page.min + vec2(0.0, 100.0), vec2(page.width(), 52.0));
        self.search_ui(ui, model, tools, field, actions);
    }

    fn search_ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &Tools<'_>,
        field: Rect,
        actions: &mut Vec<Action>,
    ) {
        let look = &tools.look;
        widgets::surface(ui, look, field, look.roles.surface, radius::CONTROL);
        let muted = color(look.roles.on_surface_muted);
        widgets::icon(
            ui,
            pos2(field.left() + 28.0, field.center().y),
            Icon::Search,
            Weight::Regular,
            22.0,
            muted,
        );
        let inner = Rect::from_min_max(field.min + vec2(52.0, 12.0), field.max - vec2(12.0, 12.0));
        let hint = tools.text.get("library-search");
        let edit = egui::TextEdit::singleline(&mut self.words)
            .font(look.font(type_scale::BODY))
            .frame(egui::Frame::NONE)
            .hint_text(&hint)
            .desired_width(inner.width());
        let response = ui.put(inner, edit);
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::TextInput, true, &hint));
        if ui.input_mut(|input| input.consume_key(egui::Modifiers::COMMAND, egui::Key::F)) {
            response.request_focus();
        }
        if response.changed() {
            let words = self.words.clone();
            actions.push(Action::LookFor(Query {
                words,
                ..model.library.query.clone()
            }));
        } else if !response.has_focus() {
            self.words.clone_from(&model.library.query.words);
        }
    }

    fn cards_ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &mut Tools<'_>,
        width: f32,
        actions: &mut Vec<Action>,
    ) {
        let catalogue = &model.content.catalogue;
        let exercises = model.library.tab == LibraryTab::Exercises;
        let (least, height) = if exercises {
            (240.0, 272.0)
        } else {
            (320.0, 296.0)
        };
        let columns = (((width + GAP) / (least + GAP)) as usize).max(2);
        let card = vec2(
            (width - GAP * (columns - 1) as f32) / columns as f32,
            height,
        );
        let places = if exercises {
            &model.library.exercises
        } else {
            &model.library.routines
        };
        if places.is_empty() {
            self.nothing_ui(ui, model, tools, width, actions);
            return;
        }
        let rows = places.len().div_ceil(columns);
        let (area, _) = ui.allocate_exact_size(
            vec2(width, rows as f32 * (height + GAP) + 20.0),
            egui::Sense::hover(),
        );
        for (i, place) in places.iter().enumerate() {
            let corner = vec2(
                (i % columns) as f32 * (card.x + GAP),
                (i / columns) as f32 * (card.y + GAP),
            );
            let rect = Rect::from_min_size(area.min + corner, card);
            if !ui.is_rect_visible(rect) {
                continue;
            }
            let action = if exercises {
                catalogue
                    .exercises
                    .get(*place)
                    .and_then(|one| self.exercise_ui(ui, model, tools, rect, one))
            } else {
                catalogue
                    .routines
                    .get(*place)
                    .and_then(|one| self.routine_ui(ui, model, tools, rect, one))
            };
            actions.extend(action);
        }
    }

    fn nothing_ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &Tools<'_>,
        width: f32,
        actions: &mut Vec<Action>,
    ) {
        let look = &tools.look;
        let (area, _) = ui.allocate_exact_size(vec2(width, 260.0), egui::Sense::hover());
        let words = tools.text.with(
            "library-empty",
            &[("query", (&model.library.query.words).into())],
        );
        let line = Rect::from_min_size(area.min + vec2(0.0, 60.0), vec2(width, 40.0));
        widgets::text(
            ui,
            look,
            line,
            widgets::line(&words, type_scale::TITLE, color(look.roles.on_surface)).center(),
        );
        let hint = tools.text.get("library-empty-hint");
        let line = Rect::from_min_size(area.min + vec2(0.0, 104.0), vec2(width, 28.0));
        widgets::text(
            ui,
            look,
            line,
            widgets::line(&hint, type_scale::BODY, color(look.roles.on_surface_muted)).center(),
        );
        let clear = tools.text.get("library-clear");
        let button =
            Rect::from_center_size(pos2(area.center().x, area.top() + 176.0), vec2(220.0, 48.0));
        if Button::new(Kind::Soft, &clear).show(ui, look, button) {
            self.words.clear();
            actions.push(Action::LookFor(Query::default()));
        }
    }

    fn figure(&mut self, key: &str) -> &mut FigureView {
        self.figures.entry(key.to_owned()).or_default()
    }

    fn exercise_ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &mut Tools<'_>,
        rect: Rect,
        exercise: &Exercise,
    ) -> Option<Action> {
        let look = tools.look;
        let goal = tools.text.get(goal_id(exercise.goal()));
        let dose = tools.text.dose(&exercise.dose);
        let kit = kit_words(&exercise.equipment);
        let pressed = widgets::card(
            ui,
            &look,
            rect,
            &format!("{}, {goal}, {dose}, {kit}", exercise.name),
        );
        let ground =
            Rect::from_min_size(rect.min + vec2(8.0, 8.0), vec2(rect.width() - 16.0, 148.0));
        widgets::stage(ui, &look, ground, 12.0);
        let view = self.figure(exercise.id.as_str());
        thumbnail(
            ui,
            tools,
            view,
            ground.shrink(8.0),
            (model, exercise, telling(model, exercise)),
        );
        let lines = [
            (
                goal.as_str(),
                TypeStyle {
                    bold: true,
                    ..type_scale::CAPTION
                },
                look.roles.on_primary_soft,
                20.0,
            ),
            (
                exercise.words.short_name.as_str(),
                type_scale::BODY_BOLD,
                look.roles.on_surface,
                26.0,
            ),
            (
                dose.as_str(),
                type_scale::SMALL,
                look.roles.on_surface,
                22.0,
            ),
            (
                kit.as_str(),
                type_scale::SMALL,
                look.roles.on_surface_muted,
                22.0,
            ),
        ];
        let mut top = rect.top() + 164.0;
        for (words, style, ink, height) in lines {
            let line = Rect::from_min_size(
                pos2(rect.left() + 16.0, top),
                vec2(rect.width() - 32.0, height),
            );
            widgets::fitted_line(ui, &look, line, widgets::line(words, style, color(ink)));
            top += height;
        }
        pressed.then(|| Action::Open(Screen::Exercise(exercise.id.clone())))
    }

    fn routine_ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &mut Tools<'_>,
        rect: Rect,
        routine: &Routine,
    ) -> Option<Action> {
        let look = tools.look;
        let variant = routine.variants.first()?;
        let minutes = variant.total_seconds.div_ceil(60);
        let time = tools
            .text
            .with("minutes-short", &[("count", minutes.into())]);
        let count = tools
            .text
            .with("exercises-count", &[("count", variant.items.len().into())]);
        let facts = format!("{time} · {count}");
        let pressed = widgets::card(ui, &look, rect, &format!("{}, {facts}", routine.name));
        let ground =
            Rect::from_min_size(rect.min + vec2(8.0, 8.0), vec2(rect.width() - 16.0, 148.0));
        widgets::stage(ui, &look, ground, 12.0);
        let first = variant
            .items
            .iter()
            .find(|item| item.block.as_deref() != Some("warm-up"));
        let shown = first
            .or(variant.items.first())
            .and_then(|item| model.content.catalogue.exercise(&item.exercise));
        if let Some(exercise) = shown {
            let view = self.figure(&format!("routine {}", routine.id));
            thumbnail(
                ui,
                tools,
                view,
                ground.shrink(8.0),
                (model, exercise, telling(model, exercise)),
            );
        }
        let left = rect.left() + 16.0;
        let line = |top: f32, height: f32| {
            Rect::from_min_size(
                pos2(left, rect.top() + top),
                vec2(rect.width() - 32.0, height),
            )
        };
        widgets::fitted(
            ui,
            &look,
            line(162.0, 48.0),
            widgets::line(
                &routine.name,
                type_scale::TITLE_SMALL,
                color(look.roles.on_surface),
            ),
        );
        widgets::text(
            ui,
            &look,
            line(212.0, 22.0),
            widgets::line(
                &facts,
                type_scale::SMALL,
                color(look.roles.on_surface_muted),
            ),
        );
        let kit = kit_words(&routine.equipment);
        widgets::text(
            ui,
            &look,
            line(236.0, 22.0),
            widgets::line(
                &routine.frequency,
                type_scale::SMALL,
                color(look.roles.on_surface),
            ),
        );
        widgets::text(
            ui,
            &look,
            line(262.0, 22.0),
            widgets::line(&kit, type_scale::SMALL, color(look.roles.on_surface_muted)),
        );
        pressed.then(|| Action::Open(Screen::Routine(routine.id.clone())))
    }
}

/// Kit in words, or a dash where there is none.
fn kit_words(equipment: &[String]) -> String {
    if equipment.is_empty() {
        "–".to_owned()
    } else {
        equipment.join(", ")
    }
}

/// The moment of a movement that tells most: its last key.
pub fn telling(model: &Model, exercise: &Exercise) -> At {
    let keys = model
        .content
        .figures
        .get(&exercise.id)
        .map_or(1, |spec| spec.keys.len());
    At::Key(keys.min(2).saturating_sub(1))
}

fn filters_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    page: Rect,
    top: f32,
    actions: &mut Vec<Action>,
) -> f32 {
    let look = &tools.look;
    let query = &model.library.query;
    let label = |top: f32| Rect::from_min_size(pos2(page.left(), top), vec2(72.0, 36.0));
    let muted = color(look.roles.on_surface_muted);
    widgets::text(
        ui,
        look,
        label(top),
        widgets::line(&tools.text.get("library-goal"), type_scale::SMALL, muted),
    );
    let mut left = page.left() + 80.0;
    for (goal, id) in GOALS {
        let (width, pressed) = widgets::filter_chip(
            ui,
            look,
            pos2(left, top),
            &tools.text.get(id),
            query.goals.contains(&goal),
        );
        left += width + 8.0;
        if pressed {
            let mut query = query.clone();
            if !query.goals.remove(&goal) {
                query.goals.insert(goal);
            }
            actions.push(Action::LookFor(query));
        }
    }
    let top = top + 48.0;
    widgets::text(
        ui,
        look,
        label(top),
        widgets::line(
            &tools.text.get("library-position"),
            type_scale::SMALL,
            muted,
        ),
    );
    let mut left = page.left() + 80.0;
    for (position, id) in POSITIONS {
        let (width, pressed) = widgets::filter_chip(
            ui,
            look,
            pos2(left, top),
            &tools.text.get(id),
            query.positions.contains(&position),
        );
        left += width + 8.0;
        if pressed {
            let mut query = query.clone();
            if !query.positions.remove(&position) {
                query.positions.insert(position);
            }
            actions.push(Action::LookFor(query));
        }
    }
    top + 48.0
}
