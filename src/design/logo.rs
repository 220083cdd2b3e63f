//! The sign of the app as plain numbers, from its middle, in a square of [`SIDE`]: a head and a ball under an arc.

/// The side of the square that the other numbers are for.
pub const SIDE: f32 = super::page::rail::LOGO;
/// The radius of its corners.
pub const CORNER: f32 = super::radius::CONTROL as f32;
/// How wide the arc is drawn, with round ends.
pub const LINE: f32 = 5.0;
/// How far the ball lies below the middle.
pub const BALL_DOWN: f32 = 7.0;
/// The radius of the ball.
pub const BALL: f32 = 7.0;

/// Half axes of the ellipse that the arc is a piece of.
const AXES: [f32; 2] = [16.0, 15.0];
/// Where the arc begins, and how far it goes, degrees.
const FROM_DEG: f32 = 200.0;
const OVER_DEG: f32 = 140.0;
/// Straight pieces of the arc.
const PIECES: u16 = 24;

/// The arc: to the right and down from the middle.
pub fn arc() -> Vec<[f32; 2]> {
    let [across, down] = AXES;
    let points = (0..=PIECES).map(|place| {
        let share = f32::from(place) / f32::from(PIECES);
        let angle = (FROM_DEG + OVER_DEG * share).to_radians();
        [
            libm::cosf(angle) * across,
            libm::sinf(angle) * down + BALL_DOWN,
        ]
    });
    points.collect()
}
