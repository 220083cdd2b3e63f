//! Pictures that are larger than they look, move, or are none.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, RgbImage};

use super::raw::{entry, with, with_picture};
use super::{Case, case};

const PNG: &str = "pictures/x.png is";

/// A picture that hardly shrinks, of about so many bytes, as PNG.
pub(super) fn noise(bytes: u32) -> Vec<u8> {
    encoded(noisy(bytes), ImageFormat::Png)
}

fn noisy(bytes: u32) -> RgbImage {
    let side = f64::from(bytes / 3).sqrt() as u32;
    let mut state = 1_u32;
    RgbImage::from_fn(side, side, |_, _| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let [r, g, b, _] = state.to_be_bytes();
        image::Rgb([r, g, b])
    })
}

fn encoded(picture: RgbImage, format: ImageFormat) -> Vec<u8> {
    let mut out = Cursor::new(Vec::new());
    DynamicImage::from(picture)
        .write_to(&mut out, format)
        .unwrap();
    out.into_inner()
}

/// A chunk of a PNG file.
fn chunk(name: &[u8], content: &[u8]) -> Vec<u8> {
    let named = [name, content].concat();
    let length = (content.len() as u32).to_be_bytes();
    [
        &length,
        named.as_slice(),
        &crc32fast::hash(&named).to_be_bytes(),
    ]
    .concat()
}

/// A PNG file that says it has this size.
fn png(width: u32, height: u32, more: &[u8]) -> Vec<u8> {
    let mut head = [width.to_be_bytes(), height.to_be_bytes()].concat();
    head.extend([8, 2, 0, 0, 0]);
    [
        b"\x89PNG\r\n\x1a\n".as_slice(),
        &chunk(b"IHDR", &head),
        more,
        &chunk(b"IDAT", b"x"),
        &chunk(b"IEND", b""),
    ]
    .concat()
}

/// A JPEG file that says it has this size.
fn jpeg(width: u16, height: u16) -> Vec<u8> {
    let mut out = b"\xff\xd8\xff\xc0\x00\x11\x08".to_vec();
    out.extend(height.to_be_bytes());
    out.extend(width.to_be_bytes());
    out.extend(b"\x03\x01\x22\x00\x02\x11\x01\x03\x11\x01");
    out.extend(b"\xff\xda\x00\x02xyz\xff\xd9");
    out
}

/// A WebP file of these chunks.
fn webp(chunks: &[(&[u8; 4], &[u8])]) -> Vec<u8> {
    let mut body = b"WEBP".to_vec();
    for (name, content) in chunks {
        body.extend(*name);
        body.extend((content.len() as u32).to_le_bytes());
        body.extend(*content);
    }
    [
        b"RIFF".as_slice(),
        &(body.len() as u32).to_le_bytes(),
        &body,
    ]
    .concat()
}

fn moving() -> Vec<u8> {
    let flags = [2, 0, 0, 0, 9, 0, 0, 9, 0, 0];
    webp(&[(b"VP8X", &flags), (b"ANIM", &[0; 6]), (b"ANMF", &[0; 16])])
}

fn cut(mut bytes: Vec<u8>, by: usize) -> Vec<u8> {
    bytes.truncate(bytes.len() - by);
    bytes
}

pub(super) fn cases() -> Vec<Case> {
    let mut all = sizes();
    all.extend(pieces());
    all.extend(animations());
    all.extend(cuts());
    all.extend(others());
    all
}

fn named(name: &str, bytes: &[u8]) -> Vec<u8> {
    with(entry(name, bytes))
}

fn jpeg_of_noise() -> Vec<u8> {
    encoded(noisy(3_000), ImageFormat::Jpeg)
}

