//! What can be changed about one item of a draft.

use std::time::Duration;

use super::photo::{ALT, MOST_PHOTOS};
use super::{Draft, Number, SidesChoice};
use crate::domain::catalogue::Catalogue;
use crate::domain::dose::{Dose, FirstPart, RepCounts, SideDose, SideOrder, Sides, Tempo, Work};
use crate::domain::exercise::Exercise;
use crate::domain::prescription::Picture;
use crate::domain::routine::{Item, ItemSide};
use crate::domain::side::Side;
use crate::domain::typed::up_to;

/// Most letters of a note and of a load, as the content's format has it.
const NOTE: usize = 1_000;
const LOAD: usize = 60;

/// What is done where the exercise has no usual dose of that kind.
const REPS: u32 = 10;
const LENGTH: Duration = Duration::from_secs(30);
const STROKE: Duration = Duration::from_secs(2);

/// A change to one item.
#[derive(Clone, Debug, PartialEq)]
pub enum ItemEdit {
    /// A number of its dose, on one side or as both have it: a count, or tenths of a second.
    Number(Number, Option<Side>, u32),
    /// The same, as far as it is typed: each digit stands in the place of what was typed before.
    Typed(Number, Option<Side>, u32),
    /// Another kind of work.
    Kind(WorkKind),
    /// Together, each side, or each its own.
    Sides(SidesChoice),
    /// In which order the sides are worked.
    Order(SideOrder),
    /// The side that starts; `None` leaves it to the person.
    Start(Option<Side>),
    /// The part that a repetition starts with.
    First(FirstPart),
    /// A remark for the person.
    Note(String),
    /// A weight or the color of a band.
    Load(String),
    /// Photographs.
    Pictures(Vec<Picture>),
    /// What the photograph at a place shows, counted from 0.
    Describe(usize, String),
}

/// A kind of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum WorkKind {
    Reps,
    Hold,
    Timed,
}

impl WorkKind {
    /// Every kind, in the order in which they are shown.
    pub const ALL: [Self; 3] = [Self::Reps, Self::Hold, Self::Timed];

    /// The kind of some work.
    pub fn of(work: &Work) -> Self {
        match work {
            Work::Reps { .. } => Self::Reps,
            Work::Hold(_) => Self::Hold,
            Work::Timed(_) => Self::Timed,
        }
    }
}

impl ItemEdit {
    /// True when both type into the same field.
    pub(super) fn is_typed_where(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Describe(own, _), Self::Describe(others, _)) => own == others,
            (Self::Typed(own, side, _), Self::Typed(others, other, _)) => {
                own == others && side == other
            }
            (own, other) => matches!(
                (own, other),
                (Self::Note(_), Self::Note(_)) | (Self::Load(_), Self::Load(_))
            ),
        }
    }
}

impl Draft {
    pub(super) fn change_item(
        &mut self,
        place: usize,
        edit: &ItemEdit,
        catalogue: &Catalogue,
    ) -> Option<()> {
        let id = self.items().get(place)?.exercise.clone();
        let exercise = self.exercise(&id, catalogue).cloned();
        let item = self.variant_mut()?.items.get_mut(place)?;
        match edit {
            ItemEdit::Number(number, side, value) | ItemEdit::Typed(number, side, value) => {
                // A side has a number of its own only where the sides differ.
                let differ = SidesChoice::of(item) == SidesChoice::Different;
                let side = side.filter(|_| differ);
                number.write(&mut item.dose, side, *value);
            }
            ItemEdit::Kind(kind) => be_of_kind(&mut item.dose, *kind, exercise.as_ref()),
            ItemEdit::Sides(choice) => choice.take(item, exercise.as_ref()),
            ItemEdit::Order(wanted) => {
                if let Sides::Each { order, .. } = &mut item.dose.sides {
                    *order = *wanted;
                }
            }
            ItemEdit::Start(side) => item.start = *side,
            ItemEdit::First(wanted) => {
                if let Work::Reps { tempo, .. } = &mut item.dose.work {
                    tempo.first = *wanted;
                }
            }
            ItemEdit::Note(words) => item.note = some(words, NOTE),
            ItemEdit::Load(words) => item.load = some(words, LOAD),
            ItemEdit::Pictures(pictures) => {
                item.pictures.clone_from(pictures);
                item.pictures.truncate(MOST_PHOTOS);
            }
            ItemEdit::Describe(photo, words) => {
                item.pictures.get_mut(*photo)?.alt = up_to(words, ALT);
            }
        }
        Some(())
    }
}

fn some(words: &str, most: usize) -> Option<String> {
    let words = up_to(words, most);
    (!words.is_empty()).then_some(words)
}

/// Another kind of work, as the exercise has it where it has it so, else as long as before.
fn be_of_kind(dose: &mut Dose, kind: WorkKind, exercise: Option<&Exercise>) {
    if WorkKind::of(&dose.work) == kind {
        return;
    }
    let usual = exercise.map(|exercise| &exercise.dose.work);
    let usual = usual.filter(|work| WorkKind::of(work) == kind);
    let length = match &dose.work {
        Work::Timed(length) | Work::Hold(length) => *length,
        Work::Reps { .. } => LENGTH,
    };
    dose.work = usual.cloned().unwrap_or(match kind {
        WorkKind::Timed => Work::Timed(length),
        WorkKind::Hold => Work::Hold(length),
        WorkKind::Reps => Work::Reps {
            counts: RepCounts::Same(REPS),
            tempo: STEADY,
            hold: Duration::ZERO,
        },
    });
    // A side's own repetitions say nothing of how long it holds.
    for side in [&mut dose.left, &mut dose.right] {
        *side = SideDose {
            sets: side.sets,
            ..SideDose::default()
        };
    }
}

const STEADY: Tempo = Tempo {
    first: FirstPart::Lift,
    lower: STROKE,
    hold: Duration::ZERO,
    lift: STROKE,
    top: Duration::ZERO,
};

impl Item {
    /// True when it is for the sore side alone.
    pub fn is_for_sore_side(&self) -> bool {
        self.side == ItemSide::Affected
    }
}
