//! What a routine is: picture, name, a sentence, numbers, kit, pain rule.

use std::collections::BTreeSet;

use eframe::egui::{Pos2, Rect, Role, Sense, Ui, Vec2, WidgetInfo, pos2, vec2};

use super::Shown;
use crate::design::page::control;
use crate::design::{radius, type_scale};
use crate::domain::{Kit, KitNeed};
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;
use crate::ui::screens::words;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Chip, Column, Flow, Tone};

/// Between a number and its unit, and how far down that stands, so that both have one foot.
const UNIT_GAP: f32 = 6.0;
const UNIT_DOWN: f32 = 3.0;

/// Draws it all under each other, the picture so high.
pub(super) fn ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &mut Tools<'_>,
    column: &mut Column,
    high: f32,
) {
    let look = tools.look;
    let stage = column.take(high);
    widgets::stage(ui, &look, stage, f32::from(radius::STAGE));
    if let Some(face) = shown.variant.face(shown.catalogue()) {
        tools.thumbnail(ui, shown.model, &face.id, stage.shrink(8.0));
    }
    column.gap(20.0);
    let ink = color(look.roles.on_surface);
    let muted = color(look.roles.on_surface_muted);
    let name = widgets::line(&shown.routine.name, type_scale::HEADLINE, ink);
    column.say(ui, &look, name);
    column.gap(4.0);
    let summary = widgets::line(&shown.routine.summary, type_scale::BODY, muted);
    column.say(ui, &look, summary);
    column.gap(20.0);
    numbers_ui(ui, shown, tools, column);
    column.gap(16.0);
    kit_ui(ui, shown, tools, column);
    column.gap(20.0);
    rule_ui(ui, shown, tools, column);
}

/// Time, exercises, sessions a week: large, with a word under each.
fn numbers_ui(ui: &mut Ui, shown: &Shown<'_>, tools: &Tools<'_>, column: &mut Column) {
    let text = tools.text;
    let minutes = text.minutes(shown.total).to_string();
    let unit = text.get("unit-minutes");
    let mut flow = Flow::new(column.at(), column.right(), vec2(24.0, 8.0));
    let under = text.get("routine-with-rests");
    number_ui(ui, tools, &mut flow, (&minutes, &unit, &under));
    let count = shown.count.to_string();
    let under = text.with("routine-exercises", &[("count", shown.count.into())]);
    number_ui(ui, tools, &mut flow, (&count, "", &under));
    let times = shown.routine.times_a_week(shown.variant);
    if let Some(times) = times {
        let often = text.with("routine-times", &[("count", times.into())]);
        let under = text.get("routine-a-week");
        number_ui(ui, tools, &mut flow, (&often, "", &under));
    }
    column.y = flow.bottom();
    if !shown.extra.is_zero() {
        let length = text.length(shown.extra);
        let words = text.with("routine-adds-move", &[("length", (&length).into())]);
        remark_ui(ui, tools, column, &words);
    }
    if times.is_none() {
        let often = words::capital(&shown.routine.frequency);
        let words = text.with("routine-often", &[("often", (&often).into())]);
        remark_ui(ui, tools, column, &words);
    }
}

fn remark_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, words: &str) {
    let muted = color(tools.look.roles.on_surface_muted);
    column.gap(6.0);
    let line = widgets::line(words, type_scale::SMALL, muted);
    column.say(ui, &tools.look, line);
}

