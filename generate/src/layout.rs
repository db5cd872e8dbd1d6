//! How texts are laid out: paragraphs in comments, and calls that do not fit a line.

#![allow(clippy::needless_pass_by_value, reason = "functions that templates call are given values")]

use std::fmt::Write;

use minijinja::value::Rest;
use minijinja::{Environment, Error, ErrorKind};

/// Registers the filters and functions.
pub(crate) fn register(environment: &mut Environment<'_>) {
    environment.add_filter("wrap", wrap);
    environment.add_filter("ljust", ljust);
    environment.add_filter("capitalized", capitalized);
    environment.add_filter("camel", camel);
    environment.add_filter("each", each);
    environment.add_filter("longest", longest);
    environment.add_filter("quoted", quoted);
    environment.add_filter("in_rustfmts_order", in_rustfmts_order);
    environment.add_function("call", call);
    environment.add_function("continued", continued);
    environment.add_function("use", use_line);
    environment.add_function("fail", fail);
}

/// Fails the rendering with a message. Templates call it for a value of a table that they do not support.
fn fail(message: Rest<String>) -> Result<String, Error> {
    Err(Error::new(ErrorKind::InvalidOperation, message.join(" ")))
}

/// A paragraph in lines of at most `width` characters, each behind `prefix`; from the second line on indented by `hang`
/// more.
fn wrap(text: &str, prefix: &str, width: usize, hang: Option<usize>) -> String {
    let indent = " ".repeat(hang.unwrap_or(0));
    let mut lines = Vec::new();
    let mut line = prefix.to_owned();
    let mut empty = true;
    // A word keeps the spaces before it, but not at the beginning of a line.
    let mut rest = text.trim_end();
    while !rest.is_empty() {
        let spaces = rest.len() - rest.trim_start().len();
        let end = rest[spaces..].find(' ').map_or(rest.len(), |at| spaces + at);
        let (gap, word) = (&rest[..spaces], &rest[spaces..end]);
        rest = &rest[end..];
        if !empty && line.chars().count() + gap.len() + word.chars().count() > width {
            lines.push(std::mem::take(&mut line));
            line = format!("{prefix}{indent}{word}");
        } else {
            line += if empty { "" } else { gap };
            line += word;
        }
        empty = false;
    }
    lines.push(line);
    lines.join("\n")
}

/// `head(items)tail` on one line if that has at most `width` characters, otherwise an item a line, the way rustfmt does it.
fn call(indent: usize, head: &str, items: Vec<String>, tail: &str, width: usize) -> String {
    let space = " ".repeat(indent);
    let line = format!("{space}{head}({}){tail}", items.join(", "));
    if line.chars().count() <= width {
        return line;
    }
    let mut text = format!("{space}{head}(\n");
    for item in items {
        let _ = writeln!(text, "{space}    {item},");
    }
    text + &space + ")" + tail
}

/// Paths part by part, as rustfmt sorts them: `a::A` before `a2::A`, although `2` comes before `:`; and `A9` before `A10`.
fn in_rustfmts_order(mut paths: Vec<String>) -> Vec<String> {
    paths.sort_by_cached_key(|path| path.split("::").map(letters_and_numbers).collect::<Vec<_>>());
    paths
}

/// A name in pieces, each of letters and the number after them.
fn letters_and_numbers(name: &str) -> Vec<(String, Option<u64>)> {
    let mut pieces = Vec::new();
    let mut rest = name;
    while !rest.is_empty() {
        let digits = rest.find(|c: char| c.is_ascii_digit()).unwrap_or(rest.len());
        let end = rest[digits..].find(|c: char| !c.is_ascii_digit()).map_or(rest.len(), |at| digits + at);
        pieces.push((rest[..digits].to_owned(), rest[digits..end].parse().ok()));
        rest = &rest[end..];
    }
    pieces
}

/// `use path::{names};` on one line if that has at most `width` characters, otherwise as many names a line as fit in one
/// character less, the way rustfmt does it.
fn use_line(path: &str, names: Vec<String>, width: usize) -> String {
    let names = in_rustfmts_order(names).join(", ");
    let line = format!("use {path}::{{{names}}};");
    if line.chars().count() <= width {
        return line;
    }
    format!("use {path}::{{\n{}\n}};", wrap(&(names + ","), "    ", width - 1, None))
}

