//! What is folded away on the page of an exercise: what it should feel like, muscles and kit, for whom, evidence.

use eframe::egui::Ui;

use super::Shown;
use crate::design::type_scale;
use crate::domain::exercise::{Compression, Fit};
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;
use crate::ui::screens::words::{self, readable};
use crate::ui::theme::color;
use crate::ui::widgets::{self, Column, Fold};

/// Draws the folds and the notice under them.
pub(super) fn ui(ui: &mut Ui, shown: &Shown<'_>, tools: &Tools<'_>, column: &mut Column) {
    feel_ui(ui, shown, tools, column);
    muscles_ui(ui, shown, tools, column);
    suits_ui(ui, shown, tools, column);
    evidence_ui(ui, shown, tools, column);
    column.gap(16.0);
    let words = tools.text.get("not-reviewed");
    let muted = color(tools.look.roles.on_surface_muted);
    let line = widgets::line(&words, type_scale::SMALL, muted);
    column.say(ui, &tools.look, line);
}

fn fold_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    column: &mut Column,
    (id, summary, icon): (&str, &str, Icon),
    lines: &[(String, String)],
) {
    let title = tools.text.get(id);
    let fold = Fold {
        id,
        title: &title,
        summary,
        icon,
        open: false,
    };
    widgets::fold(ui, &tools.look, column, &fold, |ui, column| {
        for (label, words) in lines {
            line_ui(ui, tools, column, (label, words));
        }
    });
}

/// A label in small bold letters with what belongs to it under it.
fn line_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, (label, words): (&str, &str)) {
    let look = &tools.look;
    let muted = color(look.roles.on_surface_muted);
    let ink = color(look.roles.on_surface);
    if !label.is_empty() {
        column.say(ui, look, widgets::line(label, type_scale::SMALL, muted));
    }
    column.say(ui, look, widgets::line(words, type_scale::BODY, ink));
    column.gap(8.0);
}

fn feel_ui(ui: &mut Ui, shown: &Shown<'_>, tools: &Tools<'_>, column: &mut Column) {
    let exercise = shown.exercise;
    let feel = words::capital(&exercise.words.feel);
    let mut lines = vec![(String::new(), feel)];
    let cues = exercise.cues.iter();
    lines.extend(cues.map(|cue| (String::new(), cue.clone())));
    fold_ui(
        ui,
        tools,
        column,
        ("exercise-feel", "", Icon::Heart),
        &lines,
    );
}

fn muscles_ui(ui: &mut Ui, shown: &Shown<'_>, tools: &Tools<'_>, column: &mut Column) {
    let exercise = shown.exercise;
    let text = tools.text;
    let mut lines = Vec::new();
    let mut add = |id: &str, words: String| {
        if !words.is_empty() {
            lines.push((text.get(id), words::capital(&words)));
        }
    };
    add("muscles-primary", exercise.primary_muscles.join(", "));
    add("muscles-secondary", exercise.secondary_muscles.join(", "));
    let kit = if exercise.equipment.is_empty() {
        text.get("kit-none")
    } else {
        let words = exercise.equipment.iter().map(|need| need.words.as_str());
        words.collect::<Vec<_>>().join(", ")
    };
    add("exercise-kit", kit);
    add(
        "exercise-position",
        text.get(words::position(exercise.position.group())),
    );
    add("exercise-aka", exercise.aka.join(", "));
    let kit = words::capital(&words::kit_of(text, exercise));
    let head = ("exercise-muscles", kit.as_str(), Icon::Muscle);
    fold_ui(ui, tools, column, head, &lines);
}

/// For whom it suits, and when.
fn suits_ui(ui: &mut Ui, shown: &Shown<'_>, tools: &Tools<'_>, column: &mut Column) {
    let suits = &shown.exercise.suitability;
    let text = tools.text;
    let fit = |fit: Fit| {
        text.get(match fit {
            Fit::Yes => "fit-yes",
            Fit::Gentle => "fit-gentle",
            Fit::Caution => "fit-caution",
            Fit::No => "fit-no",
        })
    };
    let yes_no = |yes: bool| text.get(if yes { "fit-yes" } else { "fit-no" });
    let pressed = text.get(match suits.proximal_tendon_compression {
        Compression::None => "compression-none",
        Compression::Low => "compression-low",
        Compression::Moderate => "compression-moderate",
        Compression::High => "compression-high",
    });
    let lines = [
        ("suits-acute", fit(suits.acute_0_72h)),
        ("suits-subacute", fit(suits.subacute)),
        ("suits-tendon", fit(suits.tendon_irritable)),
        ("suits-long", fit(suits.overlengthened)),
        ("suits-before", yes_no(suits.pre_run)),
        ("suits-after", yes_no(suits.post_run)),
        ("suits-compression", pressed),
    ];
    let lines = lines.map(|(id, words)| (text.get(id), words));
    fold_ui(
        ui,
        tools,
        column,
        ("exercise-suits", "", Icon::Shield),
        &lines,
    );
}

/// What the dose rests on, how strong that is, and the sources by their titles.
fn evidence_ui(ui: &mut Ui, shown: &Shown<'_>, tools: &Tools<'_>, column: &mut Column) {
    let text = tools.text;
    let basis = shown.exercise.dose_basis.basis.replace('+', "-");
    let strength = text.get(&format!("strength-{basis}"));
    let statement = text.get(&format!("basis-{basis}"));
    let mut lines = vec![(text.get("evidence-dose"), statement)];
    lines.extend(dose_lines(shown, tools));
    let mut sources = readable(&shown.exercise.evidence);
    if sources.is_empty() {
        sources.push(text.get("sources-articles"));
    }
    let mut label = text.get("evidence-sources");
    for source in sources {
        lines.push((std::mem::take(&mut label), source));
    }
    let head = ("exercise-evidence", strength.as_str(), Icon::Book);
    fold_ui(ui, tools, column, head, &lines);
}

/// What else is said about the dose, each with its label.
fn dose_lines(shown: &Shown<'_>, tools: &Tools<'_>) -> Vec<(String, String)> {
    let text = tools.text;
    let basis = &shown.exercise.dose_basis;
    let note = basis.note.clone().unwrap_or_default();
    let mut lines = vec![
        ("evidence-range", basis.range.clone()),
        ("evidence-often", basis.frequency.clone()),
        ("evidence-note", note),
    ];
    for other in &shown.exercise.dose_alternatives {
        let (hold, rest) = (text.length(other.hold), text.length(other.rest));
        let values = [
            ("label", (&other.label).into()),
            ("sets", other.sets.into()),
            ("hold", (&hold).into()),
            ("rest", (&rest).into()),
        ];
        let words = text.with("evidence-other-dose", &values);
        lines.push(("evidence-other", words));
    }
    lines.retain(|(_, words)| !words.is_empty());
    let named = |(id, words): (&str, String)| (text.get(id), words::capital(&words));
    lines.into_iter().map(named).collect()
}
