//! The number that staff get in with, on a pad; and cleaning, for which nobody needs a number.

use eframe::egui::{CornerRadius, Rect, Stroke, StrokeKind, Ui, pos2, vec2};

use super::Canvas;
use super::parts::{self, Foot, act, back};
use crate::design::{touch, type_scale};
use crate::model::{Action, KioskAction, Model};
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;
use crate::ui::theme::color;
use crate::ui::widgets::{Big, Kind};

/// Where the title, what is said and the pad stand.
const TITLE: [[f32; 4]; 2] = [[96.0, 96.0, 860.0, 80.0], [72.0, 160.0, 936.0, 80.0]];
const SAID: [[f32; 4]; 2] = [[96.0, 192.0, 780.0, 240.0], [72.0, 256.0, 936.0, 200.0]];
const PAD: [[f32; 4]; 2] = [[1096.0, 224.0, 480.0, 600.0], [300.0, 920.0, 480.0, 600.0]];
/// A dot a digit.
const DOT: f32 = 28.0;
const DOTS: usize = 12;

/// Draws the pad.
pub(super) fn ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    canvas: &Canvas,
) -> Vec<Action> {
    let Some(kiosk) = &model.kiosk else {
        return Vec::new();
    };
    let text = tools.text;
    parts::title_ui(ui, tools, canvas.at(TITLE), &text.get("kiosk-pin"));
    let wait = kiosk.policy.tries.wait();
    let said = match wait {
        Some(wait) => {
            let seconds = u32::try_from(wait.as_secs_f64().ceil() as u64).unwrap_or(u32::MAX);
            text.with("kiosk-pin-wait", &[("seconds", seconds.into())])
        }
        None if kiosk.typed.is_checked => text.get("kiosk-pin-looking"),
        None if kiosk.policy.tries.is_wrong() && kiosk.typed.count() == 0 => {
            text.get("kiosk-pin-wrong")
        }
        None => text.get("kiosk-pin-about"),
    };
    parts::said_ui(ui, tools, canvas.at(SAID), (&said, type_scale::KIOSK_BODY));
    let pad = canvas.at(PAD);
    dots_ui(ui, tools, pad, kiosk.typed.count());
    let free = wait.is_none() && !kiosk.typed.is_checked;
    let mut actions = pad_ui(ui, tools, pad, (free, kiosk.typed.is_enough()));
    let clean = Foot::new(text.get("kiosk-clean"), Icon::Wind, KioskAction::Clean);
    actions.extend(parts::foot_ui(ui, tools, canvas, vec![back(tools), clean]));
    actions
}

/// How many digits there are.
fn dots_ui(ui: &mut Ui, tools: &Tools<'_>, pad: Rect, count: usize) {
    let roles = tools.look.roles;
    let step = pad.width() / DOTS as f32;
    for place in 0..DOTS {
        let at = pos2(pad.left() + (place as f32 + 0.5) * step, pad.top() - 40.0);
        if place < count {
            ui.painter()
                .circle_filled(at, DOT / 2.0, color(roles.on_surface));
        } else {
            let spot = Rect::from_center_size(at, vec2(DOT, DOT));
            let line = Stroke::new(2.0, color(roles.control_line));
            let round = CornerRadius::same((DOT / 2.0) as u8);
            ui.painter()
                .rect_stroke(spot, round, line, StrokeKind::Inside);
        }
    }
}

/// Ten digits, "take the last back" and "that is it".
fn pad_ui(ui: &mut Ui, tools: &Tools<'_>, pad: Rect, (free, enough): (bool, bool)) -> Vec<Action> {
    let gap = touch::KIOSK_GAP;
    let width = (pad.width() - 2.0 * gap) / 3.0;
    let high = touch::KIOSK.max((pad.height() - 3.0 * gap) / 4.0);
    let place = |place: u8| {
        let (across, down) = (f32::from(place % 3), f32::from(place / 3));
        let at = pad.min + vec2(across * (width + gap), down * (high + gap));
        Rect::from_min_size(at, vec2(width, high))
    };
    let mut actions = Vec::new();
    for digit in 0..10_u8 {
        let at = if digit == 0 { 10 } else { digit - 1 };
        let label = digit.to_string();
        let big = Big::new(Kind::Outline, &label).enabled(free);
        if big
            .style(type_scale::KIOSK_TITLE)
            .show(ui, &tools.look, place(at))
        {
            actions.push(act(KioskAction::Digit(digit)));
        }
    }
    let [erase, enter] = ["kiosk-pin-erase", "kiosk-pin-enter"].map(|id| tools.text.get(id));
    let big = Big::new(Kind::Outline, "").icon(Icon::Back).name(&erase);
    if big.enabled(free).show(ui, &tools.look, place(9)) {
        actions.push(act(KioskAction::Erase));
    }
    let big = Big::new(Kind::Main, "").icon(Icon::Check).name(&enter);
    if big.enabled(free && enough).show(ui, &tools.look, place(11)) {
        actions.push(act(KioskAction::Enter));
    }
    actions
}
