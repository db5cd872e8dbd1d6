//! The C interface as `src/ffi` has it: functions, constants and structs, read by a parser of Rust.
//!
//! `api/rill.json` has it as text for programs in other languages, one entry a line:
//!
//! * `functions`: name, `result`, `parameters`. A result is a type; a parameter, or the member of a struct, also has a
//!   name. A type has `type`, the name in C; `const` where it is constant; `stars`, how many, where it is a pointer;
//!   `length` where it is an array. A pointer to a function is one to the type `function`.
//! * `structs`: name, `members`; of those whose members C sees
//! * `constants`: name, `enum`, `value`
//! * `distributions`, one for each type of values: number, name; `method` and `arguments`, NumPy's call; `values`, their
//!   type; `parameters`: name, type, `c_name` where C has another, `default` where NumPy has one; `generator` and
//!   `random_state`: the functions of each object without its name, the aliases last
//! * `bit_generators`: number, name, `word` (bits), `seed_words`; `package` and `class` where the class is none of NumPy's;
//!   `advance`, `advance_blocks`, `parallel` and `jump`: whether these are there; `options`: name, type, `accepts` (the first
//!   and the last integer as hexadecimal digits; or the integers; or the names of each text), `none`, `seeding`,
//!   `not_with_seed` as in the table

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Serialize;
use syn::{
    Attribute, Expr, ExprLit, Fields, FnArg, GenericArgument, Item, ItemEnum, ItemFn, ItemStruct, Lit, Pat,
    PathArguments, ReturnType, Type as RustType, TypeBareFn,
};

use crate::{Result, read};

/// The description of the library for programs in other languages.
#[derive(Serialize)]
pub struct Interface {
    functions: Vec<Function>,
    constants: Vec<Constant>,
    structs: Vec<Struct>,
}

/// An exported function.
#[derive(Serialize)]
struct Function {
    name: String,
    /// The first paragraph of its description.
    summary: String,
    /// The type of its result, "void" if it has none.
    result: Type,
    parameters: Vec<Parameter>,
}

/// A parameter, or a member of a struct.
#[derive(Serialize)]
struct Parameter {
    name: String,
    #[serde(flatten)]
    of: Type,
}

/// A type of C: `const double *out` is of the type double, const, with one star.
#[derive(Default, Serialize)]
struct Type {
    #[serde(rename = "type")]
    name: String,
    #[serde(rename = "const")]
    constant: bool,
    stars: usize,
    /// The length of an array; 0 for other types.
    length: usize,
    /// The type in C, up to the name.
    c: String,
    /// What follows the name: the parameters of a function that it points to.
    after: String,
}

/// A constant of an enumeration.
#[derive(Serialize)]
struct Constant {
    name: String,
    #[serde(rename = "enum")]
    enumeration: String,
    value: i64,
}

/// A struct whose members are known to C.
#[derive(Serialize)]
struct Struct {
    name: String,
    members: Vec<Parameter>,
}

impl Interface {
    /// Reads `src`, with the newly generated files in place of the committed ones.
    pub(crate) fn read(root: &Path, generated: &BTreeMap<PathBuf, String>) -> Result<Self> {
        let config: toml::Table = toml::from_str(&read(&root.join("cbindgen.toml"))?)?;
        let names = Names::new(&config)?;
        let mut interface = Self { functions: Vec::new(), constants: Vec::new(), structs: Vec::new() };
        let mut modules = vec![PathBuf::from("src/lib.rs")];
        // In the order of the modules, as the header has them.
        while let Some(path) = modules.pop() {
            let text = match generated.get(&path) {
                Some(text) => text.clone(),
                None => read(&root.join(&path))?,
            };
            let file = syn::parse_file(&text).map_err(|error| format!("{}: {error}", path.display()))?;
            let mut inside = Vec::new();
            for item in &file.items {
                match item {
                    Item::Mod(module) if module.content.is_none() => {
                        inside.extend(file_of(root, generated, &path, &module.ident.to_string()));
                    }
                    Item::Fn(function) if exported(function) => {
                        interface.functions.push(Function::of(function, &names)?);
                    }
                    Item::Enum(item) => interface.constants.extend(constants(item, &names)),
                    Item::Struct(item) if item.ident.to_string().starts_with("rill_") && visible(item) => {
                        interface.structs.push(Struct::of(item, &names)?);
                    }
                    _ => {}
                }
            }
            modules.extend(inside.into_iter().rev());
        }
        Ok(interface)
    }
}

