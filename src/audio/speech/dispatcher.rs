//! The voices of Linux desktops: speech-dispatcher over its socket, started when it is there and does not run.

use std::env;
use std::io::ErrorKind;
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use ssip_client::{
    Client, ClientError, ClientName, ClientScope, MessageScope, NotificationType,
    OK_MESSAGE_QUEUED, Priority, Response, fifo,
};

use super::{Engine, Manner, SpeechError};

/// Reading gives up after this time, so that it can be looked whether something was said meanwhile.
const READ: Duration = Duration::from_millis(20);
const READ_LIST: Duration = Duration::from_secs(3);
/// An answer comes within so many of those.
const MOST_READS: u32 = 150;
/// A daemon that was started listens within so many pauses.
const MOST_PAUSES: u32 = 60;
const PAUSE: Duration = Duration::from_millis(50);
/// Nobody looks through more voices than this; variants of voices come by the thousand.
const MOST_VOICES: usize = 24;
/// The usual rate of espeak, its slowest and its fastest, words a minute: what the daemon's -100 to 100 mean.
const RATES: [f64; 3] = [170.0, 80.0, 390.0];

/// A connection to speech-dispatcher.
pub(super) struct Dispatcher {
    client: Client<UnixStream>,
    /// The message that is being said.
    message: Option<String>,
}

impl Dispatcher {
    pub(super) fn open() -> Result<Self, SpeechError> {
        let client = match connect(READ) {
            Ok(client) => client,
            Err(_not_running) => {
                start_daemon()?;
                connect_soon()?
            }
        };
        let mut dispatcher = Self::greeting(client)?;
        for event in [NotificationType::End, NotificationType::Cancel] {
            let asked = dispatcher.client.set_notification(event, true);
            asked.map_err(no_answer)?;
            dispatcher.reply()?;
        }
        // A new line replaces the one before; the daemon never lets them pile up.
        let asked = dispatcher.client.set_priority(Priority::Text);
        asked.map_err(no_answer)?;
        dispatcher.reply()?;
        Ok(dispatcher)
    }

    /// A connection that has said who it is.
    fn greeting(client: Client<UnixStream>) -> Result<Self, SpeechError> {
        let mut dispatcher = Self {
            client,
            message: None,
        };
        let user = env::var("USER").unwrap_or_else(|_| "user".to_owned());
        let name = ClientName::new(&user, "stridewell");
        dispatcher.client.set_client_name(name).map_err(no_answer)?;
        dispatcher.reply()?;
        Ok(dispatcher)
    }

    /// The next answer that is not an event.
    fn reply(&mut self) -> Result<Response, SpeechError> {
        for _ in 0..MOST_READS {
            match self.client.receive() {
                Ok(response) => {
                    if !self.heard(&response) {
                        return Ok(response);
                    }
                }
                Err(error) if is_timeout(&error) => {}
                Err(error) => return Err(no_answer(error)),
            }
        }
        Err(SpeechError::NoAnswer("it took too long".to_owned()))
    }

    /// An answer to a wish that may be refused, such as a voice that is gone.
    fn reply_or_refusal(&mut self) -> Result<(), SpeechError> {
        for _ in 0..MOST_READS {
            match self.client.receive() {
                Ok(response) if self.heard(&response) => {}
                Ok(_) | Err(ClientError::Ssip(_)) => return Ok(()),
                Err(error) if is_timeout(&error) => {}
                Err(error) => return Err(no_answer(error)),
            }
        }
        Err(SpeechError::NoAnswer("it took too long".to_owned()))
    }

    /// Takes an event; answers whether it was one.
    fn heard(&mut self, response: &Response) -> bool {
        if let Response::EventEnd(id) | Response::EventCanceled(id) = response {
            if self.message.as_ref() == Some(&id.message) {
                self.message = None;
            }
            return true;
        }
        matches!(
            response,
            Response::EventBegin(_)
                | Response::EventPaused(_)
                | Response::EventResumed(_)
                | Response::EventIndexMark(..)
        )
    }

    /// The number of the message that was handed over.
    fn queued(&mut self) -> Result<String, SpeechError> {
        for _ in 0..MOST_READS {
            match self.client.receive_lines(OK_MESSAGE_QUEUED) {
                Ok(lines) => return Ok(lines.into_iter().next().unwrap_or_default()),
                // An event about a message before this one.
                Err(ClientError::UnexpectedStatus(_)) => {}
                Err(error) if is_timeout(&error) => {}
                Err(error) => return Err(no_answer(error)),
            }
        }
        Err(SpeechError::NoAnswer("it took too long".to_owned()))
    }
}

