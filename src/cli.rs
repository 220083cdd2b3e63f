//! Subcommands over the same library calls as the window.
