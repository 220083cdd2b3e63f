//! JSON Schemas of the files that a pack is made of, from their types.

use schemars::{JsonSchema, schema_for};

use super::figures::FigureFile;
use super::format::exercise::ExerciseFile;
use super::format::pain::PainRuleFile;
use super::format::routine::RoutineFile;
use super::pack::ManifestFile;

/// Each schema by the name of its file.
pub fn schemas() -> Vec<(&'static str, String)> {
    vec![
        ("exercise.json", text::<ExerciseFile>("Exercise")),
        ("pack.json", text::<ManifestFile>("Manifest of a pack")),
        ("figure.json", text::<FigureFile>("Figure")),
        ("pain-rule.json", text::<PainRuleFile>("Pain rule")),
        ("routine.json", text::<RoutineFile>("Routine")),
    ]
}

fn text<T: JsonSchema>(title: &str) -> String {
    let mut schema = schema_for!(T);
    schema.insert("title".to_owned(), title.into());
    format!("{:#}\n", schema.to_value())
}
