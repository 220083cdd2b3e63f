//! Content from files: reading exercises, routines and figures into a catalogue and a list of problems.