/// The file of a module that is declared in the file at `path`.
fn file_of(root: &Path, generated: &BTreeMap<PathBuf, String>, path: &Path, name: &str) -> Option<PathBuf> {
    let folder = match path.file_stem()?.to_str()? {
        "lib" | "mod" => path.parent()?.to_path_buf(),
        _ => path.with_extension(""),
    };
    let file = folder.join(name).with_extension("rs");
    (generated.contains_key(&file) || root.join(&file).is_file()).then_some(file)
}

fn exported(function: &ItemFn) -> bool {
    function.sig.abi.is_some()
        && function.attrs.iter().any(|attribute| {
            attribute.meta.require_list().is_ok_and(|list| list.tokens.to_string().contains("no_mangle"))
        })
}

/// Whether C sees the members.
fn visible(item: &ItemStruct) -> bool {
    item.attrs.iter().any(|attribute| attribute.path().is_ident("repr"))
}

/// The names of Rust's types in C.
struct Names(BTreeMap<String, String>);

impl Names {
    fn new(config: &toml::Table) -> Result<Self> {
        let rename =
            config.get("export").and_then(|export| export.get("rename")).and_then(toml::Value::as_table);
        let rename = rename.ok_or("cbindgen.toml has no [export.rename]")?;
        let mut names = BTreeMap::new();
        for (rust, c) in rename {
            names.insert(rust.clone(), c.as_str().ok_or("a new name is a text")?.to_owned());
        }
        let known = [
            ("f64", "double"),
            ("f32", "float"),
            ("bool", "bool"),
            ("usize", "size_t"),
            ("isize", "ptrdiff_t"),
            ("i64", "int64_t"),
            ("i32", "int32_t"),
            ("i16", "int16_t"),
            ("i8", "int8_t"),
            ("u64", "uint64_t"),
            ("u32", "uint32_t"),
            ("u16", "uint16_t"),
            ("u8", "uint8_t"),
            ("c_char", "char"),
            ("c_void", "void"),
        ];
        names.extend(known.map(|(rust, c)| (rust.to_owned(), c.to_owned())));
        Ok(Self(names))
    }

    fn type_of(&self, rust: &RustType) -> Result<Type> {
        let mut found = Type::default();
        let mut rust = rust;
        if let RustType::Array(array) = rust {
            found.length = number(&array.len).ok_or("a length is a number")?.try_into()?;
            rust = &array.elem;
        }
        while let RustType::Ptr(pointer) = rust {
            found.stars += 1;
            found.constant = pointer.const_token.is_some();
            rust = &pointer.elem;
        }
        let RustType::Path(path) = rust else {
            return Err("the C interface has only numbers, pointers, arrays and named types".into());
        };
        let segment = path.path.segments.last().ok_or("a type has a name")?;
        let mut name = segment.ident.to_string();
        if name == "Option" {
            // A pointer to a function that may be NULL.
            "function".clone_into(&mut name);
            found.stars = 1;
        }
        found.name = self.0.get(&name).cloned().unwrap_or(name);
        let constant = if found.constant { "const " } else { "" };
        let space = if found.stars > 0 { " " } else { "" };
        found.c = format!("{constant}{}{space}{}", found.name, "*".repeat(found.stars));
        if let Some(function) = function_in(&segment.arguments) {
            (found.c, found.after) = self.pointer_to(function)?;
        }
        Ok(found)
    }

