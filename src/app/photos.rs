//! Reads photographs on a thread of its own; those of the packs that are kept out of the cache, else out of their pack or the
//! studio's folder, and then into the cache.

use std::fs::File;
use std::io::BufReader;
use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use eframe::egui;

use super::panics::caught;
use crate::domain;
use crate::packs::limits::PICTURE_BYTES;
use crate::packs::{pack, picture};
use crate::raster::Picture;
use crate::store::{self, Paths, packs as kept, photos};
use crate::ui::painters::photos::{Arrived, Source, Wanted};

/// Photographs that wait are read latest first, and no more of them than a page shows.
const MOST_WAITING: usize = 64;

/// A thread that reads photographs, whoever has them.
pub(super) struct PhotoThread {
    asked: Mutex<Sender<Wanted>>,
    arrived: Arc<Mutex<Vec<(Wanted, Arrived)>>>,
}

impl PhotoThread {
    /// Photographs of the packs that are kept; `None` where the thread does not start.
    pub(super) fn of_kept(paths: Paths, ctx: egui::Context) -> Option<Arc<Self>> {
        Self::start(ctx, move |wanted| read(&paths, wanted))
    }

    /// Starts the thread, which ends when this is dropped; `None` where it does not start.
    ///
    /// One that cannot be read, or whose reading panics, counts as missing.
    pub(super) fn start(
        ctx: egui::Context,
        read: impl Fn(&Wanted) -> Option<Picture> + Send + 'static,
    ) -> Option<Arc<Self>> {
        let (asked, inbox) = mpsc::channel();
        let arrived = Arc::new(Mutex::new(Vec::new()));
        let own = Arc::clone(&arrived);
        let told = move |wanted: Wanted, photo: Arrived| {
            let mut arrived = own.lock().unwrap_or_else(PoisonError::into_inner);
            arrived.push((wanted, photo));
            ctx.request_repaint();
        };
        thread::Builder::new()
            .name("stridewell-photos".to_owned())
            .spawn(move || work(read, &inbox, told))
            .inspect_err(|error| tracing::warn!(%error, "no photographs"))
            .ok()?;
        Some(Arc::new(Self {
            asked: Mutex::new(asked),
            arrived,
        }))
    }
}

impl Source for PhotoThread {
    fn ask(&self, wanted: &Wanted) {
        let asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        asked.send(wanted.clone()).ok();
    }

    fn arrived(&self) -> Vec<(Wanted, Arrived)> {
        let mut arrived = self.arrived.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut arrived)
    }
}

/// Reads what is asked for, the latest first: that is what is on the screen now.
fn work(
    read: impl Fn(&Wanted) -> Option<Picture>,
    inbox: &Receiver<Wanted>,
    told: impl Fn(Wanted, Arrived),
) {
    let mut waiting: Vec<Wanted> = Vec::new();
    loop {
        if waiting.is_empty() {
            let Ok(wanted) = inbox.recv() else { return };
            waiting.push(wanted);
        }
        waiting.extend(inbox.try_iter());
        let over = waiting.len().saturating_sub(MOST_WAITING);
        for late in waiting.drain(..over) {
            told(late, Arrived::Late);
        }
        if let Some(wanted) = waiting.pop() {
            let photo = caught(|| read(&wanted)).flatten();
            told(wanted, photo.map_or(Arrived::Missing, Arrived::There));
        }
    }
}

/// The pixels of a photograph; what cannot be read is told to the log.
fn read(paths: &Paths, wanted: &Wanted) -> Option<Picture> {
    let longest = wanted.size.longest();
    let cached = cached(paths, &wanted.file, longest)?;
    let small = store::read(&cached, PICTURE_BYTES).ok().flatten();
    let small = small.and_then(|bytes| picture::shown(&bytes, longest).ok());
    let pixels = small.or_else(|| {
        let pixels = from_file(paths, &wanted.file, longest)?;
        let kept = picture::to_cache(&pixels).ok();
        // Without room for it, it is read again the next time.
        kept.map(|bytes| store::write_private(&cached, &bytes).ok());
        Some(pixels)
    })?;
    Some(Picture {
        width: u16::try_from(pixels.width()).ok()?,
        height: u16::try_from(pixels.height()).ok()?,
        rgba: pixels.into_raw(),
    })
}

