//! `rill_gsl.h`: programs of the GNU Scientific Library on our streams.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use rill::Kind;

use crate::toolchain::{
    HOST, ROOT, STRICT, TARGET, c99, find_compiler, have, link_library, output, run, scratch, write,
};

/// The GNU Scientific Library, if there is one for the machine that programs are compiled for.
fn gsl() -> Option<Vec<String>> {
    if HOST != TARGET || !have("gsl-config", "rill_gsl.h") {
        return None;
    }
    let flags = output(Command::new("gsl-config").args(["--cflags", "--libs"]));
    Some(flags.split_whitespace().map(str::to_owned).collect())
}

#[test]
fn programs_of_the_gnu_scientific_library_run_on_numpys_streams() {
    let Some(flags) = gsl() else { return };
    let folder = scratch("gsl");
    link_library(&folder);
    let program = folder.join("program");
    let source = Path::new(ROOT).join("bindings/gsl/streams.c");
    output(c99().arg(&source).arg("-L").arg(&folder).args(&flags).args(["-lrill", "-o"]).arg(&program));
    assert_eq!(run(&program, &folder), fs::read_to_string(source.with_extension("expected")).unwrap());
}

/// States written and read: right ones and a wrong one.
const FILES: &str = r#"
#include <rill_gsl.h>
#include <rill_gsl.h>
#include <stdio.h>
static int errors;
static void count(const char *reason, const char *file, int line, int gsl_errno)
{
    (void)reason;
    (void)file;
    (void)line;
    (void)gsl_errno;
    errors++;
}
int main(int argc, char **argv)
{
    gsl_rng *a = gsl_rng_alloc(rill_gsl_philox);
    gsl_rng *b = gsl_rng_alloc(rill_gsl_philox);
    gsl_rng *c = gsl_rng_alloc(rill_gsl_pcg64);
    FILE *file = fopen(argv[argc - 1], "w+b");
    gsl_set_error_handler(count);
    gsl_rng_set(a, 7);
    gsl_rng_get(a);
    if (!file || gsl_rng_fwrite(file, a) != 0)
        return 1;
    rewind(file);
    if (gsl_rng_fread(file, b) != 0)
        return 1;
    rewind(file);
    if (gsl_rng_fread(file, c) != 0)
        return 1;
    fclose(file);
    printf("%d", gsl_rng_get(a) == gsl_rng_get(b) && gsl_rng_uniform(a) == gsl_rng_uniform(b));
    printf(" %d", errors);
    gsl_rng_get(c);
    gsl_rng_uniform(c);
    printf(" %d\n", errors);
    gsl_rng_free(a);
    gsl_rng_free(b);
    gsl_rng_free(c);
    return 0;
}
"#;

#[test]
fn a_state_is_read_back_and_that_of_another_kind_is_an_error() {
    let Some(flags) = gsl() else { return };
    let folder = scratch("gsl-files");
    link_library(&folder);
    let program = folder.join("program");
    let build = |compiler: &mut Command, source: &Path| {
        output(compiler.arg(source).arg("-L").arg(&folder).args(&flags).args(["-lrill", "-o"]).arg(&program));
        let mut run = crate::toolchain::program(&program, &folder);
        assert_eq!(output(run.arg(folder.join("state"))), "1 0 2\n");
    };
    build(&mut c99(), &write(&folder, "files.c", FILES));
    if let Some(mut compiler) = find_compiler(true) {
        compiler.arg("-std=c++11").args(STRICT).arg("-I").arg(Path::new(ROOT).join("include"));
        build(&mut compiler, &write(&folder, "files.cpp", FILES));
    }
}

/// Every kind has a generator, whose state has enough bytes: a word and a double of each, beside those of a plain state.
#[test]
fn every_kind_is_a_generator_with_enough_memory() {
    let Some(flags) = gsl() else { return };
    let folder = scratch("gsl-kinds");
    link_library(&folder);
    let mut text = String::from(
        "#include <rill_gsl.h>\n#include <stdio.h>\nint main(void)\n{\n    gsl_rng *r;\n    static uint64_t state[2000];\n",
    );
    for kind in Kind::all() {
        let name = kind.name().replace('.', "_");
        let number = kind as i32;
        write!(
            text,
            "    r = gsl_rng_alloc(rill_gsl_{});\n    gsl_rng_set(r, 9);\n    \
             if (rill_plain_seed({number}, state, sizeof state, 9) != 0)\n        return 1;\n    \
             printf(\"%d\", gsl_rng_get(r) == rill_plain_next_uint32({number}, state) &&\n    \
             gsl_rng_uniform(r) == rill_plain_next_double({number}, state));\n    gsl_rng_free(r);\n",
            name.to_lowercase()
        )
        .unwrap();
    }
    text += "    return 0;\n}\n";
    let program = folder.join("program");
    let source = crate::toolchain::write(&folder, "kinds.c", &text);
    output(c99().arg(&source).arg("-L").arg(&folder).args(&flags).args(["-lrill", "-o"]).arg(&program));
    assert_eq!(run(&program, &folder), "1".repeat(Kind::all().count()));
}
