//! A draft as the person will see it: a session of which nothing is kept.

use std::sync::Arc;

use crate::domain::{Catalogue, Draft, ExerciseId, Picture};
use crate::model::{Effect, Model, Screen, Session};
use crate::player::{Command, Plan, Player};

/// True for a place of the rail; other pages lie over a session and lead back to it.
fn is_place(screen: &Screen) -> bool {
    matches!(
        screen,
        Screen::Today
            | Screen::Library(_)
            | Screen::Progress
            | Screen::Studio
            | Screen::Settings(_)
    )
}

/// The photographs that a draft has for its exercises: those of items, then those of exercises of its own.
fn photos(draft: &Draft) -> Vec<(ExerciseId, Vec<Picture>)> {
    let items = draft.items().iter();
    let items = items.map(|item| (item.exercise.clone(), item.pictures.clone()));
    let own = draft.exercises.iter();
    let own = own.map(|exercise| (exercise.id.clone(), exercise.pictures.clone()));
    items
        .chain(own)
        .filter(|(_, pictures)| !pictures.is_empty())
        .collect()
}

impl Model {
    /// Starts the player with the draft. A session that waits is put aside until this is over.
    pub(super) fn try_draft(&mut self) -> Vec<Effect> {
        let Some(draft) = self
            .studio
            .desk
            .as_ref()
            .map(|desk| Arc::clone(&desk.draft))
        else {
            return Vec::new();
        };
        let mut options = self.plan_options();
        if let Some(side) = draft.prescription().sore_side {
            options.sore_side = side;
        }
        let catalogue = &self.content.catalogue;
        let catalogue = Catalogue {
            exercises: [draft.exercises.clone(), catalogue.exercises.clone()].concat(),
            ..Catalogue::default()
        };
        let plan = draft
            .variant()
            .and_then(|variant| Plan::of_variant(draft.id(), variant, &catalogue, &options).ok());
        let Some(plan) = plan.filter(|plan| !plan.steps.is_empty()) else {
            return Vec::new();
        };
        let rule = draft.pain_rule(&self.content.catalogue).cloned();
        let name = draft.routine.name.clone();
        let mut session = Session::new(Player::new(plan), None, name, rule);
        session.is_trial = true;
        session.photos = photos(&draft);
        let waiting = self.session.replace(session);
        self.set_aside = waiting.filter(|waiting| !waiting.is_trial);
        self.show_session();
        self.command(Command::Start)
    }

    /// A trial is over as soon as its screen is left for another place; what waited before it waits again.
    pub(in crate::model) fn end_trial(&mut self) -> Vec<Effect> {
        let mut screens = self.screens.iter();
        let under = screens.any(|screen| *screen == Screen::Session);
        if under && !screens.any(is_place) {
            return Vec::new();
        }
        self.leave_trial();
        let tried = self.session.take_if(|session| session.is_trial);
        if self.session.is_none() {
            self.session = self.set_aside.take();
        }
        let quiet = tried.map(|_| Effect::Schedule(Vec::new()));
        quiet.into_iter().collect()
    }

    /// Leaves a trial at once: there is nothing to lose.
    pub(in crate::model) fn leave_trial(&mut self) -> bool {
        let session = self.session.as_ref();
        let is_trial = session.is_some_and(|session| session.is_trial);
        if is_trial {
            self.screens.retain(|screen| *screen != Screen::Session);
        }
        is_trial
    }
}
