/* One array of normal and gamma numbers, filled by all threads of an OpenMP program: the numbers of one thread.
 *
 * rill_generator_normal_parallel starts threads of its own for the call. A program that has threads already keeps them:
 * rill_generator_draw_parallel_with hands its work to a function of the program, here a loop of OpenMP. A pool of TBB or
 * of pthreads does as well: the tasks may run in any order, by any threads, and none waits for another.
 *
 *     gcc -fopenmp fill.c $(pkg-config --cflags --libs rill) -o fill
 *     OMP_NUM_THREADS=3 ./fill
 */
#include <rill.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { N = 1000000 };

/* An example may exit at the first failure; a library would return the status. */
static void ok(rill_status status)
{
    if (status != RILL_STATUS_OK) {
        fprintf(stderr, "%s: %s\n", rill_status_string(status), rill_last_error());
        exit(1);
    }
}

/* Runs tasks by the threads of OpenMP. The context, here unused, may be a pool's handle. */
static void parallel_for(void *context, size_t n_tasks, void (*task)(void *data, size_t i), void *data)
{
    long i, n = (long)n_tasks;
    (void)context;
#pragma omp parallel for schedule(dynamic)
    for (i = 0; i < n; i++)
        task(data, (size_t)i);
}

int main(void)
{
    const double shape = 2.5, scale = 2.0;
    const rill_parameter parameters[2] = {{&shape, 0}, {&scale, 0}};
    int32_t gamma;
    double *x = malloc(N * sizeof *x), *y = malloc(N * sizeof *y), after[2];
    rill_generator *rng, *twin;

    if (x == NULL || y == NULL)
        return 1;
    ok(rill_default_rng(42, &rng));
    ok(rill_default_rng(42, &twin));

    /* By threads of the call's own, as many as can run at once. */
    ok(rill_generator_normal_parallel(rng, 170.0, 10.0, x, N, 0));
    ok(rill_generator_normal(twin, 170.0, 10.0, y, N));
    printf("normal: %.17g %.17g ... %.17g, %s\n", x[0], x[1], x[N - 1],
           memcmp(x, y, N * sizeof *x) == 0 ? "as by one thread" : "WRONG");

    /* By the program's own threads. */
    ok(rill_distribution_from_name("gamma", &gamma));
    ok(rill_generator_draw_parallel_with(rng, gamma, parameters, 2, x, N, 4, parallel_for, NULL));
    ok(rill_generator_gamma(twin, shape, scale, y, N));
    printf("gamma: %.17g %.17g ... %.17g, %s\n", x[0], x[1], x[N - 1],
           memcmp(x, y, N * sizeof *x) == 0 ? "as by one thread" : "WRONG");

    /* What comes next is the same too. */
    ok(rill_generator_random(rng, &after[0], 1));
    ok(rill_generator_random(twin, &after[1], 1));
    printf("next: %.17g, %s\n", after[0], after[0] == after[1] ? "as after one thread" : "WRONG");

    rill_generator_free(rng);
    rill_generator_free(twin);
    free(x);
    free(y);
    return 0;
}
