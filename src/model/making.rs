//! An exercise of one's own that is being made: its words, its figure, its photographs.

mod edit;
mod keep;

use std::sync::Arc;

use super::{Effect, KeptPack, Model, Screen, StudioAction, StudioJob};
use crate::domain::exercise::Position;
use crate::domain::own::{Lack, Usual};
use crate::domain::{Exercise, ExerciseId, Picture};
use crate::figure::FigureSpec;
use crate::figure::study::{Doubt, Joint, Start};

pub use edit::MakeEdit;

/// What an exercise of one's own begins as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MadeFrom {
    /// Nothing.
    Nothing,
    /// Another exercise, with its figure.
    Exercise(ExerciseId),
    /// Itself, as it was kept.
    Itself(ExerciseId),
}

/// What of an exercise is being made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MakingPage {
    /// What is read of it.
    #[default]
    Words,
    /// What is seen of it.
    Figure,
}

/// How a figure is looked at while it is made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    /// On the other side.
    pub other_side: bool,
    /// Moving.
    pub plays: bool,
}

/// An exercise as far as it is made.
#[derive(Clone, Debug, PartialEq)]
pub struct Made {
    /// Its words and its dose. Its id is the one inside of the pack.
    pub exercise: Exercise,
    /// Its figure, of the same id.
    pub figure: Option<FigureSpec>,
}

/// An exercise that is being made.
#[derive(Clone, Debug)]
pub struct Making {
    /// As far as it is made.
    pub made: Arc<Made>,
    /// What of it is shown.
    pub page: MakingPage,
    /// The key position that is shown, counted from 0.
    pub key: usize,
    /// The joint whose angles are shown.
    pub joint: Joint,
    /// The other side does the same.
    pub both: bool,
    /// How it is looked at.
    pub seen: Seen,
    /// It is being kept.
    pub saves: bool,
    /// It was begun before the program ended.
    goes_on: bool,
    /// As it was when it was sent to be kept.
    sent: Option<Arc<Made>>,
    /// What does not look right in the figure.
    pub doubts: Vec<Doubt>,
    usual: Usual,
    before: Vec<Step>,
    after: Vec<Step>,
    last: Option<MakeEdit>,
}

#[derive(Clone, Debug)]
struct Step {
    made: Arc<Made>,
    key: usize,
}

/// Something that is asked about an exercise of one's own.
#[derive(Clone, Debug, PartialEq)]
pub enum MakingAction {
    /// Begins one, with these words in the language that is shown.
    Begin(MadeFrom, Box<Usual>),
    /// Changes it.
    Edit(MakeEdit),
    /// What is dragged is let go: the next change is a step of its own.
    LetGo,
    /// Takes the last change back.
    Undo,
    /// Makes the change again that was taken back last.
    Redo,
    /// Shows another part of it.
    Show(MakingPage),
    /// Shows another key position.
    ShowKey(usize),
    /// Shows the angles of a joint.
    Pick(Joint),
    /// Lets the other side do the same, or not.
    Both(bool),
    /// Shows it on the other side, or not.
    OtherSide(bool),
    /// Lets it move, or stand.
    Play(bool),
    /// Throws it away unfinished.
    ThrowAway,
    /// Keeps it, and puts it into the draft that is open.
    Save,
    /// It is kept now, or gone: the pack of all of one's own exercises, without one where none is left, and which it was.
    Kept(Option<Box<KeptPack>>, ExerciseId),
    /// It could not be kept, in a sentence.
    NotKept(String),
    /// These were not finished when the program ended.
    Were(Vec<Made>),
    /// Takes one away, with its figure and its photographs.
    Remove(ExerciseId),
}

/// Something that the shell does with exercises of one's own.
#[derive(Clone, Debug, PartialEq)]
pub enum MakingJob {
    /// Keeps one, in the place of what was kept of it before.
    Keep(Arc<Made>),
    /// Takes one away.
    Remove(ExerciseId),
}

impl Making {
    fn new(made: Made, usual: Usual) -> Self {
        let mut making = Self {
            made: Arc::new(made),
            page: MakingPage::Words,
            key: 0,
            joint: Joint::Pelvis,
            both: false,
            seen: Seen::default(),
            saves: false,
            goes_on: false,
            sent: None,
            doubts: Vec::new(),
            usual,
            before: Vec::new(),
            after: Vec::new(),
            last: None,
        };
        making.look_over();
        making
    }

    /// Its figure.
    pub fn figure(&self) -> Option<&FigureSpec> {
        self.made.figure.as_ref()
    }

    /// What it cannot do without.
    pub fn lacks(&self) -> Vec<Lack> {
        self.made.exercise.own_lacks()
    }

    /// True when there is something to take back, and something to make again.
    pub fn can_step(&self) -> [bool; 2] {
        [!self.before.is_empty(), !self.after.is_empty()]
    }

    /// True when something was done with it, now or before the program ended.
    pub fn is_begun(&self) -> bool {
        self.goes_on || 0 < self.steps()
    }

    /// So many steps led to it.
    pub fn steps(&self) -> usize {
        self.before.len()
    }