/// A number with its unit, and a word under it.
fn number_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    flow: &mut Flow,
    (value, unit, under): (&str, &str, &str),
) {
    let look = &tools.look;
    let large = widgets::measure(ui, look, value, type_scale::HEADLINE);
    let beside = widgets::measure(ui, look, unit, type_scale::LEAD).x;
    let small = widgets::measure(ui, look, under, type_scale::SMALL);
    let upper = large.x + UNIT_GAP + beside;
    let rect = flow.place(vec2(upper.max(small.x).ceil(), large.y + small.y));
    let name = format!("{value} {unit} {under}");
    let response = ui.allocate_rect(rect, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &name));
    let ink = color(look.roles.on_surface);
    let muted = color(look.roles.on_surface_muted);
    let draw = |at: Pos2, size: Vec2, words: &str, style, ink| {
        let row = Rect::from_min_size(at, size);
        widgets::draw(ui, look, row, widgets::line(words, style, ink));
    };
    draw(rect.min, large, value, type_scale::HEADLINE, ink);
    let at = rect.min + vec2(large.x + UNIT_GAP, look.scaled(UNIT_DOWN));
    draw(at, vec2(beside, large.y), unit, type_scale::LEAD, muted);
    let at = pos2(rect.left(), rect.bottom() - small.y);
    draw(at, small, under, type_scale::SMALL, muted);
}

/// What the exercises that are left need; what the person lacks stands out.
fn kit_ui(ui: &mut Ui, shown: &Shown<'_>, tools: &Tools<'_>, column: &mut Column) {
    let look = &tools.look;
    let text = tools.text;
    let have = shown.model.preferences.kit();
    let needs = needs(shown);
    let mut flow = Flow::new(
        column.at(),
        column.right(),
        vec2(control::GAP, control::GAP),
    );
    if needs.is_empty() {
        let none = words::capital(&text.get("kit-none"));
        let chip = Chip::new(&none);
        chip.show(ui, look, flow.place(chip.size(ui, look)));
    }
    for need in needs {
        let word = words::capital(&words::need(text, &need));
        let lacks = !have.is_empty() && !need.is_met(&have);
        let words = if need.optional {
            text.with("kit-optional", &[("kit", (&word).into())])
        } else {
            word
        };
        let lacking = text.with("kit-lacking", &[("kit", (&words).into())]);
        let chip = if lacks {
            Chip::new(&words)
                .tone(Tone::Warn)
                .icon(Icon::Warning)
                .name(&lacking)
        } else {
            Chip::new(&words)
        };
        chip.show(ui, look, flow.place(chip.size(ui, look)));
    }
    column.y = flow.bottom();
}

/// Each kind of kit once; what an exercise cannot do without comes before what only helps.
fn needs(shown: &Shown<'_>) -> Vec<KitNeed> {
    let left = shown.setup.trim.apply(shown.variant, shown.catalogue());
    let items = left.items.iter();
    let exercises = items.filter_map(|item| shown.catalogue().exercise(&item.exercise));
    let mut needs: Vec<KitNeed> = exercises
        .flat_map(|exercise| exercise.equipment.clone())
        .collect();
    needs.sort_by_key(|need| (need.optional, need.kinds.first().copied()));
    let mut seen: BTreeSet<Kit> = BTreeSet::new();
    needs.retain(|need| need.kinds.first().is_none_or(|kit| seen.insert(*kit)));
    needs
}

/// The routine's own pain rule, band by band.
fn rule_ui(ui: &mut Ui, shown: &Shown<'_>, tools: &Tools<'_>, column: &mut Column) {
    let look = &tools.look;
    let Some(rule) = shown.catalogue().pain_rule(shown.routine) else {
        return;
    };
    let bands = rule.bands.iter().map(|band| {
        let range = if band.min == band.max {
            band.min.to_string()
        } else {
            format!("{}–{}", band.min, band.max)
        };
        let values = [("range", (&range).into()), ("words", (&band.words).into())];
        tools.text.with("routine-pain-band", &values)
    });
    let bands: Vec<String> = bands.collect();
    let title = tools.text.get("routine-pain-rule");
    let mut lines = vec![(title.as_str(), true)];
    lines.extend(bands.iter().map(|band| (band.as_str(), false)));
    let tone = (look.roles.caution_soft, look.roles.on_caution_soft);
    let style = (Icon::Info, type_scale::SMALL);
    widgets::note(ui, look, column, style, tone, &lines);
}
