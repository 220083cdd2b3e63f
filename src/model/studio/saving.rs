//! How a draft leaves the studio: on paper, as a page for a phone, as a file, or among the routines of this machine.

use std::sync::Arc;

use super::StudioJob;
use crate::domain::Draft;
use crate::model::data::Question;
use crate::model::{Effect, Model, NoticeKind};

impl Model {
    /// Asks where the routine is to go.
    pub(super) fn ask_where_to_save(&mut self) -> Vec<Effect> {
        if self.is_final() {
            self.data.question = Some(Question::SaveDraft);
        }
        Vec::new()
    }

    /// Only a draft without errors leaves the studio, whichever way.
    pub(super) fn hand_over(
        &mut self,
        job: impl FnOnce(&Self, Arc<Draft>) -> StudioJob,
    ) -> Vec<Effect> {
        if self.data.question == Some(Question::SaveDraft) {
            self.data.question = None;
        }
        if !self.is_final() {
            return Vec::new();
        }
        let mut effects = self.count_version();
        let desk = self.studio.desk.as_ref();
        let job = desk.map(|desk| job(self, Arc::clone(&desk.draft)));
        effects.extend(job.map(Effect::Studio));
        effects
    }

    /// Keeps the routine in the place of its version before; which that is has to be known first.
    pub(super) fn keep_routine(&mut self) -> Vec<Effect> {
        self.studio.keeps = self.packs.loads;
        if self.packs.loads {
            return Vec::new();
        }
        self.hand_over(|model, draft| {
            let name = model.packs.name_of_own(draft.id());
            StudioJob::Keep(draft, name)
        })
    }

    /// Keeps what was to be kept before the packs that are kept were known.
    pub(in crate::model) fn keep_what_waited(&mut self) -> Vec<Effect> {
        if std::mem::take(&mut self.studio.keeps) {
            return self.keep_routine();
        }
        Vec::new()
    }

    /// A draft that changed since it was given out last has the next version, which its file keeps and the preview shows.
    fn count_version(&mut self) -> Vec<Effect> {
        let today = self.today();
        let Some(desk) = &mut self.studio.desk else {
            return Vec::new();
        };
        let Some(given) = desk.draft.given_out(today) else {
            return Vec::new();
        };
        let reads_otherwise = given.prescription() != desk.draft.prescription();
        desk.draft = Arc::new(given);
        let save = Effect::Studio(StudioJob::Save(Arc::clone(&desk.draft)));
        let draw = reads_otherwise.then(|| self.draw_draft()).flatten();
        std::iter::once(save).chain(draw).collect()
    }

    /// Whether the draft that is open has no errors; else it is told that something must be settled.
    fn is_final(&mut self) -> bool {
        if self.studio.desk.is_none() {
            return false;
        }
        let is_final = self.studio.is_final();
        if !is_final {
            self.unsay(NoticeKind::DraftBlocked);
            self.say(NoticeKind::DraftBlocked, String::new());
        }
        is_final
    }
}
