//! The history as JSON: everything, to be read back.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::domain::history::{
    Amount, Ending, PainWhen, PastItem, PastPain, PastSession, PastSet, Reason, SessionId, Stamp,
};
use crate::domain::ids::Id;
use crate::domain::{ExerciseId, RoutineId, Side, VariantId};
use crate::store::history::words::{SIDES, millis, time, value, word};

/// The version of the format.
const FORMAT: u32 = 1;

/// Why a file was not understood: where, and what was expected.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// It is no such file, or is cut off.
    #[error("it is not a history that Stridewell exported: {0}")]
    NoHistory(String),
    /// A newer version wrote it.
    #[error(
        "a newer version of Stridewell wrote it (format {0}, this version reads {FORMAT}); update Stridewell and try again"
    )]
    Newer(u32),
    /// A value is none of those that there are.
    #[error("session {session:?}: {key} is {found:?}, but should be {expected}")]
    Value {
        /// The session's id.
        session: String,
        /// The key.
        key: &'static str,
        /// What stands there.
        found: String,
        /// What could stand there.
        expected: String,
    },
}

#[derive(Serialize, Deserialize)]
struct File {
    stridewell_history: u32,
    sessions: Vec<Session>,
}

#[derive(Serialize, Deserialize)]
struct Moment {
    utc_ms: i64,
    offset_s: i32,
    zone: String,
}

#[derive(Serialize, Deserialize)]
struct Session {
    id: String,
    routine: Option<String>,
    variant: Option<String>,
    name: String,
    version: String,
    began: Moment,
    ended: Option<Moment>,
    ending: String,
    items: Vec<Item>,
    sets: Vec<Set>,
    pain: Vec<Pain>,
    effort: Option<u8>,
    note: String,
}

