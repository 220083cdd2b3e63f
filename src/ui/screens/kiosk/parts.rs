//! What several areas share: their title, the row at the foot, text in a place.

use eframe::egui::{Rect, Ui, pos2};

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
    pub(super) icon: Option<Icon>,
    pub(super) kind: Kind,
    pub(super) enabled: bool,
    pub(super) action: Action,
}

impl Foot {
    pub(super) fn new(label: String, icon: Icon, action: KioskAction) -> Self {
        Self {
            label,
            icon: Some(icon),
            kind: Kind::Outline,
            enabled: true,
            action: Action::Kiosk(action),
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

/// The buttons at the foot: the last at the right, the first at the left, the others share what is between. Each is as wide as
/// its words, narrower where there is no room.
pub(super) fn foot_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    canvas: &Canvas,
    buttons: Vec<Foot>,
) -> Vec<Action> {
    row_ui(ui, tools, canvas.foot(), buttons)
}

/// As [`foot_ui`], in any row.
pub(super) fn row_ui(ui: &mut Ui, tools: &Tools<'_>, row: Rect, buttons: Vec<Foot>) -> Vec<Action> {
    let look = &tools.look;
    let bigs: Vec<Big<'_>> = buttons
        .iter()
        .map(|button| {
            let big = Big::new(button.kind, &button.label).enabled(button.enabled);
            button.icon.map_or(big, |icon| big.icon(icon))
        })
        .collect();
    let widths: Vec<f32> = bigs.iter().map(|big| big.width(ui, look)).collect();
    let gaps = touch::KIOSK_GAP * bigs.len().saturating_sub(1) as f32;
    let whole: f32 = widths.iter().sum();
    let room = row.width() - gaps;
    let by = (room / whole.max(1.0)).min(1.0);
    let spare = (room - whole * by).max(0.0);
    let last = bigs.len().saturating_sub(1);
    let mut left = row.left();
    let mut actions = Vec::new();
    for (place, (big, width)) in bigs.iter().zip(widths).enumerate() {
        // What is spare stands before the last.
        left += if place == last && 0 < last {
            spare
        } else {
            0.0
        };
        let right = left + width * by;
        let rect = Rect::from_min_max(pos2(left, row.top()), pos2(right, row.bottom()));
        if big.show(ui, look, rect)
            && let Some(button) = buttons.get(place)
        {
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
pub(super) fn staff_words(model: &Model) -> Option<&str> {
    model.kiosk.as_ref()?.config.staff.as_deref()
}
