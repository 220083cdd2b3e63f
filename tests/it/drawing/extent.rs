//! How large a figure is: as large as all that is drawn of it, and hardly larger.

use stridewell::domain::Side;
use stridewell::figure::Scene;
use stridewell::figure::motion::At;
use stridewell::figure::scene::extent;
use stridewell::figure::sketch::Bounds;

use super::{drawn, each_key, figures, scene};

#[test]
fn what_is_drawn_lies_inside_its_extent() {
    each_key(|spec, posed, name| {
        let scene = scene(spec, posed);
        let around = extent(&scene);
        let drawn = drawn(&scene).bounds();
        // Half an outline, and the soft rim of a shadow, stand over.
        let over = 0.015;
        let inside = around.min.x - over <= drawn.min.x
            && around.min.y - over <= drawn.min.y
            && drawn.max.x <= around.max.x + over
            && drawn.max.y <= around.max.y + over;
        assert!(inside, "{name}: {drawn:?} in {around:?}");
    });
}

/// A figure is as large as its stage allows, with its marks or without.
#[test]
fn an_extent_is_hardly_larger_than_what_is_drawn() {
    for spec in figures() {
        for teaching in [false, true] {
            let mut around = Bounds::NONE;
            for key in 0..spec.keys.len() {
                let posed = spec.posed(At::Key(key), Side::Right);
                let scene = Scene {
                    teaching,
                    ..scene(&spec, &posed)
                };
                around = around.union(drawn(&scene).bounds());
            }
            let posed = spec.posed(At::Ready, Side::Right);
            let extent = extent(&Scene {
                teaching,
                ..scene(&spec, &posed)
            });
            let larger = (extent.width() - around.width()).max(extent.height() - around.height());
            assert!(
                larger < 0.3,
                "{} {teaching}: {extent:?}, {around:?}",
                spec.id
            );
        }
    }
}
