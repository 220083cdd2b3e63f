//! What lies over every area: the question whether somebody is there, the line that runs out, cleaning, a small mark for staff,
//! and the dark of a closed gym.

use eframe::egui::{CornerRadius, Rect, Ui, pos2, vec2};

use super::{Canvas, Choice, Dialog, act};
use crate::design::Theme;
use crate::design::kiosk::LINE;
use crate::kiosk::{Light, Time};
use crate::model::{Action, KioskAction, Model};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::color;
use crate::ui::widgets::{self, Kind};

/// How dark a dimmed screen is.
const DIMMED: f32 = 0.72;
/// The mark that the settings cannot be used.
const MARK: f32 = 32.0;

/// Draws what lies over the area, and answers what was asked.
pub(in crate::ui) fn over_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    canvas: &Canvas,
) -> Vec<Action> {
    let Some(kiosk) = &model.kiosk else {
        return Vec::new();
    };
    if kiosk.is_faulty {
        let at = canvas.rect.right_top() + vec2(-MARK, MARK);
        let ink = color(tools.look.roles.on_surface_muted);
        widgets::icon(ui, at, Icon::Warning, Weight::Bold, MARK, ink);
    }
    if let Some(left) = kiosk.policy.cleaning() {
        cleaning_ui(ui, model, tools, (canvas, left));
        return Vec::new();
    }
    if let Some(left) = model.asks_whether_there() {
        return still_there(model, tools, left).ui(ui, tools, canvas);
    }
    if let Some(share) = kiosk.policy.runs_out(model.kiosk_waits()) {
        let window = canvas.window;
        let size = vec2(window.width() * share.clamp(0.0, 1.0), LINE);
        let line = Rect::from_min_size(pos2(window.left(), window.bottom() - LINE), size);
        let ink = color(tools.look.roles.primary);
        ui.painter().rect_filled(line, CornerRadius::ZERO, ink);
        ui.request_repaint_after(std::time::Duration::from_millis(100));
    }
    Vec::new()
}

/// The dark of a closed gym, over whatever there is.
pub(in crate::ui) fn cover_ui(ui: &Ui, model: &Model, canvas: &Canvas) {
    let black = color(Theme::HighContrast.roles().canvas);
    match model.light() {
        Light::Full => {}
        Light::Dim => {
            let shade = black.gamma_multiply(DIMMED);
            let all = canvas.window.expand(8.0);
            ui.painter().rect_filled(all, CornerRadius::ZERO, shade);
        }
        Light::Blank => widgets::window_ground(ui, canvas.window, black),
    }
}

fn still_there(model: &Model, tools: &Tools<'_>, left: std::time::Duration) -> Dialog {
    let text = tools.text;
    let kiosk = model.kiosk.as_ref();
    let whole = kiosk.map_or(left, |kiosk| kiosk.config.timing.get(Time::Warn));
    Dialog {
        left: Some((left, whole)),
        title: text.get("kiosk-still-there"),
        words: text.get("kiosk-still-there-then"),
        choices: vec![
            Choice {
                label: text.get("kiosk-still-there-yes"),
                icon: Some(Icon::Tap),
                kind: Kind::Main,
                // The touch itself is the answer.
                action: act(KioskAction::Touched),
            },
            Choice {
                label: text.get("kiosk-still-there-no"),
                icon: None,
                kind: Kind::Outline,
                action: act(KioskAction::Finished),
            },
        ],
    }
}

fn cleaning_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    (canvas, left): (&Canvas, std::time::Duration),
) {
    let kiosk = model.kiosk.as_ref();
    let whole = kiosk.map_or(left, |kiosk| kiosk.config.timing.get(Time::Clean));
    let dialog = Dialog {
        left: Some((left, whole)),
        title: tools.text.get("kiosk-cleaning"),
        words: tools.text.get("kiosk-cleaning-words"),
        choices: Vec::new(),
    };
    dialog.ui(ui, tools, canvas);
}
