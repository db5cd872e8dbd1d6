/* The same in a NetCDF file: NumPy's dictionary is a text attribute of the file, which every tool for NetCDF shows.
 *
 *     cc netcdf.c -lrill $(pkg-config --libs netcdf)
 */
#include <netcdf.h>
#include <rill.h>
#include <stdio.h>
#include <stdlib.h>

static void check(int good, const char *what)
{
    if (!good) {
        fprintf(stderr, "%s\n", what);
        exit(1);
    }
}

static void saves(int file, const rill_generator *rng)
{
    size_t n;
    char *text;
    /* The first call asks for the size. */
    check(rill_generator_save(rng, RILL_FORMAT_JSON, NULL, 0, &n) == RILL_STATUS_OK, rill_last_error());
    text = malloc(n);
    check(text && rill_generator_save(rng, RILL_FORMAT_JSON, (uint8_t *)text, n, &n) == RILL_STATUS_OK,
          rill_last_error());
    check(nc_put_att_text(file, NC_GLOBAL, "numpy_state", n, text) == NC_NOERR, "write the attribute");
    free(text);
}

static rill_generator *loads(int file)
{
    size_t n;
    char *text;
    rill_generator *rng;
    check(nc_inq_attlen(file, NC_GLOBAL, "numpy_state", &n) == NC_NOERR, "no such attribute");
    text = malloc(n);
    check(text && nc_get_att_text(file, NC_GLOBAL, "numpy_state", text) == NC_NOERR, "read the attribute");
    check(rill_generator_load((const uint8_t *)text, n, &rng) == RILL_STATUS_OK, rill_last_error());
    free(text);
    return rng;
}

static void go_on(int file, int variable, size_t first, rill_generator *rng)
{
    const size_t n = 3;
    double x[3];
    check(rill_generator_normal(rng, 5, 2, x, n) == RILL_STATUS_OK, rill_last_error());
    printf("%.17g %.17g %.17g\n", x[0], x[1], x[2]);
    check(nc_put_vara_double(file, variable, &first, &n, x) == NC_NOERR, "write the variable");
    saves(file, rng);
}

int main(int argc, char **argv)
{
    const char *name = argc > 1 ? argv[1] : "checkpoint.nc";
    int file, time, variable, i;
    rill_generator *rng;

    check(nc_create(name, NC_NETCDF4 | NC_CLOBBER, &file) == NC_NOERR, "make the file");
    check(nc_def_dim(file, "time", NC_UNLIMITED, &time) == NC_NOERR, "define the dimension");
    check(nc_def_var(file, "x", NC_DOUBLE, 1, &time, &variable) == NC_NOERR, "define the variable");
    check(rill_default_rng(42, &rng) == RILL_STATUS_OK, rill_last_error());
    go_on(file, variable, 0, rng);
    rill_generator_free(rng);
    check(nc_close(file) == NC_NOERR, "close the file");

    for (i = 1; i < 3; i++) {
        check(nc_open(name, NC_WRITE, &file) == NC_NOERR, "open the file");
        check(nc_inq_varid(file, "x", &variable) == NC_NOERR, "no such variable");
        rng = loads(file);
        go_on(file, variable, 3 * (size_t)i, rng);
        rill_generator_free(rng);
        check(nc_close(file) == NC_NOERR, "close the file");
    }
    return 0;
}
