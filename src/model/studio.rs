//! The studio: routines that are composed for one person, and what is open of them.

mod begin;
mod desk;
mod page;
mod photo;
mod saving;
mod trial;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use super::making::Made;
use super::{Effect, Level, MakingAction, MakingJob, Model, Notice, NoticeKind, Screen, Way};
use crate::domain::draft::{Edit, Finding, ListEdit};
use crate::domain::search::Query;
use crate::domain::{Draft, ExerciseId, PackId, RoutineId};

pub use begin::Template;
pub use desk::Desk;
pub use page::{Paper, Pixels, Preview, PreviewPage, Sheet};
pub use photo::For;

/// Something that is asked of the studio.
#[derive(Clone, Debug, PartialEq)]
pub enum StudioAction {
    /// Begins a draft.
    Begin(Template),
    /// Opens a draft that was kept.
    Open(RoutineId),
    /// Goes from the draft to the list of all.
    Close,
    /// Deletes a draft.
    Delete(RoutineId),
    /// What was deleted last is there again.
    Restore,
    /// Puts an exercise into the draft that is open, else into a new one, and shows it.
    Include(ExerciseId),
    /// Changes the draft.
    Edit(Edit),
    /// Takes the last change back.
    Undo,
    /// Makes the change again that was taken back last.
    Redo,
    /// Opens an item, or closes the one that is open.
    Unfold(Option<usize>),
    /// Shows what is said of the whole, or the items.
    ShowDetails(bool),
    /// Looks for exercises.
    LookFor(String),
    /// Shows a page of the hand-out.
    Turn(usize),
    /// Another paper, or another size of print.
    SetSheet(Sheet),
    /// Asks for a photograph of one's own.
    AskPhoto(For),
    /// A picture was dropped on the window: a photograph for the item that is open, unless a code of ours is on it.
    DropPhoto(PathBuf),
    /// A photograph is kept under this name, or a sentence says why not.
    PhotoTaken(For, Result<String, String>),
    /// Runs the draft as the person will see it; nothing of that is kept.
    TryOut,
    /// Prints the hand-out, unless something must be settled first.
    Print(Way),
    /// Asks where the routine is to go, unless something must be settled first.
    Save,
    /// Saves the routine as a file to hand over, unless something must be settled first.
    Export,
    /// Keeps the routine among those of this machine, unless something must be settled first.
    Keep,
    /// Asks something of an exercise of one's own.
    Own(MakingAction),
    /// The drafts that are kept.
    Loaded(Vec<Draft>),
    /// The pages of a draft's hand-out, in order.
    Drawn(RoutineId, Vec<PreviewPage>),
}

/// Something that the shell does for the studio.
#[derive(Clone, Debug, PartialEq)]
pub enum StudioJob {
    /// Reads the drafts that are kept.
    Load,
    /// Keeps an exercise of one's own that is not finished.
    Unfinished(Arc<Made>),
    /// Forgets what was kept so: it is finished, or thrown away.
    Finished(ExerciseId),
    /// Keeps a draft; another one of the same routine soon after makes this one unnecessary.
    Save(Arc<Draft>),
    /// Deletes a draft.
    Delete(RoutineId),
    /// Draws the pages of the hand-out; another one soon after makes this one unnecessary.
    Draw(Arc<Draft>, Sheet),
    /// Prints the hand-out, or saves it.
    Print(Arc<Draft>, Sheet, Way),
    /// Asks for a photograph and keeps it.
    TakePhoto(For),
    /// Keeps this file as a photograph; opens it where a code of ours is on it.
    TakeDropped(For, PathBuf),
    /// Removes the photographs that no draft refers to, but these.
    TidyPhotos(BTreeSet<String>),
    /// Asks for a file, and saves the routine there as a pack.
    Export(Arc<Draft>),
    /// Keeps the routine under this name, in the place of its version before.
    Keep(Arc<Draft>, PackId),
    /// Does something with an exercise of one's own.
    Own(MakingJob),
}

