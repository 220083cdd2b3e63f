//! A photograph of one's own: asked for, read, cleaned, and kept in the studio's folder.

use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;
use std::thread;

use eframe::egui;

use super::{Desk, Wish};
use crate::app::App;
use crate::model::{Action, For, PackAction, StudioAction};
use crate::packs::code;
use crate::packs::limits::ARCHIVE_BYTES;
use crate::packs::picture::{self, Fault, TakenIn, Why};
use crate::store;
use crate::text::Text;

/// What files of photographs end with.
const ENDINGS: [&str; 4] = ["png", "jpg", "jpeg", "webp"];

/// A photograph on its way into the folder.
pub(super) struct Taken {
    wanted: For,
    photo: TakenIn,
    /// What is said where it cannot be kept.
    not_kept: String,
}

/// Why a photograph is not taken, in words.
struct Words {
    unread: String,
    other: String,
    large: String,
    broken: String,
    not_kept: String,
}

/// The thread that asks, and where its answers go.
struct Taking {
    wanted: For,
    words: Words,
    wishes: Sender<Wish>,
    outbox: Sender<Action>,
    ctx: egui::Context,
}

impl App {
    /// Asks for a photograph.
    pub(super) fn ask_for_photo(&mut self, wanted: For, ctx: &egui::Context) {
        if !crate::app::effects::sounds(self.heartbeat.as_ref()) {
            return;
        }
        self.on_photo(wanted, ctx, |taking| {
            let asked = rfd::FileDialog::new()
                .add_filter("PNG, JPEG, WebP", &ENDINGS)
                .pick_file();
            if let Some(file) = asked {
                taking.take(&file);
            }
        });
    }

    /// Takes a picture that was dropped; one with a code of ours is opened as such.
    pub(super) fn take_dropped(&mut self, wanted: For, file: PathBuf, ctx: &egui::Context) {
        self.on_photo(wanted, ctx, move |taking| {
            if has_code(&file) {
                taking.say(Action::Packs(PackAction::Open(Some(file))));
            } else {
                taking.take(&file);
            }
        });
    }

    fn on_photo(
        &mut self,
        wanted: For,
        ctx: &egui::Context,
        work: impl FnOnce(&Taking) + Send + 'static,
    ) {
        let Some(wishes) = self.wishes_of_drafts(ctx) else {
            return;
        };
        let taking = Taking {
            wanted,
            words: Words::of(self.frame.text()),
            wishes,
            outbox: self.outbox.clone(),
            ctx: ctx.clone(),
        };
        let started = thread::Builder::new()
            .name("stridewell-photo".to_owned())
            .spawn(move || work(&taking));
        if let Err(error) = started {
            tracing::error!(%error, "no photograph is taken");
        }
    }
}

impl Words {
    fn of(text: &Text) -> Self {
        Self {
            unread: text.get("photo-unread"),
            other: text.get("photo-other"),
            large: text.get("photo-large"),
            broken: text.get("photo-broken"),
            not_kept: text.get("photo-not-kept"),
        }
    }

    fn of_fault(&self, fault: &Fault) -> &str {
        match fault.why {
            Why::Other => &self.other,
            Why::Large => &self.large,
            Why::Broken => &self.broken,
        }
    }
}

impl Taking {
    fn take(&self, file: &Path) {
        let bytes = match store::read(file, ARCHIVE_BYTES) {
            Ok(Some(bytes)) => bytes,
            Ok(None) => return self.refuse(&self.words.unread),
            Err(error) => {
                tracing::warn!(%error, "a photograph was not read");
                return self.refuse(&self.words.unread);
            }
        };
        match picture::take_in(&bytes) {
            Ok(photo) => {
                let taken = Taken {
                    wanted: self.wanted,
                    photo,
                    not_kept: self.words.not_kept.clone(),
                };
                self.wishes.send(Wish::KeepPhoto(taken)).ok();
            }
            Err(fault) => {
                tracing::warn!(%fault, "a photograph was not taken");
                self.refuse(self.words.of_fault(&fault));
            }
        }
    }

    fn refuse(&self, why: &str) {
        let taken = StudioAction::PhotoTaken(self.wanted, Err(why.to_owned()));
        self.say(Action::Studio(taken));
    }

    fn say(&self, action: Action) {
        self.outbox.send(action).ok();
        self.ctx.request_repaint();
    }
}

impl Desk {
    /// Keeps a photograph; answers its name.
    pub(super) fn keep_photo(&self, taken: Taken) -> Option<String> {
        let (photo, wanted) = (taken.photo, taken.wanted);
        let kept = store::photos::keep_photo(&self.paths, &photo.bytes, photo.kind.ending());
        let kept = kept.map_err(|error| {
            tracing::error!(%error, "a photograph was not kept");
            taken.not_kept
        });
        let name = kept.clone().ok();
        self.say(Action::Studio(StudioAction::PhotoTaken(wanted, kept)));
        name
    }
}

/// True when a code of ours is on the picture.
fn has_code(file: &Path) -> bool {
    let bytes = store::read(file, ARCHIVE_BYTES).ok().flatten();
    let text = bytes.and_then(|bytes| code::find(&bytes).ok());
    text.is_some_and(|text| code::has_mark(&text))
}
