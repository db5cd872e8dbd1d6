/* Matrices of any layout, many generators at once, distributions by name, and single values: beside each step the
 * Python code that gives its numbers. */
#include <inttypes.h>
#include <rill.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#if !RILL_VERSION_AT_LEAST(0, 1, 0)
#error "this program needs Rill 0.1 or later"
#endif

enum { ROWS = 3, COLUMNS = 4 };

static void ok(rill_status status)
{
    if (status != RILL_STATUS_OK) {
        fprintf(stderr, "%s: %s\n", rill_status_string(status), rill_last_error());
        exit(EXIT_FAILURE);
    }
}

/* Prints a matrix, row by row, wherever its values lie. */
static void print(const char *python, const double *first, int rows, int columns, ptrdiff_t row_stride,
                  ptrdiff_t column_stride)
{
    int i, j;
    printf(">>> %s\n", python);
    for (i = 0; i < rows; i++) {
        for (j = 0; j < columns; j++)
            printf(j ? " %.17g" : "%.17g", first[i * row_stride + j * column_stride]);
        printf("\n");
    }
}

/* One matrix in two layouts: the same numbers in the same places of the matrix. */
static void layouts(void)
{
    const double loc = 170, scale = 10;
    const rill_parameter parameters[] = {{&loc, 0}, {&scale, 0}};
    const uint32_t words[2] = {7, 2024};
    rill_generator *rng;
    double a[ROWS][COLUMNS];
    double f[COLUMNS * ROWS]; /* as Fortran, LAPACK, R, Julia and Eigen have it */
    double large[9][10];
    int32_t normal;
    int i, j;

    ok(rill_distribution_from_name("normal", &normal));

    /* Row-major is one fill. */
    ok(rill_default_rng_from_words(words, 2, &rng));
    ok(rill_generator_normal(rng, loc, scale, &a[0][0], ROWS * COLUMNS));
    print("rng = np.random.default_rng([7, 2024]); rng.normal(170, 10, (3, 4))", &a[0][0], ROWS, COLUMNS, COLUMNS, 1);
    rill_generator_free(rng);

    ok(rill_default_rng_from_words(words, 2, &rng));
    ok(rill_generator_draw_strided(rng, normal, parameters, 2, f, ROWS, COLUMNS, 1, ROWS));
    for (i = 0; i < ROWS; i++)
        for (j = 0; j < COLUMNS; j++)
            if (f[i + j * ROWS] != a[i][j])
                printf("column-major: another number at (%d, %d)\n", i, j);
    print("that matrix in column-major memory", f, 1, ROWS * COLUMNS, 0, 1);

    /* Row 1 of the column-major matrix, and then rows 2 and 3, columns 5 to 7 of a larger one. */
    ok(rill_generator_draw_strided(rng, normal, parameters, 2, &f[1], 1, COLUMNS, 1, ROWS));
    print("a[1, :] = rng.normal(170, 10, 4); a", f, ROWS, COLUMNS, 1, ROWS);
    memset(large, 0, sizeof large);
    ok(rill_generator_draw_strided(rng, normal, parameters, 2, &large[2][5], 2, 3, 10, 1));
    print("b = np.zeros((9, 10)); b[2:4, 5:8] = rng.normal(170, 10, (2, 3)); b[1:5, 5:9]", &large[1][5], 4, 4, 10, 1);
    rill_generator_free(rng);
}

struct particle {
    double mass;
    double velocity[3];
};

