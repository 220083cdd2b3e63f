//! Sessions of programmes that a person might have done.

use jiff::civil::Date;
use stridewell::domain::history::{PastItem, PastSession, SessionId};

use super::past::session;
use super::stage::content;

/// A whole session of a variant of a routine, the `count`th, with every exercise of it.
pub(crate) fn of(routine: &str, variant: &str, day: Date, count: usize) -> PastSession {
    let content = content();
    let found = content.catalogue.routine(&routine.into()).unwrap();
    let items = &found.variant(&variant.into()).unwrap().items;
    let items = items.iter().map(|item| PastItem {
        exercise: item.exercise.clone(),
        instead_of: None,
        reason: None,
    });
    let mut session = session(day, variant, false);
    session.id = SessionId::new(&format!("{routine}-{day}-{count}"));
    session.routine = Some(routine.into());
    session.name.clone_from(&found.name);
    session.items = items.collect();
    session
}
