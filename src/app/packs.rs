//! What is done about packs, on threads of their own: a file is asked for, read, kept, removed.

mod coded;
mod keeping;
mod key;
mod read;
mod turns;

use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use eframe::egui;
use jiff::civil::Date;

use self::keeping::load;
pub(super) use self::keeping::{Kept, keep};
pub(super) use self::key::signing_key;
pub(super) use self::read::checked;
use self::read::{Found, Refused};
pub(super) use self::turns::{Turn, Turns};
use super::App;
use super::effects::sounds;
use crate::domain::Refusal;
use crate::model::packs::{Offer, OfferedPack, Read};
use crate::model::{Action, ClinicKey, KeyAction, KeyJob, Notice, PackAction, PackJob};
use crate::packs::code;
use crate::packs::limits::ARCHIVE_BYTES;
use crate::store::packs as kept;
use crate::store::{self, Paths};

/// The file that was read last and its number, as long as it waits to be taken in: what was shown is what is kept.
pub(super) type Waiting = Arc<Mutex<Option<(Read, Vec<u8>)>>>;

/// Answers of a thread go to the window's loop.
#[derive(Clone)]
struct Answers {
    outbox: Sender<Action>,
    ctx: egui::Context,
}

impl Answers {
    fn say(&self, action: PackAction) {
        self.tell(Action::Packs(action));
    }

    /// What a file is; without one, nobody chose any.
    fn offer(&self, read: Read, offer: Option<Offer>) {
        self.say(match offer {
            Some(offer) => PackAction::Read(read, Box::new(offer)),
            None => PackAction::NoFile(read),
        });
    }

    fn notice(&self, notice: Notice) {
        self.tell(Action::Tell(notice));
    }

    fn tell(&self, action: Action) {
        self.outbox.send(action).ok();
        self.ctx.request_repaint();
    }
}

impl App {
    /// Does something about packs.
    pub(super) fn work_on_packs(&mut self, job: PackJob, ctx: &egui::Context) {
        let Some(paths) = self.paths.clone() else {
            return;
        };
        let waiting = Arc::clone(&self.offered);
        let answers = self.answers(ctx);
        let coded = (self.coded_words(), self.model.today());
        match job {
            PackJob::Forget(read) => drop(take(&waiting, read)),
            PackJob::Read(read, file) => on_thread(&answers, move |answers| {
                let file = file.or_else(ask);
                let offer = file.map(|file| offer(&paths, &file, (&waiting, read), &coded));
                answers.offer(read, offer);
            }),
            PackJob::ReadText(read, text) => on_thread(&answers, move |answers| {
                let has = code::has_mark(&text);
                let offer = has.then(|| offer_text(&paths, &text, (&waiting, read), &coded));
                answers.offer(read, offer);
            }),
            PackJob::Keep(read, name) => self.in_turn(&answers, move |turn, answers| {
                let bytes = take(&waiting, read);
                match bytes.map(|bytes| keep(turn, &paths, &name, &bytes)) {
                    Some(Ok(kept)) => {
                        answers.say(PackAction::Taken(Box::new(kept.pack)));
                        kept.notices
                            .into_iter()
                            .for_each(|told| answers.notice(told));
                    }
                    Some(Err(why)) => answers.say(PackAction::NotTaken(why)),
                    None => answers.say(PackAction::NoFile(read)),
                }
            }),
            PackJob::Key(job) => self.work_on_key(job, paths, &answers),
            PackJob::Remove(name) => self.in_turn(&answers, move |_, answers| {
                if let Err(error) = kept::remove_pack(&paths, name.as_str()) {
                    answers.say(PackAction::NotRemoved(error.to_string()));
                }
            }),
        }
    }

    fn work_on_key(&self, job: KeyJob, paths: Paths, answers: &Answers) {
        // Tests leave the desktop alone.
        let clock = sounds(self.heartbeat.as_ref()).then(|| Arc::clone(&self.clock));
        on_thread(answers, move |answers| {
            key::work(job, &paths, clock.as_deref(), answers);
        });
    }

    /// Does something with the packs that are kept, after what was asked for before.
    fn in_turn(&self, answers: &Answers, work: impl FnOnce(&Turn, &Answers) + Send + 'static) {
        let own = answers.clone();
        if let Err(error) = self.turns.next(move |turn| work(turn, &own)) {
            answers.say(PackAction::NotTaken(error.to_string()));
        }
    }

