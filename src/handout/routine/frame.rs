//! What stands around the exercises of a hand-out.

use std::collections::BTreeSet;
use std::time::Duration;

use super::HandOut;
use super::figures::photo;
use crate::domain::pain::PainAdvice;
use crate::domain::schedule::Day;
use crate::domain::{KitNeed, Side};
use crate::handout::code::squares;
use crate::handout::sheet::{Block, Code, Grid, Level, Mark, Masthead, Note, PAGE, PAGES, Words};

/// Weeks of the grid on paper.
const WEEKS: usize = 2;
/// Weeks of the grid where there is room for all: no more than these.
const MOST_WEEKS: u32 = 12;

/// Clinic, title, for whom, and when.
pub(super) fn masthead(given: &HandOut<'_>) -> Block {
    let text = given.text;
    let mut masthead = Masthead {
        title: given.title(),
        under: under(given),
        ..Masthead::default()
    };
    let Some(added) = given.prescription() else {
        masthead
            .beside
            .push(Words::plain(text.full_day(given.today)));
        return Block::Masthead(masthead);
    };
    if !added.clinic.is_empty() {
        masthead.over = Words::bold(&added.clinic);
    }
    masthead.logo = added.logo.as_ref().and_then(|logo| photo(given, logo));
    let written = added.written.unwrap_or(given.today);
    masthead.beside.push(Words::plain(text.full_day(written)));
    if let Some(review) = added.review {
        let day = text.full_day(review);
        let words = Words::plain(text.get("handout-review"));
        masthead.beside.push(words.then(format!(" {day}"), true));
    }
    if !added.author.is_empty() {
        masthead.beside.push(Words::plain(&added.author));
    }
    Block::Masthead(masthead)
}

/// For whom, which side, and what for.
fn under(given: &HandOut<'_>) -> Words {
    let text = given.text;
    let mut words = Words::default();
    let added = given.prescription();
    let mut then = |pieces: Vec<(String, bool)>| {
        let before = if words.is_empty() { "" } else { " · " };
        let mut all = std::mem::take(&mut words).then(before, false);
        for (piece, bold) in pieces {
            all = all.then(piece, bold);
        }
        words = all;
    };
    if let Some(added) = added.filter(|added| !added.patient.is_empty()) {
        let label = format!("{} ", text.get("handout-for"));
        then(vec![(label, false), (added.patient.clone(), true)]);
    }
    if let Some(side) = added.and_then(|added| added.sore_side) {
        let id = match side {
            Side::Left => "handout-side-left",
            Side::Right => "handout-side-right",
        };
        then(vec![(text.get(id), false)]);
    }
    if !given.routine.goals.is_empty() {
        let goals = given.routine.goals.join(", ");
        let goal = text.with("handout-goal", &[("goal", (&goals).into())]);
        let first = added.is_none_or(|added| added.patient.is_empty() && added.sore_side.is_none());
        let goal = if first { capital(&goal) } else { goal };
        then(vec![(goal, false)]);
    }
    words
}

/// How often, how long, and with what.
pub(super) fn facts(given: &HandOut<'_>) -> Words {
    let text = given.text;
    let mut words = Words::bold(often(given));
    let items = given.items().filter(|(item, _)| !item.optional);
    let length: Duration = items.map(|(item, _)| item.length()).sum();
    let minutes = text.with("minutes-short", &[("count", text.minutes(length).into())]);
    words = words.then(" · ", false).then(minutes, true);
    let kit = kit(given);
    if !kit.is_empty() {
        words = words.then(format!(" · {kit}"), false);
    }
    words
}

/// How often, with the days and the weeks where they are prescribed.
fn often(given: &HandOut<'_>) -> String {
    let text = given.text;
    let times = given.variant.sessions_per_week;
    // A variant of the content has a number of its own; what was written for one person comes before a number.
    let words = match (times, given.prescription()) {
        (Some(_), None) => "",
        (Some(_) | None, _) => given.routine.frequency.as_str(),
    };
    let often = capital(&text.how_often(words, times));
    let Some(added) = given.prescription() else {
        return often;
    };
    let mut pieces = vec![often];
    if !added.days.is_empty() {
        let days: Vec<String> = added.days.iter().map(|day| text.day_short(*day)).collect();
        pieces.push(days.join(", "));
    }
    if let Some(weeks) = added.weeks {
        pieces.push(text.with("handout-weeks", &[("count", weeks.into())]));
    }
    pieces.retain(|piece| !piece.is_empty());
    pieces.join(", ")
}

/// What is needed, each kind once; what only helps is left out.
fn kit(given: &HandOut<'_>) -> String {
    let text = given.text;
    let items = given.items().filter(|(item, _)| !item.optional);
    let needs = items.flat_map(|(_, exercise)| exercise.equipment.clone());
    let mut needs: Vec<KitNeed> = needs.filter(|need| !need.optional).collect();
    needs.sort_by_key(|need| need.kinds.first().copied());
    let mut seen = BTreeSet::new();
    needs.retain(|need| seen.insert(need.kinds.clone()));
    let words = needs.iter().map(|need| {
        let mut kinds = need.kinds.iter();
        let word = |kit: &crate::domain::Kit| text.get(&format!("kit-{}-inside", kit.as_str()));
        let Some(first) = kinds.next() else {
            return need.words.clone();
        };
        kinds.fold(word(first), |first, other| {
            let last = word(other);
            let values = [("first", (&first).into()), ("last", (&last).into())];
            text.with("list-or", &values)
        })
    });
    capital(&words.collect::<Vec<_>>().join(", "))
}

