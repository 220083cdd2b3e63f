//! Phases from files: which seconds of the dose they get, and their way through the keys.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::figure::spec::{KeyRef, Loop, Phase, PhasePart};
use crate::packs::check::Check;
use crate::packs::format::exercise::PARTS;

/// A phase in a file.
#[derive(Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct PhaseFile {
    name: String,
    part: String,
    keys: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    s: Option<f64>,
    #[serde(rename = "loop")]
    #[serde(skip_serializing_if = "Option::is_none")]
    looped: Option<String>,
}

const LOOPS: &[(&str, Loop)] = &[("closed", Loop::Closed), ("mirror", Loop::Mirror)];

impl PhaseFile {
    /// The phase of a file with so many keys.
    pub(super) fn convert(self, keys: usize, check: &mut Check<'_>) -> Option<Phase> {
        let key = format!("phases.{}", self.name);
        let part = match self.part.as_str() {
            "setup" => Some(PhasePart::Setup),
            "care" => Some(PhasePart::Care),
            other => check
                .one_of(&format!("{key}.part"), other, PARTS)
                .map(PhasePart::Of),
        };
        let path: Option<Vec<KeyRef>> = self.keys.iter().map(|name| key_ref(name, keys)).collect();
        if path.as_ref().is_none_or(Vec::is_empty) {
            check.wrong(
                &format!("{key}.keys"),
                self.keys.join(", "),
                "places of keys in this file",
            );
        }
        if let Some(seconds) = self.s {
            check.seconds(&format!("{key}.s"), seconds);
        }
        let looped = self.looped.as_deref();
        Some(Phase {
            part: part?,
            path: path.filter(|path| !path.is_empty())?,
            looped: looped
                .and_then(|word| check.one_of(&format!("{key}.loop"), word, LOOPS))
                .unwrap_or(Loop::Open),
            seconds: self.s,
        })
    }
}

impl PhaseFile {
    /// The phase at this place, counted from 0, as a file spells it.
    pub(super) fn of(place: usize, phase: &Phase) -> Self {
        let part = match phase.part {
            PhasePart::Setup => "setup",
            PhasePart::Care => "care",
            PhasePart::Of(part) => {
                let found = PARTS.iter().find(|(_, known)| *known == part);
                found.map_or("", |(word, _)| word)
            }
        };
        let looped = LOOPS.iter().find(|(_, known)| *known == phase.looped);
        Self {
            name: format!("{part}-{place}"),
            part: part.to_owned(),
            keys: phase.path.iter().map(|key| spelled(*key)).collect(),
            s: phase.seconds,
            looped: looped.map(|(word, _)| (*word).to_owned()),
        }
    }
}

/// A key on a path as files spell it.
pub(super) fn spelled(key: KeyRef) -> String {
    match key {
        KeyRef::Key(place) => place.to_string(),
        KeyRef::Mirror(place) => format!("M{place}"),
        KeyRef::Again(place) => format!("A{place}"),
    }
}

/// Lets a repetition that ends where it starts end at the mirror image instead, where the other side's starts.
pub(super) fn end_on_other_side(phases: &mut [Phase]) {
    let is_work = |phase: &Phase| matches!(phase.part, PhasePart::Of(_));
    let first = phases.iter().find(|phase| is_work(phase));
    let start = first.and_then(|phase| phase.path.first()).copied();
    let last = phases.iter_mut().rfind(|phase| is_work(phase));
    let end = last.and_then(|phase| phase.path.last_mut());
    if let (Some(KeyRef::Key(start)), Some(end)) = (start, end)
        && *end == KeyRef::Key(start)
    {
        *end = KeyRef::Mirror(start);
    }
}

/// The key that a path names: a number, or `M` or `A` before one for its mirror image or itself, moved on.
pub(super) fn key_ref(name: &str, keys: usize) -> Option<KeyRef> {
    let place = |text: &str| text.parse().ok().filter(|place| *place < keys);
    if let Some(rest) = name.strip_prefix('M') {
        return place(rest).map(KeyRef::Mirror);
    }
    if let Some(rest) = name.strip_prefix('A') {
        return place(rest).map(KeyRef::Again);
    }
    place(name).map(KeyRef::Key)
}
