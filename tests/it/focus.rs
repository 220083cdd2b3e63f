//! Who has the keyboard: a page starts at its heading, a dialog holds it and gives it back, nothing loses it.

use eframe::egui::accesskit::{Live, Role};
use eframe::egui::{Key, Modifiers};
use egui_kittest::kittest::{AccessKitNode, NodeT as _};
use stridewell::domain::safety::Audience;
use stridewell::model::{Action, Dialog, HelpAction, SafetyAction, Screen};
use stridewell::player::{Command, State};

use crate::support::safety::mildest_of;
use crate::support::scenes::session::session;
use crate::support::scenes::{Scene, scenes};
use crate::support::stage::Stage;

/// More presses of Tab than any page has things to press.
const ROUND: usize = 120;

/// What has the keyboard: what it is and what it is called.
fn focused(stage: &Stage) -> Option<(Role, String)> {
    let all = stage.app.root().children_recursive();
    let mut nodes = all.map(|node| node.accesskit_node());
    let node = nodes.find(AccessKitNode::is_focused)?;
    let name = node.label().or_else(|| node.value());
    Some((node.role(), name.unwrap_or_default()))
}

#[track_caller]
fn at_heading(stage: &Stage, name: &str) {
    assert_eq!(focused(stage), Some((Role::Heading, name.to_owned())));
}

/// True when the keyboard is inside of what has this role.
fn inside(stage: &Stage, role: Role) -> bool {
    let all = stage.app.root().children_recursive();
    let mut nodes = all.map(|node| node.accesskit_node());
    let mut node = nodes.find(AccessKitNode::is_focused);
    while let Some(now) = node {
        if now.role() == role {
            return true;
        }
        node = now.parent();
    }
    false
}

#[test]
fn a_page_that_opens_starts_at_its_heading() {
    let mut stage = Stage::without_figures();
    assert_eq!(focused(&stage), None, "the first page waits for its keys");
    stage.act(Action::Open(Screen::Routine("post-run-cool-down".into())));
    at_heading(&stage, "Post-run cool-down");
    stage.press(Key::Tab);
    let (role, name) = focused(&stage).unwrap();
    assert_ne!(role, Role::Heading);
    assert!(
        name.starts_with("Start"),
        "Tab goes on from the heading: {name}"
    );
    stage.act(Action::Back);
    at_heading(&stage, "Library");
}

/// Who reads the heading still has the keys of the page.
#[test]
fn a_heading_takes_no_keys_from_its_page() {
    let mut stage = Stage::without_figures();
    stage.act(Action::Open(Screen::Exercise("glute-bridge".into())));
    at_heading(&stage, "Glute bridge");
    for key in [Key::ArrowDown, Key::ArrowRight] {
        stage.press(key);
        at_heading(&stage, "Glute bridge");
    }
    stage.press(Key::Escape);
    at_heading(&stage, "Library");
    stage.act(Action::Open(Screen::Routine("desk-break-five".into())));
    stage.press(Key::Enter);
    assert!(matches!(stage.model().screen(), Screen::CheckIn(_)));
    stage.press(Key::Num2);
    stage.press(Key::Enter);
    assert_eq!(*stage.model().screen(), Screen::Session);
}

#[test]
fn each_page_of_the_safety_check_starts_at_its_heading() {
    let mut stage = Stage::without_figures();
    stage.act(Action::Safety(SafetyAction::For(Audience::Me)));
    at_heading(&stage, "Before you start");
    for page in 1..=stage.model().safety_groups().len() {
        answer_mildly(&mut stage);
        stage.act(Action::Safety(SafetyAction::Next));
        if *stage.model().screen() == Screen::Safety {
            assert_eq!(stage.model().safety.page, page);
            at_heading(&stage, "Before you start");
        }
    }
    assert_eq!(*stage.model().screen(), Screen::SafetyOutcome);
    assert_eq!(
        focused(&stage).unwrap().0,
        Role::Heading,
        "the outcome is said"
    );
}

/// Answers what is asked now as somebody with no trouble at all.
fn answer_mildly(stage: &mut Stage) {
    let group = stage.model().safety_group().unwrap();
    let check = stage.model().content.safety.clone();
    for question in check.of_group(group) {
        let mildest = mildest_of(question).map(Into::into);
        let answer = SafetyAction::Answer(question.id.clone(), mildest);
        stage.act(Action::Safety(answer));
    }
}

