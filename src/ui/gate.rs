//! The gate of a gym's display: what comes in of touches, keys and files, and what goes out of the window.
//!
//! Fingers come in as one pointer. No key, no gesture, no file, no wheel with a key comes in; nothing is copied and no link is
//! opened. A screen reader may press what is on the screen: that is a touch too.

use std::time::Duration;

use eframe::egui::{
    Context, CursorIcon, Event, FullOutput, Modifiers, Plugin, PointerButton, Pos2, RawInput,
    TouchPhase, pos2,
};

use crate::kiosk::{Finger, Fingers, Phase, Pointer};

/// A mouse is a finger with this number.
const MOUSE: u64 = u64::MAX;
/// A finger that slips so far still presses what it came down on, in points.
const SLIP: f32 = 40.0;
/// A finger may stay so long on what it presses, in seconds.
const STAY_S: f64 = 2.5;

/// A mouse that moves so far is moved by somebody, in points.
const JITTER: f32 = 8.0;

/// What comes in and goes out.
#[derive(Debug, Default)]
pub struct Gate {
    fingers: Fingers,
    /// True while touches are ignored.
    closed: bool,
    /// Fingers that went up since it was asked last.
    touched: bool,
    /// True while a finger is down on a screen that tells of fingers.
    on_glass: usize,
    now: Duration,
    mouse: Mouse,
}

/// Whether somebody moves a mouse: an arrow that nobody moves has no business on a display that is touched.
#[derive(Debug, Default)]
struct Mouse {
    /// Where the window system says that it is, though nobody may have one.
    first: Option<Pos2>,
    moves: bool,
}

impl Mouse {
    fn see(&mut self, pos: Pos2) {
        let first = *self.first.get_or_insert(pos);
        self.moves |= JITTER < first.distance(pos);
    }
}

impl Gate {
    /// Puts a gate around a window.
    pub fn install(ctx: &Context) {
        ctx.options_mut(|options| {
            options.quit_shortcuts.clear();
            options.zoom_with_keyboard = false;
            options.input_options.max_click_dist = SLIP;
            options.input_options.max_click_duration = STAY_S;
        });
        ctx.add_plugin(Self::default());
    }

    /// Ignores touches, or minds them again.
    pub fn close(ctx: &Context, closed: bool) {
        ctx.with_plugin::<Self, _>(|gate| gate.closed = closed);
    }

    /// True when a finger went up since this was asked last.
    pub fn was_touched(ctx: &Context) -> bool {
        let touched = ctx.with_plugin::<Self, _>(|gate| std::mem::take(&mut gate.touched));
        touched.unwrap_or(false)
    }

    fn feel(&mut self, finger: Finger, events: &mut Vec<Event>) {
        let pointer = if self.closed {
            self.fingers.let_go(self.now)
        } else {
            self.fingers.feel(finger, self.now)
        };
        for done in pointer {
            self.touched |= matches!(done, Pointer::Release(_));
            events.push(event(done));
        }
    }

    /// What is let in of an event.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "what is not named here is not let in, also when egui learns of more events"
    )]
    fn let_in(&mut self, event: Event, events: &mut Vec<Event>) {
        match event {
            Event::Touch { id, phase, pos, .. } => {
                self.mouse = Mouse::default();
                self.on_glass = match phase {
                    TouchPhase::Start => self.on_glass + 1,
                    TouchPhase::Move => self.on_glass,
                    TouchPhase::End | TouchPhase::Cancel => self.on_glass.saturating_sub(1),
                };
                let phase = match phase {
                    TouchPhase::Start => Phase::Down,
                    TouchPhase::Move => Phase::Move,
                    TouchPhase::End => Phase::Up,
                    TouchPhase::Cancel => Phase::Lost,
                };
                self.feel(finger(id.0, phase, pos), events);
            }
            Event::PointerButton {
                pos,
                button: PointerButton::Primary,
                pressed,
                ..
            } => {
                let phase = if pressed { Phase::Down } else { Phase::Up };
                self.feel(finger(MOUSE, phase, pos), events);
            }
            Event::PointerMoved(pos) => {
                self.mouse.see(pos);
                events.push(event);
            }
            Event::PointerGone | Event::WindowFocused(_) => events.push(event),
            Event::MouseWheel { modifiers, .. } if modifiers.is_none() => events.push(event),
            Event::AccessKitActionRequest(_) if !self.closed => {
                self.touched = true;
                events.push(event);
            }
            // Everything else is for desks.
            _ => {}
        }
    }
}

