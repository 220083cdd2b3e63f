//! The foot of the check-in: when to get help, leave it out, go on.

use eframe::egui::{Rect, Ui, pos2, vec2};

use super::Shown;
use crate::design::page::check_in as sizes;
use crate::design::page::control;
use crate::domain::safety::Audience;
use crate::model::{Action, CheckInAction, SafetyAction, Screen};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::widgets::{Button, Column, Kind};

/// Draws it.
pub(super) fn ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let (look, text) = (&tools.look, tools.text);
    let help = text.get("get-help");
    let help = Button::new(Kind::Link, &help).icon(Icon::FirstAid, Weight::Regular);
    let help_size = help.size(ui, look);
    let labels = labels(shown).map(|id| text.get(id));
    let enter = text.get("keys-enter");
    let buttons = buttons(shown, &labels, &enter);
    let widths: Vec<f32> = buttons
        .iter()
        .map(|(button, _)| button.size(ui, look).x)
        .collect();
    let gaps = sizes::BUTTON_GAP * widths.len().saturating_sub(1) as f32;
    let all = widths.iter().sum::<f32>() + gaps;
    let row = column.take(look.tall(control::BUTTON_MAIN));
    let beside = help_size.x + sizes::BUTTON_GAP + all <= row.width();
    let help_at = if beside {
        pos2(
            row.left() - control::GAP,
            row.center().y - help_size.y / 2.0,
        )
    } else {
        column.gap(control::GAP);
        column.take(help_size.y).min
    };
    if help.show(ui, look, Rect::from_min_size(help_at, help_size)) {
        actions.push(Action::Open(Screen::GetHelp));
    }
    changed_ui(ui, shown, tools, column, actions);
    let mut left = (row.right() - all).max(row.left());
    for ((button, action), width) in buttons.into_iter().zip(widths) {
        let size = vec2(width.min(row.right() - left), row.height());
        if button.show(ui, look, Rect::from_min_size(pos2(left, row.top()), size)) {
            actions.push(action);
        }
        left += width + sizes::BUTTON_GAP;
    }
}

/// The way to the safety check, for whoever answered it or will.
fn changed_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    if shown.model.preferences.audience != Some(Audience::Me) {
        return;
    }
    let changed = tools.text.get("safety-changed");
    let button = Button::new(Kind::Link, &changed).icon(Icon::Clipboard, Weight::Regular);
    let mut size = button.size(ui, &tools.look);
    size.x = size.x.min(column.width);
    column.gap(control::GAP);
    let at = column.take(size.y).min - vec2(control::GAP, 0.0);
    if button.show(ui, &tools.look, Rect::from_min_size(at, size)) {
        actions.push(Action::Safety(SafetyAction::Begin));
    }
}

/// Messages of the two buttons.
fn labels(shown: &Shown<'_>) -> [&'static str; 2] {
    if shown.model.stops_before() {
        ["skip", "check-in-not-today"]
    } else if shown.session.is_none() {
        ["check-in-start-without", "start"]
    } else {
        ["skip", "save"]
    }
}

/// Leave it out and go on; where the rule says stop before a session, only "not today".
fn buttons<'a>(
    shown: &Shown<'_>,
    [other, main]: &'a [String; 2],
    enter: &'a str,
) -> Vec<(Button<'a>, Action)> {
    let main = Button::new(Kind::Main, main).key(enter);
    if shown.model.stops_before() {
        return vec![(main, Action::Back)];
    }
    let icon = match shown.session {
        Some(_) => Icon::Check,
        None => Icon::Play,
    };
    let skip = Button::new(Kind::Outline, other);
    vec![
        (skip, Action::CheckIn(CheckInAction::Skip)),
        (
            main.icon(icon, Weight::Bold),
            Action::CheckIn(CheckInAction::Save),
        ),
    ]
}
