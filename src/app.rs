//! The shell: owns model, screens, clock, store and sound; performs effects, decides nothing.

mod asking;
mod awake;
mod calendar;
mod data;
mod effects;
mod frames;
mod help;
mod history;
mod instance;
mod kiosk;
mod language;
mod making;
#[cfg(target_os = "linux")]
mod media;
mod notifications;
mod packs;
mod panics;
mod photos;
mod print;
mod report;
mod soak;
mod start;
mod studio;
mod time;
mod voice;
mod window;

use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender};
use std::time::Duration;

use eframe::egui::{self, ViewportCommand};

use crate::audio::Audio;
use crate::audio::speech::Speech;
use crate::clock::{Clock, Heartbeat, Moment};
use crate::model::{Action, Effect, KioskAction, Model, Need, Notification, PackAction};
use crate::player::Heard;
use crate::store::history::Wish;
use crate::store::{Keeper, Paths, Saver};
use crate::ui::frame::Frame;

use self::voice::Because;

pub use kiosk::{Display, KioskStart, Left, run_kiosk, soak_kiosk};
pub use language::{content_in, content_of};
pub use soak::soak;
pub use start::{Failure, Opened, Start, run};

/// While a session runs, the sound is given its near future again after this time.
const RESCHEDULE: Duration = Duration::from_secs(10);

/// The clock on the wall is looked at again after this time.
const WALL_EVERY: Duration = Duration::from_secs(1);

/// The application as eframe runs it.
pub struct App {
    model: Model,
    frame: Frame,
    clock: Arc<dyn Clock>,
    last: Moment,
    last_schedule: Moment,
    heartbeat: Option<Heartbeat>,
    audio: Option<Audio>,
    speech: Option<Speech>,
    awake: awake::Awake,
    #[cfg(target_os = "linux")]
    media: media::Media,
    window: window::Window,
    /// Held while this is the only window of its home.
    instance: Option<instance::Instance>,
    /// What the desktop tells of a session that needs a person; dropping it takes it back.
    needed: Option<Sender<()>>,
    saver: Option<Saver>,
    /// Where everything is; the history's thread is started after the first frame.
    paths: Option<Paths>,
    keeper: Option<Keeper>,
    /// Writes a page, or waits for its file.
    printing: Option<std::thread::JoinHandle<()>>,
    /// The file that was read last, as long as it waits to be taken in.
    offered: packs::Waiting,
    /// What reads and writes the packs that are kept, one after the other.
    turns: packs::Turns,
    /// Keeps drafts, once the studio was opened.
    drafts: Option<studio::Drafts>,
    /// Draws hand-outs, once one was wanted.
    pages: Option<studio::Pages>,
    /// When the wall clock was looked at last.
    last_wall: Option<Moment>,
    /// What other threads have to say.
    inbox: Receiver<Action>,
    outbox: Sender<Action>,
    picture: Option<std::path::PathBuf>,
    /// Where the program is a gym's display.
    display: Option<Display>,
    frames: frames::Frames,
    pace: help::Pace,
}

impl std::fmt::Debug for App {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("App")
            .field("window", &self.window)
            .finish_non_exhaustive()
    }
}

/// The parts of the shell that tests exchange or leave out.
pub struct Parts {
    /// The state to start with.
    pub model: Model,
    /// The screens.
    pub frame: Frame,
    /// What tells the time.
    pub clock: Arc<dyn Clock>,
    /// What notices that the process did not run.
    pub heartbeat: Option<Heartbeat>,
    /// Saves preferences.
    pub saver: Option<Saver>,
    /// Where everything is; tests may go without.
    pub paths: Option<Paths>,
    /// What other threads have to say.
    pub channel: (Sender<Action>, Receiver<Action>),
    /// Where a picture of the first screen goes, after which the window closes.
    pub picture: Option<std::path::PathBuf>,
}

impl App {
    /// The application over its parts; `audio` comes later, with a window to wake.
    pub fn new(mut parts: Parts) -> Self {
        let now = parts.clock.now();
        // Until they are read nothing takes the place of any.
        parts.model.packs.loads = parts.paths.is_some();
        let (outbox, inbox) = parts.channel;
        Self {
            model: parts.model,
            frame: parts.frame,
            clock: parts.clock,
            last: now,
            last_schedule: now,
            heartbeat: parts.heartbeat,
            audio: None,
            speech: None,
            awake: awake::Awake::default(),
            #[cfg(target_os = "linux")]
            media: media::Media::default(),
            window: window::Window::default(),
            instance: None,
            needed: None,
            saver: parts.saver,
            paths: parts.paths,
            keeper: None,
            printing: None,
            offered: packs::Waiting::default(),
            turns: packs::Turns::default(),
            drafts: None,
            pages: None,
            last_wall: None,
            inbox,
            outbox,
            picture: parts.picture,
            display: None,
            frames: frames::Frames::default(),
            pace: help::Pace::default(),
        }
    }

    /// The same in a window that remembers where it was.
    #[must_use]
    fn with_window(mut self, window: window::Window, instance: instance::Instance) -> Self {
        self.window = window;
        self.instance = Some(instance);
        self
    }

    /// The state, for tests.
    pub fn model(&self) -> &Model {
        &self.model
    }

    /// Applies an action and does what follows from it.
    pub fn act(&mut self, action: Action, ctx: &egui::Context) {
        let before = self.model.player_mode();
        let because = if matches!(action, Action::Tick(_)) {
            Because::TimeWentOn
        } else {
            Because::SomebodyActed
        };
        if matches!(
            action,
            Action::Packs(PackAction::Taken(_) | PackAction::Remove(_))
                | Action::Kiosk(KioskAction::Contents(_) | KioskAction::Config(_))
        ) {
            self.frame.forget_photos();
        }
        let effects = self.model.update(action);
        self.speak(&effects, because, ctx);
        for effect in effects {
            self.perform(effect, ctx);
        }
        let mode = self.model.player_mode();
        if let Some(mode) = mode.filter(|_| mode != before) {
            let at_s = self.last.since_origin().as_secs_f64();
            let mode = effects::word(mode);
            tracing::debug!(%mode, at_s, "player");
        }
    }

