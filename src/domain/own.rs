//! An exercise of one's own: what it begins as, what is written of it, and what it lacks.

mod begin;

use super::exercise::{Exercise, Words};
use super::ids::{ExerciseId, PackId};
use super::typed::{seen, trim, trim_all, up_to};

/// The pack that holds the exercises of one's own.
pub const OWN_PACK: &str = "own-exercises";

/// Words that an exercise of one's own begins with, in the language that is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Usual {
    /// What to do while getting ready.
    pub setup: String,
    /// The line while working.
    pub cue: String,
    /// What it should feel like.
    pub feel: String,
    /// When to stop.
    pub stop_if: String,
    /// How often.
    pub frequency: String,
    /// What is said where sources give no range.
    pub range: String,
    /// Why no public display offers it.
    pub kiosk_reason: String,
    /// What is counted.
    pub unit: String,
    /// Lifting, the pause after it, lowering, holding, going round.
    pub parts: [String; 5],
}

/// A text of an exercise that a person writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OwnLine {
    /// Its name.
    Name,
    /// How it is done, a line a step.
    Instructions,
    /// What to do while getting ready.
    Setup,
    /// The one line while working.
    Cue,
    /// What it should feel like.
    Feel,
    /// When to take care, a line each.
    Cautions,
    /// When to stop at once, a line each.
    StopIf,
}

impl OwnLine {
    /// Every text, in the order in which it is written.
    pub const ALL: [Self; 7] = [
        Self::Name,
        Self::Instructions,
        Self::Setup,
        Self::Cue,
        Self::Feel,
        Self::Cautions,
        Self::StopIf,
    ];

    /// Most letters.
    pub fn most(self) -> usize {
        match self {
            Self::Name => 80,
            Self::Instructions => 4_000,
            Self::Setup => 55,
            Self::Cue => 45,
            Self::Feel => 60,
            Self::Cautions | Self::StopIf => 1_000,
        }
    }

    /// True where it is a list, a line each.
    pub fn has_lines(self) -> bool {
        matches!(self, Self::Instructions | Self::Cautions | Self::StopIf)
    }
}

/// What an exercise of one's own lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lack {
    /// It has no name.
    Name,
    /// It does not say how it is done.
    Instructions,
    /// It does not say when to stop.
    StopIf,
}

/// What is done in a set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum OwnWork {
    Reps,
    Hold,
    Timed,
}

/// A line of a list has at most so many letters, and a list so many lines.
const LINE: usize = 400;
const LINES: usize = 30;

impl Exercise {
    /// A text as it is written.
    pub fn line(&self, line: OwnLine) -> String {
        match line {
            OwnLine::Name => self.name.clone(),
            OwnLine::Instructions => self.instructions.join("\n"),
            OwnLine::Setup => self.words.setup_line.clone(),
            OwnLine::Cue => self.words.cue.clone(),
            OwnLine::Feel => self.words.feel.clone(),
            OwnLine::Cautions => self.cautions.join("\n"),
            OwnLine::StopIf => self.stop_if.join("\n"),
        }
    }

    /// Writes a text, as much of it as there is room for.
    pub fn write(&mut self, line: OwnLine, text: &str) {
        let short = up_to(text, line.most());
        let short = if line.has_lines() {
            short
        } else {
            short.replace('\n', " ")
        };
        match line {
            OwnLine::Name => {
                self.words.short_name = short.trim().chars().take(22).collect();
                self.name = short;
            }
            OwnLine::Instructions => self.instructions = lines(&short),
            OwnLine::Setup => self.words.setup_line = short,
            OwnLine::Cue => self.words.cue = short,
            OwnLine::Feel => self.words.feel = short,
            OwnLine::Cautions => self.cautions = lines(&short),
            OwnLine::StopIf => self.stop_if = lines(&short),
        }
    }

    /// What it cannot do without.
    pub fn own_lacks(&self) -> Vec<Lack> {
        let is_said = |list: &[String]| list.iter().any(|line| !line.trim().is_empty());
        let lacks = [
            (self.name.trim().is_empty(), Lack::Name),
            (!is_said(&self.instructions), Lack::Instructions),
            (!is_said(&self.stop_if), Lack::StopIf),
        ];
        let lacks = lacks.into_iter().filter(|(lacks, _)| *lacks);
        lacks.map(|(_, lack)| lack).collect()
    }

