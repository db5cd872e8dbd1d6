//! `cargo run -p rill-generate`: writes the generated files; with `--check` it lists the files that
//! differ.

use std::path::Path;
use std::process::ExitCode;

fn main() -> rill_generate::Result<ExitCode> {
    let check = std::env::args().any(|argument| argument == "--check");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut drifted = false;
    for (path, text) in rill_generate::files(&root)? {
        let file = root.join(&path);
        if std::fs::read_to_string(&file).is_ok_and(|committed| committed == text) {
            continue;
        }
        drifted = true;
        if check {
            println!("{} is out of date: run `make generate`", path.display());
        } else {
            if let Some(folder) = file.parent() {
                std::fs::create_dir_all(folder)?;
            }
            std::fs::write(&file, text)?;
            println!("{}", path.display());
        }
    }
    Ok(if check && drifted { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}
