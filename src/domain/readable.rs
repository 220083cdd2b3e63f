//! All of the content that a person reads, and which of it a translation's file holds.

use super::catalogue::Catalogue;
use super::guidance::Guidance;
use super::help::Help;
use super::safety::SafetyCheck;
use super::texts::Texts;

/// All of the content that a person reads, in one language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Readable {
    /// Exercises, routines, pain rules.
    pub catalogue: Catalogue,
    /// When to get help.
    pub help: Help,
    /// The safety check.
    pub safety: SafetyCheck,
    /// Pages, answers, self-checks, and which routine suits whom.
    pub guidance: Guidance,
}

impl Readable {
    /// What each file of a translation is about, by the name of the file without its ending.
    pub fn files(&mut self) -> Vec<(String, &mut dyn Texts)> {
        let mut files: Vec<(String, &mut dyn Texts)> = Vec::new();
        let catalogue = &mut self.catalogue;
        for exercise in &mut catalogue.exercises {
            files.push((format!("exercises/{}", exercise.id), exercise));
        }
        for routine in &mut catalogue.routines {
            files.push((format!("routines/{}", routine.id), routine));
        }
        for rule in &mut catalogue.pain_rules {
            files.push((format!("pain-rules/{}", rule.id), rule));
        }
        files.push(("get-help".to_owned(), &mut self.help));
        files.push(("safety".to_owned(), &mut self.safety));
        let guidance = &mut self.guidance;
        for page in &mut guidance.pages {
            files.push((format!("pages/{}", page.id), page));
        }
        files.push(("page-groups".to_owned(), &mut guidance.groups));
        files.push(("tables".to_owned(), &mut guidance.tables));
        files.push(("questions".to_owned(), &mut guidance.answers));
        files.push(("self-checks".to_owned(), &mut guidance.checks));
        files.push(("guide".to_owned(), &mut guidance.guide));
        files
    }
}
