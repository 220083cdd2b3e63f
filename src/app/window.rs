//! The window itself: where it was, where it is, whether it is seen, and which screen it fills.

use eframe::Frame;
use eframe::egui::{self, Pos2, Rect, Vec2, ViewportBuilder, ViewportCommand, pos2, vec2};

use crate::model::{Model, Monitors};
use crate::store::{Paths, WindowPlace};

/// So much of a window must lie on a screen for a hand to take hold of it.
const HOLD: f32 = 80.0;
/// A window whose screen is gone is put so far from the corner of another.
const INSET: f32 = 40.0;
/// From this width on text may be hard to read on a screen whose scale the system does not tell.
const LARGE_SCREEN: f32 = 2560.0;

/// What is known of the window.
#[derive(Debug, Default)]
pub(super) struct Window {
    place: WindowPlace,
    saved: WindowPlace,
    /// Where it is remembered; tests remember nothing.
    paths: Option<Paths>,
    /// Whether it was looked at, and a second one was open, when the screens were counted last.
    counted: (bool, bool),
}

/// A connected screen, in pixels of the whole desktop.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Monitor {
    pub(super) name: String,
    pub(super) rect: Rect,
    pub(super) scale: f32,
}

impl Window {
    /// The window as it was remembered.
    pub(super) fn remembered(paths: &Paths) -> Self {
        let place = WindowPlace::load(paths);
        Self {
            saved: place.clone(),
            place,
            paths: Some(paths.clone()),
            ..Self::default()
        }
    }

    /// The window as it is to open.
    pub(super) fn builder(&self, builder: ViewportBuilder, usual: [f32; 2]) -> ViewportBuilder {
        let place = &self.place;
        let builder = builder
            .with_inner_size(place.size.unwrap_or(usual))
            .with_maximized(place.maximized)
            .with_fullscreen(place.full_screen);
        match place.corner {
            Some([x, y]) => builder.with_position(pos2(x, y)),
            None => builder,
        }
    }

    /// Brings a window back whose screen is gone.
    pub(super) fn put_in_reach(&self, monitors: &[Monitor], ctx: &egui::Context) {
        let size = self.place.size.unwrap_or([HOLD, HOLD]);
        let corner = self.place.corner.map(|[x, y]| pos2(x, y));
        if let Some(corner) = corner.and_then(|corner| way_back(corner, size.into(), monitors)) {
            tracing::debug!(?corner, "the window's screen is gone");
            ctx.send_viewport_cmd(ViewportCommand::OuterPosition(corner));
        }
    }

    /// True once, on a large screen whose scale the system does not tell.
    pub(super) fn offers_larger_text(&mut self, monitors: &[Monitor], percent: u16) -> bool {
        let large = |monitor: &Monitor| {
            LARGE_SCREEN < monitor.rect.width() && (monitor.scale - 1.0).abs() < 0.01
        };
        let offers =
            percent == 100 && !self.place.offered_larger_text && monitors.iter().any(large);
        self.place.offered_larger_text |= offers;
        offers
    }

    /// Notes where the window is; answers whether anybody can see it, as far as that can be told.
    pub(super) fn watch(&mut self, ctx: &egui::Context) -> bool {
        ctx.input(|input| {
            let now = input.viewport();
            let is = |flag: Option<bool>| flag == Some(true);
            let place = &mut self.place;
            place.full_screen = is(now.fullscreen);
            place.maximized = is(now.maximized) && !place.full_screen;
            let own = !place.full_screen && !place.maximized && !is(now.minimized);
            if own {
                let size = now.inner_rect.map(|rect| [rect.width(), rect.height()]);
                place.size = size.or(place.size);
                let corner = now.outer_rect.map(|rect| [rect.left(), rect.top()]);
                place.corner = corner.or(place.corner);
            }
            // The patient's window is ours too.
            let mut ours = input.raw.viewports.values();
            let away = now.focused == Some(false) && !ours.any(|own| is(own.focused));
            !away && !is(now.minimized) && !is(now.occluded)
        })
    }

    /// The screens, counted again when somebody comes back to the window or opens a second one: screens
    /// are plugged in while the program runs. `None` in between.
    pub(super) fn screens(&mut self, now: (bool, bool), frame: &Frame) -> Option<Monitors> {
        let before = std::mem::replace(&mut self.counted, now);
        let again = (now.0 && !before.0) || (now.1 && !before.1);
        let window = frame.winit_window().filter(|_| again)?;
        Some(named(window))
    }

