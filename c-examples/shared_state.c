/* Two objects on one bit generator: each draw of one moves the other on, as in NumPy. Then another bit generator is
 * put underneath them, and they go on from there. */
#include <inttypes.h>
#include <rill.h>
#include <stdio.h>
#include <stdlib.h>

static void ok(rill_status status)
{
    if (status != RILL_STATUS_OK) {
        fprintf(stderr, "%s: %s\n", rill_status_string(status), rill_last_error());
        exit(1);
    }
}

static void interleave(rill_generator *rng, rill_random_state *rs)
{
    double x;
    int32_t k;
    int i;

    for (i = 0; i < 3; i++) {
        ok(rill_generator_random(rng, &x, 1));
        printf("generator random %.17g\n", x);
        /* Takes half a word; the other half waits in the bit generator for whoever asks next. */
        ok(rill_generator_integers_i32(rng, 0, 1000, false, &k, 1));
        printf("generator integers %" PRId32 "\n", k);
        /* Makes two normals and keeps one for the next call: that one waits in the random state. */
        ok(rill_random_state_standard_normal(rs, &x, 1));
        printf("random state standard_normal %.17g\n", x);
        ok(rill_random_state_randint_i32(rs, 0, 1000, false, &k, 1));
        printf("random state randint %" PRId32 "\n", k);
    }
}

int main(void)
{
    rill_bit_generator *bg;
    rill_bit_generator *same;
    rill_generator *rng;
    rill_random_state *rs;
    uint64_t word;
    double x[2];

    printf("on one PCG64\n");
    ok(rill_bit_generator_from_u64(RILL_BIT_GENERATOR_KIND_PCG64, 7, &bg));
    ok(rill_generator_new(bg, &rng));
    ok(rill_random_state_new(bg, &rs));
    rill_bit_generator_free(bg); /* both keep it alive */
    interleave(rng, rs);

    /* The generator returns a handle for the same bit generator, not for a copy. */
    ok(rill_generator_bit_generator(rng, &same));
    ok(rill_bit_generator_random_raw(same, &word, 1));
    printf("raw %" PRIu64 "\n", word);
    rill_bit_generator_free(same);
    ok(rill_random_state_random_sample(rs, x, 2));
    printf("random state random_sample %.17g %.17g\n", x[0], x[1]);

    printf("on one SFC64\n");
    ok(rill_bit_generator_from_u64(RILL_BIT_GENERATOR_KIND_SFC64, 7, &bg));
    ok(rill_generator_set_bit_generator(rng, bg));
    ok(rill_random_state_set_bit_generator(rs, bg)); /* the normal that waited goes with the old one */
    interleave(rng, rs);

    /* A clone is on its own from here on. */
    ok(rill_bit_generator_clone(bg, &same));
    rill_bit_generator_free(bg);
    ok(rill_bit_generator_random_raw(same, &word, 1));
    printf("raw of the clone %" PRIu64 "\n", word);
    ok(rill_bit_generator_random_raw(same, &word, 1));
    printf("raw of the clone %" PRIu64 "\n", word);
    rill_bit_generator_free(same);
    ok(rill_random_state_random_sample(rs, x, 2));
    printf("random state random_sample %.17g %.17g\n", x[0], x[1]);

    /* The global random state draws from what it is given, and seeding reseeds that: MT19937 does not come back. */
    printf("globally\n");
    ok(rill_bit_generator_from_u64(RILL_BIT_GENERATOR_KIND_PHILOX, 7, &bg));
    ok(rill_set_bit_generator(bg));
    rill_bit_generator_free(bg);
    ok(rill_random_state_random_sample(rill_global_random_state(), x, 2));
    printf("Philox(7) %.17g %.17g\n", x[0], x[1]);
    ok(rill_seed(11));
    ok(rill_random_state_random_sample(rill_global_random_state(), x, 2));
    printf("Philox(11) %.17g %.17g\n", x[0], x[1]);
    ok(rill_get_bit_generator(&bg));
    printf("%s\n", rill_bit_generator_name(bg));
    rill_bit_generator_free(bg);

    rill_generator_free(rng);
    rill_random_state_free(rs);
    return 0;
}
