//! Scenes of today.

use super::Scene;

pub(crate) const SCENES: &[Scene] = &[];
