//! Large words and numbers, placed by the height of their capitals and not by their line.

use std::sync::Arc;

use eframe::egui::text::{LayoutJob, TextFormat};
use eframe::egui::{Color32, Galley, Pos2, Ui, pos2};

use crate::design::TypeStyle;
use crate::ui::theme::font;

/// Height of a capital or a digit of the font, as a share of its size.
const CAP_HEIGHT_EM: f32 = 0.714;

fn galley(ui: &Ui, words: &str, style: TypeStyle, ink: Color32) -> Arc<Galley> {
    let format = TextFormat {
        font_id: font(style, style.size),
        color: ink,
        extra_letter_spacing: style.tracking,
        ..TextFormat::default()
    };
    let job = LayoutJob::single_section(words.to_owned(), format);
    ui.painter().layout_job(job)
}

/// How wide such words are; their size is taken as it is, whatever the size of text is.
pub fn cap_width(ui: &Ui, words: &str, style: TypeStyle) -> f32 {
    galley(ui, words, style, Color32::WHITE).size().x - style.tracking
}

/// Paints words with the middle of their capitals at `at`, which is their left end, or their middle when `centered`.
pub fn cap_text(
    ui: &Ui,
    at: Pos2,
    centered: bool,
    (words, style): (&str, TypeStyle),
    ink: Color32,
) {
    let galley = galley(ui, words, style, ink);
    let row = galley.rows.first();
    let baseline = row.and_then(|row| Some(row.pos.y + row.glyphs.first()?.pos.y));
    let middle = baseline.unwrap_or(0.0) - style.size * CAP_HEIGHT_EM / 2.0;
    let left = if centered {
        at.x - (galley.size().x - style.tracking) / 2.0
    } else {
        at.x
    };
    ui.painter().galley(pos2(left, at.y - middle), galley, ink);
}
