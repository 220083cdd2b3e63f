//! What is said of a file that was opened.

use jiff::civil::Date;

use super::refused::refused;
use super::signed::{author, notes};
use crate::domain::{Catalogue, Exercise, ExerciseId, Pack, Routine, Variant};
use crate::figure::FigureSpec;
use crate::model::packs::{Offer, OfferedPack, Placing};
use crate::model::{Action, Model, PackAction};
use crate::text::Text;
use crate::ui::icons::{Icon, Weight};
use crate::ui::widgets::Kind;

/// Exercises that are shown of a file that brings no routine.
const MOST_ROWS: usize = 6;

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
        Offer::Refused {
            file,
            kinds,
            problems,
        } => Says {
            title: text.get("opened-refused"),
            facts: text.with("opened-refused-facts", &[("file", file.as_str().into())]),
            notes: refused(text, kinds, problems),
            presses: vec![leave(text, "opened-close", Kind::Main)],
            ..Says::default()
        },
        Offer::Pack(offered) => pack(model, text, offered),
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
        notes: notes(text, offered, older.map(|kept| kept.pack.as_ref())),
        presses: presses(text, older.map(|kept| pack.is_by_another(&kept.pack))),
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
    let author = author(text, pack);
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

/// The buttons. What may not be a version of the `older` one does not replace it by a single key.
fn presses(text: &Text, older: Option<bool>) -> Vec<Press> {
    let take = |label: &str, placing, main: bool| Press {
        label: text.get(label),
        kind: if main { Kind::Main } else { Kind::Outline },
        icon: main.then_some((Icon::Plus, Weight::Bold)),
        key: if main {
            text.get("keys-enter")
        } else {
            String::new()
        },
        action: Action::Packs(PackAction::Take(placing)),
    };
    let replace = |main| take("opened-replace", Placing::Replace, main);
    let beside = |main| take("opened-beside", Placing::Beside, main);
    let mut presses = match older {
        None => vec![take("opened-take", Placing::Replace, true)],
        Some(false) => vec![replace(true), beside(false)],
        Some(true) => vec![beside(true), replace(false)],
    };
    presses.push(leave(text, "opened-not-now", Kind::Outline));
    presses
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn what_may_be_no_version_of_the_older_one_does_not_replace_it_by_the_main_button() {
        let text = Text::new(Language::English);
        let main = |older| {
            let presses = presses(&text, older);
            let first = presses.first().unwrap();
            assert_eq!(first.kind, Kind::Main);
            let others = presses.iter().skip(1);
            assert!(others.clone().all(|press| press.kind == Kind::Outline));
            first.action.clone()
        };
        let take = |placing| Action::Packs(PackAction::Take(placing));
        assert_eq!(main(None), take(Placing::Replace));
        assert_eq!(main(Some(false)), take(Placing::Replace));
        assert_eq!(main(Some(true)), take(Placing::Beside));
    }
}
