/* Prints NumPy's numbers from C: above each line of numbers is the Python code that gives them. */
#include <inttypes.h>
#include <rill.h>
#include <stdio.h>
#include <stdlib.h>

/* An example may exit at the first failure; a library would return the status. */
static void ok(rill_status status)
{
    if (status != RILL_STATUS_OK) {
        fprintf(stderr, "%s: %s\n", rill_status_string(status), rill_last_error());
        exit(1);
    }
}

static void print_doubles(const char *python, const double *x, size_t n)
{
    size_t i;
    printf(">>> %s\n", python);
    for (i = 0; i < n; i++)
        printf(i ? " %.17g" : "%.17g", x[i]);
    printf("\n");
}

static void print_integers(const char *python, const int64_t *x, size_t n)
{
    size_t i;
    printf(">>> %s\n", python);
    for (i = 0; i < n; i++)
        printf(i ? " %" PRId64 : "%" PRId64, x[i]);
    printf("\n");
}

static void print_words(const char *python, const uint64_t *x, size_t n)
{
    size_t i;
    printf(">>> %s\n", python);
    for (i = 0; i < n; i++)
        printf(i ? " %" PRIu64 : "%" PRIu64, x[i]);
    printf("\n");
}

/* The global random state, that of numpy.random.seed. */
static void global_random_state(void)
{
    rill_random_state *np_random = rill_global_random_state();
    int64_t k[5];
    double x[3];

    ok(rill_seed(0));
    ok(rill_random_state_randint(np_random, 0, 10, false, k, 5));
    print_integers("np.random.seed(0); np.random.randint(0, 10, 5)", k, 5);
    ok(rill_seed(0));
    ok(rill_random_state_randint(np_random, 0, 99, false, k, 5));
    print_integers("np.random.seed(0); np.random.randint(99, size=5)", k, 5);
    ok(rill_seed(1));
    ok(rill_random_state_randint(np_random, 0, 99, false, k, 5));
    print_integers("np.random.seed(1); np.random.randint(99, size=5)", k, 5);
    ok(rill_seed(42));
    ok(rill_random_state_random_sample(np_random, x, 3));
    print_doubles("np.random.seed(42); np.random.rand(3)", x, 3);
    ok(rill_seed(42));
    ok(rill_random_state_standard_normal(np_random, x, 3));
    print_doubles("np.random.seed(42); np.random.randn(3)", x, 3);
    ok(rill_random_state_permutation(np_random, k, 5));
    print_integers("np.random.permutation(5)", k, 5);
}

static void generator(void)
{
    const double p[4] = {0.1, 0.2, 0.3, 0.4};
    rill_generator *rng;
    double x[3];
    int64_t k[10];
    int64_t i;

    ok(rill_default_rng(42, &rng));
    ok(rill_generator_random(rng, x, 3));
    print_doubles("rng = np.random.default_rng(42); rng.random(3)", x, 3);
    ok(rill_generator_standard_normal(rng, x, 3));
    print_doubles("rng.standard_normal(3)", x, 3);
    ok(rill_generator_integers(rng, 0, 10, false, k, 10));
    print_integers("rng.integers(0, 10, 10)", k, 10);
    ok(rill_generator_choice(rng, 10, false, NULL, true, k, 4));
    print_integers("rng.choice(10, 4, replace=False)", k, 4);
    ok(rill_generator_choice(rng, 4, true, p, true, k, 6));
    print_integers("rng.choice(4, 6, p=[0.1, 0.2, 0.3, 0.4])", k, 6);
    ok(rill_generator_permutation(rng, k, 6));
    print_integers("rng.permutation(6)", k, 6);
    for (i = 0; i < 8; i++)
        k[i] = i * i;
    ok(rill_generator_shuffle(rng, k, 8, sizeof k[0]));
    print_integers("squares = np.arange(8) ** 2; rng.shuffle(squares); squares", k, 8);
    rill_generator_free(rng);
}

/* The legacy distributions on a modern bit generator. */
static void random_state_on_pcg64(void)
{
    rill_bit_generator *pcg64;
    rill_random_state *rs;
    double x[3];
    int64_t k[5];

    ok(rill_bit_generator_from_u64(RILL_BIT_GENERATOR_KIND_PCG64, 12345, &pcg64));
    ok(rill_random_state_new(pcg64, &rs));
    rill_bit_generator_free(pcg64); /* the random state keeps it alive */
    ok(rill_random_state_random_sample(rs, x, 3));
    print_doubles("rs = np.random.RandomState(PCG64(12345)); rs.random_sample(3)", x, 3);
    ok(rill_random_state_standard_normal(rs, x, 3));
    print_doubles("rs.standard_normal(3)", x, 3);
    ok(rill_random_state_randint(rs, 0, 100, false, k, 5));
    print_integers("rs.randint(0, 100, 5)", k, 5);
    rill_random_state_free(rs);
}

