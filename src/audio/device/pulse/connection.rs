//! A connection to a `PulseAudio` or `PipeWire` server: whole messages in and out, never waiting for ever.

use std::collections::VecDeque;
use std::io::{self, BufRead as _, BufReader, Cursor, Read as _, Write as _};
use std::os::unix::net::UnixStream;
use std::time::Duration;

use pulseaudio::protocol::{
    AuthParams, AuthReply, Command, CommandReply, DESCRIPTOR_SIZE, Descriptor, DescriptorFlags,
    MAX_VERSION, Prop, Props, ProtocolError, PulseError, SetClientNameReply, TagStructReader,
    encode_descriptor, read_descriptor, write_command_message,
};

use super::server::socket_paths;

/// A server that has not answered by then hangs.
const PATIENCE: Duration = Duration::from_secs(2);
/// Longer messages than this mean that we lost the thread; real ones have some hundred bytes.
const LONGEST_MESSAGE: u32 = 1 << 20;
/// The channel of messages that are commands, not samples.
const COMMAND_CHANNEL: u32 = u32::MAX;

/// A connection whose handshake is done.
pub(super) struct Connection {
    socket: BufReader<UnixStream>,
    version: u16,
    next_sequence: u32,
    /// What the server sent by itself while an answer was awaited.
    unread: VecDeque<Command>,
}

/// A message from the server.
enum Message {
    Answer { sequence: u32, payload: Vec<u8> },
    Refusal { sequence: u32, error: PulseError },
    Command(Box<Command>),
    Unknown,
}

impl Connection {
    /// Connects to the first server that answers, as `application`.
    pub(super) fn open(application: Props) -> Result<Self, ProtocolError> {
        let mut last = io::Error::new(io::ErrorKind::NotFound, "no server socket");
        for path in socket_paths() {
            match UnixStream::connect(&path) {
                Ok(socket) => return Self::shake_hands(socket, application),
                Err(error) => last = error,
            }
        }
        Err(last.into())
    }

    fn shake_hands(socket: UnixStream, application: Props) -> Result<Self, ProtocolError> {
        socket.set_write_timeout(Some(PATIENCE))?;
        let mut connection = Self {
            socket: BufReader::new(socket),
            version: MAX_VERSION,
            next_sequence: 0,
            unread: VecDeque::new(),
        };
        let cookie = pulseaudio::cookie_path_from_env().and_then(|path| std::fs::read(path).ok());
        let auth: AuthReply = connection.ask(&Command::Auth(AuthParams {
            version: MAX_VERSION,
            supports_shm: false,
            supports_memfd: false,
            cookie: cookie.unwrap_or_default(),
        }))?;
        connection.version = connection.version.min(auth.version);
        let _: SetClientNameReply = connection.ask(&Command::SetClientName(application))?;
        Ok(connection)
    }

    /// Sends `command` and reads its answer.
    pub(super) fn ask<R: CommandReply>(&mut self, command: &Command) -> Result<R, ProtocolError> {
        let payload = self.answer(command)?;
        let mut cursor = Cursor::new(payload);
        TagStructReader::new(&mut cursor, self.version).read()
    }

    /// Sends `command` and waits until the server has done it.
    pub(super) fn order(&mut self, command: &Command) -> Result<(), ProtocolError> {
        self.answer(command).map(drop)
    }

    /// The next thing that the server says by itself; `None` when it is silent for `timeout`.
    pub(super) fn listen(&mut self, timeout: Duration) -> Result<Option<Command>, ProtocolError> {
        if let Some(command) = self.unread.pop_front() {
            return Ok(Some(command));
        }
        if !self.is_readable_within(timeout)? {
            return Ok(None);
        }
        match self.read_message()? {
            Message::Command(command) => Ok(Some(*command)),
            Message::Answer { .. } | Message::Refusal { .. } | Message::Unknown => Ok(None),
        }
    }

    /// Sends samples to a stream.
    pub(super) fn send_samples(&mut self, stream: u32, bytes: &[u8]) -> Result<(), ProtocolError> {
        let mut header = [0; DESCRIPTOR_SIZE];
        encode_descriptor(
            &mut header,
            &Descriptor {
                length: bytes.len() as u32,
                channel: stream,
                offset: 0,
                flags: DescriptorFlags::empty(),
            },
        );
        let socket = self.socket.get_mut();
        socket.write_all(&header)?;
        socket.write_all(bytes)?;
        Ok(())
    }

    fn answer(&mut self, command: &Command) -> Result<Vec<u8>, ProtocolError> {
        let asked = self.next_sequence;
        self.next_sequence = self.next_sequence.wrapping_add(1);
        write_command_message(self.socket.get_mut(), asked, command, self.version)?;
        loop {
            if !self.is_readable_within(PATIENCE)? {
                return Err(ProtocolError::Timeout);
            }
            match self.read_message()? {
                Message::Answer { sequence, payload } if sequence == asked => return Ok(payload),
                Message::Refusal { sequence, error } if sequence == asked => {
                    return Err(ProtocolError::ServerError(error));
                }
                Message::Command(command) => self.unread.push_back(*command),
                Message::Answer { .. } | Message::Refusal { .. } | Message::Unknown => {}
            }
        }
    }

    /// Waits for a first byte without taking it, so that a timeout cannot tear a message.
    fn is_readable_within(&mut self, timeout: Duration) -> Result<bool, ProtocolError> {
        let timeout = timeout.max(Duration::from_millis(1));
        self.socket.get_ref().set_read_timeout(Some(timeout))?;
        match self.socket.fill_buf() {
            Ok([]) => Err(io::Error::from(io::ErrorKind::UnexpectedEof).into()),
            Ok(_) => Ok(true),
            Err(error) if is_only_late(&error) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    fn read_message(&mut self) -> Result<Message, ProtocolError> {
        self.socket.get_ref().set_read_timeout(Some(PATIENCE))?;
        let descriptor = read_descriptor(&mut self.socket)?;
        if descriptor.length > LONGEST_MESSAGE {
            return Err(ProtocolError::Invalid("message too long".to_owned()));
        }
        let mut payload = vec![0; descriptor.length as usize];
        self.socket.read_exact(&mut payload)?;
        if descriptor.channel != COMMAND_CHANNEL {
            return Ok(Message::Unknown);
        }
        let mut cursor = Cursor::new(payload);
        let message = match Command::read_tag_prefixed(&mut cursor, self.version) {
            Ok((sequence, Command::Reply)) => {
                let start = usize::try_from(cursor.position()).unwrap_or(usize::MAX);
                let payload = cursor.into_inner().into_iter().skip(start).collect();
                Message::Answer { sequence, payload }
            }
            Ok((sequence, Command::Error(error))) => Message::Refusal { sequence, error },
            Ok((_, command)) => Message::Command(Box::new(command)),
            // Newer servers say things that the protocol crate has no words for.
            Err(error) => {
                tracing::debug!("ignored a message of the sound server: {error}");
                Message::Unknown
            }
        };
        Ok(message)
    }
}

/// Whether a read failed for no other reason than that nothing came yet.
fn is_only_late(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut | io::ErrorKind::Interrupted
    )
}

/// The properties by which the server's own mixer shows us.
pub(super) fn application() -> Props {
    let mut props = Props::new();
    props.set(Prop::ApplicationName, c"Stridewell");
    props.set(Prop::ApplicationId, c"stridewell");
    props
}
