//! Storage that many kiosks share: packs are read from it, and counts go to it, a day at a time.
//!
//! It may be out of reach for as long as it likes. Nothing here keeps anything: packs are copied, and days wait, where files live.

mod fault;
mod open;
mod sending;
mod storage;

pub use fault::Fault;
pub use sending::{Sent, send};
pub use storage::{Created, Listed, Storage};

#[cfg(test)]
mod tests;
