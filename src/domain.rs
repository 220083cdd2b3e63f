//! What Stridewell is about: exercises, doses, routines, pain rules and preferences as validated types.
//!
//! Knows no file format, clock, window or other room of the program.

pub mod advice;
pub mod author;
pub mod care;
pub mod catalogue;
pub mod dose;
pub mod draft;
pub mod exercise;
pub mod guidance;
pub mod help;
pub mod history;
pub mod ids;
pub mod kit;
mod length;
pub mod nearest;
pub mod own;
pub mod pack;
pub mod pain;
pub mod preferences;
pub mod prescription;
pub mod programme;
pub mod progress;
pub mod readable;
pub mod refusal;
pub mod report;
pub mod routine;
pub mod safety;
pub mod schedule;
pub mod search;
pub mod side;
pub mod summary;
pub mod texts;
pub mod trim;
pub mod voice;

pub use care::Care;
pub use catalogue::Catalogue;
pub use dose::{Dose, Part, PlannedWork, RepCounts, SideOrder, Sides, Tempo, Work};
pub use draft::Draft;
pub use exercise::Exercise;
pub use guidance::Guidance;
pub use ids::{ExerciseId, PackId, PageId, RoutineId, SelfCheckId, VariantId};
pub use kit::{Kit, KitNeed};
pub use pack::Pack;
pub use pain::PainRule;
pub use preferences::Preferences;
pub use prescription::{Picture, Prescription};
pub use programme::Programme;
pub use progress::Progress;
pub use readable::Readable;
pub use refusal::Refusal;
pub use report::Report;
pub use routine::{Item, Routine, Variant};
pub use schedule::Schedule;
pub use side::Side;
pub use trim::Trim;
