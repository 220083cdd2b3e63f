//! The one integration binary: a file a subject.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "tests may fail loudly"
)]

mod agreement;
mod calendar_exports;
mod check_in;
mod content;
mod design;
mod disk_faults;
mod draw;
mod drawing;
mod erasing;
mod figure;
mod history;
mod history_exports;
mod journey;
mod keeping;
mod kills;
mod logs;
mod motions;
mod my_data;
mod notifications;
mod one_window;
mod pages;
mod pictures;
mod player_laws;
mod player_plans;
mod progress;
mod reach;
mod reminder_screens;
mod reminders;
mod screens;
mod search;
mod session_bounds;
mod session_journeys;
mod sheets;
mod solver;
mod sound;
mod spoken;
mod support;
mod tidy;
mod times;
mod tones;
mod trim;
mod unseen;
mod voice;
mod window;
