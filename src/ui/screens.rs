//! The screens: one a file, each with its view state, drawing the model and answering what was asked.

mod advice;
pub mod check_in;
pub mod exercise;
pub mod get_help;
pub mod library;
pub mod progress;
pub mod routine;
pub mod session;
pub mod settings;
pub mod summary;
mod words;
