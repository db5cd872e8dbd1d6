/* A stream for each particle, without generators: neither the order of the particles nor the number of threads matters.
 *
 * Particles diffuse until they leave a sphere. The numbers of a particle at a step are those of
 *     numpy.random.Generator(numpy.random.Philox(key=[SEED, id], counter=step << 32))
 * and depend on nothing else. The simulation runs twice: with all particles in one call, and with the particles in
 * another order, cut into pieces such as threads or machines would work on. Both give the same, to the last bit. */

#include <inttypes.h>
#include <rill.h>
#include <stdio.h>
#include <stdlib.h>

enum { PARTICLES = 1000, STEPS = 40, SEED = 2024 };

struct particle {
    uint64_t id;
    double x[3];
    int left_at; /* the step; 0 for one that is still inside */
};

static void check(rill_status status)
{
    if (status != RILL_STATUS_OK) {
        fprintf(stderr, "%s\n", rill_last_error());
        exit(EXIT_FAILURE);
    }
}

/* Moves n particles by one step. Nothing is shared: any thread may do this for any of the particles. */
static void move(struct particle *particles, size_t n, int step, int32_t normal)
{
    const double loc = 0.0, scale = 0.15;
    const rill_parameter parameters[] = {{&loc, 0}, {&scale, 0}};
    const uint64_t key = SEED, first = (uint64_t)step << 32;
    uint64_t ids[PARTICLES] = {0};
    double kicks[PARTICLES][3];
    size_t i, k;

    for (i = 0; i < n; i++)
        ids[i] = particles[i].id;
    check(rill_fill_keyed(RILL_BIT_GENERATOR_KIND_PHILOX, &key, 1, ids, n, first, normal, parameters, 2, kicks, 3));
    for (i = 0; i < n; i++) {
        double *x = particles[i].x;
        if (particles[i].left_at != 0)
            continue;
        for (k = 0; k < 3; k++)
            x[k] += kicks[i][k];
        if (x[0] * x[0] + x[1] * x[1] + x[2] * x[2] > 1.0)
            particles[i].left_at = step;
    }
}

/* All particles, in pieces of so many. */
static void simulate(struct particle *particles, size_t piece, int32_t normal)
{
    size_t first;
    int step;

    for (step = 1; step <= STEPS; step++)
        for (first = 0; first < PARTICLES; first += piece)
            move(&particles[first], PARTICLES - first < piece ? PARTICLES - first : piece, step, normal);
}

static int by_id(const void *a, const void *b)
{
    const uint64_t one = ((const struct particle *)a)->id, other = ((const struct particle *)b)->id;
    return (one > other) - (one < other);
}

int main(void)
{
    static struct particle together[PARTICLES], apart[PARTICLES];
    int32_t normal;
    int i, k, inside = 0, same = 1;
    long steps = 0;

    check(rill_distribution_from_name("normal", &normal));
    for (i = 0; i < PARTICLES; i++) {
        together[i].id = (uint64_t)i;
        apart[i].id = (uint64_t)(i * 7 % PARTICLES); /* another order */
    }
    simulate(together, PARTICLES, normal);
    simulate(apart, 77, normal);
    qsort(apart, PARTICLES, sizeof apart[0], by_id);

    for (i = 0; i < PARTICLES; i++) {
        inside += together[i].left_at == 0;
        steps += together[i].left_at;
        same = same && together[i].left_at == apart[i].left_at;
        for (k = 0; k < 3; k++)
            same = same && together[i].x[k] == apart[i].x[k];
    }
    for (i = 0; i < 3; i++)
        printf("particle %d: step %d, at %.17g %.17g %.17g\n", i, together[i].left_at, together[i].x[0], together[i].x[1],
               together[i].x[2]);
    printf("inside after %d steps: %d of %d; the others left after %.3f steps\n", STEPS, inside, PARTICLES,
           (double)steps / (PARTICLES - inside));
    printf("in another order and in pieces: %s\n", same ? "the same" : "something else");
    return same ? EXIT_SUCCESS : EXIT_FAILURE;
}
