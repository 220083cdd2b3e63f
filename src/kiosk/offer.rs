//! Which exercises a kiosk offers.

use super::config::Config;
use crate::domain::exercise::Kiosk;
use crate::domain::{Exercise, Kit, KitNeed};

/// Whether a kiosk with these settings offers an exercise: never what the content keeps from kiosks, and what needs kit only
/// where the settings say that it stands there.
pub fn offers(config: &Config, exercise: &Exercise) -> bool {
    // Floor, mat and wall are everywhere (README of the content).
    let stands = |kit: &Kit| matches!(kit, Kit::Mat | Kit::Wall) || config.equipment.contains(kit);
    let is_met = |need: &KitNeed| need.optional || need.kinds.iter().any(stands);
    match exercise.kiosk {
        Kiosk::Yes => true,
        Kiosk::NeedsEquipment => exercise.equipment.iter().all(is_met),
        Kiosk::No => false,
    }
}
