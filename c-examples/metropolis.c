/* Single values of changing distributions: rill_inline.h.
 *
 * Ising's model of a magnet by the Metropolis algorithm: spins of 1 or -1 on a square lattice, each in a field of its own
 * that fluctuates with the normal distribution. A step chooses a spin (an integer), draws another field for it (a normal
 * number), and turns it in that field if the energy falls, or rises by less than the temperature times an exponential
 * number: that is the rule "with probability exp(-energy / temperature)", without an exponential function.
 *
 * Which distribution is next depends on the values before, so nothing can be drawn in advance. The functions of the
 * header take one value after the other from one stream, and are inlined: the numbers are those of the same loop with
 * the methods integers, standard_normal, standard_exponential and random of numpy.random.default_rng(11). */

#include <rill_inline.h>
#include <stdio.h>
#include <stdlib.h>

enum { SIDE = 32, SPINS = SIDE * SIDE, SWEEPS = 200, SHOWN = 40 };

static const double temperature = 2.0, width = 0.5;

static void check(rill_status status)
{
    if (status != RILL_STATUS_OK) {
        fprintf(stderr, "%s\n", rill_last_error());
        exit(EXIT_FAILURE);
    }
}

/* The sum of the four neighbours on a torus. */
static int neighbours(const int *spin, int at)
{
    const int row = at / SIDE, column = at % SIDE;

    return spin[(row + 1) % SIDE * SIDE + column] + spin[(row + SIDE - 1) % SIDE * SIDE + column]
         + spin[row * SIDE + (column + 1) % SIDE] + spin[row * SIDE + (column + SIDE - 1) % SIDE];
}

/* As many steps as there are spins; returns how many were turned. */
static int sweep(rill_bitgen *bits, int *spin, double *field)
{
    int step, turned = 0;

    for (step = 0; step < SPINS; step++) {
        const int at = (int)rill_inline_bounded_u64(bits, 0, SPINS - 1);
        const double other = width * rill_inline_standard_normal(bits);
        const double energy = spin[at] * (2.0 * neighbours(spin, at) + (field[at] + other));

        if (energy <= 0.0 || energy < temperature * rill_inline_standard_exponential(bits)) {
            spin[at] = -spin[at];
            field[at] = other;
            turned++;
        }
    }
    return turned;
}

int main(void)
{
    static int spin[SPINS];
    static double field[SPINS];
    rill_bit_generator *bg;
    rill_bitgen *bits;
    int i, n;

    check(rill_bit_generator_from_u64(RILL_BIT_GENERATOR_KIND_PCG64, 11, &bg));
    check(rill_bit_generator_bitgen(bg, &bits));

    for (i = 0; i < SPINS; i++) {
        spin[i] = rill_inline_double(bits) < 0.75 ? 1 : -1;
        field[i] = width * rill_inline_standard_normal(bits);
    }
    for (n = 1; n <= SWEEPS; n++) {
        const int turned = sweep(bits, spin, field);
        int sum = 0;

        if (n % SHOWN != 0)
            continue;
        for (i = 0; i < SPINS; i++)
            sum += spin[i];
        printf("sweep %d: magnetisation %.4f, %d of %d spins turned\n", n, (double)sum / SPINS, turned, (int)SPINS);
    }
    printf("the next number: %.17g\n", rill_inline_double(bits));

    rill_bit_generator_free(bg);
    return EXIT_SUCCESS;
}
