//! From where a figure is seen, in words; only views that differ.

use crate::figure::FigureSpec;

/// Views that are asked for: the figure's own cameras and those turned to either side.
const ASKED: usize = 6;

/// A view with the message that names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct View {
    /// Its number for the figure.
    pub(super) number: usize,
    /// The message.
    pub(super) message: &'static str,
}

/// The views of a figure, each name once, the best first.
pub(super) fn views(spec: &FigureSpec) -> Vec<View> {
    let mut views: Vec<View> = Vec::new();
    for number in 0..ASKED {
        let message = name(spec.camera(number).az_deg);
        if views.iter().all(|view| view.message != message) {
            views.push(View { number, message });
        }
    }
    views
}

/// The name of a view from so far round the figure; 0 looks at its right side, 90 at its front.
fn name(az_deg: f64) -> &'static str {
    let az = (az_deg + 180.0).rem_euclid(360.0) - 180.0;
    match az {
        -60.0..-24.0 | -156.0..-120.0 => "view-behind",
        -120.0..-60.0 => "view-back",
        60.0..=120.0 => "view-front",
        24.0..60.0 | 120.0..156.0 => "view-angle",
        _ => "view-side",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn views_are_named_by_what_they_show() {
        for (az, expected) in [
            (14.0, "view-side"),
            (-10.0, "view-side"),
            (170.0, "view-side"),
            (64.0, "view-front"),
            (45.0, "view-angle"),
            (-26.0, "view-behind"),
            (-90.0, "view-back"),
            (374.0, "view-side"),
        ] {
            assert_eq!(name(az), expected, "{az}");
        }
    }
}
