//! What runs of the care timers, over the foot of the rail, and the offer of a break from sitting.

use std::time::Duration;

use eframe::egui::{CornerRadius, Rect, Role, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::reminder::{self, Card};
use crate::design::{Rgba8, Theme, icon as size, radius, stroke, type_scale};
use crate::domain::RoutineId;
use crate::domain::care::limits::DESK;
use crate::domain::care::{Ice, Run};
use crate::domain::history::Stamp;
use crate::model::care::{BREAK_LATER_MIN, BreakAnswer};
use crate::model::{Action, CareAction, Model, Screen};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::color;
use crate::ui::widgets::{self, Kind};

/// A timer as the rail shows it.
struct Chip {
    icon: Icon,
    words: String,
    name: String,
    /// It wants something now.
    urgent: bool,
}

/// Draws what runs in the free part of the rail, from its foot up; answers whether it was pressed.
pub(super) fn chips_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    (room, item, gap): (Rect, [f32; 2], f32),
) -> Option<Action> {
    let mut pressed = false;
    let mut foot = room.bottom() - gap;
    for chip in chips(model, tools) {
        let corner = pos2(room.center().x - item[0] / 2.0, foot - item[1]);
        if corner.y < room.top() {
            break;
        }
        let rect = Rect::from_min_size(corner, vec2(item[0], item[1]));
        pressed |= chip_ui(ui, tools, rect, &chip);
        foot = corner.y - gap;
    }
    pressed.then_some(Action::Care(CareAction::Show))
}

/// What runs, the ice first: it is what must not be forgotten.
fn chips(model: &Model, tools: &Tools<'_>) -> Vec<Chip> {
    let (text, care, now_ms) = (tools.text, &model.preferences.care, model.now.utc_ms);
    let take_off = || Chip {
        icon: Icon::Cold,
        words: text.get("care-chip-off"),
        name: text.get("care-chip-ice-off"),
        urgent: true,
    };
    let ice = match &care.ice {
        Ice::On(on) if on.is_over(now_ms) => Some(take_off()),
        Ice::On(on) => Some(running(
            model,
            tools,
            ("care-chip-ice", Icon::Cold),
            &on.run,
        )),
        Ice::Off(off) if !off.confirmed => Some(take_off()),
        Ice::Off(off) if !off.told => Some(due(model, tools, off.due_ms)),
        Ice::Off(_) | Ice::Ready => None,
    };
    let leg = care.leg_up.as_ref();
    let leg = leg.map(|run| running(model, tools, ("care-chip-leg", Icon::LegUp), run));
    ice.into_iter().chain(leg).collect()
}

fn running(model: &Model, tools: &Tools<'_>, (id, icon): (&str, Icon), run: &Run) -> Chip {
    let left_ms = run.left_ms(model.now.utc_ms).max(0);
    let seconds = u64::try_from(left_ms).unwrap_or(0).div_ceil(1000);
    // The name changes once a minute, so that nobody has to listen to seconds.
    let minutes = Duration::from_secs(seconds.div_ceil(60) * 60);
    let long = tools.text.long(minutes);
    Chip {
        icon: if run.runs { icon } else { Icon::Pause },
        words: tools.text.clock(Duration::from_secs(seconds)),
        name: tools.text.with(id, &[("left", (&long).into())]),
        urgent: false,
    }
}

fn due(model: &Model, tools: &Tools<'_>, due_ms: i64) -> Chip {
    let due = Stamp {
        utc_ms: due_ms,
        ..model.now.clone()
    };
    let time = tools.text.wall_time(&due);
    let name = tools
        .text
        .with("care-chip-ice-due", &[("time", (&time).into())]);
    Chip {
        icon: Icon::Cold,
        words: time,
        name,
        urgent: false,
    }
}

fn chip_ui(ui: &mut Ui, tools: &Tools<'_>, rect: Rect, chip: &Chip) -> bool {
    let look = &tools.look;
    let roles = look.roles;
    let info = || WidgetInfo::labeled(Role::Button, true, &chip.name);
    let response = widgets::press(ui, rect, info);
    let (ground, ink): (Rgba8, Rgba8) = if chip.urgent {
        (roles.stop_soft, roles.on_stop_soft)
    } else {
        (roles.primary_soft, roles.on_primary_soft)
    };
    let edge = match look.theme {
        Theme::HighContrast => Stroke::new(stroke::SELECTED, color(roles.control_line)),
        Theme::Light | Theme::Dark if response.hovered() => {
            Stroke::new(stroke::CONTROL, color(roles.control_line))
        }
        Theme::Light | Theme::Dark => Stroke::NONE,
    };
    let round = CornerRadius::same(radius::CARD);
    ui.painter()
        .rect(rect, round, color(ground), edge, StrokeKind::Inside);
    widgets::focus_ring(ui, look, &response, rect, radius::CARD);
    let middle = pos2(rect.center().x, rect.top() + rect.height() * 0.34);
    widgets::icon(
        ui,
        middle,
        chip.icon,
        Weight::Bold,
        size::BUTTON,
        color(ink),
    );
    let line = widgets::line(&chip.words, type_scale::SMALL_BOLD, color(ink)).center();
    let words = rect
        .with_min_y(rect.top() + rect.height() * 0.52)
        .shrink2(vec2(4.0, 2.0));
    widgets::paint_fitted(ui, look, words, line);
    response.clicked()
}

/// Offers a break from sitting, unless a session has the window; `above` is the room that is kept free under it.
pub(super) fn offer_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    place: (Rect, f32),
) -> Vec<Action> {
    if !model.care.offers_break || *model.screen() == Screen::Session {
        return Vec::new();
    }
    let text = tools.text;
    let title = text.get("care-sitting-offer");
    let routine = model.content.catalogue.routine(&RoutineId::new(DESK));
    let about = routine.map_or("", |routine| routine.name.as_str());
    let later = text.with("care-break-later", &[("minutes", BREAK_LATER_MIN.into())]);
    let answers = [
        (text.get("start"), Kind::Main, BreakAnswer::Start),
        (later, Kind::Outline, BreakAnswer::Later),
        (text.get("care-break-no"), Kind::Link, BreakAnswer::No),
    ];
    let buttons: Vec<widgets::Button<'_>> = answers
        .iter()
        .map(|(label, kind, _)| reminder::button(label, *kind))
        .collect();
    let words = [title.as_str(), about];
    let pressed = Card::of(ui, tools, place, words, &buttons).show(ui, tools, words, &buttons);
    let answer = pressed.and_then(|place| answers.get(place));
    let action = answer.map(|(_, _, answer)| Action::Care(CareAction::Break(*answer)));
    action.into_iter().collect()
}
