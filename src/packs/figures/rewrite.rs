//! Writes solved poses into a figure file and leaves every other line as it is.

use std::collections::BTreeMap;

use crate::figure::pose::{Dof, Pose};
use crate::figure::solve::Solved;

/// Places are written to a tenth of a millimetre, angles to a hundredth of a degree.
const PLACE_DIGITS: i32 = 4;
const ANGLE_DIGITS: i32 = 2;

/// `text` with the lines `solved = …` of its keys, and of a partner's, replaced in order; a key without one gets one.
pub fn with_solved(text: &str, solved: &[Solved]) -> String {
    let mut out: Vec<String> = Vec::new();
    let mut keys = solved.iter();
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        out.push(line.to_owned());
        if !line.starts_with("[[keys]]") {
            continue;
        }
        let mut key = Vec::new();
        while let Some(line) = lines.next_if(|line| !line.starts_with('[')) {
            key.push(line.to_owned());
        }
        if let Some(solved) = keys.next() {
            put(&mut key, "solved", &solved.pose);
            if let Some(partner) = &solved.partner {
                put(&mut key, "partner.solved", partner);
            }
        }
        out.extend(key);
    }
    out.join("\n") + "\n"
}

/// Replaces the line of `name` in a key, or adds it after the written values.
fn put(key: &mut Vec<String>, name: &str, pose: &Pose) {
    let values = values(pose).into_iter();
    let values: Vec<String> = values
        .map(|(name, value)| format!("\"{name}\" = {value}"))
        .collect();
    let line = format!("{name} = {{ {} }}", values.join(", "));
    let start = format!("{name} = ");
    if let Some(old) = key.iter_mut().find(|old| old.starts_with(&start)) {
        *old = line;
        return;
    }
    let written = start.replace("solved", "q");
    let after = key.iter().position(|old| old.starts_with(&written));
    key.insert(after.map_or(0, |after| after + 1), line);
}

/// Every value that is not nothing; `B.` where both sides have the same.
pub(super) fn values(pose: &Pose) -> BTreeMap<String, f64> {
    let mut values: BTreeMap<String, f64> = BTreeMap::new();
    for dof in Dof::all() {
        let digits = if dof.is_place() {
            PLACE_DIGITS
        } else {
            ANGLE_DIGITS
        };
        let scale = 10_f64.powi(digits);
        let value = (pose.get(dof) * scale).round() / scale;
        if value != 0.0 {
            values.insert(dof.name(), value);
        }
    }
    let lefts: Vec<String> = values
        .keys()
        .filter_map(|name| name.strip_prefix("L."))
        .map(str::to_owned)
        .collect();
    for rest in lefts {
        let [left, right] = ["L", "R"].map(|side| format!("{side}.{rest}"));
        if values.get(&left) == values.get(&right)
            && let Some(both) = values.remove(&left)
        {
            values.remove(&right);
            values.insert(format!("B.{rest}"), both);
        }
    }
    values
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Side;
    use crate::figure::pose::Sided;

    fn bent(degrees: f64) -> Solved {
        let knee = |side| Dof::Sided(side, Sided::KneeFlex);
        let pose = Pose::default().with(knee(Side::Left), degrees);
        Solved {
            pose: pose.with(knee(Side::Right), degrees),
            partner: None,
            residual_m: 0.0,
            gave_way: None,
        }
    }

    #[test]
    fn only_the_solved_lines_change_and_missing_ones_are_added() {
        let before = "id = \"x\"\n\n[[keys]] # 0\nq = { }\nsolved = { }\n\n[[keys]] # 1\nq = { }\n\n[[phases]]\nname = \"a\"\n";
        let after = with_solved(before, &[bent(12.345), bent(90.0)]);
        let wanted = "id = \"x\"\n\n[[keys]] # 0\nq = { }\nsolved = { \"B.knee.flex\" = 12.35 }\n\n[[keys]] # 1\nq = { }\nsolved = { \"B.knee.flex\" = 90 }\n\n[[phases]]\nname = \"a\"\n";
        assert_eq!(after, wanted);
        assert_eq!(with_solved(&after, &[bent(12.345), bent(90.0)]), after);
    }
}
