//! Lines as outlines to fill. Most edges of a drawn figure are those of its lines; vello's stroker, which also takes
//! curves, makes more than twice as many of them.

use vello_cpu::kurbo::{BezPath, PathEl, Point, Vec2};

use crate::figure::camera;

/// How far an outline may lie from the true one, pixels.
const TOLERANCE_PX: f64 = 0.1;

/// The most that the outline of a thin line may lie inside the true one, a share of half the width.
const COARSEST: f64 = 0.06;

/// Points nearer to each other than this share of half the width are one.
const SAME: f64 = 0.05;

/// Lines of one width with round ends and corners.
pub(super) struct Strokes<'a> {
    path: &'a mut BezPath,
    /// Half the width, metres.
    radius: f64,
    /// The largest angle between two corners of a round end, radians, and its cosine.
    step: f64,
    straight: f64,
}

impl<'a> Strokes<'a> {
    /// Draws onto `path` lines that are `width` metres wide, at so many pixels a metre.
    pub(super) fn new(path: &'a mut BezPath, width: f64, px_per_m: f64) -> Self {
        let radius = width / 2.0;
        let cosine = 1.0 - (TOLERANCE_PX / (radius * px_per_m)).min(COARSEST);
        let step = 2.0 * libm::acos(cosine);
        Self {
            path,
            radius,
            step,
            straight: libm::cos(step),
        }
    }

    /// Adds a line; one that ends where it began is closed.
    pub(super) fn add(&mut self, line: &[camera::Point]) {
        let closed = 3 < line.len() && line.first() == line.last();
        let mut points: Vec<Point> = line.iter().map(|at| Point::new(at.x, at.y)).collect();
        let nearest = (SAME * self.radius).powi(2);
        points.dedup_by(|next, last| last.distance_squared(*next) < nearest);
        if closed {
            while let [first, .., last] = points.as_slice()
                && first.distance_squared(*last) < nearest
            {
                points.pop();
            }
            self.along(&points);
            points.reverse();
        } else {
            let back = points.len().saturating_sub(1);
            points.extend_from_within(1.min(back)..back);
            if let Some(back) = points.get_mut(back + 1..) {
                back.reverse();
            }
        }
        self.along(&points);
    }

    /// An outline on the left of the way around these points.
    fn along(&mut self, points: &[Point]) {
        let [first, .., last] = points else {
            self.dot(points);
            return;
        };
        let mut before = Piece::between(*last, *first);
        let next = points.iter().skip(1).chain([first]);
        for (at, next) in points.iter().zip(next) {
            let after = Piece::between(*at, *next);
            self.corner(*at, before, after);
            before = after;
        }
        self.path.close_path();
    }

    fn dot(&mut self, points: &[Point]) {
        if let [middle] = points {
            self.arc(*middle, Vec2::new(self.radius, 0.0), std::f64::consts::TAU);
            self.path.close_path();
        }
    }

    /// Goes around the corner at `at` on the left side of the way.
    fn corner(&mut self, at: Point, before: Piece, after: Piece) {
        let cosine = before.direction.dot(after.direction);
        let sine = before.direction.cross(after.direction);
        let [from, to] = [before, after].map(|piece| piece.direction.turn_90() * self.radius);
        let turns_left = 0.0 < sine;
        let sharp = self.radius * sine.abs() / (1.0 + cosine).max(1e-9);
        if self.straight < cosine && (!turns_left || sharp < before.length.min(after.length)) {
            self.point(at + (from + to) / (1.0 + cosine));
        } else if turns_left && -0.999 < cosine {
            self.point(at + from);
            self.point(at);
            self.point(at + to);
        } else {
            self.arc(at, from, libm::atan2(sine, cosine).abs());
            self.point(at + to);
        }
    }

    /// From `from` clockwise around `middle`, without its end.
    fn arc(&mut self, middle: Point, from: Vec2, angle: f64) {
        let steps = (angle / self.step).ceil().max(1.0);
        let (sin, cos) = libm::sincos(-angle / steps);
        let mut beside = from;
        for _ in 0..steps as usize {
            self.point(middle + beside);
            beside = Vec2::new(
                beside.x * cos - beside.y * sin,
                beside.x * sin + beside.y * cos,
            );
        }
    }

    fn point(&mut self, at: Point) {
        if matches!(self.path.elements().last(), None | Some(PathEl::ClosePath)) {
            self.path.move_to(at);
        } else {
            self.path.line_to(at);
        }
    }
}

/// A straight piece of a line.
#[derive(Clone, Copy)]
struct Piece {
    /// Its direction, of length one.
    direction: Vec2,
    length: f64,
}

impl Piece {
    fn between(from: Point, to: Point) -> Self {
        let way = to - from;
        let length = way.hypot2().sqrt();
        Self {
            direction: way / length,
            length,
        }
    }
}

