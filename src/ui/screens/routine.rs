//! One routine before it starts: what it is, its variants, its items with what can be trimmed.

use std::collections::BTreeMap;
use std::time::Duration;

use eframe::egui::{self, CornerRadius, Rect, ScrollArea, Stroke, Ui, pos2, vec2};

use super::library::{goal_id, telling};
use crate::design::{radius, type_scale};
use crate::domain::preferences::SoreSide;
use crate::domain::routine::{Item, ItemSide, Routine, Variant};
use crate::domain::{RoutineId, Side, SideOrder, Sides};
use crate::model::action::TrimItem;
use crate::model::{Action, Model, Screen, Setup};
use crate::ui::frame::{Tools, back_link, thumbnail};
use crate::ui::icons::{Icon, Weight};
use crate::ui::painters::figure::FigureView;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Kind};

/// Times that a person may have, minutes.
const LIMITS: [u32; 4] = [5, 10, 15, 20];

/// Height of an item.
const ROW: f32 = 96.0;

/// View state: a figure an item.
#[derive(Debug, Default)]
pub struct RoutineScreen {
    figures: BTreeMap<String, FigureView>,
    stage: FigureView,
}

/// What the page draws from.
struct Page<'a> {
    model: &'a Model,
    routine: &'a Routine,
    variant: &'a Variant,
    setup: Setup,
}

