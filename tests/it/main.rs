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

mod content;
mod design;
mod drawing;
mod draw;
mod figure;
mod journey;
mod pictures;
mod player_laws;
mod player_plans;
mod screens;
mod session_bounds;
mod sound;
mod support;
mod tidy;
mod tones;
mod window;
