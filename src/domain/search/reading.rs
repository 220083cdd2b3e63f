//! Finding what there is to read: pages, answers to questions, self-checks.

use super::spelling::plain;
use super::vocabulary::Vocabulary;
use crate::domain::guidance::{Answer, Guidance, Page, SelfCheck};

/// Something to read, by its place in the guidance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Text {
    /// A page.
    Page(usize),
    /// A question with its answer.
    Answer(usize),
    /// A self-check.
    Check(usize),
}

/// What there is to read, made ready to be compared.
#[derive(Clone, Debug, Default)]
pub(super) struct Reading {
    texts: Vec<(Text, String)>,
    words: Vocabulary,
}

impl Reading {
    pub(super) fn new(guidance: &Guidance) -> Self {
        let pages = guidance.pages.iter().enumerate();
        let pages =
            pages.map(|(at, page)| (Text::Page(at), &page.title, page_words(page, guidance)));
        let answers = guidance.answers.iter().enumerate();
        let answers = answers.map(|(at, it)| (Text::Answer(at), &it.question, answer_words(it)));
        let checks = guidance.checks.iter().enumerate();
        let checks = checks.map(|(at, check)| (Text::Check(at), &check.name, check_words(check)));
        let all: Vec<_> = pages.chain(answers).chain(checks).collect();
        let texts = all.iter().map(|(text, title, _)| (*text, plain(title)));
        Self {
            texts: texts.collect(),
            words: Vocabulary::new(all.iter().map(|(_, _, words)| plain(words))),
        }
    }

    pub(super) fn texts(&self, words: &str) -> Vec<Text> {
        let words = plain(words);
        let wanted: Vec<_> = words.split_whitespace().collect();
        if wanted.is_empty() {
            return Vec::new();
        }
        // "ice" is in "twice" too: pieces count only where no word begins so.
        let mut found = self.words.beginning(&wanted, self.texts.len());
        if found.is_empty() {
            found = self.words.matching(&wanted, self.texts.len());
        }
        let found = found.into_iter().filter_map(|place| self.texts.get(place));
        let titled = |(_, title): &&(Text, String)| wanted.iter().all(|word| title.contains(word));
        let (first, others): (Vec<_>, Vec<_>) = found.partition(titled);
        let all = first.into_iter().chain(others);
        all.map(|(text, _)| *text).collect()
    }
}

fn page_words(page: &Page, guidance: &Guidance) -> String {
    let mut words: Vec<&str> = page.words().collect();
    let tables = page.sections.iter().filter_map(|it| it.table.as_ref());
    for table in tables.filter_map(|id| guidance.table(id)) {
        let cells = table.rows.iter().flat_map(|row| &row.cells);
        words.extend(cells.map(String::as_str));
    }
    words.push(page.id.as_str());
    words.join(" \n")
}

fn answer_words(answer: &Answer) -> String {
    [&*answer.question, &*answer.answer].join(" \n")
}

fn check_words(check: &SelfCheck) -> String {
    let steps = check.steps.iter().map(String::as_str);
    let readings = check.readings.iter();
    let readings = readings.flat_map(|it| [&*it.result, &*it.meaning, &*it.next]);
    let own = [&*check.name, check.id.as_str(), &*check.limits].into_iter();
    let words: Vec<_> = own.chain(steps).chain(readings).collect();
    words.join(" \n")
}
