//! The library with a data set of 873 exercises and 1,746 photographs in it: frames that scroll, and letters typed into
//! its search. Photographs are read and decoded on another thread, as in the app.

use std::io::Cursor;
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use eframe::egui::{self, Context, Event, Modifiers, MouseWheelUnit, Pos2, RawInput, Rect};
use stridewell::domain::pack::Signed;
use stridewell::domain::search::Query;
use stridewell::domain::{ExerciseId, Pack, PackId, Picture, Preferences};
use stridewell::model::{Action, Content, KeptPack, LibraryTab, Model, PackAction, Screen};
use stridewell::packs::picture;
use stridewell::raster::{Picture as Pixels, Raster};
use stridewell::text::Language;
use stridewell::ui::frame::Frame;
use stridewell::ui::painters::photos::{Arrived, Source, Wanted};
use stridewell::ui::theme;

use super::report;

/// Exercises of the data set, and photographs of each.
const EXERCISES: usize = 873;
const PHOTOS: usize = 2;
/// Frames that scroll, and how many of them go one way.
const FRAMES: u32 = 2_000;
const TURN: u32 = 400;
/// How many of the longest frames are named.
const LONGEST: usize = 8;
/// How often the data set comes in.
const TAKEN: usize = 20;
/// Size of a photograph as the data set has it, pixels.
const PHOTO: [u32; 2] = [850, 567];

/// Decodes one photograph again and again, as often as one is asked for.
struct Decoding {
    asked: Mutex<Sender<Wanted>>,
    arrived: Arc<Mutex<Vec<(Wanted, Arrived)>>>,
}

impl Decoding {
    fn start() -> Self {
        let (asked, inbox) = mpsc::channel();
        let arrived = Arc::new(Mutex::new(Vec::new()));
        let own = Arc::clone(&arrived);
        thread::spawn(move || decode(&inbox, &own));
        Self {
            asked: Mutex::new(asked),
            arrived,
        }
    }
}

impl Source for Decoding {
    fn ask(&self, wanted: &Wanted) {
        let asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        asked.send(wanted.clone()).ok();
    }

    fn arrived(&self) -> Vec<(Wanted, Arrived)> {
        let mut arrived = self.arrived.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut arrived)
    }
}

fn decode(inbox: &Receiver<Wanted>, arrived: &Mutex<Vec<(Wanted, Arrived)>>) {
    let bytes = photograph();
    for wanted in inbox {
        let photo = picture::shown(&bytes, wanted.size.longest()).expect("a photograph");
        let pixels = Pixels {
            width: photo.width() as u16,
            height: photo.height() as u16,
            rgba: photo.into_raw(),
        };
        let mut arrived = arrived.lock().unwrap_or_else(PoisonError::into_inner);
        arrived.push((wanted, Arrived::There(pixels)));
    }
}

fn photograph() -> Vec<u8> {
    let [width, height] = PHOTO;
    let pixels = image::RgbImage::from_fn(width, height, |x, y| {
        let wave = (x * y / 97 % 64) as u8;
        image::Rgb([(x % 256) as u8, (y % 256) as u8 / 2 + wave, wave * 3])
    });
    let mut out = Cursor::new(Vec::new());
    let format = image::ImageFormat::Jpeg;
    pixels.write_to(&mut out, format).expect("a photograph");
    out.into_inner()
}

/// The data set as a pack that is kept.
fn pack(content: &Content) -> KeptPack {
    let built_in = &content.catalogue.exercises;
    let exercises = (0..EXERCISES).map(|place| {
        let mut exercise = built_in[place % built_in.len()].clone();
        exercise.id = ExerciseId::new(&format!("set-{place}"));
        exercise.name = format!("{} {place}", exercise.name);
        exercise.progressions = Vec::new();
        exercise.regressions = Vec::new();
        exercise.pictures = (0..PHOTOS)
            .map(|number| Picture {
                file: format!("pictures/set-{place}-{number}.jpg"),
                alt: "A photograph".to_owned(),
                instruction: None,
            })
            .collect();
        exercise
    });
    let pack = Pack {
        id: "set".into(),
        title: "Data set".to_owned(),
        author: "Somebody".to_owned(),
        licence: "None".to_owned(),
        created: None,
        signed: Signed::No,
        exercises: exercises.collect(),
        routines: Vec::new(),
        pain_rules: Vec::new(),
    };
    KeptPack::new(PackId::new("set"), pack, Vec::new())
}

