//! Words of the page: joints, parts that bear weight, things, angles, doubts.

use crate::domain::Side;
use crate::domain::own::{Lack, OwnLine, OwnWork, Usual};
use crate::figure::pose::Dof;
use crate::figure::study::{Bearing, Doubt, Joint};
use crate::text::Text;

/// The words that an exercise of one's own begins with.
pub fn usual(text: &Text) -> Usual {
    let part = |id: &str| text.get(&format!("own-part-{id}"));
    Usual {
        setup: text.get("own-setup-usual"),
        cue: text.get("own-cue-usual"),
        feel: text.get("own-feel-usual"),
        stop_if: text.get("own-stop-usual"),
        frequency: text.get("own-frequency-usual"),
        range: text.get("own-range-usual"),
        kiosk_reason: text.get("own-kiosk-usual"),
        unit: text.get("own-unit-usual"),
        parts: ["lift", "top", "lower", "hold", "round"].map(part),
    }
}

fn of_side(text: &Text, id: &str, side: Option<Side>) -> String {
    let name = text.get(id);
    let Some(side) = side else { return name };
    let side = text.get(&format!("side-name-{}", side.as_str()));
    text.with(
        "studio-of-side",
        &[("name", (&name).into()), ("side", (&side).into())],
    )
}

pub(super) fn joint(text: &Text, joint: Joint) -> String {
    of_side(text, joint.message(), joint.side())
}

pub(super) fn bearing(text: &Text, bearing: Bearing) -> String {
    of_side(text, bearing.message(), bearing.side())
}

/// An angle, such as `hip flexion`; its side is that of the joint over it.
pub(super) fn angle(text: &Text, dof: Dof) -> String {
    let name = dof.name();
    let own = match dof {
        Dof::Central(_) => name.as_str(),
        Dof::Sided(..) => name.split_once('.').map_or("", |(_, own)| own),
    };
    text.get(&format!("angle-{}", own.replace('.', "-")))
}

pub(super) fn line(line: OwnLine) -> &'static str {
    match line {
        OwnLine::Name => "own-name",
        OwnLine::Instructions => "own-instructions",
        OwnLine::Setup => "own-setup",
        OwnLine::Cue => "own-cue",
        OwnLine::Feel => "own-feel",
        OwnLine::Cautions => "own-cautions",
        OwnLine::StopIf => "own-stop-if",
    }
}

pub(super) fn work(work: OwnWork) -> &'static str {
    match work {
        OwnWork::Reps => "own-work-reps",
        OwnWork::Hold => "own-work-hold",
        OwnWork::Timed => "own-work-timed",
    }
}

pub(super) fn lack(lack: Lack) -> &'static str {
    match lack {
        Lack::Name => "own-lacks-name",
        Lack::Instructions => "own-lacks-instructions",
        Lack::StopIf => "own-lacks-stop-if",
    }
}

/// A doubt in a short sentence; lengths in centimetres, key positions counted from 1.
pub(super) fn doubt(text: &Text, doubt: &Doubt) -> String {
    let cm = |metres: f64| (metres * 100.0).round().max(1.0) as u32;
    let at = |id: &str, key: usize, metres: f64| {
        text.with(id, &[("key", (key + 1).into()), ("cm", cm(metres).into())])
    };
    match doubt {
        Doubt::Still => text.get("doubt-still"),
        Doubt::Misses(key, by) => at("doubt-misses", *key, *by),
        Doubt::Sinks(key, by) => at("doubt-sinks", *key, *by),
        Doubt::Slips(by) => text.with("doubt-slips", &[("cm", cm(*by).into())]),
        Doubt::SinksBetween(by) => text.with("doubt-sinks-between", &[("cm", cm(*by).into())]),
        Doubt::Beyond(key, dof) => {
            let joint = angle(text, *dof);
            text.with(
                "doubt-beyond",
                &[("key", (key + 1).into()), ("joint", (&joint).into())],
            )
        }
        Doubt::OtherSide => text.get("doubt-other-side"),
    }
}
