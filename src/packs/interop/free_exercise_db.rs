//! Entries in the layout of the public data set free-exercise-db: `exercises.json` and `images/`.
//!
//! What it does not say is not made up: dose and suitability are usual ones, and say so.

mod guessed;
mod words;

use serde::Deserialize;

use self::guessed::{category, dose, equipment, is_one_sided, parts, position};
use self::words::{cut, line, pieces, plain, spelled};
use crate::domain::exercise::{Category, DoseBasis, Kiosk, Position, Suitability, Words};
use crate::domain::{Exercise, ExerciseId, KitNeed, Picture};
use crate::packs::picture::Kind;

/// Largest `exercises.json` that is read, in bytes.
pub const LARGEST_LIST: u64 = 16 << 20;

/// Most exercises of one folder: with two pictures each they just go into a pack.
pub const MOST_EXERCISES: usize = 1_600;

/// Most pictures of one exercise.
const MOST_PICTURES: usize = 20;

/// An entry of the list.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Entry {
    id: String,
    name: String,
    force: Option<String>,
    level: Option<String>,
    mechanic: Option<String>,
    equipment: Option<String>,
    primary_muscles: Vec<String>,
    secondary_muscles: Vec<String>,
    instructions: Vec<String>,
    category: Option<String>,
    images: Vec<String>,
}

/// The entries of a list; an error says in one sentence why there are none.
pub fn entries(json: &str) -> Result<Vec<Entry>, String> {
    let entries: Vec<Entry> = serde_json::from_str(json)
        .map_err(|error| format!("exercises.json: not a list of exercises ({error})"))?;
    if MOST_EXERCISES < entries.len() {
        let count = entries.len();
        return Err(format!(
            "exercises.json: {count} exercises; expected at most {MOST_EXERCISES}"
        ));
    }
    Ok(entries)
}

impl Entry {
    /// What it is called in messages.
    pub fn called(&self) -> &str {
        if self.id.is_empty() {
            &self.name
        } else {
            &self.id
        }
    }

    /// The id in our spelling, which does not collide with what is built in; `None` where nothing of it can be spelled.
    pub fn our_id(&self) -> Option<String> {
        let spelled = spelled(self.called());
        (!spelled.is_empty()).then(|| format!("fedb-{}", cut(&spelled, 50)).replace(' ', "-"))
    }

    /// Files of its pictures below `images/`, none of which leads elsewhere.
    pub fn pictures(&self) -> impl Iterator<Item = &str> {
        let images = self.images.iter().map(String::as_str);
        images.filter(|image| is_below(image)).take(MOST_PICTURES)
    }

    /// How many pictures are left out, because they lead elsewhere or are too many.
    pub fn left_out(&self) -> usize {
        self.images.len() - self.pictures().count()
    }

    /// The exercise under `id`, with pictures of these kinds in order; an error says what it lacks.
    pub fn exercise(&self, id: &str, pictures: &[Kind]) -> Result<Exercise, &'static str> {
        let instructions = self.instructions();
        if self.name.trim().is_empty() {
            return Err("it has no name");
        }
        if instructions.is_empty() {
            return Err("it has no instructions");
        }
        let category = category(self);
        let dose = dose(category, is_one_sided(self));
        let seconds = (dose.length().as_millis() + 500) / 1_000;
        let words = |words: &[String]| words.iter().map(|word| line(word, 80)).collect();
        let needs = equipment(self);
        Ok(Exercise {
            id: ExerciseId::new(id),
            name: line(&self.name, 80),
            category,
            equipment: needs.iter().map(|word| KitNeed::of(word)).collect(),
            position: position(self),
            unilateral: is_one_sided(self),
            primary_muscles: words(&self.primary_muscles),
            secondary_muscles: words(&self.secondary_muscles),
            instructions,
            cautions: self.cautions(),
            evidence: vec![self.source()],
            default_seconds: u32::try_from(seconds).unwrap_or(1),
            words: self.words(&dose.work),
            pictures: self.shown(id, pictures),
            dose,
            ..unchecked()
        })
    }

    fn instructions(&self) -> Vec<String> {
        let given = self.instructions.iter().map(|text| plain(text));
        let pieces = given.flat_map(|text| pieces(&text));
        pieces.filter(|text| !text.is_empty()).take(60).collect()
    }

    fn cautions(&self) -> Vec<String> {
        let mut cautions =
            vec!["From a public data set; nobody has checked it for sore hamstrings.".to_owned()];
        if let Some(level) = self.level.as_deref().filter(|level| *level != "beginner") {
            cautions.push(format!("Not for beginners: {}.", line(level, 40)));
        }
        cautions
    }

    fn source(&self) -> String {
        let facts = [
            ("force", &self.force),
            ("level", &self.level),
            ("mechanic", &self.mechanic),
            ("category", &self.category),
        ];
        let known = facts.iter().filter_map(|(name, fact)| {
            let fact = fact.as_deref()?;
            Some(format!("{name} {}", line(fact, 40)))
        });
        let known = known.collect::<Vec<_>>().join(", ");
        format!("free-exercise-db: {} ({known})", line(self.called(), 80))
    }

    fn words(&self, work: &crate::domain::Work) -> Words {
        let muscle = self.primary_muscles.first();
        let feel = muscle.map_or_else(
            || "Nothing sharp.".to_owned(),
            |muscle| format!("Where it works: {}.", line(muscle, 30)),
        );
        Words {
            short_name: line(&self.name, 22),
            setup_line: "Get into place as the instructions say.".to_owned(),
            cue: "Slowly, and only as far as it is easy.".to_owned(),
            feel,
            parts: parts(work),
            spots: None,
            count_unit: "reps".to_owned(),
        }
    }

    fn shown(&self, id: &str, pictures: &[Kind]) -> Vec<Picture> {
        let count = pictures.len();
        let numbered = pictures.iter().enumerate();
        let shown = numbered.map(|(place, kind)| Picture {
            file: picture_name(id, place, *kind),
            alt: format!(
                "{}: photograph {} of {count}",
                line(&self.name, 80),
                place + 1
            ),
            instruction: None,
        });
        shown.collect()
    }
}

