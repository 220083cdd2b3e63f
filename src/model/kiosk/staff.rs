//! The way out: a number, and what staff can do once they gave it.

use super::{KioskJob, Leaving, Secret};
use crate::kiosk::Area;
use crate::model::{Effect, Model};

/// The longest number of staff.
const LONGEST: usize = 12;
/// The shortest number.
const SHORTEST: usize = 4;

/// The number that staff are typing. It is never printed.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Typed {
    digits: String,
    /// True while it is looked at.
    pub is_checked: bool,
    /// Where it goes back to.
    pub(super) from: Area,
}

impl std::fmt::Debug for Typed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Typed")
            .field("count", &self.count())
            .finish_non_exhaustive()
    }
}

impl Typed {
    /// How many digits there are.
    pub fn count(&self) -> usize {
        self.digits.len()
    }

    /// True when there are enough digits for a number.
    pub fn is_enough(&self) -> bool {
        SHORTEST <= self.count()
    }
}

impl Model {
    /// Asks staff for their number; without one, they are in.
    pub(super) fn ask_staff(&mut self) -> Vec<Effect> {
        let area = self.area();
        if area == Area::Pin || area.is_staff() {
            return Vec::new();
        }
        let mut effects = Vec::new();
        if area == Area::Session {
            effects.extend(self.hold_session());
        }
        self.go(Area::Pin);
        let Some(kiosk) = &mut self.kiosk else {
            return effects;
        };
        kiosk.typed = Typed {
            from: area,
            ..Typed::default()
        };
        kiosk.policy.touched();
        if kiosk.config.pin.is_none() {
            effects.extend(self.let_staff_in());
        }
        effects
    }

    /// A digit, while somebody may try.
    pub(super) fn type_digit(&mut self, digit: u8) -> Vec<Effect> {
        let Some(kiosk) = &mut self.kiosk else {
            return Vec::new();
        };
        let free = kiosk.policy.tries.wait().is_none() && !kiosk.typed.is_checked;
        if free && digit < 10 && kiosk.typed.count() < LONGEST {
            kiosk.typed.digits.push(char::from(b'0' + digit));
        }
        Vec::new()
    }

    /// Takes the last digit back.
    pub(super) fn erase_digit(&mut self) -> Vec<Effect> {
        if let Some(kiosk) = &mut self.kiosk
            && !kiosk.typed.is_checked
        {
            kiosk.typed.digits.pop();
        }
        Vec::new()
    }

    /// The number is typed.
    pub(super) fn enter_number(&mut self) -> Vec<Effect> {
        let Some(kiosk) = &mut self.kiosk else {
            return Vec::new();
        };
        let free = kiosk.policy.tries.wait().is_none() && !kiosk.typed.is_checked;
        if !free || !kiosk.typed.is_enough() {
            return Vec::new();
        }
        kiosk.typed.is_checked = true;
        let number = Secret(std::mem::take(&mut kiosk.typed.digits));
        vec![Effect::Kiosk(KioskJob::Check(number))]
    }

    /// Whether it was right. An answer that nobody waits for any more lets nobody in.
    pub(super) fn number_was(&mut self, right: bool) -> Vec<Effect> {
        let area = self.area();
        let Some(kiosk) = &mut self.kiosk else {
            return Vec::new();
        };
        if !std::mem::take(&mut kiosk.typed.is_checked) || area != Area::Pin {
            return Vec::new();
        }
        if right {
            kiosk.policy.tries.was_right();
            return self.let_staff_in();
        }
        kiosk.policy.tries.was_wrong();
        Vec::new()
    }

    /// Whoever was there before is forgotten.
    fn let_staff_in(&mut self) -> Vec<Effect> {
        self.go(Area::Staff);
        self.forget_person()
    }

    /// The program ends.
    pub(super) fn leave_kiosk(&mut self, leaving: Leaving) -> Vec<Effect> {
        if let Some(kiosk) = &mut self.kiosk {
            kiosk.leaving = Some(leaving);
        }
        vec![Effect::Kiosk(KioskJob::Leave(leaving))]
    }
}
