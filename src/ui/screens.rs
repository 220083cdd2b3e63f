//! The screens: one a file, each with its view state, drawing the model and answering what was asked.

pub mod about;
mod advice;
pub mod care;
mod care_link;
pub mod check_in;
pub mod console;
mod entry;
pub mod exercise;
mod forget;
pub mod get_help;
pub mod guidance;
pub mod guide;
pub mod library;
mod photo;
pub mod programme;
pub mod progress;
pub mod report;
pub mod reports;
pub mod routine;
pub mod safety;
pub mod session;
pub mod settings;
pub mod studio;
pub mod summary;
pub mod today;
pub mod welcome;
mod words;
