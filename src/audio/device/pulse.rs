//! Sound through a `PulseAudio` or `PipeWire` server, spoken to over its socket.

mod connection;
mod server;

use std::time::{Duration, SystemTime};

use pulseaudio::protocol::stream::{BufferAttr, StreamFlags};
use pulseaudio::protocol::{
    ChannelMap, Command, CorkStreamParams, CreatePlaybackStreamReply, LatencyParams,
    PlaybackLatency, PlaybackStreamParams, Prop, ProtocolError, SampleFormat, SampleSpec,
};

use self::connection::{Connection, application};
use super::super::{CHANNELS, SAMPLE_RATE};
use super::timeline::Timeline;
use super::{AudioError, Device, Fill};
use crate::clock::Clock;

/// Sound between us and the speaker that we ask for: little enough for a key press to be answered,
/// enough to bridge a thread that is scheduled late.
const LATENCY: Duration = Duration::from_millis(60);
/// The server asks for no less than this at a time.
const REQUEST: Duration = Duration::from_millis(15);
/// Longest wait for a request in one `feed`.
const WAIT: Duration = Duration::from_millis(100);
/// Frames between two questions for the delay, once it is known.
const MEASURE_EVERY: u64 = SAMPLE_RATE as u64 / 4;
/// Questions asked one after the other when a stream starts, while the server still settles.
const FIRST_MEASUREMENTS: u32 = 8;

const BYTES_PER_FRAME: usize = CHANNELS * size_of::<f32>();

/// A playback stream on the server's default sink.
pub(super) struct PulseDevice {
    connection: Connection,
    stream: u32,
    name: String,
    /// Delay of the sink, as the server promised it when the stream was made.
    promised: Duration,
    /// Bytes that the server has asked for and not been given.
    requested: usize,
    written: u64,
    timeline: Option<Timeline>,
    measured_at: u64,
    measurements: u32,
    samples: Vec<f32>,
    bytes: Vec<u8>,
}

impl PulseDevice {
    /// Opens a stream that does not play yet.
    pub(super) fn open() -> Result<Self, AudioError> {
        Self::try_open().map_err(failed)
    }

    fn try_open() -> Result<Self, ProtocolError> {
        let mut connection = Connection::open(application())?;
        let reply: CreatePlaybackStreamReply =
            connection.ask(&Command::CreatePlaybackStream(stream_params()))?;
        let sink = reply.sink_name.as_ref().map(|name| name.to_string_lossy());
        Ok(Self {
            connection,
            stream: reply.channel,
            name: sink.unwrap_or_default().into_owned(),
            promised: Duration::from_micros(reply.stream_latency),
            requested: reply.requested_bytes as usize,
            written: 0,
            timeline: None,
            measured_at: 0,
            measurements: 0,
            samples: Vec::new(),
            bytes: Vec::new(),
        })
    }

    fn cork(&mut self, cork: bool) -> Result<(), ProtocolError> {
        let channel = self.stream;
        self.connection
            .order(&Command::CorkPlaybackStream(CorkStreamParams {
                channel,
                cork,
            }))
    }

    fn try_feed(&mut self, clock: &dyn Clock, fill: &mut Fill<'_>) -> Result<(), ProtocolError> {
        if self.requested < BYTES_PER_FRAME
            && let Some(command) = self.connection.listen(WAIT)?
        {
            self.take(&command)?;
        }
        let frames = self.requested / BYTES_PER_FRAME;
        if frames == 0 {
            return Ok(());
        }
        let timeline = self.timeline(clock)?;
        self.samples.resize(frames * CHANNELS, 0.0);
        fill(&mut self.samples, timeline.moment_of(self.written));
        self.bytes.clear();
        let bytes = self.samples.iter().flat_map(|sample| sample.to_le_bytes());
        self.bytes.extend(bytes);
        self.connection.send_samples(self.stream, &self.bytes)?;
        self.written += frames as u64;
        self.requested -= frames * BYTES_PER_FRAME;
        Ok(())
    }

