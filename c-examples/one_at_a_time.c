/* One value at a time, at the speed of fills: a sampler draws a block of values ahead.
 *
 * A random walk in steps of random length that stops when it leaves a corridor, as computed with
 * numpy.random.default_rng(7) for the steps, and a child of it for the pauses. */

#include <inttypes.h>
#include <rill.h>
#include <stdio.h>
#include <stdlib.h>

static void check(rill_status status)
{
    if (status != RILL_STATUS_OK) {
        fprintf(stderr, "%s\n", rill_last_error());
        exit(EXIT_FAILURE);
    }
}

int main(void)
{
    const double loc = 0.1, scale = 1.0, lam = 3.5;
    const rill_parameter normal_parameters[] = {{&loc, 0}, {&scale, 0}};
    const rill_parameter poisson_parameters[] = {{&lam, 0}};
    rill_generator *steps, *pauses;
    rill_sampler_f64 *step;
    rill_sampler_i64 *pause;
    int32_t normal, poisson;
    double position = 0.0;
    int64_t clock = 0;
    int taken = 0;

    check(rill_default_rng(7, &steps));
    check(rill_generator_spawn(steps, &pauses, 1));
    check(rill_distribution_from_name("normal", &normal));
    check(rill_distribution_from_name("poisson", &poisson));
    check(rill_generator_sampler_f64(steps, normal, normal_parameters, 2, &step));
    check(rill_generator_sampler_i64(pauses, poisson, poisson_parameters, 1, &pause));

    while (position > -50.0 && position < 50.0) {
        position += rill_sampler_f64_next(step);
        clock += 1 + rill_sampler_i64_next(pause);
        taken++;
    }
    printf("left at %.17g after %d steps, at time %" PRId64 "\n", position, taken, clock);

    rill_sampler_f64_free(step);
    rill_sampler_i64_free(pause);
    rill_generator_free(steps);
    rill_generator_free(pauses);
    return EXIT_SUCCESS;
}