/// Times the library with the data set in it.
pub(super) fn measure(content: &Content) {
    let kept = pack(content);
    let model = Model::new(content.clone(), Preferences::default());
    let frame = Frame::new(Language::English, Raster::default());
    let mut desk = Desk {
        ctx: Context::default(),
        model,
        frame: frame.with_photos(Arc::new(Decoding::start())),
        number: 0,
    };
    theme::install_fonts(&desk.ctx);
    desk.taking(&kept);
    let all = desk.model.content.catalogue.exercises.len();
    assert_eq!(all, content.catalogue.exercises.len() + EXERCISES);
    desk.scrolling();
    desk.typing();
}

struct Desk {
    ctx: Context,
    model: Model,
    frame: Frame,
    number: u32,
}

impl Desk {
    /// A frame from input to triangles, with the textures that it brings.
    fn draw(&mut self, events: Vec<Event>) -> Duration {
        self.number += 1;
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, egui::vec2(1280.0, 800.0))),
            time: Some(f64::from(self.number) * 0.016),
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

    /// The data set comes in, again and again, while Today is shown, and then the library opens.
    fn taking(&mut self, kept: &KeptPack) {
        let moved = Event::PointerMoved(Pos2::new(640.0, 500.0));
        self.draw(vec![moved]);
        let mut times = Vec::new();
        for _ in 0..TAKEN {
            let action = PackAction::Taken(Box::new(kept.clone()));
            let start = Instant::now();
            self.model.update(Action::Packs(action));
            times.push(start.elapsed());
            self.model.update(Action::Open(Screen::Today));
            self.draw(Vec::new());
        }
        report("a data set of 873 exercises comes in", times);
        let library = Screen::Library(LibraryTab::Exercises);
        self.model.update(Action::Open(library));
        let first = self.draw(Vec::new());
        report("first frame of the library with it", vec![first]);
    }

    fn scrolling(&mut self) {
        let mut times = Vec::new();
        for number in 0..FRAMES {
            let down = (number / TURN).is_multiple_of(2);
            let wheel = Event::MouseWheel {
                unit: MouseWheelUnit::Point,
                delta: egui::vec2(0.0, if down { -40.0 } else { 40.0 }),
                phase: egui::TouchPhase::Move,
                source: egui::MouseWheelSource::Unknown,
                modifiers: Modifiers::NONE,
            };
            times.push(self.draw(vec![wheel]));
            // As long as a screen waits, so that photographs arrive as they would.
            thread::sleep(Duration::from_millis(4));
        }
        let mut longest: Vec<_> = times.iter().enumerate().collect();
        longest.sort_by_key(|(_, time)| std::cmp::Reverse(**time));
        print!("longest of {FRAMES} frames:");
        for (number, time) in longest.into_iter().take(LONGEST) {
            print!(" {:.1} ms (the {number}th)", time.as_secs_f64() * 1e3);
        }
        println!();
        report("frame of the library that scrolls", times);
    }

    /// A word typed letter by letter: what is found, by the model alone.
    fn typing(&mut self) {
        let word = "hamstring stretch 77";
        let mut times = Vec::new();
        for _ in 0..20 {
            for length in 1..=word.len() {
                let query = Query {
                    words: word[..length].to_owned(),
                    ..Query::default()
                };
                let start = Instant::now();
                self.model.update(Action::LookFor(query));
                times.push(start.elapsed());
                self.draw(Vec::new());
            }
        }
        report("keystroke in the library with it", times);
    }
}
