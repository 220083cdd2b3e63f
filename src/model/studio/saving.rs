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
        let desk = self.studio.desk.as_ref();
        let job = desk.map(|desk| job(self, Arc::clone(&desk.draft)));
        job.map(Effect::Studio).into_iter().collect()
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
