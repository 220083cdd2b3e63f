//! What is said about an exercise: name, dose, instructions, what to think of, mistakes, when to take care.

use eframe::egui::{Color32, CornerRadius, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::stage::{chip_gap, named};
use super::{ExerciseScreen, Shown, facts, reading, safety};
use crate::design::page::{control, exercise as sizes};
use crate::design::{icon as icon_size, radius, type_scale};
use crate::domain::Part;
use crate::domain::dose::Work;
use crate::model::Action;
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::screens::{care_link, words};
use crate::ui::theme::color;
use crate::ui::widgets::{self, Chip, Column, Flow};

/// What it is for, its name, and how much of it.
pub(super) fn head_ui(ui: &mut Ui, shown: &Shown<'_>, tools: &Tools<'_>, column: &mut Column) {
    let look = &tools.look;
    let exercise = shown.exercise;
    let goal = tools.text.get(words::goal(exercise.goal()));
    let row = column.take(look.scaled(type_scale::CAPTION.line));
    let width = widgets::tag_width(ui, look, &goal);
    named(ui, row.with_max_x(row.left() + width), &goal);
    let sign = words::goal_icon(exercise.goal());
    widgets::tag(ui, look, row.left_center(), sign, &goal);
    column.gap(4.0);
    let ink = color(look.roles.on_surface);
    let name = widgets::line(&exercise.name, type_scale::HEADLINE, ink);
    column.say(ui, look, name);
    column.gap(12.0);
    let chips = chips(shown, tools);
    let mut flow = Flow::new(column.at(), column.right(), chip_gap());
    for (words, sign, name) in &chips {
        let chip = Chip::new(words).icon(*sign).name(name);
        chip.show(ui, look, flow.place(chip.size(ui, look)));
    }
    column.y = flow.bottom();
    safety::note_ui(ui, shown, tools, column);
}

/// The usual dose as chips: how much, the longest part, rest.
fn chips(shown: &Shown<'_>, tools: &Tools<'_>) -> Vec<(String, Icon, String)> {
    let text = tools.text;
    let dose = &shown.exercise.dose;
    let sign = match &dose.work {
        Work::Timed(_) | Work::Hold(_) => Icon::Timer,
        Work::Reps { .. } => Icon::Repeat,
    };
    let mut chips = vec![(
        words::dose(text, shown.exercise),
        sign,
        text.dose_spoken(dose),
    )];
    if let Work::Reps { .. } = dose.work {
        for (part, length) in dose.work.parts() {
            let word = text.part_word(shown.exercise, part);
            let words = format!("{word} {}", text.length(length));
            let sign = match part {
                Part::Lower => Icon::Down,
                Part::Lift => Icon::Up,
                Part::Pause | Part::Hold => Icon::Equals,
                Part::Top => Icon::Top,
                Part::Cycle | Part::StrokeA | Part::StrokeB => Icon::Cycle,
            };
            chips.push((words.clone(), sign, words));
        }
    }
    if 1 < dose.sets && !dose.rest.is_zero() {
        let rest = text.length(dose.rest);
        let words = text.with("rest-length", &[("length", (&rest).into())]);
        chips.push((words.clone(), Icon::Wind, words));
    }
    chips
}

impl ExerciseScreen {
    /// Instructions and everything after them.
    pub(super) fn about_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        tools: &mut Tools<'_>,
        (column, actions): (&mut Column, &mut Vec<Action>),
    ) {
        let look = &tools.look.clone();
        let text = tools.text;
        let exercise = shown.exercise;
        reading::long_ui(ui, shown, tools, column);
        actions.extend(care_link::ui(ui, tools, column, exercise.id.as_str()));
        self.steps_ui(ui, shown, tools, column);
        column.gap(16.0);
        let think = text.with("exercise-think", &[("cue", (&exercise.words.cue).into())]);
        let good = (look.roles.good_soft, look.roles.on_good_soft);
        let style = (Icon::Think, type_scale::BODY);
        widgets::note(ui, look, column, style, good, &[(&think, true)]);
        column.gap(20.0);
        self.load_ui(ui, shown, tools, column, actions);
        mistakes_ui(ui, shown, tools, column);
        care_ui(ui, shown, tools, column);
        facts::ui(ui, shown, tools, column);
        reading::ui(ui, shown, tools, column, actions);
    }
}

