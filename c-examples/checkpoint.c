/* A simulation that may be killed at any moment, continues from its file, and has the same result.
 *
 *     checkpoint                 runs to the end, and prints the result
 *     checkpoint FILE            continues from FILE if it exists, and saves to it every 100 steps
 *     checkpoint FILE STEP       the same, and crashes at that step
 */
#include <inttypes.h>
#include <rill.h>
#include <stdio.h>
#include <stdlib.h>

enum { STEPS = 1000, EVERY = 100, ROOM = 4096 };

typedef struct {
    int step;
    int sixes;
    double position;
    rill_generator *rng;
} simulation;

static void ok(rill_status status)
{
    if (status != RILL_STATUS_OK) {
        fprintf(stderr, "%s: %s\n", rill_status_string(status), rill_last_error());
        exit(1);
    }
}

static void file_ok(int fine, const char *name)
{
    if (!fine) {
        perror(name);
        exit(1);
    }
}

/* Writes a new file, and renames it when it is complete: a crash during the write loses nothing. */
static void save(const simulation *sim, const char *name)
{
    char fresh[FILENAME_MAX];
    uint8_t state[ROOM];
    size_t n;
    FILE *file;

    ok(rill_generator_save(sim->rng, RILL_FORMAT_BINARY, state, sizeof state, &n));
    snprintf(fresh, sizeof fresh, "%s.new", name);
    file_ok((file = fopen(fresh, "wb")) != NULL, fresh);
    file_ok(fprintf(file, "%d %d %.17g\n", sim->step, sim->sixes, sim->position) > 0, fresh);
    file_ok(fwrite(state, 1, n, file) == n, fresh);
    file_ok(fclose(file) == 0, fresh);
    file_ok(rename(fresh, name) == 0, name);
}

/* Returns 1 if there was a saved state to continue from. */
static int load(simulation *sim, const char *name)
{
    uint8_t state[ROOM];
    size_t n;
    FILE *file = fopen(name, "rb");

    if (file == NULL)
        return 0;
    file_ok(fscanf(file, "%d %d %lf", &sim->step, &sim->sixes, &sim->position) == 3 && getc(file) == '\n', name);
    n = fread(state, 1, sizeof state, file);
    fclose(file);
    ok(rill_generator_load(state, n, &sim->rng));
    return 1;
}

int main(int argc, char **argv)
{
    const char *name = argc > 1 ? argv[1] : NULL;
    int crash = argc > 2 ? atoi(argv[2]) : -1;
    simulation sim = {0, 0, 0.0, NULL};

    if (name == NULL || !load(&sim, name))
        ok(rill_default_rng(2024, &sim.rng));
    for (; sim.step < STEPS; sim.step++) {
        double stride;
        int32_t die;

        if (name != NULL && sim.step % EVERY == 0)
            save(&sim, name);
        if (sim.step == crash)
            abort();
        ok(rill_generator_standard_normal(sim.rng, &stride, 1));
        sim.position += stride;
        /* Consumes half a word; the other half is part of the state. */
        ok(rill_generator_integers_i32(sim.rng, 1, 6, true, &die, 1));
        sim.sixes += die == 6;
    }
    printf("after %d steps at %.17g, with %d sixes\n", sim.step, sim.position, sim.sixes);
    rill_generator_free(sim.rng);
    return 0;
}
