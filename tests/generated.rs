//! The files that follow from the tables of `api/` are what the tables give: `make generate` writes them.

use std::path::Path;

#[test]
fn the_generated_files_are_current() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = rill_generate::files(root).unwrap();
    assert!(files.contains_key(Path::new("src/registry/table.rs")), "the templates have been found");
    let read =
        |path: &Path| std::fs::read_to_string(root.join(path)).unwrap_or_default().replace("\r\n", "\n");
    let drifted: Vec<_> =
        files.iter().filter(|(path, text)| read(path) != **text).map(|(path, _)| path).collect();
    assert!(drifted.is_empty(), "not what the tables give: {drifted:?}; run `make generate`");
}