/// The file of a photograph: `riverside/pictures/heel.jpg` as it is in its pack, `pictures/heel.jpg` as the studio keeps it.
pub(super) fn bytes(paths: &Paths, file: &str) -> Result<Vec<u8>, String> {
    if let Some(name) = domain::Picture::own_name(file) {
        let path = photos::photo_file(paths, name);
        let bytes = store::read(&path, PICTURE_BYTES).map_err(|error| error.to_string())?;
        return bytes.ok_or_else(|| format!("{}: there is no such file", path.display()));
    }
    let (name, file) = file.split_once('/').unwrap_or(("", file));
    let pack = File::open(kept::pack_file(paths, name)).map_err(|error| error.to_string())?;
    pack::picture(BufReader::new(pack), file).map_err(|found| lines(&found))
}

fn from_file(paths: &Paths, file: &str, longest: u32) -> Option<image::RgbaImage> {
    let read = bytes(paths, file)
        .and_then(|bytes| picture::shown(&bytes, longest).map_err(|fault| fault.to_string()));
    read.inspect_err(|error| tracing::warn!(%error, file, "a photograph was not read"))
        .ok()
}

fn lines(problems: &[crate::packs::Problem]) -> String {
    crate::packs::shown(problems).join(" ")
}

/// Where a photograph is kept in this size. Names of files in packs are short and plain, so one more ending keeps them apart.
fn cached(paths: &Paths, file: &str, longest: u32) -> Option<PathBuf> {
    if let Some(name) = domain::Picture::own_name(file) {
        return Some(photos::small_photo(paths, name, longest));
    }
    let (name, file) = file.split_once('/')?;
    let file = file.rsplit('/').next().unwrap_or(file);
    Some(kept::pictures(paths, name).join(format!("{file}.{longest}.jpg")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::packs::pack::Writer;
    use crate::ui::painters::photos::Size;

    const MANIFEST: &str = "format = 1\nid = \"a\"\ntitle = \"A\"\nauthor = \"B\"\nlicence = \"C\"\ncreated = \"2026-11-26\"\n";

    fn wanted(size: Size) -> Wanted {
        let file = "a/pictures/x.png".to_owned();
        Wanted { file, size }
    }

    #[test]
    fn a_photograph_of_the_studio_is_read_from_its_folder() {
        let home = tempfile::tempdir().unwrap();
        let paths = Paths::below(home.path());
        let pixels = Picture {
            width: 640,
            height: 320,
            rgba: vec![200; 640 * 320 * 4],
        };
        let png = crate::raster::to_png(&pixels).unwrap();
        let name = photos::keep_photo(&paths, &png, "png").unwrap();
        let file = domain::Picture::own_file(&name);
        assert_eq!(bytes(&paths, &file), Ok(png));
        let size = Size::Small;
        let small = read(&paths, &Wanted { file, size }).unwrap();
        assert_eq!((small.width, small.height), (320, 160));
        assert!(photos::small_photo(&paths, &name, 320).is_file());
        assert!(bytes(&paths, "pictures/none.png").is_err());
    }

    #[test]
    fn a_photograph_is_read_once_from_its_pack_and_then_from_the_cache() {
        let home = tempfile::tempdir().unwrap();
        let paths = Paths::below(home.path());
        let pixels = Picture {
            width: 640,
            height: 320,
            rgba: vec![200; 640 * 320 * 4],
        };
        let png = crate::raster::to_png(&pixels).unwrap();
        let mut writer = Writer::begin(std::io::Cursor::new(Vec::new()), MANIFEST).unwrap();
        writer.add("pictures/x.png", &png).unwrap();
        let pack = writer.finish(None).unwrap().into_inner();
        kept::keep_pack(&paths, "a", &pack).unwrap();
        let small = read(&paths, &wanted(Size::Small)).unwrap();
        assert_eq!((small.width, small.height), (320, 160));
        let large = read(&paths, &wanted(Size::Large)).unwrap();
        assert_eq!((large.width, large.height), (640, 320));
        std::fs::remove_file(kept::pack_file(&paths, "a")).unwrap();
        assert!(read(&paths, &wanted(Size::Small)).is_some(), "cached");
        kept::remove_pack(&paths, "a").unwrap();
        assert_eq!(read(&paths, &wanted(Size::Small)), None, "no trace");
    }
}
