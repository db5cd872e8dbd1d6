/* One stream for each task, whatever the number of ranks: the volume of a ball, with MPI.
 *
 * The work is divided into TASKS tasks, whatever the number of ranks. Task i draws from child i of the seed: a seed
 * sequence with spawn key (i), which every rank makes for itself, without a message and without the other children. The
 * counts are added as integers, so the result is the same for any number of ranks.
 *
 *     mpicc mpi.c $(pkg-config --cflags --libs rill) -o mpi
 *     mpirun -n 2 ./mpi
 */
#include <mpi.h>
#include <rill.h>
#include <stdio.h>
#include <stdlib.h>

enum { TASKS = 12, POINTS = 50000, DIMENSIONS = 4 };

/* An example may exit at the first failure; a library would return the status. */
static void ok(rill_status status)
{
    if (status != RILL_STATUS_OK) {
        fprintf(stderr, "%s: %s\n", rill_status_string(status), rill_last_error());
        MPI_Abort(MPI_COMM_WORLD, 1);
        exit(1);
    }
}

/* One task: how many points of the cube [-1, 1)^4 lie in the ball. */
static long long inside(uint32_t task)
{
    static const uint32_t entropy[] = {2024};
    rill_seed_sequence *seed;
    rill_bit_generator *bg;
    rill_generator *rng;
    long long count = 0;
    int i, j;

    ok(rill_seed_sequence_with(entropy, 1, &task, 1, 4, 0, &seed));
    ok(rill_bit_generator_new(RILL_BIT_GENERATOR_KIND_PHILOX, seed, &bg));
    ok(rill_generator_new(bg, &rng));
    for (i = 0; i < POINTS; i++) {
        double x[DIMENSIONS], square = 0.0;
        ok(rill_generator_uniform(rng, -1.0, 1.0, x, DIMENSIONS));
        for (j = 0; j < DIMENSIONS; j++)
            square += x[j] * x[j];
        count += square < 1.0;
    }
    rill_generator_free(rng);
    rill_bit_generator_free(bg);
    rill_seed_sequence_free(seed);
    return count;
}

int main(int argc, char **argv)
{
    long long counts[TASKS] = {0}, gathered[TASKS], total = 0;
    int rank, ranks, task;

    MPI_Init(&argc, &argv);
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);
    for (task = rank; task < TASKS; task += ranks)
        counts[task] = inside((uint32_t)task);
    MPI_Reduce(counts, gathered, TASKS, MPI_LONG_LONG, MPI_SUM, 0, MPI_COMM_WORLD);
    if (rank == 0) {
        for (task = 0; task < TASKS; task++) {
            printf("task %d: %lld of %d\n", task, gathered[task], POINTS);
            total += gathered[task];
        }
        printf("volume: %.6f (exact: 4.934802)\n", 16.0 * (double)total / TASKS / POINTS);
    }
    MPI_Finalize();
    return 0;
}
