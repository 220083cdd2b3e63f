//! Poses over time: which pose a figure has at a moment of the dose (FIGURE.md 7, PLAYER.md).

mod contacts;
mod goals;
mod parts;
mod path;
mod spline;
mod way_out;

use crate::domain::{Part, Side};

use super::camera::Camera;
use super::pose::{Central, Dof, Pose};
use super::spec::{FigureSpec, KeyRef, Loop};
use path::Place;
pub(super) use path::Span;

/// A moment of the movement.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum At {
    /// Ready.
    Ready,
    /// On the way from ready into the work.
    Entry {
        /// The part that the work starts with.
        into: Part,
        /// How much of the way is done, 0 to 1.
        share: f64,
    },
    /// On the way from the work back to ready.
    Exit {
        /// The part that the work ended with.
        from: Part,
        /// Its seconds.
        length_s: f64,
        /// How much of the way is done, 0 to 1.
        share: f64,
    },
    /// Ready, while the ball rolls from one of so many spots to another; both from 1.
    Roll {
        /// Where it was.
        from: u32,
        /// Where it will be.
        to: u32,
        /// How many spots the dose has.
        of: u32,
        /// How much of the way is done, 0 to 1.
        share: f64,
    },
    /// Ready, and turned away from the side's own view by so much: 0 not at all, 0.5 half way to the other side.
    Turn(f64),
    /// In a part of the dose.
    Part {
        /// Which.
        part: Part,
        /// Seconds spent in it.
        into_s: f64,
        /// Its seconds.
        length_s: f64,
    },
    /// Looping through one repetition, 0 to 1.
    Loop(f64),
    /// Exactly at a key.
    Key(usize),
}

/// What is drawn at a moment.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Posed {
    /// The figure.
    pub pose: Pose,
    /// Its partner.
    pub partner: Option<Pose>,
    /// The key that is nearest, for props that come and go.
    pub key: usize,
    /// The key that fades in over this one, where poses are too far apart to move between them.
    pub fade: Option<Fade>,
}

/// A picture that fades in over another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fade {
    /// The key that fades in.
    pub key: usize,
    /// Its pose.
    pub pose: Pose,
    /// Its partner's pose.
    pub partner: Option<Pose>,
    /// How much of it is seen, 0 to 1.
    pub share: f64,
}

impl Posed {
    /// The same on the other side.
    fn mirrored(self) -> Self {
        let fade = self.fade.map(|fade| Fade {
            pose: fade.pose.mirrored(),
            partner: fade.partner.map(|pose| pose.mirrored()),
            ..fade
        });
        Self {
            pose: self.pose.mirrored(),
            partner: self.partner.map(|pose| pose.mirrored()),
            fade,
            ..self
        }
    }

    /// What fades in over it, and how much of that is seen, 0 to 1.
    pub fn fading(&self) -> Option<(Self, f64)> {
        let fade = self.fade?;
        let posed = Self {
            pose: fade.pose,
            partner: fade.partner,
            key: fade.key,
            fade: None,
        };
        Some((posed, fade.share))
    }
}

/// The way into a hold, and the way out of it, take so long, seconds (PLAYER.md).
pub const WAY_S: f64 = 2.0;

impl At {
    /// The moment `into_s` seconds into a hold with the way into it, and out of it; then it starts over.
    pub fn of_hold(length_s: f64, into_s: f64) -> Self {
        let into_s = into_s % (WAY_S + length_s + WAY_S);
        if into_s < WAY_S {
            let share = into_s / WAY_S;
            return Self::Entry {
                into: Part::Hold,
                share,
            };
        }
        let held_s = into_s - WAY_S;
        if held_s <= length_s {
            return Self::Part {
                part: Part::Hold,
                into_s: held_s,
                length_s,
            };
        }
        Self::Exit {
            from: Part::Hold,
            length_s,
            share: (held_s - length_s) / WAY_S,
        }
    }

    /// The moment `into_s` seconds into work of these parts, which start over when they are through.
    pub fn of_repetition(parts: &[(Part, f64)], into_s: f64) -> Self {
        let total: f64 = parts.iter().map(|(_, length_s)| length_s).sum();
        let Some((last, last_s)) = parts.last() else {
            return Self::Ready;
        };
        let mut left = if into_s <= total {
            into_s
        } else {
            into_s % total.max(1e-3)
        };
        for (part, length_s) in parts {
            if left < *length_s {
                return Self::Part {
                    part: *part,
                    into_s: left,
                    length_s: *length_s,
                };
            }
            left -= length_s;
        }
        Self::Part {
            part: *last,
            into_s: *last_s,
            length_s: *last_s,
        }
    }
}

