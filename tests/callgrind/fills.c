/* One fill, for an instruction counter: fills WORKLOAD KIND. The names are those of `make bench`. */
#include <rill.h>
#include <stdio.h>
#include <string.h>

#define N 100000

static union {
    double f64[N];
    float f32[N];
    int64_t i64[N];
    uint64_t u64[N];
    uint32_t u32[N];
} out;

static rill_bit_generator *bits;
static rill_generator *rng;
static rill_random_state *state;

#define WORKLOAD(name, call) \
    static rill_status name(void) \
    { \
        return call; \
    }

WORKLOAD(raw, rill_bit_generator_random_raw(bits, out.u64, N))
WORKLOAD(raw_u32, rill_bit_generator_random_u32(bits, out.u32, N))
WORKLOAD(uniform, rill_generator_random(rng, out.f64, N))
WORKLOAD(normal, rill_generator_standard_normal(rng, out.f64, N))
WORKLOAD(exponential, rill_generator_standard_exponential(rng, out.f64, N))
WORKLOAD(exponential_inv, rill_generator_standard_exponential_inv(rng, out.f64, N))
WORKLOAD(uniform_f32, rill_generator_random_f32(rng, out.f32, N))
WORKLOAD(normal_f32, rill_generator_standard_normal_f32(rng, out.f32, N))
WORKLOAD(exponential_f32, rill_generator_standard_exponential_f32(rng, out.f32, N))
WORKLOAD(integers_1000, rill_generator_integers(rng, 0, 1000, false, out.i64, N))
WORKLOAD(integers_rejected, rill_generator_integers(rng, 0, INT64_C(2405181686), false, out.i64, N))
WORKLOAD(integers_1e13, rill_generator_integers(rng, 0, INT64_C(10000000000000), false, out.i64, N))
WORKLOAD(randint_1e6, rill_random_state_randint(state, 0, 1000000, false, out.i64, N))
WORKLOAD(random_sample, rill_random_state_random_sample(state, out.f64, N))
WORKLOAD(legacy_normal, rill_random_state_standard_normal(state, out.f64, N))
WORKLOAD(legacy_exponential, rill_random_state_standard_exponential(state, out.f64, N))
WORKLOAD(shuffle, rill_generator_shuffle(rng, out.i64, N, sizeof(int64_t)))
WORKLOAD(legacy_shuffle, rill_random_state_shuffle(state, out.i64, N, sizeof(int64_t)))
WORKLOAD(choice_tenth, rill_generator_choice(rng, N, false, NULL, true, out.i64, N / 10))
WORKLOAD(gamma_2_5, rill_generator_standard_gamma(rng, 2.5, out.f64, N))
WORKLOAD(beta_2_3, rill_generator_beta(rng, 2.0, 3.0, out.f64, N))
WORKLOAD(poisson_3_5, rill_generator_poisson(rng, 3.5, out.i64, N))
WORKLOAD(poisson_100, rill_generator_poisson(rng, 100.0, out.i64, N))
WORKLOAD(binomial_20, rill_generator_binomial(rng, 20, 0.3, out.i64, N))
WORKLOAD(binomial_1000, rill_generator_binomial(rng, 1000, 0.4, out.i64, N))

static const struct {
    const char *name;
    rill_status (*fill)(void);
} workloads[] = {
    {"raw", raw},
    {"raw_u32", raw_u32},
    {"random", uniform},
    {"standard_normal", normal},
    {"standard_exponential", exponential},
    {"standard_exponential_inv", exponential_inv},
    {"random_f32", uniform_f32},
    {"standard_normal_f32", normal_f32},
    {"standard_exponential_f32", exponential_f32},
    {"integers_1000", integers_1000},
    {"integers_rejected", integers_rejected},
    {"integers_1e13", integers_1e13},
    {"legacy_randint_1e6", randint_1e6},
    {"legacy_random_sample", random_sample},
    {"legacy_standard_normal", legacy_normal},
    {"legacy_standard_exponential", legacy_exponential},
    {"shuffle", shuffle},
    {"legacy_shuffle", legacy_shuffle},
    {"choice_tenth", choice_tenth},
    {"gamma_2.5", gamma_2_5},
    {"beta_2_3", beta_2_3},
    {"poisson_3.5", poisson_3_5},
    {"poisson_100", poisson_100},
    {"binomial_20", binomial_20},
    {"binomial_1000", binomial_1000},
};

/* Instructions are counted inside this function only. */
__attribute__((noinline)) rill_status counted(rill_status (*fill)(void));
__attribute__((noinline)) rill_status counted(rill_status (*fill)(void))
{
    rill_status status = fill();
    __asm__ volatile("" ::: "memory");
    return status;
}

int main(int argc, char **argv)
{
    rill_seed_sequence *seed;
    size_t i;

    if (argc != 3 || rill_seed_sequence_from_u64(12345, &seed) != RILL_STATUS_OK ||
        rill_bit_generator_from_name(argv[2], seed, &bits) != RILL_STATUS_OK ||
        rill_generator_new(bits, &rng) != RILL_STATUS_OK || rill_random_state_new(bits, &state) != RILL_STATUS_OK) {
        fprintf(stderr, "fills WORKLOAD KIND: %s\n", rill_last_error());
        return 2;
    }
    for (i = 0; i < sizeof workloads / sizeof workloads[0]; i++)
        if (strcmp(workloads[i].name, argv[1]) == 0) {
            /* The first call detects the processor's features. */
            if (workloads[i].fill() != RILL_STATUS_OK || counted(workloads[i].fill) != RILL_STATUS_OK)
                break;
            rill_random_state_free(state);
            rill_generator_free(rng);
            rill_bit_generator_free(bits);
            rill_seed_sequence_free(seed);
            return 0;
        }
    fprintf(stderr, "%s: %s\n", argv[1], rill_last_error());
    return 1;
}
