//! The areas of the kiosk, and which ways lead from one to another.

/// What the kiosk shows. There is nothing else that a stranger can reach.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Area {
    /// Slides with moving figures, until somebody touches the screen.
    #[default]
    Attract,
    /// The signs not to start with, on one page.
    Safety,
    /// When to get help.
    Help,
    /// Which routine.
    Choose,
    /// One routine, before it starts.
    Routine,
    /// The running session.
    Session,
    /// How it felt.
    CheckIn,
    /// Thank you, and the routine to take home.
    Thanks,
    /// The number that staff get in with.
    Pin,
    /// What staff can do.
    Staff,
    /// What staff can change.
    Settings,
}

impl Area {
    /// Every area.
    pub const ALL: [Self; 11] = [
        Self::Attract,
        Self::Safety,
        Self::Help,
        Self::Choose,
        Self::Routine,
        Self::Session,
        Self::CheckIn,
        Self::Thanks,
        Self::Pin,
        Self::Staff,
        Self::Settings,
    ];

    /// Its name in the heartbeat, the log and message ids.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Attract => "attract",
            Self::Safety => "safety",
            Self::Help => "help",
            Self::Choose => "choose",
            Self::Routine => "routine",
            Self::Session => "session",
            Self::CheckIn => "check-in",
            Self::Thanks => "thanks",
            Self::Pin => "pin",
            Self::Staff => "staff",
            Self::Settings => "settings",
        }
    }

    /// True for what only those see who gave the number.
    pub fn is_staff(self) -> bool {
        matches!(self, Self::Staff | Self::Settings)
    }

    /// True when `to` can be reached from here in one step. Every area leads back to the slides, and none but the number to staff.
    pub fn leads_to(self, to: Self) -> bool {
        if to == Self::Attract || to == self {
            return true;
        }
        let ways: &[Self] = match self {
            Self::Attract => &[Self::Safety, Self::Pin],
            Self::Safety => &[Self::Choose, Self::Help, Self::Pin],
            // Help goes back to where a person came from.
            Self::Help => &[
                Self::Safety,
                Self::Choose,
                Self::Routine,
                Self::Session,
                Self::CheckIn,
                Self::Pin,
            ],
            Self::Choose => &[Self::Routine, Self::Help, Self::Pin],
            Self::Routine => &[Self::Choose, Self::Session, Self::Help, Self::Pin],
            Self::Session => &[Self::CheckIn, Self::Help, Self::Pin],
            Self::CheckIn => &[Self::Thanks, Self::Help, Self::Pin],
            Self::Thanks => &[Self::Pin],
            Self::Pin => &[
                Self::Staff,
                Self::Safety,
                Self::Help,
                Self::Choose,
                Self::Routine,
                Self::Session,
                Self::CheckIn,
                Self::Thanks,
            ],
            Self::Staff => &[Self::Settings],
            Self::Settings => &[Self::Staff],
        };
        ways.contains(&to)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_number_leads_to_staff() {
        for from in Area::ALL {
            for to in [Area::Staff, Area::Settings] {
                let allowed = from.is_staff() || (from == Area::Pin && to == Area::Staff);
                assert_eq!(from.leads_to(to), allowed, "{from:?} to {to:?}");
            }
        }
    }

    #[test]
    fn every_area_leads_back_to_the_slides_and_is_reached_from_them() {
        let mut reached = vec![Area::Attract];
        for _ in Area::ALL {
            let next = Area::ALL
                .into_iter()
                .filter(|to| reached.iter().any(|from| from.leads_to(*to)));
            reached = next.collect();
        }
        assert_eq!(reached, Area::ALL);
        assert!(
            Area::ALL
                .into_iter()
                .all(|from| from.leads_to(Area::Attract))
        );
    }

    #[test]
    fn nobody_comes_to_a_session_past_the_safety_page() {
        assert!(!Area::Attract.leads_to(Area::Choose));
        for from in [Area::Attract, Area::Safety, Area::Choose, Area::Thanks] {
            assert!(!from.leads_to(Area::Session), "{from:?}");
        }
    }
}
