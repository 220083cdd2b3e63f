//! One session as arithmetic: the plan, a cursor on it, and the cues that follow.
//!
//! Knows no clock, sound or window: time is handed in, and what is heard is handed out.

mod apply;
pub mod command;
mod compile;
mod count;
pub mod cue;
mod dose_change;
mod edit;
pub mod journal;
mod look;
pub mod moment;
mod moves;
pub mod pace;
pub mod plan;
pub mod record;
pub mod run;
mod score;
pub mod simulate;
pub mod step;
pub mod view;

pub use apply::AWAY_AFTER;
pub use command::{Command, DoseChange, WorkChange};
pub use cue::{Cue, Heard};
pub use plan::{Plan, PlanOptions};
pub use run::{Mode, Player};
pub use step::{Step, StepKind};
pub use view::{RunView, State};