    /// Every photograph that it shows, or showed and may show again.
    pub fn photos(&self) -> impl Iterator<Item = &Picture> {
        let steps = self.before.iter().chain(&self.after);
        let all = steps
            .map(|step| &step.made)
            .chain(std::iter::once(&self.made));
        all.flat_map(|made| &made.exercise.pictures)
    }

    fn step(&self) -> Step {
        Step {
            made: Arc::clone(&self.made),
            key: self.key,
        }
    }

    fn take(&mut self, step: Step) {
        self.made = step.made;
        self.show_key(step.key);
        self.last = None;
        self.look_over();
    }

    fn show_key(&mut self, key: usize) {
        let last = self.figure().map_or(0, |figure| figure.keys.len() - 1);
        self.key = key.min(last);
        self.seen.plays = false;
    }

    fn look_over(&mut self) {
        self.doubts = self.figure().map_or_else(Vec::new, FigureSpec::doubts);
    }

    fn let_go(&mut self) {
        if self.last.take().is_some() {
            self.look_over();
        }
    }

    fn undo(&mut self) {
        if let Some(step) = self.before.pop() {
            self.after.push(self.step());
            self.take(step);
        }
    }

    fn redo(&mut self) {
        if let Some(step) = self.after.pop() {
            self.before.push(self.step());
            self.take(step);
        }
    }
}

/// The position of a figure that begins in the position of its exercise.
pub(super) fn start_of(position: Position) -> Start {
    match position {
        Position::ChairSitting => Start::ChairSitting,
        Position::LongSitting => Start::LongSitting,
        Position::Supine => Start::Supine,
        Position::Prone => Start::Prone,
        Position::Kneeling => Start::Kneeling,
        Position::HalfKneeling => Start::HalfKneeling,
        Position::Quadruped => Start::Quadruped,
        Position::Standing => Start::Standing,
    }
}

impl Model {
    /// Does what is asked about an exercise of one's own.
    pub(super) fn in_making(&mut self, action: MakingAction) -> Vec<Effect> {
        match action {
            MakingAction::Begin(from, usual) => return self.begin_making(&from, *usual),
            MakingAction::Save => return self.save_made(),
            MakingAction::Kept(pack, id) => {
                let made = self.made_id();
                let mut effects = self.made_is_kept(pack.map(|pack| *pack), &id);
                effects.extend(self.is_done(made));
                return effects;
            }
            MakingAction::Were(made) => self.were_unfinished(made),
            MakingAction::NotKept(why) => self.made_is_not_kept(why),
            MakingAction::ThrowAway => return self.throw_made_away(),
            MakingAction::Remove(id) => return self.remove_own(id),
            MakingAction::Edit(edit) => return self.change_made(|making| making.edit(&edit)),
            MakingAction::LetGo => self.with_making(Making::let_go),
            MakingAction::Undo => return self.change_made(Making::undo),
            MakingAction::Redo => return self.change_made(Making::redo),
            MakingAction::Show(page) => self.with_making(|making| making.page = page),
            MakingAction::ShowKey(key) => self.with_making(|making| making.show_key(key)),
            MakingAction::Pick(joint) => self.with_making(|making| making.joint = joint),
            MakingAction::Both(both) => self.with_making(|making| making.both = both),
            MakingAction::OtherSide(other) => {
                self.with_making(|making| making.seen.other_side = other);
            }
            MakingAction::Play(plays) => self.with_making(|making| making.seen.plays = plays),
        }
        Vec::new()
    }

    fn throw_made_away(&mut self) -> Vec<Effect> {
        let made = self.made_id();
        self.making = None;
        self.screens.retain(|screen| *screen != Screen::Making);
        let mut effects = self.show_studio();
        effects.extend(self.is_done(made));
        effects
    }

    /// What was not finished waits until the next exercise is to begin; the one that is being made is there already.
    fn were_unfinished(&mut self, mut made: Vec<Made>) {
        let here = self.made_id();
        made.retain(|made| Some(&made.exercise.id) != here.as_ref());
        self.studio.unfinished = made;
    }

    fn made_id(&self) -> Option<ExerciseId> {
        let making = self.making.as_ref();
        making.map(|making| making.made.exercise.id.clone())
    }

    /// What was being made and is no longer need not be gone on with at the next start.
    fn is_done(&self, made: Option<ExerciseId>) -> Option<Effect> {
        let made = made.filter(|_| self.making.is_none());
        made.map(|id| Effect::Studio(StudioJob::Finished(id)))
    }

    /// Changes what is being made, which is kept from now on until it is finished.
    fn change_made(&mut self, change: impl FnOnce(&mut Making)) -> Vec<Effect> {
        self.with_making(change);
        let making = self.making.as_ref();
        let job = making.map(|making| {
            if making.is_begun() {
                StudioJob::Unfinished(Arc::clone(&making.made))
            } else {
                StudioJob::Finished(making.made.exercise.id.clone())
            }
        });
        job.map(Effect::Studio).into_iter().collect()
    }

    fn with_making(&mut self, change: impl FnOnce(&mut Making)) {
        if let Some(making) = &mut self.making {
            change(making);
        }
    }
}

impl From<MakingAction> for super::Action {
    fn from(action: MakingAction) -> Self {
        Self::Studio(StudioAction::Own(action))
    }
}
