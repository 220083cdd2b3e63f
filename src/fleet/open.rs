//! From a URL to the client of its storage. Keys and endpoints come from the environment, never from the URL.

use std::path::Path as Folder;
use std::time::Duration;

use object_store::aws::{AmazonS3Builder, AmazonS3ConfigKey};
use object_store::azure::{AzureConfigKey, MicrosoftAzureBuilder};
use object_store::gcp::{GoogleCloudStorageBuilder, GoogleConfigKey};
use object_store::http::HttpBuilder;
use object_store::local::LocalFileSystem;
use object_store::path::Path;
use object_store::{
    BackoffConfig, ClientConfigKey, ClientOptions, Error, HeaderMap, ObjectStore,
    ObjectStoreScheme, RetryConfig,
};
use reqwest::Url;

use super::Fault;

/// The variables with whom a server for HTTP or `WebDAV` knows the kiosk.
const USER: &str = "STRIDEWELL_HTTP_USER";
const PASSWORD: &str = "STRIDEWELL_HTTP_PASSWORD";

/// How long one request may take; whoever asks has limits of its own.
const REQUEST: &str = "120s";

/// What kind of storage it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Objects: listed, and written only if there is none.
    Objects,
    /// A server of files: it lists nothing as storage does, and knows no "only if it is not there".
    Server,
    /// A folder, of a share as a rule: one that is empty may be one that is not mounted, and not all can write only if there is none.
    Folder,
}

/// What a URL leads to.
#[derive(Debug)]
pub(super) struct Opened {
    pub(super) store: Box<dyn ObjectStore>,
    /// What the URL names in it.
    pub(super) below: Path,
    pub(super) kind: Kind,
    /// The URL as it may be told.
    pub(super) place: String,
}

/// Finds the storage of a URL. Nothing is asked of it yet.
pub(super) fn open(url: &str) -> Result<Opened, Fault> {
    let parsed: Url = url
        .parse()
        .map_err(|error| Fault::at("the URL of storage", &format!("{error}")))?;
    let place = told(&parsed);
    let (scheme, below) = ObjectStoreScheme::parse(&parsed)
        .map_err(|error| Fault::of_settings(&place, &error.into()))?;
    trust();
    let kind = if scheme == ObjectStoreScheme::Http {
        Kind::Server
    } else if scheme == ObjectStoreScheme::Local {
        Kind::Folder
    } else {
        Kind::Objects
    };
    let store = match store(&scheme, &parsed) {
        Some(store) => store.map_err(|error| Fault::of_settings(&place, &error))?,
        None => return Err(Fault::at(&place, "no storage that is known")),
    };
    if kind == Kind::Folder {
        there(&parsed, &place)?;
    }
    Ok(Opened {
        store,
        below,
        kind,
        place,
    })
}

/// The client of a kind of storage; `None` for one that is no use to us.
fn store(scheme: &ObjectStoreScheme, url: &Url) -> Option<Result<Box<dyn ObjectStore>, Error>> {
    let limit = (ClientConfigKey::Timeout, REQUEST);
    Some(if *scheme == ObjectStoreScheme::AmazonS3 {
        let builder = AmazonS3Builder::from_env().with_url(url.as_str());
        let builder = builder.with_config(AmazonS3ConfigKey::Client(limit.0), limit.1);
        builder
            .with_retry(retry())
            .build()
            .map(|store| Box::new(store) as _)
    } else if *scheme == ObjectStoreScheme::MicrosoftAzure {
        let builder = MicrosoftAzureBuilder::from_env().with_url(url.as_str());
        let builder = builder.with_config(AzureConfigKey::Client(limit.0), limit.1);
        builder
            .with_retry(retry())
            .build()
            .map(|store| Box::new(store) as _)
    } else if *scheme == ObjectStoreScheme::GoogleCloudStorage {
        let builder = GoogleCloudStorageBuilder::from_env().with_url(url.as_str());
        let builder = builder.with_config(GoogleConfigKey::Client(limit.0), limit.1);
        builder
            .with_retry(retry())
            .build()
            .map(|store| Box::new(store) as _)
    } else if *scheme == ObjectStoreScheme::Http {
        http(url).map(|store| Box::new(store) as _)
    } else if *scheme == ObjectStoreScheme::Local {
        Ok(Box::new(LocalFileSystem::new()) as _)
    } else {
        return None;
    })
}

/// A server for HTTP or `WebDAV`.
fn http(url: &Url) -> Result<object_store::http::HttpStore, Error> {
    let options = ClientOptions::new()
        .with_allow_http(true)
        .with_config(ClientConfigKey::Timeout, REQUEST)
        .with_default_headers(known_as(url)?);
    let mut root = url.clone();
    root.set_path("/");
    root.set_query(None);
    let builder = HttpBuilder::new().with_url(root.as_str());
    let builder = builder.with_client_options(options);
    builder.with_retry(retry()).build()
}

/// The header that says who asks; none where the environment names nobody.
fn known_as(url: &Url) -> Result<HeaderMap, Error> {
    let Ok(user) = std::env::var(USER) else {
        return Ok(HeaderMap::new());
    };
    let password = std::env::var(PASSWORD).ok();
    let fault = |error: reqwest::Error| Error::Generic {
        store: "HTTP",
        source: Box::new(error),
    };
    // The client writes the header, and marks it as one that is not to be shown.
    let client = reqwest::Client::builder().build().map_err(fault)?;
    let request = client.get(url.clone()).basic_auth(user, password);
    let request = request.build().map_err(fault)?;
    Ok(request.headers().clone())
}

/// Asks hardly again: whoever polls comes back by itself, and a person waits for the answer of `kiosk sync`.
fn retry() -> RetryConfig {
    RetryConfig {
        backoff: BackoffConfig::default(),
        max_retries: 1,
        retry_timeout: Duration::from_secs(10),
    }
}

/// Puts in what encrypts connections; once for the process.
fn trust() {
    // An error says that it was done before.
    rustls::crypto::ring::default_provider()
        .install_default()
        .ok();
}

/// A folder that is away reads as an empty one: it must be there.
fn there(url: &Url, place: &str) -> Result<(), Fault> {
    let folder = url.to_file_path().unwrap_or_default();
    if Folder::is_dir(&folder) {
        Ok(())
    } else {
        Err(Fault::at(
            place,
            "there is no such folder now; it is tried again",
        ))
    }
}

/// A URL without what should not be told.
fn told(url: &Url) -> String {
    let mut told = url.clone();
    // Neither can fail where there is a host, and where there is none there is no name either.
    told.set_password(None).ok();
    if told.scheme().starts_with("http") {
        // It may be a key; with Azure, it is the container.
        told.set_username("").ok();
    }
    told.set_query(None);
    told.set_fragment(None);
    told.as_str().trim_end_matches('/').to_owned()
}