/* Independent streams for parallel work. */
static void spawned_seeds(void)
{
    static const char *const python[3] = {
        "np.random.default_rng(children[0]).random(2)",
        "np.random.default_rng(children[1]).random(2)",
        "np.random.default_rng(children[2]).random(2)",
    };
    rill_seed_sequence *root;
    rill_seed_sequence *children[3];
    uint64_t words[2];
    double x[2];
    int i;

    ok(rill_seed_sequence_from_string("0x1f2e3d4c5b6a79880123456789abcdef", &root));
    ok(rill_seed_sequence_generate_state_u64(root, words, 2));
    print_words("root = SeedSequence(0x1f2e3d4c5b6a79880123456789abcdef); root.generate_state(2, np.uint64)", words, 2);
    ok(rill_seed_sequence_spawn(root, children, 3));
    rill_seed_sequence_free(root);
    for (i = 0; i < 3; i++) {
        rill_bit_generator *pcg64;
        rill_generator *rng;
        ok(rill_bit_generator_new(RILL_BIT_GENERATOR_KIND_PCG64, children[i], &pcg64));
        ok(rill_generator_new(pcg64, &rng));
        ok(rill_generator_random(rng, x, 2));
        print_doubles(i ? python[i] : "children = root.spawn(3); np.random.default_rng(children[0]).random(2)", x, 2);
        rill_generator_free(rng);
        rill_bit_generator_free(pcg64);
        rill_seed_sequence_free(children[i]);
    }
}

/* One stream, divided into parts that never overlap. */
static void jumps(void)
{
    const uint64_t counter[4] = {1, 2, 3, 4};
    const uint64_t key[2] = {0xdeadbeef, 0xfeedface};
    rill_bit_generator *bg;
    rill_bit_generator *jumped;
    rill_generator *rng;
    uint64_t words[3];
    double x[2];

    ok(rill_bit_generator_from_u64(RILL_BIT_GENERATOR_KIND_PHILOX, 2024, &bg));
    ok(rill_bit_generator_jumped(bg, 1, &jumped));
    ok(rill_generator_new(jumped, &rng));
    ok(rill_generator_random(rng, x, 2));
    print_doubles("np.random.Generator(Philox(2024).jumped()).random(2)", x, 2);
    rill_generator_free(rng);
    rill_bit_generator_free(jumped);
    rill_bit_generator_free(bg);

    ok(rill_bit_generator_new_philox(NULL, counter, key, &bg));
    ok(rill_bit_generator_advance(bg, 5));
    ok(rill_bit_generator_random_raw(bg, words, 3));
    print_words("Philox(counter=[1, 2, 3, 4], key=[0xdeadbeef, 0xfeedface]).advance(5).random_raw(3)", words, 3);
    rill_bit_generator_free(bg);

    ok(rill_bit_generator_from_u64(RILL_BIT_GENERATOR_KIND_MT19937, 2024, &bg));
    ok(rill_bit_generator_jumped(bg, 2, &jumped));
    ok(rill_bit_generator_random_raw(jumped, words, 3));
    print_words("MT19937(2024).jumped(2).random_raw(3)", words, 3);
    rill_bit_generator_free(jumped);
    rill_bit_generator_free(bg);

    ok(rill_bit_generator_from_u64(RILL_BIT_GENERATOR_KIND_PCG64DXSM, 2024, &bg));
    ok(rill_bit_generator_advance(bg, -1));
    ok(rill_bit_generator_random_raw(bg, words, 3));
    print_words("PCG64DXSM(2024).advance(-1).random_raw(3)", words, 3);
    rill_bit_generator_free(bg);

    ok(rill_bit_generator_from_u64(RILL_BIT_GENERATOR_KIND_SFC64, 2024, &bg));
    ok(rill_bit_generator_random_raw(bg, words, 3));
    print_words("SFC64(2024).random_raw(3)", words, 3);
    rill_bit_generator_free(bg);
}

int main(void)
{
    global_random_state();
    generator();
    random_state_on_pcg64();
    spawned_seeds();
    jumps();
    return 0;
}
