//! One person's way through the kiosk.

use super::{Card, Code, Done, KioskAction, KioskJob, LARGER_PERCENT, Way};
use crate::domain::{RoutineId, VariantId};
use crate::kiosk::{Area, Counted};
use crate::model::{Effect, Model, Session};
use crate::player::{Command, Mode};

/// Cards on a page.
pub const CARDS: usize = 6;

impl Model {
    /// Does what is asked of the kiosk.
    pub(super) fn in_kiosk(&mut self, action: KioskAction) -> Vec<Effect> {
        match action {
            KioskAction::Come(language) => self.come(language.as_deref()),
            KioskAction::Touched => self.with_kiosk(|kiosk| kiosk.policy.touched()),
            KioskAction::Fine => self.lead_to(Area::Choose),
            KioskAction::Help => self.show_help(),
            KioskAction::Back => self.go_back(),
            KioskAction::Sort(way) => self.sort(way),
            KioskAction::Take(card) => self.take_card(card),
            KioskAction::More => self.more(),
            KioskAction::Variant(variant) => self.take_variant(&variant),
            KioskAction::Begin => self.begin_routine(),
            KioskAction::End => self.command(Command::End),
            KioskAction::Pain(pain) => self.felt(pain),
            KioskAction::GoOn => self.thank(),
            KioskAction::Finished => self.forget_visit(),
            KioskAction::Larger => self.larger(),
            KioskAction::Speak(tag) => self.speak_kiosk(&tag),
            KioskAction::Hold(holds) => self.with_kiosk(|kiosk| kiosk.policy.hold(holds)),
            KioskAction::Digit(digit) => self.type_digit(digit),
            KioskAction::Erase => self.erase_digit(),
            KioskAction::Enter => self.enter_number(),
            KioskAction::WasRight(right) => self.number_was(right),
            KioskAction::Clean => self.clean(),
            KioskAction::Set(setting) => self.change_setting(setting),
            KioskAction::Settings(true) => self.lead_to(Area::Settings),
            KioskAction::Settings(false) => self.lead_to(Area::Staff),
            KioskAction::Leave(leaving) => self.leave_kiosk(leaving),
            KioskAction::Config(config) => self.follow_config(config),
            KioskAction::Contents(contents) => self.follow_contents(contents),
            KioskAction::Coded(routine, code) => self.is_coded(&routine, code),
        }
    }

    fn felt(&mut self, pain: u8) -> Vec<Effect> {
        self.with_kiosk(|kiosk| kiosk.visit.pain = (pain <= 10).then_some(pain))
    }

    /// A code that comes late belongs to somebody else.
    fn is_coded(&mut self, routine: &RoutineId, code: Option<Code>) -> Vec<Effect> {
        self.with_kiosk(|kiosk| {
            let done = kiosk.visit.done.as_ref();
            if done.is_some_and(|done| done.routine == *routine) {
                kiosk.visit.code = code;
            }
        })
    }

    fn with_kiosk(&mut self, change: impl FnOnce(&mut super::Kiosk)) -> Vec<Effect> {
        if let Some(kiosk) = &mut self.kiosk {
            change(kiosk);
        }
        Vec::new()
    }

    fn lead_to(&mut self, area: Area) -> Vec<Effect> {
        self.go(area);
        Vec::new()
    }

    fn come(&mut self, language: Option<&str>) -> Vec<Effect> {
        if let Some(kiosk) = &mut self.kiosk {
            kiosk.policy.begin_anew();
        }
        let effects = language.map(|tag| self.speak_kiosk(tag));
        self.go(Area::Safety);
        effects.unwrap_or_default()
    }

    /// Help holds a session, and goes back to where a person came from.
    fn show_help(&mut self) -> Vec<Effect> {
        let area = self.area();
        let effects = if area == Area::Session {
            self.hold_session()
        } else {
            Vec::new()
        };
        self.with_kiosk(|kiosk| kiosk.visit.back_to = area);
        self.go(Area::Help);
        effects
    }

    fn go_back(&mut self) -> Vec<Effect> {
        let back_to = self.kiosk.as_ref().map(|kiosk| kiosk.visit.back_to);
        let back_to = back_to.unwrap_or_default();
        let typed_from = self.kiosk.as_ref().map(|kiosk| kiosk.typed.from);
        let area = match self.area() {
            Area::Routine => Area::Choose,
            Area::Pin => typed_from.unwrap_or_default(),
            Area::Attract
            | Area::Safety
            | Area::Help
            | Area::Choose
            | Area::Session
            | Area::CheckIn
            | Area::Thanks
            | Area::Staff
            | Area::Settings => back_to,
        };
        self.lead_to(area)
    }

