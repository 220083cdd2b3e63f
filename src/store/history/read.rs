//! Gets sessions out of the history.

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
            let whole = heads.map(|head| whole(&self.db, head?));
            whole.collect()
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
            let session = whole(&self.db, head)?;
            Ok(place.map(|place| Kept {
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

fn whole(db: &Connection, (key, head): (i64, PastSession)) -> rusqlite::Result<PastSession> {
    Ok(PastSession {
        items: rows(
            db,
            "SELECT * FROM items WHERE session = ?1 ORDER BY place",
            key,
            item,
        )?,
        sets: rows(
            db,
            "SELECT * FROM sets WHERE session = ?1 ORDER BY place",
            key,
            set,
        )?,
        pain: rows(
            db,
            "SELECT * FROM pain WHERE session = ?1 ORDER BY place",
            key,
            pain,
        )?,
        ..head
    })
}

fn rows<T>(
    db: &Connection,
    query: &str,
    key: i64,
    read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
) -> rusqlite::Result<Vec<T>> {
    let mut statement = db.prepare_cached(query)?;
    let rows = statement.query_map([key], read)?;
    rows.collect()
}

fn item(row: &Row<'_>) -> rusqlite::Result<PastItem> {
    let reason: Option<String> = row.get("reason")?;
    let instead_of: Option<String> = row.get("instead_of")?;
    Ok(PastItem {
        exercise: ExerciseId::new(&row.get::<_, String>("exercise")?),
        instead_of: instead_of.as_deref().map(ExerciseId::new),
        reason: reason.and_then(|word| value(&Reason::WORDS, &word)),
    })
}

fn side(row: &Row<'_>) -> rusqlite::Result<Option<Side>> {
    let word: Option<String> = row.get("side")?;
    Ok(word.and_then(|word| value(&SIDES, &word)))
}

fn set(row: &Row<'_>) -> rusqlite::Result<PastSet> {
    Ok(PastSet {
        item: row.get("item")?,
        exercise: ExerciseId::new(&row.get::<_, String>("exercise")?),
        set: row.get("set_number")?,
        side: side(row)?,
        prescribed: Amount {
            reps: row.get("prescribed_reps")?,
            time: time(row.get("prescribed_ms")?),
        },
        done: Amount {
            reps: row.get("done_reps")?,
            time: time(row.get("done_ms")?),
        },
        tempo: row.get("tempo")?,
        load: row.get("load")?,
    })
}

fn pain(row: &Row<'_>) -> rusqlite::Result<PastPain> {
    let exercise: Option<String> = row.get("exercise")?;
    let felt: String = row.get("felt")?;
    Ok(PastPain {
        when: value(&PainWhen::WORDS, &felt).unwrap_or(PainWhen::During),
        exercise: exercise.as_deref().map(ExerciseId::new),
        side: side(row)?,
        nrs: row.get("nrs")?,
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