/// What the studio knows.
#[derive(Clone, Debug, Default)]
pub struct Studio {
    /// The drafts, the one changed last first; the one that is open is in its place as it was when it was opened.
    pub drafts: Vec<Arc<Draft>>,
    /// The draft that is open.
    pub desk: Option<Desk>,
    /// What is looked for among the exercises.
    pub words: String,
    /// Exercises that match, by place in the catalogue.
    pub found: Vec<usize>,
    /// The hand-out as it is drawn.
    pub preview: Preview,
    /// The drafts were asked for.
    loads: bool,
    /// Exercises of one's own that were not finished when the program ended.
    pub(super) unfinished: Vec<Made>,
    /// A routine is to be kept as soon as it is known which are kept already.
    keeps: bool,
    /// Drafts begun since the program started.
    begun: u32,
    /// Drafts that were open since the program started, with every step that led to them.
    put_by: Vec<Desk>,
    /// What was deleted last.
    deleted: Option<Arc<Draft>>,
    /// What is being done with an exercise of one's own: one thing at a time, as all of them are in one file.
    pub(super) own_job: Option<MakingJob>,
    /// For which draft, and which exercise in it, a photograph was asked for last.
    asked: Option<(RoutineId, Option<ExerciseId>)>,
}

impl Studio {
    /// True while an exercise of one's own waits that was not finished when the program ended.
    pub fn has_unfinished(&self) -> bool {
        !self.unfinished.is_empty()
    }

    /// What wants attention in the draft that is open.
    pub fn findings(&self) -> &[Finding] {
        self.desk.as_ref().map_or(&[], |desk| &desk.findings)
    }

    /// True while an exercise of one's own is being kept or taken away.
    pub fn works_on_own(&self) -> bool {
        self.own_job.is_some()
    }

    /// True when the draft that is open can be printed and saved to be handed over.
    pub fn is_final(&self) -> bool {
        self.desk.is_some() && crate::domain::draft::problems::is_final(self.findings())
    }
}

impl Model {
    /// Does what is asked.
    pub(super) fn in_studio(&mut self, action: StudioAction) -> Vec<Effect> {
        match action {
            StudioAction::Begin(template) => self.begin_draft(&template),
            StudioAction::Open(id) => self.open_draft(&id),
            StudioAction::Close => self.close_draft(),
            StudioAction::Delete(id) => self.delete_draft(&id),
            StudioAction::Restore => self.restore_draft(),
            StudioAction::Include(exercise) => self.include(exercise),
            StudioAction::Edit(edit) => self.edit_draft(&edit),
            StudioAction::Undo => self.step_draft(Desk::undo),
            StudioAction::Redo => self.step_draft(Desk::redo),
            StudioAction::Unfold(place) => self.with_desk(|desk| desk.unfold(place)),
            StudioAction::ShowDetails(shown) => self.with_desk(|desk| desk.details = shown),
            StudioAction::LookFor(words) => self.look_for_exercises(words),
            StudioAction::Turn(page) => {
                self.studio.preview.turn(page);
                Vec::new()
            }
            StudioAction::SetSheet(sheet) => {
                self.studio.preview.sheet = sheet;
                self.draw_draft().into_iter().collect()
            }
            StudioAction::AskPhoto(wanted) => self.ask_photo(wanted),
            StudioAction::DropPhoto(file) => self.drop_photo(file),
            StudioAction::PhotoTaken(wanted, taken) => self.photo_taken(wanted, taken),
            StudioAction::TryOut => self.try_draft(),
            StudioAction::Save => self.ask_where_to_save(),
            StudioAction::Print(way) => self
                .hand_over(|model, draft| StudioJob::Print(draft, model.studio.preview.sheet, way)),
            StudioAction::Export => self.hand_over(|_, draft| StudioJob::Export(draft)),
            StudioAction::Keep => self.keep_routine(),
            StudioAction::Own(action) => self.in_making(action),
            StudioAction::Loaded(drafts) => self.drafts_are(drafts),
            StudioAction::Drawn(id, pages) => self.pages_are(&id, pages),
        }
    }

