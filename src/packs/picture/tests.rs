//! Photographs as cameras write them.

use std::io::Cursor;

use image::{DynamicImage, GenericImageView as _, ImageFormat, Rgb, RgbImage, RgbaImage};

use super::{Kind, Why, alone, decode, facts, take_in};

/// Red above, blue below; in the first row green stands at the left.
fn two_halves(width: u32, height: u32) -> DynamicImage {
    let pixels = RgbImage::from_fn(width, height, |x, y| {
        if x < width / 4 && y < height / 4 {
            Rgb([0, 255, 0])
        } else if y < height / 2 {
            Rgb([255, 0, 0])
        } else {
            Rgb([0, 0, 255])
        }
    });
    pixels.into()
}

fn written(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut out = Cursor::new(Vec::new());
    picture.write_to(&mut out, format).unwrap();
    out.into_inner()
}

/// What a camera says: how it was held, and where.
fn exif(orientation: u8) -> Vec<u8> {
    let mut exif = b"II\x2a\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0".to_vec();
    exif.extend([orientation, 0, 0, 0, 0, 0, 0, 0]);
    exif.extend(b"GPS 52.5 N 13.4 E");
    exif
}

/// A JPEG file with EXIF and a comment, and a second picture behind it, as some cameras write it.
fn from_camera(picture: &DynamicImage, orientation: u8) -> Vec<u8> {
    let plain = written(picture, ImageFormat::Jpeg);
    let segment = |marker: u8, content: &[u8]| {
        let length = (content.len() as u16 + 2).to_be_bytes();
        [&[0xff, marker], length.as_slice(), content].concat()
    };
    let said = [b"Exif\0\0".as_slice(), &exif(orientation)].concat();
    let mut out = plain[..2].to_vec();
    out.extend(segment(0xe1, &said));
    out.extend(segment(0xfe, b"GPS in a comment"));
    out.extend(&plain[2..]);
    out.extend(b"GPS behind the picture");
    out
}

fn holds(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|window| window == word)
}

#[test]
fn what_a_camera_says_of_place_and_time_is_gone_and_the_pixels_are_the_same() {
    let photograph = from_camera(&two_halves(64, 48), 1);
    assert!(facts(&photograph).unwrap().tells_more);
    let taken = take_in(&photograph).unwrap();
    assert!(!holds(&taken.bytes, b"GPS") && !holds(&taken.bytes, b"Exif"));
    assert!(!facts(&taken.bytes).unwrap().tells_more);
    assert_eq!(decode(&taken.bytes).unwrap(), decode(&photograph).unwrap());
}

#[test]
fn a_photograph_taken_sideways_stands_upright() {
    let photograph = from_camera(&two_halves(64, 48), 6);
    let taken = take_in(&photograph).unwrap();
    assert_eq!((taken.width, taken.height), (48, 64));
    assert!(!holds(&taken.bytes, b"GPS"));
    let upright = decode(&taken.bytes).unwrap();
    assert_eq!(upright.dimensions(), (48, 64));
    // Turned a quarter to the right, what was at the left of the top is at its right.
    let green = upright.get_pixel(44, 4);
    assert!(100 < green[1] && green[0] < 100, "{green:?}");
    // Shown at once, without being taken in, it is the same way up.
    assert_eq!(decode(&photograph).unwrap().dimensions(), (48, 64));
}

#[test]
fn a_large_photograph_is_scaled_and_keeps_its_shape() {
    for (width, height) in [(5_000, 2_500), (2_001, 100)] {
        let taken = take_in(&written(&two_halves(width, height), ImageFormat::Jpeg)).unwrap();
        assert_eq!(taken.kind, Kind::Jpeg);
        assert_eq!(taken.width, 2_000);
        let wanted = 2_000 * height / width;
        assert!(taken.height.abs_diff(wanted) <= 1, "{}", taken.height);
        let pixels = decode(&taken.bytes).unwrap();
        let (top, bottom) = (
            pixels.get_pixel(1_900, 2),
            pixels.get_pixel(1_900, taken.height - 2),
        );
        assert!(200 < top[0] && 200 < bottom[2], "{top:?} {bottom:?}");
    }
}

#[test]
fn what_one_can_see_through_stays_so_and_becomes_png() {
    let clear = RgbaImage::from_fn(30, 20, |x, _| image::Rgba([255, 0, 0, (x * 8) as u8]));
    let clear = DynamicImage::from(clear);
    for format in [ImageFormat::Png, ImageFormat::WebP] {
        let taken = take_in(&written(&clear, format)).unwrap();
        assert_eq!(taken.kind, Kind::Png);
        assert_eq!(decode(&taken.bytes).unwrap().get_pixel(0, 0)[3], 0);
    }
    let opaque = take_in(&written(&two_halves(30, 20), ImageFormat::WebP)).unwrap();
    assert_eq!(opaque.kind, Kind::Jpeg);
}