impl RoutineScreen {
    /// Draws the page of a routine.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &mut Tools<'_>,
        id: &RoutineId,
    ) -> Vec<Action> {
        let setup = model.setup(id);
        let Some(routine) = model.content.catalogue.routine(id) else {
            return Vec::new();
        };
        let Some(variant) = routine.variant(&setup.variant).or(routine.variants.first()) else {
            return Vec::new();
        };
        let page = Page {
            model,
            routine,
            variant,
            setup,
        };
        let mut actions = Vec::new();
        let area = ui.max_rect();
        let area = Rect::from_min_size(
            area.min + vec2(40.0, 0.0),
            vec2((area.width() - 80.0).min(1440.0), area.height()),
        );
        actions.extend(back_link(ui, tools, area.min + vec2(0.0, 34.0)));
        let left = Rect::from_min_max(
            area.min + vec2(0.0, 76.0),
            pos2(area.left() + 352.0, area.bottom()),
        );
        let right = Rect::from_min_max(pos2(left.right() + 40.0, area.top() + 76.0), area.max);
        self.left_ui(ui, &page, tools, left, &mut actions);
        self.right_ui(ui, &page, tools, right, &mut actions);
        actions
    }

    fn left_ui(
        &mut self,
        ui: &mut Ui,
        page: &Page<'_>,
        tools: &mut Tools<'_>,
        area: Rect,
        actions: &mut Vec<Action>,
    ) {
        let foot = Rect::from_min_max(pos2(area.left(), area.bottom() - 96.0), area.max);
        let body = Rect::from_min_max(area.min, pos2(area.right() + 12.0, foot.top()));
        ui.scope_builder(egui::UiBuilder::new().max_rect(body), |ui| {
            ScrollArea::vertical()
                .auto_shrink(false)
                .id_salt("routine")
                .show(ui, |ui| {
                    let top = ui.max_rect().min;
                    let height =
                        self.about_ui(ui, page, tools, Rect::from_min_size(top, vec2(352.0, 0.0)));
                    ui.allocate_rect(
                        Rect::from_min_size(top, vec2(352.0, height)),
                        egui::Sense::hover(),
                    );
                });
        });
        start_ui(ui, page, tools, foot, actions);
    }

    /// Picture, name, facts, rule; answers how high it all is.
    fn about_ui(&mut self, ui: &mut Ui, page: &Page<'_>, tools: &mut Tools<'_>, area: Rect) -> f32 {
        let look = tools.look;
        let stage = Rect::from_min_size(area.min, vec2(352.0, 200.0));
        widgets::stage(ui, &look, stage, 24.0);
        let catalogue = &page.model.content.catalogue;
        let shown = page.variant.items.iter().max_by_key(|item| item.dose.sets);
        if let Some(exercise) = shown.and_then(|item| catalogue.exercise(&item.exercise)) {
            thumbnail(
                ui,
                tools,
                &mut self.stage,
                stage.shrink(16.0),
                (page.model, exercise, telling(page.model, exercise)),
            );
        }
        let mut y = stage.bottom() + 20.0;
        let ink = color(look.roles.on_surface);
        let muted = color(look.roles.on_surface_muted);
        let mut say = |ui: &mut Ui, words: &str, style, ink, gap: f32| {
            let rect = Rect::from_min_size(pos2(area.left(), y), vec2(352.0, 0.0));
            y += widgets::wrapped(ui, &look, rect, widgets::line(words, style, ink)) + gap;
        };
        say(ui, &page.routine.name, type_scale::HEADLINE, ink, 4.0);
        say(ui, &page.routine.summary, type_scale::BODY, muted, 12.0);
        let text = tools.text;
        let length = page.setup.trim.length(page.variant, catalogue);
        let minutes = text.with("minutes-short", &[("count", text.minutes(length).into())]);
        let count = page.setup.trim.apply(page.variant, catalogue).items.len();
        let facts = format!(
            "{minutes} {} · {}",
            text.get("routine-with-rests"),
            text.with("exercises-count", &[("count", count.into())])
        );
        say(ui, &facts, type_scale::BODY_BOLD, ink, 4.0);
        say(ui, &page.routine.frequency, type_scale::BODY, muted, 8.0);
        let kit = if page.routine.equipment.is_empty() {
            text.get("routine-kit-none")
        } else {
            page.routine.equipment.join(", ")
        };
        say(ui, &kit, type_scale::BODY, ink, 16.0);
        y += rule_ui(ui, page, tools, pos2(area.left(), y));
        for (title, lines) in [
            ("routine-cautions", &page.routine.cautions),
            ("routine-who-not", &page.routine.who_not_for),
        ] {
            y += list_ui(ui, tools, pos2(area.left(), y), &text.get(title), lines);
        }
        y += list_ui(
            ui,
            tools,
            pos2(area.left(), y),
            &text.get("routine-evidence"),
            &readable(&page.routine.sources),
        );
        y - area.top() + 16.0
    }

    fn right_ui(
        &mut self,
        ui: &mut Ui,
        page: &Page<'_>,
        tools: &mut Tools<'_>,
        area: Rect,
        actions: &mut Vec<Action>,
    ) {
        let look = tools.look;
        let text = tools.text;
        let title = text.with(
            "routine-items",
            &[("count", page.variant.items.len().into())],
        );
        let line = Rect::from_min_size(area.min, vec2(area.width(), 28.0));
        widgets::text(
            ui,
            &look,
            line,
            widgets::line(
                &title,
                type_scale::TITLE_SMALL,
                color(look.roles.on_surface),
            ),
        );
        let muted = color(look.roles.on_surface_muted);
        widgets::text(
            ui,
            &look,
            line,
            widgets::line(&text.get("routine-in-order"), type_scale::SMALL, muted).right(),
        );
        let mut top = area.top() + 40.0;
        top += variants_ui(
            ui,
            page,
            tools,
            Rect::from_min_size(pos2(area.left(), top), vec2(area.width(), 0.0)),
            actions,
        );
        let rest = Rect::from_min_max(
            pos2(area.left(), top),
            pos2(area.right() + 12.0, area.bottom() - 16.0),
        );
        ui.scope_builder(egui::UiBuilder::new().max_rect(rest), |ui| {
            ScrollArea::vertical()
                .auto_shrink(false)
                .id_salt("items")
                .show(ui, |ui| {
                    let count = page.variant.items.len();
                    let extra = if page.setup.swapping.is_some() {
                        132.0
                    } else {
                        0.0
                    };
                    let height = count as f32 * ROW + extra;
                    let (card, _) =
                        ui.allocate_exact_size(vec2(area.width(), height), egui::Sense::hover());
                    widgets::surface(ui, &look, card, look.roles.surface, radius::CARD);
                    let mut top = card.top();
                    for place in 0..count {
                        let row = Rect::from_min_size(
                            pos2(card.left() + 20.0, top),
                            vec2(card.width() - 40.0, ROW),
                        );
                        self.item_ui(ui, page, tools, row, place, actions);
                        top += ROW;
                        if page.setup.swapping == Some(place) {
                            swaps_ui(
                                ui,
                                page,
                                tools,
                                Rect::from_min_size(
                                    pos2(row.left(), top),
                                    vec2(row.width(), 124.0),
                                ),
                                place,
                                actions,
                            );
                            top += extra;
                        }
                    }
                });
        });
    }

    fn item_ui(
        &mut self,
        ui: &mut Ui,
        page: &Page<'_>,
        tools: &mut Tools<'_>,
        row: Rect,
        place: usize,
        actions: &mut Vec<Action>,
    ) {
        let look = tools.look;
        let text = tools.text;
        let catalogue = &page.model.content.catalogue;
        let Some(original) = page.variant.items.get(place) else {
            return;
        };
        let item = page.setup.trim.item(place, original, catalogue);
        let Some(exercise) = catalogue.exercise(&item.exercise) else {
            return;
        };
        let included = page.setup.trim.includes(place, original);
        if 0 < place {
            ui.painter().hline(
                row.x_range(),
                row.top(),
                Stroke::new(1.0, color(look.roles.line)),
            );
        }
        let dose = text.dose(&item.dose);
        let open = Rect::from_min_max(row.min, pos2(row.right() - 148.0, row.bottom()));
        let name = format!("{}. {}, {dose}", place + 1, exercise.name);
        let response = ui.allocate_rect(open, egui::Sense::click());
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &name));
        if response.has_focus() {
            ui.painter().rect_stroke(
                open.shrink(2.0),
                CornerRadius::same(8),
                Stroke::new(3.0, color(look.roles.focus)),
                egui::StrokeKind::Inside,
            );
        }
        if response
            .on_hover_cursor(egui::CursorIcon::PointingHand)
            .clicked()
        {
            actions.push(Action::Open(Screen::Exercise(exercise.id.clone())));
        }
        let ink = color(if included {
            look.roles.on_surface
        } else {
            look.roles.on_surface_muted
        });
        let muted = color(look.roles.on_surface_muted);
        let number = pos2(row.left() + 14.0, row.center().y);
        ui.painter()
            .circle_filled(number, 14.0, color(look.roles.surface_sunken));
        widgets::text(
            ui,
            &look,
            Rect::from_center_size(number, vec2(28.0, 20.0)),
            widgets::line(&(place + 1).to_string(), type_scale::SMALL_BOLD, ink).center(),
        );
        let thumb =
            Rect::from_min_size(pos2(row.left() + 44.0, row.top() + 16.0), vec2(88.0, 64.0));
        widgets::stage(ui, &look, thumb, 10.0);
        let view = self
            .figures
            .entry(format!("{place} {}", exercise.id))
            .or_default();
        thumbnail(
            ui,
            tools,
            view,
            thumb.shrink(3.0),
            (page.model, exercise, telling(page.model, exercise)),
        );
        let columns = [(148.0, 226.0), (384.0, 150.0)];
        let at = |column: usize, down: f32| {
            let (left, width) = columns.get(column).copied().unwrap_or((0.0, 0.0));
            Rect::from_min_size(pos2(row.left() + left, row.top() + down), vec2(width, 24.0))
        };
        widgets::text(
            ui,
            &look,
            at(0, 24.0),
            widgets::line(&exercise.name, type_scale::BODY_BOLD, ink),
        );
        let under = if original.optional {
            text.get("routine-optional")
        } else {
            text.get(goal_id(exercise.goal()))
        };
        widgets::text(
            ui,
            &look,
            at(0, 50.0),
            widgets::line(&under, type_scale::SMALL, muted),
        );
        widgets::text(
            ui,
            &look,
            at(1, 24.0),
            widgets::line(&dose, type_scale::BODY_BOLD, ink),
        );
        widgets::text(
            ui,
            &look,
            at(1, 50.0),
            widgets::line(&sides(tools, page.model, &item), type_scale::SMALL, muted),
        );
        trim_ui(ui, page, tools, row, (place, included, &item), actions);
    }
}

