//! Scenes of the voice.

use super::Scene;

pub(crate) const SCENES: &[Scene] = &[];
