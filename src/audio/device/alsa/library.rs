//! The few functions of `libasound.so.2` that we need, opened at run time, behind a safe wrapper.
//!
//! The one place with unsafe code: linking the library would need its development package to build us,
//! and would keep the app from starting where it is not installed.
#![expect(unsafe_code, reason = "calls into a system library opened at run time")]

use std::ffi::{CStr, c_char, c_int, c_long, c_uint, c_ulong, c_void};
use std::ptr;
use std::sync::OnceLock;
use std::time::Duration;

use libloading::Library;

use super::super::super::{CHANNELS, SAMPLE_RATE};

/// `SND_PCM_STREAM_PLAYBACK`
const PLAYBACK: c_int = 0;
/// `SND_PCM_NONBLOCK`: opening a busy device and writing to a full one fail instead of waiting.
const NONBLOCK: c_int = 1;
/// `SND_PCM_FORMAT_S16_LE`, which every card and plugin takes.
const FORMAT_S16_LE: c_int = 2;
/// `SND_PCM_ACCESS_RW_INTERLEAVED`
const INTERLEAVED: c_int = 3;
/// Lets the library convert the rate where the card has another.
const SOFT_RESAMPLE: c_int = 1;
/// `EAGAIN`: nothing to be had just now.
const TRY_AGAIN: c_int = 11;

type Handle = *mut c_void;
type ErrorHandler = unsafe extern "C" fn(*const c_char, c_int, *const c_char, c_int, *const c_char);

type OpenFn = unsafe extern "C" fn(*mut Handle, *const c_char, c_int, c_int) -> c_int;
type SetParamsFn =
    unsafe extern "C" fn(Handle, c_int, c_int, c_uint, c_uint, c_int, c_uint) -> c_int;
type WriteFn = unsafe extern "C" fn(Handle, *const c_void, c_ulong) -> c_long;
type AvailableFn = unsafe extern "C" fn(Handle) -> c_long;
type DelayFn = unsafe extern "C" fn(Handle, *mut c_long) -> c_int;
type WaitFn = unsafe extern "C" fn(Handle, c_int) -> c_int;
type RecoverFn = unsafe extern "C" fn(Handle, c_int, c_int) -> c_int;
type CloseFn = unsafe extern "C" fn(Handle) -> c_int;
type DescribeFn = unsafe extern "C" fn(c_int) -> *const c_char;
type SetHandlerFn = unsafe extern "C" fn(ErrorHandler) -> c_int;

/// The functions, as `alsa/pcm.h` declares them.
struct Functions {
    open: OpenFn,
    set_params: SetParamsFn,
    write: WriteFn,
    available: AvailableFn,
    delay: DelayFn,
    wait: WaitFn,
    recover: RecoverFn,
    close: CloseFn,
    describe: DescribeFn,
    /// Keeps the code of the functions in memory.
    _library: Library,
}

/// Loaded once and never unloaded: plugins of the library may have started threads that run its code.
static FUNCTIONS: OnceLock<Functions> = OnceLock::new();

fn functions() -> Result<&'static Functions, String> {
    if let Some(functions) = FUNCTIONS.get() {
        return Ok(functions);
    }
    let loaded = Functions::load().map_err(|error| error.to_string())?;
    Ok(FUNCTIONS.get_or_init(|| loaded))
}

impl Functions {
    fn load() -> Result<Self, libloading::Error> {
        // SAFETY: libasound's initializers only set up its own tables. The types above are those of
        // its headers, which have not changed since the library took the version number 2.
        unsafe {
            let library = Library::new("libasound.so.2")?;
            let set_handler: SetHandlerFn = *library.get(c"snd_lib_error_set_handler")?;
            set_handler(ignore_message);
            Ok(Self {
                open: *library.get(c"snd_pcm_open")?,
                set_params: *library.get(c"snd_pcm_set_params")?,
                write: *library.get(c"snd_pcm_writei")?,
                available: *library.get(c"snd_pcm_avail_update")?,
                delay: *library.get(c"snd_pcm_delay")?,
                wait: *library.get(c"snd_pcm_wait")?,
                recover: *library.get(c"snd_pcm_recover")?,
                close: *library.get(c"snd_pcm_close")?,
                describe: *library.get(c"snd_strerror")?,
                _library: library,
            })
        }
    }

