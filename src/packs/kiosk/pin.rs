//! The number of staff: kept as what it comes to (Argon2id), never as itself.

use argon2::password_hash::{PasswordHash, PasswordHasher as _, PasswordVerifier as _, SaltString};
use argon2::{Algorithm, Argon2, Params};

/// Fewest and most digits.
pub const DIGITS: (usize, usize) = (4, 12);

/// Most that a hash may cost to check: memory in KiB, rounds, lanes. A file must not bring the kiosk to a stop.
const MOST_MEMORY: u32 = 256 << 10;
const MOST_ROUNDS: u32 = 16;
const MOST_LANES: u32 = 16;

/// Why a number could not be kept.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PinFault {
    /// It is none.
    #[error("The number must be {} to {} digits, and nothing else", DIGITS.0, DIGITS.1)]
    NotDigits,
    /// The system did not help.
    #[error("The number could not be kept: {0}")]
    System(String),
}

/// True for what staff can type: four to twelve digits.
pub fn is_pin(text: &str) -> bool {
    (DIGITS.0..=DIGITS.1).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// What `pin` comes to with a salt of its own, as a PHC string. Takes some tenths of a second.
pub fn hash(pin: &str) -> Result<String, PinFault> {
    if !is_pin(pin) {
        return Err(PinFault::NotDigits);
    }
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|error| PinFault::System(error.to_string()))?;
    let fault = |error: argon2::password_hash::Error| PinFault::System(error.to_string());
    let salt = SaltString::encode_b64(&bytes).map_err(fault)?;
    let hash = Argon2::default().hash_password(pin.as_bytes(), &salt);
    hash.map(|hash| hash.to_string()).map_err(fault)
}

/// True when `pin` comes to `hash`; false for every number where `hash` is none. Takes some tenths of a second.
pub fn is_right(hash: &str, pin: &str) -> bool {
    let Some(hash) = parsed(hash) else {
        return false;
    };
    is_pin(pin)
        && Argon2::default()
            .verify_password(pin.as_bytes(), &hash)
            .is_ok()
}

/// True for a PHC string of Argon2id that can be checked here.
pub fn is_hash(text: &str) -> bool {
    parsed(text).is_some()
}

fn parsed(text: &str) -> Option<PasswordHash<'_>> {
    let hash = PasswordHash::new(text).ok()?;
    let params = Params::try_from(&hash).ok()?;
    let is_cheap = params.m_cost() <= MOST_MEMORY
        && params.t_cost() <= MOST_ROUNDS
        && params.p_cost() <= MOST_LANES;
    let is_whole = hash.salt.is_some() && hash.hash.is_some();
    (is_cheap && is_whole && hash.algorithm == Algorithm::Argon2id.ident()).then_some(hash)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_number_itself_is_right_and_two_hashes_of_it_differ() {
        let (one, other) = (hash("4711").unwrap(), hash("4711").unwrap());
        assert!(one.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{one}");
        assert_ne!(one, other);
        assert!(is_hash(&one));
        assert!(is_right(&one, "4711") && is_right(&other, "4711"));
        for wrong in ["4712", "471", "", "47110", "４７１１", "4711\n"] {
            assert!(!is_right(&one, wrong), "{wrong:?}");
        }
    }

    #[test]
    fn a_number_has_four_to_twelve_digits() {
        for pin in ["0000", "123456789012"] {
            assert!(is_pin(pin));
        }
        for no_pin in [
            "",
            "123",
            "1234567890123",
            "12 34",
            "abcd",
            "-1234",
            "１２３４",
        ] {
            assert!(!is_pin(no_pin));
            assert_eq!(hash(no_pin), Err(PinFault::NotDigits));
        }
    }

    #[test]
    fn what_is_no_hash_or_costs_too_much_lets_nobody_in() {
        let hash = hash("4711").unwrap();
        let memory = hash.replace("m=19456", "m=4194304");
        let rounds = hash.replace("t=2", "t=4000000");
        let other_kind = hash.replace("argon2id", "argon2d");
        let cut = hash.rsplit_once('$').unwrap().0.to_owned();
        for broken in [
            "",
            "4711",
            "$argon2id$",
            &memory,
            &rounds,
            &other_kind,
            &cut,
        ] {
            assert!(!is_hash(broken), "{broken}");
            assert!(!is_right(broken, "4711"), "{broken}");
        }
    }
}
