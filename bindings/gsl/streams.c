/* GSL's generators and distributions on NumPy's streams: nothing here but the first argument of gsl_rng_alloc is Rill's.
 * Every uniform number is NumPy's; what is made of them is GSL's.
 *
 *     cc streams.c -lgsl -lgslcblas -lrill -lm
 */
#include <gsl/gsl_randist.h>
#include <rill_gsl.h>
#include <stdio.h>

static void show(const gsl_rng_type *type)
{
    gsl_rng *r = gsl_rng_alloc(type);
    gsl_rng *copy;
    int i;

    printf("%s, words of %lu to %lu\n", gsl_rng_name(r), gsl_rng_min(r), gsl_rng_max(r));
    gsl_rng_set(r, 42);
    printf("get:");
    for (i = 0; i < 3; i++)
        printf(" %lu", gsl_rng_get(r));
    printf("\nuniform:");
    for (i = 0; i < 3; i++)
        printf(" %.17g", gsl_rng_uniform(r));
    printf("\ndice:");
    for (i = 0; i < 10; i++)
        printf(" %lu", 1 + gsl_rng_uniform_int(r, 6));
    printf("\nflat on [-1, 1):");
    for (i = 0; i < 3; i++)
        printf(" %.17g", gsl_ran_flat(r, -1.0, 1.0));
    printf("\ngaussian:");
    for (i = 0; i < 3; i++)
        printf(" %.12g", gsl_ran_gaussian(r, 2.0));

    /* A copy goes on from where the original is, and so does one that is copied over. */
    copy = gsl_rng_clone(r);
    printf("\nclone: %.17g, original: %.17g", gsl_rng_uniform(copy), gsl_rng_uniform(r));
    gsl_rng_get(copy);
    gsl_rng_memcpy(copy, r);
    printf("\ncopied: %lu, original: %lu\n", gsl_rng_get(copy), gsl_rng_get(r));
    gsl_rng_free(copy);
    gsl_rng_free(r);
}

int main(void)
{
    show(rill_gsl_mt19937);
    show(rill_gsl_pcg64);
    show(rill_gsl_pcg64dxsm);
    show(rill_gsl_philox);
    show(rill_gsl_sfc64);
    return 0;
}
