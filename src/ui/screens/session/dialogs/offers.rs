//! What is offered to be changed about the exercise that is being done.

use super::super::Now;
use super::super::layout::Distance;
use crate::domain::preferences::Counting;
use crate::model::{Action, CheckInAction, Dialog, Screen, SessionAction};
use crate::player::{Command, DoseChange};
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;

/// How many easier and how many harder exercises are offered.
const OTHERS: usize = 2;

/// Something that can be chosen.
pub(super) struct Offer {
    pub(super) icon: Icon,
    pub(super) words: String,
    /// The message of its key, or nothing.
    pub(super) key: &'static str,
    pub(super) action: Action,
}

/// Everything that is offered now.
pub(super) fn of(now: &Now<'_>, tools: &Tools<'_>) -> Vec<Offer> {
    let mut offers = others(now, tools);
    let offer = |(icon, id, key, action): Row| Offer {
        icon,
        words: tools.text.get(id),
        key,
        action,
    };
    offers.extend(doses(now).into_iter().map(offer));
    offers.extend(always(now).into_iter().map(offer));
    offers
}

/// Sign, message, message of the key, action.
type Row = (Icon, &'static str, &'static str, Action);

/// Easier and harder exercises, from the content.
fn others(now: &Now<'_>, tools: &Tools<'_>) -> Vec<Offer> {
    let catalogue = &now.model.content.catalogue;
    let kinds = [
        ("instead-easier", Icon::Down, &now.exercise.regressions),
        ("instead-harder", Icon::Up, &now.exercise.progressions),
    ];
    let offers = kinds.into_iter().flat_map(|(id, icon, exercises)| {
        let found = exercises.iter().filter_map(|id| catalogue.exercise(id));
        let found = found.filter(|other| now.model.lock_of_exercise(other).is_none());
        found.take(OTHERS).map(move |exercise| {
            let values = [("exercise", (&exercise.words.short_name).into())];
            Offer {
                icon,
                words: tools.text.with(id, &values),
                key: "",
                action: Action::CheckIn(CheckInAction::AskWhy(Some(exercise.id.clone()))),
            }
        })
    });
    offers.collect()
}

/// More or less of it, whether it is counted, and which side comes first.
fn doses(now: &Now<'_>) -> Vec<Row> {
    let (set, sets) = now.view.set;
    let by = |sets| {
        Action::Player(Command::ChangeDose(DoseChange {
            sets,
            ..DoseChange::default()
        }))
    };
    let less = Action::Session(SessionAction::DoLess);
    let less = (Icon::Minus, "exercise-less", "", less);
    let fewer = (Icon::Minus, "exercise-fewer-sets", "", by(-1));
    let more = (Icon::Plus, "exercise-more-sets", "", by(1));
    let counting = now.view.counting.map(|counting| {
        let (icon, id) = match counting {
            Counting::Paced => (Icon::Tap, "exercise-count"),
            Counting::Counted => (Icon::Timer, "exercise-pace"),
        };
        (
            icon,
            id,
            "c",
            Action::Session(SessionAction::ToggleCounting),
        )
    });
    let swap = Action::Player(Command::SwapSides);
    let swap = (Icon::Swap, "exercise-swap", "s", swap);
    let leave_out = (
        Icon::StepForward,
        "exercise-leave-out",
        "",
        Action::CheckIn(CheckInAction::AskWhy(None)),
    );
    let offers = [
        Some(less),
        Some(fewer).filter(|_| set < sets),
        Some(more),
        counting,
        Some(swap).filter(|_| now.view.can_swap_sides),
        Some(leave_out),
    ];
    offers.into_iter().flatten().collect()
}

/// What has a place among the controls where there is room for it.
fn always(now: &Now<'_>) -> Vec<Row> {
    let far = now.distance != Distance::Near;
    let distance = if far { "exercise-near" } else { "exercise-far" };
    let (sound, sound_words) = if now.model.preferences.muted {
        (Icon::SoundOn, "exercise-unmute")
    } else {
        (Icon::SoundOff, "exercise-mute")
    };
    let again = Action::Player(Command::RestartItem);
    let hurts = Action::Player(Command::Hurts);
    let keys = Action::Show(Some(Dialog::Keys));
    vec![
        (Icon::Again, "keys-r-does", "r", again),
        (
            Icon::View,
            "exercise-view",
            "v",
            Action::Session(SessionAction::NextView),
        ),
        (
            Icon::Distance,
            distance,
            "d",
            Action::Session(SessionAction::ShowFromAfar(!far)),
        ),
        (sound, sound_words, "m", Action::ToggleMute),
        (
            Icon::FullScreen,
            "keys-f-does",
            "f",
            Action::ToggleFullScreen,
        ),
        (Icon::Keys, "keys-title", "question", keys),
        (Icon::Hurts, "control-hurts", "h", hurts),
        (
            Icon::FirstAid,
            "get-help",
            "g",
            Action::Open(Screen::GetHelp),
        ),
    ]
}
