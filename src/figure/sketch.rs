//! The drawn figure as paths in metres, each with the name of its material; colors come when it is painted.

use super::camera::Point;

/// A drawing: shapes from back to front, in metres on the picture, y upwards.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sketch {
    /// Shapes, the first one at the back.
    pub shapes: Vec<Shape>,
}

/// Filled outlines or a drawn line.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// Outlines, filled where they wind around; or lines.
    pub paths: Vec<Vec<Point>>,
    /// How it is drawn.
    pub kind: ShapeKind,
    /// What it is made of.
    pub material: Material,
    /// Which of the material's colors.
    pub tone: Tone,
    /// How far it is mixed to the color of distance, 0 to 1.
    pub far: f64,
    /// Opacity, 0 to 1.
    pub opacity: f64,
}

/// How a shape is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ShapeKind {
    /// Its outlines are filled.
    Fill,
    /// Its lines are drawn this wide, in metres.
    Line(f64),
}

/// What a shape is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Material {
    Skin,
    Top,
    Shorts,
    Shoe,
    Sole,
    Sock,
    Hair,
    GrayHair,
    Stubble,
    Scarf,
    Mat,
    Floor,
    Shadow,
    Prop,
    Wood,
    Ball,
    Strap,
    Iron,
    Wall,
    Cushion,
    Ice,
    Wrap,
    EndCap,
    MusclePrimary,
    MuscleSecondary,
    Arrow,
    Ghost,
    /// What is wrong in the picture of a mistake: pale surface, hatching and lines.
    Fault,
    /// Dashed lines that show how it should be; their surface is a halo in the color of what is around.
    Guide,
    PartnerTop,
    PartnerShorts,
    PartnerHair,
}

/// Which of a material's colors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tone {
    /// In the light.
    Base,
    /// Half way between light and shade: faces that stand upright, ears.
    Half,
    /// Turned away from the light; of a muscle, its fibres.
    Shade,
    /// Outline.
    Line,
}

/// A rectangle on the picture, metres.
#[derive(Clone, Copy, Debug, PartialEq)]
#[expect(missing_docs, reason = "two corners")]
pub struct Bounds {
    pub min: Point,
    pub max: Point,
}

impl Bounds {
    /// Nothing yet.
    pub const NONE: Self = Self {
        min: Point {
            x: f64::INFINITY,
            y: f64::INFINITY,
        },
        max: Point {
            x: f64::NEG_INFINITY,
            y: f64::NEG_INFINITY,
        },
    };

    /// The rectangle around `points`.
    pub fn around<'a>(points: impl IntoIterator<Item = &'a Point>) -> Self {
        let mut bounds = Self::NONE;
        for point in points {
            bounds.add(*point);
        }
        bounds
    }

    /// Grows until `point` is inside.
    pub fn add(&mut self, point: Point) {
        self.min.x = self.min.x.min(point.x);
        self.min.y = self.min.y.min(point.y);
        self.max.x = self.max.x.max(point.x);
        self.max.y = self.max.y.max(point.y);
    }

    /// Whether `point` lies in it.
    pub fn holds(&self, point: Point) -> bool {
        self.min.x <= point.x
            && point.x <= self.max.x
            && self.min.y <= point.y
            && point.y <= self.max.y
    }

    /// Whether two rectangles touch.
    pub fn meets(&self, other: &Self) -> bool {
        self.min.x <= other.max.x
            && other.min.x <= self.max.x
            && self.min.y <= other.max.y
            && other.min.y <= self.max.y
    }

    /// The rectangle around both; nothing adds nothing.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        Self {
            min: Point {
                x: self.min.x.min(other.min.x),
                y: self.min.y.min(other.min.y),
            },
            max: Point {
                x: self.max.x.max(other.max.x),
                y: self.max.y.max(other.max.y),
            },
        }
    }

    /// Its width in metres.
    pub fn width(&self) -> f64 {
        (self.max.x - self.min.x).max(0.0)
    }

    /// Its height in metres.
    pub fn height(&self) -> f64 {
        (self.max.y - self.min.y).max(0.0)
    }
}

impl Shape {
    /// Filled outlines, near and opaque.
    pub fn fill(paths: Vec<Vec<Point>>, material: Material, tone: Tone) -> Self {
        Self {
            paths,
            kind: ShapeKind::Fill,
            material,
            tone,
            far: 0.0,
            opacity: 1.0,
        }
    }
}

impl Sketch {
    /// Adds a shape in front, unless there is nothing of it.
    pub fn add(&mut self, shape: Shape) {
        if !shape.paths.is_empty() {
            self.shapes.push(shape);
        }
    }

    /// The rectangle around everything drawn.
    pub fn bounds(&self) -> Bounds {
        let points = self.shapes.iter().flat_map(|shape| &shape.paths).flatten();
        Bounds::around(points)
    }
}
