/* Words of any bit generator, any seed and any set of streams, for batteries of tests that read them from a pipe:
 *
 *     words PCG64 | RNG_test stdin64 -tlmax 1TB                                  PractRand
 *     words --streams spawned --n-streams 1024 Philox | RNG_test stdin64
 *     words --format hex --count 6 MT19937                                       to look at
 *
 * Without arguments, and with --help, it tells what it takes. */

#include <errno.h>
#include <inttypes.h>
#include <rill.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#endif

enum { BLOCK = 8192, MOST_STREAMS = 1 << 24 };

static const char *usage =
    "usage: words [options] KIND\n"
    "\n"
    "KIND is a bit generator: MT19937, PCG64, PCG64DXSM, Philox, SFC64, and so on, as rill_bit_generator_from_name takes them.\n"
    "Its words go to standard output, 64 bits each, in the byte order of this machine; of a 32-bit generator the first of two\n"
    "words is the high half.\n"
    "\n"
    "  --seed N          an integer of any size, decimal or 0x...; 0 if it is not given. Seeds and keys that are counted up\n"
    "                    (consecutive, keyed, short) end with 2^64 - 1\n"
    "  --streams HOW     one            the generator itself (the default)\n"
    "                    spawned        children of its seed sequence\n"
    "                    grandchildren  the first child of each child\n"
    "                    consecutive    seeds N, N + 1, N + 2, ...\n"
    "                    legacy         those of RandomState(N), RandomState(N + 1), ...; N + S is 2^32 at most (MT19937 only)\n"
    "                    legacy-array   those of RandomState([N]), RandomState([N + 1]), ...; likewise\n"
    "                    jumped         stream i is jumped i times\n"
    "                    advanced       stream i has advanced i * 2^D steps, D given by --advance\n"
    "                    keyed          keys N, N + 1, ... (Philox only)\n"
    "                    short          the first L words of keys N, N + 1, ..., one after the other and without end, L\n"
    "                                   given by --length (Philox, ThreeFry); --n-streams, --block and --skip are not for it\n"
    "  --n-streams S     how many streams are interleaved, 1 to 2^24; 1024 if it is not given; not with --streams one\n"
    "  --block B         words of a stream before the next one's; 1 if it is not given\n"
    "  --advance D       0 to 62; 32 if it is not given\n"
    "  --length L        1 to 8192; 1024 if it is not given\n"
    "  --skip W          leave out the first W words of each stream; not with --streams short\n"
    "  --count W         end after W words; without it they do not end\n"
    "  --format FORMAT   binary (the default), or hex: a word a line\n"
    "  --as LAW          words (the default); or doubles of the Generator, as 64 bits each: random, standard_normal,\n"
    "                    standard_exponential; not with --streams short\n";

struct options {
    const char *kind, *seed, *streams, *format, *law;
    uint64_t n_streams, block, advance, length, skip, count;
    uint64_t first; /* the seed as a number, where others are counted up from it */
};

static void fail(const char *message, const char *detail)
{
    fprintf(stderr, "words: %s%s\n", message, detail);
    exit(EXIT_FAILURE);
}

static void check(rill_status status)
{
    if (status != RILL_STATUS_OK) fail(rill_last_error(), "");
}

static void *reserved(size_t n, size_t size)
{
    void *memory = calloc(n, size);
    if (memory == NULL) fail("out of memory", "");
    return memory;
}

/* As seeds are read: a 0 at the beginning does not make a number octal. */
static int base(const char *text)
{
    return strncmp(text, "0x", 2) == 0 ? 16 : 10;
}

/* Whether it is a number; errno tells whether it has more than 64 bits. */
static bool is_number(const char *text, uint64_t *value)
{
    char *end;

    errno = 0;
    *value = strtoull(text, &end, base(text));
    return *text >= '0' && *text <= '9' && *end == '\0';
}

static uint64_t number(const char *option, const char *text, uint64_t least, uint64_t most)
{
    uint64_t value;

    if (!is_number(text, &value) || errno != 0 || value < least || value > most) fail("not a number in range: ", option);
    return value;
}

static bool is(const char *a, const char *b)
{
    return strcmp(a, b) == 0;
}

