//! What is added for one person, and photographs, on their way into files.

use super::super::plain::word;
use super::{PictureFile, PrescriptionFile, SIDES};
use crate::domain::schedule::Day;
use crate::domain::{Picture, Prescription, Side};

impl From<&Prescription> for PrescriptionFile {
    fn from(added: &Prescription) -> Self {
        let words = Day::WORDS.map(|(day, word)| (word, day));
        Self {
            clinic: added.clinic.clone(),
            author: added.author.clone(),
            contact: added.contact.clone(),
            patient: added.patient.clone(),
            sore_side: side(added.sore_side),
            written: added.written.map(|day| day.to_string()),
            review: added.review.map(|day| day.to_string()),
            weeks: added.weeks.map(i64::from),
            days: added.days.iter().map(|day| word(day, &words)).collect(),
            version: added.version.into(),
            logo: added.logo.as_ref().map(PictureFile::from),
        }
    }
}

impl From<&Picture> for PictureFile {
    fn from(picture: &Picture) -> Self {
        Self {
            file: picture.file.clone(),
            alt: picture.alt.clone(),
            instruction: picture.instruction.map(i64::from),
        }
    }
}

/// The word of a side, where there is one.
pub(in crate::packs::format) fn side(side: Option<Side>) -> Option<String> {
    side.map(|side| word(&side, SIDES))
}
