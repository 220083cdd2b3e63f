//! The pain rule: one of the content, or bands and words of its own.

use eframe::egui::{Id, Rect, Role, Ui, pos2, vec2};

use super::details::GAP;
use super::dose::{label_height, label_ui};
use super::{Shown, StudioScreen, edit};
use crate::design::page::{control, studio as sizes};
use crate::design::type_scale;
use crate::domain::draft::{Edit, Place, RuleEdit};
use crate::domain::pain::{PainAdvice, PainBand};
use crate::domain::{Catalogue, PainRule};
use crate::model::Action;
use crate::text::Text;
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::color;
use crate::ui::widgets::{self, Asked, Button, Column, Field, Flow, Kind, Segments, Spin};

/// An end of a band: its label, its number, and what changes it.
type End = (&'static str, u8, fn(usize, u8) -> RuleEdit);

/// The kinds of advice, the mildest first.
const ADVICE: [PainAdvice; 3] = [PainAdvice::CarryOn, PainAdvice::Change, PainAdvice::Stop];

fn change(change: RuleEdit) -> Action {
    edit(Edit::Rule(change))
}

impl StudioScreen {
    pub(super) fn rule_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        tools: &Tools<'_>,
        column: &mut Column,
        actions: &mut Vec<Action>,
    ) {
        self.arrive(ui, Place::Rule, column.take(0.0).expand(60.0));
        presets_ui(ui, shown, tools, column, actions);
        let look = &tools.look;
        let [ink, muted] = [look.roles.on_surface, look.roles.on_surface_muted].map(color);
        match (
            &shown.draft().own_rule,
            shown.draft().pain_rule(shown.catalogue()),
        ) {
            (Some(own), _) => own_ui(ui, tools, (column, own), actions),
            (None, Some(rule)) => {
                column.say(ui, look, widgets::line(&rule.text, type_scale::BODY, ink));
                for band in &rule.bands {
                    column.gap(4.0);
                    let words = format!("{}–{}: {}", band.min, band.max, band.words);
                    column.say(ui, look, widgets::line(&words, type_scale::SMALL, muted));
                }
            }
            (None, None) => {}
        }
    }
}

/// The rules that can be chosen, each with its id and what it is called: one of a pack like the routine that it came with.
fn presets(text: &Text, catalogue: &Catalogue) -> Vec<(String, String)> {
    let named = catalogue.pain_rules.iter().filter_map(|rule| {
        let words = if rule.id.contains('/') {
            let mut routines = catalogue.routines.iter();
            let of = routines.find(|routine| routine.pain_rule == rule.id)?;
            of.name.clone()
        } else {
            text.get(&format!("studio-rule-{}", rule.id))
        };
        Some((rule.id.clone(), words))
    });
    named.collect()
}

/// The rules of the content, and one of its own.
fn presets_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let rules = presets(tools.text, shown.catalogue());
    let own = shown.draft().own_rule.is_some();
    let named = &shown.draft().routine.pain_rule;
    let mut chips: Vec<(String, bool)> = rules
        .iter()
        .map(|(id, words)| (words.clone(), !own && id == named))
        .collect();
    chips.push((tools.text.get("studio-rule-own"), own));
    let gap = vec2(control::GAP, control::GAP);
    let mut flow = Flow::new(column.at(), column.right(), gap);
    let shown_chips = chips
        .iter()
        .map(|(words, on)| (words.as_str(), words.as_str(), *on));
    let pressed = widgets::filter_chips(ui, &tools.look, &mut flow, Role::RadioButton, shown_chips);
    column.y = flow.bottom() + GAP;
    let Some(place) = pressed else { return };
    actions.push(change(match rules.get(place) {
        Some((id, _)) => RuleEdit::Preset(id.clone()),
        None => RuleEdit::Own,
    }));
}

/// A rule of its own: its sentence, each of its bands, and one more.
fn own_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    (column, rule): (&mut Column, &PainRule),
    actions: &mut Vec<Action>,
) {
    let look = &tools.look;
    let label = tools.text.get("studio-rule-text");
    label_ui(ui, tools, column.take(label_height(tools)), &label);
    if let Some(words) = words_ui(ui, tools, column, (&label, usize::MAX, &rule.text)) {
        actions.push(change(RuleEdit::Text(words)));
    }
    for (place, band) in rule.bands.iter().enumerate() {
        column.gap(GAP);
        band_ui(ui, tools, (column, place, band), actions);
    }
    column.gap(GAP);
    let add = tools.text.get("studio-add-band");
    let button = Button::new(Kind::Outline, &add)
        .small()
        .icon(Icon::Plus, Weight::Bold)
        .icon_size(16.0);
    if rule.bands.len() < ADVICE.len() {
        let size = button.size(ui, look);
        let row = column.take(size.y);
        if button.show(ui, look, Rect::from_min_size(row.min, size)) {
            actions.push(change(RuleEdit::AddBand));
        }
    }
}

fn words_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    column: &mut Column,
    (name, place, words): (&str, usize, &str),
) -> Option<String> {
    let mut words = words.to_owned();
    let field = Field {
        name,
        hint: "",
        id: Id::unique(("studio-rule", place)),
        style: type_scale::BODY,
        most: 1_000,
        lines: false,
        above: 0.0,
    };
    let high = field.height(ui, &tools.look, &words, (column.width, sizes::CELL));
    let rect = column.take(high);
    let changed = field.show(ui, &tools.look, rect, &mut words).changed();
    changed.then_some(words)
}