impl Engine for Dispatcher {
    fn say(&mut self, words: &str, manner: &Manner) -> Result<(), SpeechError> {
        let scope = || ClientScope::Current;
        let client = &mut self.client;
        client
            .set_language(scope(), &manner.language)
            .map_err(no_answer)?;
        self.reply_or_refusal()?;
        if let Some(voice) = &manner.voice {
            let asked = self.client.set_synthesis_voice(scope(), voice);
            asked.map_err(no_answer)?;
            self.reply_or_refusal()?;
        }
        let asked = self.client.set_rate(scope(), rate(manner.rate_percent));
        asked.map_err(no_answer)?;
        self.reply_or_refusal()?;
        let asked = self.client.set_volume(scope(), volume(manner.volume));
        asked.map_err(no_answer)?;
        self.reply_or_refusal()?;
        self.client.speak().map_err(no_answer)?;
        self.reply()?;
        self.client.send_line(words).map_err(no_answer)?;
        self.message = Some(self.queued()?);
        Ok(())
    }

    fn cancel(&mut self) -> Result<(), SpeechError> {
        self.message = None;
        self.client.cancel(MessageScope::Last).map_err(no_answer)?;
        self.reply_or_refusal()
    }

    fn is_speaking(&mut self) -> bool {
        // Events that have come meanwhile; a broken connection shows with the next line.
        while self.message.is_some() {
            match self.client.receive() {
                Ok(response) => {
                    self.heard(&response);
                }
                Err(error) => return is_timeout(&error),
            }
        }
        false
    }

    fn voices(&mut self, language: &str) -> Result<Vec<String>, SpeechError> {
        // Thousands of lines, in which reading must not give up: they have a connection of their own.
        let mut patient = Self::greeting(connect(READ_LIST)?)?;
        patient.client.list_synthesis_voices().map_err(no_answer)?;
        let Response::VoicesListSent(all) = patient.reply()? else {
            return Ok(Vec::new());
        };
        let spoken = all.into_iter().filter(|voice| {
            let tag = voice.language.as_deref().unwrap_or_default();
            tag.split(['-', '_']).next() == Some(language) && !voice.name.contains('+')
        });
        Ok(spoken.map(|voice| voice.name).take(MOST_VOICES).collect())
    }
}

/// Where the daemon listens: as its own library looks for it.
fn socket() -> Option<PathBuf> {
    if let Some(address) = env::var_os("SPEECHD_ADDRESS")
        && let Some(path) = address.to_string_lossy().strip_prefix("unix_socket:")
    {
        return Some(PathBuf::from(path));
    }
    let folder = |name: &str| env::var_os(name).filter(|path| !path.is_empty());
    let runtime = folder("XDG_RUNTIME_DIR").map(PathBuf::from);
    let runtime = runtime.or_else(|| Some(PathBuf::from(folder("HOME")?).join(".cache")))?;
    Some(runtime.join("speech-dispatcher/speechd.sock"))
}

fn connect(read: Duration) -> Result<Client<UnixStream>, SpeechError> {
    let socket = socket().ok_or(SpeechError::NotInstalled)?;
    let mut builder = fifo::Builder::new();
    let connected = builder.path(socket).timeout(read).build();
    connected.map_err(|error| SpeechError::NoAnswer(error.to_string()))
}

fn start_daemon() -> Result<(), SpeechError> {
    let started = Command::new("speech-dispatcher")
        .arg("--spawn")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    match started {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == ErrorKind::NotFound => Err(SpeechError::NotInstalled),
        Err(error) => Err(SpeechError::NoAnswer(error.to_string())),
    }
}

/// Connects to a daemon that was just started.
fn connect_soon() -> Result<Client<UnixStream>, SpeechError> {
    let (_nobody, nothing) = mpsc::channel::<()>();
    let mut last = SpeechError::NotInstalled;
    for _ in 0..MOST_PAUSES {
        match connect(READ) {
            Ok(client) => return Ok(client),
            Err(error) => last = error,
        }
        nothing.recv_timeout(PAUSE).ok();
    }
    Err(last)
}

fn is_timeout(error: &ClientError) -> bool {
    match error {
        ClientError::NotReady => true,
        ClientError::Io(error) => {
            matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut)
        }
        ClientError::Ssip(_)
        | ClientError::TooFewLines
        | ClientError::TooManyLines
        | ClientError::UnexpectedStatus(_) => false,
    }
}

#[expect(clippy::needless_pass_by_value, reason = "what map_err hands over")]
fn no_answer(error: ClientError) -> SpeechError {
    SpeechError::NoAnswer(error.to_string())
}

/// Per cent of the usual rate, as the daemon counts it.
fn rate(percent: u16) -> i8 {
    let [usual, slowest, fastest] = RATES;
    let wanted = usual * f64::from(percent) / 100.0;
    let share = if wanted < usual {
        (wanted - usual) / (usual - slowest)
    } else {
        (wanted - usual) / (fastest - usual)
    };
    (share.clamp(-1.0, 1.0) * 100.0).round() as i8
}

/// 0 to 100, as the daemon counts it.
fn volume(percent: u8) -> i8 {
    let percent = i16::from(percent.min(100));
    i8::try_from(percent * 2 - 100).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_and_volumes_are_told_as_the_daemon_counts_them() {
        assert_eq!([60, 100, 160].map(rate), [-76, 0, 46]);
        assert_eq!([0, 50, 100].map(volume), [-100, 0, 100]);
    }
}
