//! The gym's display, touched by fingers and by nothing else.

mod forgets;
mod journeys;
mod locked;
mod monkey;
mod offers;
mod pictures;
mod sizes;
mod soak;
mod visits;
