//! Letters of a file for which no font of this computer has a picture: they show as boxes, and that is said.

use eframe::egui::Ui;

use super::says::{Note, Says, Tone};
use crate::design::type_scale;
use crate::ui::frame::Tools;

/// Says that boxes stand for letters, where some do.
pub(super) fn told(ui: &Ui, tools: &Tools<'_>, says: &mut Says) {
    let rows = says.rows.iter().flat_map(|row| [&row.name, &row.dose]);
    let all = [&says.title, &says.from, &says.facts].into_iter();
    let words: String = all.chain(rows).map(String::as_str).collect();
    if has_all(ui, tools, &words) {
        return;
    }
    says.notes.push(Note {
        tone: Tone::Caution,
        lines: vec![tools.text.get("opened-letters")],
    });
}

fn has_all(ui: &Ui, tools: &Tools<'_>, words: &str) -> bool {
    let font = tools.look.font(type_scale::HEADLINE);
    let seen = words.chars().filter(|letter| is_seen(*letter));
    let seen: String = seen.collect();
    ui.fonts_mut(|fonts| fonts.has_glyphs(&font, &seen))
}

/// Spaces, joiners, directions and forms of emoji have no picture of their own.
fn is_seen(letter: char) -> bool {
    let unseen = matches!(letter,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}');
    !unseen && !letter.is_whitespace() && !letter.is_control()
}
