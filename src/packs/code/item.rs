//! An item as bytes: the number of its exercise, and its dose.

use std::time::Duration;

use super::CodeError;
use super::bytes::{Reader, Writer};
use crate::domain::dose::{FirstPart, SideDose};
use crate::domain::routine::ItemSide;
use crate::domain::{Catalogue, Dose, Item, RepCounts, Side, SideOrder, Sides, Tempo, Work};

/// What files allow, a code allows.
const MOST_SETS: u64 = 50;
const MOST_REPS: u64 = 500;
const LONGEST: Duration = Duration::from_hours(4);
/// Bytes of a load, and of what is done in a rest.
const MOST_WORDS: usize = 60;

/// Values of the flags, from the lowest bit: kind of work (2), sides (2), meant sides (2), optional, lifting first.
const KINDS: u32 = 4;
const OPTIONAL: u32 = 1 << 6;
const LIFTS_FIRST: u32 = 1 << 7;
const HAS_TEMPO: u32 = 1 << 8;
const HAS_HOLD: u32 = 1 << 9;
const HAS_LEFT: u32 = 1 << 10;
const HAS_RIGHT: u32 = 1 << 11;
const HAS_LOAD: u32 = 1 << 12;
const HAS_ACTIVITY: u32 = 1 << 13;
const HAS_START: u32 = 1 << 14;
const STARTS_LEFT: u32 = 1 << 15;

/// What a side's own dose changes.
const SIDE_SETS: u32 = 1;
const SIDE_REPS: u32 = 2;
const SIDE_COUNTS: u32 = 4;
const SIDE_HOLD: u32 = 8;
const SIDE_DURATION: u32 = 16;

/// The number that stands for an exercise: three bytes of the hash of its id.
pub fn number_of_exercise(id: &str) -> u32 {
    hash(id) & 0x00ff_ffff
}

/// The number that stands for a pain rule.
pub fn number_of_rule(id: &str) -> u32 {
    hash(id) & 0xffff
}

/// FNV-1a, whose upper half is folded into its lower one: the same for ever.
fn hash(id: &str) -> u32 {
    let hash = id.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    (hash ^ hash >> 32) as u32
}

fn flag(is: bool, flag: u32) -> u32 {
    if is { flag } else { 0 }
}

/// Writes an item; `None` where it cannot be written.
pub(super) fn write(item: &Item, out: &mut Writer) -> Option<()> {
    let dose = &item.dose;
    out.number(number_of_exercise(item.exercise.as_str()), 3);
    out.number(flags(item), 2);
    out.whole(dose.sets.into());
    out.length(dose.rest)?;
    out.length(dose.setup)?;
    if let Sides::Each { change, .. } = dose.sides {
        out.length(change)?;
    }
    match &dose.work {
        Work::Timed(length) | Work::Hold(length) => out.length(*length)?,
        Work::Reps {
            counts,
            tempo,
            hold,
        } => {
            write_counts(counts, out);
            if !tempo.length().is_zero() {
                for length in [tempo.lower, tempo.hold, tempo.lift, tempo.top] {
                    out.length(length)?;
                }
            }
            if !hold.is_zero() {
                out.length(*hold)?;
            }
        }
    }
    for own in [&dose.left, &dose.right] {
        if *own != SideDose::default() {
            write_side(own, out)?;
        }
    }
    for words in [&item.load, &item.rest_activity].into_iter().flatten() {
        out.words(words, MOST_WORDS)?;
    }
    Some(())
}

