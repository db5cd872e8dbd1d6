/* The probability that an epidemic dies out: a simulated branching process, with the error of the estimate.
 *
 * Every case infects a number of others that is negative binomial: of mean 1.5, but uneven, as in NB(k = 0.5). The
 * process dies out when a generation has no case. The exact probability q of that is the root below 1 of
 *
 *     q = (p / (1 - (1 - p) q))^k    with p = k / (k + 1.5) = 0.25
 *
 * and the estimate must agree with it. All cases of a generation are drawn at once: their sum is NB(k * cases, p).
 *
 *     cc monte_carlo.c $(pkg-config --cflags --libs rill) -lm -o monte_carlo
 */
#include <inttypes.h>
#include <math.h>
#include <rill.h>
#include <stdio.h>
#include <stdlib.h>

enum { RUNS = 20000, LARGE = 500, GENERATIONS = 200 };

static const double k = 0.5;
static const double p = 0.25;

/* An example may exit at the first failure; a library would return the status. */
static void ok(rill_status status)
{
    if (status != RILL_STATUS_OK) {
        fprintf(stderr, "%s: %s\n", rill_status_string(status), rill_last_error());
        exit(1);
    }
}

static double exact_probability(void)
{
    double q = 0.0;
    int i;
    for (i = 0; i < 1000; i++)
        q = pow(p / (1.0 - (1.0 - p) * q), k);
    return q;
}

/* The number of the generation that has no case; 0 if the epidemic grows large. */
static int generation_of_extinction(rill_generator *rng, int64_t *total)
{
    int64_t cases = 1;
    int generation;

    *total = 1;
    for (generation = 1; generation <= GENERATIONS; generation++) {
        /* rng.negative_binomial(k * cases, p) */
        ok(rill_generator_negative_binomial(rng, k * (double)cases, p, &cases, 1));
        *total += cases;
        if (cases == 0)
            return generation;
        if (cases > LARGE)
            return 0;
    }
    return 0;
}

int main(void)
{
    rill_generator *rng;
    int64_t size, total_size = 0, longest = 0, extinct = 0;
    double estimate, error, exact = exact_probability();
    int i;

    /* numpy.random.default_rng(2024) */
    ok(rill_default_rng(2024, &rng));
    for (i = 0; i < RUNS; i++) {
        int generation = generation_of_extinction(rng, &size);
        if (generation > 0) {
            extinct++;
            total_size += size;
            if (generation > longest)
                longest = generation;
        }
    }
    rill_generator_free(rng);

    estimate = (double)extinct / RUNS;
    error = sqrt(estimate * (1.0 - estimate) / RUNS);
    printf("runs: %d, died out: %" PRId64 "\n", RUNS, extinct);
    printf("probability: %.5f +- %.5f (exact: %.5f)\n", estimate, error, exact);
    printf("cases in those that died out: %" PRId64 ", in the longest %" PRId64 " generations\n", total_size, longest);
    /* One run in 16000 deviates by more than four standard errors. */
    return fabs(estimate - exact) < 4.0 * error ? 0 : 1;
}
