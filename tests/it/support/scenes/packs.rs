//! Files that were opened, and what came of them.

use std::sync::Arc;

use stridewell::domain::Refusal;
use stridewell::domain::pack::{Key, Signed};
use stridewell::model::data::Question;
use stridewell::model::packs::{Offer, OfferedPack};
use stridewell::model::{Action, ClinicKey, DataAction, KeptPack, KeyAction, PackAction};
use stridewell::model::{SafetyAction, Screen, SettingsSection};

use super::Scene;
use crate::support::handed;
use crate::support::safety::answered;
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
            kinds: vec![Refusal::Content, Refusal::Picture],
            problems: vec![
                "routines/phase-2.toml: variants.usual.items.2.dose.sets is 900; expected a whole number from 1 to 50".to_owned(),
                "pictures/heel.svg: the file is a drawing; expected a PNG, JPEG or WebP photograph".to_owned(),
            ],
        };
        read(stage, refused);
    }),
    ("opened-letters", |stage| titled(stage, "股関節 🦵 stretch")),
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
    ("handed-locked", closed),
    ("handed-ask", |stage| {
        closed(stage);
        let ask = Question::HandedOut("riverside-phase-2/phase-2".into());
        stage.act(Action::Data(DataAction::Ask(Some(ask))));
    }),
    ("handed-said", |stage| {
        closed(stage);
        let yes = SafetyAction::HandedOut("riverside-phase-2/phase-2".into(), true);
        stage.act(Action::Safety(yes));
    }),
    ("key-none", |stage| {
        stage.act(Action::Open(Screen::Settings(SettingsSection::MyData)));
        super::care::scroll(stage);
    }),
    ("key-ask", |stage| {
        stage.act(Action::Data(DataAction::Ask(Some(Question::Key))));
    }),
    ("key-there", |stage| {
        has_key(stage);
        stage.act(Action::Open(Screen::Settings(SettingsSection::MyData)));
        super::care::scroll(stage);
    }),
    ("key-unusable", |stage| {
        let why = "/home/somebody/.config/stridewell/clinic.key: Missing encoded key".to_owned();
        key_is(stage, ClinicKey::Unusable(why));
        stage.act(Action::Open(Screen::Settings(SettingsSection::MyData)));
        super::care::scroll(stage);
    }),
];

/// A routine that a clinician gave somebody whose answers say to see one.
pub(crate) fn closed(stage: &mut Stage) {
    let mut preferences = stage.model().preferences.clone();
    let own = answered(&[("gait", &["yes"])]);
    preferences.audience = own.audience;
    preferences.own_check = own.own_check;
    stage.act(Action::SetPreferences(Box::new(preferences)));
    take(stage);
}

fn key_is(stage: &mut Stage, key: ClinicKey) {
    let is = PackAction::Key(KeyAction::Is(key));
    stage.act(Action::Packs(is));
}

/// There is a key to sign with.
pub(crate) fn has_key(stage: &mut Stage) {
    key_is(
        stage,
        ClinicKey::There {
            id: "4F2A91C00B773D1E".to_owned(),
            fingerprint: "4f2a 91c0 0b77 3d1e 8a61 22f0 c9d4 17be".to_owned(),
        },
    );
}

/// The file of the pictures is opened, with another title.
pub(crate) fn titled(stage: &mut Stage, title: &str) {
    let mut pack = handed::pack(&stage.model().content.catalogue);
    title.clone_into(&mut pack.routines[0].name);
    // As in the program; in tests a letter that no font has would be a fault.
    let boxes = eframe::egui::MissingGlyphPolicy::Tofu;
    stage.app.ctx.set_missing_glyph_policy(boxes);
    offer_pack(stage, pack);
}

/// The file of the pictures is opened.
pub(crate) fn offer(stage: &mut Stage, signed: Signed) {
    let mut pack = handed::pack(&stage.model().content.catalogue);
    pack.signed = signed;
    offer_pack(stage, pack);
}

fn offer_pack(stage: &mut Stage, pack: stridewell::domain::Pack) {
    let offered = OfferedPack {
        file: "phase-2.stride".to_owned(),
        pack: Arc::new(pack),
        figures: Arc::default(),
        pictures: 0,
        notes: Vec::new(),
    };
    read(stage, Offer::Pack(Box::new(offered)));
}

/// A file was opened, and this is what it is.
fn read(stage: &mut Stage, offer: Offer) {
    let file = Some("phase-2.stride".into());
    stage.act(Action::Packs(PackAction::Open(file)));
    let read = stage.model().packs.shown();
    stage.act(Action::Packs(PackAction::Read(read, Box::new(offer))));
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
