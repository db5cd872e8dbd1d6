/* Written against numpy/random/distributions.h, every function of which it calls; built with rill_npyrandom.h in its
 * place it must print the same. Each line: the call, its first values, a hash of them all, and the word that follows. */
#include <numpy/random/distributions.h>

#include <stdio.h>
#include <string.h>

#define DRAWS 2000

/* SFC64, whose doubles are made of a word of their own: no two of the functions can stand for each other. */
typedef struct {
    uint64_t a, b, c, counter;
    uint32_t kept;
    int has_kept;
} sfc64;

static uint64_t next_word(void *st)
{
    sfc64 *s = st;
    const uint64_t word = s->a + s->b + s->counter++;
    s->a = s->b ^ (s->b >> 11);
    s->b = s->c + (s->c << 3);
    s->c = ((s->c << 24) | (s->c >> 40)) + word;
    return word;
}

static uint32_t next_half(void *st)
{
    sfc64 *s = st;
    uint64_t word;
    if (s->has_kept) {
        s->has_kept = 0;
        return s->kept;
    }
    word = next_word(st);
    s->has_kept = 1;
    s->kept = (uint32_t)(word >> 32);
    return (uint32_t)word;
}

static double next_unit(void *st)
{
    return (double)((next_word(st) * 0x9e3779b97f4a7c15u) >> 11) * (1.0 / 9007199254740992.0);
}

static sfc64 state;
static bitgen_t words = {&state, next_word, next_half, next_unit, next_word};
static bitgen_t *const bg = &words;

static const char *what;
static uint64_t hash;
static int shown;

static void begin(const char *call)
{
    int i;
    memset(&state, 0, sizeof state);
    state.a = 0x243f6a8885a308d3u;
    state.b = 0x13198a2e03707344u;
    state.c = 0xa4093822299f31d0u;
    state.counter = 1;
    for (i = 0; i < 12; i++)
        next_word(&state);
    what = call;
    hash = 0xcbf29ce484222325u;
    shown = 0;
    printf("%s:", call);
}

static void mix(uint64_t bits)
{
    int i;
    for (i = 0; i < 8; i++, bits >>= 8)
        hash = (hash ^ (bits & 0xff)) * 0x100000001b3u;
}

static void real(double x)
{
    uint64_t bits;
    memcpy(&bits, &x, sizeof bits);
    mix(bits);
    if (shown++ < 2)
        printf(" %.17g", x);
}

static void whole(int64_t x)
{
    mix((uint64_t)x);
    if (shown++ < 2)
        printf(" %lld", (long long)x);
}

static void end(void)
{
    printf(" %016llx %016llx\n", (unsigned long long)hash, (unsigned long long)next_word(&state));
}

