//! The tokens of Rust source, groups with their delimiters.

use std::str::FromStr;

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};

/// A token, and the line it is on.
pub type Token = (String, usize);

/// Words, `::`, and single signs; comments are left out, and of strings and other literals only the text remains.
pub fn tokens(source: &str) -> Vec<Token> {
    let mut found = Vec::new();
    flatten(TokenStream::from_str(source).unwrap(), &mut found);
    found
}

fn flatten(stream: TokenStream, found: &mut Vec<Token>) {
    let mut rest = stream.into_iter().peekable();
    while let Some(tree) = rest.next() {
        let line = tree.span().start().line;
        match tree {
            TokenTree::Group(group) => delimited(&group, found),
            TokenTree::Punct(sign) => {
                let joint =
                    |next: &TokenTree| matches!(next, TokenTree::Punct(next) if next.as_char() == ':');
                let is_path = sign.as_char() == ':' && sign.spacing() == Spacing::Joint;
                let text = match rest.next_if(|next| is_path && joint(next)) {
                    Some(_) => "::".to_owned(),
                    None => sign.as_char().to_string(),
                };
                found.push((text, line));
            }
            tree => found.push((tree.to_string(), line)),
        }
    }
}

fn delimited(group: &Group, found: &mut Vec<Token>) {
    let (open, close) = match group.delimiter() {
        Delimiter::Parenthesis => ("(", ")"),
        Delimiter::Brace => ("{", "}"),
        Delimiter::Bracket => ("[", "]"),
        Delimiter::None => ("", ""),
    };
    found.push((open.to_owned(), group.span_open().start().line));
    flatten(group.stream(), found);
    found.push((close.to_owned(), group.span_close().start().line));
}