/// `head(items)tail` in Fortran: continued by `&` where a line would have more than `width` characters.
fn continued(indent: usize, head: &str, items: Vec<String>, tail: &str, width: usize) -> String {
    let space = " ".repeat(indent);
    let mut lines = Vec::new();
    let mut line = format!("{space}{head}(");
    let end = format!("){tail}");
    for (place, item) in items.iter().enumerate() {
        let last = place + 1 == items.len();
        let behind = if last { end.len() } else { ", &".len() };
        if line.chars().count() + item.chars().count() + behind > width {
            lines.push(line + "&");
            line = format!("{space}  & ");
        }
        line += item;
        line += if last { "" } else { ", " };
    }
    lines.push(line + &end);
    lines.join("\n")
}

/// With a capital first letter, and no other change.
fn capitalized(text: &str) -> String {
    text[..1].to_uppercase() + &text[1..]
}

/// A name of words between underscores as JavaScript writes it: `standard_normal` is `standardNormal`.
fn camel(name: &str) -> String {
    let mut words = name.split('_').filter(|word| !word.is_empty());
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |camel, word| camel + &capitalized(word))
}

/// A text with spaces behind it, up to `width` characters.
fn ljust(text: &str, width: usize) -> String {
    format!("{text:<width$}")
}

/// Each text of a list, put in place of `{}`.
fn each(list: Vec<String>, pattern: &str) -> Vec<String> {
    list.iter().map(|text| pattern.replace("{}", text)).collect()
}

/// The length of the longest text.
fn longest(list: Vec<String>) -> usize {
    list.iter().map(|text| text.chars().count()).max().unwrap_or(0)
}

/// A text as a literal of Rust.
fn quoted(text: &str) -> String {
    format!("{text:?}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_are_wrapped_between_words() {
        assert_eq!(wrap("one two  three", "# ", 11, None), "# one two\n# three");
        assert_eq!(wrap("one two  three", "# ", 16, None), "# one two  three");
        assert_eq!(wrap("@x  one two", "/// ", 11, Some(4)), "/// @x  one\n///     two");
        assert_eq!(wrap("", "# ", 10, None), "# ");
    }

    #[test]
    fn names_are_written_as_in_javascript() {
        assert_eq!(camel("standard_normal"), "standardNormal");
        assert_eq!(camel("f"), "f");
    }

    #[test]
    fn calls_are_laid_out_on_one_line_or_an_item_a_line() {
        assert_eq!(call(4, "f", items(), ";", 12), "    f(a, b);");
        assert_eq!(call(4, "f", items(), ";", 11), "    f(\n        a,\n        b,\n    );");
    }

    #[test]
    fn uses_are_laid_out_as_rustfmt_does_it() {
        let paths = ["b2::B2", "b::B", "a::C"].map(str::to_owned).to_vec();
        assert_eq!(in_rustfmts_order(paths), ["a::C", "b::B", "b2::B2"]);
        let numbered = ["M128x32", "M9", "Mt", "M128x4", "M128x"].map(str::to_owned).to_vec();
        assert_eq!(in_rustfmts_order(numbered), ["M9", "M128x", "M128x4", "M128x32", "Mt"]);
        let names = || ["Bb", "Aa", "Cc"].map(str::to_owned).to_vec();
        assert_eq!(use_line("p", names(), 21), "use p::{Aa, Bb, Cc};");
        assert_eq!(use_line("p", names(), 20), "use p::{Aa, Bb, Cc};");
        assert_eq!(use_line("p", names(), 19), "use p::{\n    Aa, Bb, Cc,\n};");
        assert_eq!(use_line("p", names(), 15), "use p::{\n    Aa, Bb,\n    Cc,\n};");
        assert_eq!(use_line("p", names(), 12), "use p::{\n    Aa, Bb,\n    Cc,\n};");
    }

    #[test]
    fn statements_of_fortran_are_continued_where_they_do_not_fit() {
        assert_eq!(continued(2, "call f", items(), ", stat)", 21), "  call f(a, b), stat)");
        assert_eq!(continued(2, "call f", items(), ", stat)", 20), "  call f(a, &\n    & b), stat)");
        assert_eq!(continued(0, "call f", items(), "", 8), "call f(&\n  & a, &\n  & b)");
        assert_eq!(continued(0, "call f", vec![], "", 1), "call f()");
    }

    #[test]
    fn names_are_written_in_other_manners() {
        assert_eq!(capitalized("doubles from 0"), "Doubles from 0");
        assert_eq!(ljust("ab", 4), "ab  ");
        assert_eq!(each(items(), "{}.into()"), ["a.into()", "b.into()"]);
        assert_eq!(longest(items()), 1);
    }

    fn items() -> Vec<String> {
        vec!["a".to_owned(), "b".to_owned()]
    }
}
