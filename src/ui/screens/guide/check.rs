//! A self-check: the moving figure, its steps, what was found, how to read it, and its limits.

use eframe::egui::{IdSalt, Ui, vec2};

use super::{GuideScreen, facts};
use crate::design::page::{self as page_sizes, control, guidance as sizes};
use crate::design::type_scale;
use crate::domain::Side;
use crate::domain::guidance::{CheckResult, Measure, SelfCheck};
use crate::model::{Action, Model, Screen};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::page::Page;
use crate::ui::screens::entry::links::{self, Link};
use crate::ui::screens::guidance::around;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Flow, Kind, Step};

/// Between the stage and the words.
const GUTTER: f32 = 40.0;

impl GuideScreen {
    pub(super) fn check_ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &mut Tools<'_>,
        (page, check): (&Page, &SelfCheck),
        actions: &mut Vec<Action>,
    ) {
        let salt = IdSalt::new(("self-check", check.id.as_str()));
        page.scroll(ui, salt, |ui, column| {
            around::back_ui(ui, model, tools, column, actions);
            let width = if page.narrow {
                column.width
            } else {
                (column.width - GUTTER) * 0.5
            };
            let mut left = column.inset(0.0, column.width - width);
            let stage = left.take(sizes::CHECK_STAGE);
            self.moving.ui(ui, model, tools, (stage, check));
            left.gap(20.0);
            let mut right = if page.narrow {
                left
            } else {
                column.inset(width + GUTTER, 0.0)
            };
            head_ui(ui, model, tools, &mut right, check);
            if page.narrow {
                read_ui(ui, model, tools, (&mut right, check), actions);
                under_ui(ui, model, tools, (&mut right, check), actions);
                column.y = right.y;
            } else {
                read_ui(ui, model, tools, (&mut right, check), actions);
                under_ui(ui, model, tools, (&mut left, check), actions);
                column.y = right.y.max(left.y);
            }
            column.gap(page_sizes::FOOT);
        });
    }
}

/// Name, when it may be done, and the steps.
fn head_ui(ui: &mut Ui, model: &Model, tools: &Tools<'_>, column: &mut Column, check: &SelfCheck) {
    let look = &tools.look;
    let ink = color(look.roles.on_surface);
    let name = widgets::line(&check.name, type_scale::HEADLINE, ink);
    column.say(ui, look, name);
    column.gap(12.0);
    let roles = look.roles;
    let allowed = check.is_allowed(&model.verdict);
    let (icon, tone) = if allowed {
        (Icon::Info, (roles.good_soft, roles.on_good_soft))
    } else {
        (Icon::Stop, (roles.stop_soft, roles.on_stop_soft))
    };
    let not_now = tools.text.get("check-not-now");
    let mut lines = vec![(check.when_allowed.as_str(), false)];
    if !allowed {
        lines.insert(0, (not_now.as_str(), true));
    }
    widgets::note(ui, look, column, (icon, type_scale::BODY), tone, &lines);
    column.gap(20.0);
    for (place, words) in check.steps.iter().enumerate() {
        step_ui(ui, tools, column, (place + 1, words));
    }
}

fn step_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, (number, words): (usize, &str)) {
    let look = &tools.look;
    let disc = look.scaled(control::NUMBER);
    let middle = (type_scale::BODY.line * look.text_scale).max(disc) / 2.0;
    let center = column.at() + vec2(disc / 2.0, middle);
    widgets::number(ui, look, center, number);
    let mut line = column.inset(disc + 12.0, 0.0);
    line.gap(middle - type_scale::BODY.line * look.text_scale / 2.0);
    let ink = color(look.roles.on_surface);
    line.say(ui, look, widgets::line(words, type_scale::BODY, ink));
    column.y = line.y.max(column.y + disc) + 10.0;
}

/// What was found, and what that may mean. Where the check is not to be done, there is nothing to put in.
fn read_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    (column, check): (&mut Column, &SelfCheck),
    actions: &mut Vec<Action>,
) {
    let look = &tools.look;
    column.gap(16.0);
    let ink = color(look.roles.on_surface);
    let title = tools.text.get("check-found");
    column.say(
        ui,
        look,
        widgets::line(&title, type_scale::TITLE_SMALL, ink),
    );
    column.gap(12.0);
    let kept = model.preferences.self_checks.get(&check.id);
    let mut result = kept.cloned().unwrap_or_default();
    let allowed = check.is_allowed(&model.verdict);
    if let Some(measure) = check.measure.filter(|_| allowed) {
        measure_ui(ui, tools, column, (measure, &mut result));
    }
    let read = check.readings_of(&result);
    let read: Vec<String> = read.iter().map(|reading| reading.id.clone()).collect();
    for reading in &check.readings {
        let about = format!("{}. {}", reading.meaning, reading.next);
        let words = (reading.result.as_str(), about.as_str());
        let high = widgets::tile_height(ui, look, words, column.width);
        let rect = column.take(high);
        let on = read.contains(&reading.id);
        if widgets::tile(ui, look, rect, words, on) && allowed {
            let same = result.reading.as_ref() == Some(&reading.id);
            result.reading = (!same).then(|| reading.id.clone());
        }
        column.gap(control::GAP);
    }
    next_ui(ui, model, tools, (column, check, &read), actions);
    let before = kept.cloned().unwrap_or_default();
    if (CheckResult {
        on: None,
        ..result.clone()
    }) != (CheckResult { on: None, ..before })
    {
        keep(model, check, result, actions);
    }
}

