//! What staff can do: clean the screen, change settings, start the program again, end it.

use eframe::egui::{Rect, Ui, vec2};

use super::Canvas;
use super::parts::{self, act};
use crate::design::{touch, type_scale};
use crate::kiosk::Time;
use crate::model::kiosk::Leaving;
use crate::model::{Action, KioskAction, Model};
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;
use crate::ui::widgets::{Big, Kind};

/// Where the title, what is said and the buttons stand.
const TITLE: [[f32; 4]; 2] = [[96.0, 96.0, 1728.0, 80.0], [72.0, 160.0, 936.0, 80.0]];
const SAID: [[f32; 4]; 2] = [[96.0, 184.0, 1728.0, 96.0], [72.0, 248.0, 936.0, 160.0]];
const LIST: [[f32; 2]; 2] = [[96.0, 320.0], [72.0, 760.0]];
const WIDTH: f32 = 852.0;

/// Draws the page.
pub(super) fn ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    canvas: &Canvas,
) -> Vec<Action> {
    let text = tools.text;
    parts::title_ui(ui, tools, canvas.at(TITLE), &text.get("kiosk-staff"));
    let kiosk = model.kiosk.as_ref();
    let id = match kiosk {
        Some(kiosk) if kiosk.is_faulty => "kiosk-staff-faulty",
        Some(kiosk) if kiosk.config.pin.is_none() => "kiosk-staff-no-pin",
        Some(_) | None => "kiosk-staff-about",
    };
    let hold = kiosk.map(|kiosk| kiosk.config.timing.get(Time::Hold).as_secs());
    let hold = u32::try_from(hold.unwrap_or_default()).unwrap_or(u32::MAX);
    let said = text.with(id, &[("seconds", hold.into())]);
    let said = (said.as_str(), type_scale::KIOSK_BODY);
    parts::said_ui(ui, tools, canvas.at(SAID), said);
    let mut actions = list_ui(ui, tools, canvas);
    let label = text.get("kiosk-to-slides");
    let slides = parts::Foot::new(label, Icon::Play, KioskAction::Finished).main();
    actions.extend(parts::foot_ui(ui, tools, canvas, vec![slides]));
    actions
}

/// What can be done, each a button.
fn list_ui(ui: &mut Ui, tools: &Tools<'_>, canvas: &Canvas) -> Vec<Action> {
    let rows = [
        ("kiosk-clean", Icon::Wind, KioskAction::Clean),
        ("nav-settings", Icon::Gear, KioskAction::Settings(true)),
        (
            "kiosk-restart",
            Icon::Cycle,
            KioskAction::Leave(Leaving::Restart),
        ),
        ("kiosk-quit", Icon::Close, KioskAction::Leave(Leaving::Quit)),
    ];
    let [left, top] = canvas.one(LIST);
    let mut actions = Vec::new();
    for (place, (id, icon, action)) in rows.into_iter().enumerate() {
        let down = place as f32 * (touch::KIOSK + touch::KIOSK_GAP);
        let corner = canvas.point(left, top + down);
        let rect = Rect::from_min_size(corner, vec2(WIDTH, touch::KIOSK));
        let label = tools.text.get(id);
        if Big::new(Kind::Outline, &label)
            .icon(icon)
            .show(ui, &tools.look, rect)
        {
            actions.push(act(action));
        }
    }
    actions
}
