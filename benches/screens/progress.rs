//! Progress over years of sessions: what is computed, the first frame, and frames that scroll.

#[path = "../../tests/it/support/past.rs"]
#[expect(
    dead_code,
    clippy::unwrap_used,
    reason = "tests share it and use the rest"
)]
mod past;

use std::time::{Duration, Instant};

use eframe::egui::{self, Context, Event, Modifiers, MouseWheelUnit, Pos2, RawInput, Rect};
use stridewell::domain::Preferences;
use stridewell::domain::history::PastSession;
use stridewell::domain::progress::{Asked, Progress, Range};
use stridewell::model::{Action, Content, Model, Screen, World};
use stridewell::raster::Raster;
use stridewell::text::Language;
use stridewell::ui::frame::Frame;
use stridewell::ui::theme;

use super::report;

/// Sessions, and sets at hand in all of them.
const SESSIONS: u32 = 2_500;
const SETS: usize = 100_000;
/// How often the page is computed and opened.
const TIMES: usize = 40;
/// Frames that scroll, and how many of them go one way.
const FRAMES: u32 = 1_000;
const TURN: u32 = 60;

/// Times all of it over the range that holds everything.
pub(super) fn measure(content: &Content) {
    let sessions = sessions();
    let sets: usize = sessions.iter().map(|session| session.sets.len()).sum();
    assert_eq!(sets, SETS, "sets at hand");
    computing(content, &sessions);
    let bare = Content {
        figures: Default::default(),
        ..content.clone()
    };
    let mut desk = Desk::new(bare, sessions);
    desk.opening();
    desk.scrolling();
}

/// About ten years, forty sets a session.
fn sessions() -> Vec<PastSession> {
    let mut sessions = past::years(SESSIONS);
    let each = SETS / sessions.len();
    for session in &mut sessions {
        session.sets = session.sets.iter().cycle().take(each).cloned().collect();
    }
    sessions
}

fn computing(content: &Content, sessions: &[PastSession]) {
    let schedule = past::schedule();
    let asked = Asked {
        catalogue: &content.catalogue,
        schedule: &schedule,
        today: past::TODAY,
        range: Range::All,
    };
    let times = (0..TIMES).map(|_| {
        let start = Instant::now();
        let progress = Progress::of(sessions, &asked);
        let took = start.elapsed();
        assert_eq!(progress.numbers.sessions, SESSIONS);
        took
    });
    report("progress of 100,000 sets, computed", times.collect());
}

/// The app's own frame, from input to triangles.
struct Desk {
    ctx: Context,
    model: Model,
    frame: Frame,
    number: u32,
}

impl Desk {
    fn new(content: Content, sessions: Vec<PastSession>) -> Self {
        let ctx = Context::default();
        theme::install_fonts(&ctx);
        let preferences = Preferences {
            schedule: past::schedule(),
            ..Preferences::default()
        };
        let mut model = Model::new(content, preferences);
        model.update(Action::World(World::ItIs(past::at(past::TODAY, 10))));
        model.update(Action::World(World::Recalled(i64::MIN, sessions)));
        model.update(Action::ShowProgress(Range::All));
        let mut desk = Self {
            ctx,
            model,
            frame: Frame::new(Language::English, Raster::default()),
            number: 0,
        };
        for _ in 0..20 {
            desk.draw(Vec::new());
        }
        desk
    }

    fn draw(&mut self, events: Vec<Event>) -> Duration {
        self.number += 1;
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, egui::vec2(1280.0, 800.0))),
            time: Some(f64::from(self.number) * 0.02),
            events,
            ..RawInput::default()
        };
        let start = Instant::now();
        let (frame, model) = (&mut self.frame, &self.model);
        let mut actions = Vec::new();
        let mut output = self
            .ctx
            .run_ui(input, |ui| actions.extend(frame.ui(ui, model)));
        let shapes = std::mem::take(&mut output.shapes);
        let triangles = self.ctx.tessellate(shapes, output.pixels_per_point);
        let took = start.elapsed();
        output.textures_delta.clear();
        drop(std::hint::black_box((triangles, actions)));
        took
    }

    /// The frame after the page was opened; what was computed before is not used again.
    fn opening(&mut self) {
        let times = (0..TIMES).map(|_| {
            self.model
                .update(Action::Open(Screen::Library(self.model.library.tab)));
            self.draw(Vec::new());
            // Another session in the history: everything is computed anew.
            self.model
                .update(Action::World(World::Recalled(i64::MIN, Vec::new())));
            let start = Instant::now();
            self.model.update(Action::Open(Screen::Progress));
            let asked = start.elapsed();
            asked + self.draw(Vec::new())
        });
        report("first frame of progress over 100,000 sets", times.collect());
    }

    fn scrolling(&mut self) {
        let middle = Pos2::new(640.0, 400.0);
        self.draw(vec![Event::PointerMoved(middle)]);
        let times = (0..FRAMES).map(|number| {
            let down = (number / TURN).is_multiple_of(2);
            let wheel = Event::MouseWheel {
                unit: MouseWheelUnit::Point,
                delta: egui::vec2(0.0, if down { -30.0 } else { 30.0 }),
                phase: egui::TouchPhase::Move,
                source: egui::MouseWheelSource::Unknown,
                modifiers: Modifiers::NONE,
            };
            self.draw(vec![wheel])
        });
        report("frame of progress that scrolls", times.collect());
    }
}
