//! The shell: owns model, screens, clock, store and sound; performs effects, decides nothing.
