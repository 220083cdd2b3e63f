//! Two people, one after the other, share nothing.

use std::collections::BTreeMap;

use stridewell::kiosk::{Area, Config};

use crate::support::kiosk::{LANDSCAPE, Stand, gym};

/// The whole state as it is printed, a field a line, without what belongs to the machine: what time it is, where the picture
/// stands, and how long slides have been shown.
fn state(stand: &Stand) -> BTreeMap<usize, String> {
    let printed = format!("{:#?}", stand.model());
    let machines = ["utc_ms:", "slides:", "still:", "moves:", "quiet:"];
    // The content is the same for all; which figures of it were looked at is no secret.
    let mut inside = false;
    let lines = printed.lines().filter(move |line| {
        inside |= *line == "    content: Content {";
        let content = inside;
        inside &= *line != "    },";
        !content
    });
    let lines = lines.filter(|line| {
        let line = line.trim_start();
        let time = line.ends_with("s,") && line.starts_with(|letter: char| letter.is_ascii_digit());
        !time && !machines.iter().any(|own| line.starts_with(own))
    });
    let mut minute = false;
    let lines =
        lines.filter(move |line| !std::mem::replace(&mut minute, line.ends_with("Minute(")));
    lines.map(str::to_owned).enumerate().collect()
}

#[track_caller]
fn same(one: &BTreeMap<usize, String>, two: &BTreeMap<usize, String>) {
    let differs = |(place, line): &(&usize, &String)| two.get(*place) != Some(*line);
    let first = one.iter().find(differs);
    let other = first.and_then(|(place, _)| two.get(place));
    assert_eq!(first.map(|(_, line)| line), other);
    assert_eq!(one.len(), two.len());
}

fn config() -> Config {
    Config {
        languages: vec!["en".to_owned(), "de".to_owned()],
        counts: true,
        ..gym()
    }
}

/// Somebody who uses whatever there is.
fn visit(stand: &mut Stand) {
    stand.touch("Deutsch");
    stand.touch("Weiterlesen");
    stand.touch("Mir geht es gut");
    stand.touch("Größer");
    stand.touch("Zeit");
    stand.touch("Bis 15");
    let routine = stand.model().cards()[0].1[0].routine.clone();
    let name = stand
        .model()
        .content
        .catalogue
        .routine(&routine)
        .unwrap()
        .name
        .clone();
    if stand.area() == Area::Choose {
        stand.touch(&name);
    }
    stand.touch("Beginnen");
    stand.touch("Ton");
    stand.touch("Auslassen");
    stand.touch("Es tut weh");
    stand.touch("Schmerz 3");
    stand.touch("Hier beenden");
    assert_eq!(stand.area(), Area::CheckIn);
    stand.touch("Schmerz 4");
    stand.touch("Weiter");
    assert_eq!(stand.area(), Area::Thanks);
}

#[test]
fn nothing_in_the_state_tells_of_whoever_was_there_before() {
    let mut fresh = Stand::new(config(), LANDSCAPE);
    fresh.pass(1);
    let mut used = Stand::new(config(), LANDSCAPE);
    used.pass(1);
    same(&state(&fresh), &state(&used));
    visit(&mut used);
    let there: Vec<String> = state(&used).into_values().collect();
    for told in ["pain: Some(", "done: Some(", "\"de\","] {
        assert!(there.iter().any(|line| line.trim() == told), "{told}");
    }
    used.pass(40);
    assert_eq!(used.area(), Area::Attract);
    same(&state(&fresh), &state(&used));
}

#[test]
fn whoever_walks_away_from_any_area_is_forgotten() {
    let ways: [fn(&mut Stand); 6] = [
        |stand| stand.touch("Touch to start"),
        Stand::come,
        |stand| stand.look_at("Post-run cool-down"),
        |stand| {
            stand.begin("Post-run cool-down");
            stand.touch("Pause");
        },
        |stand| {
            stand.begin("Post-run cool-down");
            stand.touch("It hurts");
            stand.touch("Pain 9");
        },
        |stand| {
            stand.begin("Post-run cool-down");
            stand.touch("Finished");
            stand.touch("Finished");
        },
    ];
    let fresh = state(&Stand::new(gym(), LANDSCAPE));
    for go in ways {
        let mut stand = Stand::new(gym(), LANDSCAPE);
        go(&mut stand);
        stand.pass(150);
        assert_eq!(stand.area(), Area::Attract);
        same(&fresh, &state(&stand));
    }
}

#[test]
fn the_screens_remember_nothing_either() {
    let mut stand = Stand::new(config(), LANDSCAPE);
    visit(&mut stand);
    stand.pass(40);
    let kept = stand.stage.app.ctx.memory(|memory| memory.data.len());
    let fresh = Stand::new(config(), LANDSCAPE);
    let first = fresh.stage.app.ctx.memory(|memory| memory.data.len());
    assert!(kept <= first + 1, "{kept} entries, {first} at the start");
}