impl Plugin for Gate {
    fn debug_name(&self) -> &'static str {
        "gate"
    }

    fn input_hook(&mut self, _ctx: &Context, input: &mut RawInput) {
        let before = self.now;
        let next = input
            .time
            .map(|time| Duration::from_secs_f64(time.max(0.0)));
        let predicted = Duration::from_secs_f32(input.predicted_dt.max(0.0));
        self.now = next.unwrap_or(before + predicted).max(before);
        input.hovered_files.clear();
        input.dropped_files.clear();
        let touches = |event: &Event| matches!(event, Event::Touch { .. });
        let glass = 0 < self.on_glass || input.events.iter().any(touches);
        let came = std::mem::take(&mut input.events);
        // Where the screen tells of fingers, what it makes of them as a pointer says the same once more.
        let again = |event: &Event| {
            matches!(
                event,
                Event::PointerMoved(_) | Event::PointerButton { .. } | Event::PointerGone
            )
        };
        let mut events = Vec::new();
        for event in came.into_iter().filter(|event| !(glass && again(event))) {
            self.let_in(event, &mut events);
        }
        input.events = events;
    }

    fn output_hook(&mut self, _ctx: &Context, output: &mut FullOutput) {
        output.platform_output.commands.clear();
        if !self.mouse.moves {
            output.platform_output.cursor_icon = CursorIcon::None;
        }
    }
}

fn finger(id: u64, phase: Phase, at: Pos2) -> Finger {
    Finger {
        id,
        phase,
        at: [at.x, at.y],
    }
}

fn event(pointer: Pointer) -> Event {
    let button = |[x, y]: [f32; 2], pressed| Event::PointerButton {
        pos: pos2(x, y),
        button: PointerButton::Primary,
        pressed,
        modifiers: Modifiers::NONE,
    };
    match pointer {
        Pointer::Move([x, y]) => Event::PointerMoved(pos2(x, y)),
        Pointer::Press(at) => button(at, true),
        Pointer::Release(at) => button(at, false),
        Pointer::Gone => Event::PointerGone,
    }
}

#[cfg(test)]
mod tests {
    use eframe::egui::{TouchDeviceId, TouchId};

    use super::*;

    /// What the pointer looks like once these have come in.
    fn cursor(gate: &mut Gate, events: Vec<Event>) -> CursorIcon {
        for event in events {
            gate.let_in(event, &mut Vec::new());
        }
        let mut output = FullOutput::default();
        gate.output_hook(&Context::default(), &mut output);
        output.platform_output.cursor_icon
    }

    #[test]
    fn an_arrow_is_there_only_while_somebody_moves_a_mouse() {
        let mut gate = Gate::default();
        let moved = |x: f32| Event::PointerMoved(pos2(x, 540.0));
        assert_eq!(cursor(&mut gate, vec![moved(960.0)]), CursorIcon::None);
        assert_eq!(cursor(&mut gate, vec![moved(990.0)]), CursorIcon::Default);
        let touch = Event::Touch {
            device_id: TouchDeviceId(1),
            id: TouchId(1),
            phase: TouchPhase::Start,
            pos: pos2(100.0, 100.0),
            force: None,
        };
        assert_eq!(cursor(&mut gate, vec![touch]), CursorIcon::None);
    }
}
