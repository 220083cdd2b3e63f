//! The rail: the sign of the app, and the places there are.

use eframe::egui::{Rect, Stroke, Ui, pos2, vec2};

use crate::design::page::rail;
use crate::design::{breakpoint, stroke};
use crate::model::{Action, Model, Screen, SettingsSection};
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;
use crate::ui::theme::color;
use crate::ui::widgets;

/// Draws the rail in `window`; answers what was asked, and the place that is left for the page.
pub(super) fn ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    window: Rect,
) -> (Vec<Action>, Rect) {
    let look = &tools.look;
    let sizes = Sizes::of(ui, tools, window);
    let (area, rest) = window.split_left_right_at_x(window.left() + sizes.width);
    let edge = Stroke::new(stroke::HAIRLINE, color(look.roles.line));
    ui.painter().vline(area.right(), area.y_range(), edge);
    let logo = pos2(
        area.center().x,
        area.top() + rail::LOGO_TOP + rail::LOGO / 2.0,
    );
    widgets::logo(
        ui,
        look,
        Rect::from_center_size(logo, vec2(rail::LOGO, rail::LOGO)),
    );
    let mut actions = Vec::new();
    for place in places(model, &sizes, area) {
        let corner = pos2(area.center().x - sizes.item[0] / 2.0, place.top);
        let rect = Rect::from_min_size(corner, vec2(sizes.item[0], sizes.item[1]));
        let name = tools.text.get(place.id);
        if widgets::rail_item(ui, look, rect, (&name, place.on), place.icon) {
            actions.push(place.action);
        }
    }
    let (top, foot) = free(&sizes, area);
    let room = Rect::from_x_y_ranges(area.x_range(), top..=foot);
    let place = (room, sizes.item, sizes.gap);
    actions.extend(super::care::chips_ui(ui, model, tools, place));
    (actions, rest)
}

/// From where to where the rail is free, between its upper places and those at its foot.
fn free(sizes: &Sizes, area: Rect) -> (f32, f32) {
    let step = sizes.item[1] + sizes.gap;
    let top = area.top() + sizes.first + 4.0 * step;
    let foot = area.bottom() - rail::FOOT + sizes.gap - 2.0 * step;
    (top, foot)
}

/// A place of the rail.
struct Place {
    id: &'static str,
    icon: Icon,
    on: bool,
    top: f32,
    action: Action,
}

/// Today, the library, progress and the studio at the top, settings and help at the foot.
fn places(model: &Model, sizes: &Sizes, area: Rect) -> [Place; 6] {
    let open = of(model.screen());
    let step = sizes.item[1] + sizes.gap;
    let first = area.top() + sizes.first;
    let foot = area.bottom() - rail::FOOT + sizes.gap;
    let library = Screen::Library(model.library.tab);
    let settings = Screen::Settings(SettingsSection::Look);
    let place = |id: &'static str, icon, top, screen| Place {
        id,
        icon,
        on: open == Some(id),
        top,
        action: Action::Open(screen),
    };
    [
        place("nav-today", Icon::Home, first, Screen::Today),
        place("nav-library", Icon::Books, first + step, library),
        place(
            "nav-progress",
            Icon::Progress,
            first + 2.0 * step,
            Screen::Progress,
        ),
        place(
            "nav-studio",
            Icon::Clipboard,
            first + 3.0 * step,
            Screen::Studio,
        ),
        place("nav-settings", Icon::Gear, foot - 2.0 * step, settings),
        place("nav-help", Icon::Help, foot - step, Screen::Guidance(None)),
    ]
}

/// The place that a screen belongs to.
fn of(screen: &Screen) -> Option<&'static str> {
    match screen {
        Screen::Today | Screen::Programme(_) => Some("nav-today"),
        Screen::Library(_) | Screen::Routine(_) | Screen::Exercise(_) => Some("nav-library"),
        Screen::Progress => Some("nav-progress"),
        Screen::Studio => Some("nav-studio"),
        Screen::Settings(_) => Some("nav-settings"),
        Screen::GetHelp
        | Screen::Guidance(_)
        | Screen::Answer(_)
        | Screen::Guide
        | Screen::SelfCheck(_)
        | Screen::Care
        | Screen::About => Some("nav-help"),
        Screen::Reports
        | Screen::Report
        | Screen::Making
        | Screen::Session
        | Screen::CheckIn(_)
        | Screen::Summary(_)
        | Screen::Welcome
        | Screen::Safety
        | Screen::SafetyOutcome
        | Screen::Kiosk(_) => None,
    }
}

/// Sizes for this window and this size of text.
struct Sizes {
    width: f32,
    item: [f32; 2],
    gap: f32,
    first: f32,
}

impl Sizes {
    fn of(ui: &Ui, tools: &Tools<'_>, window: Rect) -> Self {
        let look = &tools.look;
        let compact = window.width() < breakpoint::REGULAR;
        let (width, item, gap, first) = if compact {
            let first = rail::FIRST_COMPACT;
            (
                rail::WIDTH_COMPACT,
                rail::ITEM_COMPACT,
                rail::GAP_COMPACT,
                first,
            )
        } else {
            (rail::WIDTH, rail::ITEM, rail::GAP, rail::FIRST)
        };
        let names = [
            "nav-today",
            "nav-library",
            "nav-progress",
            "nav-studio",
            "nav-settings",
            "nav-help",
        ];
        let widest = names
            .map(|id| widgets::rail_label(ui, look, &tools.text.get(id)))
            .into_iter()
            .fold(0.0, f32::max);
        let around = width - item[0];
        let item_width = item[0].max(widest + rail::GAP);
        let taller = look.scaled(crate::design::type_scale::CAPTION.line)
            - crate::design::type_scale::CAPTION.line;
        Self {
            width: item_width + around,
            item: [item_width, item[1] + taller],
            gap,
            first,
        }
    }
}
