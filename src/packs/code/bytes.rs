//! Numbers as few bytes, with a checksum after them.

use std::time::Duration;

/// Bytes of the checksum.
const CHECK: usize = 4;

/// Writes numbers.
#[derive(Debug, Default)]
pub(super) struct Writer(Vec<u8>);

impl Writer {
    /// A number of so many bytes.
    pub(super) fn number(&mut self, number: u32, bytes: usize) {
        self.0.extend(number.to_le_bytes().into_iter().take(bytes));
    }

    /// A whole number, seven bits a byte.
    pub(super) fn whole(&mut self, number: u64) {
        let mut left = number;
        while 0x7f < left {
            self.0.push((left & 0x7f) as u8 | 0x80);
            left >>= 7;
        }
        self.0.push(left as u8);
    }

    /// A length: seconds where it is whole ones, else milliseconds; `None` where it is finer than that.
    pub(super) fn length(&mut self, length: Duration) -> Option<()> {
        if length.subsec_nanos() == 0 {
            self.whole(length.as_secs().checked_mul(2)?);
            return Some(());
        }
        if !length.subsec_nanos().is_multiple_of(1_000_000) {
            return None;
        }
        let ms = u64::try_from(length.as_millis()).ok()?;
        self.whole(ms.checked_mul(2)?.checked_add(1)?);
        Some(())
    }

    /// Words with their length; `None` where there are too many.
    pub(super) fn words(&mut self, words: &str, most: usize) -> Option<()> {
        if most < words.len() {
            return None;
        }
        self.whole(words.len() as u64);
        self.0.extend(words.as_bytes());
        Some(())
    }

    /// All of it, with a checksum over it and the version.
    pub(super) fn checked(mut self, version: u32) -> Vec<u8> {
        let check = check(&self.0, version);
        self.0.extend(check.to_le_bytes());
        self.0
    }
}

/// Reads numbers; `None` where there are none left, or they are too large.
#[derive(Debug)]
pub(super) struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    /// What stands before a checksum that is right.
    pub(super) fn checked(bytes: &'a [u8], version: u32) -> Option<Self> {
        let (bytes, last) = bytes.split_at_checked(bytes.len().checked_sub(CHECK)?)?;
        let last = <[u8; CHECK]>::try_from(last).ok()?;
        (check(bytes, version) == u32::from_le_bytes(last)).then_some(Self(bytes))
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    pub(super) fn number(&mut self, bytes: usize) -> Option<u32> {
        let taken = self.take(bytes)?.iter().rev();
        Some(taken.fold(0, |number, byte| number << 8 | u32::from(*byte)))
    }

    pub(super) fn whole(&mut self) -> Option<u64> {
        let mut number: u64 = 0;
        for shift in (0..56).step_by(7) {
            let byte = *self.take(1)?.first()?;
            number |= u64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Some(number);
            }
        }
        None
    }

    pub(super) fn length(&mut self) -> Option<Duration> {
        let number = self.whole()?;
        Some(if number.is_multiple_of(2) {
            Duration::from_secs(number / 2)
        } else {
            Duration::from_millis(number / 2)
        })
    }

    pub(super) fn words(&mut self, most: usize) -> Option<String> {
        let length = usize::try_from(self.whole()?).ok()?;
        if most < length {
            return None;
        }
        String::from_utf8(self.take(length)?.to_vec()).ok()
    }
}

fn check(bytes: &[u8], version: u32) -> u32 {
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(&version.to_le_bytes());
    hasher.update(bytes);
    hasher.finalize()
}
