//! Sessions without a window, as fast as they go and used at random: what a long life does to model and history.
//!
//! Says on standard output what was handed to the history (`sent`) and what is on the disk (`kept`), so that whoever kills
//! the program knows what must be there afterwards.

use std::io::Write as _;
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use super::{content_of, history};
use crate::clock::wall;
use crate::domain::Preferences;
use crate::model::{Action, Effect, Model, SessionAction, World};
use crate::packs::content::builtin_content;
use crate::player::Command;
use crate::player::journal::Kept;
use crate::store::history::{Keeper, Told};
use crate::store::{Paths, StoreError};

/// How long a session runs between two whims, at most; milliseconds.
const LONGEST_MS: u64 = 9_000;

/// Numbers that look random and are the same for the same seed (`SplitMix64`).
pub(super) struct Whims(u64);

impl Whims {
    /// The numbers of a seed.
    pub(super) fn of(seed: u64) -> Self {
        Self(seed)
    }

    /// The next one, below `end`.
    pub(super) fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % end.max(1)
    }
}

/// One life of the program.
struct Life {
    model: Model,
    keeper: Keeper,
    told: Receiver<Told>,
    whims: Whims,
}

/// Uses the program at random for `hours` of session time, with the history of the environment's home.
pub fn soak(hours: f64, seed: u64) -> Result<(), StoreError> {
    let path = Paths::from_env()?.history();
    let (sender, told) = mpsc::channel();
    let keeper = Keeper::start(path.clone(), wall().day, move |told| {
        sender.send(told).ok();
    });
    let keeper = keeper.map_err(|error| StoreError::Other {
        path,
        details: error.to_string(),
    })?;
    let mut model = Model::new(content_of(builtin_content()), Preferences::default());
    model.seed = history::seed();
    let mut life = Life {
        model,
        keeper,
        told,
        whims: Whims::of(seed),
    };
    life.wait();
    let end = Duration::from_secs_f64(hours.max(0.0) * 3600.0);
    let mut lived = Duration::ZERO;
    while lived < end {
        let step = Duration::from_millis(life.whims.below(LONGEST_MS));
        lived += step;
        life.act(Action::World(World::ItIs(history::stamp(&wall()))));
        life.act(Action::Tick(step));
        let whim = life.whim();
        life.act(whim);
        while let Ok(told) = life.told.try_recv() {
            life.hear(told);
        }
    }
    Ok(())
}

impl Life {
    /// Waits until the history is open or out of reach.
    fn wait(&mut self) {
        if let Ok(told) = self.told.recv() {
            self.hear(told);
        }
    }

    fn hear(&mut self, told: Told) {
        match &told {
            Told::Kept(number) => say(&format!("kept {number}")),
            Told::NotKept(error) => say(&format!("waiting {error}")),
            Told::Opened { .. } | Told::Recalled { .. } | Told::Done(_) | Told::Erased(_) => {}
        }
        for action in history::actions(told) {
            if let Action::World(World::Found(kept)) = &action {
                say(&format!("found {}", kept.session.id.as_str()));
            }
            self.act(action);
        }
    }

    fn act(&mut self, action: Action) {
        for effect in self.model.update(action) {
            if let Effect::Keep(kept) = effect {
                let words = words(&kept);
                let number = self.keeper.keep(*kept);
                say(&format!("sent {number} {words}"));
            }
        }
    }

    /// What somebody does next.
    fn whim(&mut self) -> Action {
        if self.model.session.is_none() {
            let routines = &self.model.content.catalogue.routines;
            let count = u64::try_from(routines.len()).unwrap_or(0);
            let place = usize::try_from(self.whims.below(count)).unwrap_or(0);
            let id = routines.get(place).map(|routine| routine.id.clone());
            return id.map_or(Action::Back, Action::StartRoutine);
        }
        match self.whims.below(16) {
            0 => Action::Player(Command::Pause),
            1 | 2 => Action::Session(SessionAction::CarryOn),
            3 => Action::Player(Command::Skip),
            4 => Action::Player(Command::Back),
            5 => Action::Player(Command::Hurts),
            6 => Action::Player(Command::PainIs(
                u8::try_from(self.whims.below(11)).unwrap_or(0),
            )),
            7 => Action::Session(SessionAction::DoLess),
            8 => Action::Session(SessionAction::LeaveForLater),
            9 => Action::Session(SessionAction::ToggleCounting),
            10 => Action::Session(SessionAction::DoEasier),
            11 if self.whims.below(8) == 0 => Action::Session(SessionAction::EndSession),
            12 => Action::Session(SessionAction::SkipExercise),
            _ => Action::Player(Command::RepDone),
        }
    }
}

/// What tells one state of a session from the others: id, step (`-` once it has ended), sets, repetitions.
fn words(kept: &Kept) -> String {
    let step = kept.place.as_ref().map(|place| place.at.to_string());
    let sets = &kept.session.sets;
    let reps: u32 = sets.iter().filter_map(|set| set.done.reps).sum();
    format!(
        "{} {} {} {reps}",
        kept.session.id.as_str(),
        step.unwrap_or_else(|| "-".to_owned()),
        sets.len()
    )
}

/// One line, out at once.
fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    // Nobody listens any more: that is no fault of ours.
    writeln!(out, "{line}").and_then(|()| out.flush()).ok();
}
