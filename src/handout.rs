//! Documents to be handed over: what they say as data, their layout on paper, and PDF.
//!
//! Knows no window, file or thread: whoever asks gets bytes.

mod art;
pub mod code;
mod fonts;
pub mod layout;
pub mod lines;
mod pages;
pub mod paper;
pub mod pdf;
pub mod phone;
pub mod picture;
pub mod report;
pub mod routine;
pub mod session;
pub mod shapes;
pub mod sheet;
pub mod verdict;

pub use layout::lay_out;
pub use paper::Paper;
pub use pdf::pdf;
pub use sheet::Sheet;

use jiff::civil::Date;

use self::sheet::{Block, PAGE, PAGES, Words};
use crate::text::Text;

/// Who made a document, and when.
fn head(text: &Text, today: Date) -> Block {
    let name = text.get("app-name");
    Block::Ends(Words::bold(name), Words::plain(text.full_day(today)))
}

/// A document of these blocks, with the foot that all have.
fn sheet_of(
    title: String,
    text: &Text,
    language: &str,
    (today, blocks): (Date, Vec<Block>),
) -> Sheet {
    let day = text.full_day(today);
    let pages = [("page", PAGE.into()), ("pages", PAGES.into())];
    Sheet {
        title,
        language: language.to_owned(),
        foot: text.with("handout-foot", &[("day", (&day).into())]),
        numbered: text.with("handout-page", &pages),
        blocks,
        print: sheet::Print::default(),
    }
}
