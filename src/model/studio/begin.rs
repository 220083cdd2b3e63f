//! Drafts begin, are opened, put away and deleted.

use std::sync::Arc;

use super::{Desk, StudioJob};
use crate::domain::draft::{Edit, ListEdit};
use crate::domain::{Draft, ExerciseId, RoutineId, VariantId};
use crate::model::{ClinicNotice, Effect, Model, NoticeKind};

/// What is told when a draft for another person has less than the first one.
const LEFT_OUT: NoticeKind = NoticeKind::Clinic(ClinicNotice::FirstPersonLeftOut);

/// What a draft begins as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Template {
    /// Nothing.
    Empty,
    /// A variant of a routine.
    Variant(RoutineId, VariantId),
    /// Another draft, for another person.
    Draft(RoutineId),
}

impl Model {
    /// Begins a draft and opens it. It is kept once something is changed.
    pub(super) fn begin_draft(&mut self, template: &Template) -> Vec<Effect> {
        let Some(mut draft) = self.draft_of(template) else {
            return Vec::new();
        };
        draft.changed_ms = self.now.utc_ms;
        self.take_clinic(&mut draft);
        self.put_on_desk(Arc::new(draft))
    }

    fn draft_of(&mut self, template: &Template) -> Option<Draft> {
        let id = format!(
            "own-{:x}-{:x}-{:x}",
            self.now.utc_ms, self.seed, self.studio.begun
        );
        let (id, today) = (RoutineId::new(&id), self.today());
        let draft = match template {
            Template::Empty => Draft::empty(id, today),
            Template::Variant(routine, variant) => {
                let routine = self.content.catalogue.routine(routine)?;
                Draft::of_variant(id, today, routine, routine.variant(variant)?)
            }
            Template::Draft(other) => {
                let other = self.draft(other)?;
                let draft = Draft::of_draft(id, today, &other);
                let draft = draft.with_notes_of_content(&other, &self.content.catalogue);
                self.unsay(LEFT_OUT);
                if draft.leaves_out_of(&other) {
                    self.say(LEFT_OUT, String::new());
                }
                draft
            }
        };
        self.studio.begun += 1;
        Some(draft)
    }

    /// Who writes, and where questions go, is as in the draft that was changed last.
    fn take_clinic(&self, draft: &mut Draft) {
        let Some(last) = self.studio.drafts.first() else {
            return;
        };
        let last = last.prescription();
        let own = draft.routine.prescription.get_or_insert_default();
        for (own, last) in [
            (&mut own.clinic, last.clinic),
            (&mut own.author, last.author),
            (&mut own.contact, last.contact),
        ] {
            if own.is_empty() {
                *own = last;
            }
        }
        own.logo = own.logo.take().or(last.logo);
    }

    /// A draft: the one that is open, or one that was kept.
    fn draft(&self, id: &RoutineId) -> Option<Arc<Draft>> {
        let open = self.studio.desk.as_ref().map(|desk| &desk.draft);
        let mut all = open.into_iter().chain(&self.studio.drafts);
        all.find(|draft| draft.id() == id).map(Arc::clone)
    }

    pub(super) fn open_draft(&mut self, id: &RoutineId) -> Vec<Effect> {
        match self.draft(id) {
            Some(draft) => self.put_on_desk(draft),
            None => Vec::new(),
        }
    }

    fn put_on_desk(&mut self, draft: Arc<Draft>) -> Vec<Effect> {
        self.put_away();
        let mut put_by = self.studio.put_by.iter();
        let known = put_by.position(|desk| desk.draft.id() == draft.id());
        let known = known.map(|place| self.studio.put_by.remove(place));
        // Only steps that led to this very draft are steps back from it.
        let known = known.filter(|desk| desk.draft == draft);
        self.studio.desk = Some(known.unwrap_or_else(|| Desk::new(draft)));
        self.studio.preview.clear();
        self.look_through();
        let mut effects = self.show_studio();
        effects.extend(self.draw_draft());
        effects
    }

    /// What is on the desk goes to the front of the list, unless nothing was done with it.
    fn put_away(&mut self) {
        let Some(desk) = self.studio.desk.take() else {
            return;
        };
        let [changed, _] = desk.can_step();
        let drafts = &mut self.studio.drafts;
        let kept = drafts
            .iter()
            .position(|draft| draft.id() == desk.draft.id());
        let is_kept = kept.and_then(|place| drafts.get(place)) == Some(&desk.draft);
        if !is_kept && (kept.is_some() || changed || desk.draft.given.is_some()) {
            drafts.retain(|draft| draft.id() != desk.draft.id());
            drafts.insert(0, Arc::clone(&desk.draft));
        }
        self.studio.put_by.push(desk.folded());
        self.unsay(NoticeKind::ItemRemoved);
    }

    pub(super) fn close_draft(&mut self) -> Vec<Effect> {
        self.put_away();
        self.studio.preview.clear();
        Vec::new()
    }

    pub(super) fn delete_draft(&mut self, id: &RoutineId) -> Vec<Effect> {
        let Some(draft) = self.draft(id) else {
            return Vec::new();
        };
        let desk = self.studio.desk.as_ref();
        if desk.is_some_and(|desk| desk.draft.id() == id) {
            self.studio.desk = None;
            self.studio.preview.clear();
        }
        self.studio.drafts.retain(|draft| draft.id() != id);
        self.studio.put_by.retain(|desk| desk.draft.id() != id);
        self.unsay(NoticeKind::DraftDeleted);
        self.say(NoticeKind::DraftDeleted, draft.routine.name.clone());
        self.studio.deleted = Some(draft);
        let delete = Effect::Studio(StudioJob::Delete(id.clone()));
        vec![delete, self.tidy_photos()]
    }

    pub(super) fn restore_draft(&mut self) -> Vec<Effect> {
        self.unsay(NoticeKind::DraftDeleted);
        let Some(draft) = self.studio.deleted.take() else {
            return Vec::new();
        };
        self.studio.drafts.push(Arc::clone(&draft));
        self.in_order();
        vec![Effect::Studio(StudioJob::Save(draft))]
    }

    /// Puts an exercise at the end of the draft that is open, else of a new one.
    pub(super) fn include(&mut self, exercise: ExerciseId) -> Vec<Effect> {
        let mut effects = if self.studio.desk.is_some() {
            self.show_studio()
        } else {
            self.begin_draft(&Template::Empty)
        };
        let desk = self.studio.desk.as_ref();
        let end = desk.map_or(0, |desk| desk.draft.items().len());
        effects.extend(self.edit_draft(&Edit::List(ListEdit::Add(exercise, end))));
        effects
    }

    /// The drafts that were kept; those changed since are newer here.
    pub(super) fn drafts_are(&mut self, drafts: Vec<Draft>) -> Vec<Effect> {
        for draft in drafts {
            if self.draft(draft.id()).is_none() {
                self.studio.drafts.push(Arc::new(draft));
            }
        }
        self.in_order();
        vec![self.tidy_photos()]
    }

    fn in_order(&mut self) {
        let newest = |draft: &Arc<Draft>| std::cmp::Reverse(draft.changed_ms);
        self.studio.drafts.sort_by_key(newest);
    }
}
