//! The recipes of packaging/recipes say of version, least Rust and licence what Cargo.toml says.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::toolchain::{ROOT, have, output, scratch, write};

const VERSION: &str = env!("CARGO_PKG_VERSION");
const RUST: &str = env!("CARGO_PKG_RUST_VERSION");

/// Where a recipe states them, once filled in.
const STATED: [(&str, &[&str]); 6] = [
    ("conda/recipe.yaml", &["version: \"VERSION\"", "license: LICENSE", "sha256: SHA256"]),
    (
        "spack/rill/package.py",
        &["version(\"VERSION\", sha256=\"SHA256\")", "rust@RUST:", "license(\"LICENSE\")"],
    ),
    ("conan/all/conandata.yml", &["\"VERSION\":", "sha256: \"SHA256\""]),
    ("conan/all/conanfile.py", &["license = \"LICENSE\"", "Rust RUST or later"]),
    ("vcpkg/rill/vcpkg.json", &["\"version\": \"VERSION\"", "\"license\": \"LICENSE\""]),
    ("homebrew/rill.rb", &["license \"LICENSE\"", "sha256 \"SHA256\""]),
];

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

#[test]
fn every_recipe_says_what_cargo_says() {
    let recipes = Path::new(ROOT).join("packaging/recipes");
    for path in files(&recipes) {
        let text = fs::read_to_string(&path).unwrap();
        for stated in [VERSION, RUST, "BSD-3-Clause"] {
            assert!(!text.contains(stated), "{path:?} states {stated} itself");
        }
    }
    if !["bash", "sha256sum", "sha512sum"].iter().all(|tool| have(tool, "the recipes")) {
        return;
    }
    let folder = scratch("recipes");
    let archive = write(&folder, "archive", "rill\n");
    let made = folder.join("made");
    let url = "https://example.org/a&b|c.tar.gz";
    let fill = recipes.join("fill.sh");
    output(Command::new("bash").arg(fill).args(["https://example.org/", url]).arg(archive).arg(&made));
    // sha256sum of that archive, and the same in nix's form.
    let sum = "e6cc7ca7bce28c63da77ae212381e348266fe1cb384f96e2befe32b0f8df00bc";
    for (recipe, lines) in STATED {
        let text = fs::read_to_string(made.join(recipe)).unwrap();
        for line in lines {
            let line = line.replace("VERSION", VERSION).replace("RUST", RUST).replace("SHA256", sum);
            let line = line.replace("LICENSE", env!("CARGO_PKG_LICENSE"));
            assert!(text.contains(&line), "{recipe} lacks {line}");
        }
    }
    let nix = fs::read_to_string(made.join("nix/package.nix")).unwrap();
    for line in [
        &format!("version = \"{VERSION}\";"),
        "hash = \"sha256-5sx8p7zijGPad64hI4HjSCZv4cs4T5bivv4ysPjfALw=\";",
        &format!("url = \"{url}\";"),
    ] {
        assert!(nix.contains(line), "nix/package.nix lacks {line}");
    }
    assert_eq!(
        fs::read(made.join("nix/Cargo.lock")).unwrap(),
        fs::read(Path::new(ROOT).join("Cargo.lock")).unwrap()
    );
    let said =
        Command::new("bash").arg(recipes.join("fill.sh")).arg("https://example.org/").output().unwrap();
    assert_eq!(said.status.code(), Some(2), "too few arguments");
}

/// The Python binding loads the library by the name that programs ask the loader for.
#[test]
fn the_python_binding_loads_the_versioned_library() {
    let binding = fs::read_to_string(Path::new(ROOT).join("bindings/python/rill/_library.py")).unwrap();
    let major = env!("CARGO_PKG_VERSION_MAJOR");
    for name in [format!("\"librill.so.{major}\""), format!("\"librill.{major}.dylib\"")] {
        assert!(binding.contains(&name), "_library.py does not name {name}");
    }
}
