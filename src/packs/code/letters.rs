//! Bytes as the letters that a code holds best (Base45, RFC 9285).

const LETTERS: &[u8; 45] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
const BASE: u32 = 45;

/// Two bytes are three letters, a last one is two.
pub(super) fn write(bytes: &[u8]) -> String {
    let mut text = String::new();
    for pair in bytes.chunks(2) {
        let (mut number, count) = match *pair {
            [first, second] => (u32::from(first) << 8 | u32::from(second), 3),
            [only] => (u32::from(only), 2),
            _ => continue,
        };
        for _ in 0..count {
            let letter = LETTERS.get((number % BASE) as usize).copied();
            text.push(char::from(letter.unwrap_or(b'0')));
            number /= BASE;
        }
    }
    text
}

/// The bytes, unless there is a letter that does not belong.
pub(super) fn read(text: &str) -> Option<Vec<u8>> {
    let values = text.bytes().map(|letter| {
        let place = LETTERS.iter().position(|known| *known == letter)?;
        u32::try_from(place).ok()
    });
    let values: Vec<u32> = values.collect::<Option<_>>()?;
    let mut bytes = Vec::new();
    for group in values.chunks(3) {
        let number = group.iter().rev().fold(0, |sum, value| sum * BASE + value);
        match group.len() {
            3 => bytes.extend(u16::try_from(number).ok()?.to_be_bytes()),
            2 => bytes.push(u8::try_from(number).ok()?),
            _ => return None,
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The examples of RFC 9285.
    #[test]
    fn letters_are_those_of_the_standard() {
        for (bytes, text) in [
            ("AB", "BB8"),
            ("Hello!!", "%69 VD92EX0"),
            ("base-45", "UJCLQE7W581"),
        ] {
            assert_eq!(write(bytes.as_bytes()), text);
            assert_eq!(read(text).as_deref(), Some(bytes.as_bytes()));
        }
    }

    #[test]
    fn letters_that_stand_for_nothing_are_refused() {
        for text in ["GGW", ":::", "a", "0", "0000", "é"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
