//! One place in storage, asked for packs and given counts by a thread that waits for the answers.

use std::time::Duration;

use futures_util::StreamExt as _;
use object_store::path::Path;
use object_store::{
    Error, GetResult, ObjectMeta, ObjectStore, ObjectStoreExt as _, PutMode, PutOptions,
};
use tokio::runtime::{Builder, Runtime};

use super::Fault;
use super::open::{Kind, Opened, open};

/// How long each thing may take.
const LIST: Duration = Duration::from_secs(30);
const GET: Duration = Duration::from_mins(2);
const PUT: Duration = Duration::from_mins(1);

/// The file in which a server of files says which packs it has, a name a line.
const NAMES: &str = "packs.txt";
/// The largest such file, bytes.
const NAMES_BYTES: u64 = 64 << 10;
/// The largest file of counts that ours is compared with, bytes.
const COUNTS_BYTES: u64 = 1 << 20;
/// The most names that are looked after.
const MOST: usize = 64;
/// The ending of a pack's file.
const ENDING: &str = ".stride";

/// Something that is there: its name, and what tells its state.
pub type Listed = (String, String);

/// What became of something that was to be written once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Created {
    /// It was not there, and is now.
    New,
    /// The same bytes were there: it was written before, and the answer got lost.
    Same,
    /// These bytes have this name, and were left alone.
    Other(Vec<u8>),
}

/// A place in storage.
#[derive(Debug)]
pub struct Storage {
    store: Box<dyn ObjectStore>,
    below: Path,
    kind: Kind,
    place: String,
    /// `None` only while it is dropped.
    runtime: Option<Runtime>,
}

impl Storage {
    /// The place that a URL names. Nothing is asked of it yet.
    ///
    /// A fault says that the URL names no storage, or what is missing in the environment.
    pub fn open(url: &str) -> Result<Self, Fault> {
        Self::with(open(url)?)
    }

    pub(super) fn with(opened: Opened) -> Result<Self, Fault> {
        let Opened {
            store,
            below,
            kind,
            place,
        } = opened;
        let runtime = Builder::new_current_thread()
            .thread_name("stridewell-fleet")
            .enable_all()
            .build()
            .map_err(|error| Fault::at(&place, &error.to_string()))?;
        Ok(Self {
            store,
            below,
            kind,
            place,
            runtime: Some(runtime),
        })
    }

    /// The packs that are there, not those in folders below it.
    ///
    /// A fault where it cannot be known now; an empty list says that there is none.
    pub fn list(&self) -> Result<Vec<Listed>, Fault> {
        let listed = self.wait(LIST, async {
            if self.kind == Kind::Server {
                return self.list_plain().await;
            }
            let listed = self.store.list_with_delimiter(Some(&self.below)).await;
            let listed = listed.map_err(|error| self.fault(&error))?.objects;
            if self.kind == Kind::Folder && listed.is_empty() {
                let words = "no file is here; see whether the share is mounted";
                return Err(Fault::at(&self.place, words));
            }
            Ok(listed)
        })?;
        let named = listed.into_iter().filter_map(|about| {
            let name = about.location.filename()?.to_owned();
            name.ends_with(ENDING).then(|| (name, mark(&about)))
        });
        Ok(named.collect())
    }

    /// The bytes of one, at most `limit` of them.
    pub fn bytes(&self, name: &str, limit: u64) -> Result<Vec<u8>, Fault> {
        let path = self.path(name);
        self.wait(GET, async {
            let got = self.store.get(&path).await;
            let got = got.map_err(|error| self.fault_at(name, &error))?;
            self.read(got, name, limit).await
        })
    }

    /// Writes something unless something is there.
    ///
    /// A fault where it is not known whether it was written: it may be tried again, and nothing is written twice.
    pub fn create(&self, name: &str, bytes: &[u8]) -> Result<Created, Fault> {
        let path = self.path(name);
        self.wait(PUT, async {
            match self.put(&path, bytes, PutMode::Create).await {
                Ok(()) => Ok(Created::New),
                Err(Error::AlreadyExists { .. } | Error::Precondition { .. }) => {
                    let there = self.there(&path, name).await?;
                    // Storage also refuses while the same is being written by somebody else.
                    let there = there.ok_or_else(|| self.unclear(name))?;
                    Ok(compared(there, bytes))
                }
                Err(Error::NotImplemented { .. }) => self.create_plain(&path, name, bytes).await,
                // A share without links cannot do it in one step.
                Err(Error::Generic { .. }) if self.kind == Kind::Folder => {
                    self.create_plain(&path, name, bytes).await
                }
                Err(error) => Err(self.fault_at(name, &error)),
            }
        })
    }

    /// As [`Self::create`], where storage cannot do it in one step: it is looked first, and written then.
    ///
    /// What is there in part was torn off while it was sent, and is written anew.
    async fn create_plain(&self, path: &Path, name: &str, bytes: &[u8]) -> Result<Created, Fault> {
        let there = self.there(path, name).await?;
        if let Some(there) = there {
            let is_torn = there.len() < bytes.len() && bytes.starts_with(&there);
            if !is_torn {
                return Ok(compared(there, bytes));
            }
        }
        let put = self.put(path, bytes, PutMode::Overwrite).await;
        put.map_err(|error| self.fault_at(name, &error))?;
        Ok(Created::New)
    }

