//! Content from files: reading exercises, routines and pain rules into a catalogue and a list of problems.
//!
//! Broken content never hides the rest: whatever can be read is read, and every fault becomes one [`Problem`].

pub mod authors;
mod bounds;
pub mod builtin;
mod check;
pub mod code;
pub mod content;
pub mod draft;
pub mod figures;
mod format;
pub mod guidance;
mod hex;
pub mod interop;
pub mod kiosk;
pub mod licences;
pub mod limits;
pub mod motions;
pub mod own;
pub mod pack;
pub mod picture;
mod problem;
mod read;
pub mod safety;
pub mod schema;
pub mod signature;
pub mod translated;
pub mod unfinished;
pub mod write;

pub use problem::{Problem, Severity, shown};
pub use read::read;
