//! Small pieces of the shell: cues as tones, the start of the sound, the log of the first frame, pictures.

use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::Sender;

use eframe::egui::{self, ViewportCommand};

use super::App;
use crate::audio::{Audio, Loudness, Status, Tone};
use crate::clock::{Clock, Heartbeat};
use crate::domain::Preferences;
use crate::model::{Action, Level, Notice, NoticeKind, PackJob, World};
use crate::packs::code;
use crate::player::Mode;
use crate::player::cue::CueKind;
use crate::raster::{Picture, to_png};

/// The frame that a picture is taken of: the first ones lay out, load figures and settle.
const PICTURE_FRAME: u64 = 12;

/// How long it takes to play every tone once.
pub(super) const EVERY_CUE: std::time::Duration = std::time::Duration::from_millis(8_800);

/// The tone of a cue. Announcements are for the voice and share the tone of what they announce.
pub(super) fn tone(kind: CueKind) -> Tone {
    match kind {
        CueKind::GetReady => Tone::GetReady,
        CueKind::Announce | CueKind::Next => Tone::Next,
        CueKind::Three => Tone::Three,
        CueKind::Two => Tone::Two,
        CueKind::One => Tone::One,
        CueKind::Start => Tone::Start,
        CueKind::Halfway => Tone::Halfway,
        CueKind::Part => Tone::Part,
        CueKind::Rep => Tone::Rep,
        CueKind::ChangeSides => Tone::ChangeSides,
        CueKind::Rest => Tone::Rest,
        CueKind::Wait => Tone::Wait,
        CueKind::Done => Tone::Done,
    }
}

/// What the log calls what the player does: nothing of what hurts, and how much, is in it.
pub(super) fn word(mode: Mode) -> &'static str {
    match mode {
        Mode::Waiting => "Waiting",
        Mode::Running => "Running",
        Mode::Paused | Mode::Hurting(_) => "Paused",
        Mode::Resuming(_) => "Resuming",
        Mode::Away(_) => "Away",
        Mode::Done => "Done",
        Mode::Ended => "Ended",
    }
}

/// How loud tones are.
pub(super) fn loudness(preferences: &Preferences) -> Loudness {
    if preferences.muted {
        Loudness::Muted
    } else {
        Loudness::Percent(preferences.volume)
    }
}

/// Tests run without a heartbeat and without sound.
pub(super) fn sounds(heartbeat: Option<&Heartbeat>) -> bool {
    heartbeat.is_some()
}

/// Starts the audio thread; it says when there is no device.
pub(super) fn start_audio(
    clock: &Arc<dyn Clock>,
    preferences: &Preferences,
    outbox: &Sender<Action>,
    ctx: &egui::Context,
) -> Option<Audio> {
    let (outbox, ctx) = (outbox.clone(), ctx.clone());
    let told = move |status: &Status| {
        let action = match status {
            Status::Untried => return,
            Status::Sounding { device } => {
                tracing::debug!(%device, "sound");
                Action::World(World::SoundIs(true))
            }
            Status::Silent { reason } => {
                tracing::warn!(%reason, "no sound");
                Action::World(World::SoundIs(false))
            }
        };
        outbox.send(action).ok();
        ctx.request_repaint();
    };
    match Audio::start(Arc::clone(clock), loudness(preferences), told) {
        Ok(audio) => Some(audio),
        Err(error) => {
            tracing::warn!(%error, "the audio thread did not start");
            None
        }
    }
}

/// Says how long it took from the start of the process to the first frame.
pub(super) fn log_first_frame() {
    if let Some(age) = crate::clock::process_age() {
        tracing::debug!(first_frame_ms = age.as_secs_f64() * 1e3, "first frame");
    }
}

/// Takes a picture of the window and closes it, when one is wanted.
pub(super) fn picture(path: Option<&Path>, frames: u64, ctx: &egui::Context) {
    let Some(path) = path else { return };
    if frames < PICTURE_FRAME {
        ctx.request_repaint();
    } else if frames == PICTURE_FRAME {
        let (path, closing) = (path.to_owned(), ctx.clone());
        let taken = move |image: Arc<egui::ColorImage>| {
            if let Err(error) = save(&path, &image) {
                tracing::error!(%error, path = %path.display(), "the picture was not saved");
            }
            closing.send_viewport_cmd(ViewportCommand::Close);
            closing.request_repaint();
        };
        let taken = egui::ScreenshotCallback::new(taken);
        ctx.send_viewport_cmd(ViewportCommand::Screenshot(taken));
        ctx.request_repaint();
    }
}

fn save(path: &Path, image: &egui::ColorImage) -> Result<(), String> {
    let [width, height] = image.size;
    let picture = Picture {
        width: u16::try_from(width).map_err(|error| error.to_string())?,
        height: u16::try_from(height).map_err(|error| error.to_string())?,
        rgba: image
            .pixels
            .iter()
            .flat_map(egui::Color32::to_array)
            .collect(),
    };
    let bytes = to_png(&picture).map_err(|error| error.to_string())?;
    crate::store::write(path, &bytes).map_err(|error| error.to_string())
}

impl App {
    /// Does something about packs. What was pasted without a code in it is told at once.
    pub(super) fn open_for_packs(&mut self, job: PackJob, ctx: &egui::Context) {
        if let PackJob::ReadText(_, text) = &job
            && !code::has_mark(text)
        {
            let told = notice(Level::Note, NoticeKind::NoCodePasted, "");
            return self.act(Action::Tell(told), ctx);
        }
        self.work_on_packs(job, ctx);
    }
}

/// A notice without details.
pub(super) fn notice(level: Level, kind: NoticeKind, details: impl std::fmt::Display) -> Notice {
    Notice {
        level,
        kind,
        details: details.to_string(),
    }
}
