//! What staff can change on the screen; everything else is in the file.

use eframe::egui::{Rect, Ui, pos2, vec2};

use super::Canvas;
use super::parts::{self, Foot, act};
use crate::design::{touch, type_scale};
use crate::domain::preferences::ThemeChoice;
use crate::kiosk::{Closed, Config, Time};
use crate::model::kiosk::Setting;
use crate::model::{Action, KioskAction, Model};
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Big, Kind};

/// Where the title and the rows stand.
const TITLE: [[f32; 4]; 2] = [[96.0, 48.0, 1728.0, 80.0], [72.0, 160.0, 936.0, 80.0]];
const ROWS: [[f32; 4]; 2] = [[96.0, 144.0, 1728.0, 728.0], [72.0, 464.0, 936.0, 1232.0]];
const COLUMNS: [usize; 2] = [2, 1];
const GAP: f32 = 48.0;
/// A step of a time, seconds, and of the volume.
const SECONDS: u32 = 5;
const VOLUME: u8 = 10;

/// A row: what it is about, what is set, and the settings before and after that.
struct Row {
    label: &'static str,
    value: String,
    ways: [Option<Setting>; 2],
}

/// Draws the page.
pub(super) fn ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    canvas: &Canvas,
) -> Vec<Action> {
    let Some(kiosk) = &model.kiosk else {
        return Vec::new();
    };
    parts::title_ui(ui, tools, canvas.at(TITLE), &tools.text.get("nav-settings"));
    let area = canvas.at(ROWS);
    let columns = canvas.one(COLUMNS);
    let width = (area.width() - GAP * (columns - 1) as f32) / columns as f32;
    let rows = rows(&kiosk.config, tools);
    let down = area.height() / rows.len().div_ceil(columns) as f32;
    let step = down.min(touch::KIOSK + touch::KIOSK_GAP);
    let mut actions = Vec::new();
    for (place, row) in rows.into_iter().enumerate() {
        let at = vec2(
            (place % columns) as f32 * (width + GAP),
            (place / columns) as f32 * step,
        );
        let rect = Rect::from_min_size(area.min + at, vec2(width, touch::KIOSK));
        actions.extend(row_ui(ui, tools, rect, &row));
    }
    let label = tools.text.get("back");
    let back = Foot::new(label, Icon::Back, KioskAction::Settings(false)).main();
    actions.extend(parts::foot_ui(ui, tools, canvas, vec![back]));
    actions
}

fn rows(config: &Config, tools: &Tools<'_>) -> Vec<Row> {
    let text = tools.text;
    let volume = config.volume;
    let percent = u32::from(volume);
    let less = volume.checked_sub(VOLUME).map(Setting::Volume);
    let more = Some(volume + VOLUME).filter(|volume| *volume <= 100);
    let mut rows = vec![
        Row {
            label: "kiosk-set-volume",
            value: text.with("kiosk-percent", &[("percent", percent.into())]),
            ways: [less, more.map(Setting::Volume)],
        },
        switch("kiosk-set-voice", config.voice, tools, Setting::Voice),
        switch("kiosk-set-counts", config.counts, tools, Setting::Counts),
        theme(config, tools),
        closed(config, tools),
    ];
    let times = [
        Time::Idle,
        Time::Warn,
        Time::Slide,
        Time::Thanks,
        Time::Clean,
    ];
    rows.extend(times.into_iter().map(|time| time_row(time, config, tools)));
    rows
}

fn switch(
    label: &'static str,
    on: bool,
    tools: &Tools<'_>,
    setting: impl Fn(bool) -> Setting,
) -> Row {
    let value = tools.text.get(if on { "kiosk-on" } else { "kiosk-off" });
    let ways = [on.then(|| setting(false)), (!on).then(|| setting(true))];
    Row { label, value, ways }
}

