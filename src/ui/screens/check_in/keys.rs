//! Digits and arrows on the check-in: they answer the question that was touched last.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "egui names many events, most of which say nothing here"
)]

use eframe::egui::{Event, Key, Ui};

use super::{CheckInScreen, Shown};
use crate::model::{Action, Answer, CheckInAction};

/// A question that is answered by a number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Question {
    #[default]
    Pain,
    Now,
    Effort,
}

const DIGITS: [Key; 10] = [
    Key::Num0,
    Key::Num1,
    Key::Num2,
    Key::Num3,
    Key::Num4,
    Key::Num5,
    Key::Num6,
    Key::Num7,
    Key::Num8,
    Key::Num9,
];

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

/// What a key makes of the number before it: a digit is the number, 0 after 1 makes 10, arrows go one further.
fn number(key: Key, before: Option<u8>) -> Option<u8> {
    if let Some(digit) = DIGITS.iter().position(|digit| *digit == key) {
        return match (before, u8::try_from(digit).ok()?) {
            (Some(1), 0) => Some(10),
            (_, digit) => Some(digit),
        };
    }
    if matches!(key, Key::ArrowRight | Key::ArrowUp) {
        return Some(before.map_or(0, |before| (before + 1).min(10)));
    }
    if matches!(key, Key::ArrowLeft | Key::ArrowDown) {
        return Some(before.map_or(0, |before| before.saturating_sub(1)));
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_and_arrows_make_numbers() {
        assert_eq!(number(Key::Num4, None), Some(4));
        assert_eq!(number(Key::Num0, Some(1)), Some(10));
        assert_eq!(number(Key::Num0, Some(4)), Some(0));
        assert_eq!(number(Key::ArrowRight, None), Some(0));
        assert_eq!(number(Key::ArrowRight, Some(10)), Some(10));
        assert_eq!(number(Key::ArrowLeft, Some(4)), Some(3));
        assert_eq!(number(Key::A, Some(4)), None);
    }
}
