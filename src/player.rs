//! One session as arithmetic: the plan, a cursor on it, and the cues that follow. Knows no clock, sound or window.