/* What follows option i; no value begins like an option. */
static const char *value(char **argv, int i)
{
    if (argv[i + 1] == NULL || strncmp(argv[i + 1], "--", 2) == 0) fail("the value is missing: ", argv[i]);
    return argv[i + 1];
}

static void seed_too_large(bool legacy)
{
    fail("--seed: the last one needed is above ", legacy ? "2^32 - 1" : "2^64 - 1");
}

/* The seed as a number where those that follow it are used too: fails, before anything is written, where one of them is too large. */
static uint64_t first_seed(const struct options *o)
{
    const bool legacy = is(o->streams, "legacy") || is(o->streams, "legacy-array"), endless = o->count == UINT64_MAX;
    const bool consecutive = is(o->streams, "consecutive"), keyed = is(o->streams, "keyed"), many = is(o->streams, "short");
    const uint64_t each = many ? o->length : o->block;
    uint64_t first, needed = o->count / each + (o->count % each != 0);

    if (!legacy && !consecutive && !keyed && !many) return 0;
    if (!many && needed > o->n_streams) needed = o->n_streams;
    /* Endless ones get to the last key only when they have written those before it. */
    if (needed == 0 || (many && endless)) needed = 1;
    /* A single seed may have any size. */
    if (consecutive && needed == 1) return 0;
    if (!is_number(o->seed, &first)) fail("not a number: ", "--seed");
    if (errno != 0 || first > (legacy ? UINT32_MAX : UINT64_MAX) - (needed - 1)) seed_too_large(legacy);
    return first;
}

static struct options parsed(int argc, char **argv)
{
    /* A 0 for --n-streams and --block: they are not given. */
    struct options o = {NULL, "0", "one", "binary", "words", 0, 0, 32, 1024, 0, UINT64_MAX, 0};
    int i;

    for (i = 1; i < argc; i++) {
        const char *name = argv[i];
        if (strncmp(name, "--", 2) != 0) {
            if (o.kind != NULL) fail("more than one bit generator: ", name);
            o.kind = name;
            continue;
        }
        if (is(name, "--seed")) o.seed = value(argv, i);
        else if (is(name, "--streams")) o.streams = value(argv, i);
        else if (is(name, "--format")) o.format = value(argv, i);
        else if (is(name, "--as")) o.law = value(argv, i);
        else if (is(name, "--n-streams")) o.n_streams = number(name, value(argv, i), 1, MOST_STREAMS);
        else if (is(name, "--block")) o.block = number(name, value(argv, i), 1, UINT64_MAX);
        else if (is(name, "--advance")) o.advance = number(name, value(argv, i), 0, 62);
        else if (is(name, "--length")) o.length = number(name, value(argv, i), 1, BLOCK);
        else if (is(name, "--skip")) o.skip = number(name, value(argv, i), 0, UINT64_MAX);
        else if (is(name, "--count")) o.count = number(name, value(argv, i), 0, UINT64_MAX);
        else fail("no option ", name);
        i++;
    }
    if (o.kind == NULL) fail("which bit generator?", "");
    if (!is(o.format, "binary") && !is(o.format, "hex")) fail("no format ", o.format);
    if (is(o.streams, "short") && (o.n_streams != 0 || o.block != 0 || o.skip != 0)) {
        fail("not with --streams short: ", o.skip != 0 ? "--skip" : o.block != 0 ? "--block" : "--n-streams");
    }
    if (is(o.streams, "one") && o.n_streams > 1) fail("--n-streams is not for --streams one", "");
    if (o.n_streams == 0) o.n_streams = 1024;
    if (o.block == 0) o.block = 1;
    if (is(o.streams, "one")) o.n_streams = 1;
    o.first = first_seed(&o);
    return o;
}

static rill_seed_sequence *seed_sequence(const struct options *o, uint64_t i)
{
    rill_seed_sequence *sequence;

    if (i == 0) check(rill_seed_sequence_from_string(o->seed, &sequence));
    else check(rill_seed_sequence_from_u64(o->first + i, &sequence));
    return sequence;
}

static rill_bit_generator *made(const char *kind, rill_seed_sequence *sequence)
{
    rill_bit_generator *bits;
    check(rill_bit_generator_from_name(kind, sequence, &bits));
    rill_seed_sequence_free(sequence);
    return bits;
}

