//! Notifications of the desktop, each on a thread of its own that waits for what is pressed on it.
//!
//! Where no server shows them, the card in the window says the same, and nothing else happens.

use std::sync::mpsc::{self, Sender};
use std::thread;

use eframe::egui::{self, UserAttentionType, ViewportCommand};

use crate::domain::Catalogue;
use crate::domain::care::Call;
use crate::model::{Action, Need, NoticeKind, Notification, Pressed, World};
use crate::text::Text;

/// What a notification says, and what its buttons are called.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Words {
    title: String,
    body: String,
    /// The key that the desktop answers with, what it means, and its label.
    actions: Vec<(&'static str, Pressed, String)>,
}

/// The key of the notification itself, by the desktop's specification.
const ITSELF: &str = "default";
const START: &str = "start";
const LATER: &str = "later";

impl Words {
    /// A routine's name is all that others may read on the screen.
    fn of(notification: &Notification, catalogue: &Catalogue, text: &Text) -> Self {
        let mut actions = vec![(ITSELF, Pressed::Itself, text.get("notification-open"))];
        let (title, body) = match notification {
            Notification::Reminder(reminder) => {
                let routine = catalogue.routine(&reminder.routine);
                let title = routine.map_or("", |routine| routine.name.as_str());
                actions.push((START, Pressed::Start, text.get("start")));
                actions.push((LATER, Pressed::Later, text.get("reminder-ten-minutes")));
                let at = text.time_of_day(reminder.at);
                let planned = text.with("notification-planned", &[("time", (&at).into())]);
                (title.to_owned(), planned)
            }
            Notification::MorningQuestion => (
                text.get("notification-morning"),
                text.get("notification-morning-body"),
            ),
            Notification::Care(call) => {
                if *call == Call::StandUp {
                    actions.push((START, Pressed::Start, text.get("start")));
                    actions.push((LATER, Pressed::Later, text.get("reminder-ten-minutes")));
                }
                let notice = NoticeKind::Care(*call).message();
                (text.get(care_title(*call)), text.get(notice))
            }
            Notification::Needed(need) => {
                let id = match need {
                    Need::Count => "needed-count",
                    Need::Answer => "needed-answer",
                    Need::Done => "needed-done",
                };
                (text.get("needed-title"), text.get(id))
            }
        };
        Self {
            title,
            body,
            actions,
        }
    }

    /// What the desktop's answer means; that the notification was closed means nothing.
    fn pressed(&self, key: &str) -> Option<Pressed> {
        let mut actions = self.actions.iter();
        actions
            .find(|action| action.0 == key)
            .map(|action| action.1)
    }
}

/// What a notification about a care timer is called.
fn care_title(call: Call) -> &'static str {
    match call {
        Call::IceAgain | Call::SkinCheck | Call::IceOff | Call::IceStop => "care-ice",
        Call::LegDown => "care-leg-up",
        Call::MoveGently | Call::DaysOver => "care-days",
        Call::StandUp => "care-sitting",
    }
}

/// Shows it; what is pressed on it comes back as an action.
pub(super) fn show(
    notification: Notification,
    (catalogue, text): (&Catalogue, &Text),
    outbox: &Sender<Action>,
    ctx: &egui::Context,
) {
    let words = Words::of(&notification, catalogue, text);
    let (outbox, ctx) = (outbox.clone(), ctx.clone());
    let started = thread::Builder::new()
        .name("stridewell-notification".to_owned())
        .spawn(move || {
            if let Some(pressed) = tell(&words) {
                outbox
                    .send(Action::World(World::Notified(notification, pressed)))
                    .ok();
                ctx.request_repaint();
            }
        });
    if let Err(error) = started {
        tracing::debug!(%error, "the notification's thread did not start");
    }
}

/// Calls a person to the session; what is told goes when the answer is dropped.
pub(super) fn call_for(
    need: Need,
    text: &Text,
    outbox: &Sender<Action>,
    ctx: &egui::Context,
) -> Option<Sender<()>> {
    let notification = Notification::Needed(need);
    let words = Words::of(&notification, &Catalogue::default(), text);
    let (outbox, ctx) = (outbox.clone(), ctx.clone());
    let pressed = move || {
        let told = World::Notified(Notification::Needed(need), Pressed::Itself);
        outbox.send(Action::World(told)).ok();
        ctx.request_repaint();
    };
    let (kept, dropped) = mpsc::channel::<()>();
    let started = thread::Builder::new()
        .name("stridewell-call".to_owned())
        .spawn(move || {
            let close = tell_and_keep(&words, pressed);
            // Nobody sends anything: this ends when the other end is dropped.
            dropped.recv().ok();
            close();
        });
    started.ok().map(|_| kept)
}

