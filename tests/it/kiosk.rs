//! The gym's display, touched by fingers and by nothing else.

mod pictures;
