//! What is said of a file that was opened.

use jiff::civil::Date;

use crate::domain::pack::Signed;
use crate::domain::{Catalogue, Exercise, ExerciseId, Pack, Routine, Variant};
use crate::figure::FigureSpec;
use crate::model::packs::{Offer, OfferedPack, Placing};
use crate::model::{Action, Model, PackAction};
use crate::text::Text;
use crate::ui::icons::{Icon, Weight};
use crate::ui::widgets::Kind;

/// Exercises that are shown of a file that brings no routine, and problems of one that is refused.
const MOST_ROWS: usize = 6;
const MOST_PROBLEMS: usize = 8;

/// What the dialog says.
#[derive(Debug, Default)]
pub(super) struct Says {
    pub(super) from: String,
    pub(super) title: String,
    pub(super) facts: String,
    pub(super) rows: Vec<Row>,
    /// How much is not shown.
    pub(super) more: String,
    pub(super) notes: Vec<Note>,
    pub(super) presses: Vec<Press>,
}

/// An exercise.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) exercise: ExerciseId,
    /// Its own figure, where it came with one.
    pub(super) figure: Option<FigureSpec>,
    pub(super) name: String,
    pub(super) dose: String,
}

/// Something that stands out.
#[derive(Debug)]
pub(super) struct Note {
    pub(super) tone: Tone,
    pub(super) lines: Vec<String>,
}

/// How serious it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tone {
    Good,
    Caution,
    Stop,
}

/// A button.
#[derive(Debug)]
pub(super) struct Press {
    pub(super) label: String,
    pub(super) kind: Kind,
    pub(super) icon: Option<(Icon, Weight)>,
    pub(super) key: String,
    pub(super) action: Action,
}

/// What is said of a file.
pub(super) fn of(model: &Model, text: &Text, offer: &Offer) -> Says {
    match offer {
        Offer::Reading(file) => Says {
            title: text.with("opened-reading", &[("file", file.as_str().into())]),
            presses: vec![leave(text, "opened-not-now", Kind::Outline)],
            ..Says::default()
        },
        Offer::Refused { file, problems } => refused(text, file, problems),
        Offer::Pack(offered) => pack(model, text, offered),
    }
}

fn refused(text: &Text, file: &str, problems: &[String]) -> Says {
    let mut lines: Vec<_> = problems.iter().take(MOST_PROBLEMS).cloned().collect();
    let left = problems.len().saturating_sub(MOST_PROBLEMS);
    if 0 < left {
        lines.push(text.with("opened-more-problems", &[("count", left.into())]));
    }
    Says {
        title: text.get("opened-refused"),
        facts: text.with("opened-refused-facts", &[("file", file.into())]),
        notes: vec![Note {
            tone: Tone::Stop,
            lines,
        }],
        presses: vec![leave(text, "opened-close", Kind::Main)],
        ..Says::default()
    }
}

fn leave(text: &Text, label: &str, kind: Kind) -> Press {
    Press {
        label: text.get(label),
        kind,
        icon: None,
        key: String::new(),
        action: Action::Packs(PackAction::Leave),
    }
}

fn pack(model: &Model, text: &Text, offered: &OfferedPack) -> Says {
    let pack = &offered.pack;
    let older = model.packs.versions_of(pack).last();
    let (rows, left) = rows(model, text, offered);
    let more = if left == 0 {
        String::new()
    } else {
        text.with("opened-more", &[("count", left.into())])
    };
    let single = single(pack);
    let title = single.map_or(&pack.title, |routine| &routine.name);
    Says {
        from: from(text, pack),
        title: title.clone(),
        facts: facts(text, offered, single),
        rows,
        more,
        notes: notes(text, offered, older.map(|kept| kept.pack.title.as_str())),
        presses: presses(text, older.is_some()),
    }
}

/// The routine of a pack that brings just one.
fn single(pack: &Pack) -> Option<&Routine> {
    match pack.routines.as_slice() {
        [routine] => Some(routine),
        _ => None,
    }
}

fn from(text: &Text, pack: &Pack) -> String {
    let author = if pack.author.trim().is_empty() {
        text.get("opened-author-unknown")
    } else {
        pack.author.clone()
    };
    let by = text.with("opened-from", &[("author", (&author).into())]);
    let day = |day: Date| text.full_day(day);
    pack.created
        .map_or_else(|| by.clone(), |made| format!("{by} · {}", day(made)))
}

/// How much it is, how long it takes, how often it is meant.
fn facts(text: &Text, offered: &OfferedPack, single: Option<&Routine>) -> String {
    let pack = &offered.pack;
    let count = |id: &str, count: usize| text.with(id, &[("count", count.into())]);
    let mut facts = Vec::new();
    if let Some(routine) = single {
        if let Some(variant) = routine.variants.first() {
            facts.push(count("opened-exercises", variant.items.len()));
            facts.push(minutes(text, variant));
        }
        if 1 < routine.variants.len() {
            facts.push(count("opened-variants", routine.variants.len()));
        }
        let first = routine.variants.first();
        let times = first.and_then(|variant| variant.sessions_per_week);
        let often = text.how_often(&routine.frequency, times);
        facts.extend((!often.is_empty()).then_some(often));
    } else {
        for (id, amount) in [
            ("opened-routines", pack.routines.len()),
            ("opened-exercises", pack.exercises.len()),
        ] {
            facts.extend((0 < amount).then(|| count(id, amount)));
        }
    }
    if 0 < offered.pictures {
        facts.push(count("opened-pictures", offered.pictures));
    }
    let mut said = format!("{}.", facts.join(", "));
    let prescription = single.and_then(|routine| routine.prescription.as_ref());
    if let Some(review) = prescription.and_then(|added| added.review) {
        let day = text.full_day(review);
        said.push(' ');
        said.push_str(&text.with("opened-review", &[("day", (&day).into())]));
    }
    said
}

