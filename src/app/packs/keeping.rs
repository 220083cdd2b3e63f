//! Packs as they are kept: put in their place, and read again at the start.

use std::path::PathBuf;

use super::{Turn, read};
use crate::app::effects::notice;
use crate::domain::PackId;
use crate::model::{KeptPack, Level, Notice, NoticeKind, PackNotice};
use crate::store::packs as kept;
use crate::store::{Paths, StoreError};

/// A pack that is kept now, and what is to be told of it.
#[derive(Debug)]
pub(in crate::app) struct Kept {
    pub(in crate::app) pack: KeptPack,
    pub(in crate::app) notices: Vec<Notice>,
}

/// Keeps what was shown, and remembers who signed it. What had its name and cannot be read is put aside, never lost.
pub(in crate::app) fn keep(
    _: &Turn,
    paths: &Paths,
    name: &PackId,
    bytes: &[u8],
) -> Result<Kept, String> {
    let found = read::read(bytes, paths).map_err(|refused| refused.problems.join(" "))?;
    let aside = put_aside(paths, name).map_err(|error| error.to_string())?;
    if let Err(error) = kept::keep_pack(paths, name.as_str(), bytes) {
        let back = aside.map(|aside| kept::put_back(paths, name.as_str(), &aside));
        back.and_then(Result::err)
            .inspect(|error| tracing::error!(%error, "a pack is left aside"));
        return Err(error.to_string());
    }
    let aside = aside.map(|aside| {
        let kind = NoticeKind::Pack(PackNotice::SetAside);
        notice(Level::Problem, kind, aside.display())
    });
    let key = found.key.clone();
    let told = key.and_then(|key| read::remember(paths, &found.pack.author, key));
    Ok(Kept {
        pack: KeptPack::new(name.clone(), found.pack, found.figures),
        notices: aside.into_iter().chain(told).collect(),
    })
}

/// Puts aside what is kept under a name and cannot be read.
fn put_aside(paths: &Paths, name: &PackId) -> Result<Option<PathBuf>, StoreError> {
    let path = kept::pack_file(paths, name.as_str());
    let broken = path.symlink_metadata().is_ok() && read::read_kept(&path, paths).is_err();
    let aside = broken.then(|| kept::put_aside(paths, name.as_str()));
    aside.transpose()
}

/// The packs that are kept, and what is to be told of those that cannot be read any more: they stay where they are.
pub(super) fn load(paths: &Paths) -> (Vec<KeptPack>, Option<Notice>) {
    let (mut packs, mut broken) = (Vec::new(), Vec::new());
    for (name, path) in kept::kept_packs(paths) {
        match read::read_kept(&path, paths) {
            Ok(found) => {
                let name = PackId::new(&name);
                packs.push(KeptPack::new(name, found.pack, found.figures));
            }
            Err(refused) => {
                for problem in refused.problems {
                    tracing::error!(%problem, pack = %path.display(), "a pack that is kept cannot be read");
                }
                broken.push(path.display().to_string());
            }
        }
    }
    let kind = NoticeKind::Pack(PackNotice::Unreadable);
    let told = (!broken.is_empty()).then(|| notice(Level::Problem, kind, broken.join(", ")));
    (packs, told)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::packs::Turns;
    use crate::packs::limits::ARCHIVE_BYTES;
    use crate::store;

    fn kept_bytes(paths: &Paths, file: &str) -> Option<Vec<u8>> {
        store::read(&paths.packs().join(file), ARCHIVE_BYTES).unwrap()
    }

    /// The pack of a routine from a code.
    fn bytes() -> Vec<u8> {
        let (mut catalogue, _) = crate::packs::builtin::catalogue();
        let routine = catalogue.routines.remove(0);
        let manifest = crate::packs::pack::Manifest {
            id: "walk".to_owned(),
            title: "Walk".to_owned(),
            author: "Praxis Ring".to_owned(),
            licence: "CC-BY-4.0".to_owned(),
            created: jiff::civil::date(2026, 11, 27),
            requires: None,
        };
        let content = crate::packs::pack::Content {
            manifest,
            exercises: Vec::new(),
            routines: vec![routine],
            pain_rules: Vec::new(),
            figures: std::collections::BTreeMap::new(),
            pictures: std::collections::BTreeMap::new(),
        };
        crate::packs::pack::to_bytes(&content, None).unwrap()
    }

    fn in_turn<T: Send + 'static>(work: impl FnOnce(&Turn) -> T + Send + 'static) -> T {
        let (done, told) = std::sync::mpsc::channel();
        let turns = Turns::default();
        turns.next(move |turn| drop(done.send(work(turn)))).unwrap();
        told.recv().unwrap()
    }

    #[test]
    fn a_pack_that_cannot_be_read_is_told_at_the_start_and_put_aside_by_one_of_its_name() {
        let home = tempfile::tempdir().unwrap();
        let paths = Paths::below(home.path());
        kept::keep_pack(&paths, "walk", b"from a newer program").unwrap();
        let (packs, told) = load(&paths);
        let told = told.unwrap();
        assert!(packs.is_empty() && told.details.ends_with("walk.stride"));
        let own = paths.clone();
        let kept = in_turn(move |turn| keep(turn, &own, &"walk".into(), &bytes())).unwrap();
        let [told] = kept.notices.as_slice() else {
            panic!("it is told: {:?}", kept.notices);
        };
        assert_eq!(told.kind, NoticeKind::Pack(PackNotice::SetAside));
        let aside = kept_bytes(&paths, "walk.stride.unreadable-1");
        assert_eq!(aside.as_deref(), Some(&b"from a newer program"[..]));
        let (packs, told) = load(&paths);
        assert_eq!((packs.len(), told), (1, None));
        // What can be read is replaced, as it was asked for.
        let own = paths.clone();
        let kept = in_turn(move |turn| keep(turn, &own, &"walk".into(), &bytes())).unwrap();
        assert!(kept.notices.is_empty());
        assert_eq!(kept_bytes(&paths, "walk.stride.unreadable-2"), None);
    }
}
