//! The modules of src, and the paths in their code to other modules.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use super::lexer::{Token, tokens};

type Module = Vec<String>;

/// A path in the code of module `from`, to module `to`.
pub struct Import {
    pub from: Module,
    pub to: Module,
    /// File and line.
    pub place: String,
}

/// Paths as they are written: from which module, inline ones included, and on which line.
struct Mention {
    from: Module,
    path: Module,
    line: usize,
}

/// The source, read.
#[derive(Default)]
pub struct Tree {
    modules: BTreeSet<Module>,
    /// The paths of a module's `use` declarations, by the names that they introduce.
    names: BTreeMap<Module, BTreeMap<String, Module>>,
    mentions: Vec<(String, Module, Mention)>,
}

impl Tree {
    pub fn read() -> Self {
        let mut tree = Self::default();
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        tree.folder(&root, &mut Vec::new());
        tree
    }

    /// Every module that has a file, the root aside.
    pub fn modules(&self) -> impl Iterator<Item = &Module> {
        self.modules.iter().filter(|module| !module.is_empty())
    }

    fn folder(&mut self, folder: &Path, module: &mut Module) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            if name == "tests" {
                continue;
            }
            module.push(name);
            if path.is_dir() {
                self.folder(&path, module);
            } else {
                let own = if *module == ["lib"] { Vec::new() } else { module.clone() };
                self.file(&path, &own);
            }
            module.pop();
        }
    }

    fn file(&mut self, path: &Path, module: &Module) {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
        self.modules.insert(module.clone());
        let tokens = tokens(&fs::read_to_string(path).unwrap());
        let mut reader = Reader { tokens: &tokens, at: 0, module: module.clone(), mentions: Vec::new() };
        for (given, target) in reader.block() {
            self.names.entry(module.clone()).or_default().insert(given, target);
        }
        let mentions = reader.mentions;
        self.mentions.extend(mentions.into_iter().map(|mention| (name.clone(), module.clone(), mention)));
    }

    /// The paths that lead from one module to another, what the root does aside.
    pub fn imports(&self) -> impl Iterator<Item = Import> {
        let code = self.mentions.iter().filter(|(_, module, _)| !module.is_empty());
        code.filter_map(|(file, from, mention)| {
            let to = self.resolve(&mention.from, &mention.path)?;
            let place = format!("{file}:{}", mention.line);
            (!to.is_empty() && to != *from).then(|| Import { from: from.clone(), to, place })
        })
    }

    /// The module that has the file in which what a path leads to is written; `None` for other crates.
    fn resolve(&self, from: &Module, path: &[String]) -> Option<Module> {
        let mut place = from.clone();
        let mut rest = path;
        while let [first, after @ ..] = rest {
            match first.as_str() {
                "crate" => place.clear(),
                "self" => {}
                "super" => drop(place.pop()),
                _ => break,
            }
            rest = after;
        }
        if rest.len() == path.len() && !self.leads_somewhere(from, path.first()?) {
            return None;
        }
        while let [name, after @ ..] = rest {
            let child: Module = place.iter().chain([name]).cloned().collect();
            if self.modules.contains(&child) {
                place = child;
            } else if let Some(target) = self.names.get(&place).and_then(|names| names.get(name)) {
                // A name from a `use` declaration stands for its path.
                return self.resolve(&place, target).or(Some(place));
            } else {
                break;
            }
            rest = after;
        }
        // Inline modules have no file of their own.
        while !self.modules.contains(&place) {
            place.pop();
        }
        Some(place)
    }

    /// Whether a path may start with that name: with a module below this one.
    fn leads_somewhere(&self, from: &Module, name: &str) -> bool {
        self.modules
            .contains(&from.iter().map(String::as_str).chain([name]).map(str::to_owned).collect::<Module>())
    }
}

/// Goes through the tokens of a file.
struct Reader<'a> {
    tokens: &'a [Token],
    at: usize,
    module: Module,
    mentions: Vec<Mention>,
}

impl Reader<'_> {
    fn token(&self, ahead: usize) -> &str {
        self.tokens.get(self.at + ahead).map_or("", |(text, _)| text)
    }

    fn mention(&mut self, path: Module, line: usize) {
        self.mentions.push(Mention { from: self.module.clone(), path, line });
    }

    /// Reads up to the brace that closes the block, or to the end; gives the names that its `use` declarations make.
    fn block(&mut self) -> Vec<(String, Module)> {
        let mut names = Vec::new();
        let (mut depth, mut is_test) = (0, false);
        while self.at < self.tokens.len() {
            let line = self.tokens[self.at].1;
            match (self.token(0), self.token(1), self.token(2)) {
                ("cfg", "(", "test") if self.token(3) == ")" => is_test = true,
                ("mod", _, "{") => {
                    let name = self.token(1).to_owned();
                    self.at += 3;
                    self.module.push(name);
                    let before = self.mentions.len();
                    self.block();
                    if std::mem::take(&mut is_test) {
                        self.mentions.truncate(before);
                    }
                    self.module.pop();
                }
                ("use", _, _) => {
                    self.at += 1;
                    let mut paths = Vec::new();
                    self.tree(&mut Vec::new(), &mut paths);
                    for (name, path, line) in paths {
                        if !is_test {
                            self.mention(path.clone(), line);
                            names.push((name, path));
                        }
                    }
                    is_test = false;
                }
                ("crate" | "super", "::", _) => {
                    let path = self.path();
                    self.mention(path, line);
                    continue;
                }
                (";", ..) => is_test = false,
                ("{", ..) => depth += 1,
                ("}", ..) if depth == 0 => return names,
                ("}", ..) => depth -= 1,
                _ => {}
            }
            self.at += 1;
        }
        names
    }

    /// Names joined by `::`.
    fn path(&mut self) -> Module {
        let mut path = vec![self.token(0).to_owned()];
        self.at += 1;
        while self.token(0) == "::" && self.token(1).starts_with(|c: char| c.is_alphabetic() || c == '_') {
            path.push(self.token(1).to_owned());
            self.at += 2;
        }
        path
    }

    /// One tree of a `use` declaration: each path in it, and the name that it gives.
    fn tree(&mut self, prefix: &mut Module, paths: &mut Vec<(String, Module, usize)>) {
        let line = self.tokens.get(self.at).map_or(0, |&(_, line)| line);
        let length = prefix.len();
        if self.token(0) != "{" && self.token(0) != "*" {
            let path = self.path();
            prefix.extend(
                path.into_iter().filter(|name| name != "self" || prefix.is_empty()).collect::<Module>(),
            );
            if self.token(0) == "::" {
                self.at += 1;
            }
        }
        match self.token(0) {
            "{" => {
                while self.token(0) != "}" {
                    self.at += 1;
                    if self.token(0) != "}" {
                        self.tree(prefix, paths);
                    }
                }
                self.at += 1;
            }
            "*" => {
                self.at += 1;
                paths.push(("*".to_owned(), prefix.clone(), line));
            }
            _ => {
                let mut name = prefix.last().cloned().unwrap_or_default();
                if self.token(0) == "as" {
                    self.token(1).clone_into(&mut name);
                    self.at += 2;
                }
                paths.push((name, prefix.clone(), line));
            }
        }
        prefix.truncate(length);
    }
}
