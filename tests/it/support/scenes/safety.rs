//! Scenes of the first start and the safety check.

use super::Scene;

pub(crate) const SCENES: &[Scene] = &[];
