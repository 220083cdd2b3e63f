//! An exercise of one's own that is not finished yet, as a file: what it lacks is lacking when it is read again.

use serde::{Deserialize, Serialize};

use super::check::Check;
use super::figures;
use super::format::VERSION;
use super::format::exercise::ExerciseFile;
use super::problem::Problem;
use super::read::parse;
use super::write;
use crate::domain::Exercise;
use crate::domain::own::OwnLine;
use crate::figure::FigureSpec;

/// Stands where a text is still empty, as the format of exercises asks for one.
const STAND_IN: &str = "-";

/// The texts that the format of exercises asks for, with their names in the file.
const ASKED: [(&str, OwnLine); 6] = [
    ("name", OwnLine::Name),
    ("instructions", OwnLine::Instructions),
    ("setup", OwnLine::Setup),
    ("cue", OwnLine::Cue),
    ("feel", OwnLine::Feel),
    ("stop_if", OwnLine::StopIf),
];

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct UnfinishedFile {
    format: i64,
    /// Texts that are still empty; those in the exercise's text stand for none.
    #[serde(default)]
    empty: Vec<String>,
    exercise: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    figure: Option<String>,
}

/// The text of its file.
pub fn to_text(exercise: &Exercise, figure: Option<&FigureSpec>) -> String {
    let mut whole = exercise.clone().tidied();
    let is_empty = |line: OwnLine| whole.line(line).trim().is_empty();
    let empty: Vec<_> = ASKED
        .into_iter()
        .filter(|(_, line)| is_empty(*line))
        .collect();
    for (_, line) in &empty {
        whole.write(*line, STAND_IN);
    }
    write::text(&UnfinishedFile {
        format: VERSION,
        empty: empty.iter().map(|(name, _)| (*name).to_owned()).collect(),
        exercise: write::exercise(&whole),
        figure: figure.map(figures::to_text),
    })
}

/// Reads its file.
pub fn read(name: &str, text: &str) -> Result<(Exercise, Option<FigureSpec>), Vec<Problem>> {
    let mut check = Check::new(name);
    let file: Option<UnfinishedFile> = parse(text, &mut check);
    let Some((file, mut exercise)) = file.and_then(|file| {
        let own: ExerciseFile = parse(&file.exercise, &mut check)?;
        Some((file, own.convert(&mut check)?))
    }) else {
        return Err(check.into_problems());
    };
    for (name, line) in ASKED {
        if file.empty.iter().any(|empty| empty == name) {
            exercise.write(line, "");
        }
    }
    let figure = match &file.figure {
        None => None,
        Some(text) => match figures::read_figure(name, text) {
            (Some(figure), _) => Some(figure),
            (None, problems) => return Err(problems),
        },
    };
    Ok((exercise, figure))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Picture;
    use crate::domain::own::Usual;
    use crate::figure::study::Start;

    fn usual() -> Usual {
        let words = || "Slowly".to_owned();
        Usual {
            setup: words(),
            cue: words(),
            feel: words(),
            stop_if: words(),
            frequency: words(),
            range: words(),
            kiosk_reason: words(),
            unit: words(),
            parts: [words(), words(), words(), words(), words()],
        }
    }

    #[track_caller]
    fn comes_back(exercise: &Exercise, figure: Option<&FigureSpec>) {
        let text = to_text(exercise, figure);
        let (again, drawn) = read("x.own", &text).unwrap();
        assert_eq!(again, *exercise);
        assert_eq!(
            drawn.as_ref().map(figures::to_text),
            figure.map(figures::to_text)
        );
    }

    #[test]
    fn what_is_empty_is_empty_again_and_what_is_there_is_there() {
        let mut own = Exercise::blank("x1-2".into(), &usual());
        own.write(OwnLine::StopIf, "");
        comes_back(&own, None);
        own.write(OwnLine::Name, "Größer 強い");
        own.write(OwnLine::Instructions, "Lie down.\nLift.");
        own.pictures = ["pictures/1a.jpg", "own-exercises/pictures/2b.png"]
            .map(|file| Picture {
                file: file.to_owned(),
                alt: "Heels".to_owned(),
                instruction: None,
            })
            .into();
        let figure = Start::Supine.figure("x1-2", "One").with_key_after(0);
        comes_back(&own, Some(&figure));
    }

    #[test]
    fn what_cannot_be_read_is_a_problem_and_no_exercise() {
        let own = Exercise::blank("x1-2".into(), &usual());
        let text = to_text(&own, None);
        assert!(read("x.own", &text.replace("strength", "dance")).is_err());
        assert!(read("x.own", "format = 1").is_err());
    }
}
