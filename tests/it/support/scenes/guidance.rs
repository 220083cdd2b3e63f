//! Scenes of the guidance and of which routine suits me.

use super::Scene;

pub(crate) const SCENES: &[Scene] = &[];