/// Every page but a session, which has a screen of its own kind, can be gone through by its headings.
#[test]
fn every_page_has_one_heading_of_the_first_rank() {
    let pages = scenes().filter(|(name, _)| !name.starts_with("session"));
    for (name, come_there) in pages {
        let mut stage = Stage::without_figures();
        come_there(&mut stage);
        let all = stage.app.root().children_recursive();
        let nodes = all.map(|node| node.accesskit_node());
        let first = nodes.filter(|node| node.role() == Role::Heading && node.level() == Some(1));
        assert!(0 < first.count(), "{name} has no heading");
    }
}

/// Tab goes round inside of it, and what had the keyboard before has it again.
#[track_caller]
fn holds_and_gives_back(stage: &mut Stage, open: impl Fn(&mut Stage)) {
    let before = focused(stage).unwrap();
    open(stage);
    assert!(inside(stage, Role::Dialog), "{:?}", focused(stage));
    for modifiers in [Modifiers::NONE, Modifiers::SHIFT] {
        for _ in 0..12 {
            stage.app.key_press_modifiers(modifiers, Key::Tab);
            stage.settle();
            assert!(inside(stage, Role::Dialog), "{:?}", focused(stage));
        }
    }
    stage.press(Key::Escape);
    stage.settle();
    assert_eq!(focused(stage), Some(before));
}

fn tab_to(stage: &mut Stage, name: &str) {
    for _ in 0..ROUND {
        stage.press(Key::Tab);
        if focused(stage).is_some_and(|(_, focused)| focused.contains(name)) {
            return;
        }
    }
    panic!("Tab never comes to {name:?}: {:#?}", stage.names());
}

#[test]
fn dialogs_over_a_page_hold_the_keyboard_and_give_it_back() {
    let mut stage = Stage::without_figures();
    tab_to(&mut stage, "Progress");
    holds_and_gives_back(&mut stage, |stage| {
        stage.act(Action::Help(HelpAction::ShowKeys(true)));
    });
}

#[test]
fn dialogs_over_a_session_hold_the_keyboard_and_give_it_back() {
    let mut stage = Stage::without_figures();
    session(&mut stage, "hamstring-strength-a", State::Hold);
    for dialog in [Dialog::Keys, Dialog::Exercise] {
        stage.act(Action::Player(Command::Resume));
        tab_to(&mut stage, "It hurts");
        holds_and_gives_back(&mut stage, |stage| stage.act(Action::Show(Some(dialog))));
    }
}

/// From the first to the last thing and round again: whatever has the keyboard is something, on every screen.
#[test]
fn tab_goes_round_every_page_and_is_never_lost() {
    let wanted = |scene: &Scene| {
        let names = [
            "library-exercises",
            "routine",
            "exercise",
            "settings-sound",
            "progress",
            "check-in",
            "today",
        ];
        names.contains(&scene.0)
    };
    for (name, come_there) in scenes().filter(wanted) {
        let mut stage = Stage::without_figures();
        come_there(&mut stage);
        let mut seen = Vec::new();
        for _ in 0..ROUND {
            stage.press(Key::Tab);
            let now = focused(&stage);
            let now = now.unwrap_or_else(|| panic!("{name}: nothing after {:?}", seen.last()));
            assert_ne!(now.0, Role::Heading, "{name}: {now:?} is no place to press");
            seen.push(now);
        }
        let first = &seen[0];
        let rounds = seen.iter().filter(|now| *now == first).count();
        assert!(
            1 < rounds,
            "{name}: Tab comes round to {first:?}: {seen:#?}"
        );
    }
}

/// What is told over a page, and what a number of pain means, are said without being asked for.
#[test]
fn what_comes_up_by_itself_is_said() {
    for (scene, words) in [
        ("notice", "could not be read"),
        ("check-in-said", "change one thing"),
        ("library-filtered", "exercises"),
    ] {
        let (_, come_there) = scenes().find(|(name, _)| *name == scene).unwrap();
        let mut stage = Stage::without_figures();
        come_there(&mut stage);
        let all = stage.app.root().children_recursive();
        let live = all
            .map(|node| node.accesskit_node())
            .filter(|node| node.live() == Live::Polite);
        let said: Vec<_> = live
            .filter_map(|node| node.label().or_else(|| node.value()))
            .collect();
        let lower = said.join("\n").to_lowercase();
        assert!(lower.contains(words), "{scene}: {said:#?}");
    }
}