static rill_bit_generator *stream(const struct options *o, rill_seed_sequence *const *children, uint64_t i)
{
    rill_bit_generator *bits, *jumped;

    if (is(o->streams, "spawned")) {
        check(rill_bit_generator_from_name(o->kind, children[i], &bits));
        return bits;
    }
    if (is(o->streams, "grandchildren")) {
        rill_seed_sequence *grandchild;
        check(rill_seed_sequence_spawn(children[i], &grandchild, 1));
        return made(o->kind, grandchild);
    }
    if (is(o->streams, "consecutive")) return made(o->kind, seed_sequence(o, i));
    if (is(o->streams, "legacy") || is(o->streams, "legacy-array")) {
        const uint32_t seed = (uint32_t)(o->first + i);
        if (!is(o->kind, "MT19937")) fail("no legacy seeding of ", o->kind);
        if (is(o->streams, "legacy")) check(rill_bit_generator_from_legacy_seed(seed, &bits));
        else check(rill_bit_generator_from_legacy_seed_array(&seed, 1, &bits));
        return bits;
    }
    if (is(o->streams, "keyed")) {
        const uint64_t key[2] = {o->first + i, 0};
        if (!is(o->kind, "Philox")) fail("no keys for ", o->kind);
        check(rill_bit_generator_new_philox(NULL, NULL, key, &bits));
        return bits;
    }
    bits = made(o->kind, seed_sequence(o, 0));
    if (is(o->streams, "one")) return bits;
    if (is(o->streams, "jumped")) {
        check(rill_bit_generator_jumped(bits, i, &jumped));
        rill_bit_generator_free(bits);
        return jumped;
    }
    if (is(o->streams, "advanced")) {
        const uint64_t delta[2] = {i << o->advance, o->advance == 0 ? 0 : i >> (64 - o->advance)};
        check(rill_bit_generator_advance_words(bits, delta, 2));
        return bits;
    }
    fail("no streams ", o->streams);
    return NULL;
}

/* Ends the program where words cannot be written: well, if the reader has had enough. */
static void unwritten(void)
{
#ifdef _WIN32
    const int closed = EINVAL;
#else
    const int closed = EPIPE;
#endif
    if (errno == closed) exit(EXIT_SUCCESS);
    fail("cannot write: ", strerror(errno));
}

static void write_out(const struct options *o, const uint64_t *words, size_t n)
{
    size_t i;

    errno = 0;
    if (is(o->format, "hex")) {
        for (i = 0; i < n; i++) printf("%016" PRIx64 "\n", words[i]);
        if (ferror(stdout)) unwritten();
    } else if (fwrite(words, sizeof *words, n, stdout) != n) {
        unwritten();
    }
}

/* The words of one stream after the other, `length` of each, drawn by key without generators. */
static void short_streams(const struct options *o)
{
    uint64_t *ids, *words, next = o->first, left = o->count;
    const size_t most = BLOCK / (size_t)o->length, length = (size_t)o->length;
    const int64_t low = INT64_MIN, high = INT64_MAX;
    const bool endpoint = true;
    const rill_parameter parameters[] = {{&low, 0}, {&high, 0}, {&endpoint, 0}};
    int32_t kind, integers;
    size_t i;

    if (!is(o->law, "words")) fail("no short streams as ", o->law);
    kind = is(o->kind, "Philox") ? RILL_BIT_GENERATOR_KIND_PHILOX : RILL_BIT_GENERATOR_KIND_THREEFRY;
    if (kind == RILL_BIT_GENERATOR_KIND_THREEFRY && !is(o->kind, "ThreeFry")) fail("no short streams of ", o->kind);
    ids = reserved(most, sizeof *ids);
    words = reserved(most * length, sizeof *words);
    check(rill_distribution_from_name("integers", &integers));
    while (left > 0) {
        const size_t n_ids = UINT64_MAX - next < most - 1 ? (size_t)(UINT64_MAX - next) + 1 : most, n = n_ids * length;
        const size_t now = left < n ? (size_t)left : n;
        for (i = 0; i < n_ids; i++) ids[i] = next + i;
        check(rill_fill_keyed(kind, NULL, 0, ids, n_ids, 0, integers, parameters, 3, words, length));
        /* A draw from all of int64 is the word, with -2^63 added. */
        for (i = 0; i < n; i++) words[i] ^= UINT64_C(1) << 63;
        write_out(o, words, now);
        left -= now;
        next += n_ids;
        if (left > 0 && next == 0) seed_too_large(false);
    }
    free(words);
    free(ids);
}

