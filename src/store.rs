//! Where things live, preferences and safe writing.

mod error;
mod files;
mod paths;
mod preferences;
mod saver;

pub use error::StoreError;
pub use files::replace as write;
pub use paths::Paths;
pub use preferences::{Loaded, Notice, PreferencesFile, Saving};
pub use saver::Saver;
