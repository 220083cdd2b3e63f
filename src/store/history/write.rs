//! Puts sessions into the history.

use rusqlite::{Connection, OptionalExtension as _, Transaction, TransactionBehavior, params};

use super::words::{SIDES, millis, word};
use super::{History, Writing, saved_plan};
use crate::domain::history::{Ending, PainWhen, PastSession, Reason, SessionId};
use crate::domain::ids::Id;
use crate::player::journal::{Kept, Place};
use crate::store::StoreError;

impl History {
    /// Keeps a session as it stands now, in place of how it stood; returns when it is on the disk.
    pub fn keep(&mut self, kept: &Kept) -> Result<(), StoreError> {
        self.may_write()?;
        let known = self
            .plan
            .as_ref()
            .filter(|(id, _)| id == kept.session.id.as_str())
            .map(|(_, plan)| plan);
        let plan = kept.place.as_ref().map(|place| &place.plan);
        let changed = plan.filter(|plan| Some(*plan) != known);
        let text = changed.map(saved_plan::to_text).transpose();
        let text = text.map_err(|error| StoreError::Other {
            path: self.path.clone(),
            details: error.to_string(),
        })?;
        let done = keep(&mut self.db, kept, text.as_deref());
        done.map_err(|error| super::from_sql(&self.path, &error))?;
        if let Some(plan) = changed {
            self.plan = Some((kept.session.id.as_str().to_owned(), plan.clone()));
        }
        Ok(())
    }

    /// Takes in sessions that are not known yet, and answers how many; those that are known stay as they are.
    pub fn merge(&mut self, sessions: &[PastSession]) -> Result<usize, StoreError> {
        self.may_write()?;
        let merged = || -> rusqlite::Result<usize> {
            let all = self
                .db
                .transaction_with_behavior(TransactionBehavior::Immediate)?;
            let mut added = 0;
            for session in sessions {
                if key(&all, &session.id)?.is_none() {
                    put(&all, session)?;
                    added += 1;
                }
            }
            all.commit()?;
            Ok(added)
        }();
        merged.map_err(|error| super::from_sql(&self.path, &error))
    }

    /// Ends every session that was left open but the newest, which alone can be carried on.
    pub(super) fn end_older(&mut self) -> Result<(), StoreError> {
        let count = "SELECT count(*) FROM journal";
        let open = self.db.query_row(count, [], |row| row.get::<_, i64>(0));
        if open.map_err(|error| self.told(&error))? < 2 {
            return Ok(());
        }
        self.may_write()?;
        let ended = || -> rusqlite::Result<()> {
            let all = self
                .db
                .transaction_with_behavior(TransactionBehavior::Immediate)?;
            let newest = "SELECT key FROM sessions JOIN journal ON journal.session = key ORDER BY began_ms DESC, key DESC LIMIT 1";
            let early = word(&Ending::WORDS, Ending::Early);
            all.execute(
                &format!("UPDATE sessions SET ending = ?1 WHERE key IN (SELECT session FROM journal) AND key <> ({newest})"),
                [early],
            )?;
            all.execute(
                &format!("DELETE FROM journal WHERE session <> ({newest})"),
                [],
            )?;
            all.commit()
        }();
        ended.map_err(|error| super::from_sql(&self.path, &error))
    }

    /// Removes a session, and where it would go on.
    pub fn remove(&mut self, id: &SessionId) -> Result<(), StoreError> {
        self.may_write()?;
        self.plan.take_if(|(of, _)| of == id.as_str());
        let removed = self
            .db
            .execute("DELETE FROM sessions WHERE id = ?1", [id.as_str()]);
        removed.map(|_| ()).map_err(|error| self.told(&error))
    }

    fn may_write(&self) -> Result<(), StoreError> {
        let path = self.path.clone();
        match self.writing {
            Writing::Allowed => Ok(()),
            Writing::Newer => Err(StoreError::Newer { path }),
            Writing::InUse => Err(StoreError::InUse { path }),
            Writing::ReadOnly => Err(StoreError::ReadOnly { path }),
        }
    }
}

fn keep(db: &mut Connection, kept: &Kept, plan: Option<&str>) -> rusqlite::Result<()> {
    let all = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let key = put(&all, &kept.session)?;
    match &kept.place {
        Some(place) => put_place(&all, key, place, plan)?,
        None => {
            all.execute("DELETE FROM journal WHERE session = ?1", [key])?;
        }
    }
    all.commit()
}