/// Time of an item, fewer sets, swap, leave out.
fn trim_ui(
    ui: &mut Ui,
    page: &Page<'_>,
    tools: &Tools<'_>,
    row: Rect,
    (place, included, item): (usize, bool, &Item),
    actions: &mut Vec<Action>,
) {
    let look = &tools.look;
    let text = tools.text;
    let id = &page.routine.id;
    let time = Rect::from_min_size(
        pos2(row.right() - 140.0, row.top() + 10.0),
        vec2(136.0, 24.0),
    );
    widgets::text(
        ui,
        look,
        time,
        widgets::line(
            &text.clock(item.length()),
            type_scale::BODY,
            color(look.roles.on_surface_muted),
        )
        .right(),
    );
    let button = |slot: f32| {
        Rect::from_min_size(
            pos2(row.right() - 140.0 + slot * 47.0, row.top() + 40.0),
            vec2(44.0, 44.0),
        )
    };
    let name = |id: &str| format!("{} {}", text.get(id), place + 1);
    let small = |icon, name: &str, ui: &mut Ui, rect| {
        Button::icon_only(Kind::Link, icon, name)
            .icon_size(20.0)
            .show(ui, look, rect)
    };
    let sets = item.dose.sets;
    if included && 1 < sets && small(Icon::Minus, &name("routine-fewer-sets"), ui, button(0.0)) {
        actions.push(Action::Trim(id.clone(), place, TrimItem::Sets(sets - 1)));
    }
    if included && small(Icon::Swap, &name("routine-swap"), ui, button(1.0)) {
        let open = page.setup.swapping != Some(place);
        actions.push(Action::ChooseSwap(id.clone(), open.then_some(place)));
    }
    let (icon, label) = if included {
        (Icon::Close, "routine-leave-out")
    } else {
        (Icon::Plus, "routine-put-back")
    };
    if small(icon, &name(label), ui, button(2.0)) {
        actions.push(Action::Trim(
            id.clone(),
            place,
            TrimItem::Include(!included),
        ));
    }
}