/// Tells the desktop; the answer takes it back.
#[cfg(all(unix, not(target_os = "macos")))]
fn tell_and_keep(words: &Words, pressed: impl FnOnce() + Send + 'static) -> Box<dyn FnOnce()> {
    match message(words).show() {
        Ok(shown) => {
            listen(shown.id(), pressed);
            Box::new(move || shown.close())
        }
        Err(error) => {
            tracing::debug!(%error, "no notification server");
            Box::new(|| ())
        }
    }
}

/// Waits for what is pressed, until the notification is gone.
#[cfg(all(unix, not(target_os = "macos")))]
fn listen(id: u32, pressed: impl FnOnce() + Send + 'static) {
    let thread = thread::Builder::new().name("stridewell-pressed".to_owned());
    let started = thread.spawn(move || {
        let heard = notify_rust::handle_action(id, |response| {
            if let notify_rust::ActionResponse::Custom(ITSELF) = response {
                pressed();
            }
        });
        if let Err(error) = heard {
            tracing::debug!(%error, "what is pressed on the notification is not heard");
        }
    });
    if let Err(error) = started {
        tracing::debug!(%error, "the notification's thread did not start");
    }
}

/// Tells the desktop; there it stays until it is closed.
#[cfg(not(all(unix, not(target_os = "macos"))))]
fn tell_and_keep(words: &Words, _pressed: impl FnOnce() + Send + 'static) -> Box<dyn FnOnce()> {
    tell(words);
    Box::new(|| ())
}

/// Brings the window before the others, as far as the desktop lets a program do that.
pub(super) fn come_forward(ctx: &egui::Context) {
    let attention = UserAttentionType::Informational;
    for command in [
        ViewportCommand::Visible(true),
        ViewportCommand::Minimized(false),
        ViewportCommand::Focus,
        // Where windows may not take the focus, it is at least marked.
        ViewportCommand::RequestUserAttention(attention),
    ] {
        ctx.send_viewport_cmd(command);
    }
}

/// The message as the desktop takes it, with its buttons where it shows some.
#[cfg(all(unix, not(target_os = "macos")))]
fn message(words: &Words) -> notify_rust::Notification {
    let mut message = notify_rust::Notification::new();
    message
        .appname("Stridewell")
        .summary(&words.title)
        .body(&words.body)
        .hint(notify_rust::Hint::DesktopEntry("stridewell".to_owned()));
    let known = notify_rust::get_capabilities().unwrap_or_default();
    if known.iter().any(|capability| capability == "actions") {
        for (key, _, label) in &words.actions {
            message.action(key, label);
        }
    }
    message
}

/// Tells the desktop and waits until something is pressed or it is gone.
#[cfg(all(unix, not(target_os = "macos")))]
fn tell(words: &Words) -> Option<Pressed> {
    let mut pressed = None;
    match message(words).show() {
        Ok(shown) => shown.wait_for_action(|key| pressed = words.pressed(key)),
        Err(error) => tracing::debug!(%error, "no notification server"),
    }
    pressed
}

/// Tells the desktop; what is pressed there is not heard of.
#[cfg(not(all(unix, not(target_os = "macos"))))]
fn tell(words: &Words) -> Option<Pressed> {
    let mut message = notify_rust::Notification::new();
    message.summary(&words.title).body(&words.body);
    if let Err(error) = message.show() {
        tracing::debug!(%error, "no notification was shown");
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::RoutineId;
    use crate::domain::schedule::Reminder;
    use crate::packs::builtin;
    use jiff::civil::{date, time};

    fn reminder() -> Notification {
        Notification::Reminder(Reminder {
            day: date(2026, 11, 26),
            at: time(18, 30, 0, 0),
            routine: RoutineId::new("desk-break-five"),
        })
    }

    #[test]
    fn a_reminder_names_its_routine_and_its_time_and_nothing_else() {
        let catalogue = builtin::catalogue().0;
        let words = Words::of(&reminder(), &catalogue, &Text::default());
        let routine = catalogue.routine(&"desk-break-five".into()).unwrap();
        assert_eq!(words.title, routine.name);
        assert_eq!(words.body, "Planned for 18:30");
        let labels: Vec<&str> = words.actions.iter().map(|one| one.2.as_str()).collect();
        assert_eq!(labels, ["Open", "Start", "In 10 minutes"]);
    }

    #[test]
    fn the_desktops_answers_mean_what_was_pressed() {
        let catalogue = Catalogue::default();
        let words = Words::of(&reminder(), &catalogue, &Text::default());
        let answers = ["default", "start", "later", "__closed", "else"];
        assert_eq!(
            answers.map(|key| words.pressed(key)),
            [
                Some(Pressed::Itself),
                Some(Pressed::Start),
                Some(Pressed::Later),
                None,
                None
            ]
        );
        let morning = Words::of(&Notification::MorningQuestion, &catalogue, &Text::default());
        assert_eq!(morning.pressed("default"), Some(Pressed::Itself));
        assert_eq!(morning.pressed("start"), None);
    }
}
