//! What a translation of the safety check replaces.

use super::check::SafetyCheck;
use crate::domain::texts::{Reader, Texts};

impl Texts for SafetyCheck {
    fn show(&mut self, reader: &mut Reader<'_>) {
        for card in &mut self.outcomes {
            reader.inside(
                format_args!("outcomes.{}", card.outcome.as_str()),
                |reader| {
                    reader.text("title", &mut card.title);
                    reader.text("message", &mut card.message);
                },
            );
        }
        for question in &mut self.questions {
            reader.inside(format_args!("questions.{}", question.id), |reader| {
                reader.text("text", &mut question.text);
                reader.maybe("help", &mut question.help);
                reader.text("rationale", &mut question.rationale);
                for choice in &mut question.choices {
                    reader.text(format_args!("answers.{}", choice.id), &mut choice.text);
                }
            });
        }
        for rule in &mut self.rules {
            let key = format!("rules.{}.note", rule.id);
            if let Some(note) = &mut rule.effect.note {
                reader.text(key, note);
            }
        }
    }
}