fn sizes() -> Vec<Case> {
    vec![
        case(
            "30,000 by 30,000 pixels",
            with_picture(&png(30_000, 30_000, b"")),
            &[PNG, "30000 by 30000 pixels"],
        ),
        case(
            "four thousand million pixels",
            with_picture(&png(u32::MAX, u32::MAX, b"")),
            &[PNG, "4294967295"],
        ),
        case(
            "no pixels",
            with_picture(&png(0, 9, b"")),
            &[PNG, "0 by 9 pixels"],
        ),
        case(
            "60,000 by 60,000 pixels",
            named("pictures/x.jpg", &jpeg(60_000, 60_000)),
            &["x.jpg is 60000 by 60000"],
        ),
        case(
            "16,384 by 16,384 pixels",
            named(
                "pictures/x.webp",
                &webp(&[(b"VP8L", &[0x2f, 0xff, 0xff, 0xff, 0x0f])]),
            ),
            &["x.webp is 16384 by 16384"],
        ),
        case(
            "a JPEG without pixels",
            named("pictures/x.jpg", b"\xff\xd8\xff\xd9"),
            &["x.jpg is without one size"],
        ),
        case(
            "a picture of 21 MB",
            with_picture(&vec![0; 21 << 20]),
            &["22020096 bytes long"],
        ),
    ]
}

/// Pictures of more pieces than any camera writes, each of which would be remembered.
fn pieces() -> Vec<Case> {
    let jpeg = jpeg(9, 9);
    let comments = b"\xff\xfe\0\x02".repeat(1_000_000);
    let jpeg = [&jpeg[..2], &comments, &jpeg[2..]].concat();
    let empty = chunk(b"tEXt", b"").repeat(500_000);
    let nothing: &[(&[u8; 4], &[u8])] = &[(b"XXXX", b"")];
    let mut chunks = vec![(b"VP8L", [0x2f, 8, 0, 2, 0, 0].as_slice())];
    chunks.extend(nothing.repeat(500_000));
    vec![
        case(
            "a JPEG in a million pieces",
            named("pictures/x.jpg", &jpeg),
            &["x.jpg is in more than 8000 pieces"],
        ),
        case(
            "a PNG in half a million pieces",
            with_picture(&png(9, 9, &empty)),
            &[PNG, "in more than 8000 pieces"],
        ),
        case(
            "a WebP in half a million pieces",
            named("pictures/x.webp", &webp(&chunks)),
            &["x.webp is in more than 8000 pieces"],
        ),
    ]
}

fn animations() -> Vec<Case> {
    vec![
        case(
            "a moving PNG",
            with_picture(&png(9, 9, &chunk(b"acTL", &[0; 8]))),
            &[PNG, "an animation"],
        ),
        case(
            "a moving WebP",
            named("pictures/x.webp", &moving()),
            &["x.webp is an animation"],
        ),
        case(
            "a moving WebP that hides it",
            named(
                "pictures/x.webp",
                &webp(&[
                    (b"VP8X", &[0, 0, 0, 0, 9, 0, 0, 9, 0, 0]),
                    (b"ANMF", &[0; 16]),
                ]),
            ),
            &["x.webp is an animation"],
        ),
    ]
}

fn cuts() -> Vec<Case> {
    vec![
        case(
            "a PNG cut short",
            with_picture(&cut(noise(9_000), 20)),
            &[PNG, "cut short"],
        ),
        case(
            "a JPEG cut short",
            named("pictures/x.jpg", &cut(jpeg_of_noise(), 20)),
            &["x.jpg is cut short"],
        ),
        case(
            "a WebP cut short",
            named("pictures/x.webp", &cut(moving(), 8)),
            &["x.webp is cut short"],
        ),
        case(
            "a chunk of 4 GB",
            with_picture(b"\x89PNG\r\n\x1a\n\xff\xff\xff\xffIHDR"),
            &[PNG, "cut short"],
        ),
    ]
}

/// What is no picture, or one of another kind.
fn others() -> Vec<Case> {
    let drawing = b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>";
    vec![
        case(
            "a drawing under a picture's name",
            with_picture(drawing),
            &[PNG, "PNG, JPEG or WebP"],
        ),
        case(
            "a page under a picture's name",
            with_picture(b"<!doctype html><script>"),
            &[PNG, "something else"],
        ),
        case(
            "an empty picture",
            with_picture(b""),
            &[PNG, "something else"],
        ),
        case(
            "a JPEG called PNG",
            with_picture(&jpeg_of_noise()),
            &[PNG, "another kind (jpg)"],
        ),
        case(
            "a GIF",
            with_picture(b"GIF89a\x01\x00\x01\x00"),
            &[PNG, "something else"],
        ),
    ]
}
