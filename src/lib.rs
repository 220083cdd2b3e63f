//! Stridewell: an exercise guide with moving figures for people whose hamstrings hurt after running.
//!
//! A functional core and an imperative shell; `ARCHITECTURE.md` says which room may know which.

pub mod domain;
pub mod figure;
pub mod player;

pub mod kiosk;

pub mod design;
pub mod text;
pub mod voice;

pub mod model;

pub mod packs;
pub mod store;

#[cfg(feature = "fleet")]
pub mod fleet;

pub mod draw;
pub mod handout;
pub mod raster;

pub mod audio;
pub mod clock;

pub mod ui;

pub mod app;
pub mod cli;
