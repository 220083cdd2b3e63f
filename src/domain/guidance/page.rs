//! A page of the guidance: a lead, sections, where it leads, and where it is shown.

use crate::domain::ids::{ExerciseId, PageId, RoutineId, SelfCheckId};

/// A page of the guidance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Its id.
    pub id: PageId,
    /// What it is called.
    pub title: String,
    /// What it says, in a sentence or two.
    pub lead: String,
    /// The figure that illustrates it, of an exercise or a self-check.
    pub picture: Option<ExerciseId>,
    /// Its text.
    pub sections: Vec<Section>,
    /// Where it leads.
    pub links: Links,
    /// Which other screens lead here.
    pub shown_on: ShownOn,
    /// Where it comes from, as readable titles.
    pub sources: Vec<String>,
}

/// A piece of a page under a heading of its own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Section {
    /// Its id inside the page.
    pub id: String,
    /// Its heading.
    pub heading: String,
    /// True when it is folded away until it is asked for.
    pub folded: bool,
    /// Running text.
    pub paragraphs: Vec<String>,
    /// Points of a list, after the text.
    pub points: Vec<String>,
    /// The table that stands under it.
    pub table: Option<String>,
    /// What else stands there that other files hold.
    pub shows: Option<Shows>,
}

/// What a section shows that other files hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shows {
    /// The signs to get help, in the safety check's words.
    Signs,
    /// The signs to stop any exercise.
    StopIf,
    /// The questions with their answers.
    Answers,
}

/// Where a page leads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Links {
    /// Exercises.
    pub exercises: Vec<ExerciseId>,
    /// Routines.
    pub routines: Vec<RoutineId>,
    /// Other pages.
    pub pages: Vec<PageId>,
    /// Self-checks.
    pub self_checks: Vec<SelfCheckId>,
    /// True when it leads to "which routine suits me".
    pub guide: bool,
    /// True when it leads to the care timers.
    pub care: bool,
    /// True when it leads to what the program says about itself.
    pub about: bool,
}

/// Which other screens lead to a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ShownOn {
    /// The pages of these exercises.
    pub exercises: Vec<ExerciseId>,
    /// The pages of these routines.
    pub routines: Vec<RoutineId>,
    /// The pages of routines with these pain rules.
    pub pain_rules: Vec<String>,
    /// True for progress.
    pub progress: bool,
}

impl Page {
    /// Everything that it says itself, without tables.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        let of_sections = self.sections.iter().flat_map(|section| {
            let heading = std::iter::once(&section.heading);
            heading.chain(&section.paragraphs).chain(&section.points)
        });
        let own = [&self.title, &self.lead].into_iter().chain(of_sections);
        own.map(String::as_str)
    }
}
