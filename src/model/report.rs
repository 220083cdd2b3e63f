//! Reports: of what was done here, out to whoever wrote the routine; and those of others that were opened.

use std::path::PathBuf;
use std::sync::Arc;

use super::data::Question;
use super::{Action, DataAction, Effect, Model, Print, Printed, Screen, Way};
use crate::domain::report::{Entry, Report};
use crate::domain::{Routine, RoutineId};

/// What is open of reports.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reports {
    /// Those that are kept; `None` until they were looked up.
    pub kept: Option<Vec<Entry>>,
    /// The one that is shown, and its file among those that are kept.
    pub shown: Option<(String, Arc<Report>)>,
    /// The routine whose report waits until older sessions are at hand.
    waits: Option<RoutineId>,
}

/// Something that is asked about reports, or that came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReportAction {
    /// Says what would be in the report of a routine, and asks where it goes.
    Ask(RoutineId),
    /// Writes it to a file that is asked for.
    Save(RoutineId),
    /// Writes it onto one page, to a file that is asked for.
    Print(RoutineId),
    /// Shows those that are kept.
    List,
    /// Opens the report in a file; without one, the person is asked.
    Open(Option<PathBuf>),
    /// Shows one of those that are kept, by its file.
    Show(String),
    /// Removes one of those that are kept, without another question.
    Remove(String),
    /// Something is done.
    Came(ReportCame),
}

/// What came of something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReportCame {
    /// These are kept now.
    Kept(Vec<Entry>),
    /// This one is to be shown, from this file among those that are kept.
    Opened(String, Box<Report>),
}

/// Something to be done with reports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReportJob {
    /// Writes one to a file that is asked for.
    Write(Box<Report>),
    /// Reads one and keeps a copy; without a file, the person is asked.
    Open(Option<PathBuf>),
    /// Reads one of those that are kept.
    Show(String),
    /// Looks up those that are kept.
    List,
    /// Removes one of those that are kept.
    Remove(String),
}

impl From<ReportAction> for Action {
    fn from(action: ReportAction) -> Self {
        Self::Data(DataAction::Report(action))
    }
}

impl Model {
    /// What would be in the report of a routine, as far as its sessions are at hand.
    pub fn report(&self, routine: &RoutineId) -> Option<Report> {
        let catalogue = &self.content.catalogue;
        let routine = catalogue.routine(routine)?;
        Report::of(routine, catalogue, self.past.sessions(), self.today())
    }

    /// How many sessions of a routine that are at hand have ended.
    pub fn sessions_to_report(&self, routine: &Routine) -> usize {
        let sessions = self.past.sessions().iter();
        let own = sessions.filter(|session| Report::is_about(session, &routine.id));
        own.count()
    }

    pub(super) fn in_report(&mut self, action: ReportAction) -> Vec<Effect> {
        match action {
            ReportAction::Ask(routine) => return self.ask_report(routine),
            ReportAction::Save(routine) => {
                self.data.question = None;
                let report = self.report(&routine);
                let job = report.map(|report| ReportJob::Write(Box::new(report)));
                return job.map(Effect::Report).into_iter().collect();
            }
            ReportAction::Print(routine) => {
                self.data.question = None;
                let (what, way) = (Printed::Report(routine), Way::File);
                return vec![Effect::Print(Print { what, way })];
            }
            ReportAction::List => {
                let mut effects = self.open(Screen::Reports);
                effects.push(Effect::Report(ReportJob::List));
                return effects;
            }
            ReportAction::Open(from) => return vec![Effect::Report(ReportJob::Open(from))],
            ReportAction::Show(file) => return vec![Effect::Report(ReportJob::Show(file))],
            ReportAction::Remove(file) => return self.remove_report(file),
            ReportAction::Came(ReportCame::Kept(kept)) => self.reports.kept = Some(kept),
            ReportAction::Came(ReportCame::Opened(file, report)) => {
                self.reports.shown = Some((file, Arc::from(report)));
                return self.open(Screen::Report);
            }
        }
        Vec::new()
    }

    /// All of the past has to be at hand before it is said what is in a report.
    fn ask_report(&mut self, routine: RoutineId) -> Vec<Effect> {
        self.reports.waits = Some(routine);
        let effect = self.recall(None);
        self.ask_what_waits();
        effect.into_iter().collect()
    }

    /// Asks where a report is to go as soon as all of its sessions are at hand.
    pub(super) fn ask_what_waits(&mut self) {
        if self.past.reaches(None) {
            let waits = self.reports.waits.take();
            if let Some(routine) = waits.filter(|routine| self.report(routine).is_some()) {
                self.data.question = Some(Question::Report(routine));
            }
        }
    }

    fn remove_report(&mut self, file: String) -> Vec<Effect> {
        self.data.question = None;
        if self
            .reports
            .shown
            .take_if(|(own, _)| *own == file)
            .is_some()
        {
            self.screens.retain(|screen| *screen != Screen::Report);
        }
        vec![Effect::Report(ReportJob::Remove(file))]
    }
}
