/* Make a generator, draw from it, look at errors, free it.
 *
 *     cc quickstart.c $(pkg-config --cflags --libs rill) -o quickstart
 */
#include <inttypes.h>
#include <rill.h>
#include <stdio.h>

/* The status tells the kind of error, rill_last_error() what happened. */
static int failed(rill_status status)
{
    if (status == RILL_STATUS_OK)
        return 0;
    fprintf(stderr, "%s: %s\n", rill_status_string(status), rill_last_error());
    return 1;
}

static int draw(rill_generator *rng)
{
    double x[3];
    int64_t dice[6];
    int64_t lucky[4];
    int i;

    /* rng.random(3) */
    if (failed(rill_generator_random(rng, x, 3)))
        return 1;
    printf("uniform: %.17g %.17g %.17g\n", x[0], x[1], x[2]);

    /* rng.standard_normal(3) */
    if (failed(rill_generator_standard_normal(rng, x, 3)))
        return 1;
    printf("normal: %.17g %.17g %.17g\n", x[0], x[1], x[2]);

    /* rng.integers(1, 6, size=6, endpoint=True) */
    if (failed(rill_generator_integers(rng, 1, 6, true, dice, 6)))
        return 1;
    printf("dice:");
    for (i = 0; i < 6; i++)
        printf(" %" PRId64, dice[i]);

    /* rng.choice(49, size=4, replace=False) */
    if (failed(rill_generator_choice(rng, 49, false, NULL, true, lucky, 4)))
        return 1;
    printf("\nfour of 49: %" PRId64 " %" PRId64 " %" PRId64 " %" PRId64 "\n", lucky[0], lucky[1], lucky[2], lucky[3]);

    /* rng.integers(5, 5): there is no such integer. Nothing is drawn, and `dice` stays as it was. */
    if (rill_generator_integers(rng, 5, 5, false, dice, 6) == RILL_STATUS_INVALID_ARGUMENT)
        printf("refused: %s\n", rill_last_error());

    /* rng.random() continues as if that call had not been made. */
    if (failed(rill_generator_random(rng, x, 1)))
        return 1;
    printf("uniform: %.17g\n", x[0]);
    return 0;
}

int main(void)
{
    rill_generator *rng;
    int bad;

    /* numpy.random.default_rng(42) */
    if (failed(rill_default_rng(42, &rng)))
        return 1;
    bad = draw(rng);
    rill_generator_free(rng);
    return bad;
}
