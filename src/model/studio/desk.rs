//! The draft that is open, with every step that led to it.

use std::sync::Arc;

use crate::domain::draft::{Edit, Finding, ItemEdit, ListEdit};
use crate::domain::{Catalogue, Draft};

/// The draft as it was, and which item was open.
#[derive(Clone, Debug)]
struct Step {
    draft: Arc<Draft>,
    open: Option<usize>,
}

/// The draft that is open.
#[derive(Clone, Debug)]
pub struct Desk {
    /// As it is now.
    pub draft: Arc<Draft>,
    /// The item that is open, counted from 0.
    pub open: Option<usize>,
    /// What is said of the whole is shown, in place of the items.
    pub details: bool,
    /// What wants attention.
    pub findings: Vec<Finding>,
    /// Every step before, and every step that was taken back.
    before: Vec<Step>,
    after: Vec<Step>,
    /// What was changed last, while nothing else was done.
    last: Option<Edit>,
}

impl Desk {
    /// A draft as it was kept.
    pub fn new(draft: Arc<Draft>) -> Self {
        Self {
            draft,
            open: None,
            details: false,
            findings: Vec::new(),
            before: Vec::new(),
            after: Vec::new(),
            last: None,
        }
    }

    /// The same with nothing open, as it is put by.
    pub(super) fn folded(mut self) -> Self {
        (self.open, self.details, self.last) = (None, false, None);
        self.findings.clear();
        self
    }

    /// Opens an item, or closes the one that is open.
    pub(super) fn unfold(&mut self, place: Option<usize>) {
        self.open = place.filter(|place| *place < self.draft.items().len());
        self.last = None;
    }

    /// True when there is something to take back, and something to make again.
    pub fn can_step(&self) -> [bool; 2] {
        [!self.before.is_empty(), !self.after.is_empty()]
    }

    /// Changes the draft; answers whether anything is different now. What is typed in one go is one step.
    pub(super) fn edit(&mut self, edit: &Edit, catalogue: &Catalogue, now_ms: i64) -> bool {
        let goes_on = self.last.as_ref();
        let goes_on = goes_on.is_some_and(|last| edit.is_typed_where(last));
        // Half a number is no number: what is typed of it changes the draft as it was before.
        let typed = matches!(edit, Edit::Item(_, ItemEdit::Typed(..)));
        let begun = self.before.last().filter(|_| goes_on && typed);
        let from = begun.map_or(&self.draft, |step| &step.draft);
        let changed = from.with(edit, catalogue);
        let Some(mut draft) = changed.or_else(|| begun.map(|step| Draft::clone(&step.draft)))
        else {
            return false;
        };
        draft.be_given_as(&self.draft);
        draft.changed_ms = now_ms;
        if !goes_on {
            self.before.push(self.step());
        }
        self.after.clear();
        self.draft = Arc::new(draft);
        self.follow(edit);
        self.last = Some(edit.clone());
        true
    }

    /// The item that is open stays open where it goes.
    fn follow(&mut self, edit: &Edit) {
        let Edit::List(edit) = edit else { return };
        let last = self.draft.items().len().saturating_sub(1);
        self.open = match (edit, self.open) {
            (ListEdit::Add(_, place), _) => Some((*place).min(last)),
            (ListEdit::Duplicate(place), _) => Some(place + 1),
            (ListEdit::Remove(place), Some(open)) if *place == open => None,
            (ListEdit::Remove(place), Some(open)) if *place < open => Some(open - 1),
            (ListEdit::Move(from, to), Some(open)) => {
                let to = (*to).min(last);
                Some(match open {
                    open if open == *from => to,
                    open if *from < open && open <= to => open - 1,
                    open if to <= open && open < *from => open + 1,
                    open => open,
                })
            }
            (ListEdit::Remove(_) | ListEdit::Move(..) | ListEdit::Exchange(..), open) => open,
        };
    }

    /// Takes the last change back; answers whether there was one.
    pub(super) fn undo(&mut self, now_ms: i64) -> bool {
        let Some(step) = self.before.pop() else {
            return false;
        };
        self.after.push(self.step());
        self.go_to(step, now_ms);
        true
    }

    /// Makes the change again that was taken back last; answers whether there was one.
    pub(super) fn redo(&mut self, now_ms: i64) -> bool {
        let Some(step) = self.after.pop() else {
            return false;
        };
        self.before.push(self.step());
        self.go_to(step, now_ms);
        true
    }

    /// The draft as it is, was, and can be again.
    pub(super) fn versions(&self) -> impl Iterator<Item = &Draft> {
        let steps = self.before.iter().chain(&self.after);
        let steps = steps.map(|step| &*step.draft);
        std::iter::once(&*self.draft).chain(steps)
    }

    fn step(&self) -> Step {
        Step {
            draft: Arc::clone(&self.draft),
            open: self.open,
        }
    }

    fn go_to(&mut self, step: Step, now_ms: i64) {
        let mut draft = step.draft;
        let changed = Arc::make_mut(&mut draft);
        changed.changed_ms = now_ms;
        changed.be_given_as(&self.draft);
        self.draft = draft;
        self.open = step.open;
        self.last = None;
    }
}