/// What is there, and what kind it is of.
fn flags(item: &Item) -> u32 {
    let dose = &item.dose;
    let sides = match dose.sides {
        Sides::Together => 0,
        Sides::Each { order, .. } => match order {
            SideOrder::AlternateEachSet => 1,
            SideOrder::AlternateEachRep => 2,
            SideOrder::FinishOneSide => 3,
        },
    };
    let meant = match item.side {
        ItemSide::None => 0,
        ItemSide::Both => 1,
        ItemSide::Affected => 2,
    };
    let kinds = sides * KINDS + meant * KINDS * KINDS;
    kinds
        | flags_of_work(&dose.work)
        | flag(item.optional, OPTIONAL)
        | flag(dose.left != SideDose::default(), HAS_LEFT)
        | flag(dose.right != SideDose::default(), HAS_RIGHT)
        | flag(item.load.is_some(), HAS_LOAD)
        | flag(item.rest_activity.is_some(), HAS_ACTIVITY)
        | flag(item.start.is_some(), HAS_START)
        | flag(item.start == Some(Side::Left), STARTS_LEFT)
}

fn flags_of_work(work: &Work) -> u32 {
    match work {
        Work::Timed(_) => 0,
        Work::Hold(_) => 1,
        Work::Reps {
            counts,
            tempo,
            hold,
        } => {
            let kind = match counts {
                RepCounts::Same(_) => 2,
                RepCounts::BySet(_) => 3,
            };
            kind | flag(tempo.first == FirstPart::Lift, LIFTS_FIRST)
                | flag(!tempo.length().is_zero(), HAS_TEMPO)
                | flag(!hold.is_zero(), HAS_HOLD)
        }
    }
}

fn write_counts(counts: &RepCounts, out: &mut Writer) {
    match counts {
        RepCounts::Same(count) => out.whole((*count).into()),
        RepCounts::BySet(counts) => {
            out.whole(counts.len() as u64);
            for count in counts {
                out.whole((*count).into());
            }
        }
    }
}

fn write_side(own: &SideDose, out: &mut Writer) -> Option<()> {
    let listed = matches!(own.reps, Some(RepCounts::BySet(_)));
    let flags = flag(own.sets.is_some(), SIDE_SETS)
        | flag(own.reps.is_some(), SIDE_REPS)
        | flag(listed, SIDE_COUNTS)
        | flag(own.hold.is_some(), SIDE_HOLD)
        | flag(own.duration.is_some(), SIDE_DURATION);
    out.number(flags, 1);
    if let Some(sets) = own.sets {
        out.whole(sets.into());
    }
    if let Some(counts) = &own.reps {
        write_counts(counts, out);
    }
    for length in [own.hold, own.duration].into_iter().flatten() {
        out.length(length)?;
    }
    Some(())
}

/// Reads an item.
pub(super) fn read(input: &mut Reader<'_>, catalogue: &Catalogue) -> Result<Item, CodeError> {
    let number = input.number(3).ok_or(CodeError::Damaged)?;
    let mut exercises = catalogue.exercises.iter();
    let exercise = exercises.find(|one| number_of_exercise(one.id.as_str()) == number);
    let exercise = exercise.ok_or(CodeError::Unknown)?;
    let flags = input.number(2).ok_or(CodeError::Damaged)?;
    let dose = read_dose(input, flags)?;
    let side = match flags / (KINDS * KINDS) % KINDS {
        0 => ItemSide::None,
        1 => ItemSide::Both,
        2 => ItemSide::Affected,
        _ => return Err(CodeError::Damaged),
    };
    let start = if flags & STARTS_LEFT == 0 {
        Side::Right
    } else {
        Side::Left
    };
    let mut words = |has: u32| {
        if flags & has == 0 {
            return Ok(None);
        }
        input.words(MOST_WORDS).map(Some).ok_or(CodeError::Damaged)
    };
    let mut item = Item::of(exercise);
    item.load = words(HAS_LOAD)?;
    item.rest_activity = words(HAS_ACTIVITY)?;
    item.dose = dose;
    item.side = side;
    item.optional = flags & OPTIONAL != 0;
    item.start = (flags & HAS_START != 0).then_some(start);
    item.seconds = u32::try_from(item.length().as_secs()).unwrap_or(u32::MAX);
    if item.dose.work.rep_length().is_zero() {
        return Err(CodeError::Dose("it takes no time".to_owned()));
    }
    Ok(item)
}