    fn answers(&self, ctx: &egui::Context) -> Answers {
        Answers {
            outbox: self.outbox.clone(),
            ctx: ctx.clone(),
        }
    }

    /// What a pack is called that comes as a code.
    fn coded_words(&self) -> coded::Words {
        let text = self.frame.text();
        coded::Words {
            title: text.get("code-title"),
            author: text.get("code-author"),
        }
    }

    /// Reads the packs that are kept, once the first frame is there.
    pub(super) fn load_packs(&self, ctx: &egui::Context) {
        let Some(paths) = self.paths.clone() else {
            return;
        };
        let answers = self.answers(ctx);
        self.in_turn(&answers, move |_, answers| {
            let key = key::look(&paths);
            if key != ClinicKey::None {
                answers.say(PackAction::Key(KeyAction::Is(key)));
            }
            let (kept, broken) = load(&paths);
            answers.say(PackAction::Are(kept));
            let told = broken.into_iter().chain(read::unreadable_keys(&paths));
            told.for_each(|told| answers.notice(told));
        });
    }
}

fn on_thread(answers: &Answers, work: impl FnOnce(&Answers) + Send + 'static) {
    let own = answers.clone();
    let started = thread::Builder::new()
        .name("stridewell-packs".to_owned())
        .spawn(move || work(&own));
    if let Err(error) = started {
        answers.say(PackAction::NotTaken(error.to_string()));
    }
}

/// What was read waits, in the place of what was read before it.
fn put(waiting: &Waiting, read: Read, bytes: Vec<u8>) {
    *waiting.lock().unwrap_or_else(PoisonError::into_inner) = Some((read, bytes));
}

/// The bytes of this read, which wait no longer; those of another one stay.
fn take(waiting: &Waiting, read: Read) -> Option<Vec<u8>> {
    let mut waiting = waiting.lock().unwrap_or_else(PoisonError::into_inner);
    let this = waiting.take_if(|(number, _)| *number == read);
    this.map(|(_, bytes)| bytes)
}

fn ask() -> Option<PathBuf> {
    rfd::FileDialog::new()
        .add_filter("Stridewell", &[kept::ENDING])
        .add_filter("PNG, JPEG, WebP", &["png", "jpg", "jpeg", "webp"])
        .pick_file()
}

/// What a file is: a pack, or a photograph of a code. Its bytes wait when it can be taken in.
fn offer(
    paths: &Paths,
    file: &Path,
    waiting: (&Waiting, Read),
    (words, today): &(coded::Words, Date),
) -> Offer {
    let name = file.display().to_string();
    let bytes = match store::read(file, ARCHIVE_BYTES) {
        Ok(Some(bytes)) if coded::is_picture(&bytes) => coded::in_picture(&bytes, words, *today),
        Ok(Some(bytes)) => Ok(bytes),
        Ok(None) => {
            let why = format!("{name}: there is no such file");
            Err(Refused::one(Refusal::Gone, &why))
        }
        Err(error @ store::StoreError::TooLarge { .. }) => {
            Err(Refused::one(Refusal::Large, &error))
        }
        Err(error) => Err(Refused::one(Refusal::Unreadable, &error)),
    };
    offer_bytes(paths, name, bytes, waiting)
}

/// What a text is that holds a code.
fn offer_text(
    paths: &Paths,
    text: &str,
    waiting: (&Waiting, Read),
    (words, today): &(coded::Words, Date),
) -> Offer {
    let bytes = coded::in_text(text, words, *today);
    offer_bytes(paths, words.title.clone(), bytes, waiting)
}

fn offer_bytes(
    paths: &Paths,
    file: String,
    bytes: Result<Vec<u8>, Refused>,
    (waiting, read): (&Waiting, Read),
) -> Offer {
    let found = bytes.and_then(|bytes| {
        let found = read::read(&bytes, paths)?;
        put(waiting, read, bytes);
        Ok(found)
    });
    match found {
        Ok(found) => Offer::Pack(Box::new(offered(file, found))),
        Err(Refused { kinds, problems }) => Offer::Refused {
            file,
            kinds,
            problems,
        },
    }
}

fn offered(file: String, found: Found) -> OfferedPack {
    OfferedPack {
        file,
        pack: Arc::new(found.pack),
        figures: Arc::new(found.figures),
        pictures: found.pictures,
        notes: found.notes,
    }
}
