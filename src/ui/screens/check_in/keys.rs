//! Digits and arrows on the check-in: they answer the question that was touched last.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "egui names many events, most of which say nothing here"
)]

use eframe::egui::{Event, Ui};

use super::{CheckInScreen, Shown};
use crate::model::{Action, Answer, CheckInAction};
use crate::ui::keys::number;

/// A question that is answered by a number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Question {
    #[default]
    Pain,
    Now,
    Effort,
}

impl CheckInScreen {
    /// What the digits and arrows of this frame say; none while something is typed into the note.
    pub(super) fn typed(&mut self, ui: &Ui, shown: &Shown<'_>) -> Vec<Action> {
        if ui.ctx().text_edit_focused() {
            return Vec::new();
        }
        let keys = ui.input(|input| {
            let pressed = input.events.iter().filter_map(|event| match event {
                Event::Key {
                    key,
                    pressed: true,
                    modifiers,
                    ..
                } if !modifiers.any() => Some(*key),
                _ => None,
            });
            pressed.collect::<Vec<_>>()
        });
        let mut now = self.answered(shown);
        let mut actions = Vec::new();
        for key in keys {
            let Some(number) = number(key, now) else {
                continue;
            };
            now = Some(number);
            actions.push(Action::CheckIn(CheckInAction::Answer(self.answer(number))));
        }
        actions
    }

    /// The number that is chosen in the question that was touched last.
    fn answered(&self, shown: &Shown<'_>) -> Option<u8> {
        match self.question {
            Question::Pain => shown.pain,
            Question::Now => super::pain::now(shown),
            Question::Effort => shown.session.and_then(|session| session.effort),
        }
    }

    fn answer(&self, number: u8) -> Answer {
        match self.question {
            Question::Pain => Answer::Pain(number),
            Question::Now => Answer::Now(number),
            Question::Effort => Answer::Effort(number),
        }
    }

    /// Digits answer the question that was pressed last, from now on.
    pub(super) fn remember(&mut self, actions: &[Action]) {
        for action in actions {
            if let Action::CheckIn(CheckInAction::Answer(answer)) = action {
                self.question = match answer {
                    Answer::Pain(_) => Question::Pain,
                    Answer::Now(_) => Question::Now,
                    Answer::Effort(_) => Question::Effort,
                    Answer::Side(_) | Answer::Note(_) => self.question,
                };
            }
        }
    }
}
