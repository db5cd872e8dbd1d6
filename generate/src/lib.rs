//! Writes the files that are made from the tables of `api/`.
//!
//! A template has the same path below `api/templates` as its file in the repository:
//! `api/templates/include/rill_global.h` makes `include/rill_global.h`. Templates whose names begin with `_` have
//! macros for others, except Python modules. Templates can use:
//!
//! * `distributions`, `bit_generators`, `constraints`: the tables, completed ([`table`])
//! * `interface`: the functions, constants and structs of the C interface, as `src/ffi` has them ([`interface`])
//! * the functions and filters of [`layout`]

pub mod interface;
pub mod layout;
pub mod table;

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use minijinja::{AutoEscape, Environment, Value, context};

/// Errors are texts with the file's name.
pub type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// The files that follow from the tables below `root`, by their paths from there.
///
/// # Errors
/// A table, template or source that cannot be read or understood.
pub fn files(root: &Path) -> Result<BTreeMap<PathBuf, String>> {
    let mut environment = Environment::new();
    environment.set_trim_blocks(true);
    environment.set_lstrip_blocks(true);
    environment.set_keep_trailing_newline(true);
    environment.set_undefined_behavior(minijinja::UndefinedBehavior::Strict);
    // For a file name with the ending of JSON, minijinja would write every text as JSON.
    environment.set_auto_escape_callback(|_| AutoEscape::None);
    layout::register(&mut environment);
    let templates = templates(root)?;
    for (path, text) in &templates {
        environment.add_template_owned(name_of(path), text.clone())?;
    }
    let tables = tables(root)?;
    let mut files = BTreeMap::new();
    // The exports first: the interface is read from them.
    for exports in [true, false] {
        let interface = if exports {
            Value::UNDEFINED
        } else {
            Value::from_serialize(interface::Interface::read(root, &files)?)
        };
        for path in templates.keys().filter(|path| path.starts_with("src") == exports) {
            let name = name_of(path);
            let underscore = path.file_name().is_some_and(|file| file.to_string_lossy().starts_with('_'));
            let python = path.extension().is_some_and(|extension| extension == "py" || extension == "pyi");
            if underscore && !python {
                continue;
            }
            let context = context! {
                distributions => tables.distributions,
                bit_generators => tables.bit_generators,
                constraints => tables.constraints,
                interface => interface,
                template => format!("api/templates/{name}"),
            };
            files.insert(path.clone(), environment.get_template(&name)?.render(context)?);
        }
    }
    Ok(files)
}

/// The tables below `root`, completed.
///
/// # Errors
/// A table that cannot be read or understood.
pub fn tables(root: &Path) -> Result<table::Tables> {
    table::Tables::read(root)
}

fn name_of(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

/// Every template, by its path below `api/templates`.
fn templates(root: &Path) -> Result<BTreeMap<PathBuf, String>> {
    let folder = root.join("api/templates");
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.clone()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).map_err(|error| format!("{}: {error}", next.display()))? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let text = read(&path)?;
                found.insert(path.strip_prefix(&folder)?.to_path_buf(), text);
            }
        }
    }
    Ok(found)
}

/// The text of a file, with lines that end as they do in the repository.
pub(crate) fn read(path: &Path) -> Result<String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(text.replace("\r\n", "\n"))
}
