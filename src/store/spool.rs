//! Writing what is large piece by piece, so that nothing is left of it unless it is whole.

use std::fs::{self, File};
use std::io::{self, Seek as _, SeekFrom};
use std::path::Path;

use atomic_write_file::AtomicWriteFile;

use super::StoreError;

/// Puts what `fill` writes in place of the file at `path`, if it succeeds.
///
/// Until then the data has no name: a program that is ended on the way leaves nothing behind.
pub fn write_spooled<T, E: From<StoreError>>(
    path: &Path,
    fill: impl FnOnce(&mut File) -> Result<T, E>,
) -> Result<T, E> {
    let fault = |error: io::Error| E::from(StoreError::from_io(path, &error));
    let mut spool = nameless(path).map_err(fault)?;
    let done = fill(&mut spool)?;
    copy(&mut spool, path).map_err(fault)?;
    Ok(done)
}

fn copy(spool: &mut File, path: &Path) -> io::Result<()> {
    spool.seek(SeekFrom::Start(0))?;
    let mut file = AtomicWriteFile::open(path)?;
    io::copy(spool, file.as_file_mut())?;
    file.commit()
}

/// A file beside `path` that goes when it is closed.
fn nameless(path: &Path) -> io::Result<File> {
    let name = format!(".stridewell-{}.part", std::process::id());
    let beside = path.with_file_name(name);
    let mut options = File::options();
    options.read(true).write(true).create_new(true);
    #[cfg(windows)]
    {
        use std::os::windows::fs::OpenOptionsExt as _;
        const DELETE_ON_CLOSE: u32 = 0x0400_0000;
        options.custom_flags(DELETE_ON_CLOSE);
    }
    let file = match options.open(&beside) {
        // Left by a program of the same number that was ended in between.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            fs::remove_file(&beside)?;
            options.open(&beside)?
        }
        opened => opened?,
    };
    if cfg!(not(windows)) {
        fs::remove_file(&beside)?;
    }
    Ok(file)
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use super::*;

    fn fill(path: &Path, bytes: &[u8], fails: bool) -> Result<(), StoreError> {
        write_spooled(path, |file| {
            file.write_all(bytes).unwrap();
            if fails {
                return Err(StoreError::NoHome);
            }
            Ok(())
        })
    }

    #[test]
    fn what_is_whole_takes_the_place_and_what_fails_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.stride");
        assert_eq!(fill(&path, b"one", true), Err(StoreError::NoHome));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
        fill(&path, b"two", false).unwrap();
        fill(&path, b"three", true).unwrap_err();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn while_it_is_written_it_has_no_name() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.stride");
        let seen = write_spooled(&path, |file| {
            file.write_all(b"half").unwrap();
            Ok::<_, StoreError>(fs::read_dir(folder.path()).unwrap().count())
        });
        assert_eq!(seen, Ok(0));
    }
}