    async fn put(&self, path: &Path, bytes: &[u8], mode: PutMode) -> Result<(), Error> {
        let options = PutOptions {
            mode,
            ..PutOptions::default()
        };
        let payload = bytes.to_vec().into();
        self.store.put_opts(path, payload, options).await.map(drop)
    }

    /// What is there under a name that counts have; `None` where nothing is.
    async fn there(&self, path: &Path, name: &str) -> Result<Option<Vec<u8>>, Fault> {
        let got = match self.store.get(path).await {
            Err(Error::NotFound { .. }) => return Ok(None),
            got => got.map_err(|error| self.fault_at(name, &error))?,
        };
        self.read(got, name, COUNTS_BYTES).await.map(Some)
    }

    async fn read(&self, got: GetResult, name: &str, limit: u64) -> Result<Vec<u8>, Fault> {
        let large = || {
            let words = format!("larger than {limit} bytes; it is not fetched");
            Fault::at(&self.named(name), &words)
        };
        if limit < got.meta.size {
            return Err(large());
        }
        let mut bytes = Vec::new();
        let mut pieces = got.into_stream();
        while let Some(piece) = pieces.next().await {
            bytes.extend_from_slice(&piece.map_err(|error| self.fault_at(name, &error))?);
            if limit < bytes.len() as u64 {
                return Err(large());
            }
        }
        Ok(bytes)
    }

    /// The packs of a server of files: those that its `packs.txt` names, else what `WebDAV` lists.
    async fn list_plain(&self) -> Result<Vec<ObjectMeta>, Fault> {
        let names = match self.store.get(&self.path(NAMES)).await {
            Err(Error::NotFound { .. }) => return self.list_webdav().await,
            names => names.map_err(|error| self.fault_at(NAMES, &error))?,
        };
        let names = self.read(names, NAMES, NAMES_BYTES).await?;
        let names = names_in(&names).ok_or_else(|| {
            let words = "a line is no name of a pack, such as evening.stride";
            Fault::at(&self.named(NAMES), words)
        })?;
        let mut listed = Vec::new();
        for name in names.into_iter().take(MOST) {
            let path = self.path(&name);
            match self.store.head(&path).await {
                // It is listed all the same: to be named and not there is no reason to take a good one away.
                Err(Error::NotFound { .. }) => listed.push(unknown(path)),
                about => listed.push(about.map_err(|error| self.fault_at(&name, &error))?),
            }
        }
        Ok(listed)
    }

    /// What `WebDAV` lists. A folder that is not there reads as an empty one, so an empty one is none.
    async fn list_webdav(&self) -> Result<Vec<ObjectMeta>, Fault> {
        let listed = self.store.list_with_delimiter(Some(&self.below)).await;
        let listed = match listed {
            Err(error) if Fault::is_unknown_method(&error) => {
                let words = "there is no packs.txt here, and the server does not list its files as WebDAV does; put the names of the packs into packs.txt";
                return Err(Fault::at(&self.place, words));
            }
            listed => listed.map_err(|error| self.fault(&error))?.objects,
        };
        if listed.is_empty() {
            let words = "neither packs.txt nor a file; see whether the URL is right";
            return Err(Fault::at(&self.place, words));
        }
        Ok(listed)
    }

    fn path(&self, name: &str) -> Path {
        let pieces = name.split('/');
        pieces.fold(self.below.clone(), Path::join)
    }

    fn unclear(&self, name: &str) -> Fault {
        let words = "it is not known whether it has arrived; it is tried again";
        Fault::at(&self.named(name), words)
    }

    fn named(&self, name: &str) -> String {
        format!("{}/{name}", self.place)
    }

    fn fault(&self, error: &Error) -> Fault {
        Fault::of(&self.place, error)
    }

    fn fault_at(&self, name: &str, error: &Error) -> Fault {
        Fault::of(&self.named(name), error)
    }

    /// Waits for an answer, but not for ever.
    fn wait<T>(
        &self,
        limit: Duration,
        work: impl Future<Output = Result<T, Fault>>,
    ) -> Result<T, Fault> {
        let late = || Fault::late(&self.place, limit);
        let Some(runtime) = &self.runtime else {
            return Err(late());
        };
        let answer = runtime.block_on(async { tokio::time::timeout(limit, work).await });
        answer.unwrap_or_else(|_| Err(late()))
    }
}

impl Drop for Storage {
    fn drop(&mut self) {
        // A name that is still looked up holds up nobody.
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

fn compared(there: Vec<u8>, bytes: &[u8]) -> Created {
    if there == bytes {
        Created::Same
    } else {
        Created::Other(there)
    }
}

/// What tells one state from the next: the tag of the server, or when it changed and how large it is.
fn mark(about: &ObjectMeta) -> String {
    let tag = about.e_tag.clone();
    tag.unwrap_or_else(|| format!("{} {}", about.last_modified, about.size))
}

/// Something that is named and not there.
fn unknown(location: Path) -> ObjectMeta {
    ObjectMeta {
        location,
        last_modified: Default::default(),
        size: 0,
        e_tag: None,
        version: None,
    }
}

/// The names in such a file; `None` where a line is none, as in the page of a network that wants a login first.
fn names_in(bytes: &[u8]) -> Option<Vec<String>> {
    let text = std::str::from_utf8(bytes).ok()?;
    let lines = text.lines().map(str::trim);
    let lines = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
    let name = |line: &str| {
        let is_plain = line.ends_with(ENDING) && !line.contains(['/', '\\', '<']);
        is_plain.then(|| line.to_owned())
    };
    lines.map(name).collect()
}
