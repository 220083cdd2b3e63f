//! Baked motions as bytes: compact, read in no time, and stale as soon as their figure file changes.
//!
//! A file starts with `SWM1` and the fingerprint of the figure file that it was made from. Then come, for each build,
//! the figure and its spots: the poses of all keys, and the corrections of all stretches. Numbers are whole multiples of
//! a hundredth of a millimetre or a thousandth of a degree, in as many bytes as they need.

use super::builtin;
use crate::domain::preferences::BodyBuild;
use crate::figure::FigureSpec;
use crate::figure::baked::{Baked, Correction, KnotId, PIECES, SpanId};
use crate::figure::pose::{Dof, Pose};

const MARK: &[u8; 4] = b"SWM1";

/// Builds in the order of the file.
pub const BUILDS: [BodyBuild; 3] = BodyBuild::EVERY;

/// The motions of one figure: for each of [`BUILDS`], those of the figure and of its spots.
pub type Motions = [Vec<Baked>; 3];

/// The motions of the built-in figure with this id, unless its file was changed since they were found.
pub fn built_in(id: &str) -> Option<Motions> {
    let folders = ["", "mistakes/", "self-checks/"];
    let (name, text) = folders.iter().find_map(|folder| {
        let text = builtin::file(&format!("figures/{folder}{id}.toml"))?;
        Some((format!("{folder}{id}"), text))
    })?;
    from_bytes(builtin::motions(&name)?, text)
}

/// Finds the motions of a figure for every build. This takes seconds.
pub fn bake(figure: &FigureSpec) -> Motions {
    BUILDS.map(|build| figure.bake(build))
}

/// The motions of a figure as bytes; `text` is its file.
pub fn to_bytes(motions: &Motions, text: &str) -> Vec<u8> {
    let mut out = Writer(MARK.to_vec());
    out.0.extend(fingerprint(text).to_le_bytes());
    for figures in motions {
        out.count(figures.len());
        for baked in figures {
            out.baked(baked);
        }
    }
    out.0
}

/// The motions in `bytes`; `None` when they were made from another file than `text`, or are cut off.
pub fn from_bytes(bytes: &[u8], text: &str) -> Option<Motions> {
    let mut input = Reader(bytes);
    if input.take(MARK.len())? != MARK || input.take(8)? != fingerprint(text).to_le_bytes() {
        return None;
    }
    let mut builds: Motions = Default::default();
    for figures in &mut builds {
        for _ in 0..input.count()? {
            figures.push(input.baked()?);
        }
    }
    input.0.is_empty().then_some(builds)
}

/// FNV-1a of the text and of what the numbers mean: a file that was changed by hand has another one.
fn fingerprint(text: &str) -> u64 {
    let names: String = Dof::all().map(Dof::name).collect();
    let meaning = format!("{PIECES} {names}");
    let lines = text.bytes().filter(|byte| *byte != b'\r');
    lines
        .chain(meaning.bytes())
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        })
}

/// What a step of a number is worth: places are metres, all else degrees or shares.
fn quantum(dof: Dof) -> f64 {
    if dof.is_place() { 1e-5 } else { 1e-3 }
}

struct Writer(Vec<u8>);

impl Writer {
    fn count(&mut self, count: usize) {
        self.whole(i64::try_from(count).unwrap_or(i64::MAX));
    }

    /// A whole number, seven bits a byte, small ones of either sign in one.
    fn whole(&mut self, value: i64) {
        let mut left = ((value << 1) ^ (value >> 63)).cast_unsigned();
        while 0x7f < left {
            self.0.push((left & 0x7f) as u8 | 0x80);
            left >>= 7;
        }
        self.0.push(left as u8);
    }

    fn baked(&mut self, baked: &Baked) {
        self.count(baked.keys.len());
        for (pose, partner) in &baked.keys {
            self.pose(pose);
            self.count(usize::from(partner.is_some()));
            if let Some(partner) = partner {
                self.pose(partner);
            }
        }
        self.count(baked.spans.len());
        for (id, corrections) in &baked.spans {
            for knot in id.knots {
                let rounds = i64::from(knot.rounds);
                self.whole(i64::from(knot.key));
                self.whole(rounds * 2 + i64::from(knot.mirrored));
            }
            let [before, after] = id.ends.map(i64::from);
            self.whole(before * 2 + after);
            for correction in corrections {
                self.correction(correction);
            }
        }
    }

