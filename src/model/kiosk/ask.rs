//! What may be asked of the program while it is a kiosk. Everything else is not heard.

use crate::kiosk::Area;
use crate::model::{Action, Effect, Model, SessionAction, World};
use crate::player::Command;

use super::KioskAction;

impl Model {
    /// True when an action is heard by a kiosk that shows this area.
    pub(super) fn hears(&self, action: &Action) -> bool {
        match action {
            Action::Tick(_) | Action::Away(_) => true,
            Action::Kiosk(action) => self.hears_kiosk(action),
            Action::Player(command) => self.area() == Area::Session && is_player(command),
            Action::Session(action) => self.area() == Area::Session && is_session(*action),
            // Until they leave.
            Action::ToggleMute => self.area() == Area::Session,
            Action::World(said) => is_world(said),
            Action::Open(_)
            | Action::Back
            | Action::ShowLibrary(_)
            | Action::LookFor(_)
            | Action::ShowProgress(_)
            | Action::LookBack(_)
            | Action::ChooseVariant(..)
            | Action::Trim(..)
            | Action::Limit(..)
            | Action::ChooseSwap(..)
            | Action::SoreSideIs(_)
            | Action::StartRoutine(_)
            | Action::TryExercise(_)
            | Action::CheckIn(_)
            | Action::DoInstead(_)
            | Action::Show(_)
            | Action::PlayCues
            | Action::ToggleFullScreen
            | Action::Quit
            | Action::AnswerTextOffer(_)
            | Action::SetPreferences(_)
            | Action::Tell(_)
            | Action::Dismiss(_)
            | Action::Reminder(_)
            | Action::Safety(_)
            | Action::Programme(_)
            | Action::Care(_)
            | Action::Help(_)
            | Action::Console(_)
            | Action::Packs(_)
            | Action::Studio(_)
            | Action::Data(_) => false,
        }
    }

    /// True when the area that is shown has a place where this is asked.
    fn hears_kiosk(&self, action: &KioskAction) -> bool {
        let area = self.area();
        match action {
            KioskAction::Touched
            | KioskAction::Hold(_)
            | KioskAction::Config(_)
            | KioskAction::Contents(_)
            | KioskAction::Coded(..)
            | KioskAction::WasRight(_) => true,
            KioskAction::Finished => area != Area::Attract,
            KioskAction::Come(_) => area == Area::Attract,
            KioskAction::Fine => area == Area::Safety,
            KioskAction::Help => area.leads_to(Area::Help),
            KioskAction::Back => matches!(area, Area::Help | Area::Routine | Area::Pin),
            KioskAction::Sort(_) | KioskAction::Take(_) | KioskAction::More => area == Area::Choose,
            KioskAction::Variant(_) | KioskAction::Begin => area == Area::Routine,
            KioskAction::End => area == Area::Session,
            KioskAction::Pain(_) | KioskAction::GoOn => area == Area::CheckIn,
            KioskAction::Larger | KioskAction::Speak(_) => {
                !area.is_staff() && area != Area::Attract && area != Area::Pin
            }
            KioskAction::Digit(_) | KioskAction::Erase | KioskAction::Enter => area == Area::Pin,
            KioskAction::Clean => area.is_staff() || area == Area::Pin,
            KioskAction::Set(_) | KioskAction::Settings(_) | KioskAction::Leave(_) => {
                area.is_staff()
            }
        }
    }
}

fn is_player(command: &Command) -> bool {
    match command {
        Command::Pause
        | Command::Resume
        | Command::Skip
        | Command::Back
        | Command::RepDone
        | Command::RepUndone
        | Command::Ready
        | Command::Hurts
        | Command::PainIs(_)
        | Command::SwapSides => true,
        Command::Start
        | Command::Repeat
        | Command::RestartItem
        | Command::More
        | Command::Less
        | Command::Replace(_)
        | Command::ChangeDose(_)
        | Command::DropItem
        | Command::Why(_)
        | Command::JumpTo(_)
        | Command::SetCounting(_)
        | Command::Away(_)
        | Command::End => false,
    }
}

fn is_session(action: SessionAction) -> bool {
    match action {
        SessionAction::DoEasier
        | SessionAction::SkipExercise
        | SessionAction::DoLess
        | SessionAction::AskToLeave
        | SessionAction::EndSession
        | SessionAction::FinishSession
        | SessionAction::RepeatStep => true,
        SessionAction::Because(_)
        | SessionAction::ToggleCounting
        | SessionAction::LeaveForLater
        | SessionAction::NextView
        | SessionAction::ShowFromAfar(_)
        | SessionAction::CarryOn => false,
    }
}

fn is_world(said: &World) -> bool {
    match said {
        World::SoundIs(_) | World::ItIs(_) | World::Seen(_) => true,
        // The history, the desktop and other starts of the program have no say here.
        World::VoicesAre(_)
        | World::MonitorsAre(_)
        | World::OfferLargerText
        | World::Called(_)
        | World::Pressed(_)
        | World::Diagnosed(_)
        | World::Notified(..)
        | World::Found(_)
        | World::Recalled(..)
        | World::Translated(_)
        | World::HistorySaid(_) => false,
    }
}

/// True for what a kiosk may want done: nothing of it goes to the disk, opens anything or leaves the machine.
pub(super) fn is_wanted(effect: &Effect) -> bool {
    match effect {
        Effect::Kiosk(_) | Effect::Play(_) | Effect::Schedule(_) | Effect::Volume => true,
        Effect::Save(_)
        | Effect::Keep(_)
        | Effect::Forget(_)
        | Effect::Recall(_)
        | Effect::Data(_)
        | Effect::Packs(_)
        | Effect::Report(_)
        | Effect::Help(_)
        | Effect::Studio(_)
        | Effect::SaveAnew
        | Effect::Translate
        | Effect::Notify(_)
        | Effect::Withdraw
        | Effect::FindVoices
        | Effect::SaySample
        | Effect::ComeForward
        | Effect::SaveCalendar
        | Effect::Print(_)
        | Effect::ToggleFullScreen
        | Effect::Quit => false,
    }
}
