//! Files that were opened, and what came of them.

use std::sync::Arc;

use stridewell::domain::pack::{Key, Signed};
use stridewell::model::packs::{Offer, OfferedPack};
use stridewell::model::{Action, KeptPack, PackAction, Screen, SettingsSection};

use super::Scene;
use crate::support::handed;
use crate::support::stage::Stage;

/// Every scene.
pub(crate) const SCENES: &[Scene] = &[
    ("opened", |stage| offer(stage, Signed::No)),
    ("opened-signed", |stage| {
        offer(stage, Signed::First(Key("RWQ 4F2A 91C0".to_owned())));
    }),
    ("opened-changed", |stage| {
        take(stage);
        let key = |words: &str| Key(words.to_owned());
        offer(
            stage,
            Signed::Changed {
                before: key("RWQ 4F2A 91C0"),
                now: key("RWQ 0B77 3D1E"),
            },
        );
    }),
    ("opened-refused", |stage| {
        let refused = Offer::Refused {
            file: "phase-2.stride".to_owned(),
            problems: vec![
                "routines/phase-2.toml: variants.usual.items.2.dose.sets is 900; expected a whole number from 1 to 50".to_owned(),
                "pictures/heel.svg: the file is a drawing; expected a PNG, JPEG or WebP photograph".to_owned(),
            ],
        };
        stage.act(Action::Packs(PackAction::Read(Box::new(refused))));
    }),
    ("handed-routine", take),
    ("handed-photographs", |stage| {
        take_photographs(stage);
        let own = "riverside-phase-2/wall-bridge";
        stage.act(Action::Open(Screen::Exercise(own.into())));
    }),
    ("session-photograph", |stage| {
        take_photographs(stage);
        stage.act(Action::StartRoutine("riverside-phase-2/phase-2".into()));
    }),
    ("exercise-photos", |stage| {
        take_photographs(stage);
        stage.act(Action::Open(Screen::Exercise("single-leg-bridge".into())));
    }),
    ("packs-kept", |stage| {
        take(stage);
        stage.act(Action::Open(Screen::Settings(SettingsSection::MyData)));
    }),
];

/// The file of the pictures is opened.
pub(crate) fn offer(stage: &mut Stage, signed: Signed) {
    let mut pack = handed::pack(&stage.model().content.catalogue);
    pack.signed = signed;
    let offered = OfferedPack {
        file: "phase-2.stride".to_owned(),
        pack: Arc::new(pack),
        figures: Arc::default(),
        pictures: 0,
        notes: Vec::new(),
    };
    let offer = Offer::Pack(Box::new(offered));
    stage.act(Action::Packs(PackAction::Read(Box::new(offer))));
}

/// The pack of the pictures is kept.
pub(crate) fn take(stage: &mut Stage) {
    let pack = handed::pack(&stage.model().content.catalogue);
    let kept = KeptPack::new(pack.id.clone(), pack, Vec::new());
    stage.act(Action::Packs(PackAction::Taken(Box::new(kept))));
}

/// The same with photographs.
pub(crate) fn take_photographs(stage: &mut Stage) {
    let pack = handed::pack_with_photographs(&stage.model().content.catalogue);
    let kept = KeptPack::new(pack.id.clone(), pack, Vec::new());
    stage.act(Action::Packs(PackAction::Taken(Box::new(kept))));
}
