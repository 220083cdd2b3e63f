//! The studio: drafts and what is found in them, steps back and forth, and the screen as a person uses it.

mod desk;
mod findings;
mod journeys;
mod keys;
mod laws;
mod photos;
mod saved;
mod trial;

use stridewell::domain::draft::{Edit, ListEdit};
use stridewell::domain::{Catalogue, Draft, RoutineId};
use stridewell::model::{Action, Effect, Model, StudioAction, StudioJob, Template};

use crate::support::stage::{content, model};

fn catalogue() -> Catalogue {
    content().catalogue.clone()
}

/// An empty draft.
fn empty() -> Draft {
    Draft::empty(RoutineId::new("own-1"), jiff::civil::date(2026, 11, 26))
}

/// A draft after these changes, each of which must change something.
#[track_caller]
fn after(edits: &[Edit]) -> Draft {
    let catalogue = catalogue();
    edits.iter().fold(empty(), |draft, edit| {
        let next = draft.with(edit, &catalogue);
        next.unwrap_or_else(|| panic!("{edit:?} changes nothing"))
    })
}

fn add(id: &str, place: usize) -> Edit {
    Edit::List(ListEdit::Add(id.into(), place))
}

/// The model with an empty draft on the desk.
fn desk() -> Model {
    let mut model = model(Default::default());
    ask(&mut model, StudioAction::Begin(Template::Empty));
    model
}

fn ask(model: &mut Model, action: StudioAction) -> Vec<Effect> {
    model.update(Action::Studio(action))
}

/// What the shell is to do for the studio.
fn jobs(effects: Vec<Effect>) -> Vec<StudioJob> {
    let jobs = effects.into_iter().filter_map(|effect| {
        if let Effect::Studio(job) = effect {
            Some(job)
        } else {
            None
        }
    });
    jobs.collect()
}

fn draft(model: &Model) -> Draft {
    let desk = model.studio.desk.as_ref().unwrap();
    (*desk.draft).clone()
}
