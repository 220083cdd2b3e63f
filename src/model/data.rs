//! What is kept, where, and what a person does with all of it: out to a file, in from one, checked, deleted.

use std::path::PathBuf;

use jiff::civil::Date;

use super::packs::Packs;
use super::report::Reports;
use super::studio::Studio;
use super::{Asked, Effect, Model, ProgrammeQuestion, ReportAction, Screen, Session, Way};
use crate::domain::history::SessionId;
use crate::domain::{ExerciseId, PackId, Preferences, RoutineId};

/// What is kept, and what is done with it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Data {
    /// Where it is: history, preferences, what can be made again.
    pub folders: [String; 3],
    /// How much of it goes out.
    pub span: Span,
    /// Something is being done.
    pub busy: bool,
    /// What was done last.
    pub part: Part,
    /// What came of it.
    pub outcome: Option<Outcome>,
    /// What lies over the page.
    pub question: Option<Question>,
}

/// The parts of what can be done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Part {
    #[default]
    Out,
    In,
    Delete,
}

/// How much goes out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Span {
    #[default]
    All,
    FourWeeks,
    TwelveWeeks,
    ThisYear,
}

/// What goes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Out {
    /// All of it; can be taken in again.
    Json,
    /// A row a set, for spreadsheets.
    Csv,
    /// For clinics.
    Fhir,
    /// The file of the history as it is.
    Copy,
}

/// Something to be done with all that is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DataJob {
    /// Writes it to a file.
    Write {
        /// In which form.
        out: Out,
        /// Only sessions of this day and later.
        since: Option<Date>,
        /// The day of today, for the file's name.
        today: Date,
        /// The file; without one, the person is asked.
        to: Option<PathBuf>,
    },
    /// Takes in what was written as JSON; without a file, the person is asked for one.
    TakeIn(Option<PathBuf>),
    /// Reads all of it and says what is damaged.
    Check,
    /// Deletes everything.
    Delete,
}

/// What lies over the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Question {
    /// Whether everything is to be deleted.
    Delete,
    /// Whether a file that was dropped on the window is to be taken in.
    TakeIn(PathBuf),
    /// Whether a pack is to be removed with all that it brought.
    Pack(PackId),
    /// Whether a key is to be made, with which packs are signed.
    Key,
    /// Where the draft that is open is to go.
    SaveDraft,
    /// Whether a clinician gave this routine to the person.
    HandedOut(RoutineId),
    /// Whether one session is to be forgotten.
    Session(SessionId),
    /// Whether to move on in a programme, begin it again or stop following it.
    Programme(RoutineId, ProgrammeQuestion),
    /// Where the report of a routine is to go, with what is in it.
    Report(RoutineId),
    /// Whether an exercise of one's own is to be deleted.
    RemoveOwn(ExerciseId),
    /// Whether a report that was opened is to be removed, by its file.
    RemoveReport(String),
}

/// What came of something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// So many sessions with so many sets were written to the file.
    Written(usize, usize, PathBuf),
    /// So many sessions were taken in, so many were there already.
    TakenIn(usize, usize),
    /// So many sessions with so many sets are there, and nothing is damaged.
    Sound(usize, usize),
    /// Everything is deleted but these files.
    Deleted(Vec<PathBuf>),
    /// No file was chosen. What should be written can go to this one.
    NoFile(Option<(Out, PathBuf)>),
    /// It could not be done, in the system's words.
    NotDone(String),
}

/// Something that is asked about what is kept, or that came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DataAction {
    /// Takes so much of it.
    Take(Span),
    /// Writes it out, to a file that is asked for.
    WriteOut(Out),
    /// Writes it to the file that was offered instead.
    WriteTo(Out, PathBuf),
    /// Asks for a file, and saves the days and times of routines there for calendars.
    SaveCalendar,
    /// Takes in a file; without one, it is asked for.
    TakeIn(Option<PathBuf>),
    /// Prints what is printed from the screen that is open.
    Print(Way),
    /// Looks for damage.
    Check,
    /// Deletes everything, without another question.
    Delete,
    /// Forgets one session, without another question.
    Forget(SessionId),
    /// A file was chosen: goes on with what was begun.
    Chose(DataJob),
    /// Asks something, or takes the question back.
    Ask(Option<Question>),
    /// Something about reports: of what was done here, and those of others.
    Report(ReportAction),
    /// Something is done, or could not be done.
    Came(Outcome),
    /// So many of what was given to be kept, in order, are on the disk; none when the history's thread starts.
    Kept(u64),
}

