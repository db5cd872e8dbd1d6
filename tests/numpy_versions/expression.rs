//! The part of Python's expressions that the examples use.

/// An expression, parsed.
#[derive(Clone, Debug, PartialEq)]
pub enum Expression {
    Integer(i128),
    /// An integer of more than 127 bits, as text.
    Large(String),
    Float(f64),
    Text(String),
    Name(String),
    /// In brackets or without.
    List(Vec<Expression>),
    Call {
        of: Option<Box<Expression>>,
        name: String,
        arguments: Vec<Expression>,
        named: Vec<(String, Expression)>,
    },
    /// `[first:]`
    From(Box<Expression>, usize),
    /// `[index]`
    Item(Box<Expression>, usize),
    /// `[:, 0]`
    FirstColumn(Box<Expression>),
}

pub fn parse(text: &str) -> Expression {
    let mut parser = Parser { text, rest: text };
    let expression = parser.listed("");
    assert!(parser.rest.is_empty(), "{text}: {:?} is left", parser.rest);
    match expression {
        Expression::List(mut items) if items.len() == 1 => items.remove(0),
        several => several,
    }
}

struct Parser<'a> {
    text: &'a str,
    rest: &'a str,
}

impl<'a> Parser<'a> {
    fn take(&mut self, token: &str) -> bool {
        let found = self.rest.strip_prefix(token);
        self.rest = found.unwrap_or(self.rest).trim_start();
        found.is_some()
    }

    fn expect(&mut self, token: &str) {
        assert!(self.take(token), "{}: {token:?} is missing before {:?}", self.text, self.rest);
    }

    fn while_is(&mut self, is: impl Fn(char) -> bool) -> &'a str {
        let (word, rest) = self.rest.split_at(self.rest.find(|c| !is(c)).unwrap_or(self.rest.len()));
        self.rest = rest.trim_start();
        word
    }

    /// Items up to the closing bracket, which may be none.
    fn listed(&mut self, close: &str) -> Expression {
        let mut items = Vec::new();
        while !(if close.is_empty() { self.rest.is_empty() } else { self.take(close) }) {
            items.push(self.term());
            if !self.take(",") {
                self.expect(close);
                break;
            }
        }
        Expression::List(items)
    }

    fn term(&mut self) -> Expression {
        let mut term = self.primary();
        loop {
            if self.take(".") {
                let name = self.while_is(|c| c.is_alphanumeric() || c == '_').to_owned();
                self.expect("(");
                term = self.call(Some(Box::new(term)), name);
            } else if self.take("[:, 0]") {
                term = Expression::FirstColumn(Box::new(term));
            } else if self.take("[") {
                let place = self.while_is(|c| c.is_ascii_digit()).parse().unwrap();
                let is_slice = self.take(":");
                self.expect("]");
                term = if is_slice {
                    Expression::From(Box::new(term), place)
                } else {
                    Expression::Item(Box::new(term), place)
                };
            } else {
                return term;
            }
        }
    }

    fn call(&mut self, of: Option<Box<Expression>>, name: String) -> Expression {
        let (mut arguments, mut named) = (Vec::new(), Vec::new());
        while !self.take(")") {
            let value = self.term();
            match value {
                Expression::Name(keyword) if self.take("=") => named.push((keyword, self.term())),
                value => arguments.push(value),
            }
            self.take(",");
        }
        Expression::Call { of, name, arguments, named }
    }

    fn primary(&mut self) -> Expression {
        if self.take("-") {
            return match self.primary() {
                Expression::Integer(value) => Expression::Integer(-value),
                Expression::Float(value) => Expression::Float(-value),
                other => panic!("{}: -{other:?}", self.text),
            };
        }
        for (open, close) in [("[", "]"), ("(", ")")] {
            if self.take(open) {
                return self.listed(close);
            }
        }
        if self.take("'") {
            let text = self.while_is(|c| c != '\'').to_owned();
            self.expect("'");
            return Expression::Text(text);
        }
        if self.rest.starts_with(|c: char| c.is_ascii_digit()) {
            return self.number();
        }
        let name = self.while_is(|c| c.is_alphanumeric() || c == '_').to_owned();
        assert!(!name.is_empty(), "{}: {:?} is no expression", self.text, self.rest);
        if self.take("(") { self.call(None, name) } else { Expression::Name(name) }
    }

    fn number(&mut self) -> Expression {
        // The sign of an exponent belongs to the number.
        let length = (0..self.rest.len()).find(|&i| {
            let (before, c) = (self.rest[..i].ends_with('e'), self.rest.as_bytes()[i]);
            !(c.is_ascii_alphanumeric() || c == b'.' || (before && c == b'-'))
        });
        let (digits, rest) = self.rest.split_at(length.unwrap_or(self.rest.len()));
        self.rest = rest.trim_start();
        if let Ok(integer) = digits.parse::<i128>() {
            if self.take("**") {
                let exponent = self.while_is(|c| c.is_ascii_digit()).parse().unwrap();
                return Expression::Integer(integer.pow(exponent));
            }
            return Expression::Integer(integer);
        }
        match digits.parse() {
            Ok(value) if digits.contains(['.', 'e']) => Expression::Float(value),
            _ => Expression::Large(digits.to_owned()),
        }
    }
}
