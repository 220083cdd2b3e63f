//! The pictures of a kiosk: the gym's logo, and photographs of its packs.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use eframe::egui;

use crate::packs::limits::PICTURE_BYTES;
use crate::packs::{pack, picture};
use crate::raster::Picture;
use crate::store;
use crate::ui::painters::photos::{Arrived, Source, Wanted};

/// Where the copies of packs are, by id; shared with whoever takes packs in.
pub(super) type Copies = Arc<Mutex<BTreeMap<String, PathBuf>>>;

/// Reads pictures, each on a thread of its own: there are few.
pub(super) struct KioskPhotos {
    copies: Copies,
    arrived: Arc<Mutex<Vec<(Wanted, Arrived)>>>,
    ctx: egui::Context,
}

impl KioskPhotos {
    pub(super) fn new(copies: Copies, ctx: egui::Context) -> Self {
        Self {
            copies,
            arrived: Arc::default(),
            ctx,
        }
    }
}

impl Source for KioskPhotos {
    fn ask(&self, wanted: &Wanted) {
        let (arrived, ctx, copies) = (
            Arc::clone(&self.arrived),
            self.ctx.clone(),
            Arc::clone(&self.copies),
        );
        let own = wanted.clone();
        let thread = thread::Builder::new().name("stridewell-photos".to_owned());
        let started = thread.spawn(move || {
            let read = read(&own, &copies);
            let read = read.inspect_err(|why| tracing::warn!(why, file = own.file, "no picture"));
            let photo = read.map_or(Arrived::Missing, Arrived::There);
            let mut arrived = arrived.lock().unwrap_or_else(PoisonError::into_inner);
            arrived.push((own, photo));
            ctx.request_repaint();
        });
        if let Err(error) = started {
            tracing::warn!(%error, "a picture is not read");
        }
    }

    fn arrived(&self) -> Vec<(Wanted, Arrived)> {
        let mut arrived = self.arrived.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut arrived)
    }
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
    let copy = copies.get(id).ok_or("its pack is not here")?;
    let pack = File::open(copy).map_err(|error| error.to_string())?;
    let picture = pack::picture(BufReader::new(pack), inside);
    picture.map_err(|problems| crate::packs::shown(&problems).join("; "))
}
