//! The voice: what the model's effects mean for it, handed to the speech thread with moments.

use std::sync::Arc;
use std::time::Duration;

use eframe::egui;

use super::{App, effects};
use crate::audio::speech::{Line, Manner, Speech, SpeechStatus};
use crate::clock::Moment;
use crate::domain::ExerciseId;
use crate::model::{Action, Effect, Model, Voices, World};
use crate::player::{Heard, Mode};
use crate::text::{Language, Text};
use crate::voice::{LATE, Now, Rank, Speaker, Utterance, guess};

/// Why cues are handed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Because {
    /// Time went on.
    TimeWentOn,
    /// Somebody acted.
    SomebodyActed,
}

impl App {
    /// Says what the cues among `effects` call for.
    pub(super) fn speak(&mut self, wanted: &[Effect], because: Because, ctx: &egui::Context) {
        let Some(cues) = cues(wanted) else { return };
        let moves = matches!(
            self.model.player_mode(),
            Some(Mode::Running | Mode::Resuming(_) | Mode::Done)
        );
        let lines = if moves { self.lines(&cues) } else { Vec::new() };
        if lines.is_empty() && self.speech.is_none() {
            return;
        }
        let at_once = cues.first().is_some_and(|cue| cue.after.is_zero());
        let Some(speech) = self.speech(ctx) else {
            return;
        };
        match because {
            Because::TimeWentOn => speech.go_on(lines),
            Because::SomebodyActed => {
                // What is being said may be finished, unless something else has its place.
                if at_once || !moves {
                    speech.cut();
                }
                speech.schedule(lines);
            }
        }
    }

    fn lines(&self, cues: &[Heard]) -> Vec<Line> {
        let now = self.last;
        let all = utterances(&self.model, self.frame.text(), cues).into_iter();
        all.map(|one| line(now, one)).collect()
    }

    /// A sentence to hear the voice, after the tones.
    pub(super) fn say_sample(&mut self, ctx: &egui::Context) {
        let words = self.frame.text().get("voice-sample");
        let length = guess(&words, self.model.preferences.voice.rate_percent);
        let after = effects::EVERY_CUE;
        let sample = Utterance {
            due: after,
            latest: after + LATE * 4,
            length,
            rank: Rank::Place,
            words,
        };
        let line = line(self.clock.now(), sample);
        if let Some(speech) = self.speech(ctx) {
            speech.cut();
            speech.schedule(vec![line]);
        }
    }

    pub(super) fn find_voices(&mut self, ctx: &egui::Context) {
        if let Some(speech) = self.speech(ctx) {
            speech.find_voices();
        }
    }

    /// Takes over how loud, how fast and by whom is spoken.
    pub(super) fn set_manner(&self) {
        if let Some(speech) = &self.speech {
            speech.set_manner(manner(&self.model, self.frame.wanted(&self.model)));
        }
    }

    /// The speech thread, started with the first line; tests have none.
    fn speech(&mut self, ctx: &egui::Context) -> Option<&Speech> {
        if self.speech.is_none() && effects::sounds(self.heartbeat.as_ref()) {
            let (outbox, ctx) = (self.outbox.clone(), ctx.clone());
            let told = move |status: &SpeechStatus| {
                let voices = match status {
                    SpeechStatus::Untried => Voices::Unknown,
                    SpeechStatus::Speaks { voices } => Voices::There(voices.clone()),
                    SpeechStatus::Silent { reason } => {
                        tracing::debug!(%reason, "no voice");
                        Voices::Missing
                    }
                };
                outbox.send(Action::World(World::VoicesAre(voices))).ok();
                ctx.request_repaint();
            };
            let manner = manner(&self.model, self.frame.wanted(&self.model));
            match Speech::start(Arc::clone(&self.clock), manner, told) {
                Ok(speech) => self.speech = Some(speech),
                Err(error) => tracing::warn!(%error, "the speech thread did not start"),
            }
        }
        self.speech.as_ref()
    }
}

/// Cues that are heard at once and those that follow; `None` where the near future stays as it was.
fn cues(wanted: &[Effect]) -> Option<Vec<Heard>> {
    let mut follow = None;
    let mut heard = Vec::new();
    for effect in wanted {
        if let Effect::Schedule(cues) = effect {
            follow = Some(cues);
        } else if let Effect::Play(cue) = effect {
            heard.push(Heard {
                after: Duration::ZERO,
                cue: *cue,
            });
        }
    }
    heard.extend(follow?);
    Some(heard)
}

/// What is said of `cues` from now on.
fn utterances(model: &Model, text: &Text, cues: &[Heard]) -> Vec<Utterance> {
    let Some(session) = model.session.as_ref().filter(|_| model.speaks()) else {
        return Vec::new();
    };
    let figures = &model.content.figures;
    let strokes = |id: &ExerciseId| {
        let spec = figures.get(id)?;
        Some(spec.strokes_s().map(Duration::from_secs_f64))
    };
    let player = &session.player;
    let after = match player.mode() {
        Mode::Resuming(left) => left,
        Mode::Waiting
        | Mode::Running
        | Mode::Paused
        | Mode::Away(_)
        | Mode::Hurting(_)
        | Mode::Done
        | Mode::Ended => Duration::ZERO,
    };
    let step = player.step().filter(|step| step.is_work());
    let now = step.and_then(|_| session.view()).map(|view| Now {
        step: player.place(),
        into: view.length.saturating_sub(view.left),
        after,
    });
    let speaker = Speaker {
        plan: player.plan(),
        catalogue: &model.content.catalogue,
        text,
        voice: &model.preferences.voice,
        strokes: &strokes,
    };
    speaker.utterances(cues, now)
}

fn line(now: Moment, one: Utterance) -> Line {
    Line {
        due: now + one.due,
        latest: now + one.latest,
        length: one.length,
        rank: one.rank as u8,
        words: one.words,
    }
}

/// `language` is the one that is wanted: what is drawn follows later.
fn manner(model: &Model, language: Language) -> Manner {
    let voice = &model.preferences.voice;
    Manner {
        muted: !model.speaks(),
        language: language.tag().to_owned(),
        voice: voice.name.clone(),
        rate_percent: voice.rate_percent,
        volume: model.preferences.volume,
    }
}