#[test]
fn words_in_a_png_are_gone() {
    let plain = written(&two_halves(30, 20), ImageFormat::Png);
    let mut chunk = b"tEXtComment\0GPS 52.5 N".to_vec();
    let length = (chunk.len() as u32 - 4).to_be_bytes();
    chunk.extend(crc32fast::hash(&chunk).to_be_bytes());
    let told = [&plain[..33], &length, &chunk, &plain[33..]].concat();
    assert!(facts(&told).unwrap().tells_more);
    let taken = take_in(&told).unwrap();
    assert!(!holds(&taken.bytes, b"GPS"));
    assert_eq!(taken.bytes, plain);
}

#[test]
fn a_picture_cut_short_anywhere_is_no_picture() {
    for format in [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP] {
        let whole = written(&two_halves(40, 30), format);
        facts(&whole).unwrap();
        for end in 0..whole.len() {
            assert!(facts(&whole[..end]).is_err(), "{format:?} cut at {end}");
        }
    }
}

/// A WebP file with EXIF, as phones write it.
fn webp_from_camera(picture: &DynamicImage, orientation: u8) -> Vec<u8> {
    let plain = written(picture, ImageFormat::WebP);
    let (width, height) = (picture.width() - 1, picture.height() - 1);
    let mut head = vec![0x08, 0, 0, 0];
    head.extend(&width.to_le_bytes()[..3]);
    head.extend(&height.to_le_bytes()[..3]);
    let mut said = exif(orientation);
    said.resize(said.len().next_multiple_of(2), 0);
    let chunk = |name: &[u8], content: &[u8]| {
        let length = (content.len() as u32).to_le_bytes();
        [name, &length, content].concat()
    };
    let body = [
        b"WEBP".as_slice(),
        &chunk(b"VP8X", &head),
        &plain[12..],
        &chunk(b"EXIF", &said),
    ]
    .concat();
    [b"RIFF", (body.len() as u32).to_le_bytes().as_slice(), &body].concat()
}

#[test]
fn what_is_handed_on_keeps_its_kind_and_says_nothing_beside_the_picture() {
    let halves = two_halves(64, 48);
    for (photograph, kind) in [
        (from_camera(&halves, 1), Kind::Jpeg),
        (webp_from_camera(&halves, 1), Kind::Webp),
    ] {
        assert!(facts(&photograph).unwrap().tells_more);
        let handed = alone(&photograph).unwrap();
        let now = facts(&handed).unwrap();
        assert_eq!((now.kind, now.tells_more), (kind, false));
        assert!(!holds(&handed, b"GPS"), "{kind:?}");
        assert_eq!(decode(&handed).unwrap(), decode(&photograph).unwrap());
        assert_eq!(alone(&handed).unwrap(), handed, "once is enough");
    }
}

#[test]
fn what_is_handed_on_stands_upright() {
    let halves = two_halves(64, 48);
    for (photograph, kind) in [
        (from_camera(&halves, 6), Kind::Jpeg),
        (webp_from_camera(&halves, 6), Kind::Webp),
    ] {
        let handed = alone(&photograph).unwrap();
        let now = facts(&handed).unwrap();
        assert_eq!((now.kind, now.orientation), (kind, 1));
        assert_eq!((now.width, now.height), (48, 64));
        assert!(!holds(&handed, b"GPS"), "{kind:?}");
        let green = decode(&handed).unwrap().get_pixel(44, 4);
        assert!(100 < green[1] && green[0] < 100, "{green:?}");
    }
}

#[test]
fn a_picture_in_a_million_pieces_is_refused_before_they_are_gathered() {
    let plain = written(&two_halves(30, 20), ImageFormat::Jpeg);
    let empty = [0xff, 0xfe, 0, 2].repeat(1_000_000);
    let jpeg = [&plain[..2], &empty, &plain[2..]].concat();
    let plain = written(&two_halves(30, 20), ImageFormat::Png);
    let empty = b"\0\0\0\0tEXt\0\0\0\0".repeat(1_000_000);
    let png = [&plain[..33], &empty, &plain[33..]].concat();
    for bytes in [jpeg, png] {
        assert_eq!(facts(&bytes).unwrap_err().why, Why::Large);
    }
}