fn put_place(
    all: &Transaction<'_>,
    key: i64,
    place: &Place,
    plan: Option<&str>,
) -> rusqlite::Result<()> {
    let step = i64::try_from(place.at).unwrap_or(i64::MAX);
    let into = millis(place.into);
    match plan {
        Some(plan) => all.execute(
            "INSERT INTO journal (session, step, into_ms, plan) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (session) DO UPDATE SET step = ?2, into_ms = ?3, plan = ?4",
            params![key, step, into, plan],
        )?,
        None => all.execute(
            "UPDATE journal SET step = ?2, into_ms = ?3 WHERE session = ?1",
            params![key, step, into],
        )?,
    };
    Ok(())
}

/// The key of a session in this file.
fn key(all: &Transaction<'_>, id: &SessionId) -> rusqlite::Result<Option<i64>> {
    let query = "SELECT key FROM sessions WHERE id = ?1";
    all.query_row(query, [id.as_str()], |row| row.get(0))
        .optional()
}

/// Writes a session over what is kept of it, and answers its key.
fn put(all: &Transaction<'_>, session: &PastSession) -> rusqlite::Result<i64> {
    put_session(all, session)?;
    let key = key(all, &session.id)?.unwrap_or_default();
    for table in ["items", "sets", "pain"] {
        all.execute(&format!("DELETE FROM {table} WHERE session = ?1"), [key])?;
    }
    put_items(all, key, session)?;
    put_sets(all, key, session)?;
    put_pain(all, key, session)?;
    Ok(key)
}

fn put_session(all: &Transaction<'_>, session: &PastSession) -> rusqlite::Result<()> {
    let mut statement = all.prepare_cached(
        "INSERT INTO sessions (id, routine, variant, name, version, began_ms, began_offset_s, began_zone,
             ended_ms, ended_offset_s, ended_zone, ending, effort, note)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
         ON CONFLICT (id) DO UPDATE SET routine = ?2, variant = ?3, name = ?4, version = ?5, began_ms = ?6,
             began_offset_s = ?7, began_zone = ?8, ended_ms = ?9, ended_offset_s = ?10, ended_zone = ?11, ending = ?12,
             effort = ?13, note = ?14",
    )?;
    let ended = session.ended.as_ref();
    statement.execute(params![
        session.id.as_str(),
        session.routine.as_ref().map(Id::as_str),
        session.variant.as_ref().map(Id::as_str),
        session.name,
        session.version,
        session.began.utc_ms,
        session.began.offset_s,
        session.began.zone,
        ended.map(|at| at.utc_ms),
        ended.map(|at| at.offset_s),
        ended.map(|at| at.zone.as_str()),
        word(&Ending::WORDS, session.ending),
        session.effort,
        session.note,
    ])?;
    Ok(())
}

fn put_items(all: &Transaction<'_>, key: i64, session: &PastSession) -> rusqlite::Result<()> {
    let mut statement = all.prepare_cached(
        "INSERT INTO items (session, place, exercise, instead_of, reason) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    for (place, item) in (0_i64..).zip(&session.items) {
        statement.execute(params![
            key,
            place,
            item.exercise.as_str(),
            item.instead_of.as_ref().map(Id::as_str),
            item.reason.map(|reason| word(&Reason::WORDS, reason)),
        ])?;
    }
    Ok(())
}

fn put_sets(all: &Transaction<'_>, key: i64, session: &PastSession) -> rusqlite::Result<()> {
    let mut statement = all.prepare_cached(
        "INSERT INTO sets (session, place, item, exercise, set_number, side, prescribed_reps, prescribed_ms, done_reps,
             done_ms, tempo, load)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
    )?;
    for (place, set) in (0_i64..).zip(&session.sets) {
        statement.execute(params![
            key,
            place,
            set.item,
            set.exercise.as_str(),
            set.set,
            set.side.map(|side| word(&SIDES, side)),
            set.prescribed.reps,
            millis(set.prescribed.time),
            set.done.reps,
            millis(set.done.time),
            set.tempo,
            set.load,
        ])?;
    }
    Ok(())
}

fn put_pain(all: &Transaction<'_>, key: i64, session: &PastSession) -> rusqlite::Result<()> {
    let mut statement = all.prepare_cached(
        "INSERT INTO pain (session, place, felt, exercise, side, nrs) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for (place, pain) in (0_i64..).zip(&session.pain) {
        statement.execute(params![
            key,
            place,
            word(&PainWhen::WORDS, pain.when),
            pain.exercise.as_ref().map(Id::as_str),
            pain.side.map(|side| word(&SIDES, side)),
            pain.nrs,
        ])?;
    }
    Ok(())
}