/// With a capital letter.
fn capital(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(letters).collect()
}

/// The routine's own rule: its bands, told apart by shapes and words.
pub(super) fn pain_rule(given: &HandOut<'_>) -> Vec<Block> {
    let Some(rule) = given.catalogue.pain_rule(given.routine) else {
        return Vec::new();
    };
    let notes = rule.bands.iter().map(|band| Note {
        mark: match band.advice {
            PainAdvice::CarryOn => Mark::Ring,
            PainAdvice::Change => Mark::Diamond,
            PainAdvice::Stop => Mark::Octagon,
        },
        title: if band.min == band.max {
            band.min.to_string()
        } else {
            format!("{}–{}", band.min, band.max)
        },
        about: band.words.clone(),
    });
    let title = given.text.get("handout-pain-rule");
    vec![
        Block::Heading(Level::Small, title),
        Block::Notes(notes.collect()),
    ]
}

/// Weeks to be ticked: two on paper, which says so where more are prescribed; else as many as are prescribed.
pub(super) fn grid(given: &HandOut<'_>) -> Block {
    let text = given.text;
    let prescribed = given.prescription().map(|added| &added.days);
    let week = Day::WORDS.map(|(day, _)| {
        let name = text.day_short(day);
        if prescribed.is_some_and(|days| days.contains(&day)) {
            Words::bold(name)
        } else {
            Words::plain(name)
        }
    });
    let columns = week.iter().cycle().take(WEEKS * week.len());
    let prescribed = given.prescription().and_then(|added| added.weeks);
    let weeks = prescribed.unwrap_or(2).clamp(1, MOST_WEEKS);
    let beside = |shown: u32, alone: &str, of: &str| match prescribed {
        Some(weeks) if shown < weeks => text.with(of, &[("weeks", weeks.into())]),
        Some(_) | None => text.get(alone),
    };
    Block::Grid(Grid {
        title: text.get("handout-tick"),
        beside: beside(2, "handout-two-weeks", "handout-two-weeks-of"),
        half_beside: beside(1, "handout-one-week", "handout-one-week-of"),
        weeks,
        columns: columns.cloned().collect(),
        rows: [
            "handout-tick-done",
            "handout-tick-pain",
            "handout-tick-morning",
        ]
        .map(|id| text.get(id))
        .to_vec(),
        alt: text.get("handout-tick-alt"),
    })
}

/// When to stop and get help: all of it, in the content's own words.
pub(super) fn help(given: &HandOut<'_>) -> Words {
    let urgent = &given.help.urgent;
    let signs = urgent.signs.join(" ");
    let title = format!("{}. ", urgent.title.trim_end_matches('.'));
    Words::bold(title)
        .then(format!("{} ", urgent.message), true)
        .then(signs, false)
}

/// Where questions go, and what holds for all of it.
pub(super) fn closing(given: &HandOut<'_>) -> Vec<Block> {
    let text = given.text;
    let mut words = Words::default();
    if let Some(added) = given
        .prescription()
        .filter(|added| !added.contact.is_empty())
    {
        let questions = text.get("handout-questions");
        words = words.then(format!("{questions} {}\n", added.contact), true);
    }
    words = words.then(text.get("handout-as-shown"), false);
    let mut blocks = vec![Block::Paragraph(words)];
    if squares_of(given).is_none() && !given.file.is_empty() {
        let file = text.with("handout-ask-for", &[("file", (&given.file).into())]);
        blocks.push(Block::Paragraph(Words::plain(file)));
    }
    if given.prescription().is_some() {
        blocks.push(Block::Remark(Words::plain(
            text.get("handout-gone-through"),
        )));
    }
    blocks
}

fn squares_of<'a>(given: &'a HandOut<'_>) -> Option<&'a String> {
    given.code.as_ref().filter(|code| squares(code).is_some())
}

/// What a phone reads, where that fits.
pub(super) fn code(given: &HandOut<'_>) -> Option<Code> {
    Some(Code {
        text: squares_of(given)?.clone(),
        caption: given.text.get("handout-code"),
        alt: given.text.get("handout-code-alt"),
    })
}

/// Page, version, and what made it.
pub(super) fn foot(given: &HandOut<'_>) -> String {
    let text = given.text;
    let page = text.with(
        "handout-page",
        &[("page", PAGE.into()), ("pages", PAGES.into())],
    );
    format!("{page} · {}", made_by(given))
}

/// Version, and what made it.
pub fn made_by(given: &HandOut<'_>) -> String {
    let text = given.text;
    let made = text.get("handout-made");
    match given.prescription() {
        Some(added) => {
            let version = text.with("handout-version", &[("version", added.version.into())]);
            format!("{version} · {made}")
        }
        None => made,
    }
}
