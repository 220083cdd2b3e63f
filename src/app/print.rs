//! Prints: lays a page out and writes it as PDF on a thread of its own, and lets the desktop's viewer show it.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use eframe::egui;

mod routine;

pub(super) use self::routine::Whole;
use super::App;
use super::asking::where_to_save;
use super::effects::{notice, sounds};
use crate::clock::Clock;
use crate::domain::Draft;
use crate::handout::pdf::PdfError;
use crate::handout::{Paper, Sheet, pdf, report, session, sheet, verdict};
use crate::model::{Action, Level, Model, NoticeKind, Print, Printed, Way};
use crate::store::{self, Paths};
use crate::text::Text;

/// A viewer that has not given up by then is there.
const VIEWER_STARTS: Duration = Duration::from_secs(3);

/// What the page for a phone ends with.
const PHONE: &str = "html";

/// A page to be made.
struct Job {
    document: Document,
    paper: Paper,
    name: String,
    day: String,
    paths: Paths,
    way: Way,
}

/// What is on the page; what takes longer is made on the thread.
enum Document {
    Sheet(Box<Sheet>),
    Routine(Box<Whole>),
}

impl Document {
    fn bytes(&self, paper: Paper, way: Way) -> Result<Vec<u8>, PdfError> {
        match (self, way) {
            (Self::Sheet(sheet), _) => pdf(sheet, paper),
            (Self::Routine(whole), Way::Phone) => Ok(whole.page().into_bytes()),
            (Self::Routine(whole), Way::Viewer | Way::File) => pdf(&whole.sheet(), paper),
        }
    }
}

/// What the file of a page ends with.
fn ending(way: Way) -> &'static str {
    match way {
        Way::Viewer | Way::File => "pdf",
        Way::Phone => PHONE,
    }
}

/// What the desktop does for a page.
trait Desk {
    /// Shows a file in the viewer for it.
    fn show(&self, path: &Path) -> io::Result<()>;

    /// Asks for a file; `None` where somebody thought better of it.
    fn ask(&self, name: &str) -> Option<PathBuf>;
}

/// The desktop that the program runs on.
struct Desktop {
    clock: Arc<dyn Clock>,
}

/// None: tests leave the desktop alone.
struct NoDesktop;

impl App {
    /// Makes a page, one at a time.
    pub(super) fn print(&mut self, print: &Print, ctx: &egui::Context) {
        let Some(paths) = self.paths.clone() else {
            return;
        };
        let language = self.frame.language().tag();
        let words = (self.frame.text(), language);
        let paper =
            sys_locale::get_locale().map_or_else(Paper::default, |tag| Paper::of_locale(&tag));
        let sheet = (paper, paths);
        if let Some((document, name)) = document(&self.model, print, words, sheet) {
            self.make_page((document, name), (paper, print.way), ctx);
        }
    }

    /// Prints what a draft says, on this paper and in this print.
    pub(super) fn print_draft(
        &mut self,
        draft: &Draft,
        (paper, print, way): (Paper, sheet::Print, Way),
        ctx: &egui::Context,
    ) {
        let language = (self.frame.language().tag(), self.paths.clone());
        if let Some(whole) = Whole::of_draft(&self.model, draft, language, print) {
            let document = Document::Routine(Box::new(whole));
            self.make_page((document, "handout"), (paper, way), ctx);
        }
    }

    /// Makes a page on a thread of its own, one at a time.
    fn make_page(
        &mut self,
        (document, name): (Document, &str),
        (paper, way): (Paper, Way),
        ctx: &egui::Context,
    ) {
        let busy = self.printing.as_ref().is_some_and(|job| !job.is_finished());
        let (Some(paths), false) = (&self.paths, busy) else {
            return;
        };
        let day = self.model.today().to_string();
        let job = Job {
            document,
            paper,
            name: format!("stridewell-{name}-{day}.{}", ending(way)),
            day,
            paths: paths.clone(),
            way,
        };
        let desk: Box<dyn Desk + Send> = if sounds(self.heartbeat.as_ref()) {
            let clock = Arc::clone(&self.clock);
            Box::new(Desktop { clock })
        } else {
            Box::new(NoDesktop)
        };
        let (outbox, woken) = (self.outbox.clone(), ctx.clone());
        let started = thread::Builder::new()
            .name("stridewell-print".to_owned())
            .spawn(move || {
                if let Some(told) = work(&job, desk.as_ref()) {
                    outbox.send(told).ok();
                    woken.request_repaint();
                }
            });
        match started {
            Ok(job) => self.printing = Some(job),
            Err(error) => self.act(not_made(error), ctx),
        }
    }
}

