//! What a physiotherapist adds to a routine that is handed to one person.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::schedule::Day;
use super::side::Side;

/// What a physiotherapist adds to a routine that is handed to one person. Every text may be empty.
///
/// How often a week is said by the routine's variant, what for by its goals, when to take care by its cautions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prescription {
    /// The clinic.
    pub clinic: String,
    /// Who wrote it.
    pub author: String,
    /// Where questions go: a number, an address.
    pub contact: String,
    /// The person's initials or number; never a name.
    pub patient: String,
    /// The side that hurts.
    pub sore_side: Option<Side>,
    /// The day on which it was written, or given out last with a change.
    pub written: Option<Date>,
    /// The day on which it is looked at again.
    pub review: Option<Date>,
    /// For so many weeks.
    pub weeks: Option<u32>,
    /// On these days of the week; without any, which days is left open.
    pub days: BTreeSet<Day>,
    /// How often it was changed and handed over, counted from 1.
    pub version: u32,
    /// The clinic's sign.
    pub logo: Option<Picture>,
}

/// A photograph or a drawing that came with content.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Picture {
    /// Its file, as it is named in its pack, such as `pictures/heel.jpg`.
    pub file: String,
    /// What it shows, for who does not see it.
    pub alt: String,
    /// The instruction that it belongs to, counted from 1; without one, the whole exercise.
    pub instruction: Option<u32>,
}

/// The folder of the studio's own photographs, as their names have it.
const OWN: &str = "pictures/";

impl Picture {
    /// How a photograph of the studio's own is named, whose file there has this name.
    pub fn own_file(name: &str) -> String {
        format!("{OWN}{name}")
    }

    /// The name of its file among the studio's own photographs; `None` for one that came with a pack.
    pub fn own_name(file: &str) -> Option<&str> {
        let name = file.strip_prefix(OWN)?;
        let plain = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
        let is_name = !name.is_empty() && !name.starts_with('.') && name.chars().all(plain);
        is_name.then_some(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_plain_name_is_one_of_the_studio() {
        let own = Picture::own_file("3f9a.jpg");
        assert_eq!(own, "pictures/3f9a.jpg");
        assert_eq!(Picture::own_name(&own), Some("3f9a.jpg"));
        for other in [
            "riverside/pictures/heel.jpg",
            "pictures/pictures/heel.jpg",
            "pictures/",
            "pictures/../clinic.key",
            "pictures/.hidden",
            "pictures/a\\b.jpg",
            "heel.jpg",
        ] {
            assert_eq!(Picture::own_name(other), None, "{other}");
        }
    }
}