fn keep(model: &Model, check: &SelfCheck, result: CheckResult, actions: &mut Vec<Action>) {
    let mut preferences = model.preferences.clone();
    if result.is_empty() {
        preferences.self_checks.remove(&check.id);
    } else {
        let on = Some(model.today());
        let result = CheckResult { on, ..result };
        preferences.self_checks.insert(check.id.clone(), result);
    }
    actions.push(Action::SetPreferences(Box::new(preferences)));
}

/// A value for each side.
fn measure_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    column: &mut Column,
    (measure, result): (Measure, &mut CheckResult),
) {
    let mut flow = Flow::new(column.at(), column.right(), vec2(24.0, 12.0));
    for (side, id) in [(Side::Left, "side-left"), (Side::Right, "side-right")] {
        let name = tools.text.get(id);
        let value = result.value(side);
        let change = side_ui(ui, tools, &mut flow, (&name, measure, value));
        let (step, start) = measure.step_and_start();
        let next = match (value, change) {
            (now, 0) => now,
            (None, _) => Some(start),
            (Some(now), 1) => Some((now + step).min(measure.most())),
            (Some(now), _) => now.checked_sub(step),
        };
        *result = std::mem::take(result).with(side, next);
    }
    column.y = flow.bottom() + 16.0;
}

/// The value of a side between two buttons; answers −1 or +1 when one of them was pressed.
fn side_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    flow: &mut Flow,
    (name, measure, value): (&str, Measure, Option<u16>),
) -> i32 {
    let look = &tools.look;
    let text = tools.text;
    let id = match measure {
        Measure::Degrees => "check-degrees",
        Measure::Count => "check-count",
    };
    let shown = value.map_or_else(
        || text.get("check-no-value"),
        |value| text.with(id, &[("value", u32::from(value).into())]),
    );
    let [less, more] = ["less", "more"].map(|id| text.get(id));
    let field = Step {
        name,
        value: &shown,
        less_more: [&less, &more],
        can: [value.is_some(), value != Some(measure.most())],
    };
    let size = field.size(ui, look);
    let label = widgets::measure(ui, look, name, type_scale::BODY_BOLD).x;
    let place = flow.place(vec2(label + 12.0 + size.x, size.y));
    let ink = color(look.roles.on_surface);
    let words = place.with_max_x(place.left() + label + 2.0);
    let line = widgets::line(name, type_scale::BODY_BOLD, ink);
    widgets::text(ui, look, words, line);
    let field_place = place.with_min_x(place.left() + label + 12.0);
    widgets::stepper(ui, look, field_place, &field)
}

/// What comes next: help where a reading says so, else the routine it names.
fn next_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    (column, check, read): (&mut Column, &SelfCheck, &[String]),
    actions: &mut Vec<Action>,
) {
    let look = &tools.look;
    let known = check.readings.iter().filter(|it| read.contains(&it.id));
    let stops = known.clone().any(|reading| reading.stop);
    let mut ways: Vec<(String, Icon, Action)> = Vec::new();
    if stops {
        let label = tools.text.get("get-help");
        ways.push((label, Icon::FirstAid, Action::Open(Screen::GetHelp)));
    } else {
        let routines = known.filter_map(|reading| reading.routine.as_ref());
        for routine in routines.filter_map(|id| model.content.catalogue.routine(id)) {
            let open = Action::Open(Screen::Routine(routine.id.clone()));
            if !ways.iter().any(|(_, _, action)| *action == open) {
                ways.push((routine.name.clone(), Icon::List, open));
            }
        }
    }
    if read.is_empty() {
        return;
    }
    let label = tools.text.get("check-to-guide");
    ways.push((label, Icon::Compass, Action::Open(Screen::Guide)));
    column.gap(8.0);
    let mut flow = Flow::new(column.at(), column.right(), vec2(12.0, 12.0));
    for (label, icon, action) in ways {
        let button = Button::new(Kind::Soft, &label).icon(icon, Weight::Bold);
        let size = button.size(ui, look).min(vec2(column.width, f32::INFINITY));
        if button.show(ui, look, flow.place(size)) {
            actions.push(action);
        }
    }
    column.y = flow.bottom();
}

/// What it can tell and what not, what is kept, pages, sources.
fn under_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    (column, check): (&mut Column, &SelfCheck),
    actions: &mut Vec<Action>,
) {
    let look = tools.look;
    column.gap(16.0);
    let roles = look.roles;
    let title = tools.text.get("check-limits");
    let lines = [(title.as_str(), true), (check.limits.as_str(), false)];
    let tone = (roles.surface_sunken, roles.on_surface);
    widgets::note(
        ui,
        &look,
        column,
        (Icon::Info, type_scale::BODY),
        tone,
        &lines,
    );
    column.gap(12.0);
    let kept = model.preferences.self_checks.get(&check.id);
    let on = kept.and_then(|result| result.on);
    let words = on.map_or_else(
        || tools.text.get("check-kept"),
        |on| {
            let day = tools.text.short_day(on, model.today());
            let said = facts::said(tools.text, check, kept);
            let values = [("day", (&day).into()), ("said", (&said).into())];
            tools.text.with("check-last", &values)
        },
    );
    let muted = color(roles.on_surface_muted);
    column.say(ui, &look, widgets::line(&words, type_scale::SMALL, muted));
    column.gap(16.0);
    let pages = check.pages.iter();
    let pages = pages.filter_map(|id| model.content.guidance.page(id));
    let pages: Vec<Link> = pages.map(|page| links::page(page, &page.lead)).collect();
    links::ui(ui, model, tools, column, (&pages, 300.0), actions);
    around::sources_ui(ui, tools, column, ("sources", &check.sources));
    column.gap(12.0);
    around::notice_ui(ui, tools, column);
}
