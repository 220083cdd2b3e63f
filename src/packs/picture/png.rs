//! PNG: a signature and chunks.

use image::metadata::Orientation;

use super::bytes::{be32, piece};
use super::{Facts, Fault, Kind, WHOLE, add, fault};

/// How the file begins.
pub(super) const MAGIC: &[u8] = b"\x89PNG\r\n\x1a\n";

/// Chunks that a picture is made of; others say something about it that we do not pass on.
const KEPT: [&[u8; 4]; 10] = [
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT",
];

/// A chunk: its name, its content, and all of it.
struct Chunk<'a> {
    name: &'a [u8],
    content: &'a [u8],
    whole: &'a [u8],
}

/// The chunk at `at`.
fn chunk(bytes: &[u8], at: usize) -> Option<Chunk<'_>> {
    let length = be32(bytes, at)? as usize;
    Some(Chunk {
        name: piece(bytes, at.checked_add(4)?, 4)?,
        content: piece(bytes, at.checked_add(8)?, length)?,
        whole: piece(bytes, at, length.checked_add(12)?)?,
    })
}

/// Every chunk to the last, which every whole file has, and whether something follows it.
fn chunks(bytes: &[u8]) -> Result<(Vec<Chunk<'_>>, bool), Fault> {
    let mut at = MAGIC.len();
    let mut found = Vec::new();
    loop {
        let Some(chunk) = chunk(bytes, at) else {
            return Err(fault("cut short", WHOLE));
        };
        at += chunk.whole.len();
        let last = chunk.name == b"IEND";
        add(&mut found, chunk)?;
        if last {
            return Ok((found, at < bytes.len()));
        }
    }
}

/// What the picture says of itself.
pub(super) fn facts(bytes: &[u8]) -> Result<Facts, Fault> {
    let (chunks, more_follows) = chunks(bytes)?;
    let head = chunks.first().filter(|chunk| chunk.name == b"IHDR");
    let size = head.and_then(|head| Some((be32(head.content, 0)?, be32(head.content, 4)?)));
    let Some((width, height)) = size else {
        return Err(fault("without a size", WHOLE));
    };
    if chunks.iter().any(|chunk| chunk.name == b"acTL") {
        return Err(fault("an animation", "a picture that stands still"));
    }
    let exif = chunks.iter().find(|chunk| chunk.name == b"eXIf");
    let turn = exif.and_then(|chunk| Orientation::from_exif_chunk(chunk.content));
    Ok(Facts {
        kind: Kind::Png,
        width,
        height,
        orientation: turn.map_or(1, Orientation::to_exif),
        tells_more: more_follows || chunks.iter().any(|chunk| !is_kept(chunk)),
    })
}

fn is_kept(chunk: &Chunk<'_>) -> bool {
    KEPT.iter().any(|kept| chunk.name == kept.as_slice())
}

/// The picture and nothing beside it.
pub(super) fn alone(bytes: &[u8]) -> Result<Vec<u8>, Fault> {
    let (chunks, _) = chunks(bytes)?;
    let kept = chunks.iter().filter(|chunk| is_kept(chunk));
    let pieces = std::iter::once(MAGIC).chain(kept.map(|chunk| chunk.whole));
    Ok(pieces.collect::<Vec<_>>().concat())
}
