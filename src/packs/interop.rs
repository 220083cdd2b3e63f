//! Exercises of other programs.

pub mod free_exercise_db;