    fn sort(&mut self, way: Way) -> Vec<Effect> {
        self.with_kiosk(|kiosk| {
            kiosk.visit.way = way;
            kiosk.visit.narrowed = None;
            kiosk.visit.page = 0;
        })
    }

    /// What a card stands for: a routine, or fewer cards. Where only one routine is behind it, that.
    fn take_card(&mut self, card: Card) -> Vec<Effect> {
        let cards = self.cards();
        let found = cards.into_iter().find(|(own, _)| *own == card);
        let Some((_, behind)) = found else {
            return Vec::new();
        };
        let only = behind.first().filter(|_| behind.len() == 1);
        match (card, only.map(|offered| offered.routine.clone())) {
            (Card::Routine(routine), _) | (_, Some(routine)) => self.look_at(&routine),
            (card, None) => self.with_kiosk(|kiosk| {
                kiosk.visit.narrowed = Some(card);
                kiosk.visit.page = 0;
            }),
        }
    }

    fn look_at(&mut self, routine: &RoutineId) -> Vec<Effect> {
        let Some(variant) = self.offered(routine).map(|offered| offered.variant.clone()) else {
            return Vec::new();
        };
        self.set_up(routine, &variant);
        self.with_kiosk(|kiosk| kiosk.visit.routine = Some(routine.clone()));
        self.lead_to(Area::Routine)
    }

    /// The next page of cards; after the last, the first.
    fn more(&mut self) -> Vec<Effect> {
        let pages = self.cards().len().div_ceil(CARDS).max(1);
        self.with_kiosk(|kiosk| kiosk.visit.page = (kiosk.visit.page + 1) % pages)
    }

    fn take_variant(&mut self, variant: &VariantId) -> Vec<Effect> {
        let routine = self
            .kiosk
            .as_ref()
            .and_then(|kiosk| kiosk.visit.routine.clone());
        let Some(routine) = routine else {
            return Vec::new();
        };
        let offered = self.offered(&routine);
        if offered.is_some_and(|offered| offered.variants.contains(variant)) {
            self.set_up(&routine, variant);
        }
        Vec::new()
    }

    fn begin_routine(&mut self) -> Vec<Effect> {
        let routine = self
            .kiosk
            .as_ref()
            .and_then(|kiosk| kiosk.visit.routine.clone());
        let Some(routine) = routine.filter(|routine| self.offered(routine).is_some()) else {
            return Vec::new();
        };
        let mut effects = self.start_routine(&routine);
        if self.session.is_some() {
            effects.extend(self.count(Counted::Started(routine)));
        }
        effects
    }

    /// The session is over: it is asked how it felt.
    pub(super) fn kiosk_session_is_over(&mut self) -> Vec<Effect> {
        self.go(Area::CheckIn);
        let exercise = self.session.as_ref().and_then(Session::view);
        let Some(session) = self.session.take() else {
            return Vec::new();
        };
        let Some(routine) = session.routine.clone() else {
            return Vec::new();
        };
        let whole = session.player.mode() == Mode::Done;
        let done = Done {
            routine: routine.clone(),
            name: session.name.clone(),
            rule: session.pain_rule.clone(),
            whole,
            time: session.player.record().time(),
        };
        self.with_kiosk(|kiosk| kiosk.visit.done = Some(done));
        let counted = match exercise.filter(|_| !whole) {
            Some(view) => Counted::Stopped(routine.clone(), view.exercise),
            None => Counted::Finished(routine.clone()),
        };
        let mut effects = vec![Effect::Schedule(Vec::new())];
        effects.extend(self.count(counted));
        effects.extend(self.wants_code(&routine));
        effects
    }

    /// The routine as it was set up, to be made a code.
    fn wants_code(&self, routine: &RoutineId) -> Option<Effect> {
        let catalogue = &self.content.catalogue;
        let setup = self.setup(routine);
        let found = catalogue.routine(routine)?;
        let variant = setup.trim.apply(found.variant(&setup.variant)?, catalogue);
        let both = Box::new((found.clone(), variant));
        Some(Effect::Kiosk(KioskJob::Code(both)))
    }

    fn thank(&mut self) -> Vec<Effect> {
        self.go(Area::Thanks);
        self.with_kiosk(|kiosk| kiosk.policy.touched())
    }

    fn larger(&mut self) -> Vec<Effect> {
        let percent = &mut self.preferences.text_percent;
        *percent = if *percent == LARGER_PERCENT {
            100
        } else {
            LARGER_PERCENT
        };
        Vec::new()
    }

    /// Touches are ignored, over the slides.
    fn clean(&mut self) -> Vec<Effect> {
        let effects = self.forget_visit();
        self.with_kiosk(|kiosk| kiosk.policy.clean());
        effects
    }
}
