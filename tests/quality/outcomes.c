/* Draws several integers at a time, and counts how often each combination of them comes. For joint.py, in one library with
 * counts.c. A combination is counted at the number whose digits in the base `base` are the integers, the first one lowest; or, if
 * `unordered`, at the number whose bits they are. */

#include <rill.h>

enum { MOST = 64, ROWS = 512 };

struct place {
    int64_t base;
    bool unordered;
    uint64_t *counts;
};

static void count(const struct place *place, const int64_t *values, size_t k)
{
    size_t i = k;
    uint64_t at = 0;

    if (place->unordered) while (i-- > 0) at |= UINT64_C(1) << values[i];
    else while (i-- > 0) at = at * (uint64_t)place->base + (uint64_t)values[i];
    place->counts[at]++;
}

/* In each of these functions exactly one of generator and random_state is not NULL. They return 0, or the status of a draw. */

/* `k` of `population` integers; `p` are their probabilities, or NULL. Where k is the population and p is NULL: permutation. */
int outcomes_of_choice(rill_generator *generator, rill_random_state *random_state, int64_t population, bool replace, const double *p,
                       bool shuffle, size_t k, uint64_t n, int64_t base, bool unordered, uint64_t *counts)
{
    const struct place place = {base, unordered, counts};
    int64_t values[MOST];

    for (; n > 0; n--) {
        const rill_status status = generator != NULL
            ? rill_generator_choice(generator, population, replace, p, shuffle, values, k)
            : rill_random_state_choice(random_state, population, replace, p, values, k);
        if (status != RILL_STATUS_OK) return (int)status;
        count(&place, values, k);
    }
    return 0;
}

/* The orders of `k` integers: 0 permutation, 1 shuffle, 2 the second row of permuted(axis=1), 3 the second column of permuted(axis=0). */
int outcomes_of_order(rill_generator *generator, rill_random_state *random_state, int how, size_t k, uint64_t n, uint64_t *counts)
{
    const struct place place = {(int64_t)k, false, counts};
    int64_t values[MOST];
    size_t i;

    for (; n > 0; n--) {
        rill_status status;
        const bool by_column = how == 3;

        for (i = 0; i < k; i++) values[i] = (int64_t)i;
        for (i = k; how >= 2 && i < 3 * k; i++) values[i] = (int64_t)(i % k);
        if (by_column) for (i = 0; i < 3 * k; i++) values[i] = (int64_t)(i / 3);
        switch (how) {
        case 0:
            status = generator != NULL ? rill_generator_permutation(generator, values, k) : rill_random_state_permutation(random_state, values, k);
            break;
        case 1:
            status = generator != NULL ? rill_generator_shuffle(generator, values, k, sizeof *values)
                                       : rill_random_state_shuffle(random_state, values, k, sizeof *values);
            break;
        case 2: status = rill_generator_permuted(generator, values, 3, k, sizeof *values, 1); break;
        default: status = rill_generator_permuted(generator, values, k, 3, sizeof *values, 0); break;
        }
        if (status != RILL_STATUS_OK) return (int)status;
        if (by_column) for (i = 0; i < k; i++) values[i] = values[3 * i + 1];
        count(&place, values + (how == 2 ? k : 0), k);
    }
    return 0;
}

/* Rows of k counts whose sum is fixed: of multinomial with probabilities `pvals`, or else of multivariate_hypergeometric with
 * `colors` by the method with that number. */
int outcomes_of_rows(rill_generator *generator, rill_random_state *random_state, int64_t trials, const double *pvals, const int64_t *colors,
                     int32_t method, size_t k, uint64_t n, uint64_t *counts)
{
    const struct place place = {trials + 1, false, counts};
    int64_t values[ROWS * MOST];

    while (n > 0) {
        const size_t rows = n < ROWS ? (size_t)n : ROWS;
        rill_status status;
        size_t i;

        if (pvals == NULL) status = rill_generator_multivariate_hypergeometric(generator, colors, k, trials, method, values, rows);
        else if (generator != NULL) status = rill_generator_multinomial(generator, trials, pvals, k, values, rows);
        else status = rill_random_state_multinomial(random_state, trials, pvals, k, values, rows);
        if (status != RILL_STATUS_OK) return (int)status;
        for (i = 0; i < rows; i++) count(&place, values + i * k, k);
        n -= rows;
    }
    return 0;
}
