//! The tables of docs/numpy-versions.md.

/// A call, and its result in the last of its rows: that of the NumPy that Rill follows.
pub struct Example {
    /// The heading above the table.
    pub section: String,
    pub call: String,
    pub gives: String,
}

/// Every example in a table that has the columns "example" and "gives". A row without an example is a later era of the
/// one above it.
pub fn examples(page: &str) -> Vec<Example> {
    let mut section = String::new();
    let mut header: Option<Vec<&str>> = None;
    let mut found: Vec<Example> = Vec::new();
    for line in page.lines() {
        if let Some(heading) = line.strip_prefix("## ") {
            heading.clone_into(&mut section);
        }
        let Some(row) = line.strip_prefix('|').map(|row| row.trim_end_matches('|')) else {
            header = None;
            continue;
        };
        let cells: Vec<_> = row.split('|').map(|cell| cell.trim().trim_matches('`')).collect();
        let Some(header) = &header else {
            header = Some(cells);
            continue;
        };
        let cell = |name| header.iter().position(|&title| title == name).map(|place| cells[place]);
        let (Some(call), Some(gives)) = (cell("example"), cell("gives")) else { continue };
        match found.last_mut() {
            _ if call.starts_with("---") => {}
            Some(last) if call.is_empty() => gives.clone_into(&mut last.gives),
            _ => found.push(Example {
                section: section.clone(),
                call: call.to_owned(),
                gives: gives.to_owned(),
            }),
        }
    }
    found
}
