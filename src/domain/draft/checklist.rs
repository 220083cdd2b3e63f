//! The CERT checklist (Slade 2016): sixteen things that a report of exercise says, each with words or an explicit "not stated".

use super::{Draft, Line};
use crate::domain::catalogue::Catalogue;

/// An item of the CERT checklist, by its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CertItem {
    /// 1: what is needed.
    Equipment,
    /// 2: who teaches it.
    Provider,
    /// 3: alone or in a group.
    Group,
    /// 4: with or without supervision.
    Supervision,
    /// 5: how what is done is measured.
    Adherence,
    /// 6: what helps to keep at it.
    Motivation,
    /// 7: when and how it becomes harder.
    Progression,
    /// 8: what each exercise is.
    Description,
    /// 9: what is done at home.
    Home,
    /// 10: what belongs to it that is no exercise.
    Beside,
    /// 11: harm that may come of it.
    Harm,
    /// 12: where it is done.
    Setting,
    /// 13: how much, how often, how long.
    Dose,
    /// 14: the same for all, or made for one.
    Tailoring,
    /// 15: how hard it begins.
    Start,
    /// 16: whether it is done as it was planned.
    Fidelity,
}

/// What is said to an item of the checklist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stated {
    /// These words.
    Words(String),
    /// That nothing is stated.
    NotStated,
}

impl CertItem {
    /// Every item in order, with its name in messages and in files.
    pub const WORDS: [(Self, &'static str); 16] = [
        (Self::Equipment, "equipment"),
        (Self::Provider, "provider"),
        (Self::Group, "group"),
        (Self::Supervision, "supervision"),
        (Self::Adherence, "adherence"),
        (Self::Motivation, "motivation"),
        (Self::Progression, "progression"),
        (Self::Description, "description"),
        (Self::Home, "home"),
        (Self::Beside, "beside"),
        (Self::Harm, "harm"),
        (Self::Setting, "setting"),
        (Self::Dose, "dose"),
        (Self::Tailoring, "tailoring"),
        (Self::Start, "start"),
        (Self::Fidelity, "fidelity"),
    ];

    /// Its name in messages and in files.
    pub fn as_str(self) -> &'static str {
        let found = Self::WORDS.iter().find(|(item, _)| *item == self);
        found.map_or("", |(_, word)| word)
    }
}

impl Draft {
    /// True when the routine itself answers an item of the checklist.
    pub fn answers(&self, item: CertItem, catalogue: &Catalogue) -> bool {
        let says = |line: Line| !self.line(line).trim().is_empty();
        let known = |what: fn(&crate::domain::Exercise) -> bool| {
            let mut items = self.items().iter();
            let all = items.all(|item| self.exercise(&item.exercise, catalogue).is_some_and(what));
            !self.items().is_empty() && all
        };
        match item {
            CertItem::Equipment => known(|_| true),
            CertItem::Description => known(|exercise| !exercise.instructions.is_empty()),
            CertItem::Provider => says(Line::Author),
            CertItem::Dose => {
                let often = self.times_a_week().is_some() || says(Line::Frequency);
                often && self.prescription().weeks.is_some() && known(|_| true)
            }
            CertItem::Tailoring => says(Line::Patient),
            CertItem::Group
            | CertItem::Supervision
            | CertItem::Adherence
            | CertItem::Motivation
            | CertItem::Progression
            | CertItem::Home
            | CertItem::Beside
            | CertItem::Harm
            | CertItem::Setting
            | CertItem::Start
            | CertItem::Fidelity => false,
        }
    }

    /// The items of the checklist that neither the routine nor words answer.
    pub fn open_items(&self, catalogue: &Catalogue) -> Vec<CertItem> {
        let items = CertItem::WORDS.iter().map(|(item, _)| *item);
        let open = items.filter(|item| {
            let stated = self.checklist.get(item).is_some_and(|stated| match stated {
                Stated::Words(words) => !words.trim().is_empty(),
                Stated::NotStated => true,
            });
            !stated && !self.answers(*item, catalogue)
        });
        open.collect()
    }

    pub(super) fn state_nothing(&mut self, catalogue: &Catalogue) {
        for item in self.open_items(catalogue) {
            self.checklist.insert(item, Stated::NotStated);
        }
    }
}