/// What can be done instead of an item: what the content names, easier and harder.
fn swaps_ui(
    ui: &mut Ui,
    page: &Page<'_>,
    tools: &Tools<'_>,
    area: Rect,
    place: usize,
    actions: &mut Vec<Action>,
) {
    let look = &tools.look;
    let catalogue = &page.model.content.catalogue;
    ui.painter().rect_filled(
        area,
        CornerRadius::same(radius::CONTROL),
        color(look.roles.surface_sunken),
    );
    let title = Rect::from_min_size(area.min + vec2(16.0, 10.0), vec2(area.width() - 32.0, 24.0));
    widgets::text(
        ui,
        look,
        title,
        widgets::line(
            &tools.text.get("routine-swap-title"),
            type_scale::SMALL_BOLD,
            color(look.roles.on_surface),
        ),
    );
    let Some(item) = page.variant.items.get(place) else {
        return;
    };
    let own = catalogue.exercise(&item.exercise);
    let named = page.routine.swaps.iter().filter_map(|swap| {
        let place = swap.replace.iter().position(|id| *id == item.exercise)?;
        swap.with.get(place)
    });
    let more = own
        .into_iter()
        .flat_map(|own| own.regressions.iter().chain(&own.progressions));
    let mut seen: Vec<_> = named.chain(more).collect();
    seen.dedup();
    let mut at = area.min + vec2(16.0, 44.0);
    for exercise in seen
        .into_iter()
        .take(4)
        .filter_map(|id| catalogue.exercise(id))
    {
        let width = widgets::measure(ui, look, &exercise.name, type_scale::BODY_BOLD).x + 40.0;
        if area.right() < at.x + width {
            at = pos2(area.left() + 16.0, at.y + 40.0);
        }
        let rect = Rect::from_min_size(at, vec2(width, 36.0));
        if Button::new(Kind::Outline, &exercise.name).show(ui, look, rect) {
            let swap = TrimItem::Swap(Some(exercise.id.clone()));
            actions.push(Action::Trim(page.routine.id.clone(), place, swap));
        }
        at.x += width + 8.0;
    }
}

