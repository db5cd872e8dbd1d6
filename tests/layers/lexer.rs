//! Rust source without what a reader of paths must not take for code.

/// The text with comments blanked, and strings and characters too; lines stay where they are.
pub fn code(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    let mut i = 0;
    while i < chars.len() {
        let end = literal(&chars, i);
        if end == i {
            out.push(chars[i]);
            i += 1;
        } else {
            out.extend(chars[i..end].iter().map(|&c| if c == '\n' { c } else { ' ' }));
            i = end;
        }
    }
    out
}

/// Where the comment, string or character ends that starts at `start`; `start` where none does.
fn literal(chars: &[char], start: usize) -> usize {
    let at = |i: usize| chars.get(i).copied().unwrap_or(' ');
    let until = |from: usize, is_end: &dyn Fn(usize) -> bool| {
        (from..chars.len()).find(|&i| is_end(i)).unwrap_or(chars.len())
    };
    match (at(start), at(start + 1)) {
        ('/', '/') => until(start, &|i| at(i) == '\n'),
        ('/', '*') => until(start + 2, &|i| at(i) == '*' && at(i + 1) == '/') + 2,
        ('"', _) => quoted(chars, start),
        ('r', '"' | '#') if !(start > 0 && (at(start - 1).is_alphanumeric() || at(start - 1) == '_')) => {
            let hashes = chars[start + 1..].iter().take_while(|&&c| c == '#').count();
            if at(start + 1 + hashes) != '"' {
                return start;
            }
            let closes = |i| at(i) == '"' && (1..=hashes).all(|k| at(i + k) == '#');
            until(start + 2 + hashes, &closes) + 1 + hashes
        }
        ('\'', '\\') => until(start + 3, &|i| at(i) == '\'') + 1,
        // Not a lifetime.
        ('\'', _) if at(start + 2) == '\'' => start + 3,
        _ => start,
    }
}

fn quoted(chars: &[char], start: usize) -> usize {
    let mut i = start + 1;
    while i < chars.len() && chars[i] != '"' {
        i += if chars[i] == '\\' { 2 } else { 1 };
    }
    i + 1
}

/// Words, `::`, and single signs, each with the line it is on.
pub fn tokens(code: &str) -> Vec<(String, usize)> {
    let mut found: Vec<(String, usize)> = Vec::new();
    for (line, text) in (1..).zip(code.lines()) {
        let mut rest = text.trim_start();
        while let Some(first) = rest.chars().next() {
            let is_word = |c: char| c.is_alphanumeric() || c == '_';
            let length = if is_word(first) {
                rest.find(|c| !is_word(c)).unwrap_or(rest.len())
            } else if rest.starts_with("::") {
                2
            } else {
                first.len_utf8()
            };
            found.push((rest[..length].to_owned(), line));
            rest = rest[length..].trim_start();
        }
    }
    found
}
