//! Scenes of programmes.

use super::Scene;

pub(crate) const SCENES: &[Scene] = &[];