    fn pose(&mut self, pose: &Pose) {
        for dof in Dof::all() {
            self.whole((pose.get(dof) / quantum(dof)).round() as i64);
        }
    }

    fn correction(&mut self, correction: &Correction) {
        self.count(correction.dofs.len());
        for (dof, values) in correction.dofs.iter().zip(&correction.values) {
            let place = Dof::all().position(|other| other == *dof);
            self.count(place.unwrap_or(0));
            let mut before = 0;
            for value in values {
                let now = (value / quantum(*dof)).round() as i64;
                self.whole(now - before);
                before = now;
            }
        }
    }
}

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    /// A count is never larger than the bytes that are left.
    fn count(&mut self) -> Option<usize> {
        let count = usize::try_from(self.whole()?).ok()?;
        (count <= self.0.len() + 1).then_some(count)
    }

    fn whole(&mut self) -> Option<i64> {
        let mut value: u64 = 0;
        for shift in (0..64).step_by(7) {
            let (byte, rest) = self.0.split_first()?;
            self.0 = rest;
            value |= u64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Some((value >> 1).cast_signed() ^ -((value & 1).cast_signed()));
            }
        }
        None
    }

    fn baked(&mut self) -> Option<Baked> {
        let mut baked = Baked::default();
        for _ in 0..self.count()? {
            let pose = self.pose()?;
            let partner = if self.count()? == 0 {
                None
            } else {
                Some(self.pose()?)
            };
            baked.keys.push((pose, partner));
        }
        for _ in 0..self.count()? {
            let id = self.span()?;
            baked
                .spans
                .insert(id, [self.correction()?, self.correction()?]);
        }
        Some(baked)
    }

    fn span(&mut self) -> Option<SpanId> {
        let mut knots = [KnotId::default(); 4];
        for knot in &mut knots {
            knot.key = u8::try_from(self.whole()?).ok()?;
            let flags = self.whole()?;
            knot.rounds = i8::try_from(flags.div_euclid(2)).ok()?;
            knot.mirrored = flags.rem_euclid(2) == 1;
        }
        let ends = self.whole()?;
        Some(SpanId {
            knots,
            ends: [ends / 2 == 1, ends % 2 == 1],
        })
    }

    fn pose(&mut self) -> Option<Pose> {
        let mut pose = Pose::default();
        for dof in Dof::all() {
            pose = pose.with(dof, self.whole()? as f64 * quantum(dof));
        }
        Some(pose)
    }

    fn correction(&mut self) -> Option<Correction> {
        let mut correction = Correction::default();
        for _ in 0..self.count()? {
            let place = usize::try_from(self.whole()?).ok()?;
            let dof = Dof::all().nth(place)?;
            let mut now = 0;
            let mut values = Vec::with_capacity(PIECES - 1);
            for _ in 1..PIECES {
                now = self.whole()?.checked_add(now)?;
                values.push(now as f64 * quantum(dof));
            }
            correction.dofs.push(dof);
            correction.values.push(values);
        }
        Some(correction)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::packs::figures::read_figure;

    fn baked() -> (Motions, &'static str) {
        let name = "figures/cat-cow.toml";
        let text = builtin::file(name).unwrap();
        let figure = read_figure(name, text).0.unwrap();
        (bake(&figure), text)
    }

    #[test]
    fn what_is_written_is_read_back() {
        let (motions, text) = baked();
        let bytes = to_bytes(&motions, text);
        let read = from_bytes(&bytes, text).unwrap();
        for (own, other) in motions.iter().flatten().zip(read.iter().flatten()) {
            assert_eq!(own.keys.len(), other.keys.len());
            assert!(own.spans.keys().eq(other.spans.keys()));
            for ((pose, _), (again, _)) in own.keys.iter().zip(&other.keys) {
                for dof in Dof::all() {
                    assert!((pose.get(dof) - again.get(dof)).abs() <= 0.51 * quantum(dof));
                }
            }
        }
        assert!(read.iter().all(|figures| !figures[0].spans.is_empty()));
    }

    #[test]
    fn another_file_or_a_piece_of_it_is_not_read() {
        let (motions, text) = baked();
        let bytes = to_bytes(&motions, text);
        assert!(from_bytes(&bytes, &format!("{text}\n")).is_none());
        for length in 0..bytes.len() {
            assert!(
                from_bytes(&bytes[..length], text).is_none(),
                "{length} bytes"
            );
        }
    }
}
