//! Scenes of the tour and about.

use super::Scene;

pub(crate) const SCENES: &[Scene] = &[];