impl Span {
    /// The first day of it; `None` for all.
    pub fn since(self, today: Date) -> Option<Date> {
        let days = |days: i32| {
            let span = jiff::Span::new().try_days(days).ok()?;
            today.checked_sub(span).ok()
        };
        match self {
            Self::All => None,
            Self::FourWeeks => days(27),
            Self::TwelveWeeks => days(83),
            Self::ThisYear => Date::new(today.year(), 1, 1).ok(),
        }
    }
}

impl Model {
    /// Something about what is kept.
    pub(super) fn data_action(&mut self, action: DataAction) -> Vec<Effect> {
        match action {
            DataAction::Take(span) => self.data.span = span,
            DataAction::WriteOut(out) => return self.write_out(out, None),
            DataAction::WriteTo(out, to) => return self.write_out(out, Some(to)),
            DataAction::SaveCalendar => return vec![Effect::SaveCalendar],
            DataAction::TakeIn(from) => return self.begin_job(DataJob::TakeIn(from)),
            DataAction::Print(way) => return self.print(way),
            DataAction::Check => return self.begin_job(DataJob::Check),
            DataAction::Delete => return self.begin_job(DataJob::Delete),
            DataAction::Forget(id) => return self.forget_session(id),
            DataAction::Chose(job) => return vec![Effect::Data(job)],
            DataAction::Ask(question) => self.data.question = question,
            DataAction::Report(action) => return self.in_report(action),
            DataAction::Came(outcome) => return self.came(outcome),
            DataAction::Kept(number) => self.lag.answered(number),
        }
        Vec::new()
    }

    fn write_out(&mut self, out: Out, to: Option<PathBuf>) -> Vec<Effect> {
        let today = self.today();
        self.begin_job(DataJob::Write {
            out,
            since: self.data.span.since(today),
            today,
            to,
        })
    }

    /// One job at a time.
    fn begin_job(&mut self, job: DataJob) -> Vec<Effect> {
        self.data.question = None;
        if std::mem::replace(&mut self.data.busy, true) {
            return Vec::new();
        }
        self.data.outcome = None;
        self.data.part = match job {
            DataJob::Write { .. } => Part::Out,
            DataJob::TakeIn(_) | DataJob::Check => Part::In,
            DataJob::Delete => Part::Delete,
        };
        vec![Effect::Data(job)]
    }

    fn came(&mut self, outcome: Outcome) -> Vec<Effect> {
        self.data.busy = false;
        if matches!(outcome, Outcome::TakenIn(..)) {
            self.past.know_again();
        }
        let deleted = matches!(outcome, Outcome::Deleted(_));
        self.data.outcome = Some(outcome);
        if deleted {
            return self.forget();
        }
        // Whoever saves preferences made room for the deletion, which did not happen.
        let refused = self.data.part == Part::Delete;
        refused.then_some(Effect::SaveAnew).into_iter().collect()
    }

    /// One session was never done: neither on the disk nor here, nor to be carried on.
    fn forget_session(&mut self, id: SessionId) -> Vec<Effect> {
        self.data.question = None;
        let own = |session: &mut Session| session.id().as_ref() == Some(&id);
        self.session.take_if(own);
        self.check_in.morning.take_if(|answered| *answered == id);
        self.past.remove(&id);
        let about = [
            Screen::Summary(id.clone()),
            Screen::CheckIn(Asked::After(id.clone())),
        ];
        if about.contains(self.screen()) {
            self.screens = vec![Screen::Today];
        }
        self.screens.retain(|screen| !about.contains(screen));
        vec![Effect::Forget(id)]
    }

    /// Goes on as if at the first start, but where the person is.
    fn forget(&mut self) -> Vec<Effect> {
        self.session = None;
        self.past.clear();
        self.setups.clear();
        self.check_in.morning = None;
        self.studio = Studio::default();
        self.making = None;
        self.reports = Reports::default();
        self.packs = Packs::default();
        self.know_packs();
        self.screens.retain(|screen| !is_of_file(screen));
        self.preferences = Preferences::default();
        self.library.have(&self.preferences.kit());
        self.judge();
        vec![Effect::SaveAnew, Effect::Volume]
    }
}

/// True for what shows a file that was deleted with everything.
fn is_of_file(screen: &Screen) -> bool {
    *screen == Screen::Making || *screen == Screen::Report
}
