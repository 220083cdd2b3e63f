//! Figures as the text of files, which `read_figure` reads back.
//!
//! Marks of mistakes and arcs for angles are left out: they belong to the figures that are built in.

use std::collections::BTreeMap;

use super::keys::KeyFile;
use super::phases::PhaseFile;
use super::things::{ArrowFile, MuscleFile, table};
use super::{CameraFile, FigureFile, PartnerFile, bone_name};
use crate::figure::camera::Camera;
use crate::figure::landmark::Landmark;
use crate::figure::pose::Dof;
use crate::figure::spec::{FigureSpec, Ground};
use crate::packs::format::VERSION;
use crate::packs::write;

/// The file of a figure.
pub fn figure(figure: &FigureSpec) -> String {
    write::text(&FigureFile::from(figure))
}

impl From<&FigureSpec> for FigureFile {
    fn from(figure: &FigureSpec) -> Self {
        let (mat, floor) = match figure.ground {
            Ground::Mat(mat) => (Some(mat), None),
            Ground::Floor(floor) => (None, Some(floor)),
        };
        let mut cameras = figure.cameras.iter().map(CameraFile::from);
        let wear = figure.wrap.iter();
        Self {
            format: VERSION,
            id: figure.id.clone(),
            title: figure.title.clone(),
            verified: figure.verified,
            camera: cameras.next().unwrap_or(CameraFile { az: 16.0, el: 9.0 }),
            cameras_also: cameras.collect(),
            mat,
            floor,
            travels: figure.travels,
            takes_turns: figure.takes_turns,
            advance: values(&figure.advance),
            cuts: figure.cuts.iter().map(|(a, b)| [*a, *b]).collect(),
            spots: figure.spot_keys.clone(),
            props: figure.props.iter().map(table).collect(),
            muscles: figure.muscles.iter().map(MuscleFile::from).collect(),
            arrows: figure.arrows.iter().map(ArrowFile::from).collect(),
            contacts: Vec::new(),
            free: Vec::new(),
            above: figure.above.iter().map(Landmark::name).collect(),
            wear: wear.map(|own| (bone_name(own.on), own.along)).collect(),
            partner: partner(figure),
            keys: figure.keys.iter().map(KeyFile::from).collect(),
            phases: phases(figure),
            base: BTreeMap::new(),
            of: Vec::new(),
            beside: BTreeMap::new(),
            angle: None,
            accents: Vec::new(),
        }
    }
}

impl From<&Camera> for CameraFile {
    fn from(camera: &Camera) -> Self {
        Self {
            az: camera.az_deg,
            el: camera.el_deg,
        }
    }
}

fn phases(figure: &FigureSpec) -> Vec<PhaseFile> {
    let numbered = figure.phases.iter().enumerate();
    let phases = numbered.map(|(place, phase)| PhaseFile::of(place, phase));
    phases.collect()
}

fn partner(figure: &FigureSpec) -> Option<PartnerFile> {
    let has = figure.keys.iter().any(|key| key.partner.is_some());
    has.then(|| PartnerFile {
        free: names(&figure.partner_free),
        base: BTreeMap::new(),
    })
}

fn values(values: &[(Dof, f64)]) -> BTreeMap<String, f64> {
    let values = values.iter();
    values.map(|(dof, value)| (dof.name(), *value)).collect()
}

fn names(dofs: &[Dof]) -> Vec<String> {
    dofs.iter().map(|dof| dof.name()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::spec::Key;
    use crate::packs::builtin;
    use crate::packs::figures::read_figure;

    /// A figure without what its file may say in several ways, or not at all.
    fn plain(figure: &FigureSpec) -> FigureSpec {
        let mut plain = FigureSpec {
            accents: Vec::new(),
            angle: None,
            mistake_of: Vec::new(),
            beside: BTreeMap::new(),
            base: Vec::new(),
            partner_base: Vec::new(),
            spots: Vec::new(),
            ..figure.clone()
        };
        for key in &mut plain.keys {
            let Key {
                contacts,
                partner_contacts,
                written,
                partner_written,
                free,
                ..
            } = key;
            for contact in contacts.iter_mut().chain(partner_contacts) {
                contact.name = contact.at.name();
            }
            written.clear();
            *partner_written = partner_written.as_ref().map(|_| Vec::new());
            free.dedup();
        }
        plain
    }

    #[test]
    fn every_built_in_figure_is_the_same_when_written_and_read_again() {
        let mut count = 0;
        for (name, text) in builtin::FILES
            .iter()
            .filter(|(name, _)| name.starts_with("figures/"))
        {
            let figure = read_figure(name, text).0.unwrap();
            let again = to_text_and_back(&figure);
            assert_eq!(plain(&again), plain(&figure), "{name}");
            count += 1;
        }
        assert!(45 <= count);
    }

    fn to_text_and_back(figure: &FigureSpec) -> FigureSpec {
        let text = super::figure(figure);
        let (again, problems) = read_figure("figures/x.toml", &text);
        let wrong = problems.iter().filter(|one| one.key != "verified");
        assert_eq!(wrong.count(), 0, "{problems:?}");
        again.unwrap()
    }
}
