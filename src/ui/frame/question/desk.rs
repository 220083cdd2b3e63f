//! What a clinic is asked: whether to make a key to sign with, and where a routine is to go.

use super::Words;
use crate::domain::ExerciseId;
use crate::model::{
    Action, ClinicKey, DataAction, KeyAction, MakingAction, Model, PackAction, StudioAction, Way,
};
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;
use crate::ui::widgets::Kind;

/// Whether a key is to be made, with what that means.
pub(super) fn key(tools: &Tools<'_>) -> Words {
    let text = tools.text;
    let back = Action::Data(DataAction::Ask(None));
    let make = Action::Packs(PackAction::Key(KeyAction::Make));
    Words {
        title: text.get("key-ask"),
        text: text.get("key-ask-about"),
        answers: vec![
            (text.get("key-not-now"), Icon::Close, Kind::Main, back),
            (text.get("key-make"), Icon::Shield, Kind::Outline, make),
        ],
    }
}

/// Whether an exercise of one's own is to be deleted.
pub(super) fn remove_own(model: &Model, tools: &Tools<'_>, id: &ExerciseId) -> Words {
    let text = tools.text;
    let exercise = model.content.catalogue.exercise(id);
    let name = exercise.map_or("", |exercise| exercise.name.as_str());
    let back = Action::Data(DataAction::Ask(None));
    let remove = MakingAction::Remove(id.clone()).into();
    Words {
        title: text.with("own-delete-title", &[("name", name.into())]),
        text: text.get("own-delete-text"),
        answers: vec![
            (text.get("own-delete-no"), Icon::Close, Kind::Main, back),
            (
                text.get("own-delete-yes"),
                Icon::Trash,
                Kind::Outline,
                remove,
            ),
        ],
    }
}

/// Where the routine that is open is to go, and whether its file will be signed.
pub(super) fn save(model: &Model, tools: &Tools<'_>) -> Words {
    let text = tools.text;
    let signed = match model.packs.key {
        ClinicKey::There { .. } => "studio-save-signed",
        ClinicKey::None => "studio-save-unsigned",
        ClinicKey::Unusable(_) => "studio-save-unusable",
    };
    let to = |id: &str, icon, kind, action| (text.get(id), icon, kind, Action::Studio(action));
    let page = StudioAction::Print(Way::Phone);
    let sheet = StudioAction::Print(Way::File);
    let back = Action::Data(DataAction::Ask(None));
    Words {
        title: text.get("studio-save-title"),
        text: text.get(signed),
        answers: vec![
            to(
                "studio-save-pack",
                Icon::Share,
                Kind::Main,
                StudioAction::Export,
            ),
            to("studio-save-phone", Icon::View, Kind::Outline, page),
            to("studio-save-sheet", Icon::Print, Kind::Outline, sheet),
            to(
                "studio-save-here",
                Icon::Books,
                Kind::Outline,
                StudioAction::Keep,
            ),
            (
                text.get("studio-save-not"),
                Icon::Close,
                Kind::Outline,
                back,
            ),
        ],
    }
}
