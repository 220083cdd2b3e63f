//! JPEG: segments that begin with a marker, and scans of coded pixels between them.

use image::metadata::Orientation;

use super::bytes::{be16, piece};
use super::{Facts, Fault, Kind, WHOLE, add, fault};

const END: u8 = 0xd9;
const SCAN: u8 = 0xda;
const COMMENT: u8 = 0xfe;

/// A piece of the file: a marker with its segment, and the coded pixels after it where it begins a scan.
struct Segment<'a> {
    marker: u8,
    content: &'a [u8],
    whole: &'a [u8],
}

/// The segment whose marker stands at `at`.
fn segment(bytes: &[u8], at: usize) -> Option<Segment<'_>> {
    if bytes.get(at) != Some(&0xff) {
        return None;
    }
    let marker = *bytes.get(at.checked_add(1)?)?;
    if marker == END {
        return Some(Segment {
            marker,
            content: &[],
            whole: piece(bytes, at, 2)?,
        });
    }
    let length = usize::from(be16(bytes, at.checked_add(2)?)?);
    let content = piece(bytes, at.checked_add(4)?, length.checked_sub(2)?)?;
    let coded = match marker {
        SCAN => coded(bytes.get(at.checked_add(2)?.checked_add(length)?..)?)?,
        _ => 0,
    };
    Some(Segment {
        marker,
        content,
        whole: piece(bytes, at, 2 + length + coded)?,
    })
}

/// How many bytes of coded pixels there are before the next marker; `None` where the file ends first.
fn coded(bytes: &[u8]) -> Option<usize> {
    let pairs = bytes.windows(2);
    let is_marker =
        |pair: &[u8]| matches!(pair, [0xff, next] if !matches!(next, 0x00 | 0xff | 0xd0..=0xd7));
    pairs.into_iter().position(is_marker)
}

/// Every segment to the last, which every whole file has, and whether something follows it.
fn segments(bytes: &[u8]) -> Result<(Vec<Segment<'_>>, bool), Fault> {
    let mut at = 2;
    let mut found = Vec::new();
    loop {
        // Any number of these may stand before a marker.
        while bytes.get(at..at + 2) == Some(&[0xff, 0xff]) {
            at += 1;
        }
        let Some(segment) = segment(bytes, at) else {
            return Err(fault("cut short or broken", WHOLE));
        };
        at += segment.whole.len();
        let last = segment.marker == END;
        add(&mut found, segment)?;
        if last {
            return Ok((found, at < bytes.len()));
        }
    }
}

/// True for segments of applications and comments that say something beside the picture. What tells how its colors are meant
/// stays: JFIF, an ICC profile, Adobe's transform.
fn tells_more(segment: &Segment<'_>) -> bool {
    match segment.marker {
        0xe0 => !segment.content.starts_with(b"JFIF\0"),
        0xe2 => !segment.content.starts_with(b"ICC_PROFILE\0"),
        0xee => !segment.content.starts_with(b"Adobe"),
        0xe1..=0xef | COMMENT => true,
        _ => false,
    }
}

fn is_frame(segment: &Segment<'_>) -> bool {
    matches!(segment.marker, 0xc0..=0xcf) && !matches!(segment.marker, 0xc4 | 0xc8 | 0xcc)
}

/// What the picture says of itself.
pub(super) fn facts(bytes: &[u8]) -> Result<Facts, Fault> {
    let (segments, more_follows) = segments(bytes)?;
    let mut frames = segments.iter().filter(|segment| is_frame(segment));
    let frame = frames.next();
    let size = frame.and_then(|frame| Some((be16(frame.content, 3)?, be16(frame.content, 1)?)));
    let Some((width, height)) = size.filter(|_| frames.next().is_none()) else {
        return Err(fault("without one size", WHOLE));
    };
    if !segments.iter().any(|segment| segment.marker == SCAN) {
        return Err(fault("without pixels", WHOLE));
    }
    let exif = segments.iter().find_map(|segment| {
        let exif = segment.content.strip_prefix(b"Exif\0\0")?;
        (segment.marker == 0xe1).then_some(exif)
    });
    let turn = exif.and_then(Orientation::from_exif_chunk);
    Ok(Facts {
        kind: Kind::Jpeg,
        width: width.into(),
        height: height.into(),
        orientation: turn.map_or(1, Orientation::to_exif),
        tells_more: more_follows || segments.iter().any(tells_more),
    })
}

/// The picture and nothing beside it.
pub(super) fn alone(bytes: &[u8]) -> Result<Vec<u8>, Fault> {
    let (segments, _) = segments(bytes)?;
    let kept = segments.iter().filter(|segment| !tells_more(segment));
    let mut out = vec![0xff, 0xd8];
    for segment in kept {
        out.extend_from_slice(segment.whole);
    }
    Ok(out)
}
