//! What can be changed about the exercise that is being done, and what small windows have no room for.

use eframe::egui::{Id, Rect, Ui, pos2, vec2};

use super::super::{Now, words};
use super::sheet::{BUTTON, Choice, GAP, Sheet, choice_ui};
use crate::design::type_scale;
use crate::domain::preferences::Counting;
use crate::model::{Action, Dialog};
use crate::player::{Command, DoseChange};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::widgets::{DialogButton, Kind};

/// How many easier and how many harder exercises are offered.
const OTHERS: usize = 2;
/// Height of a row.
const ROW: f32 = 52.0;
const ROW_GAP: f32 = 8.0;

/// Something that can be chosen.
struct Offer {
    icon: Icon,
    words: String,
    key: &'static str,
    action: Action,
}

pub(super) fn ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>, fresh: bool) -> Vec<Action> {
    let offers = offers(now, tools);
    let rows = offers.len().div_ceil(2);
    let dose = words::dose_line(now, tools.text);
    let head = (now.exercise.name.as_str(), dose.as_str());
    let body = rows as f32 * (ROW + ROW_GAP) + GAP + BUTTON;
    let sheet = Sheet::new(now, tools, head, 800.0);
    sheet.show(ui, now, tools, body, |ui, body| {
        let room = body.height() - BUTTON - GAP;
        let step = (room / rows.max(1) as f32).min(ROW + ROW_GAP);
        let width = (body.width() - ROW_GAP) / 2.0;
        let mut actions = Vec::new();
        for (place, offer) in offers.into_iter().enumerate() {
            let at = vec2(
                (place % 2) as f32 * (width + ROW_GAP),
                (place / 2) as f32 * step,
            );
            let rect = Rect::from_min_size(body.min + at, vec2(width, step - ROW_GAP));
            let button = DialogButton {
                kind: Kind::Outline,
                icon: Some((offer.icon, Weight::Bold)),
                title: &offer.words,
                words: "",
                key: offer.key,
                style: type_scale::BODY,
            };
            let id = Id::unique(("exercise", place));
            if button.from_left(ui, &tools.look, (rect, id)) {
                actions.push(offer.action);
            }
        }
        let carry_on = Choice {
            label: "control-carry-on",
            kind: Kind::Main,
            icon: Some(Icon::Play),
            key: "Enter",
            action: Action::Player(Command::Resume),
        };
        let rect = Rect::from_min_max(pos2(body.left(), body.bottom() - BUTTON), body.max);
        actions.extend(choice_ui(ui, tools, (&carry_on, rect, fresh)));
        actions
    })
}

fn offers(now: &Now<'_>, tools: &Tools<'_>) -> Vec<Offer> {
    let mut offers = others(now, tools);
    offers.extend(doses(now, tools));
    offers.extend(always(now, tools));
    offers
}

/// Easier and harder exercises, from the content.
fn others(now: &Now<'_>, tools: &Tools<'_>) -> Vec<Offer> {
    let catalogue = &now.model.content.catalogue;
    let kinds = [
        ("instead-easier", Icon::Down, &now.exercise.regressions),
        ("instead-harder", Icon::Up, &now.exercise.progressions),
    ];
    let offers = kinds.into_iter().flat_map(|(id, icon, exercises)| {
        let found = exercises.iter().filter_map(|id| catalogue.exercise(id));
        found.take(OTHERS).map(move |exercise| {
            let values = [("exercise", (&exercise.words.short_name).into())];
            Offer {
                icon,
                words: tools.text.with(id, &values),
                key: "",
                action: Action::DoInstead(exercise.id.clone()),
            }
        })
    });
    offers.collect()
}

/// More or less of it, and whether it is counted.
fn doses(now: &Now<'_>, tools: &Tools<'_>) -> Vec<Offer> {
    let (set, sets) = now.view.set;
    let change = |sets| {
        Action::Player(Command::ChangeDose(DoseChange {
            sets: Some(sets),
            ..DoseChange::default()
        }))
    };
    let offer = |icon, id, key, action| Offer {
        icon,
        words: tools.text.get(id),
        key,
        action,
    };
    let mut offers = vec![offer(Icon::Minus, "exercise-less", "", Action::DoLess)];
    if set < sets {
        offers.push(offer(
            Icon::Minus,
            "exercise-fewer-sets",
            "",
            change(sets - 1),
        ));
    }
    offers.push(offer(
        Icon::Plus,
        "exercise-more-sets",
        "",
        change(sets + 1),
    ));
    let counting = now.view.counting.map(|counting| match counting {
        Counting::Paced => (Icon::Tap, "exercise-count"),
        Counting::Counted => (Icon::Timer, "exercise-pace"),
    });
    if let Some((icon, id)) = counting {
        offers.push(offer(icon, id, "C", Action::ToggleCounting));
    }
    if now.view.can_swap_sides {
        let swap = Action::Player(Command::SwapSides);
        offers.push(offer(Icon::Swap, "exercise-swap", "S", swap));
    }
    let leave_out = Action::SkipExercise;
    offers.push(offer(
        Icon::StepForward,
        "exercise-leave-out",
        "",
        leave_out,
    ));
    offers
}

/// What has a place among the controls where there is room for it.
fn always(now: &Now<'_>, tools: &Tools<'_>) -> Vec<Offer> {
    let far = now.distance != super::super::layout::Distance::Near;
    let offer = |icon, id, key, action| Offer {
        icon,
        words: tools.text.get(id),
        key,
        action,
    };
    let again = Action::Player(Command::RestartItem);
    let sound = if now.model.preferences.muted {
        (Icon::SoundOn, "exercise-unmute")
    } else {
        (Icon::SoundOff, "exercise-mute")
    };
    vec![
        offer(Icon::Again, "keys-r-does", "R", again),
        offer(Icon::View, "exercise-view", "V", Action::NextView),
        offer(
            Icon::Distance,
            if far { "exercise-near" } else { "exercise-far" },
            "D",
            Action::ShowFromAfar(!far),
        ),
        offer(sound.0, sound.1, "M", Action::ToggleMute),
        offer(
            Icon::FullScreen,
            "keys-f-does",
            "F",
            Action::ToggleFullScreen,
        ),
        offer(
            Icon::Keys,
            "keys-title",
            "?",
            Action::Show(Some(Dialog::Keys)),
        ),
    ]
}
