//! Viewpoints: a few cameras of a figure with names that a person can read.

use super::camera::Camera;
use super::spec::FigureSpec;

/// Where the viewer stands, by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Viewpoint {
    /// At the worked side.
    Side,
    /// Between the worked side and the front.
    Angle,
    /// In front.
    Front,
    /// Between the front and the other side.
    FarAngle,
    /// At the other side.
    FarSide,
    /// Behind, towards the worked side.
    Behind,
    /// At the back.
    Back,
    /// Overhead.
    Above,
}

/// Every view with its name on the command line.
const NAMES: [(&str, Viewpoint); 8] = [
    ("side", Viewpoint::Side),
    ("angle", Viewpoint::Angle),
    ("front", Viewpoint::Front),
    ("far-angle", Viewpoint::FarAngle),
    ("far-side", Viewpoint::FarSide),
    ("behind", Viewpoint::Behind),
    ("back", Viewpoint::Back),
    ("above", Viewpoint::Above),
];

/// Views that every figure has beside its own.
const USUAL: [Camera; 4] = [
    Camera {
        az_deg: 16.0,
        el_deg: 9.0,
    },
    Camera {
        az_deg: 48.0,
        el_deg: 12.0,
    },
    Camera {
        az_deg: 84.0,
        el_deg: 9.0,
    },
    Camera {
        az_deg: -40.0,
        el_deg: 12.0,
    },
];

/// Seen from higher than this, a figure is seen from above, degrees.
const ABOVE_DEG: f64 = 55.0;

impl Viewpoint {
    /// The view of a camera.
    pub fn of(camera: Camera) -> Self {
        if ABOVE_DEG < camera.el_deg {
            return Self::Above;
        }
        let az = (camera.az_deg + 180.0).rem_euclid(360.0) - 180.0;
        match az.round() as i32 {
            -30..=30 => Self::Side,
            31..=65 => Self::Angle,
            66..=114 => Self::Front,
            115..=150 => Self::FarAngle,
            -65..=-31 => Self::Behind,
            -115..=-66 => Self::Back,
            _ => Self::FarSide,
        }
    }

    /// Its name on the command line.
    pub fn as_str(self) -> &'static str {
        let found = NAMES.iter().find(|(_, view)| *view == self);
        found.map_or("side", |(name, _)| name)
    }

    /// The view with this name.
    pub fn parse(name: &str) -> Option<Self> {
        let found = NAMES.iter().find(|(known, _)| *known == name);
        found.map(|(_, view)| *view)
    }

    /// The id of the message that names it.
    pub fn message(self) -> &'static str {
        match self {
            Self::Side => "view-side",
            Self::Angle => "view-angle",
            Self::Front => "view-front",
            Self::FarAngle => "view-far-angle",
            Self::FarSide => "view-far-side",
            Self::Behind => "view-behind",
            Self::Back => "view-back",
            Self::Above => "view-above",
        }
    }
}

impl FigureSpec {
    /// The views of a figure, the best one first, each with a name of its own.
    pub fn views(&self) -> Vec<(Viewpoint, Camera)> {
        let mut views: Vec<(Viewpoint, Camera)> = Vec::new();
        for camera in self.cameras.iter().copied().chain(USUAL) {
            let view = Viewpoint::of(camera);
            if views.iter().all(|(known, _)| *known != view) {
                views.push((view, camera));
            }
        }
        views
    }

    /// The name of a view by number; numbers come round.
    pub fn viewpoint(&self, number: usize) -> Viewpoint {
        let views = self.views();
        views
            .get(number % views.len())
            .map_or(Viewpoint::Side, |(view, _)| *view)
    }

    /// The camera of a view by number; numbers come round.
    pub fn camera(&self, number: usize) -> Camera {
        let views = self.views();
        let [usual, ..] = USUAL;
        views
            .get(number % views.len())
            .map_or(usual, |(_, camera)| *camera)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_view_is_found_by_its_name() {
        for (name, view) in NAMES {
            assert_eq!(Viewpoint::parse(name), Some(view));
            assert_eq!(view.as_str(), name);
        }
    }

    #[test]
    fn a_camera_is_named_by_where_it_stands() {
        let of = |az_deg, el_deg| Viewpoint::of(Camera { az_deg, el_deg });
        assert_eq!(of(14.0, 8.0), Viewpoint::Side);
        assert_eq!(of(374.0, 8.0), Viewpoint::Side);
        assert_eq!(of(46.0, 8.0), Viewpoint::Angle);
        assert_eq!(of(90.0, 8.0), Viewpoint::Front);
        assert_eq!(of(125.0, 20.0), Viewpoint::FarAngle);
        assert_eq!(of(180.0, 8.0), Viewpoint::FarSide);
        assert_eq!(of(-50.0, 8.0), Viewpoint::Behind);
        assert_eq!(of(-90.0, 8.0), Viewpoint::Back);
        assert_eq!(of(16.0, 70.0), Viewpoint::Above);
    }
}
