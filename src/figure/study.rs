//! A figure that is made by hand: joints are dragged while what bears weight stays where it is, and key positions are
//! strung together to a movement.

pub mod bearing;
pub mod doubt;
mod drag;
pub mod joint;
pub mod kit;
pub mod movement;
mod settle;
pub mod start;

pub use bearing::Bearing;
pub use doubt::Doubt;
pub use joint::Joint;
pub use kit::Kit;
pub use movement::Movement;
pub use start::Start;
