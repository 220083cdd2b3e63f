//! Gets sessions out of the history.
//!
//! Columns are read by their places in `version-1.sql`.

use std::collections::HashMap;

use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension as _, Row};

use super::words::{SIDES, time, value};
use super::{History, saved_plan};
use crate::domain::history::{
    Amount, Ending, PainWhen, PastItem, PastPain, PastSession, PastSet, Reason, SessionId, Stamp,
};
use crate::domain::{ExerciseId, RoutineId, Side, VariantId};
use crate::player::journal::{Kept, Place};
use crate::store::StoreError;

const SESSION: &str =
    "SELECT key, id, routine, variant, name, version, began_ms, began_offset_s, began_zone,
    ended_ms, ended_offset_s, ended_zone, ending, effort, note FROM sessions";

impl History {
    /// Sessions that began at `since_ms` (milliseconds since 1970, UTC) or later, the oldest first.
    pub fn sessions(&self, since_ms: i64) -> Result<Vec<PastSession>, StoreError> {
        let found = || -> rusqlite::Result<Vec<PastSession>> {
            let query = format!("{SESSION} WHERE ?1 <= began_ms ORDER BY began_ms, key");
            let mut statement = self.db.prepare_cached(&query)?;
            let heads = statement.query_map([since_ms], head)?;
            let heads: Vec<(i64, PastSession)> = heads.collect::<rusqlite::Result<_>>()?;
            whole(&self.db, heads, since_ms)
        };
        found().map_err(|error| self.told(&error))
    }

    /// The session that was left open last and can be carried on.
    pub fn open_session(&self) -> Result<Option<Kept>, StoreError> {
        let found = || -> rusqlite::Result<Option<Kept>> {
            let query = format!(
                "{SESSION} JOIN journal ON journal.session = sessions.key ORDER BY began_ms DESC, key DESC LIMIT 1"
            );
            let mut statement = self.db.prepare_cached(&query)?;
            let Some(head) = statement.query_row([], head).optional()? else {
                return Ok(None);
            };
            let place = place(&self.db, head.0)?;
            let since_ms = head.1.began.utc_ms;
            let session = whole(&self.db, vec![head], since_ms)?.pop();
            Ok(session.zip(place).map(|(session, place)| Kept {
                session,
                place: Some(place),
            }))
        };
        found().map_err(|error| self.told(&error))
    }
}

fn head(row: &Row<'_>) -> rusqlite::Result<(i64, PastSession)> {
    let text = |place: usize| row.get::<_, Option<String>>(place);
    let ended = match row.get::<_, Option<i64>>(9)? {
        Some(utc_ms) => Some(Stamp {
            utc_ms,
            offset_s: row.get::<_, Option<i32>>(10)?.unwrap_or(0),
            zone: text(11)?.unwrap_or_default(),
        }),
        None => None,
    };
    let session = PastSession {
        id: SessionId::new(&row.get::<_, String>(1)?),
        routine: text(2)?.as_deref().map(RoutineId::new),
        variant: text(3)?.as_deref().map(VariantId::new),
        name: row.get(4)?,
        version: row.get(5)?,
        began: Stamp {
            utc_ms: row.get(6)?,
            offset_s: row.get(7)?,
            zone: row.get(8)?,
        },
        ended,
        ending: value(&Ending::WORDS, &row.get::<_, String>(12)?).unwrap_or(Ending::Open),
        items: Vec::new(),
        sets: Vec::new(),
        pain: Vec::new(),
        effort: row.get(13)?,
        note: row.get(14)?,
    };
    Ok((row.get(0)?, session))
}