#define EACH(kind, call)               \
    do {                               \
        int i_;                        \
        begin(#call);                  \
        for (i_ = 0; i_ < DRAWS; i_++) \
            kind(call);                \
        end();                         \
    } while (0)

#define FILL(kind, type, call)         \
    do {                               \
        static type out[DRAWS];        \
        int i_;                        \
        begin(#call);                  \
        call;                          \
        for (i_ = 0; i_ < DRAWS; i_++) \
            kind(out[i_]);             \
        end();                         \
    } while (0)

static void standard(void)
{
    EACH(real, next_double(bg));
    EACH(real, random_standard_uniform(bg));
    EACH(real, random_standard_uniform_f(bg));
    FILL(real, double, random_standard_uniform_fill(bg, DRAWS, out));
    FILL(real, float, random_standard_uniform_fill_f(bg, DRAWS, out));
    EACH(real, random_standard_exponential(bg));
    EACH(real, random_standard_exponential_f(bg));
    FILL(real, double, random_standard_exponential_fill(bg, DRAWS, out));
    FILL(real, float, random_standard_exponential_fill_f(bg, DRAWS, out));
    FILL(real, double, random_standard_exponential_inv_fill(bg, DRAWS, out));
    FILL(real, float, random_standard_exponential_inv_fill_f(bg, DRAWS, out));
    EACH(real, random_standard_normal(bg));
    EACH(real, random_standard_normal_f(bg));
    FILL(real, double, random_standard_normal_fill(bg, DRAWS, out));
    FILL(real, float, random_standard_normal_fill_f(bg, DRAWS, out));
    EACH(real, random_standard_gamma(bg, 0.0));
    EACH(real, random_standard_gamma(bg, 0.4));
    EACH(real, random_standard_gamma(bg, 1.0));
    EACH(real, random_standard_gamma(bg, 3.5));
    EACH(real, random_standard_gamma_f(bg, 0.4f));
    EACH(real, random_standard_gamma_f(bg, 1.0f));
    EACH(real, random_standard_gamma_f(bg, 3.5f));
}

static void continuous(void)
{
    EACH(real, random_normal(bg, 1.5, 2.5));
    EACH(real, random_gamma(bg, 0.7, 3.0));
    EACH(real, random_gamma(bg, 7.0, 3.0));
    EACH(real, random_gamma_f(bg, 0.7f, 3.0f));
    EACH(real, random_gamma_f(bg, 7.0f, 3.0f));
    EACH(real, random_exponential(bg, 2.5));
    EACH(real, random_uniform(bg, -1.0, 3.0));
    EACH(real, random_beta(bg, 0.5, 0.6));
    EACH(real, random_beta(bg, 2.0, 0.6));
    EACH(real, random_beta(bg, 1e-5, 1e-5));
    EACH(real, random_beta(bg, 1e-200, 2e-200));
    EACH(real, random_chisquare(bg, 1.5));
    EACH(real, random_chisquare(bg, 12.0));
    EACH(real, random_f(bg, 3.0, 7.0));
    EACH(real, random_standard_cauchy(bg));
    EACH(real, random_pareto(bg, 2.5));
    EACH(real, random_weibull(bg, 1.5));
    EACH(real, random_weibull(bg, 0.0));
    EACH(real, random_power(bg, 2.5));
    EACH(real, random_laplace(bg, 1.0, 2.0));
    EACH(real, random_gumbel(bg, 1.0, 2.0));
    EACH(real, random_logistic(bg, 1.0, 2.0));
    EACH(real, random_lognormal(bg, 0.5, 0.25));
    EACH(real, random_rayleigh(bg, 2.0));
    EACH(real, random_standard_t(bg, 4.0));
    EACH(real, random_noncentral_chisquare(bg, 3.0, 2.0));
    EACH(real, random_noncentral_chisquare(bg, 0.5, 2.0));
    EACH(real, random_noncentral_chisquare(bg, 3.0, 0.0));
    EACH(real, random_noncentral_f(bg, 3.0, 7.0, 2.0));
    EACH(real, random_wald(bg, 2.0, 3.0));
    EACH(real, random_vonmises(bg, 1.0, 1e-9));
    EACH(real, random_vonmises(bg, 1.0, 5e-6));
    EACH(real, random_vonmises(bg, 1.0, 2.0));
    EACH(real, random_vonmises(bg, 3.0, 2e6));
    EACH(real, random_triangular(bg, -1.0, 0.5, 2.0));
    EACH(real, random_loggam(0.125 + i_ * 0.03125));
}

static void discrete(void)
{
    static double pvals[5] = {0.1, 0.25, 0.05, 0.3, 0.3};
    static int64_t colors[4] = {12, 0, 30, 25};
    int64_t counts[5];
    static int64_t variates[4 * 500];
    binomial_t binomial;
    int i, j;

    memset(&binomial, 0, sizeof binomial);
    EACH(whole, random_poisson(bg, 0.0));
    EACH(whole, random_poisson(bg, 3.5));
    EACH(whole, random_poisson(bg, 350.0));
    EACH(whole, random_negative_binomial(bg, 3.5, 0.4));
    EACH(whole, random_negative_binomial(bg, 200.0, 0.1));
    EACH(whole, random_binomial(bg, 0.3, 20, &binomial));
    EACH(whole, random_binomial(bg, 0.3, 2000, &binomial));
    EACH(whole, random_binomial(bg, 0.8, 20, &binomial));
    EACH(whole, random_binomial(bg, 0.8, 2000, &binomial));
    EACH(whole, random_binomial(bg, 0.5, 200000000, &binomial));
    EACH(whole, random_binomial(bg, 0.0, 20, &binomial));
    EACH(whole, random_binomial(bg, 0.5, 0, &binomial));
    binomial.has_binomial = 0;
    EACH(whole, random_binomial_btpe(bg, 500, 0.7, &binomial));
    binomial.has_binomial = 0;
    EACH(whole, random_binomial_btpe(bg, 500, 0.2, &binomial));
    binomial.has_binomial = 0;
    EACH(whole, random_binomial_inversion(bg, 50, 0.7, &binomial));
    EACH(whole, random_logseries(bg, 0.3));
    EACH(whole, random_logseries(bg, 0.999));
    EACH(whole, random_geometric(bg, 0.01));
    EACH(whole, random_geometric(bg, 0.6));
    EACH(whole, random_geometric_search(bg, 0.2));
    EACH(whole, random_zipf(bg, 1.5));
    EACH(whole, random_zipf(bg, 2000.0));
    EACH(whole, random_hypergeometric(bg, 20, 30, 8));
    EACH(whole, random_hypergeometric(bg, 20, 30, 45));
    EACH(whole, random_hypergeometric(bg, 2000, 3000, 700));
    EACH(whole, random_hypergeometric(bg, 3000, 2000, 4000));

    binomial.has_binomial = 0;
    begin("random_multinomial");
    for (i = 0; i < 500; i++) {
        memset(counts, 0, sizeof counts);
        random_multinomial(bg, i, counts, pvals, 5, &binomial);
        for (j = 0; j < 5; j++)
            whole(counts[j]);
    }
    end();
    for (i = 0; i <= 67; i += 11) {
        memset(variates, 0, sizeof variates);
        begin("random_multivariate_hypergeometric_count");
        whole(random_multivariate_hypergeometric_count(bg, 67, 4, colors, i, 500, variates));
        for (j = 0; j < 4 * 500; j++)
            whole(variates[j]);
        end();
        memset(variates, 0, sizeof variates);
        begin("random_multivariate_hypergeometric_marginals");
        random_multivariate_hypergeometric_marginals(bg, 67, 4, colors, i, 500, variates);
        for (j = 0; j < 4 * 500; j++)
            whole(variates[j]);
        end();
    }
}

static void integers(void)
{
    uint32_t buf = 0;
    int bcnt = 0;
    int m;

    EACH(whole, random_positive_int64(bg));
    EACH(whole, random_positive_int32(bg));
    EACH(whole, random_positive_int(bg));
    EACH(whole, (int64_t)random_uint(bg));
    EACH(whole, (int64_t)random_interval(bg, 0));
    EACH(whole, (int64_t)random_interval(bg, 1000));
    EACH(whole, (int64_t)random_interval(bg, 0xffffffffu));
    EACH(whole, (int64_t)random_interval(bg, 0x123456789abu));
    for (m = 0; m < 2; m++) {
        const bool masked = m == 1;
        printf("masked: %d\n", m);
        EACH(whole, (int64_t)random_bounded_uint64(bg, 5, 0, 0, masked));
        EACH(whole, (int64_t)random_bounded_uint64(bg, 5, 1000, 1023, masked));
        EACH(whole, (int64_t)random_bounded_uint64(bg, 5, 0xffffffffu, 0xffffffffu, masked));
        EACH(whole, (int64_t)random_bounded_uint64(bg, 5, 0xc000000000u, 0xffffffffffu, masked));
        EACH(whole, (int64_t)random_bounded_uint64(bg, 5, UINT64_MAX, UINT64_MAX, masked));
        EACH(whole, random_buffered_bounded_uint32(bg, 7, 0, 0, masked, &bcnt, &buf));
        EACH(whole, random_buffered_bounded_uint32(bg, 7, 0xc0000000u, 0xffffffffu, masked, &bcnt, &buf));
        EACH(whole, random_buffered_bounded_uint32(bg, 7, 0xffffffffu, 0xffffffffu, masked, &bcnt, &buf));
        EACH(whole, random_buffered_bounded_uint16(bg, 7, 0, 0, masked, &bcnt, &buf));
        EACH(whole, random_buffered_bounded_uint16(bg, 7, 40000, 65535, masked, &bcnt, &buf));
        bcnt = 0;
        EACH(whole, random_buffered_bounded_uint16(bg, 7, 65535, 65535, masked, &bcnt, &buf));
        bcnt = 0;
        EACH(whole, random_buffered_bounded_uint8(bg, 7, 0, 0, masked, &bcnt, &buf));
        EACH(whole, random_buffered_bounded_uint8(bg, 7, 200, 255, masked, &bcnt, &buf));
        bcnt = 0;
        EACH(whole, random_buffered_bounded_uint8(bg, 7, 255, 255, masked, &bcnt, &buf));
        bcnt = 0;
        EACH(whole, random_buffered_bounded_bool(bg, 0, 1, 1, masked, &bcnt, &buf));
        EACH(whole, random_buffered_bounded_bool(bg, 1, 0, 0, masked, &bcnt, &buf));
        bcnt = 0;
        FILL(whole, uint64_t, random_bounded_uint64_fill(bg, 9, 0, DRAWS, masked, out));
        FILL(whole, uint64_t, random_bounded_uint64_fill(bg, 9, 1000, DRAWS, masked, out));
        FILL(whole, uint64_t, random_bounded_uint64_fill(bg, 9, 0xffffffffu, DRAWS, masked, out));
        FILL(whole, uint64_t, random_bounded_uint64_fill(bg, 9, 0xc000000000u, DRAWS, masked, out));
        FILL(whole, uint64_t, random_bounded_uint64_fill(bg, 9, UINT64_MAX, DRAWS, masked, out));
        FILL(whole, uint32_t, random_bounded_uint32_fill(bg, 9, 0xc0000000u, DRAWS, masked, out));
        FILL(whole, uint32_t, random_bounded_uint32_fill(bg, 9, 0xffffffffu, DRAWS, masked, out));
        FILL(whole, uint16_t, random_bounded_uint16_fill(bg, 9, 40000, DRAWS, masked, out));
        FILL(whole, uint16_t, random_bounded_uint16_fill(bg, 9, 65535, DRAWS, masked, out));
        FILL(whole, uint8_t, random_bounded_uint8_fill(bg, 9, 200, DRAWS, masked, out));
        FILL(whole, uint8_t, random_bounded_uint8_fill(bg, 9, 255, DRAWS, masked, out));
        FILL(whole, npy_bool, random_bounded_bool_fill(bg, 0, 1, DRAWS, masked, out));
        FILL(whole, npy_bool, random_bounded_bool_fill(bg, 1, 1, DRAWS, masked, out));
        FILL(whole, npy_bool, random_bounded_bool_fill(bg, 1, 0, DRAWS, masked, out));
    }
}

int main(void)
{
    standard();
    continuous();
    discrete();
    integers();
    return 0;
}
