//! A bare window to measure against: a heading, a button and, with `--moving`, one rectangle moving at 30 frames a second;
//! with `--large` as large as a gym's display.
#![expect(clippy::print_stderr, reason = "what measures reads it there")]

use std::time::Duration;

use eframe::egui;

/// The window has nothing to remember but whether the rectangle moves.
struct Bare {
    moving: bool,
    drawn: bool,
}

impl eframe::App for Bare {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        egui::CentralPanel::default().show(ui, |ui| {
            ui.heading("Bare");
            drop(ui.button("Button"));
            if self.moving {
                let left = (ui.input(|input| input.time) * 100.0 % 600.0) as f32;
                let corner = ui.min_rect().left_bottom() + egui::vec2(left, 40.0);
                let rect = egui::Rect::from_min_size(corner, egui::Vec2::splat(80.0));
                ui.painter().rect_filled(rect, 8, ui.visuals().text_color());
                ui.request_repaint_after(Duration::from_millis(33));
            }
        });
        if !self.drawn {
            self.drawn = true;
            let age = stridewell::clock::process_age().unwrap_or_default();
            eprintln!("first frame first_frame_ms={}", age.as_secs_f64() * 1e3);
        }
    }
}

fn main() -> eframe::Result {
    let moving = std::env::args().any(|argument| argument == "--moving");
    let large = std::env::args().any(|argument| argument == "--large");
    let size = if large {
        [1920.0, 1080.0]
    } else {
        [1280.0, 800.0]
    };
    let options = eframe::NativeOptions {
        viewport: egui::ViewportBuilder::default().with_inner_size(size),
        ..Default::default()
    };
    let app = Bare {
        moving,
        drawn: false,
    };
    eframe::run_native("Bare", options, Box::new(|_| Ok(Box::new(app))))
}