/// The name in the pack of picture `place` of the exercise `id`.
pub fn picture_name(id: &str, place: usize, kind: Kind) -> String {
    format!("pictures/{id}-{place}.{}", kind.ending())
}

/// An exercise that nobody has looked at: caution everywhere, and no display in public.
fn unchecked() -> Exercise {
    Exercise {
        id: ExerciseId::new(""),
        name: String::new(),
        aka: Vec::new(),
        category: Category::Strength,
        equipment: Vec::new(),
        position: Position::Standing,
        unilateral: false,
        primary_muscles: Vec::new(),
        secondary_muscles: Vec::new(),
        instructions: Vec::new(),
        cues: Vec::new(),
        mistakes: Vec::new(),
        dose: dose(Category::Strength, false),
        dose_basis: basis(),
        dose_alternatives: Vec::new(),
        progressions: Vec::new(),
        regressions: Vec::new(),
        cautions: Vec::new(),
        contraindications: Vec::new(),
        stop_if: vec!["Sharp pain".to_owned()],
        evidence: Vec::new(),
        camera: "sagittal-right".to_owned(),
        props: Vec::new(),
        positions: Vec::new(),
        animation_loop: Vec::new(),
        illustration_note: None,
        suitability: Suitability::UNCHECKED,
        default_seconds: 1,
        tier: 2,
        words: Entry::default().words(&dose(Category::Strength, false).work),
        kiosk: Kiosk::No,
        kiosk_reason: "Nobody has checked it for a public display.".to_owned(),
        pictures: Vec::new(),
    }
}

fn basis() -> DoseBasis {
    DoseBasis {
        basis: "convention".to_owned(),
        frequency: "as agreed".to_owned(),
        range: "none given".to_owned(),
        note: Some("The data set names no dose; this is a usual one to begin with.".to_owned()),
    }
}

/// True for a path below a folder: no root, no drive, no way up.
fn is_below(path: &str) -> bool {
    let part = |part: &str| !part.is_empty() && part != "." && part != "..";
    !path.contains(['\\', ':']) && path.split('/').all(part)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::packs::{Problem, read, write};

    fn entry(json: &str) -> Entry {
        serde_json::from_str(json).unwrap()
    }

    fn problems(entry: &Entry) -> Vec<Problem> {
        let id = entry.our_id().unwrap();
        let exercise = entry.exercise(&id, &[Kind::Jpeg]).unwrap();
        let text = write::exercise(&exercise);
        let name = format!("exercises/{id}.toml");
        let (catalogue, problems) = read([(name.as_str(), text.as_str())]);
        assert_eq!(catalogue.exercises, [exercise]);
        problems
    }

    #[test]
    fn every_kind_of_entry_becomes_an_exercise_within_all_limits() {
        let long = "A very long sentence about nothing at all. ".repeat(60);
        for category in [
            "strength",
            "stretching",
            "cardio",
            "plyometrics",
            "powerlifting",
            "new",
        ] {
            for equipment in [
                "null",
                "\"body only\"",
                "\"foam roll\"",
                "\"bands\"",
                "\"other\"",
            ] {
                let json = format!(
                    r#"{{"id": "A_b (c)/d", "name": "{}", "category": "{category}", "equipment": {equipment},
                        "level": "expert", "force": "pull", "primaryMuscles": ["hamstrings"], "unknown": [1],
                        "instructions": ["{long}", "Repeat with the other leg.\u0007"]}}"#,
                    "Name ".repeat(40)
                );
                let entry = entry(&json);
                assert_eq!(entry.our_id().unwrap(), "fedb-a-b-c-d");
                assert_eq!(problems(&entry), [], "{category} {equipment}");
            }
        }
    }

    #[test]
    fn pictures_that_lead_elsewhere_are_left_out() {
        let entry = entry(
            r#"{"images": ["A/0.jpg", "../../etc/passwd", "/etc/passwd", "C:/x.jpg", "A//1.jpg", "A\\1.jpg"]}"#,
        );
        assert_eq!(entry.pictures().collect::<Vec<_>>(), ["A/0.jpg"]);
        assert_eq!(entry.left_out(), 5);
    }

    #[test]
    fn an_entry_without_name_or_instructions_says_so() {
        let nameless = entry(r#"{"id": "x", "instructions": ["Do."]}"#);
        assert_eq!(nameless.exercise("x", &[]), Err("it has no name"));
        let bare = entry(r#"{"id": "x", "name": "X"}"#);
        assert_eq!(bare.exercise("x", &[]), Err("it has no instructions"));
        assert!(
            entries("{}")
                .unwrap_err()
                .contains("not a list of exercises")
        );
    }
}
