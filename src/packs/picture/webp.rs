//! WebP: a RIFF file of chunks.

use image::metadata::Orientation;

use super::bytes::{le16, le24, le32, piece};
use super::{Facts, Fault, Kind, WHOLE, add, fault};

/// Where the first chunk begins.
const FIRST: usize = 12;

/// The flag of a file with more than one chunk that says that it moves.
const ANIMATED: u8 = 0x02;

/// The flags of such a file that say that it has EXIF and XMP.
const TELLS: u8 = 0x08 | 0x04;

/// Chunks that a picture is made of.
const KEPT: [&[u8]; 5] = [b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ICCP"];

/// A chunk: its name and its content.
type Chunk<'a> = (&'a [u8], &'a [u8]);

/// All chunks, and whether something follows the file's stated end.
fn chunks(bytes: &[u8]) -> Result<(Vec<Chunk<'_>>, bool), Fault> {
    let stated = le32(bytes, 4).map_or(0, |size| size as usize);
    let end = stated.saturating_add(8);
    if bytes.len() < end {
        return Err(fault("cut short", WHOLE));
    }
    let mut at = FIRST;
    let mut found = Vec::new();
    while at.saturating_add(8) <= end {
        let length = le32(bytes, at + 4).map_or(0, |size| size as usize);
        let content = piece(bytes, at + 8, length);
        let (Some(name), Some(content)) = (piece(bytes, at, 4), content) else {
            return Err(fault("cut short", WHOLE));
        };
        add(&mut found, (name, content))?;
        at = at.saturating_add(8 + length + length % 2);
    }
    Ok((found, end + end % 2 < bytes.len()))
}

/// Width and height, from the first chunk.
fn size((name, content): Chunk<'_>) -> Option<(u32, u32)> {
    match name {
        b"VP8X" => Some((le24(content, 4)? + 1, le24(content, 7)? + 1)),
        b"VP8L" => {
            let bits = le32(content, 1)?;
            Some(((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1))
        }
        b"VP8 " => {
            let side = |at| le16(content, at).map(|side| u32::from(side & 0x3fff));
            Some((side(6)?, side(8)?))
        }
        _ => None,
    }
}

/// What the picture says of itself.
pub(super) fn facts(bytes: &[u8]) -> Result<Facts, Fault> {
    let (chunks, more_follows) = chunks(bytes)?;
    let first = chunks.first().copied();
    let Some((width, height)) = first.and_then(size) else {
        return Err(fault("without a size", WHOLE));
    };
    let flags = first.filter(|(name, _)| *name == b"VP8X");
    let moves =
        flags.is_some_and(|(_, content)| content.first().is_some_and(|f| f & ANIMATED != 0));
    if moves
        || chunks
            .iter()
            .any(|(name, _)| matches!(*name, b"ANIM" | b"ANMF"))
    {
        return Err(fault("an animation", "a picture that stands still"));
    }
    let exif = chunks.iter().find(|(name, _)| *name == b"EXIF");
    let turn = exif.and_then(|(_, content)| {
        let tiff = content.strip_prefix(b"Exif\0\0").unwrap_or(content);
        Orientation::from_exif_chunk(tiff)
    });
    Ok(Facts {
        kind: Kind::Webp,
        width,
        height,
        orientation: turn.map_or(1, Orientation::to_exif),
        tells_more: more_follows || !chunks.iter().all(is_kept),
    })
}

fn is_kept((name, _): &Chunk<'_>) -> bool {
    KEPT.contains(name)
}

/// The picture and nothing beside it.
pub(super) fn alone(bytes: &[u8]) -> Result<Vec<u8>, Fault> {
    let (chunks, _) = chunks(bytes)?;
    let mut body = b"WEBP".to_vec();
    for (name, content) in chunks.iter().filter(|chunk| is_kept(chunk)) {
        let length = u32::try_from(content.len()).unwrap_or(u32::MAX);
        body.extend_from_slice(name);
        body.extend(length.to_le_bytes());
        let begins = body.len();
        body.extend_from_slice(content);
        if let Some(flags) = body.get_mut(begins).filter(|_| *name == b"VP8X") {
            *flags &= !TELLS;
        }
        if content.len() % 2 == 1 {
            body.push(0);
        }
    }
    let length = u32::try_from(body.len()).unwrap_or(u32::MAX);
    Ok([b"RIFF".as_slice(), &length.to_le_bytes(), &body].concat())
}