impl FigureSpec {
    /// The poses at a moment, for the side that works. Motions are written for the right side.
    pub fn posed(&self, at: At, side: Side) -> Posed {
        let mut posed = if let At::Turn(share) = at {
            self.turned(share)
        } else {
            self.on_path(&self.place(at))
        };
        if self.travels {
            posed.pose = followed(&posed.pose);
        }
        match side {
            Side::Right => posed,
            Side::Left => posed.mirrored(),
        }
    }

    /// The moment of the nearest key: what is shown where motion is to be reduced.
    #[must_use]
    pub fn stilled(&self, at: At) -> At {
        match at {
            At::Entry { into, share } => At::Entry {
                into,
                share: self.place(at).nearest(share),
            },
            At::Exit {
                from,
                length_s,
                share,
            } => At::Exit {
                from,
                length_s,
                share: self.still_exit(from, length_s, share),
            },
            At::Turn(_) => At::Turn(0.0),
            At::Roll {
                from,
                to,
                of,
                share,
            } => At::Roll {
                from,
                to,
                of,
                share: share.round(),
            },
            At::Part {
                part,
                into_s,
                length_s,
            } => At::Part {
                part,
                into_s: self.still_in_part(part, into_s, length_s),
                length_s,
            },
            At::Loop(share) => At::Loop(self.still_share(&self.work(), share)),
            At::Ready | At::Key(_) => at,
        }
    }

    /// The camera that a scene needs at a moment so that the figure turns round while it changes sides, and keeps facing
    /// one way where its sides take turns.
    pub fn camera_at(&self, at: At, side: Side, view: usize) -> Camera {
        let camera = self.camera(view);
        if self.takes_turns {
            return match side {
                Side::Right => camera,
                Side::Left => camera.mirrored(),
            };
        }
        match at {
            At::Turn(share) => camera.toward_mirrored(share),
            At::Ready
            | At::Entry { .. }
            | At::Exit { .. }
            | At::Roll { .. }
            | At::Part { .. }
            | At::Loop(_)
            | At::Key(_) => camera,
        }
    }

    /// Where a moment lies on the paths through the keys, on the right side.
    fn place(&self, at: At) -> Place {
        match at {
            At::Ready | At::Turn(_) => self.at_key(self.ready_key()),
            At::Entry { into, share } => self.along(&self.entry(into), share),
            At::Exit {
                from,
                length_s,
                share,
            } => self.exit(from, length_s, share),
            At::Roll {
                from,
                to,
                of,
                share,
            } => self.roll([from, to].map(|number| self.spot(number, of)), share),
            At::Part {
                part,
                into_s,
                length_s,
            } => self.in_part(part, into_s, length_s),
            At::Loop(share) => self.through(&self.work(), share.clamp(0.0, 1.0)),
            At::Key(key) => self.at_key(KeyRef::Key(key)),
        }
    }

    /// Between the ready pose and its mirror image.
    fn turned(&self, share: f64) -> Posed {
        let ready = self.on_path(&self.at_key(self.ready_key()));
        let mirror = ready.mirrored();
        let partner = ready.partner.zip(mirror.partner);
        Posed {
            pose: ready.pose.lerp(&mirror.pose, share),
            partner: partner.map(|(own, mirror)| own.lerp(&mirror, share)),
            ..ready
        }
    }

    /// A share of the way along a path of keys, for the side that works.
    pub fn at_path(&self, path: &[KeyRef], looped: Loop, share: f64, side: Side) -> Posed {
        let mut posed = self.on_path(&self.looping(path, looped, share));
        if self.travels {
            posed.pose = followed(&posed.pose);
        }
        match side {
            Side::Right => posed,
            Side::Left => posed.mirrored(),
        }
    }

    /// A share of the way along a path on the right side, in the world, with nothing held: near enough for arrows.
    pub(super) fn loosely(&self, path: &[KeyRef], looped: Loop, share: f64) -> Pose {
        let place = self.looping(path, looped, share);
        match self.span(&place) {
            Some(span) => span.between(),
            None => self.on_path(&place).pose,
        }
    }

    /// How far the camera has followed a figure that travels to a key, metres.
    pub(super) fn follows_m(&self, key: KeyRef) -> f64 {
        if self.travels {
            self.knot(key).pose.central(Central::RootX)
        } else {
            0.0
        }
    }
}

/// A travelling figure stays in the middle of the picture: the camera follows it.
fn followed(pose: &Pose) -> Pose {
    pose.with(Dof::Central(Central::RootX), 0.0)
}
