/* A simulation whose results and generator are in one HDF5 file: it stops, and goes on from there, here or in Python.
 *
 *     cc $(pkg-config --cflags hdf5) checkpoint.c -lrill $(pkg-config --libs hdf5)
 *     checkpoint FILE              begins, and goes on twice
 *     checkpoint FILE ATTRIBUTE    goes on from the generator in that attribute
 *
 * The dataset "x" has two attributes. "state" is Rill's binary format as bytes: compact and checksummed. "numpy_state"
 * is NumPy's dictionary as JSON, which Python reads by json.loads and assigns to bit_generator.state.
 */
#include <hdf5.h>
#include <rill.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void check(int good, const char *what)
{
    if (!good) {
        fprintf(stderr, "%s\n", what);
        exit(1);
    }
}

/* The bytes of a generator in that format, to be freed. */
static uint8_t *saved(const rill_generator *rng, int32_t format, size_t *n)
{
    uint8_t *bytes;
    /* The first call asks for the size. */
    check(rill_generator_save(rng, format, NULL, 0, n) == RILL_STATUS_OK, rill_last_error());
    bytes = malloc(*n);
    check(bytes && rill_generator_save(rng, format, bytes, *n, n) == RILL_STATUS_OK, rill_last_error());
    return bytes;
}

/* Writes an attribute in the place of one that may be there: bytes, or a text if the type is H5T_STRING. */
static void write_attribute(hid_t object, const char *name, H5T_class_t type, const uint8_t *bytes, size_t n)
{
    hsize_t size = n;
    hid_t memory = H5Tcopy(type == H5T_STRING ? H5T_C_S1 : H5T_NATIVE_UINT8);
    hid_t space = type == H5T_STRING ? H5Screate(H5S_SCALAR) : H5Screate_simple(1, &size, NULL);
    hid_t attribute;
    if (type == H5T_STRING) {
        check(H5Tset_size(memory, n) >= 0 && H5Tset_strpad(memory, H5T_STR_NULLPAD) >= 0, "the type of the text");
        check(H5Tset_cset(memory, H5T_CSET_UTF8) >= 0, "the type of the text");
    }
    if (H5Aexists(object, name) > 0)
        check(H5Adelete(object, name) >= 0, "delete the attribute");
    attribute = H5Acreate2(object, name, memory, space, H5P_DEFAULT, H5P_DEFAULT);
    check(attribute >= 0 && H5Awrite(attribute, memory, bytes) >= 0, "write the attribute");
    H5Aclose(attribute);
    H5Sclose(space);
    H5Tclose(memory);
}

/* A generator from an attribute, whatever its form: JSON as a text of fixed or, as h5py writes it, of variable length;
 * bytes of the binary format, or of a pickle. */
static rill_generator *read_attribute(hid_t object, const char *name)
{
    hid_t attribute = H5Aopen(object, name, H5P_DEFAULT);
    hid_t type = attribute < 0 ? attribute : H5Aget_type(attribute);
    rill_generator *rng;
    rill_status status;
    check(type >= 0, "no such attribute");
    if (H5Tget_class(type) == H5T_STRING && H5Tis_variable_str(type) > 0) {
        char *text = NULL;
        check(H5Aread(attribute, type, &text) >= 0 && text, "read the attribute");
        status = rill_generator_load((const uint8_t *)text, strlen(text), &rng);
        H5free_memory(text);
    } else {
        size_t n = H5Aget_storage_size(attribute);
        uint8_t *bytes = malloc(n);
        check(bytes && H5Aread(attribute, type, bytes) >= 0, "read the attribute");
        if (H5Tget_class(type) == H5T_STRING)
            n = strnlen((const char *)bytes, n);
        status = rill_generator_load(bytes, n, &rng);
        free(bytes);
    }
    check(status == RILL_STATUS_OK, rill_last_error());
    H5Tclose(type);
    H5Aclose(attribute);
    return rng;
}

/* Draws four normal values, appends them to the dataset, and saves the generator beside them. */
static void go_on(hid_t data, rill_generator *rng)
{
    double x[4];
    hsize_t had, has, n = 4;
    hid_t space = H5Dget_space(data), memory = H5Screate_simple(1, &n, NULL);
    uint8_t *bytes;
    size_t size;

    check(rill_generator_standard_normal(rng, x, 4) == RILL_STATUS_OK, rill_last_error());
    printf("%.17g %.17g %.17g %.17g\n", x[0], x[1], x[2], x[3]);
    H5Sget_simple_extent_dims(space, &had, NULL);
    H5Sclose(space);
    has = had + n;
    check(H5Dset_extent(data, &has) >= 0, "extend the dataset");
    space = H5Dget_space(data);
    check(H5Sselect_hyperslab(space, H5S_SELECT_SET, &had, NULL, &n, NULL) >= 0, "select the end of the dataset");
    check(H5Dwrite(data, H5T_NATIVE_DOUBLE, memory, space, H5P_DEFAULT, x) >= 0, "write the dataset");
    H5Sclose(memory);
    H5Sclose(space);

    bytes = saved(rng, RILL_FORMAT_BINARY, &size);
    write_attribute(data, "state", H5T_INTEGER, bytes, size);
    free(bytes);
    bytes = saved(rng, RILL_FORMAT_JSON, &size);
    write_attribute(data, "numpy_state", H5T_STRING, bytes, size);
    free(bytes);
}

static void begin(const char *name)
{
    const hsize_t none = 0, any = H5S_UNLIMITED, chunk = 1024;
    hid_t file = H5Fcreate(name, H5F_ACC_TRUNC, H5P_DEFAULT, H5P_DEFAULT);
    hid_t space = H5Screate_simple(1, &none, &any), chunked = H5Pcreate(H5P_DATASET_CREATE), data;
    rill_generator *rng;
    check(rill_default_rng(42, &rng) == RILL_STATUS_OK, rill_last_error());
    check(H5Pset_chunk(chunked, 1, &chunk) >= 0, "chunks");
    data = H5Dcreate2(file, "x", H5T_NATIVE_DOUBLE, space, H5P_DEFAULT, chunked, H5P_DEFAULT);
    check(data >= 0, "make the file");
    go_on(data, rng);
    rill_generator_free(rng);
    H5Dclose(data);
    H5Pclose(chunked);
    H5Sclose(space);
    H5Fclose(file);
}

static void resume(const char *name, const char *attribute)
{
    hid_t file = H5Fopen(name, H5F_ACC_RDWR, H5P_DEFAULT), data;
    rill_generator *rng;
    check(file >= 0, "open the file");
    data = H5Dopen2(file, "x", H5P_DEFAULT);
    check(data >= 0, "open the dataset");
    rng = read_attribute(data, attribute);
    go_on(data, rng);
    rill_generator_free(rng);
    H5Dclose(data);
    H5Fclose(file);
}

int main(int argc, char **argv)
{
    const char *name = argc > 1 ? argv[1] : "checkpoint.h5";
    if (argc > 2) {
        resume(name, argv[2]);
        return 0;
    }
    begin(name);
    resume(name, "state");
    resume(name, "numpy_state");
    return 0;
}
