//! A log that begins anew when it is large: the newest file and four older ones are kept.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// The largest file, bytes.
const LARGEST: u64 = 1 << 20;
/// So many older files are kept beside the newest.
const OLDER: u32 = 4;

/// The newest file of a log, opened at the first line.
#[derive(Debug)]
pub struct RotatedLog {
    path: PathBuf,
    largest: u64,
    open: Option<(File, u64)>,
}

impl RotatedLog {
    /// A log at `path`; the older ones are beside it, `path.1` the youngest of them.
    pub fn new(path: PathBuf) -> Self {
        Self {
            path,
            largest: LARGEST,
            open: None,
        }
    }

    /// Adds a line. After an error the file is opened again with the next one.
    pub fn add(&mut self, line: &[u8]) -> io::Result<()> {
        let (mut file, size) = match self.open.take() {
            Some(open) => open,
            None => opened(&self.path)?,
        };
        let length = line.len() as u64;
        if self.largest < size + length && 0 < size {
            drop(file);
            self.rotate()?;
            let (mut file, size) = opened(&self.path)?;
            file.write_all(line)?;
            self.open = Some((file, size + length));
        } else {
            file.write_all(line)?;
            self.open = Some((file, size + length));
        }
        Ok(())
    }

    /// Each file takes the name of the next older one. Where the newest cannot, nothing is added to it either.
    fn rotate(&self) -> io::Result<()> {
        for number in (1..OLDER).rev() {
            fs::rename(older(&self.path, number), older(&self.path, number + 1)).ok();
        }
        fs::rename(&self.path, older(&self.path, 1))
    }
}

fn opened(path: &Path) -> io::Result<(File, u64)> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let file = File::options().create(true).append(true).open(path)?;
    let size = file.metadata()?.len();
    Ok((file, size))
}

fn older(path: &Path, number: u32) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(format!(".{number}"));
    name.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap().flatten();
        let mut names: Vec<String> = entries
            .map(|entry| entry.file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    fn log(path: &Path) -> RotatedLog {
        RotatedLog {
            largest: 100,
            ..RotatedLog::new(path.to_owned())
        }
    }

    #[test]
    fn five_files_are_kept_and_none_is_larger_than_it_may_be() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("kiosk");
        let path = folder.join("kiosk.log");
        for start in 0..20 {
            let mut log = log(&path);
            for line in 0..10 {
                log.add(format!("{start:3} {line:3} twenty bytes\n").as_bytes())
                    .unwrap();
            }
        }
        let expected = [
            "kiosk.log",
            "kiosk.log.1",
            "kiosk.log.2",
            "kiosk.log.3",
            "kiosk.log.4",
        ];
        assert_eq!(names(&folder), expected);
        for name in expected {
            let size = fs::metadata(folder.join(name)).unwrap().len();
            assert!(0 < size && size <= 100, "{name}: {size}");
        }
        let newest = fs::read_to_string(&path).unwrap();
        assert!(newest.ends_with(" 19   9 twenty bytes\n"), "{newest}");
    }

    #[test]
    fn a_line_longer_than_a_file_has_one_of_its_own() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("kiosk.log");
        let mut log = log(&path);
        log.add(&[b'a'; 300]).unwrap();
        log.add(b"short\n").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"short\n");
        assert_eq!(fs::metadata(older(&path, 1)).unwrap().len(), 300);
    }

    #[test]
    fn what_cannot_be_written_is_an_error_and_goes_on_once_it_can() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("kiosk");
        crate::store::write(&folder, b"a file where the folder should be").unwrap();
        let mut log = log(&folder.join("kiosk.log"));
        assert!(log.add(b"lost\n").is_err());
        fs::remove_file(&folder).unwrap();
        log.add(b"kept\n").unwrap();
        assert_eq!(fs::read(folder.join("kiosk.log")).unwrap(), b"kept\n");
    }
}
