//! The kiosk's policy: what may be reached, when it asks whether somebody is there and forgets them, and how staff get out.
//!
//! Plain values, and time that is handed in. Which screens the areas are, the model knows; how touches come, the shell.

pub mod area;
pub mod config;
pub mod counts;
pub mod fingers;
pub mod hours;
pub mod idle;
pub mod lock;
pub mod offer;
pub mod policy;
pub mod timing;

pub use area::Area;
pub use config::{Closed, Config, Fleet, Offer, Playlist};
pub use counts::{Counted, Day, Tally};
pub use fingers::{Finger, Fingers, Phase, Pointer};
pub use hours::{Minute, Span};
pub use idle::Wait;
pub use lock::Tries;
pub use offer::{lacks, left_of, offers};
pub use policy::{Light, Passed, Policy};
pub use timing::{Time, Timing};
