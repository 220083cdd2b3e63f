//! A draft as it is handed on: what was typed by the way is put in order, and what says nothing is left out.

use super::Draft;
use crate::domain::catalogue::Catalogue;
use crate::domain::pain::PainRule;
use crate::domain::prescription::Prescription;
use crate::domain::routine::{Item, Routine};
use crate::domain::typed::{trim, trim_all};

impl Draft {
    /// The routine as it is handed on: texts without space around them, no empty lines, no photograph without words.
    pub fn finished(&self, catalogue: &Catalogue) -> Routine {
        let mut routine = self.routine.clone();
        self.name_photos(&mut routine, catalogue);
        trim_all(&mut routine.goals);
        trim_all(&mut routine.cautions);
        trim(&mut routine.name);
        trim(&mut routine.summary);
        trim(&mut routine.frequency);
        for variant in &mut routine.variants {
            variant.name.clone_from(&routine.name);
            variant.items.iter_mut().for_each(finish_item);
        }
        routine.prescription.iter_mut().for_each(finish_person);
        routine
    }

    /// Its own pain rule as it is handed on: the bands in rising order.
    pub fn finished_rule(&self) -> Option<PainRule> {
        let mut rule = self.own_rule.clone()?;
        trim(&mut rule.text);
        for band in &mut rule.bands {
            trim(&mut band.words);
        }
        rule.bands.sort_by_key(|band| band.min);
        Some(rule)
    }
}

fn finish_item(item: &mut Item) {
    for words in [&mut item.note, &mut item.load] {
        words.iter_mut().for_each(trim);
        words.take_if(|words| words.is_empty());
    }
}

fn finish_person(added: &mut Prescription) {
    for line in [
        &mut added.clinic,
        &mut added.author,
        &mut added.contact,
        &mut added.patient,
    ] {
        trim(line);
    }
}