/* A stream, and its generator where doubles are asked for. */
struct source {
    rill_bit_generator *bits;
    rill_generator *generator;
};

static struct source opened(const struct options *o, rill_seed_sequence *const *children, int32_t law, uint64_t i)
{
    struct source source = {stream(o, children, i), NULL};
    uint64_t words[BLOCK], left, n;

    for (left = o->skip; left > 0; left -= n) {
        n = left < BLOCK ? left : BLOCK;
        check(rill_bit_generator_random_u64(source.bits, words, (size_t)n));
    }
    if (law != 0) check(rill_generator_new(source.bits, &source.generator));
    return source;
}

static void closed(struct source *source)
{
    rill_generator_free(source->generator);
    rill_bit_generator_free(source->bits);
    source->bits = NULL;
}

int main(int argc, char **argv)
{
    const rill_parameter none = {NULL, 0};
    struct options o;
    rill_seed_sequence *parent, **children = NULL;
    struct source *sources;
    uint64_t words[BLOCK], left, i, in_stream;
    int32_t law = 0;
    size_t filled = 0;
    bool once;

    for (i = 1; i < (uint64_t)argc && !is(argv[i], "--help");) i++;
    if (argc == 1 || i < (uint64_t)argc) {
        errno = 0;
        if (fputs(usage, stdout) == EOF || fflush(stdout) != 0) unwritten();
        return EXIT_SUCCESS;
    }
    o = parsed(argc, argv);
#ifdef _WIN32
    /* Otherwise Windows writes two bytes for a byte 10. */
    if (is(o.format, "binary")) _setmode(_fileno(stdout), _O_BINARY);
#endif
    if (is(o.streams, "short")) {
        short_streams(&o);
        if (fflush(stdout) != 0) unwritten();
        return EXIT_SUCCESS;
    }
    if (is(o.streams, "spawned") || is(o.streams, "grandchildren")) {
        children = reserved((size_t)o.n_streams, sizeof *children);
        parent = seed_sequence(&o, 0);
        check(rill_seed_sequence_spawn(parent, children, (size_t)o.n_streams));
        rill_seed_sequence_free(parent);
    }
    if (!is(o.law, "words")) {
        if (!is(o.law, "random") && !is(o.law, "standard_normal") && !is(o.law, "standard_exponential")) fail("no law ", o.law);
        check(rill_distribution_from_name(o.law, &law));
    }

    /* Streams that are read once need not be kept. */
    once = o.count / o.n_streams < o.block || (o.count / o.n_streams == o.block && o.count % o.n_streams == 0);
    sources = reserved((size_t)o.n_streams, sizeof *sources);
    /* Opened for --count 0 too, so that a wrong name is told. */
    sources[0] = opened(&o, children, law, 0);
    left = o.count;
    for (i = 0; left > 0; i = (i + 1) % o.n_streams) {
        if (sources[i].bits == NULL) sources[i] = opened(&o, children, law, i);
        for (in_stream = o.block < left ? o.block : left; in_stream > 0;) {
            size_t n = BLOCK - filled;
            if (n > in_stream) n = (size_t)in_stream;
            if (law != 0) check(rill_generator_draw(sources[i].generator, law, &none, 0, words + filled, n));
            else check(rill_bit_generator_random_u64(sources[i].bits, words + filled, n));
            filled += n;
            in_stream -= n;
            left -= n;
            if (filled == BLOCK || left == 0) {
                write_out(&o, words, filled);
                filled = 0;
            }
        }
        if (once) closed(&sources[i]);
    }
    for (i = 0; i < o.n_streams; i++) {
        if (sources[i].bits != NULL) closed(&sources[i]);
        if (children != NULL) rill_seed_sequence_free(children[i]);
    }
    free(sources);
    free(children);
    if (fflush(stdout) != 0) unwritten();
    return EXIT_SUCCESS;
}