/// The variants, with what each is for, and the times that a person may have; answers the height.
fn variants_ui(
    ui: &mut Ui,
    page: &Page<'_>,
    tools: &Tools<'_>,
    area: Rect,
    actions: &mut Vec<Action>,
) -> f32 {
    let look = &tools.look;
    let id = &page.routine.id;
    let mut at = area.min;
    let mut flow = |ui: &mut Ui, words: &str, on: bool| {
        let width = widgets::measure(ui, look, words, type_scale::SMALL_BOLD).x + 56.0;
        if area.right() < at.x + width {
            at = pos2(area.left(), at.y + 44.0);
        }
        let (width, pressed) = widgets::filter_chip(ui, look, at, words, on);
        at.x += width + 8.0;
        pressed
    };
    if 1 < page.routine.variants.len() {
        for variant in &page.routine.variants {
            if flow(ui, &variant.name, variant.id == page.variant.id) {
                actions.push(Action::ChooseVariant(id.clone(), variant.id.clone()));
            }
        }
        at = pos2(area.left(), at.y + 44.0);
    }
    let mut flow = |ui: &mut Ui, words: &str, on: bool| {
        let (width, pressed) = widgets::filter_chip(ui, look, at, words, on);
        at.x += width + 8.0;
        pressed
    };
    let whole = tools.text.get("routine-whole");
    if flow(
        ui,
        &whole,
        page.setup.limit.is_none() && page.setup.trim.is_empty(),
    ) {
        actions.push(Action::Limit(id.clone(), None));
    }
    for minutes in LIMITS {
        let limit = Duration::from_secs(u64::from(minutes) * 60);
        let words = tools
            .text
            .with("routine-have-minutes", &[("count", minutes.into())]);
        if minutes * 60 < page.variant.total_seconds
            && flow(ui, &words, page.setup.limit == Some(limit))
        {
            actions.push(Action::Limit(id.clone(), Some(limit)));
        }
    }
    let mut bottom = at.y + 44.0;
    let notes = [
        &page.variant.use_when,
        &page.variant.coach_note,
        &page.variant.progress_when,
    ];
    for note in notes.into_iter().flatten() {
        let rect = Rect::from_min_size(pos2(area.left(), bottom), vec2(area.width(), 20.0));
        bottom += widgets::wrapped(
            ui,
            look,
            rect,
            widgets::line(note, type_scale::SMALL, color(look.roles.on_surface_muted)),
        ) + 4.0;
    }
    bottom + 8.0 - area.top()
}

/// Start, and what has to be known before.
fn start_ui(
    ui: &mut Ui,
    page: &Page<'_>,
    tools: &Tools<'_>,
    foot: Rect,
    actions: &mut Vec<Action>,
) {
    let look = &tools.look;
    let needs_side = page
        .variant
        .items
        .iter()
        .any(|item| item.side == ItemSide::Affected);
    if needs_side && page.model.preferences.sore_side == SoreSide::NotSaid {
        let line = Rect::from_min_size(foot.min, vec2(352.0, 24.0));
        widgets::text(
            ui,
            look,
            line,
            widgets::line(
                &tools.text.get("routine-sore-side"),
                type_scale::BODY_BOLD,
                color(look.roles.on_surface),
            ),
        );
        for (slot, (side, id)) in [(Side::Left, "side-left"), (Side::Right, "side-right")]
            .into_iter()
            .enumerate()
        {
            let rect = Rect::from_min_size(
                foot.min + vec2(slot as f32 * 124.0, 32.0),
                vec2(112.0, 48.0),
            );
            if Button::new(Kind::Outline, &tools.text.get(id)).show(ui, look, rect) {
                actions.push(Action::SoreSideIs(side));
            }
        }
        return;
    }
    let start = Rect::from_min_size(foot.min + vec2(0.0, 16.0), vec2(216.0, 56.0));
    let pressed = Button::new(Kind::Main, &tools.text.get("start"))
        .icon(Icon::Play, Weight::Bold)
        .key("Enter")
        .show(ui, look, start);
    if pressed {
        actions.push(Action::StartRoutine(page.routine.id.clone()));
    }
    let left = page
        .model
        .session
        .as_ref()
        .filter(|session| session.routine.as_ref() == Some(&page.routine.id));
    if left.is_some() {
        let rect = Rect::from_min_size(start.right_top() + vec2(12.0, 0.0), vec2(124.0, 56.0));
        if Button::new(Kind::Soft, &tools.text.get("carry-on")).show(ui, look, rect) {
            actions.push(Action::CarryOn);
        }
    }
}

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
            let first = model.preferences.start_side;
            let (first, second) = (side(first), side(first.other()).to_lowercase());
            text.with(
                "sides-each-set",
                &[("first", (&first).into()), ("second", (&second).into())],
            )
        }
    }
}

