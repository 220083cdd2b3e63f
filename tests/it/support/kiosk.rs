//! Hands on a gym's display: fingers on the glass and nothing else.

use std::time::Duration;

use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Pos2, TouchDeviceId, TouchId, TouchPhase, pos2};
use egui_kittest::kittest::NodeT as _;
use stridewell::domain::Kit;
use stridewell::kiosk::{Area, Config};
use stridewell::model::Model;
use stridewell::text::Language;

use super::stage::Stage;
use super::tongue::Tongue;

/// The two shapes that it is designed for.
pub(crate) const LANDSCAPE: [f32; 2] = [1920.0, 1080.0];
pub(crate) const PORTRAIT: [f32; 2] = [1080.0, 1920.0];

/// A display, and a finger for each touch.
pub(crate) struct Stand {
    pub(crate) stage: Stage,
    fingers: u64,
    /// What is looked for in English is looked for as this language says it.
    tongue: Tongue,
}

/// A gym with a ball, a strap, a roller, a band and weights, in English.
pub(crate) fn gym() -> Config {
    Config {
        languages: vec!["en".to_owned()],
        equipment: [Kit::Ball, Kit::Seat, Kit::Strap, Kit::Roller, Kit::Band].into(),
        ..Config::default()
    }
}

impl Stand {
    pub(crate) fn new(config: Config, size: [f32; 2]) -> Self {
        Self::scaled(config, size, 1.0)
    }

    /// As [`Self::new`], on a screen with so many pixels to a point.
    pub(crate) fn scaled(config: Config, size: [f32; 2], pixels_per_point: f32) -> Self {
        Self {
            stage: Stage::kiosk(config, size, pixels_per_point),
            fingers: 0,
            tongue: Tongue::default(),
        }
    }

    /// As [`Self::new`], with nothing drawn where figures stand.
    pub(crate) fn bare(config: Config, size: [f32; 2]) -> Self {
        Self {
            stage: Stage::bare_kiosk(config, size),
            fingers: 0,
            tongue: Tongue::default(),
        }
    }

    /// The same in this language alone; `make` is [`Self::new`] or [`Self::bare`].
    pub(crate) fn speaking(
        make: fn(Config, [f32; 2]) -> Self,
        config: Config,
        size: [f32; 2],
        language: Language,
    ) -> Self {
        let languages = vec![language.tag().to_owned()];
        Self {
            tongue: Tongue::of(language),
            ..make(
                Config {
                    languages,
                    ..config
                },
                size,
            )
        }
    }

    pub(crate) fn model(&self) -> &Model {
        self.stage.model()
    }

    pub(crate) fn area(&self) -> Area {
        self.model().area()
    }

    /// A finger does something; a frame follows.
    pub(crate) fn finger(&mut self, id: u64, phase: TouchPhase, pos: Pos2) {
        self.stage.app.event(Event::Touch {
            device_id: TouchDeviceId(1),
            id: TouchId(id),
            phase,
            pos,
            force: None,
        });
        self.stage.app.step();
    }

    /// A finger comes down here and goes up again.
    pub(crate) fn touch_at(&mut self, pos: Pos2) {
        self.fingers += 1;
        // Nobody touches so fast that it could be the same touch, broken by sweat.
        self.stage.app.run_steps(12);
        let id = self.fingers;
        self.finger(id, TouchPhase::Start, pos);
        self.finger(id, TouchPhase::End, pos);
        self.stage.settle();
    }

    /// Where something is that can be touched and whose name contains `part`.
    pub(crate) fn find(&self, part: &str) -> Option<Pos2> {
        let ways = self.tongue.ways(part);
        ways.iter().find_map(|part| self.find_said(part))
    }

    fn find_said(&self, part: &str) -> Option<Pos2> {
        let all = self.stage.app.root().children_recursive();
        let named = all.filter(|node| {
            let node = node.accesskit_node();
            let touched = matches!(node.role(), Role::Button | Role::RadioButton);
            let label = node.label().unwrap_or_default();
            touched && label.contains(part) && !node.is_disabled()
        });
        // What is drawn last lies on top.
        let found = named.last()?.rect().center();
        Some(pos2(found.x, found.y))
    }

    /// True when something is said that contains `part`.
    pub(crate) fn says(&self, part: &str) -> bool {
        let mut all = self.stage.app.root().children_recursive();
        all.any(|node| {
            let node = node.accesskit_node();
            let said = [node.label(), node.value()];
            said.into_iter().flatten().any(|said| said.contains(part))
        })
    }

    /// Touches what has a name that contains `part`.
    pub(crate) fn touch(&mut self, part: &str) {
        let names = self.stage.names();
        let at = self.find(part);
        self.touch_at(at.unwrap_or_else(|| panic!("nothing is called {part:?}: {names:#?}")));
    }

    /// Lets so many seconds pass, a frame each.
    pub(crate) fn pass(&mut self, seconds: u64) {
        for _ in 0..seconds {
            self.stage.pass(Duration::from_secs(1));
        }
    }

    /// Comes in, with nothing of what the safety page asks.
    pub(crate) fn come(&mut self) {
        self.touch("Touch to start");
        while self.find("I am fine").is_none() {
            self.touch("Read on");
        }
        self.touch("I am fine");
        assert_eq!(self.area(), Area::Choose);
    }

    /// Comes to the page of a routine.
    pub(crate) fn look_at(&mut self, name: &str) {
        self.come();
        if self.find(name).is_none() {
            self.touch("More");
        }
        self.touch(name);
        assert_eq!(self.area(), Area::Routine);
    }

    /// Comes to a session of a routine.
    pub(crate) fn begin(&mut self, name: &str) {
        self.look_at(name);
        self.touch("Begin");
        assert_eq!(self.area(), Area::Session);
    }
}