/// What is printed, and what its file is called.
fn document(
    model: &Model,
    print: &Print,
    (text, language): (&Text, &str),
    (paper, paths): (Paper, Paths),
) -> Option<(Document, &'static str)> {
    let today = model.today();
    match &print.what {
        Printed::Outcome => {
            let own = model.preferences.own_check.as_ref()?;
            let said = text.outcome(&model.judged())?;
            let sheet = verdict::sheet(&said, text, language, [today, own.on]);
            Some((Document::Sheet(Box::new(sheet)), "safety-check"))
        }
        Printed::Report(routine) => {
            let report = model.report(routine)?;
            let sheet = report::sheet(&report, text, language, paper);
            Some((Document::Sheet(Box::new(sheet)), "report"))
        }
        Printed::Session(id) => {
            let done = model.past.session(id)?;
            let catalogue = &model.content.catalogue;
            let sheet = session::sheet(done, catalogue, text, language, today);
            Some((Document::Sheet(Box::new(sheet)), "session"))
        }
        Printed::Routine(id) => {
            let whole = Whole::of(model, id, (language, Some(paths)))?;
            Some((Document::Routine(Box::new(whole)), "routine"))
        }
    }
}

/// Makes the page, and answers what is told about it; nothing where the person took it back.
fn work(job: &Job, desk: &dyn Desk) -> Option<Action> {
    let bytes = match job.document.bytes(job.paper, job.way) {
        Ok(bytes) => bytes,
        Err(error) => return Some(not_made(error)),
    };
    match job.way {
        Way::File | Way::Phone => desk.ask(&job.name).map(|to| save(&to, &bytes)),
        Way::Viewer => Some(show(job, desk, &bytes)),
    }
}

fn save(to: &Path, bytes: &[u8]) -> Action {
    match store::write_private(to, bytes) {
        Ok(()) => told(Level::Note, NoticeKind::PageSaved, to),
        Err(error) => not_made(error),
    }
}

/// Shows the page; where nothing can, it goes to a file that is asked for, or stays where it is.
fn show(job: &Job, desk: &dyn Desk, bytes: &[u8]) -> Action {
    let kept = store::keep_printed(&job.paths, (&job.name, &job.day), bytes);
    let path = match kept {
        Ok(path) => path,
        Err(error) => return not_made(error),
    };
    let Err(error) = desk.show(&path) else {
        return told(Level::Note, NoticeKind::PageOpens, &path);
    };
    tracing::debug!(%error, "no viewer for a page");
    let asked = desk.ask(&job.name);
    let saved = asked.filter(|to| store::write_private(to, bytes).is_ok());
    let there = saved.unwrap_or(path);
    told(Level::Problem, NoticeKind::PageNoViewer, &there)
}

fn told(level: Level, kind: NoticeKind, path: &Path) -> Action {
    Action::Tell(notice(level, kind, path.display()))
}

fn not_made(error: impl std::fmt::Display) -> Action {
    Action::Tell(notice(Level::Problem, NoticeKind::PageNotMade, error))
}

impl Desk for Desktop {
    fn show(&self, path: &Path) -> io::Result<()> {
        open::that_detached_with_timeout(path, VIEWER_STARTS)
    }

    fn ask(&self, name: &str) -> Option<PathBuf> {
        let kind = if name.ends_with(PHONE) {
            ("HTML", PHONE)
        } else {
            ("PDF", "pdf")
        };
        where_to_save(self.clock.as_ref(), name, kind)
    }
}

impl Desk for NoDesktop {
    fn show(&self, _path: &Path) -> io::Result<()> {
        Err(io::ErrorKind::NotFound.into())
    }

    fn ask(&self, _name: &str) -> Option<PathBuf> {
        None
    }
}

#[cfg(test)]
mod tests;
