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
mod pages;
mod player_laws;
mod reach;
mod screens;
mod search;
mod sound;
mod support;
mod tones;
mod trim;
mod window;
