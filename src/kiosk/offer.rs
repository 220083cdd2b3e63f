//! Which exercises a kiosk offers with the kit that stands beside it.

use super::config::Config;
use crate::domain::exercise::Kiosk;
use crate::domain::{Exercise, Kit, KitNeed};

/// True when a kiosk with the equipment of `config` offers `exercise`.
///
/// Floor, mat and wall are there (README of the content). All else that a home has, such as a chair, stands there only where the
/// gym says so.
pub fn offers(config: &Config, exercise: &Exercise) -> bool {
    let stands_there =
        |kit: &Kit| matches!(kit, Kit::Mat | Kit::Wall) || config.equipment.contains(kit);
    // A need in words that name no kit cannot be met.
    let is_met = |need: &KitNeed| need.optional || need.kinds.iter().any(stands_there);
    match exercise.kiosk {
        Kiosk::Yes => true,
        Kiosk::NeedsEquipment => exercise.equipment.iter().all(is_met),
        Kiosk::No => false,
    }
}