    /// Takes in what the server said by itself.
    fn take(&mut self, command: &Command) -> Result<(), ProtocolError> {
        if let Command::Request(request) = command
            && request.channel == self.stream
        {
            self.requested += request.length as usize;
        }
        if let Command::PlaybackStreamKilled(_) = command {
            return Err(ProtocolError::Invalid("the stream was ended".to_owned()));
        }
        Ok(())
    }

    /// The line from frames to moments, measured anew when it is time.
    fn timeline(&mut self, clock: &dyn Clock) -> Result<Timeline, ProtocolError> {
        let assumed = clock.now() + self.promised.mul_f64(clock.scale());
        let mut timeline = self
            .timeline
            .unwrap_or_else(|| Timeline::assume(clock.scale(), self.written, assumed));
        if self.measurements < FIRST_MEASUREMENTS
            || self.written >= self.measured_at + MEASURE_EVERY
        {
            self.measure(&mut timeline, clock)?;
        }
        self.timeline = Some(timeline);
        Ok(timeline)
    }

    fn measure(&mut self, timeline: &mut Timeline, clock: &dyn Clock) -> Result<(), ProtocolError> {
        let asked = clock.now();
        let latency: PlaybackLatency =
            self.connection
                .ask(&Command::GetPlaybackLatency(LatencyParams {
                    channel: self.stream,
                    // Only echoed; we take the time ourselves, with a clock that cannot be set back.
                    now: SystemTime::UNIX_EPOCH,
                }))?;
        if !latency.playing {
            return Ok(());
        }
        let answered = clock.now();
        let middle = asked + answered.since(asked) / 2;
        let queued_bytes = (latency.write_offset - latency.read_offset).max(0);
        let queued_s = queued_bytes as f64 / (BYTES_PER_FRAME as f64 * f64::from(SAMPLE_RATE));
        let delay = Duration::from_micros(latency.sink_usec) + Duration::from_secs_f64(queued_s);
        timeline.report(self.written, middle + delay.mul_f64(clock.scale()));
        self.measured_at = self.written;
        self.measurements += 1;
        Ok(())
    }
}

impl Device for PulseDevice {
    fn name(&self) -> &str {
        &self.name
    }

    fn resume(&mut self, _clock: &dyn Clock) -> Result<(), AudioError> {
        self.timeline = None;
        self.measurements = 0;
        self.cork(false).map_err(failed)
    }

    fn feed(&mut self, clock: &dyn Clock, fill: &mut Fill<'_>) -> Result<(), AudioError> {
        self.try_feed(clock, fill).map_err(failed)
    }

    fn pause(&mut self) -> Result<(), AudioError> {
        self.cork(true).map_err(failed)?;
        // What is queued is silence; left there, it would stand before the next tone.
        let flush = Command::FlushPlaybackStream(self.stream);
        self.connection.order(&flush).map_err(failed)
    }
}

#[expect(
    clippy::needless_pass_by_value,
    reason = "the shape that map_err takes"
)]
fn failed(error: ProtocolError) -> AudioError {
    AudioError::Failed {
        device: "PulseAudio",
        details: error.to_string(),
    }
}

fn stream_params() -> PlaybackStreamParams {
    let mut props = application();
    props.set(Prop::MediaName, c"Exercise tones");
    // No media role: "event" would put us under the volume of system sounds, which many have muted.
    PlaybackStreamParams {
        sample_spec: SampleSpec {
            format: SampleFormat::Float32Le,
            channels: CHANNELS as u8,
            sample_rate: SAMPLE_RATE,
        },
        channel_map: ChannelMap::stereo(),
        buffer_attr: BufferAttr {
            max_length: u32::MAX,
            target_length: bytes_in(LATENCY),
            pre_buffering: 0,
            minimum_request_length: bytes_in(REQUEST),
            fragment_size: u32::MAX,
        },
        flags: StreamFlags {
            start_corked: true,
            adjust_latency: true,
            ..StreamFlags::default()
        },
        props,
        ..PlaybackStreamParams::default()
    }
}

fn bytes_in(duration: Duration) -> u32 {
    let frames = duration.as_millis() as u32 * SAMPLE_RATE / 1000;
    frames * BYTES_PER_FRAME as u32
}
