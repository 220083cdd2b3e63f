//! What a translation of the guidance replaces: a file a page, one for the tables and answers, one for the guide, one for
//! the self-checks.

use super::{Answer, Cause, Group, GuideQuestion, Page, RoutineGuide, Row, SelfCheck, Table};
use crate::domain::texts::{Reader, Texts};

impl Texts for Page {
    fn show(&mut self, reader: &mut Reader<'_>) {
        reader.text("title", &mut self.title);
        reader.text("lead", &mut self.lead);
        for section in &mut self.sections {
            reader.inside(format_args!("sections.{}", section.id), |reader| {
                reader.text("heading", &mut section.heading);
                reader.list("paragraphs", &mut section.paragraphs);
                reader.list("points", &mut section.points);
            });
        }
    }
}

impl Texts for Vec<Group> {
    fn show(&mut self, reader: &mut Reader<'_>) {
        for group in self {
            reader.text(&group.id, &mut group.title);
        }
    }
}

impl Texts for Vec<Answer> {
    fn show(&mut self, reader: &mut Reader<'_>) {
        for answer in self {
            reader.text(format_args!("{}.question", answer.id), &mut answer.question);
            reader.text(format_args!("{}.answer", answer.id), &mut answer.answer);
        }
    }
}

impl Texts for Vec<Table> {
    fn show(&mut self, reader: &mut Reader<'_>) {
        for table in self {
            let id = table.id.clone();
            reader.inside(id, |reader| table.show(reader));
        }
    }
}

impl Texts for Table {
    fn show(&mut self, reader: &mut Reader<'_>) {
        reader.text("title", &mut self.title);
        reader.list("columns", &mut self.columns);
        for Row { id, cells } in &mut self.rows {
            reader.list(&format!("rows.{id}"), cells);
        }
        if let Some(ticks) = &mut self.ticks {
            reader.text("ticks", &mut ticks.words);
        }
    }
}

impl Texts for Vec<SelfCheck> {
    fn show(&mut self, reader: &mut Reader<'_>) {
        for check in self {
            let id = check.id.clone();
            reader.inside(id, |reader| check.show(reader));
        }
    }
}

impl Texts for SelfCheck {
    fn show(&mut self, reader: &mut Reader<'_>) {
        reader.text("name", &mut self.name);
        reader.text("when_allowed", &mut self.when_allowed);
        reader.list("steps", &mut self.steps);
        for reading in &mut self.readings {
            reader.inside(format_args!("readings.{}", reading.id), |reader| {
                reader.text("result", &mut reading.result);
                reader.text("meaning", &mut reading.meaning);
                reader.text("next", &mut reading.next);
            });
        }
        reader.text("limits", &mut self.limits);
    }
}

impl Texts for RoutineGuide {
    fn show(&mut self, reader: &mut Reader<'_>) {
        reader.text("note", &mut self.note);
        for question in &mut self.questions {
            let id = format!("questions.{}", question.id);
            reader.inside(id, |reader| question.show(reader));
        }
        for cause in &mut self.causes {
            let id = format!("causes.{}", cause.id);
            reader.inside(id, |reader| cause.show(reader));
        }
    }
}

impl Texts for GuideQuestion {
    fn show(&mut self, reader: &mut Reader<'_>) {
        reader.text("text", &mut self.text);
        for answer in &mut self.answers {
            reader.text(format_args!("answers.{}", answer.id), &mut answer.text);
        }
    }
}

impl Texts for Cause {
    fn show(&mut self, reader: &mut Reader<'_>) {
        reader.text("title", &mut self.title);
        reader.list("signs", &mut self.signs);
        reader.list("asks", &mut self.asks);
        reader.list("lifestyle", &mut self.lifestyle);
        reader.list("avoid", &mut self.avoid);
        reader.text("see_someone", &mut self.see_someone);
    }
}
