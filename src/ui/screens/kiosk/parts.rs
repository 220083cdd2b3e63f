//! What several areas share: their title, the row at the foot, text in a place.

use eframe::egui::{Rect, Ui, pos2, vec2};

use super::Canvas;
use crate::design::{TypeStyle, touch, type_scale};
use crate::model::{Action, KioskAction, Model};
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Big, Kind};

/// A button at the foot: its message, sign, how much it stands out, and what it asks.
pub(super) struct Foot {
    pub(super) label: String,
    /// What it is called where it has a sign alone.
    pub(super) name: String,
    pub(super) icon: Option<Icon>,
    pub(super) kind: Kind,
    pub(super) enabled: bool,
    pub(super) action: Action,
}

impl Foot {
    pub(super) fn new(label: String, icon: Icon, action: KioskAction) -> Self {
        Self {
            name: label.clone(),
            label,
            icon: Some(icon),
            kind: Kind::Outline,
            enabled: true,
            action: Action::Kiosk(action),
        }
    }

    fn big(&self) -> Big<'_> {
        let big = Big::new(self.kind, &self.label).enabled(self.enabled);
        let big = self.icon.map_or(big, |icon| big.icon(icon));
        if self.label.is_empty() {
            big.name(&self.name)
        } else {
            big
        }
    }

    pub(super) fn main(self) -> Self {
        Self {
            kind: Kind::Main,
            ..self
        }
    }
}

/// Something that is asked of the kiosk.
pub(in crate::ui) fn act(action: KioskAction) -> Action {
    Action::Kiosk(action)
}

/// "Finished", which is always there.
pub(super) fn finished(tools: &Tools<'_>) -> Foot {
    let label = tools.text.get("kiosk-finished");
    Foot::new(label, Icon::Close, KioskAction::Finished)
}

/// Back to where a person came from.
pub(super) fn back(tools: &Tools<'_>) -> Foot {
    Foot::new(tools.text.get("back"), Icon::Back, KioskAction::Back)
}

/// The buttons at the foot: the last at the right, the others at the left. In portrait there are two rows of them where one has
/// no room for all.
pub(super) fn foot_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    canvas: &Canvas,
    mut buttons: Vec<Foot>,
) -> Vec<Action> {
    let row = canvas.foot();
    let above = buttons.len() - in_last_row(ui, tools, (canvas, &buttons));
    let last = buttons.split_off(above);
    let mut actions = Vec::new();
    if !buttons.is_empty() {
        let up = row.translate(vec2(0.0, -touch::KIOSK - touch::KIOSK_GAP));
        actions.extend(row_ui(ui, tools, up, &buttons));
    }
    actions.extend(row_ui(ui, tools, row, &last));
    actions
}

/// How high the foot begins with these buttons.
pub(super) fn foot_top(ui: &Ui, tools: &Tools<'_>, canvas: &Canvas, buttons: &[Foot]) -> f32 {
    let one = in_last_row(ui, tools, (canvas, buttons)) == buttons.len();
    let up = if one {
        0.0
    } else {
        touch::KIOSK + touch::KIOSK_GAP
    };
    canvas.foot().top() - up
}

/// How many of them stand in the last row.
fn in_last_row(ui: &Ui, tools: &Tools<'_>, (canvas, buttons): (&Canvas, &[Foot])) -> usize {
    let mut left = canvas.foot().width() + touch::KIOSK_GAP;
    let fits = buttons.iter().rev().take_while(|button| {
        left -= button.big().width(ui, &tools.look) + touch::KIOSK_GAP;
        0.0 <= left
    });
    let fits = fits.count();
    // A wide screen has one row.
    if canvas.portrait {
        fits.max(1)
    } else {
        buttons.len()
    }
}

/// A row of buttons, each as wide as its words; narrower where there is no room.
fn row_ui(ui: &mut Ui, tools: &Tools<'_>, row: Rect, buttons: &[Foot]) -> Vec<Action> {
    let look = &tools.look;
    let widths: Vec<f32> = buttons
        .iter()
        .map(|button| button.big().width(ui, look))
        .collect();
    let gaps = touch::KIOSK_GAP * buttons.len().saturating_sub(1) as f32;
    let whole: f32 = widths.iter().sum();
    let room = row.width() - gaps;
    let by = (room / whole.max(1.0)).min(1.0);
    let spare = (room - whole * by).max(0.0);
    let last = buttons.len().saturating_sub(1);
    let mut left = row.left();
    let mut actions = Vec::new();
    for (place, (button, width)) in buttons.iter().zip(widths).enumerate() {
        // What is spare stands before the last.
        left += if place == last && 0 < last {
            spare
        } else {
            0.0
        };
        let right = left + width * by;
        let rect = Rect::from_min_max(pos2(left, row.top()), pos2(right, row.bottom()));
        if button.big().show(ui, look, rect) {
            actions.push(button.action.clone());
        }
        left = right + touch::KIOSK_GAP;
    }
    actions
}

/// The title of an area.
pub(super) fn title_ui(ui: &mut Ui, tools: &Tools<'_>, rect: Rect, words: &str) {
    let ink = color(tools.look.roles.on_surface);
    let line = widgets::line(words, type_scale::KIOSK_TITLE, ink).title();
    widgets::fitted(ui, &tools.look, rect, line);
}

/// Text in a place, in a quieter color; it is made smaller before anything of it is left out.
pub(super) fn said_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    rect: Rect,
    (words, style): (&str, TypeStyle),
) {
    let muted = color(tools.look.roles.on_surface_muted);
    widgets::fitted(ui, &tools.look, rect, widgets::line(words, style, muted));
}

/// How staff are called, where the gym says so.
pub(super) fn staff_words(model: &Model, tools: &Tools<'_>) -> Option<String> {
    let how = model.kiosk.as_ref()?.config.staff.as_deref()?;
    Some(tools.text.with("kiosk-call-staff", &[("how", how.into())]))
}