/* One member of an array of structs, and complex numbers. */
static void members(void)
{
    const double gamma[2] = {2, 0};
    struct particle particles[4];
    rill_generator *rng;
    double z[3 * 2][2]; /* pairs: C's double complex */
    int32_t standard_normal;
    int i;

    ok(rill_default_rng_from_string("0x1f2e3d4c5b6a79880123456789abcdef", &rng));
    ok(rill_distribution_from_name("standard_normal", &standard_normal));
    for (i = 0; i < 4; i++)
        particles[i].mass = i;
    ok(rill_generator_draw_strided(rng, standard_normal, NULL, 0, particles[0].velocity, 4, 3,
                                   sizeof(struct particle) / sizeof(double), 1));
    printf(">>> rng = np.random.default_rng(0x1f2e3d4c5b6a79880123456789abcdef); rng.standard_normal((4, 3))\n");
    for (i = 0; i < 4; i++)
        printf("%g: %.17g %.17g %.17g\n", particles[i].mass, particles[i].velocity[0], particles[i].velocity[1],
               particles[i].velocity[2]);

    ok(rill_generator_complex_normal_strided(rng, NULL, gamma, NULL, z[0], 2, 3, 1, 2));
    printf(">>> randomgen.ExtendedGenerator(rng.bit_generator).complex_normal(0, 2, 0, (2, 3)), by columns\n");
    for (i = 0; i < 6; i++)
        printf("%.17g %+.17gi\n", z[i][0], z[i][1]);
    rill_generator_free(rng);
}

/* Four generators of one seed, each of which fills its row. */
static void generators(void)
{
    rill_generator *rngs[4];
    double a[4][2];
    size_t i;

    ok(rill_default_rng_spawn(2024, rngs, 4));
    for (i = 0; i < 4; i++)
        ok(rill_generator_random(rngs[i], a[i], 2));
    rill_generators_free(rngs, 4);
    print("np.array([rng.random(2) for rng in np.random.default_rng(2024).spawn(4)])", &a[0][0], 4, 2, 2, 1);
}

/* Distributions as a configuration file might name them. */
static void names(void)
{
    static const struct {
        const char *python, *name;
        double parameters[3];
        size_t n_parameters;
    } wanted[] = {
        {"rng = np.random.default_rng(42); rng.gamma(2.5, 3, 2)", "gamma", {2.5, 3}, 2},
        {"rng.gamma(2.5, size=2)", "gamma", {2.5}, 1},
        {"rng.exponential(size=2)", "exponential", {0}, 0},
        {"rng.triangular(0, 1, 5, 2)", "triangular", {0, 1, 5}, 3},
    };
    const double whole[2] = {20, 0.5}, half[2] = {20.5, 0.5};
    rill_generator *rng;
    double x[2];
    int64_t k[2];
    size_t i;

    ok(rill_default_rng(42, &rng));
    for (i = 0; i < sizeof wanted / sizeof wanted[0]; i++) {
        ok(rill_generator_draw_by_name(rng, wanted[i].name, wanted[i].parameters, wanted[i].n_parameters, x, 2));
        printf(">>> %s\n%.17g %.17g\n", wanted[i].python, x[0], x[1]);
    }
    ok(rill_generator_draw_by_name(rng, "binomial", whole, 2, k, 2));
    printf(">>> rng.binomial(20, 0.5, 2)\n%" PRId64 " %" PRId64 "\n", k[0], k[1]);
    if (rill_generator_draw_by_name(rng, "binomial", half, 2, k, 2) == RILL_STATUS_INVALID_ARGUMENT)
        printf("refused: %s\n", rill_last_error());
    rill_generator_free(rng);
}

/* Values that functions return, without a buffer and without a status. */
static void single_values(void)
{
    rill_generator *rng;
    rill_bitgen *bits;

    ok(rill_default_rng(42, &rng));
    ok(rill_generator_bitgen(rng, &bits));
    printf(">>> rng = np.random.default_rng(42); rng.random()\n%.17g\n", rill_bitgen_standard_uniform(bits));
    printf(">>> rng.normal(170, 10)\n%.17g\n", rill_bitgen_normal(bits, 170, 10));
    printf(">>> rng.poisson(3.5)\n%" PRId64 "\n", rill_bitgen_poisson(bits, 3.5));
    printf(">>> rng.integers(1, 7)\n%" PRIu64 "\n", rill_bitgen_bounded_uint64(bits, 1, 5, 0, false));
    rill_generator_free(rng);
}

int main(void)
{
    layouts();
    members();
    generators();
    names();
    single_values();
    return EXIT_SUCCESS;
}
