//! The one integration binary: a file a subject.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::indexing_slicing,
    reason = "tests may fail loudly"
)]

mod content;
mod figure;
mod journey;
mod player_laws;
mod player_plans;
mod screens;
mod session_bounds;
mod session_journeys;
mod sound;
mod support;
mod tones;
mod window;