    /// What C writes before and after the name of a pointer to that function.
    fn pointer_to(&self, function: &TypeBareFn) -> Result<(String, String)> {
        let result = match &function.output {
            ReturnType::Default => "void".to_owned(),
            ReturnType::Type(_, rust) => self.type_of(rust)?.c,
        };
        let mut parameters = Vec::new();
        for input in &function.inputs {
            let of = self.type_of(&input.ty)?;
            let name = input.name.as_ref().ok_or("a parameter has a name")?;
            let space = if of.stars > 0 { "" } else { " " };
            parameters.push(format!("{}{space}{}{}", of.c, name.0, of.after));
        }
        Ok((format!("{result} (*"), format!(")({})", parameters.join(", "))))
    }
}

/// The function in `Option<extern "C" fn(...)>`.
fn function_in(arguments: &PathArguments) -> Option<&TypeBareFn> {
    let PathArguments::AngleBracketed(list) = arguments else { return None };
    match list.args.first() {
        Some(GenericArgument::Type(RustType::BareFn(function))) => Some(function),
        _ => None,
    }
}

impl Function {
    fn of(function: &ItemFn, names: &Names) -> Result<Self> {
        let name = function.sig.ident.to_string();
        let of = |error| format!("{name}: {error}");
        let result = match &function.sig.output {
            ReturnType::Default => names.type_of(&syn::parse_str("c_void")?),
            ReturnType::Type(_, rust) => names.type_of(rust),
        };
        let parameter = |argument: &FnArg| {
            let FnArg::Typed(argument) = argument else { return Err("a function of C has no self".into()) };
            let Pat::Ident(name) = &*argument.pat else { return Err("a parameter has a name".into()) };
            Ok(Parameter { name: name.ident.to_string(), of: names.type_of(&argument.ty)? })
        };
        let parameters = function.sig.inputs.iter().map(parameter).collect::<Result<_>>();
        let (result, parameters) = (result.map_err(of)?, parameters.map_err(of)?);
        Ok(Self { summary: summary(&function.attrs), result, parameters, name })
    }
}

/// The first paragraph of a description, on one line.
fn summary(attributes: &[Attribute]) -> String {
    let line = |attribute: &Attribute| match &attribute.meta.require_name_value().ok()?.value {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value().trim().to_owned()),
        _ => None,
    };
    let lines = attributes.iter().filter(|attribute| attribute.path().is_ident("doc")).filter_map(line);
    lines.take_while(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

impl Struct {
    fn of(item: &ItemStruct, names: &Names) -> Result<Self> {
        let Fields::Named(fields) = &item.fields else {
            return Err("a struct of C has named members".into());
        };
        let mut members = Vec::new();
        for field in &fields.named {
            let name = field.ident.as_ref().ok_or("a member has a name")?.to_string();
            members.push(Parameter { name, of: names.type_of(&field.ty)? });
        }
        Ok(Self { name: item.ident.to_string(), members })
    }
}

/// The constants of an enumeration that the header has.
fn constants(item: &ItemEnum, names: &Names) -> Vec<Constant> {
    let Some(enumeration) = names.0.get(&item.ident.to_string()) else { return Vec::new() };
    let of = |variant: &syn::Variant| {
        let (_, value) = variant.discriminant.as_ref()?;
        Some(Constant {
            name: format!("{}_{}", enumeration.to_uppercase(), screaming(&variant.ident.to_string())),
            enumeration: enumeration.clone(),
            value: number(value)?,
        })
    };
    item.variants.iter().filter_map(of).collect()
}

/// `Pcg64dxsm` as `PCG64DXSM`, `NullPointer` as `NULL_POINTER`.
fn screaming(name: &str) -> String {
    let mut text = String::new();
    for (i, letter) in name.char_indices() {
        if i > 0 && letter.is_uppercase() {
            text.push('_');
        }
        text.extend(letter.to_uppercase());
    }
    text
}

fn number(expression: &Expr) -> Option<i64> {
    let Expr::Lit(literal) = expression else { return None };
    if let Lit::Int(number) = &literal.lit { number.base10_parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_summary_is_the_first_paragraph() {
        let function = "/// Draw from it,\n/// twice.\n///\n/// More.\n#[must_use]\nfn f() {}";
        let function = syn::parse_str::<ItemFn>(function).unwrap();
        assert_eq!(summary(&function.attrs), "Draw from it, twice.");
    }
}