/// The pain rule with its bands in words; answers the height.
fn rule_ui(ui: &mut Ui, page: &Page<'_>, tools: &Tools<'_>, at: egui::Pos2) -> f32 {
    let look = &tools.look;
    let Some(rule) = page.model.content.catalogue.pain_rule(page.routine) else {
        return 0.0;
    };
    let bands = rule.bands.iter().map(|band| {
        let range = if band.min == band.max {
            band.min.to_string()
        } else {
            format!("{}–{}", band.min, band.max)
        };
        tools.text.with(
            "routine-pain-band",
            &[("range", (&range).into()), ("words", (&band.words).into())],
        )
    });
    let words = format!(
        "{}. {}",
        tools.text.get("routine-pain-rule"),
        bands.collect::<Vec<_>>().join(" · ")
    );
    let index = ui.painter().add(egui::Shape::Noop);
    let inner = Rect::from_min_size(at + vec2(48.0, 12.0), vec2(352.0 - 64.0, 0.0));
    let height = widgets::wrapped(
        ui,
        look,
        inner,
        widgets::line(&words, type_scale::SMALL, color(look.roles.on_accent_soft)),
    ) + 24.0;
    let note = Rect::from_min_size(at, vec2(352.0, height));
    let ground = egui::Shape::rect_filled(
        note,
        CornerRadius::same(radius::CONTROL),
        color(look.roles.accent_soft),
    );
    ui.painter().set(index, ground);
    widgets::icon(
        ui,
        at + vec2(26.0, 24.0),
        Icon::Info,
        Weight::Bold,
        20.0,
        color(look.roles.on_accent_soft),
    );
    height + 16.0
}

/// A title with lines under it; answers the height.
pub(super) fn list_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    at: egui::Pos2,
    title: &str,
    lines: &[String],
) -> f32 {
    if lines.is_empty() {
        return 0.0;
    }
    let look = &tools.look;
    let width = 352.0;
    let mut y = at.y;
    let line = Rect::from_min_size(pos2(at.x, y), vec2(width, 24.0));
    y += widgets::wrapped(
        ui,
        look,
        line,
        widgets::line(title, type_scale::BODY_BOLD, color(look.roles.on_surface)),
    ) + 4.0;
    for words in lines {
        let rect = Rect::from_min_size(pos2(at.x + 14.0, y), vec2(width - 14.0, 0.0));
        ui.painter().circle_filled(
            pos2(at.x + 4.0, y + 10.0 * look.text_scale),
            2.5,
            color(look.roles.on_surface_muted),
        );
        y += widgets::wrapped(
            ui,
            look,
            rect,
            widgets::line(words, type_scale::SMALL, color(look.roles.on_surface)),
        ) + 4.0;
    }
    y - at.y + 12.0
}

/// Sources as readable titles; names of files say nothing to a person.
pub(super) fn readable(sources: &[String]) -> Vec<String> {
    sources
        .iter()
        .filter(|source| {
            std::path::Path::new(source)
                .extension()
                .is_none_or(|ending| ending != "txt")
        })
        .cloned()
        .collect()
}
