//! Where a `PulseAudio` or `PipeWire` server listens.

use std::env;
use std::ffi::OsString;
use std::path::PathBuf;

/// The sockets to try, in the order that libpulse uses.
pub(super) fn socket_paths() -> Vec<PathBuf> {
    candidates(|name| env::var_os(name).filter(|value| !value.is_empty()))
}

/// A named server is the person's wish and nothing else is tried; only local sockets are spoken to.
fn candidates(variable: impl Fn(&str) -> Option<OsString>) -> Vec<PathBuf> {
    if let Some(servers) = variable("PULSE_SERVER") {
        return servers
            .to_string_lossy()
            .split_whitespace()
            .filter_map(local_socket)
            .collect();
    }
    let runtime = variable("PULSE_RUNTIME_PATH").map(PathBuf::from);
    let session = variable("XDG_RUNTIME_DIR").map(|folder| PathBuf::from(folder).join("pulse"));
    let system = Some(PathBuf::from("/var/run/pulse"));
    [runtime, session, system]
        .into_iter()
        .flatten()
        .map(|folder| folder.join("native"))
        .collect()
}

/// The path in `unix:/path`, `/path` or `{machine}unix:/path`.
fn local_socket(server: &str) -> Option<PathBuf> {
    let address = server.split_once('}').map_or(server, |(_, rest)| rest);
    let path = address.strip_prefix("unix:").unwrap_or(address);
    path.starts_with('/').then(|| PathBuf::from(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(variables: &[(&str, &str)], expected: &[&str]) {
        let found = candidates(|name| {
            let value = variables.iter().find(|(key, _)| *key == name);
            value.map(|(_, value)| OsString::from(value))
        });
        let expected: Vec<PathBuf> = expected.iter().map(PathBuf::from).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_named_server_is_the_only_one_tried() {
        let session = ("XDG_RUNTIME_DIR", "/run/user/7");
        check(
            &[("PULSE_SERVER", "unix:/tmp/native"), session],
            &["/tmp/native"],
        );
        check(
            &[("PULSE_SERVER", "{3f0}unix:/a tcp:far:4713 /b"), session],
            &["/a", "/b"],
        );
        check(&[("PULSE_SERVER", "tcp:far"), session], &[]);
    }

    #[test]
    fn without_a_name_the_usual_folders_are_tried() {
        check(
            &[
                ("XDG_RUNTIME_DIR", "/run/user/7"),
                ("PULSE_RUNTIME_PATH", "/r"),
            ],
            &[
                "/r/native",
                "/run/user/7/pulse/native",
                "/var/run/pulse/native",
            ],
        );
        check(&[], &["/var/run/pulse/native"]);
    }
}