    /// As it is kept: without room around its words and without empty lines.
    #[must_use]
    pub fn tidied(mut self) -> Self {
        for list in [
            &mut self.instructions,
            &mut self.cautions,
            &mut self.stop_if,
        ] {
            trim_all(list);
        }
        trim(&mut self.name);
        for line in self.words.said_once() {
            trim(line);
        }
        for picture in &mut self.pictures {
            picture.alt = seen(picture.alt.trim());
            if picture.alt.is_empty() {
                picture.alt.clone_from(&self.name);
            }
        }
        self
    }

    /// With the usual words where a line was left empty that every exercise has.
    #[must_use]
    pub fn filled(mut self, usual: &Usual) -> Self {
        let usual = [&usual.setup, &usual.cue, &usual.feel];
        for (line, usual) in self.words.said_once().into_iter().zip(usual) {
            if line.trim().is_empty() {
                line.clone_from(usual);
            }
        }
        self
    }
}

impl Words {
    /// The lines that a person writes: getting ready, working, what it feels like.
    fn said_once(&mut self) -> [&mut String; 3] {
        [&mut self.setup_line, &mut self.cue, &mut self.feel]
    }
}

impl ExerciseId {
    /// The id inside of the pack of one's own exercises, where it is one of them.
    pub fn own(&self) -> Option<Self> {
        let rest = self.as_str().strip_prefix(OWN_PACK)?.strip_prefix('/')?;
        Some(Self::new(rest))
    }
}

impl PackId {
    /// The pack that holds the exercises of one's own.
    pub fn of_own() -> Self {
        Self::new(OWN_PACK)
    }
}

/// Lines as they are typed: one that is not finished is one too.
fn lines(text: &str) -> Vec<String> {
    if text.is_empty() {
        return Vec::new();
    }
    let lines = text.split('\n').take(LINES);
    lines
        .map(|line| line.chars().take(LINE).collect())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_is_read_as_it_was_written_up_to_its_length() {
        let mut own = Exercise::blank("x".into(), &Usual::default());
        for line in OwnLine::ALL {
            own.write(line, "eins zwei");
            assert_eq!(own.line(line), "eins zwei");
            own.write(line, &"x".repeat(9_000));
            assert!(own.line(line).chars().count() <= line.most());
        }
        own.write(OwnLine::Instructions, "Lie down.\nLift.\n");
        assert_eq!(own.line(OwnLine::Instructions), "Lie down.\nLift.\n");
        assert_eq!(own.tidied().instructions, ["Lie down.", "Lift."]);
    }

    #[test]
    fn what_it_cannot_do_without_is_named() {
        let mut own = Exercise::blank("x".into(), &Usual::default());
        assert_eq!(
            own.own_lacks(),
            [Lack::Name, Lack::Instructions, Lack::StopIf]
        );
        own.write(OwnLine::Name, "Bridge");
        own.write(OwnLine::Instructions, "Lift.");
        own.write(OwnLine::StopIf, "Sharp pain");
        assert_eq!(own.own_lacks(), []);
    }

    #[test]
    fn lines_left_empty_say_what_is_usual_and_photographs_are_called_like_it() {
        let usual = Usual {
            setup: "Get ready".to_owned(),
            cue: "Slowly".to_owned(),
            feel: "Easy".to_owned(),
            ..Usual::default()
        };
        let mut own = Exercise::blank("x".into(), &usual);
        own.write(OwnLine::Name, "Bridge\u{7}");
        own.write(OwnLine::Setup, "");
        own.write(OwnLine::Cue, "  ");
        own.write(OwnLine::Feel, " Warm\u{202e}\n");
        own.pictures = vec![crate::domain::Picture {
            file: "pictures/a.jpg".to_owned(),
            alt: " ".to_owned(),
            instruction: None,
        }];
        let own = own.tidied().filled(&usual);
        assert_eq!(own.name, "Bridge");
        let said = [OwnLine::Setup, OwnLine::Cue, OwnLine::Feel].map(|line| own.line(line));
        assert_eq!(said, ["Get ready", "Slowly", "Warm"]);
        assert_eq!(own.pictures[0].alt, "Bridge");
    }

    #[test]
    fn an_own_exercise_is_known_by_its_id() {
        let id = ExerciseId::new("bridge").within(&PackId::of_own());
        assert_eq!(id.own(), Some("bridge".into()));
        assert_eq!(ExerciseId::new("bridge").own(), None);
        assert_eq!(ExerciseId::new("own-exercises-2/bridge").own(), None);
    }
}
