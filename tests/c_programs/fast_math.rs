//! Programs that are linked with -ffast-math, which makes subnormal numbers zero from before main on.

use crate::toolchain::{HOST, TARGET, c99, link_library, output, run, scratch, write};

/// Gamma values of a shape so small that many are subnormal: the exclusive or of their bits, and how many are 0.
/// The first word tells how the program itself treats a subnormal number.
const SMALL: &str = r#"
#include <float.h>
#include <rill.h>
#include <stdio.h>
#include <string.h>
#define N 4001
static double x[N];
static uint64_t bits[N];
int main(void)
{
    rill_generator *generator;
    volatile double least = DBL_MIN;
    uint64_t half, all = 0;
    int zeros = 0;
    least /= 2;
    memcpy(&half, (const void *)&least, sizeof half);
    if (rill_default_rng(5, &generator) != RILL_STATUS_OK)
        return 1;
    if (rill_generator_standard_gamma(generator, 1e-3, x, N) != RILL_STATUS_OK)
        return 2;
    memcpy(bits, x, sizeof x);
    for (int i = 0; i < N; i++) {
        all = all << 1 | all >> 63;
        all ^= bits[i];
        zeros += bits[i] == 0;
    }
    rill_generator_free(generator);
    printf("%s %016llx %d\n", half ? "kept" : "flushed", (unsigned long long)all, zeros);
    return 0;
}
"#;

#[test]
fn a_program_without_subnormal_numbers_is_given_them() {
    let folder = scratch("fast-math");
    link_library(&folder);
    let source = write(&folder, "small.c", SMALL);
    let printed = |option| {
        let program = folder.join(option);
        let mut compiler = c99();
        compiler.args(["-O1", option]).arg(&source).arg("-L").arg(&folder);
        output(compiler.args(["-lrill", "-lm", "-o"]).arg(&program));
        run(&program, &folder)
    };
    let (usual, fast) = (printed("-fno-fast-math"), printed("-ffast-math"));
    let (kept, values) = usual.split_once(' ').unwrap();
    assert_eq!(kept, "kept");
    assert_eq!(fast.split_once(' ').unwrap().1, values);
    // The compiler of this platform is known to do it.
    if HOST == "x86_64-unknown-linux-gnu" && TARGET == HOST {
        assert!(fast.starts_with("flushed"), "{fast}");
    }
}
