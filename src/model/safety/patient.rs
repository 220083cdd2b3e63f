//! The safety check for somebody else: the person for whom a routine is written in Studio.
//!
//! What they answer belongs to the draft. It says nothing of whoever uses the program, and locks nothing here.

use super::{Effect, Model, Screen, Whose};
use crate::domain::draft::{Edit, PersonEdit};
use crate::model::StudioAction;

impl Model {
    /// Shows the questions with what was answered before; without a draft there is nobody to ask.
    pub(super) fn ask_patient(&mut self) -> Vec<Effect> {
        let Some(desk) = &self.studio.desk else {
            return Vec::new();
        };
        self.safety.draft = desk.draft.answers.clone();
        self.safety.page = 0;
        self.safety.whose = Whose::Patient;
        self.open(Screen::Safety)
    }

    /// The answers come to the draft, whose problems say what they speak against.
    pub(super) fn patient_answered(&mut self) -> Vec<Effect> {
        let answers = std::mem::take(&mut self.safety.draft);
        self.patient_not_now();
        let edit = Edit::Person(PersonEdit::Answers(answers));
        self.in_studio(StudioAction::Edit(edit))
    }

    /// Back to Studio, with the answers that were there before.
    pub(super) fn patient_not_now(&mut self) -> Vec<Effect> {
        self.safety.draft = Default::default();
        self.safety.whose = Whose::Own;
        self.leave(&Screen::Safety);
        Vec::new()
    }
}
