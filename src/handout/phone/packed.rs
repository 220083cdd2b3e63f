//! Bytes as letters for a page, as short as a phone's own unpacking allows.

use flate2::{Compress, Compression, FlushCompress};

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Deflated, with the head and the foot of zlib, in Base64.
pub(super) fn pack(bytes: &[u8]) -> String {
    let mut packing = Compress::new(Compression::best(), true);
    let mut packed = Vec::with_capacity(bytes.len() + 1_024);
    // There is room for all of it, so one step is enough.
    let done = packing.compress_vec(bytes, &mut packed, FlushCompress::Finish);
    if done.is_err() {
        packed.clear();
    }
    letters(&packed)
}

pub(super) fn letters(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() / 3 * 4 + 4);
    for group in bytes.chunks(3) {
        let number = group.iter().chain(&[0; 2]).take(3);
        let number = number.fold(0_usize, |sum, byte| sum << 8 | usize::from(*byte));
        for place in 0..4 {
            let value = number >> (18 - 6 * place) & 63;
            let letter = LETTERS.get(value).filter(|_| place <= group.len());
            text.push(letter.map_or('=', |letter| char::from(*letter)));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_those_of_base64() {
        for (bytes, text) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
        ] {
            assert_eq!(letters(bytes.as_bytes()), text);
        }
    }

    #[test]
    fn what_repeats_is_shorter() {
        let text = "lower, hold, lift, ".repeat(400);
        assert!(pack(text.as_bytes()).len() < 200);
    }
}
