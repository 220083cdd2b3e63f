//! From what the figure does in a session to a moment of its movement.

use crate::domain::Side;
use crate::figure::motion::At;
use crate::player::moment::{Moment, Motion};

/// The moment of the movement in one of so many sets, and the side that it is drawn for.
pub fn seen(motion: Motion, sets: u32) -> (At, Side) {
    let at = match motion.moment {
        Moment::Ready => At::Ready,
        Moment::Entry { into, share } => At::Entry { into, share },
        Moment::Exit {
            from,
            length,
            share,
        } => At::Exit {
            from,
            length_s: length.as_secs_f64(),
            share,
        },
        Moment::Roll { from, share } => At::Roll {
            from,
            to: motion.set + 1,
            of: sets,
            share,
        },
        Moment::Turn(share) => At::Turn(share),
        Moment::Part { part, into, length } => At::Part {
            part,
            into_s: into.as_secs_f64(),
            length_s: length.as_secs_f64(),
        },
    };
    (at, motion.side.unwrap_or(Side::Right))
}