#[derive(Serialize, Deserialize)]
struct Item {
    exercise: String,
    instead_of: Option<String>,
    reason: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct Set {
    item: u32,
    exercise: String,
    #[serde(rename = "set")]
    number: u32,
    side: Option<String>,
    prescribed_reps: Option<u32>,
    prescribed_ms: i64,
    done_reps: Option<u32>,
    done_ms: i64,
    tempo: Option<String>,
    load: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct Pain {
    when: String,
    exercise: Option<String>,
    side: Option<String>,
    nrs: u8,
}

/// The sessions as text.
pub fn to_json(sessions: &[PastSession]) -> Result<String, Unreadable> {
    let file = File {
        stridewell_history: FORMAT,
        sessions: sessions.iter().map(Session::new).collect(),
    };
    let text = serde_json::to_string_pretty(&file);
    text.map(|text| text + "\n")
        .map_err(|error| Unreadable::NoHistory(error.to_string()))
}

/// The sessions in a text; all of them or none.
pub fn from_json(text: &str) -> Result<Vec<PastSession>, Unreadable> {
    let said = |error: serde_json::Error| Unreadable::NoHistory(error.to_string());
    let version: serde_json::Value = serde_json::from_str(text).map_err(said)?;
    let version = version
        .get("stridewell_history")
        .and_then(serde_json::Value::as_u64);
    let version = version.and_then(|version| u32::try_from(version).ok());
    if let Some(newer) = version.filter(|version| FORMAT < *version) {
        return Err(Unreadable::Newer(newer));
    }
    let file: File = serde_json::from_str(text).map_err(said)?;
    file.sessions.iter().map(Session::read).collect()
}

impl Moment {
    fn new(stamp: &Stamp) -> Self {
        Self {
            utc_ms: stamp.utc_ms,
            offset_s: stamp.offset_s,
            zone: stamp.zone.clone(),
        }
    }

    fn read(&self) -> Stamp {
        Stamp {
            utc_ms: self.utc_ms,
            offset_s: self.offset_s,
            zone: self.zone.clone(),
        }
    }
}

fn spelled(side: Option<Side>) -> Option<String> {
    side.map(|side| word(&SIDES, side).to_owned())
}

impl Session {
    fn new(session: &PastSession) -> Self {
        let id = |id: Option<&str>| id.map(str::to_owned);
        let item = |item: &PastItem| Item {
            exercise: item.exercise.as_str().to_owned(),
            instead_of: id(item.instead_of.as_ref().map(Id::as_str)),
            reason: item
                .reason
                .map(|reason| word(&Reason::WORDS, reason).to_owned()),
        };
        let pain = |pain: &PastPain| Pain {
            when: word(&PainWhen::WORDS, pain.when).to_owned(),
            exercise: id(pain.exercise.as_ref().map(Id::as_str)),
            side: spelled(pain.side),
            nrs: pain.nrs,
        };
        Self {
            id: session.id.as_str().to_owned(),
            routine: id(session.routine.as_ref().map(Id::as_str)),
            variant: id(session.variant.as_ref().map(Id::as_str)),
            name: session.name.clone(),
            version: session.version.clone(),
            began: Moment::new(&session.began),
            ended: session.ended.as_ref().map(Moment::new),
            ending: word(&Ending::WORDS, session.ending).to_owned(),
            items: session.items.iter().map(item).collect(),
            sets: session.sets.iter().map(Set::new).collect(),
            pain: session.pain.iter().map(pain).collect(),
            effort: session.effort,
            note: session.note.clone(),
        }
    }

    fn read(&self) -> Result<PastSession, Unreadable> {
        let items = self.items.iter().map(|item| {
            Ok(PastItem {
                exercise: ExerciseId::new(&item.exercise),
                instead_of: item.instead_of.as_deref().map(ExerciseId::new),
                reason: self.some("reason", &Reason::WORDS, item.reason.as_deref())?,
            })
        });
        let pain = self.pain.iter().map(|pain| {
            Ok(PastPain {
                when: self.one("when", &PainWhen::WORDS, &pain.when)?,
                exercise: pain.exercise.as_deref().map(ExerciseId::new),
                side: self.some("side", &SIDES, pain.side.as_deref())?,
                nrs: self.scale("nrs", pain.nrs)?,
            })
        });
        let effort = self.effort.map(|effort| self.scale("effort", effort));
        Ok(PastSession {
            id: SessionId::new(&self.id),
            routine: self.routine.as_deref().map(RoutineId::new),
            variant: self.variant.as_deref().map(VariantId::new),
            name: self.name.clone(),
            version: self.version.clone(),
            began: self.began.read(),
            ended: self.ended.as_ref().map(Moment::read),
            ending: self.one("ending", &Ending::WORDS, &self.ending)?,
            items: items.collect::<Result<_, _>>()?,
            sets: self
                .sets
                .iter()
                .map(|set| self.set(set))
                .collect::<Result<_, _>>()?,
            pain: pain.collect::<Result<_, _>>()?,
            effort: effort.transpose()?,
            note: self.note.clone(),
        })
    }

    fn set(&self, set: &Set) -> Result<PastSet, Unreadable> {
        let amount = |reps: Option<u32>, ms: i64| Amount {
            reps,
            time: time(ms),
        };
        Ok(PastSet {
            item: set.item,
            exercise: ExerciseId::new(&set.exercise),
            set: set.number,
            side: self.some("side", &SIDES, set.side.as_deref())?,
            prescribed: amount(set.prescribed_reps, set.prescribed_ms),
            done: amount(set.done_reps, set.done_ms),
            tempo: set.tempo.clone(),
            load: set.load.clone(),
        })
    }

    fn one<T: Copy>(
        &self,
        key: &'static str,
        words: &[(T, &str)],
        found: &str,
    ) -> Result<T, Unreadable> {
        value(words, found).ok_or_else(|| {
            let words: Vec<&str> = words.iter().map(|(_, word)| *word).collect();
            self.wrong(key, found, words.join(", "))
        })
    }

    fn some<T: Copy>(
        &self,
        key: &'static str,
        words: &[(T, &str)],
        found: Option<&str>,
    ) -> Result<Option<T>, Unreadable> {
        found.map(|found| self.one(key, words, found)).transpose()
    }

    fn scale(&self, key: &'static str, number: u8) -> Result<u8, Unreadable> {
        let fits = (0..=10).contains(&number);
        let expected = || "a number from 0 to 10".to_owned();
        fits.then_some(number)
            .ok_or_else(|| self.wrong(key, &number.to_string(), expected()))
    }

    fn wrong(&self, key: &'static str, found: &str, expected: String) -> Unreadable {
        Unreadable::Value {
            session: self.id.clone(),
            key,
            found: found.to_owned(),
            expected,
        }
    }
}

impl Set {
    fn new(set: &PastSet) -> Self {
        let ms = |time: Duration| millis(time);
        Self {
            item: set.item,
            exercise: set.exercise.as_str().to_owned(),
            number: set.set,
            side: spelled(set.side),
            prescribed_reps: set.prescribed.reps,
            prescribed_ms: ms(set.prescribed.time),
            done_reps: set.done.reps,
            done_ms: ms(set.done.time),
            tempo: set.tempo.clone(),
            load: set.load.clone(),
        }
    }
}