#[cfg(test)]
mod tests {
    use vello_cpu::kurbo::{Cap, Join, Stroke};
    use vello_cpu::{Level, PixmapMut, RenderContext, RenderSettings, Resources};

    use super::*;

    fn line(points: &[[f64; 2]]) -> Vec<camera::Point> {
        let point = |[x, y]: &[f64; 2]| camera::Point { x: *x, y: *y };
        points.iter().map(point).collect()
    }

    /// The opacity of 64 by 64 pixels.
    fn pixels(draw: impl FnOnce(&mut RenderContext)) -> Vec<u8> {
        let settings = RenderSettings {
            level: Level::baseline(),
            ..RenderSettings::default()
        };
        let mut context = RenderContext::new_with(64, 64, settings);
        draw(&mut context);
        context.flush();
        let mut rgba = vec![0; 64 * 64 * 4];
        if let Some(pixels) = PixmapMut::new(64, 64, &mut rgba) {
            context.render(pixels, &mut Resources::new());
        }
        rgba.iter().skip(3).step_by(4).copied().collect()
    }

    fn by_vello(line: &[camera::Point], width: f64) -> Vec<u8> {
        pixels(|context| {
            let mut path = BezPath::new();
            for (place, at) in line.iter().enumerate() {
                if place == 0 {
                    path.move_to((at.x, at.y));
                } else {
                    path.line_to((at.x, at.y));
                }
            }
            if line.first() == line.last() {
                path.close_path();
            }
            let round = Stroke::new(width).with_caps(Cap::Round);
            context.set_stroke(round.with_join(Join::Round));
            context.stroke_path(&path);
        })
    }

    fn by_us(line: &[camera::Point], width: f64) -> Vec<u8> {
        pixels(|context| {
            let mut path = BezPath::new();
            Strokes::new(&mut path, width, 1.0).add(line);
            context.fill_path(&path);
        })
    }

    #[test]
    fn lines_look_like_those_of_a_general_stroker() {
        let zigzag = (0..24).map(|n| [8.0 + 2.0 * f64::from(n), f64::from(20 + n % 2 * 20)]);
        let circle = (0..=40).map(|n| {
            let (sin, cos) = libm::sincos(f64::from(n % 40) * std::f64::consts::TAU / 40.0);
            [32.0 + 20.0 * cos, 32.0 + 20.0 * sin]
        });
        let lines = [
            vec![[10.0, 10.0], [50.0, 44.0]],
            vec![[10.0, 10.0], [50.0, 12.0], [12.0, 16.0], [40.0, 50.0]],
            vec![
                [8.0, 8.0],
                [56.0, 10.0],
                [50.0, 50.0],
                [14.0, 40.0],
                [8.0, 8.0],
            ],
            zigzag.collect(),
            circle.collect(),
        ];
        for points in &lines {
            for width in [0.7, 1.9, 6.0] {
                let line = line(points);
                let (ours, theirs) = (by_us(&line, width), by_vello(&line, width));
                assert!(theirs.iter().any(|opacity| 50 < *opacity));
                let worst = ours.iter().zip(&theirs).map(|(a, b)| a.abs_diff(*b)).max();
                assert!(worst < Some(50), "{points:?} {width}: {worst:?}");
                let sum = |all: &[u8]| all.iter().map(|at| f64::from(*at)).sum::<f64>();
                let share = sum(&ours) / sum(&theirs);
                assert!((share - 1.0).abs() < 0.03, "{points:?} {width}: {share}");
            }
        }
    }

    #[test]
    fn a_dot_is_a_circle() {
        let dot = line(&[[32.5, 32.5], [32.51, 32.5]]);
        for width in [0.7, 1.9, 6.0_f64] {
            let opacity: f64 = by_us(&dot, width).into_iter().map(f64::from).sum();
            let circle = 255.0 * std::f64::consts::PI * (width / 2.0).powi(2);
            assert!(
                (opacity / circle - 1.0).abs() < 0.12,
                "{width}: {opacity} {circle}"
            );
        }
    }

    #[test]
    fn a_line_without_points_draws_nothing() {
        let mut path = BezPath::new();
        Strokes::new(&mut path, 1.0, 1.0).add(&[]);
        assert!(path.elements().is_empty());
    }

    #[test]
    fn a_gentle_bend_has_two_edges_a_piece() {
        let mut path = BezPath::new();
        let line = line(&[[0.0, 0.0], [10.0, 0.0], [20.0, 1.0], [30.0, 3.0]]);
        Strokes::new(&mut path, 2.0, 1.0).add(&line);
        let round_ends = 2 * 4;
        assert!(path.elements().len() < 2 * 3 + round_ends + 4, "{path:?}");
    }
}
