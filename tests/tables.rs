//! Every table of numbers in src has the checksum that `tests/numpy/tables.py` recorded, when the table was equal to
//! that in NumPy's library or in the C library that NumPy uses: a single wrong bit may change one value in millions,
//! which no other test draws.
#![allow(clippy::unwrap_used, reason = "a test's helpers fail as tests do")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");
/// Fewer numbers are not a table.
const FEWEST: usize = 3;

/// The Rust files of a folder and of those in it.
fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// `Some` if the text has only numbers, in brackets, or in `rows(...)`.
fn numbers(body: &str) -> Option<Vec<&str>> {
    let mut found = Vec::new();
    for word in body.split(|c: char| c.is_whitespace() || "[](),".contains(c)) {
        let digits = word.strip_prefix('-').unwrap_or(word);
        match digits.chars().next() {
            None => {}
            Some('0'..='9') => found.push(word),
            Some(_) if word == "rows" => {}
            Some(_) => return None,
        }
    }
    Some(found)
}

/// The bytes of a number, little-endian; those of a double may be told in hexadecimal.
fn bytes(kind: &str, number: &str) -> Vec<u8> {
    let number = number.replace('_', "");
    match (kind, number.strip_prefix("0x")) {
        ("u32", Some(digits)) => u32::from_str_radix(digits, 16).unwrap().to_le_bytes().to_vec(),
        ("u64" | "f64", Some(digits)) => u64::from_str_radix(digits, 16).unwrap().to_le_bytes().to_vec(),
        ("f64", None) => number.parse::<f64>().unwrap().to_le_bytes().to_vec(),
        ("f32", None) => number.parse::<f32>().unwrap().to_le_bytes().to_vec(),
        (_, None) => number.parse::<i128>().unwrap().to_le_bytes().to_vec(),
        _ => unreachable!("{number} of type {kind}"),
    }
}

/// The tables of a file: name, and their numbers' count and FNV-1a hash, as tables.txt tells them.
fn tables(text: &str) -> Vec<(&str, String)> {
    let text = text.split("#[cfg(test)]").next().unwrap();
    let mut found = Vec::new();
    // `static NAME: [TYPE; N] = [...];`, or const, or an array of arrays; the type up to its first semicolon.
    for (place, _) in text.match_indices(": [") {
        let (before, after) = (&text[..place], &text[place + 3..]);
        let mut words = before.rsplit([' ', '\n']);
        let (name, keyword) = (words.next().unwrap(), words.next().unwrap_or_default());
        let Some((head, body)) = after.split_once(" = ") else { continue };
        if !["static", "const"].contains(&keyword) || head.contains('\n') {
            continue;
        }
        let body = body.split(';').next().unwrap();
        let body: Vec<_> = body.lines().map(|line| line.split("//").next().unwrap()).collect();
        let body = body.join("\n");
        let Some(numbers) = numbers(&body).filter(|numbers| numbers.len() >= FEWEST) else { continue };
        let kind = head.trim_start_matches('[').split(';').next().unwrap();
        let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        let hash = numbers.iter().flat_map(|x| bytes(kind, x)).fold(0xcbf2_9ce4_8422_2325, step);
        found.push((name, format!("{} {hash:016x}", numbers.len())));
    }
    found
}

#[test]
fn every_table_has_its_checksum() {
    let text = include_str!("vectors/tables.txt");
    let mut recorded: BTreeMap<String, &str> = BTreeMap::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let (name, told) = line.split_once(" | ").unwrap();
        recorded.insert(name.to_owned(), told);
    }
    let (mut files, mut wrong) = (Vec::new(), Vec::new());
    sources(&Path::new(ROOT).join("src"), &mut files);
    for file in &files {
        let path = file.strip_prefix(ROOT).unwrap().to_str().unwrap().replace('\\', "/");
        if path.contains("/tests") {
            continue;
        }
        for (name, told) in tables(&fs::read_to_string(file).unwrap()) {
            let name = format!("{path} {name}");
            match recorded.remove(&name) {
                Some(right) if right == told => {}
                Some(right) => wrong.push(format!("{name} is {told}, should be {right}")),
                None => wrong.push(format!("{name} is {told}: tests/numpy/tables.py would record it")),
            }
        }
    }
    wrong.extend(recorded.keys().map(|name| format!("{name} is gone")));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
