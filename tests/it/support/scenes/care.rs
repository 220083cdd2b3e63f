//! Scenes of the care timers.

use super::Scene;

pub(crate) const SCENES: &[Scene] = &[];