/// What often goes wrong, each with a picture of it where there is one.
fn mistakes_ui(ui: &mut Ui, shown: &Shown<'_>, tools: &mut Tools<'_>, column: &mut Column) {
    if shown.exercise.mistakes.is_empty() {
        return;
    }
    title_ui(ui, tools, column, "exercise-mistakes");
    let tone = color(tools.look.roles.stop);
    let build = shown.model.preferences.figure.body;
    for (place, words) in shown.exercise.mistakes.iter().enumerate() {
        sign_ui(ui, tools, column, (Icon::Mistake, tone), words);
        let content = &shown.model.content;
        if let Some(figure) = content.mistake(shown.exercise, place, build) {
            let [width, height] = sizes::MISTAKE.map(|side| tools.look.scaled(side));
            let indent = icon_size::BODY + control::BUTTON_GAP;
            let row = column.take(height);
            let corner = pos2(row.left() + indent, row.top());
            let width = width.min(row.width() - indent);
            let place = Rect::from_min_size(corner, vec2(width, height));
            let round = CornerRadius::same(radius::CONTROL);
            widgets::rounded_stage(ui, &tools.look, place, round);
            let name = tools
                .text
                .with("not-like-this", &[("mistake", words.into())]);
            let response = ui.allocate_rect(place, Sense::hover());
            response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &name));
            tools.small_picture(ui, shown.model, figure, place);
            column.gap(8.0);
        }
    }
    column.gap(12.0);
}

/// When to take care, when not to do it, when to stop.
fn care_ui(ui: &mut Ui, shown: &Shown<'_>, tools: &Tools<'_>, column: &mut Column) {
    let exercise = shown.exercise;
    let roles = tools.look.roles;
    let caution = (roles.caution_soft, roles.on_caution_soft);
    let stop = (roles.stop_soft, roles.on_stop_soft);
    let notes = [
        ("exercise-care", &exercise.cautions, Icon::Warning, caution),
        (
            "exercise-not-when",
            &exercise.contraindications,
            Icon::Stop,
            stop,
        ),
        ("exercise-stop-if", &exercise.stop_if, Icon::Hurts, stop),
    ];
    for (id, lines, sign, tone) in notes {
        if lines.is_empty() {
            continue;
        }
        let title = tools.text.get(id);
        let lines: Vec<String> = lines.iter().map(|line| format!("· {line}")).collect();
        let mut said = vec![(title.as_str(), true)];
        said.extend(lines.iter().map(|line| (line.as_str(), false)));
        let style = (sign, type_scale::SMALL);
        widgets::note(ui, &tools.look, column, style, tone, &said);
        column.gap(12.0);
    }
}

/// A title inside the column.
pub(super) fn title_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, id: &str) {
    let ink = color(tools.look.roles.on_surface);
    let title = tools.text.get(id);
    let line = widgets::line(&title, type_scale::BODY_BOLD, ink);
    column.say(ui, &tools.look, line);
    column.gap(6.0);
}

/// A line with an icon before it.
fn sign_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    column: &mut Column,
    (sign, tone): (Icon, Color32),
    words: &str,
) {
    let look = &tools.look;
    let middle = type_scale::BODY.line * look.text_scale / 2.0;
    let at = column.at() + vec2(icon_size::BODY / 2.0, middle);
    widgets::icon(ui, at, sign, Weight::Bold, icon_size::BODY, tone);
    let mut line = column.inset(icon_size::BODY + control::BUTTON_GAP, 0.0);
    let ink = color(look.roles.on_surface);
    line.say(ui, look, widgets::line(words, type_scale::BODY, ink));
    column.y = line.y + 4.0;
}
