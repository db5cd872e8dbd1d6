/* Resampling: a bootstrap interval for a mean, and a permutation test of a difference.
 *
 * The data are Darwin's maize: heights of cross- and self-fertilised plants, grown in pairs, in eighths of an inch.
 *
 *     cc resampling.c $(pkg-config --cflags --libs rill) -o resampling
 */
#include <inttypes.h>
#include <rill.h>
#include <stdio.h>
#include <stdlib.h>

enum { PAIRS = 15, REPEATS = 9999 };

static const int64_t crossed[PAIRS] = {188, 96, 168, 176, 153, 172, 177, 163, 146, 173, 186, 168, 177, 184, 96};
static const int64_t selfed[PAIRS] = {139, 163, 160, 160, 147, 149, 149, 122, 132, 144, 130, 144, 102, 124, 144};

/* An example may exit at the first failure; a library would return the status. */
static void ok(rill_status status)
{
    if (status != RILL_STATUS_OK) {
        fprintf(stderr, "%s: %s\n", rill_status_string(status), rill_last_error());
        exit(1);
    }
}

static int ascending(const void *a, const void *b)
{
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return (x > y) - (x < y);
}

/* The mean difference in the crossed plants' favour, resampled with replacement: sums of PAIRS differences. */
static void bootstrap(rill_generator *rng)
{
    int64_t chosen[PAIRS];
    static int64_t sums[REPEATS];
    int i, r;

    for (r = 0; r < REPEATS; r++) {
        /* rng.choice(PAIRS, size=PAIRS) */
        ok(rill_generator_choice(rng, PAIRS, true, NULL, true, chosen, PAIRS));
        sums[r] = 0;
        for (i = 0; i < PAIRS; i++)
            sums[r] += crossed[chosen[i]] - selfed[chosen[i]];
    }
    qsort(sums, REPEATS, sizeof sums[0], ascending);
    printf("95 %% of the bootstrap means lie between %.4f and %.4f inches\n", (double)sums[249] / (8.0 * PAIRS),
           (double)sums[9749] / (8.0 * PAIRS));
}

/* If crossing made no difference, the two plants of a pair could change places: each row of a matrix is permuted. */
static void permutation_test(rill_generator *rng)
{
    int64_t matrix[PAIRS][2];
    int64_t sum, observed = 0;
    int i, r, extreme = 0;

    for (i = 0; i < PAIRS; i++) {
        matrix[i][0] = crossed[i];
        matrix[i][1] = selfed[i];
        observed += crossed[i] - selfed[i];
    }
    for (r = 0; r < REPEATS; r++) {
        /* matrix = rng.permuted(matrix, axis=1) */
        ok(rill_generator_permuted(rng, matrix, PAIRS, 2, sizeof matrix[0][0], 1));
        sum = 0;
        for (i = 0; i < PAIRS; i++)
            sum += matrix[i][0] - matrix[i][1];
        if (llabs((long long)sum) >= llabs((long long)observed))
            extreme++;
    }
    printf("observed sum of differences: %" PRId64 " eighths\n", observed);
    printf("as extreme by chance: %d of %d, p = %.4f\n", extreme, REPEATS, (extreme + 1.0) / (REPEATS + 1.0));
}

int main(void)
{
    rill_generator *rng;

    /* numpy.random.default_rng(1876) */
    ok(rill_default_rng(1876, &rng));
    bootstrap(rng);
    permutation_test(rng);
    rill_generator_free(rng);
    return 0;
}