    /// Comes to the studio: what it shows is asked for once.
    pub(super) fn enter_studio(&mut self) -> Vec<Effect> {
        self.find_exercises();
        if std::mem::replace(&mut self.studio.loads, true) {
            return Vec::new();
        }
        vec![Effect::Studio(StudioJob::Load)]
    }

    fn look_for_exercises(&mut self, words: String) -> Vec<Effect> {
        self.studio.words = words;
        self.find_exercises();
        Vec::new()
    }

    /// Looks for exercises again.
    pub(super) fn find_exercises(&mut self) {
        let query = Query {
            words: self.studio.words.clone(),
            ..Query::default()
        };
        self.studio.found = self.library.index().exercises(&query);
    }

    fn with_desk(&mut self, change: impl FnOnce(&mut Desk)) -> Vec<Effect> {
        if let Some(desk) = &mut self.studio.desk {
            change(desk);
        }
        Vec::new()
    }

    fn edit_draft(&mut self, edit: &Edit) -> Vec<Effect> {
        let content = Arc::clone(&self.content);
        let Some(desk) = &mut self.studio.desk else {
            return Vec::new();
        };
        let removed = match edit {
            Edit::List(ListEdit::Remove(place)) => desk.draft.items().get(*place),
            Edit::List(_)
            | Edit::Item(..)
            | Edit::Write(..)
            | Edit::Person(_)
            | Edit::Rule(_)
            | Edit::State(..)
            | Edit::StateNothing => None,
        };
        let removed = removed.map(|item| item.exercise.clone());
        if !desk.edit(edit, &content.catalogue, self.now.utc_ms) {
            return Vec::new();
        }
        self.unsay(NoticeKind::ItemRemoved);
        if let Some(id) = removed {
            let exercise = content.catalogue.exercise(&id);
            let name = exercise.map(|exercise| exercise.name.clone());
            self.say(NoticeKind::ItemRemoved, name.unwrap_or_default());
        }
        self.draft_changed()
    }

    fn step_draft(&mut self, step: fn(&mut Desk, i64) -> bool) -> Vec<Effect> {
        let now_ms = self.now.utc_ms;
        let desk = self.studio.desk.as_mut();
        if !desk.is_some_and(|desk| step(desk, now_ms)) {
            return Vec::new();
        }
        self.unsay(NoticeKind::ItemRemoved);
        self.draft_changed()
    }

    /// The draft is another one: it is looked through, kept and drawn.
    fn draft_changed(&mut self) -> Vec<Effect> {
        self.look_through();
        let draft = self.studio.desk.as_ref().map(|desk| &desk.draft);
        let save = draft.map(|draft| Effect::Studio(StudioJob::Save(Arc::clone(draft))));
        save.into_iter().chain(self.draw_draft()).collect()
    }

    /// Finds what wants attention in the draft that is open.
    pub(super) fn look_through(&mut self) {
        let (content, today) = (Arc::clone(&self.content), self.today());
        if let Some(desk) = &mut self.studio.desk {
            let (catalogue, original) = (&content.catalogue, &content.original);
            let verdict = content.safety.verdict(&desk.draft.answers);
            let draft = &desk.draft;
            desk.findings = draft.findings(catalogue, original, &verdict, today);
        }
    }

    fn draw_draft(&mut self) -> Option<Effect> {
        let draft = Arc::clone(&self.studio.desk.as_ref()?.draft);
        self.studio.preview.waits = true;
        let job = StudioJob::Draw(draft, self.studio.preview.sheet);
        Some(Effect::Studio(job))
    }

    fn say(&mut self, kind: NoticeKind, details: String) {
        self.notices.push(Notice {
            level: Level::Note,
            kind,
            details,
        });
    }

    fn unsay(&mut self, kind: NoticeKind) {
        self.notices.retain(|notice| notice.kind != kind);
    }

    pub(super) fn show_studio(&mut self) -> Vec<Effect> {
        if *self.screen() == Screen::Studio {
            return self.enter_studio();
        }
        self.open(Screen::Studio)
    }
}
