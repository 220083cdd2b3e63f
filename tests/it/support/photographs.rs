//! Photographs for the screens' tests: plain colors, there at once.

use std::sync::Mutex;

use stridewell::raster::Picture;
use stridewell::ui::painters::photos::{Arrived, Source, Wanted};

/// A source that has every photograph, and remembers what it was asked for.
#[derive(Default)]
pub(crate) struct Plain {
    asked: Mutex<Vec<Wanted>>,
    pub(crate) ever: Mutex<Vec<Wanted>>,
}

impl Source for Plain {
    fn ask(&self, wanted: &Wanted) {
        self.asked.lock().unwrap().push(wanted.clone());
        self.ever.lock().unwrap().push(wanted.clone());
    }

    fn arrived(&self) -> Vec<(Wanted, Arrived)> {
        let mut asked = self.asked.lock().unwrap();
        let arrived = asked.drain(..).map(|wanted| {
            let longest = wanted.size.longest() as u16;
            let (width, height) = (longest, longest / 4 * 3);
            let pixel = [152, 182, 170, 255];
            let pixels = usize::from(width) * usize::from(height);
            let rgba = pixel.iter().copied().cycle().take(pixels * 4).collect();
            let picture = Picture {
                width,
                height,
                rgba,
            };
            (wanted, Arrived::There(picture))
        });
        arrived.collect()
    }
}
