//! Documents to be handed over: what they say as data, their layout on paper, and PDF.
//!
//! Knows no window, file or thread: whoever asks gets bytes.

mod fonts;
pub mod layout;
pub mod lines;
mod pages;
pub mod paper;
pub mod pdf;
pub mod sheet;

pub use layout::lay_out;
pub use paper::Paper;
pub use pdf::pdf;
pub use sheet::Sheet;
