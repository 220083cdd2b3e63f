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
mod assistive;
mod calendar_exports;
mod care;
mod care_screens;
mod check_in;
mod clipping;
mod console;
mod content;
mod contrast;
mod design;
mod disk_faults;
mod draw;
mod drawing;
mod erasing;
mod figure;
mod focus;
mod forgetting;
mod guidance;
mod hand_over;
mod handed_out;
mod handout;
mod help;
mod history;
mod history_exports;
mod hostile;
mod journey;
mod keeping;
mod kept_routines;
mod kills;
mod kiosk;
mod kiosk_alone;
mod kiosk_config;
mod languages;
mod logs;
mod making;
mod media;
mod motions;
mod my_data;
mod notifications;
mod offered;
mod one_window;
mod pack_files;
mod pack_state;
mod package;
mod packs;
mod packs_content;
mod pages;
mod pictures;
mod player_laws;
mod player_plans;
mod programmes;
mod progress;
mod reach;
mod reminder_screens;
mod reminders;
mod report;
mod safety_journeys;
mod safety_locks;
mod safety_rules;
mod safety_words;
mod schemas;
mod screens;
mod search;
mod session_bounds;
mod session_journeys;
mod sheets;
mod signing;
mod solver;
mod sound;
mod spoken;
mod studio;
mod support;
mod tidy;
mod times;
mod today;
mod tones;
mod trim;
mod unseen;
mod voice;
mod ways;
mod window;
