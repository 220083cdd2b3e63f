//! Breaks words into lines.

use super::sheet::Words;
use crate::design::TypeStyle;

/// What knows how wide letters are, and which there are.
pub trait Measure {
    /// How wide words are in a style, points.
    fn width(&self, text: &str, style: TypeStyle) -> f32;

    /// True when there is a letter for this.
    fn has(&self, letter: char) -> bool;
}

/// Words of one weight in a line.
#[derive(Clone, Debug, PartialEq)]
pub struct Segment {
    /// From the left edge of the line.
    pub x: f32,
    /// The words.
    pub text: String,
    /// Whether they are bold.
    pub bold: bool,
}

/// A line of words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Line {
    /// Its words, from left to right.
    pub segments: Vec<Segment>,
    /// How wide it is.
    pub width: f32,
}

/// Words and whether they are bold.
type Parts = Vec<(String, bool)>;

/// What is never taken apart, unless a line is too short for it.
#[derive(Clone, Debug, Default)]
struct Atom {
    parts: Parts,
    /// A space stands before it.
    spaced: bool,
    /// A line begins with it.
    begins: bool,
}

/// What stands for letters that there are none for.
const INSTEAD: [char; 2] = ['□', '?'];

/// The lines of words that are `width` wide at most.
///
/// Where a line ends between two words, the space stays at its end, so that what reads aloud does not run them together.
pub fn lines(words: &Words, style: TypeStyle, width: f32, measure: &dyn Measure) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut line = Parts::new();
    for atom in atoms(words, style, measure) {
        let longer = joined(&line, &atom);
        let fits = !atom.begins && wide(&longer, style, measure) <= width;
        if line.is_empty() || fits {
            line = longer;
        } else {
            let before = std::mem::replace(&mut line, atom.parts);
            lines.push(place(before, atom.spaced, style, measure));
        }
        while let Some((first, rest)) = split(&line, style, width, measure) {
            lines.push(place(first, false, style, measure));
            line = rest;
        }
    }
    if !line.is_empty() {
        lines.push(place(line, false, style, measure));
    }
    lines
}

/// The words as what is never taken apart.
fn atoms(words: &Words, style: TypeStyle, measure: &dyn Measure) -> Vec<Atom> {
    let mut atoms: Vec<Atom> = Vec::new();
    let mut next = Atom::default();
    for run in words.runs() {
        let bold = run.bold || style.bold;
        let mut letters = run.text.chars().peekable();
        while let Some(letter) = letters.next() {
            if is_space(letter) {
                atoms.extend(done(&mut next));
                next.spaced = true;
                next.begins |= letter == '\n';
                continue;
            }
            let Some(shown) = shown(letter, measure) else {
                continue;
            };
            push(&mut next.parts, shown, bold);
            // A word with a hyphen may be broken after it, a number such as 3-5 may not.
            let follows = letters.peek().is_some_and(|next| next.is_alphabetic());
            if follows && matches!(letter, '-' | '–' | '/') {
                atoms.extend(done(&mut next));
            }
        }
    }
    atoms.extend(done(&mut next));
    atoms
}

/// What is there so far, if anything is; then it begins anew.
fn done(next: &mut Atom) -> Option<Atom> {
    (!next.parts.is_empty()).then(|| std::mem::take(next))
}

/// A space at which a line may end.
fn is_space(letter: char) -> bool {
    letter.is_whitespace() && !is_kept(letter)
}

/// A space that keeps what is around it together.
fn is_kept(letter: char) -> bool {
    matches!(letter, '\u{a0}' | '\u{202f}' | '\u{2007}')
}

/// The letter itself, or what stands for it; nothing for what is not seen.
fn shown(letter: char, measure: &dyn Measure) -> Option<char> {
    if is_kept(letter) {
        return Some('\u{a0}');
    }
    if letter.is_control() || is_unseen(letter) {
        return None;
    }
    let mut letters = [letter].into_iter().chain(INSTEAD);
    letters.find(|letter| measure.has(*letter))
}

/// Joiners, directions, forms of emoji and the like.
fn is_unseen(letter: char) -> bool {
    matches!(letter,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}' | '\u{e000}'..='\u{f8ff}')
}

fn push(parts: &mut Parts, letter: char, bold: bool) {
    match parts.last_mut() {
        Some((text, same)) if *same == bold => text.push(letter),
        Some(_) | None => parts.push((letter.to_string(), bold)),
    }
}

fn joined(line: &Parts, atom: &Atom) -> Parts {
    let mut longer = line.clone();
    if let Some((text, _)) = longer.last_mut().filter(|_| atom.spaced) {
        text.push(' ');
    }
    for (text, bold) in &atom.parts {
        match longer.last_mut() {
            Some((before, same)) if same == bold => before.push_str(text),
            Some(_) | None => longer.push((text.clone(), *bold)),
        }
    }
    longer
}

fn wide(line: &Parts, style: TypeStyle, measure: &dyn Measure) -> f32 {
    let widths = line.iter().map(|(text, bold)| {
        let style = TypeStyle {
            bold: *bold,
            ..style
        };
        measure.width(text, style)
    });
    widths.sum()
}

/// What fits of something that is too wide for a line, and the rest; `None` where it fits or is one letter.
fn split(
    line: &Parts,
    style: TypeStyle,
    width: f32,
    measure: &dyn Measure,
) -> Option<(Parts, Parts)> {
    if wide(line, style, measure) <= width {
        return None;
    }
    let (mut first, mut rest) = (Parts::new(), Parts::new());
    for (text, bold) in line {
        for letter in text.chars() {
            if !rest.is_empty() {
                push(&mut rest, letter, *bold);
                continue;
            }
            let mut longer = first.clone();
            push(&mut longer, letter, *bold);
            if first.is_empty() || wide(&longer, style, measure) <= width {
                first = longer;
            } else {
                push(&mut rest, letter, *bold);
            }
        }
    }
    (!rest.is_empty()).then_some((first, rest))
}

fn place(line: Parts, spaced: bool, style: TypeStyle, measure: &dyn Measure) -> Line {
    let mut placed = Line::default();
    for (text, bold) in line {
        let width = measure.width(&text, TypeStyle { bold, ..style });
        placed.segments.push(Segment {
            x: placed.width,
            text,
            bold,
        });
        placed.width += width;
    }
    if let Some(last) = placed.segments.last_mut().filter(|_| spaced) {
        last.text.push(' ');
    }
    placed
}

#[cfg(test)]
pub(super) mod tests;
