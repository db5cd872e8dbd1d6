//! Programs that begin with one thread, where calls take no lock, and then start others.

use crate::toolchain::{c99, link_library, output, run, scratch, write};

/// 4 threads draw from one generator, one value a call, before, while and after which the main thread draws as well.
/// Prints the sum of all words, modulo 2^64, and the word that comes next.
const THREADS: &str = r#"
#include <pthread.h>
#include <rill.h>
#include <stdio.h>
#define CALLS 50000
static rill_generator *generator;
static void *draw(void *sum)
{
    for (int i = 0; i < CALLS; i++) {
        uint64_t word;
        if (rill_generator_integers_u64(generator, 0, UINT64_MAX, true, &word, 1) != RILL_STATUS_OK)
            return NULL;
        *(uint64_t *)sum += word;
    }
    return sum;
}
int main(void)
{
    pthread_t threads[4];
    uint64_t sums[5] = {0}, sum = 0, next;
    if (rill_default_rng(42, &generator) != RILL_STATUS_OK || !draw(&sums[4]))
        return 1;
    for (int i = 0; i < 4; i++)
        if (pthread_create(&threads[i], NULL, draw, &sums[i]) != 0)
            return 2;
    if (!draw(&sums[4]))
        return 3;
    for (int i = 0; i < 4; i++)
        if (pthread_join(threads[i], NULL) != 0)
            return 4;
    if (!draw(&sums[4]))
        return 5;
    for (int i = 0; i < 5; i++)
        sum += sums[i];
    if (rill_generator_integers_u64(generator, 0, UINT64_MAX, true, &next, 1) != RILL_STATUS_OK)
        return 6;
    printf("%llu %llu\n", (unsigned long long)sum, (unsigned long long)next);
    rill_generator_free(generator);
    return 0;
}
"#;

/// `words = np.random.PCG64(42).random_raw(7 * 50000 + 1)`: `words[:-1].sum()`, `words[-1]`.
const NUMPYS: &str = "14103219908989771041 17280783153157488459\n";

#[test]
fn no_word_is_lost_or_doubled_when_a_program_starts_threads() {
    let folder = scratch("threads");
    link_library(&folder);
    let (source, program) = (write(&folder, "threads.c", THREADS), folder.join("program"));
    let mut compiler = c99();
    compiler.arg(&source).arg("-L").arg(&folder).args(["-lrill", "-pthread", "-o"]).arg(&program);
    output(&mut compiler);
    assert_eq!(run(&program, &folder), NUMPYS);
}
