//! Contacts from files; some words stand for several points (FIGURE.md 6).

use super::{landmark, number};
use crate::figure::contact::{Contact, Steps, USUAL_LIFT_M};
use crate::packs::check::Check;

/// What a point of a macro holds: what is given, only the given height, or only a height above it, metres.
#[derive(Clone, Copy)]
enum Held {
    AsGiven,
    Level,
    Height(f64),
}

/// Points that stand behind one word. `flat_hand` keeps the back of the hand up, `ball` and `flat_foot` keep the foot from
/// rolling over its edge.
const MACROS: &[(&str, &[(&str, Held)])] = &[
    (
        "flat_hand",
        &[
            ("palm", Held::AsGiven),
            ("indexk", Held::Height(0.0)),
            ("littlek", Held::Height(0.0)),
            ("dorsum", Held::Height(0.0365)),
            ("fingertip", Held::Height(0.001)),
        ],
    ),
    (
        "ball",
        &[("ball", Held::AsGiven), ("ballm", Held::Height(0.0))],
    ),
    (
        "flat_foot",
        &[
            ("heel", Held::AsGiven),
            ("ball", Held::Level),
            ("ballm", Held::Height(0.0)),
        ],
    ),
];

/// The contacts of a list, each side by itself.
pub(super) fn read(key: &str, tables: &[toml::Table], check: &mut Check<'_>) -> Vec<Contact> {
    let mut out = Vec::new();
    for table in tables {
        let Some(at) = table.get("at").and_then(toml::Value::as_str) else {
            check.wrong(key, "missing", "at: the name of a landmark");
            continue;
        };
        match at.strip_prefix("B.") {
            Some(rest) => {
                out.extend(contact(key, &format!("L.{rest}"), table, -1.0, check));
                out.extend(contact(key, &format!("R.{rest}"), table, 1.0, check));
            }
            None => out.extend(contact(key, at, table, 1.0, check)),
        }
    }
    out
}

/// A contact of one side; `mirror` is -1 where the file gives the right one's place.
fn contact(
    key: &str,
    name: &str,
    table: &toml::Table,
    mirror: f64,
    check: &mut Check<'_>,
) -> Vec<Contact> {
    let given = |name: &str| table.get(name).and_then(number);
    let measured_from = table.get("to").or(table.get("on"));
    let to = match measured_from.and_then(toml::Value::as_str) {
        // One that cannot be measured is left out: at the floor it would pull the body astray.
        Some(to) => match landmark(key, &own_side(to, name), check) {
            Some(to) => Some(to),
            None => return Vec::new(),
        },
        None => None,
    };
    let [x, y, z] = place(table, mirror);
    let [pinned, held] = ["pin", "hold"].map(|word| table.contains_key(word));
    let points = points(name).into_iter();
    points
        .filter_map(|(point, level)| {
            let (place, planted) = match level {
                Held::AsGiven => ([x, y, z], pinned || held),
                Held::Level => ([None, y, None], pinned || held),
                Held::Height(over) => ([None, y.map(|y| y + over), None], false),
            };
            Some(Contact {
                name: name.to_owned(),
                at: landmark(key, &point, check)?,
                to,
                place,
                planted,
                pinned: planted && pinned,
                least_y: given("min"),
                steps: steps(name, table),
            })
        })
        .collect()
}

/// Where a point should be, or how far from the one that it is measured from.
fn place(table: &toml::Table, mirror: f64) -> [Option<f64>; 3] {
    let [x, y, z] = match table.get("d").and_then(toml::Value::as_array) {
        Some(by) => std::array::from_fn(|axis| by.get(axis).and_then(number)),
        None => ["x", "y", "z"].map(|name| table.get(name).and_then(number)),
    };
    [x, y, z.map(|z| z * mirror)]
}

/// The steps in which a hand or foot walks; the right one goes first when the file does not say.
fn steps(name: &str, table: &toml::Table) -> Option<Steps> {
    let given = |name: &str| table.get(name).and_then(number);
    let side = name.split_once('.').map_or("", |(side, _)| side);
    let lead = table.get("lead").and_then(toml::Value::as_str);
    given("steps").map(|count| Steps {
        count: count as u32,
        lift_m: given("lift").unwrap_or(USUAL_LIFT_M),
        leads: side == lead.unwrap_or("R"),
    })
}