    /// The library's words for a negative result.
    fn words(&self, code: c_int) -> String {
        // SAFETY: the function takes any number and returns a constant string or null.
        let text = unsafe {
            let text = (self.describe)(code);
            (!text.is_null()).then(|| CStr::from_ptr(text))
        };
        text.map_or_else(
            || format!("error {code}"),
            |text| text.to_string_lossy().into_owned(),
        )
    }
}

/// Takes the place of the library's habit of writing to our standard error.
///
/// The library calls it with more, variadic, arguments. On every Linux platform that we build for the caller
/// passes and removes those, so a function that does not look at them may stand here.
unsafe extern "C" fn ignore_message(
    _file: *const c_char,
    _line: c_int,
    _function: *const c_char,
    _code: c_int,
    _format: *const c_char,
) {
}

/// The default playback device, open.
pub(super) struct Pcm {
    functions: &'static Functions,
    /// Valid from `snd_pcm_open` until `drop`, and used by one thread only: a raw pointer is not `Send`.
    handle: Handle,
}

impl Pcm {
    /// Opens the default device for our samples with about `latency` between us and the speaker.
    pub(super) fn open(latency: Duration) -> Result<Self, String> {
        let functions = functions()?;
        let mut handle = ptr::null_mut();
        // SAFETY: both pointers live through the call, and the name ends with a zero.
        let code =
            unsafe { (functions.open)(&raw mut handle, c"default".as_ptr(), PLAYBACK, NONBLOCK) };
        if code < 0 {
            return Err(functions.words(code));
        }
        let pcm = Self { functions, handle };
        // SAFETY: the handle was opened above.
        let code = unsafe {
            (functions.set_params)(
                pcm.handle,
                FORMAT_S16_LE,
                INTERLEAVED,
                CHANNELS as c_uint,
                SAMPLE_RATE,
                SOFT_RESAMPLE,
                latency.as_micros() as c_uint,
            )
        };
        pcm.checked(code)?;
        Ok(pcm)
    }

    /// Waits until the device takes samples; false when `timeout` passed first.
    pub(super) fn wait(&self, timeout: Duration) -> Result<bool, String> {
        // SAFETY: the handle is open.
        let code = unsafe { (self.functions.wait)(self.handle, timeout.as_millis() as c_int) };
        Ok(self.checked(code)? > 0)
    }

    /// Frames that the device takes now.
    pub(super) fn room(&self) -> Result<usize, String> {
        // SAFETY: the handle is open.
        let frames = unsafe { (self.functions.available)(self.handle) };
        let frames = self.checked(c_int::try_from(frames).unwrap_or(c_int::MAX))?;
        Ok(frames as usize)
    }

    /// Frames between the next one written and the speaker; `None` while the device cannot tell,
    /// as some plugins cannot before they play. Real trouble shows when writing.
    pub(super) fn delay(&self) -> Option<u64> {
        let mut frames = 0;
        // SAFETY: the handle is open, and the number lives through the call.
        let code = unsafe { (self.functions.delay)(self.handle, &raw mut frames) };
        (code >= 0).then(|| u64::try_from(frames).unwrap_or(0))
    }

    /// Hands over interleaved samples; answers how many frames were taken.
    pub(super) fn write(&self, samples: &[i16]) -> Result<usize, String> {
        let frames = samples.len() / CHANNELS;
        // SAFETY: the handle is open, and the samples hold at least `frames` frames.
        let taken = unsafe {
            (self.functions.write)(self.handle, samples.as_ptr().cast(), frames as c_ulong)
        };
        Ok(self.checked(c_int::try_from(taken).unwrap_or(c_int::MAX))? as usize)
    }

    /// A result that is not negative; an underrun or a resumed machine is repaired and counts as zero.
    fn checked(&self, code: c_int) -> Result<c_int, String> {
        if code >= 0 {
            return Ok(code);
        }
        if code == -TRY_AGAIN {
            return Ok(0);
        }
        let silently = 1;
        // SAFETY: the handle is open.
        let repaired = unsafe { (self.functions.recover)(self.handle, code, silently) };
        if repaired < 0 {
            return Err(self.functions.words(repaired));
        }
        Ok(0)
    }
}

impl Drop for Pcm {
    fn drop(&mut self) {
        // SAFETY: the handle is open, and nobody uses it after this. The result tells nothing we could act on.
        unsafe {
            (self.functions.close)(self.handle);
        }
    }
}
