//! What the safety check comes to, on paper: to be shown to a clinician or read out on the phone.

use jiff::civil::Date;

use super::sheet::{Block, Level, Mark, Marker, Note, Sheet, Words};
use crate::text::Text;
use crate::text::outcome::{Contact, Listed, OutcomeWords, Who};

/// The document of what an outcome says; `answered` is the day of the answers.
pub fn sheet(
    said: &OutcomeWords,
    text: &Text,
    language: &str,
    [today, answered]: [Date; 2],
) -> Sheet {
    let day = text.full_day(answered);
    let answered = text.with("handout-answered", &[("day", (&day).into())]);
    let mut blocks = vec![
        super::head(text, today),
        Block::Heading(Level::Title, said.title.clone()),
        Block::Lead(Words::plain(&said.message)),
        Block::Remark(Words::plain(answered)),
    ];
    if !said.contacts.is_empty() {
        let words = text.get("handout-to-do");
        blocks.push(Block::Heading(Level::Part, words));
        let notes = said.contacts.iter();
        blocks.extend(notes.map(|contact| Block::Note(note(contact))));
    }
    for listed in said.lists() {
        blocks.extend(list(listed));
    }
    blocks.push(Block::Rule);
    for id in ["safety-limits", "not-reviewed"] {
        blocks.push(Block::Remark(Words::plain(text.get(id))));
    }
    super::sheet_of(said.title.clone(), text, language, (today, blocks))
}

/// Somebody to call or to tell; how much it matters is told by the shape of the mark and by the words.
fn note(contact: &Contact) -> Note {
    let mark = match contact.who {
        Who::Emergency => Mark::Octagon,
        Who::Clinic => Mark::Diamond,
        Who::Physio => Mark::Ring,
    };
    Note {
        mark,
        title: contact.words.clone(),
        about: contact.about.clone(),
    }
}

fn list(listed: &Listed) -> Vec<Block> {
    let lines = listed.lines.iter();
    let lines: Vec<Words> = lines.map(Words::plain).collect();
    let mut blocks = vec![Block::Heading(Level::Part, listed.title.clone())];
    if !lines.is_empty() {
        blocks.push(Block::List(Marker::Point, lines));
    }
    if !listed.hint.is_empty() {
        blocks.push(Block::Remark(Words::plain(&listed.hint)));
    }
    blocks
}