    /// Remembers where the window is.
    pub(super) fn save(&mut self) {
        let Some(paths) = self.paths.as_ref().filter(|_| self.place != self.saved) else {
            return;
        };
        match self.place.save(paths) {
            Ok(()) => self.saved = self.place.clone(),
            Err(error) => tracing::debug!(%error, "the window's place was not remembered"),
        }
    }
}

/// Where a window goes of which too little lies on any screen; `None` where enough does, or nothing is known.
fn way_back(corner: Pos2, size: Vec2, monitors: &[Monitor]) -> Option<Pos2> {
    let first = monitors.first()?;
    let reachable = monitors.iter().any(|monitor| {
        let screen = in_points(monitor);
        let bar = Rect::from_min_size(corner, vec2(size.x, HOLD / 2.0));
        let seen = screen.intersect(bar);
        HOLD <= seen.width() && 0.0 < seen.height() && screen.top() <= corner.y + HOLD / 4.0
    });
    (!reachable).then(|| in_points(first).min + vec2(INSET, INSET))
}

fn in_points(monitor: &Monitor) -> Rect {
    monitor.rect / monitor.scale.max(0.1)
}

/// Full screen on or off; on the screen that was chosen, while it is there.
pub(super) fn toggle_full_screen(model: &Model, ctx: &egui::Context) {
    let full = ctx.input(|input| input.viewport().fullscreen.unwrap_or(false));
    let chosen = model.preferences.monitor.as_ref();
    let place = model
        .monitors
        .names
        .iter()
        .position(|name| Some(name) == chosen);
    ctx.send_viewport_cmd(match place {
        Some(place) if !full => ViewportCommand::SetMonitor(place),
        Some(_) | None => ViewportCommand::Fullscreen(!full),
    });
}

/// The screens by their names, and which of them our window is on.
pub(super) fn named(window: &winit::window::Window) -> Monitors {
    let own = window.current_monitor();
    let is_own = |other| Some(other) == own;
    Monitors {
        names: monitors(window).map(|monitor| monitor.name).collect(),
        own: window.available_monitors().position(is_own),
    }
}

/// The screens that are connected, in the order in which the window system counts them.
pub(super) fn monitors(window: &winit::window::Window) -> impl Iterator<Item = Monitor> {
    let all = window.available_monitors().enumerate();
    all.map(|(place, monitor)| {
        let (corner, size) = (monitor.position(), monitor.size());
        let corner = pos2(corner.x as f32, corner.y as f32);
        let size = vec2(size.width as f32, size.height as f32);
        Monitor {
            name: monitor.name().unwrap_or_else(|| (place + 1).to_string()),
            rect: Rect::from_min_size(corner, size),
            scale: monitor.scale_factor() as f32,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn monitor(left: f32, width: f32) -> Monitor {
        Monitor {
            name: "one".to_owned(),
            rect: Rect::from_min_size(pos2(left, 0.0), vec2(width, 1080.0)),
            scale: 1.0,
        }
    }

    #[test]
    fn a_window_on_a_screen_stays_where_it_was() {
        let both = [monitor(0.0, 1920.0), monitor(1920.0, 1920.0)];
        let size = vec2(1280.0, 800.0);
        for corner in [pos2(0.0, 0.0), pos2(2500.0, 200.0), pos2(-300.0, 10.0)] {
            assert_eq!(way_back(corner, size, &both), None, "{corner:?}");
        }
    }

    #[test]
    fn a_window_whose_screen_is_gone_comes_back_to_the_first() {
        let one = [monitor(0.0, 1920.0)];
        let size = vec2(1280.0, 800.0);
        for corner in [
            pos2(2500.0, 200.0),
            pos2(100.0, 3000.0),
            pos2(-1250.0, 10.0),
            pos2(10.0, -700.0),
        ] {
            let back = way_back(corner, size, &one);
            assert_eq!(back, Some(pos2(INSET, INSET)), "{corner:?}");
        }
        assert_eq!(
            way_back(pos2(9e3, 0.0), size, &[]),
            None,
            "nothing is known"
        );
    }

    #[test]
    fn larger_text_is_offered_once_and_only_on_a_large_screen_without_a_scale() {
        let mut window = Window::default();
        assert!(!window.offers_larger_text(&[monitor(0.0, 1920.0)], 100));
        let scaled = Monitor {
            scale: 2.0,
            ..monitor(0.0, 3840.0)
        };
        assert!(!window.offers_larger_text(&[scaled], 100));
        let large = [monitor(0.0, 3840.0)];
        assert!(
            !window.offers_larger_text(&large, 120),
            "it is chosen already"
        );
        assert!(window.offers_larger_text(&large, 100));
        assert!(!window.offers_larger_text(&large, 100), "once");
    }
}
