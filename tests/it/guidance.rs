//! The guidance: every row of the seed ledger, its screens by accessible name, which routine suits whom.

mod cli;
mod guide;
mod ledger;
mod screens;
mod words;
