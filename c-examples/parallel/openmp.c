/* One stream for each task, whatever the number of threads: how often random walks return to 0, with OpenMP.
 *
 * The work is divided into TASKS tasks, whatever the number of threads. Each task draws from its own child of one seed
 * sequence, so that it does not matter which thread works on it, and when: the result is that of a loop without
 * threads, to the last bit. Threads add integers only; doubles must be added in the order of the tasks, as is done at
 * the end.
 *
 *     gcc -fopenmp openmp.c $(pkg-config --cflags --libs rill) -o openmp
 *     OMP_NUM_THREADS=3 ./openmp
 */
#include <rill.h>
#include <stdio.h>
#include <stdlib.h>

enum { TASKS = 16, STEPS = 100000 };

/* An example may exit at the first failure; a library would return the status. */
static void ok(rill_status status)
{
    if (status != RILL_STATUS_OK) {
        fprintf(stderr, "%s: %s\n", rill_status_string(status), rill_last_error());
        exit(1);
    }
}

/* One task: the mean of uniform numbers, and how often a walk of steps +1 and -1 is at 0. */
static void work(const rill_seed_sequence *seed, double *mean, long *returns)
{
    rill_bit_generator *bg;
    rill_generator *rng;
    double sum = 0.0;
    long place = 0, i;

    ok(rill_bit_generator_new(RILL_BIT_GENERATOR_KIND_PCG64, seed, &bg));
    ok(rill_generator_new(bg, &rng));
    rill_bit_generator_free(bg);
    *returns = 0;
    for (i = 0; i < STEPS; i++) {
        double x;
        ok(rill_generator_random(rng, &x, 1));
        sum += x;
        place += x < 0.5 ? -1 : 1;
        *returns += place == 0;
    }
    *mean = sum / STEPS;
    rill_generator_free(rng);
}

int main(void)
{
    rill_seed_sequence *root, *seeds[TASKS];
    double mean[TASKS], total = 0.0;
    long returns[TASKS], all = 0;
    int task;

    ok(rill_seed_sequence_from_u64(2024, &root));
    ok(rill_seed_sequence_spawn(root, seeds, TASKS));
#pragma omp parallel for schedule(dynamic)
    for (task = 0; task < TASKS; task++)
        work(seeds[task], &mean[task], &returns[task]);
    for (task = 0; task < TASKS; task++) {
        printf("task %d: mean %.17g, at 0 %ld times\n", task, mean[task], returns[task]);
        total += mean[task];
        all += returns[task];
        rill_seed_sequence_free(seeds[task]);
    }
    printf("all: mean %.17g, at 0 %ld times\n", total / TASKS, all);
    rill_seed_sequence_free(root);
    return 0;
}
