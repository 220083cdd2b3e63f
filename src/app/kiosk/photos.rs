//! The pictures of a kiosk: the gym's logo, and photographs of its packs.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use eframe::egui;

use crate::app::photos::PhotoThread;
use crate::packs::limits::PICTURE_BYTES;
use crate::packs::{pack, picture};
use crate::raster::Picture;
use crate::store;
use crate::ui::painters::photos::Wanted;

/// Where the copies of packs are, by id; shared with whoever takes packs in.
pub(super) type Copies = Arc<Mutex<BTreeMap<String, PathBuf>>>;

/// The thread that reads them; `None` where it does not start.
pub(super) fn start(copies: Copies, ctx: egui::Context) -> Option<Arc<PhotoThread>> {
    PhotoThread::start(ctx, move |wanted| {
        let read = read(wanted, &copies);
        read.inspect_err(|why| tracing::warn!(why, file = wanted.file, "no picture"))
            .ok()
    })
}

fn read(wanted: &Wanted, copies: &Copies) -> Result<Picture, String> {
    let bytes = bytes(&wanted.file, copies)?;
    let longest = wanted.size.longest();
    let pixels = picture::shown(&bytes, longest).map_err(|fault| fault.to_string())?;
    let side = |side: u32| u16::try_from(side).map_err(|error| error.to_string());
    Ok(Picture {
        width: side(pixels.width())?,
        height: side(pixels.height())?,
        rgba: pixels.into_raw(),
    })
}

/// The logo is named by its whole path, a photograph as `pack/pictures/heel.jpg`.
fn bytes(file: &str, copies: &Copies) -> Result<Vec<u8>, String> {
    if Path::new(file).is_absolute() {
        let bytes = store::read(Path::new(file), PICTURE_BYTES);
        let bytes = bytes.map_err(|error| error.to_string())?;
        return bytes.ok_or_else(|| "there is no such file".to_owned());
    }
    let (id, inside) = file.split_once('/').unwrap_or(("", file));
    let copies = copies.lock().unwrap_or_else(PoisonError::into_inner);
    let copy = copies.get(id).cloned();
    drop(copies);
    let pack =
        File::open(copy.ok_or("its pack is not here")?).map_err(|error| error.to_string())?;
    let picture = pack::picture(BufReader::new(pack), inside);
    picture.map_err(|problems| crate::packs::shown(&problems).join("; "))
}