/// Adds a row of a table to its session.
type Add = fn(&mut PastSession, &Row<'_>, &mut Names) -> rusqlite::Result<()>;

/// Exercises by name: few of them fill all rows, so each is made once.
#[derive(Default)]
struct Names(HashMap<String, ExerciseId>);

impl Names {
    fn exercise(&mut self, row: &Row<'_>, column: usize) -> rusqlite::Result<Option<ExerciseId>> {
        let name = row.get_ref(column)?.as_str_or_null();
        let name = name.map_err(|error| {
            rusqlite::Error::FromSqlConversionFailure(column, Type::Text, Box::new(error))
        })?;
        let Some(name) = name else { return Ok(None) };
        if let Some(known) = self.0.get(name) {
            return Ok(Some(known.clone()));
        }
        let new = ExerciseId::new(name);
        self.0.insert(name.to_owned(), new.clone());
        Ok(Some(new))
    }

    /// An exercise that is never left out.
    fn some(&mut self, row: &Row<'_>, column: usize) -> rusqlite::Result<ExerciseId> {
        let name = self.exercise(row, column)?;
        Ok(name.unwrap_or_else(|| ExerciseId::new("")))
    }
}

/// The tables of what belongs to a session.
const TABLES: [(&str, Add); 3] = [
    ("items", |session, row, names| {
        session.items.push(item(row, names)?);
        Ok(())
    }),
    ("sets", |session, row, names| {
        session.sets.push(set(row, names)?);
        Ok(())
    }),
    ("pain", |session, row, names| {
        session.pain.push(pain(row, names)?);
        Ok(())
    }),
];

/// Sessions with all that belongs to them: one pass over each table, because thousands of sessions would be thousands of
/// questions. Rows of sessions that are not asked for are passed over.
fn whole(
    db: &Connection,
    heads: Vec<(i64, PastSession)>,
    since_ms: i64,
) -> rusqlite::Result<Vec<PastSession>> {
    let (keys, mut sessions): (Vec<i64>, Vec<PastSession>) = heads.into_iter().unzip();
    let places: HashMap<i64, usize> = keys.into_iter().zip(0..).collect();
    let mut names = Names::default();
    // All of it is read in the order in which it lies.
    let some = if since_ms == i64::MIN {
        "?1 = ?1"
    } else {
        "session IN (SELECT key FROM sessions WHERE ?1 <= began_ms)"
    };
    for (table, add) in TABLES {
        let mut statement = db.prepare_cached(&format!(
            "SELECT * FROM {table} WHERE {some} ORDER BY session, place"
        ))?;
        let mut rows = statement.query([since_ms])?;
        // Rows of one session follow each other.
        let mut last = (None, None);
        while let Some(row) = rows.next()? {
            let key: i64 = row.get(0)?;
            if last.0 != Some(key) {
                last = (Some(key), places.get(&key).copied());
            }
            if let Some(session) = last.1.and_then(|place| sessions.get_mut(place)) {
                add(session, row, &mut names)?;
            }
        }
    }
    Ok(sessions)
}

fn item(row: &Row<'_>, names: &mut Names) -> rusqlite::Result<PastItem> {
    let reason: Option<String> = row.get(4)?;
    Ok(PastItem {
        exercise: names.some(row, 2)?,
        instead_of: names.exercise(row, 3)?,
        reason: reason.and_then(|word| value(&Reason::WORDS, &word)),
    })
}

fn side(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<Side>> {
    let word = row.get_ref(column)?.as_str_or_null().ok().flatten();
    Ok(word.and_then(|word| value(&SIDES, word)))
}

fn set(row: &Row<'_>, names: &mut Names) -> rusqlite::Result<PastSet> {
    Ok(PastSet {
        item: row.get(2)?,
        exercise: names.some(row, 3)?,
        set: row.get(4)?,
        side: side(row, 5)?,
        prescribed: Amount {
            reps: row.get(6)?,
            time: time(row.get(7)?),
        },
        done: Amount {
            reps: row.get(8)?,
            time: time(row.get(9)?),
        },
        tempo: row.get(10)?,
        load: row.get(11)?,
    })
}

fn pain(row: &Row<'_>, names: &mut Names) -> rusqlite::Result<PastPain> {
    let felt: String = row.get(2)?;
    Ok(PastPain {
        when: value(&PainWhen::WORDS, &felt).unwrap_or(PainWhen::During),
        exercise: names.exercise(row, 3)?,
        side: side(row, 4)?,
        nrs: row.get(5)?,
    })
}

/// Where an open session goes on; `None` where its plan cannot be understood.
fn place(db: &Connection, key: i64) -> rusqlite::Result<Option<Place>> {
    let query = "SELECT step, into_ms, plan FROM journal WHERE session = ?1";
    let (at, into, plan): (i64, i64, String) = db.query_row(query, [key], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?))
    })?;
    let plan = saved_plan::from_text(&plan);
    Ok(plan.map(|plan| Place {
        plan,
        at: usize::try_from(at).unwrap_or(usize::MAX),
        into: time(into),
    }))
}