    fn perform(&mut self, effect: Effect, ctx: &egui::Context) {
        match effect {
            Effect::Save(preferences) => self.save(*preferences),
            Effect::Keep(kept) => self.wish(Wish::Keep(kept)),
            Effect::Forget(id) => self.wish(Wish::Forget(id)),
            Effect::Recall(since_ms) => self.wish(Wish::Recall(since_ms)),
            Effect::Data(job) => self.work_on_data(job, ctx),
            Effect::Packs(job) => self.open_for_packs(job, ctx),
            Effect::Report(job) => self.work_on_report(job, ctx),
            Effect::Help(job) => self.help(job, ctx),
            Effect::Studio(job) => self.work_for_studio(job, ctx),
            Effect::Kiosk(job) => self.work_for_kiosk(job, ctx),
            Effect::SaveAnew => self.save_anew(ctx),
            Effect::Play(cue) => {
                if let Some(audio) = self.audio(ctx) {
                    audio.play_now(effects::tone(cue.kind));
                }
            }
            Effect::Schedule(cues) => self.schedule(&cues, ctx),
            Effect::Volume => {
                let loudness = effects::loudness(&self.model.preferences);
                if let Some(audio) = &self.audio {
                    audio.set_loudness(loudness);
                }
                self.set_manner();
            }
            Effect::Translate => {
                let wanted = language::wanted(&self.model.preferences);
                language::read(wanted, &self.outbox, ctx);
            }
            Effect::FindVoices => self.find_voices(ctx),
            Effect::SaySample => self.say_sample(ctx),
            Effect::Notify(Notification::Needed(need)) => self.call_for(need, ctx),
            Effect::Withdraw => self.needed = None,
            Effect::Notify(notification) => self.notify(notification, ctx),
            Effect::ComeForward => notifications::come_forward(ctx),
            Effect::SaveCalendar => calendar::save(&self.model, &self.clock, &self.outbox, ctx),
            Effect::Print(print) => self.print(&print, ctx),
            Effect::Quit => ctx.send_viewport_cmd(ViewportCommand::Close),
            Effect::ToggleFullScreen => window::toggle_full_screen(&self.model, ctx),
        }
    }

    /// Hands the near future to the sound.
    fn schedule(&mut self, cues: &[Heard], ctx: &egui::Context) {
        let now = self.last;
        self.last_schedule = now;
        let model = &self.model;
        let due = cues
            .iter()
            .filter(|heard| model.sounds(heard.cue.kind))
            .map(|heard| (now + heard.after, effects::tone(heard.cue.kind)));
        let due = due.collect();
        if let Some(audio) = self.audio(ctx) {
            audio.schedule(due);
        }
    }

    /// Lets the desktop tell something, where there is one: tests have none.
    fn notify(&self, notification: Notification, ctx: &egui::Context) {
        if effects::sounds(self.heartbeat.as_ref()) {
            let words = (&self.model.content.catalogue, self.frame.text());
            notifications::show(notification, words, &self.outbox, ctx);
        }
    }

    /// Lets the desktop call a person to the session, where there is a desktop.
    fn call_for(&mut self, need: Need, ctx: &egui::Context) {
        if effects::sounds(self.heartbeat.as_ref()) {
            self.needed = notifications::call_for(need, self.frame.text(), &self.outbox, ctx);
        }
    }

    fn save(&self, preferences: crate::domain::Preferences) {
        if let Some(saver) = &self.saver {
            saver.save(preferences);
        }
    }

    fn wish(&self, wish: Wish) {
        if let Some(keeper) = &self.keeper {
            keeper.ask(wish);
        }
    }

    /// The audio thread, started with the first sound.
    fn audio(&mut self, ctx: &egui::Context) -> Option<&Audio> {
        if self.audio.is_none() && effects::sounds(self.heartbeat.as_ref()) {
            self.audio =
                effects::start_audio(&self.clock, &self.model.preferences, &self.outbox, ctx);
        }
        self.audio.as_ref()
    }
}

impl eframe::App for App {
    fn logic(&mut self, ctx: &egui::Context, frame: &mut eframe::Frame) {
        while let Ok(action) = self.inbox.try_recv() {
            self.act(action, ctx);
        }
        self.pass_time(ctx);
        self.watch_window(ctx, frame);
        self.stay_awake();
        self.watch_display(ctx);
        #[cfg(target_os = "linux")]
        if self.display.is_none() {
            self.tell_player(ctx);
        }
        self.wake_later(ctx);
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        self.window.save();
    }

    /// The ground that the frame before had; what changes it paints over it (`ui::widgets::window_ground`).
    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        visuals.panel_fill.to_normalized_gamma_f32()
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        let ctx = ui.ctx().clone();
        for action in self.frame.ui(ui, &self.model) {
            self.act(action, &ctx);
            ctx.request_repaint();
        }
        self.feel_touch(&ctx);
        let frames = self.frames.drawn();
        self.pace.frame(self.last);
        self.frame_was_painted(frames, &ctx);
        tracing::trace!("frame drawn");
        if frames == 1 {
            effects::log_first_frame();
            let path = self.paths.as_ref().map(Paths::history);
            self.keeper = path.and_then(|path| history::start(path, &self.outbox, &ctx));
            self.load_packs(&ctx);
        }
        effects::picture(self.picture.as_deref(), frames, &ctx);
    }
}