/// A band: from where to where, which advice, and what is said.
fn band_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    (column, place, band): (&mut Column, usize, &PainBand),
    actions: &mut Vec<Action>,
) {
    let mut flow = Flow::new(column.at(), column.right() + 0.5, vec2(GAP, GAP));
    let ends: [End; 2] = [
        ("studio-band-from", band.min, RuleEdit::From),
        ("studio-band-to", band.max, RuleEdit::To),
    ];
    for (id, now, to) in ends {
        let asked = end_ui(ui, tools, &mut flow, (id, place, now));
        actions.extend(asked.map(|number| change(to(place, number))));
    }
    let names = ADVICE.map(|advice| tools.text.get(advice_id(advice)));
    let segments = Segments {
        options: &names.each_ref().map(String::as_str),
        selected: ADVICE
            .iter()
            .position(|advice| *advice == band.advice)
            .unwrap_or(0),
        small: true,
        raised: false,
    };
    let look = &tools.look;
    let size = segments.size(ui, look);
    let label = label_height(tools);
    let rect = flow.place(vec2(size.x, size.y + label + 4.0));
    let control = rect
        .with_min_y(rect.top() + label + 2.0)
        .with_max_y(rect.top() + label + 2.0 + size.y);
    let pressed = segments.show(ui, look, control);
    if let Some(advice) = pressed.and_then(|pressed| ADVICE.get(pressed)) {
        actions.push(change(RuleEdit::Advice(place, *advice)));
    }
    remove_ui(ui, tools, (&mut flow, place), actions);
    column.y = flow.bottom() + 6.0;
    let name = tools
        .text
        .with("studio-band-words", &[("place", (place + 1).into())]);
    if let Some(words) = words_ui(ui, tools, column, (&name, place, &band.words)) {
        actions.push(change(RuleEdit::Words(place, words)));
    }
}

fn advice_id(advice: PainAdvice) -> &'static str {
    match advice {
        PainAdvice::CarryOn => "studio-advice-carry-on",
        PainAdvice::Change => "studio-advice-change",
        PainAdvice::Stop => "studio-advice-stop",
    }
}

fn remove_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    (flow, place): (&mut Flow, usize),
    actions: &mut Vec<Action>,
) {
    let label = label_height(tools);
    let name = tools
        .text
        .with("studio-remove-band", &[("place", (place + 1).into())]);
    let side = tools.look.tall(control::SEGMENTED_SMALL);
    let rect = flow.place(vec2(side, side + label + 4.0));
    let at = pos2(rect.left(), rect.top() + label + 2.0);
    let button = Button::icon_only(Kind::Link, Icon::Trash, &name).icon_size(20.0);
    if button.show(ui, &tools.look, Rect::from_min_size(at, vec2(side, side))) {
        actions.push(change(RuleEdit::RemoveBand(place)));
    }
}

/// An end of a band; answers its new number.
fn end_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    flow: &mut Flow,
    (id, place, now): (&str, usize, u8),
) -> Option<u8> {
    let label = tools.text.get(id);
    let name = tools.text.with(
        "studio-band-end",
        &[("end", (&label).into()), ("place", (place + 1).into())],
    );
    let less_more = ["less", "more"].map(|id| tools.text.get(id));
    let value = now.to_string();
    let spin = Spin {
        name: &name,
        id: Id::unique(("studio-band", id, place)),
        value: &value,
        less_more: less_more.each_ref().map(String::as_str),
        can: [0 < now, now < 10],
        tenths: false,
        inside: None,
    };
    let size = spin.size(ui, &tools.look);
    let high = label_height(tools);
    let rect = flow.place(vec2(size.x, size.y + high));
    let (over, control) = rect.split_top_bottom_at_y(rect.top() + high);
    label_ui(ui, tools, over, &label);
    match spin.show(ui, &tools.look, control).0? {
        Asked::Less => now.checked_sub(1),
        Asked::More => Some(now + 1),
        Asked::Value(value) => u8::try_from(value).ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_of_a_pack_is_called_like_its_routine_and_one_without_is_left_out() {
        let mut catalogue = crate::packs::builtin::catalogue().0;
        let text = Text::default();
        let built_in = presets(&text, &catalogue).len();
        assert_eq!(built_in, catalogue.pain_rules.len());
        for id in ["own-1a/own-1a", "own-2b/own-2b"] {
            let rule = catalogue.pain_rules[0].clone();
            catalogue.pain_rules.push(PainRule {
                id: id.to_owned(),
                ..rule
            });
        }
        let mut routine = catalogue.routines[0].clone();
        (routine.name, routine.pain_rule) = ("Phase 2".to_owned(), "own-1a/own-1a".to_owned());
        catalogue.routines.push(routine);
        let named = presets(&text, &catalogue);
        assert_eq!(named.len(), built_in + 1);
        let last = named
            .last()
            .map(|(id, words)| (id.as_str(), words.as_str()));
        assert_eq!(last, Some(("own-1a/own-1a", "Phase 2")));
    }
}