/// Contacts as a file spells them, one point each.
pub(super) fn spelled(contacts: &[Contact]) -> Vec<toml::Table> {
    contacts.iter().map(table).collect()
}

fn table(contact: &Contact) -> toml::Table {
    let mut table = toml::Table::new();
    let mut put = |name: &str, value: toml::Value| {
        table.insert(name.to_owned(), value);
    };
    put("at", contact.at.name().into());
    if let Some(to) = &contact.to {
        put("to", to.name().into());
        let free = || toml::Value::from("free");
        let by = contact.place.map(|by| by.map_or_else(free, Into::into));
        put("d", by.to_vec().into());
    } else {
        for (axis, place) in ["x", "y", "z"].into_iter().zip(contact.place) {
            if let Some(place) = place {
                put(axis, place.into());
            }
        }
    }
    if contact.planted {
        put(if contact.pinned { "pin" } else { "hold" }, 1.into());
    }
    if let Some(least) = contact.least_y {
        put("min", least.into());
    }
    if let Some(steps) = contact.steps {
        put("steps", steps.count.into());
        put("lift", steps.lift_m.into());
        let own = contact.at.name();
        let side = own.split_once('.').map_or("R", |(side, _)| side);
        let other = if side == "R" { "L" } else { "R" };
        put("lead", if steps.leads { side } else { other }.into());
    }
    table
}

/// `B.` of the point that a contact is measured from means its own side.
fn own_side(to: &str, name: &str) -> String {
    match (to.strip_prefix("B."), name.split_once('.')) {
        (Some(rest), Some((side, _))) => format!("{side}.{rest}"),
        _ => to.to_owned(),
    }
}

/// The points that a contact's name stands for.
fn points(name: &str) -> Vec<(String, Held)> {
    let (prefix, rest) = match name.split_once('.') {
        Some((side, rest)) => (format!("{side}."), rest),
        None => (String::new(), name),
    };
    match MACROS.iter().find(|(word, _)| *word == rest) {
        Some((_, points)) => points
            .iter()
            .map(|(point, held)| (format!("{prefix}{point}"), *held))
            .collect(),
        None => vec![(name.to_owned(), Held::AsGiven)],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contacts(text: &str) -> Vec<Contact> {
        let table: toml::Table = toml::from_str(text).unwrap();
        let mut check = Check::new("x");
        let contacts = read("contacts", &[table], &mut check);
        assert!(check.into_problems().is_empty());
        contacts
    }

    #[test]
    fn both_sides_get_a_contact_each_and_the_left_one_is_mirrored() {
        let both = contacts("at = \"B.heel\"\ny = 0\nz = 0.1\npin = 1");
        let [left, right] = both.as_slice() else {
            panic!("{both:?}");
        };
        assert_eq!(
            (left.name.as_str(), left.place),
            ("L.heel", [None, Some(0.0), Some(-0.1)])
        );
        assert_eq!(
            (right.name.as_str(), right.place),
            ("R.heel", [None, Some(0.0), Some(0.1)])
        );
        assert!(left.planted && right.planted);
    }

    #[test]
    fn a_flat_hand_is_five_points() {
        let hand = contacts("at = \"R.flat_hand\"\ny = 0\nx = 0.5");
        assert_eq!(hand.len(), 5);
        assert!(hand.iter().all(|contact| contact.name == "R.flat_hand"));
        assert_eq!(
            hand.iter()
                .filter(|contact| contact.place[0].is_some())
                .count(),
            1
        );
    }

    #[test]
    fn an_axis_that_is_free_is_not_held() {
        let grip = contacts("at = \"R.grip\"\nto = \"R.thigh_front\"\nd = [0.05, \"free\", 0.01]");
        let place = grip.first().map(|contact| contact.place);
        assert_eq!(place, Some([Some(0.05), None, Some(0.01)]));
    }
}
