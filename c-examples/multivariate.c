/* Three stocks that move together: what a portfolio may lose in a day, from their covariance and from a factor of it. */
#include <rill.h>
#include <stdio.h>
#include <stdlib.h>

#define STOCKS 3
#define DAYS 200000

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
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

int main(void)
{
    /* Daily returns in percent, and their covariance in percent squared. */
    static const double mean[STOCKS] = {0.04, 0.03, 0.05};
    static const double cov[STOCKS * STOCKS] = {
        1.00, 0.45, 0.30, /* */
        0.45, 2.25, 0.60, /* */
        0.30, 0.60, 4.00, /* */
    };
    static const double broken[4] = {1.0, 2.0, 2.0, 1.0};
    /* The caller's factor: one column for the whole market, one each for the second and the third stock alone. */
    static const double factor[STOCKS * STOCKS] = {
        0.8, 0.0, 0.0, /* */
        1.0, 0.5, 0.0, /* */
        1.2, 0.0, 0.9, /* */
    };
    static const double weight[STOCKS] = {0.5, 0.3, 0.2};
    double first[2][STOCKS];
    double *returns = malloc(DAYS * STOCKS * sizeof *returns);
    double *portfolio = malloc(DAYS * sizeof *portfolio);
    rill_generator *rng;
    size_t day, i, j;

    if (returns == NULL || portfolio == NULL)
        return 1;

    /* numpy.random.default_rng(42).multivariate_normal(mean, cov, 2), by NumPy's default method */
    ok(rill_default_rng(42, &rng));
    ok(rill_generator_multivariate_normal(rng, mean, cov, STOCKS, RILL_CHECK_VALID_RAISE, 1e-8, RILL_FACTORIZATION_SVD,
                                          first[0], 2));
    for (i = 0; i < 2; i++)
        printf("day %d: %.9f %.9f %.9f\n", (int)i + 1, first[i][0], first[i][1], first[i][2]);

    /* Cholesky's method is the fastest. */
    ok(rill_generator_multivariate_normal(rng, mean, cov, STOCKS, RILL_CHECK_VALID_RAISE, 1e-8,
                                          RILL_FACTORIZATION_CHOLESKY, returns, DAYS));
    for (i = 0; i < STOCKS; i++) {
        for (j = 0; j < STOCKS; j++) {
            double sum = 0.0;
            for (day = 0; day < DAYS; day++)
                sum += (returns[day * STOCKS + i] - mean[i]) * (returns[day * STOCKS + j] - mean[j]);
            printf(j ? " %5.2f" : "covariance: %5.2f", sum / DAYS);
        }
        printf("\n");
    }
    for (day = 0; day < DAYS; day++) {
        portfolio[day] = 0.0;
        for (i = 0; i < STOCKS; i++)
            portfolio[day] += weight[i] * returns[day * STOCKS + i];
    }
    qsort(portfolio, DAYS, sizeof *portfolio, ascending);
    printf("one day in a hundred loses more than %.4f percent\n", -portfolio[DAYS / 100]);

    ok(rill_generator_multivariate_normal_factor(rng, mean, factor, STOCKS, first[0], 2));
    for (i = 0; i < 2; i++)
        printf("market day %d: %.9f %.9f %.9f\n", (int)i + 1, first[i][0], first[i][1], first[i][2]);

    /* Draws no vectors; only checks whether the matrix is a covariance. */
    if (rill_generator_multivariate_normal(rng, mean, broken, 2, RILL_CHECK_VALID_RAISE, 1e-8, RILL_FACTORIZATION_EIGH,
                                           NULL, 0) != RILL_STATUS_OK)
        printf("refused: %s\n", rill_last_error());

    rill_generator_free(rng);
    free(portfolio);
    free(returns);
    return 0;
}
