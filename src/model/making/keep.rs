//! An exercise of one's own begins, and is kept with the others.

use std::sync::Arc;

use super::{Made, MadeFrom, Making, MakingJob};
use crate::domain::own::Usual;
use crate::domain::{Exercise, ExerciseId, PackId};
use crate::figure::FigureSpec;
use crate::model::{
    ClinicNotice, Effect, KeptPack, Level, Model, Notice, NoticeKind, Screen, StudioAction,
    StudioJob,
};

impl Model {
    pub(super) fn begin_making(&mut self, from: &MadeFrom, usual: Usual) -> Vec<Effect> {
        let unfinished = self.making.as_ref();
        if unfinished.is_some_and(Making::is_begun) {
            return self.go_on_making();
        }
        if let Some(made) = self.studio.unfinished.pop() {
            let mut making = Making::new(made, usual);
            making.goes_on = true;
            self.making = Some(making);
            return self.go_on_making();
        }
        let Some(made) = self.made_from(from, &usual) else {
            return Vec::new();
        };
        self.making = Some(Making::new(made, usual));
        self.open(Screen::Making)
    }

    /// What is not finished is not lost: it is gone on with, or thrown away, before another one begins.
    fn go_on_making(&mut self) -> Vec<Effect> {
        self.notices.push(Notice {
            level: Level::Note,
            kind: NoticeKind::Clinic(ClinicNotice::OwnUnfinished),
            details: String::new(),
        });
        self.open(Screen::Making)
    }

    fn made_from(&mut self, from: &MadeFrom, usual: &Usual) -> Option<Made> {
        let id = format!("x{:x}-{:x}", self.now.utc_ms, self.seed);
        let id = ExerciseId::new(&id);
        match from {
            MadeFrom::Nothing => Some(Made {
                exercise: Exercise::blank(id, usual),
                figure: None,
            }),
            MadeFrom::Exercise(other) => {
                let exercise = self.content.catalogue.exercise(other)?;
                let figure = self.content.figures.get(other);
                Some(Made {
                    figure: figure.map(|own| alone(own, &id)),
                    exercise: exercise.as_own(id, usual),
                })
            }
            MadeFrom::Itself(other) => {
                let id = other.own()?;
                let exercise = self.content.catalogue.exercise(other)?;
                let figure = self.content.figures.get(other);
                Some(Made {
                    figure: figure.map(|own| alone(own, &id)),
                    exercise: Exercise {
                        id,
                        ..exercise.clone()
                    },
                })
            }
        }
    }

    pub(super) fn save_made(&mut self) -> Vec<Effect> {
        if self.studio.works_on_own() {
            return Vec::new();
        }
        let Some(making) = &mut self.making else {
            return Vec::new();
        };
        if making.saves || !making.lacks().is_empty() {
            return Vec::new();
        }
        let made = making.send();
        self.work_on_own(MakingJob::Keep(made))
    }

    /// Takes an exercise of one's own away, unless one is being kept just now.
    pub(super) fn remove_own(&mut self, id: ExerciseId) -> Vec<Effect> {
        self.data.question = None;
        if self.studio.works_on_own() {
            return Vec::new();
        }
        self.work_on_own(MakingJob::Remove(id))
    }

    fn work_on_own(&mut self, job: MakingJob) -> Vec<Effect> {
        self.studio.own_job = Some(job.clone());
        vec![Effect::Studio(StudioJob::Own(job))]
    }

    /// It is there like any other now; the draft that is open takes it in.
    pub(super) fn made_is_kept(&mut self, pack: Option<KeptPack>, id: &ExerciseId) -> Vec<Effect> {
        match pack {
            Some(pack) => self.take_pack(pack),
            None => self.drop_pack(&PackId::of_own()),
        }
        let removed = matches!(self.studio.own_job.take(), Some(MakingJob::Remove(_)));
        let own = id.own();
        let making = self.making.take_if(|making| {
            Some(&making.made.exercise.id) == own.as_ref() && (removed || making.is_as_sent())
        });
        if self.making.is_none() {
            self.screens.retain(|screen| *screen != Screen::Making);
        }
        if self.content.catalogue.exercise(id).is_none() {
            self.find_exercises();
            self.look_through();
            return self.forget_exercise(id);
        }
        if making.is_none() {
            self.find_exercises();
            self.look_through();
            return Vec::new();
        }
        let desk = self.studio.desk.as_ref();
        let there =
            desk.is_some_and(|desk| desk.draft.items().iter().any(|item| item.exercise == *id));
        if desk.is_some() && !there {
            return self.in_studio(StudioAction::Include(id.clone()));
        }
        self.look_through();
        let mut effects = self.open(Screen::Studio);
        effects.extend(self.open(Screen::Exercise(id.clone())));
        effects
    }

    pub(super) fn made_is_not_kept(&mut self, why: String) {
        let removed = matches!(self.studio.own_job.take(), Some(MakingJob::Remove(_)));
        if let Some(making) = self.making.as_mut().filter(|_| !removed) {
            making.saves = false;
            making.sent = None;
        }
        self.notices.push(Notice {
            level: Level::Problem,
            kind: NoticeKind::Clinic(ClinicNotice::OwnNotKept),
            details: why,
        });
    }
}

impl Making {
    /// As it is kept, in good order; what it is now is remembered until that is done.
    fn send(&mut self) -> Arc<Made> {
        self.saves = true;
        self.sent = Some(Arc::clone(&self.made));
        let mut made = Made::clone(&self.made);
        made.exercise = made.exercise.tidied().filled(&self.usual);
        if let Some(figure) = &mut made.figure {
            figure.title.clone_from(&made.exercise.name);
            figure.verified = self.doubts.is_empty();
        }
        Arc::new(made)
    }

    /// True when nothing was changed since it was sent to be kept; else it goes on, to be kept again.
    fn is_as_sent(&mut self) -> bool {
        self.saves = false;
        let sent = self.sent.take();
        sent.is_none_or(|sent| sent == self.made)
    }
}

/// The figure under another id, and no picture of a mistake of another exercise.
fn alone(figure: &FigureSpec, id: &ExerciseId) -> FigureSpec {
    FigureSpec {
        id: id.as_str().to_owned(),
        accents: Vec::new(),
        angle: None,
        mistake_of: Vec::new(),
        beside: std::collections::BTreeMap::new(),
        spots: Vec::new(),
        spot_keys: Vec::new(),
        motions: crate::figure::baked::Spans::default(),
        base: Vec::new(),
        partner_base: Vec::new(),
        ..figure.clone()
    }
}