/// The exercises of its routine, else those that it brings; and how many are not shown.
fn rows(model: &Model, text: &Text, offered: &OfferedPack) -> (Vec<Row>, usize) {
    let pack = &offered.pack;
    let found = |id: &ExerciseId| {
        let own = pack.exercises.iter().find(|exercise| exercise.id == *id);
        own.or_else(|| built_in(&model.content.catalogue, id))
    };
    let row = |exercise: &Exercise, dose: String| Row {
        exercise: exercise.id.clone(),
        figure: own_figure(offered, &exercise.id),
        name: exercise.name.clone(),
        dose,
    };
    if let Some(variant) = single(pack).and_then(|routine| routine.variants.first()) {
        let items = variant.items.iter();
        let rows = items.filter_map(|item| {
            let exercise = found(&item.exercise)?;
            Some(row(exercise, text.dose(&item.dose)))
        });
        return (rows.collect(), 0);
    }
    if pack.exercises.is_empty() {
        let routines = pack.routines.iter().take(MOST_ROWS);
        let rows = routines.filter_map(|routine| {
            let variant = routine.variants.first()?;
            let exercise = found(&variant.items.first()?.exercise)?;
            let row = row(exercise, minutes(text, variant));
            Some(Row {
                name: routine.name.clone(),
                ..row
            })
        });
        return (
            rows.collect(),
            pack.routines.len().saturating_sub(MOST_ROWS),
        );
    }
    let shown = pack.exercises.iter().take(MOST_ROWS);
    let rows = shown.map(|exercise| row(exercise, text.dose(&exercise.dose)));
    let left = pack.exercises.len().saturating_sub(MOST_ROWS);
    (rows.collect(), left)
}

fn minutes(text: &Text, variant: &Variant) -> String {
    let minutes = variant.total_seconds.div_ceil(60);
    text.with("minutes-short", &[("count", minutes.into())])
}

fn built_in<'a>(catalogue: &'a Catalogue, id: &ExerciseId) -> Option<&'a Exercise> {
    catalogue.exercise(id).filter(|_| id.pack().is_none())
}

fn own_figure(offered: &OfferedPack, id: &ExerciseId) -> Option<FigureSpec> {
    let mut figures = offered.figures.iter();
    figures.find(|figure| figure.id == id.as_str()).cloned()
}

/// What came of the check, who signed it, and what is worth knowing.
fn notes(text: &Text, offered: &OfferedPack, older: Option<&str>) -> Vec<Note> {
    let mut lines = vec![text.get("opened-checked")];
    if let Some(title) = older {
        lines.push(text.with("opened-older", &[("title", title.into())]));
    }
    let mut checked = Note {
        tone: Tone::Good,
        lines,
    };
    let signed = signed(text, &offered.pack);
    let mut notes = if signed.tone == Tone::Good {
        checked.lines.extend(signed.lines);
        vec![checked]
    } else {
        vec![checked, signed]
    };
    if !offered.notes.is_empty() {
        notes.push(Note {
            tone: Tone::Caution,
            lines: offered.notes.clone(),
        });
    }
    notes
}

/// Who signed it, and whether that is who signed it before.
fn signed(text: &Text, pack: &Pack) -> Note {
    let author = pack.author.as_str();
    let about =
        |id: &str, key: &str| text.with(id, &[("author", author.into()), ("key", key.into())]);
    let (tone, lines) = match &pack.signed {
        Signed::No => (Tone::Caution, vec![text.get("opened-unsigned")]),
        Signed::NoLonger(before) => {
            let lines = [
                about("opened-no-longer-signed", &before.0),
                about("opened-signed-before", &before.0),
            ];
            (Tone::Stop, lines.into())
        }
        Signed::First(key) => (Tone::Good, vec![about("opened-signed-first", &key.0)]),
        Signed::Known(key) => (Tone::Good, vec![about("opened-signed-known", &key.0)]),
        Signed::Changed { before, now } => {
            let lines = [
                about("opened-signed-changed", &now.0),
                about("opened-signed-before", &before.0),
            ];
            (Tone::Stop, lines.into())
        }
    };
    Note { tone, lines }
}

fn presses(text: &Text, older: bool) -> Vec<Press> {
    let take = |label: &str, kind, placing, key: String| Press {
        label: text.get(label),
        kind,
        icon: Some((Icon::Plus, Weight::Bold)),
        key,
        action: Action::Packs(PackAction::Take(placing)),
    };
    let enter = text.get("keys-enter");
    let mut presses = Vec::new();
    if older {
        presses.push(take("opened-replace", Kind::Main, Placing::Replace, enter));
        let beside = take(
            "opened-beside",
            Kind::Outline,
            Placing::Beside,
            String::new(),
        );
        presses.push(Press {
            icon: None,
            ..beside
        });
    } else {
        presses.push(take("opened-take", Kind::Main, Placing::Replace, enter));
    }
    presses.push(leave(text, "opened-not-now", Kind::Outline));
    presses
}
