//! Key positions from files: angles, contacts, and what may give way.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{contacts, rewrite};
use crate::figure::pose::{Central, Dof, Pose};
use crate::figure::rom;
use crate::figure::spec::Key;
use crate::packs::check::Check;

/// A key in a file.
#[derive(Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct KeyFile {
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    solved: BTreeMap<String, f64>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(with = "Vec<BTreeMap<String, serde_json::Value>>")]
    contacts: Vec<toml::Table>,
    #[serde(skip_serializing_if = "Option::is_none")]
    partner: Option<PartnerKeyFile>,
    #[serde(skip_serializing_if = "Option::is_none")]
    free: Option<Vec<String>>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    q: BTreeMap<String, f64>,
}

/// The partner at a key.
#[derive(Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct PartnerKeyFile {
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    solved: BTreeMap<String, f64>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(with = "Vec<BTreeMap<String, serde_json::Value>>")]
    contacts: Vec<toml::Table>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    q: BTreeMap<String, f64>,
}

impl KeyFile {
    /// The key at `place`, with the file's common contacts and free joints where it has none of its own.
    pub(super) fn convert(
        self,
        place: usize,
        contacts: &[toml::Table],
        free: &[String],
        check: &mut Check<'_>,
    ) -> Key {
        let key = format!("keys.{place}");
        let contacts = if self.contacts.is_empty() {
            contacts
        } else {
            &self.contacts
        };
        let free = self.free.as_deref().unwrap_or(free);
        let partner = self.partner.as_ref();
        if self.solved.is_empty() {
            let expected = "the solved pose, which `stridewell figure solve` writes";
            check.wrong(&format!("{key}.solved"), "missing", expected);
        }
        let partner_contacts = partner.map(|partner| partner.contacts.as_slice());
        Key {
            pose: pose(&format!("{key}.solved"), &self.solved, check),
            partner: partner
                .map(|partner| pose(&format!("{key}.partner.solved"), &partner.solved, check)),
            contacts: contacts::read(&format!("{key}.contacts"), contacts, check),
            partner_contacts: contacts::read(
                &format!("{key}.partner.contacts"),
                partner_contacts.unwrap_or_default(),
                check,
            ),
            free: freed(&format!("{key}.free"), free, check),
            written: values(&format!("{key}.q"), &self.q, check),
            partner_written: partner
                .map(|partner| values(&format!("{key}.partner.q"), &partner.q, check)),
        }
    }
}

impl From<&Key> for KeyFile {
    fn from(key: &Key) -> Self {
        let partner = key.partner.as_ref().map(|pose| PartnerKeyFile {
            solved: spelled(pose),
            contacts: contacts::spelled(&key.partner_contacts),
            q: BTreeMap::new(),
        });
        Self {
            solved: spelled(&key.pose),
            contacts: contacts::spelled(&key.contacts),
            partner,
            free: Some(key.free.iter().map(|dof| dof.name()).collect()),
            q: BTreeMap::new(),
        }
    }
}

/// Every value that is not nothing. A pose in which nothing is bent has at least its place.
fn spelled(pose: &Pose) -> BTreeMap<String, f64> {
    let values = rewrite::values(pose);
    if values.is_empty() {
        return BTreeMap::from([(Dof::Central(Central::RootX).name(), 0.0)]);
    }
    values
}

fn pose(key: &str, given: &BTreeMap<String, f64>, check: &mut Check<'_>) -> Pose {
    let values = values(key, given, check);
    values
        .into_iter()
        .fold(Pose::default(), |pose, (dof, value)| pose.with(dof, value))
}

/// Values by degree of freedom, all within what the joint can do; a name that starts with `B.` stands for both sides.
pub(super) fn values(
    key: &str,
    given: &BTreeMap<String, f64>,
    check: &mut Check<'_>,
) -> Vec<(Dof, f64)> {
    let mut out = Vec::new();
    for (name, value) in given {
        let dofs = dofs(key, name, check);
        if let Some((low, high)) = dofs.first().and_then(|dof| rom::limits(*dof))
            && !(low..=high).contains(value)
        {
            let expected = format!("{low} to {high} degrees");
            check.wrong(&format!("{key}.{name}"), value, &expected);
        }
        out.extend(dofs.into_iter().map(|dof| (dof, *value)));
    }
    out
}

/// What may give way: `root` is its place along and up, `root3` also across.
pub(super) fn freed(key: &str, names: &[String], check: &mut Check<'_>) -> Vec<Dof> {
    let mut out = Vec::new();
    for name in names {
        let places = [Central::RootX, Central::RootY, Central::RootZ];
        match name.as_str() {
            "root" => out.extend(places.into_iter().take(2).map(Dof::Central)),
            "root3" => out.extend(places.map(Dof::Central)),
            other => out.extend(dofs(key, other, check)),
        }
    }
    out
}

/// The degrees of freedom that a name stands for.
fn dofs(key: &str, name: &str, check: &mut Check<'_>) -> Vec<Dof> {
    let names = match name.strip_prefix("B.") {
        Some(rest) => vec![format!("L.{rest}"), format!("R.{rest}")],
        None => vec![name.to_owned()],
    };
    let found: Option<Vec<Dof>> = names.iter().map(|name| Dof::parse(name)).collect();
    if found.is_none() {
        let expected = "the name of a degree of freedom";
        check.wrong(key, format!("{name:?}"), expected);
    }
    found.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Side;
    use crate::figure::pose::Sided;

    #[test]
    fn a_root_is_free_along_and_up_or_in_all_directions() {
        let mut check = Check::new("x");
        let free = |names: &[&str], check: &mut Check<'_>| {
            let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
            freed("free", &names, check)
        };
        assert_eq!(free(&["root"], &mut check).len(), 2);
        assert_eq!(free(&["root3"], &mut check).len(), 3);
        let knees = [Side::Left, Side::Right].map(|side| Dof::Sided(side, Sided::KneeFlex));
        assert_eq!(free(&["B.knee.flex"], &mut check), knees);
        assert!(check.into_problems().is_empty());
    }

    #[test]
    fn an_angle_that_no_joint_reaches_is_a_problem_that_names_joint_angle_and_limit() {
        let mut check = Check::new("x");
        let written = BTreeMap::from([("R.knee.flex".to_owned(), 160.0)]);
        values("keys.2.q", &written, &mut check);
        let problems = check.into_problems();
        let text = problems[0].to_string();
        for part in ["keys.2.q.R.knee.flex", "160", "-5 to 150 degrees"] {
            assert!(text.contains(part), "{text}");
        }
    }

    #[test]
    fn a_wrong_name_is_a_problem() {
        let mut check = Check::new("x");
        freed("free", &["B.knee.bend".to_owned()], &mut check);
        assert_eq!(check.into_problems().len(), 1);
    }
}
