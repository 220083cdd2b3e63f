//! Where things live, preferences, history and safe writing.

pub mod calendar;
pub mod counts;
mod drafts;
mod erase;
mod error;
mod files;
pub mod history;
pub mod kiosk;
pub mod packs;
mod paths;
pub mod photos;
mod preferences;
mod printed;
pub mod report;
mod saver;
mod spool;
mod window;

pub use drafts::{
    delete_draft, delete_unfinished, drafts, keep_draft, keep_unfinished, unfinished,
};
pub use erase::erase;
pub use error::StoreError;
pub use files::{create_private, read, replace as write, replace_private as write_private};
pub use history::{History, Keeper};
pub use paths::Paths;
pub use preferences::{Loaded, Notice, PreferencesFile, Saving};
pub use printed::keep_printed;
pub use saver::Saver;
pub use spool::write_spooled;
pub use window::WindowPlace;
