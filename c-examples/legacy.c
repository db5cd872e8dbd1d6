/* numpy.random.seed and the calls after it, in C: the numbers of every script that uses them.
 *
 *     cc legacy.c $(pkg-config --cflags --libs rill) -o legacy
 */
#include <inttypes.h>
#include <rill_global.h>
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

static void show_doubles(const char *what, const double *x, size_t n)
{
    size_t i;
    printf("%s:", what);
    for (i = 0; i < n; i++)
        printf(" %.17g", x[i]);
    printf("\n");
}

static void show_integers(const char *what, const int64_t *x, size_t n)
{
    size_t i;
    printf("%s:", what);
    for (i = 0; i < n; i++)
        printf(" %" PRId64, x[i]);
    printf("\n");
}

/* The same calls after each seed. */
static void script(void)
{
    static const char *const fruit[] = {"apple", "banana", "cherry", "date", "elderberry"};
    static const double taste[] = {0.1, 0.1, 0.5, 0.2, 0.1};
    int64_t integers[6];
    double x[3];
    int i;

    /* numpy.random.randint(0, 10, 5); Rill's flag tells whether the upper end is included */
    ok(rill_randint(0, 10, false, integers, 5));
    show_integers("randint", integers, 5);

    /* numpy.random.rand(3) */
    ok(rill_rand(x, 3));
    show_doubles("rand", x, 3);

    /* numpy.random.choice(fruit, 4): draw indices, then look them up */
    ok(rill_choice(5, true, NULL, integers, 4));
    printf("choice:");
    for (i = 0; i < 4; i++)
        printf(" %s", fruit[integers[i]]);
    printf("\n");

    /* numpy.random.choice(fruit, 3, replace=False, p=taste) */
    ok(rill_choice(5, false, taste, integers, 3));
    printf("choice without replacement:");
    for (i = 0; i < 3; i++)
        printf(" %s", fruit[integers[i]]);
    printf("\n");

    /* numpy.random.normal(170, 10, 3). Normals come in pairs: the fourth is kept for the next call. */
    ok(rill_normal(170.0, 10.0, x, 3));
    show_doubles("normal", x, 3);
    ok(rill_randn(x, 1));
    show_doubles("randn", x, 1);

    /* numpy.random.permutation(6) */
    ok(rill_permutation(integers, 6));
    show_integers("permutation", integers, 6);

    /* numpy.random.poisson(4.5, 6); numpy.random.gamma(2, 3, 3) */
    ok(rill_poisson(4.5, integers, 6));
    show_integers("poisson", integers, 6);
    ok(rill_gamma(2.0, 3.0, x, 3));
    show_doubles("gamma", x, 3);
}

int main(void)
{
    rill_random_state *own;
    double global[4];
    double mine[4];

    printf("seed 42\n");
    ok(rill_seed(42));
    script();

    printf("seed 42 again: the same\n");
    ok(rill_seed(42));
    script();

    printf("seed 43: others\n");
    ok(rill_seed(43));
    script();

    /* A separate random state draws the same numbers, and no other code can change its state. */
    printf("numpy.random.RandomState(42)\n");
    ok(rill_random_state_from_seed(42, &own));
    ok(rill_seed(42));
    ok(rill_random_state_standard_normal(own, mine, 2));
    ok(rill_standard_normal(global, 2));
    show_doubles("own", mine, 2);
    show_doubles("global", global, 2);

    /* Other code draws from the global one in between. */
    ok(rill_random_sample(global, 4));
    ok(rill_random_state_standard_normal(own, mine, 2));
    ok(rill_standard_normal(global, 2));
    show_doubles("own", mine, 2);
    show_doubles("global", global, 2);
    rill_random_state_free(own);
    return 0;
}