fn read_dose(input: &mut Reader<'_>, flags: u32) -> Result<Dose, CodeError> {
    let sets = read_count(input, 1, MOST_SETS)?;
    let rest = read_length(input)?;
    let setup = read_length(input)?;
    let order = match flags / KINDS % KINDS {
        0 => None,
        1 => Some(SideOrder::AlternateEachSet),
        2 => Some(SideOrder::AlternateEachRep),
        _ => Some(SideOrder::FinishOneSide),
    };
    let sides = match order {
        None => Sides::Together,
        Some(order) => Sides::Each {
            order,
            change: read_length(input)?,
        },
    };
    let work = match flags % KINDS {
        0 => Work::Timed(read_length(input)?),
        1 => Work::Hold(read_length(input)?),
        kind => {
            let counts = read_counts(input, kind == 3)?;
            Work::Reps {
                counts,
                tempo: read_tempo(input, flags)?,
                hold: read_if(flags & HAS_HOLD != 0, || read_length(input))?.unwrap_or_default(),
            }
        }
    };
    let left = read_if(flags & HAS_LEFT != 0, || read_side(input))?.unwrap_or_default();
    let right = read_if(flags & HAS_RIGHT != 0, || read_side(input))?.unwrap_or_default();
    Ok(Dose {
        sets,
        work,
        sides,
        rest,
        setup,
        left,
        right,
    })
}

fn read_if<T>(
    is_there: bool,
    read: impl FnOnce() -> Result<T, CodeError>,
) -> Result<Option<T>, CodeError> {
    is_there.then(read).transpose()
}

fn read_tempo(input: &mut Reader<'_>, flags: u32) -> Result<Tempo, CodeError> {
    let first = if flags & LIFTS_FIRST == 0 {
        FirstPart::Lower
    } else {
        FirstPart::Lift
    };
    let mut lengths = [Duration::ZERO; 4];
    if flags & HAS_TEMPO != 0 {
        for length in &mut lengths {
            *length = read_length(input)?;
        }
    }
    let [lower, hold, lift, top] = lengths;
    Ok(Tempo {
        first,
        lower,
        hold,
        lift,
        top,
    })
}

fn read_side(input: &mut Reader<'_>) -> Result<SideDose, CodeError> {
    let flags = input.number(1).ok_or(CodeError::Damaged)?;
    let has = |flag: u32| flags & flag != 0;
    Ok(SideDose {
        sets: read_if(has(SIDE_SETS), || read_count(input, 0, MOST_SETS))?,
        reps: read_if(has(SIDE_REPS), || read_counts(input, has(SIDE_COUNTS)))?,
        hold: read_if(has(SIDE_HOLD), || read_length(input))?,
        duration: read_if(has(SIDE_DURATION), || read_length(input))?,
    })
}

fn read_counts(input: &mut Reader<'_>, listed: bool) -> Result<RepCounts, CodeError> {
    if !listed {
        return read_count(input, 1, MOST_REPS).map(RepCounts::Same);
    }
    let sets = read_count(input, 1, MOST_SETS)?;
    let counts = (0..sets).map(|_| read_count(input, 1, MOST_REPS));
    counts.collect::<Result<_, _>>().map(RepCounts::BySet)
}

fn read_count(input: &mut Reader<'_>, least: u64, most: u64) -> Result<u32, CodeError> {
    let count = input.whole().ok_or(CodeError::Damaged)?;
    let fits = (least..=most).contains(&count);
    let count = u32::try_from(count).ok().filter(|_| fits);
    count.ok_or_else(|| CodeError::Dose(format!("a number is not from {least} to {most}")))
}

fn read_length(input: &mut Reader<'_>) -> Result<Duration, CodeError> {
    let length = input.length().ok_or(CodeError::Damaged)?;
    if LONGEST < length {
        return Err(CodeError::Dose("it takes more than four hours".to_owned()));
    }
    Ok(length)
}