fn theme(config: &Config, tools: &Tools<'_>) -> Row {
    let themes = [
        (ThemeChoice::Dark, "kiosk-theme-dark"),
        (ThemeChoice::Light, "kiosk-theme-light"),
        (ThemeChoice::HighContrast, "kiosk-theme-contrast"),
    ];
    let place = themes.iter().position(|(theme, _)| *theme == config.theme);
    let place = place.unwrap_or(0);
    let way = |place: Option<usize>| {
        let found = place.and_then(|place| themes.get(place));
        found.map(|(theme, _)| Setting::Theme(*theme))
    };
    Row {
        label: "kiosk-set-theme",
        value: themes
            .get(place)
            .map_or_else(String::new, |(_, id)| tools.text.get(id)),
        ways: [way(place.checked_sub(1)), way(Some(place + 1))],
    }
}

fn closed(config: &Config, tools: &Tools<'_>) -> Row {
    let (id, ways) = match config.closed {
        Closed::Dim => (
            "kiosk-closed-dim",
            [None, Some(Setting::Closed(Closed::Blank))],
        ),
        Closed::Blank => (
            "kiosk-closed-blank",
            [Some(Setting::Closed(Closed::Dim)), None],
        ),
    };
    Row {
        label: "kiosk-set-closed",
        value: tools.text.get(id),
        ways,
    }
}

fn time_row(time: Time, config: &Config, tools: &Tools<'_>) -> Row {
    let seconds = config.timing.get(time).as_secs();
    let seconds = u32::try_from(seconds).unwrap_or(u32::MAX);
    let (least, most) = time.limits();
    let way = |to: Option<u32>| {
        let to = to.filter(|to| (least..=most).contains(to));
        to.map(|to| Setting::Time(time, to))
    };
    let label = match time {
        Time::Idle => "kiosk-set-idle",
        Time::Warn => "kiosk-set-warn",
        Time::Slide => "kiosk-set-slide",
        Time::Thanks => "kiosk-set-thanks",
        Time::Clean => "kiosk-set-clean",
        Time::Paused => "kiosk-set-paused",
        Time::Shift => "kiosk-set-shift",
        Time::Hold => "kiosk-set-hold",
    };
    Row {
        label,
        value: tools
            .text
            .with("kiosk-seconds", &[("seconds", seconds.into())]),
        ways: [
            way(seconds.checked_sub(SECONDS)),
            way(Some(seconds + SECONDS)),
        ],
    }
}

/// The label, less, the value, more.
fn row_ui(ui: &mut Ui, tools: &Tools<'_>, rect: Rect, row: &Row) -> Vec<Action> {
    let look = &tools.look;
    let side = touch::KIOSK;
    let value = 200.0;
    let label = tools.text.get(row.label);
    let room = rect.right() - 2.0 * side - value - 24.0;
    let ink = color(look.roles.on_surface);
    let line = widgets::line(&label, type_scale::KIOSK_BODY, ink);
    widgets::fitted(ui, look, rect.with_max_x(room - 16.0), line);
    let lefts = [room, room + side + value + 24.0];
    let signs = [(Icon::Minus, "kiosk-less"), (Icon::Plus, "kiosk-more-of")];
    let mut actions = Vec::new();
    for ((left, (icon, id)), way) in lefts.into_iter().zip(signs).zip(row.ways) {
        let place = Rect::from_min_size(pos2(left, rect.top()), vec2(side, side));
        let name = tools.text.with(id, &[("what", (&label).into())]);
        let big = Big::new(Kind::Outline, "").icon(icon).name(&name);
        if big.enabled(way.is_some()).show(ui, look, place) {
            actions.extend(way.map(|way| act(KioskAction::Set(way))));
        }
    }
    let place = Rect::from_min_size(pos2(room + side + 12.0, rect.top()), vec2(value, side));
    let line = widgets::line(&row.value, type_scale::KIOSK_BUTTON, ink)
        .plain()
        .center();
    widgets::fitted(ui, look, place, line);
    actions
}
