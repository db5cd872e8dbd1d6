/* Generated from api/distributions.toml by `make generate`: change that, or api/templates/tests/c_programs/global/every_function.c. */
/* Calls every function of rill_global.h, each with parameters that it accepts. */
#include <rill_global.h>

#include <stdio.h>
#include <stdlib.h>

static void ok(rill_status status, const char *call)
{
    if (status != RILL_STATUS_OK) {
        fprintf(stderr, "%s: %s\n", call, rill_last_error());
        exit(1);
    }
}

#define OK(call) ok(call, #call)

static void univariate(void *out)
{
    OK(rill_random_sample(out, 2));
    OK(rill_rand(out, 2));
    OK(rill_random(out, 2));
    OK(rill_ranf(out, 2));
    OK(rill_sample(out, 2));
    OK(rill_standard_normal(out, 2));
    OK(rill_randn(out, 2));
    OK(rill_normal(170.0, 10.0, out, 2));
    OK(rill_randint(0, 1, true, out, 2));
    OK(rill_randint_u64(0, 1, true, out, 2));
    OK(rill_randint_i32(0, 1, true, out, 2));
    OK(rill_randint_u32(0, 1, true, out, 2));
    OK(rill_randint_i16(0, 1, true, out, 2));
    OK(rill_randint_u16(0, 1, true, out, 2));
    OK(rill_randint_i8(0, 1, true, out, 2));
    OK(rill_randint_u8(0, 1, true, out, 2));
    OK(rill_randint_bool(0, 1, true, out, 2));
    OK(rill_uniform(-1.0, 2.5, out, 2));
    OK(rill_lognormal(0.5, 0.25, out, 2));
    OK(rill_standard_cauchy(out, 2));
    OK(rill_laplace(1.0, 2.0, out, 2));
    OK(rill_gumbel(1.0, 2.0, out, 2));
    OK(rill_logistic(1.0, 2.0, out, 2));
    OK(rill_triangular(-1.0, 0.5, 2.0, out, 2));
    OK(rill_vonmises(0.5, 4.0, out, 2));
    OK(rill_standard_exponential(out, 2));
    OK(rill_exponential(3.0, out, 2));
    OK(rill_rayleigh(2.0, out, 2));
    OK(rill_weibull(1.5, out, 2));
    OK(rill_pareto(3.0, out, 2));
    OK(rill_power(2.5, out, 2));
    OK(rill_wald(2.0, 3.0, out, 2));
    OK(rill_standard_gamma(2.5, out, 2));
    OK(rill_gamma(2.5, 3.0, out, 2));
    OK(rill_beta(0.5, 2.0, out, 2));
    OK(rill_chisquare(3.0, out, 2));
    OK(rill_noncentral_chisquare(3.0, 1.5, out, 2));
    OK(rill_f(5.0, 7.0, out, 2));
    OK(rill_noncentral_f(5.0, 7.0, 1.5, out, 2));
    OK(rill_standard_t(4.0, out, 2));
    OK(rill_binomial(100, 0.3, out, 2));
    OK(rill_negative_binomial(5.0, 0.4, out, 2));
    OK(rill_poisson(4.5, out, 2));
    OK(rill_zipf(2.5, out, 2));
    OK(rill_geometric(0.2, out, 2));
    OK(rill_hypergeometric(30, 40, 12, out, 2));
    OK(rill_logseries(0.7, out, 2));
    OK(rill_random_integers(1, 6, out, 2));
}

static void others(void *out)
{
    static const double half[2] = {0.5, 0.5}, unit[4] = {1.0, 0.0, 0.0, 1.0};
    static uint8_t saved[8192];
    size_t n;

    OK(rill_seed_from_os());
    OK(rill_multinomial(9, half, 2, out, 2));
    OK(rill_dirichlet(half, 2, out, 2));
    OK(rill_multivariate_normal(half, unit, 2, RILL_CHECK_VALID_RAISE, 1e-8, out, 2));
    OK(rill_choice(9, true, NULL, out, 2));
    OK(rill_choice(2, false, half, out, 2));
    OK(rill_shuffle(out, 2, 4));
    OK(rill_permutation(out, 9));
    OK(rill_bytes(out, 9));
    OK(rill_get_state(RILL_FORMAT_BINARY, saved, sizeof saved, &n));
    OK(rill_set_state(saved, n));
}

int main(void)
{
    static int64_t room[64];

    univariate(room);
    others(room);
    return puts("done") < 0;
}
