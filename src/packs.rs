//! Content from files: reading exercises, routines and pain rules into a catalogue and a list of problems.
//!
//! Broken content never hides the rest: whatever can be read is read, and every fault becomes one [`Problem`].

pub mod builtin;
mod check;
pub mod code;
pub mod content;
pub mod figures;
mod format;
pub mod guidance;
pub mod licences;
pub mod motions;
mod problem;
mod read;
pub mod safety;
pub mod translated;

pub use problem::{Problem, Severity};
pub use read::read;
