/* A foreign bit generator whose functions draw through the functions that Rill made of it. */
#include <rill.h>
#include <stdio.h>
#include <stdint.h>

static rill_bitgen *own;
static int depth;

static uint64_t next_uint64(void *state)
{
    /* splitmix64 */
    uint64_t z = (*(uint64_t *)state += 0x9e3779b97f4a7c15);
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
    z = (z ^ z >> 27) * 0x94d049bb133111eb;
    return z ^ z >> 31;
}

/* made of what the library makes of next_uint64 */
static uint32_t next_uint32(void *state)
{
    uint32_t word;
    (void)state;
    depth++;
    word = (uint32_t)(own->next_uint64(own->state) >> 32);
    depth--;
    return word;
}

static double next_double(void *state)
{
    (void)state;
    return (double)(int64_t)(own->next_raw(own->state) >> 11) * (1.0 / 9007199254740992.0);
}

int main(void)
{
    uint64_t state = 7, twin = 7, word;
    rill_bitgen foreign = {0}, *same;
    rill_bit_generator *bg;
    rill_generator *rng;
    uint32_t narrow;
    double x;
    int i;

    foreign.state = &state;
    foreign.next_uint64 = next_uint64;
    foreign.next_uint32 = next_uint32;
    foreign.next_double = next_double;
    foreign.next_raw = next_uint64;
    if (rill_bit_generator_from_bitgen(&foreign, &bg) || rill_bit_generator_bitgen(bg, &own) ||
        rill_bit_generator_bitgen(bg, &same) || same != own || rill_generator_new(bg, &rng))
        return 1;
    for (i = 0; i < 100; i++) {
        if (rill_bit_generator_random_u32(bg, &narrow, 1) || narrow != (uint32_t)(next_uint64(&twin) >> 32))
            return 2;
        if (rill_bit_generator_random_sample(bg, &x, 1) ||
            x != (double)(int64_t)(next_uint64(&twin) >> 11) * (1.0 / 9007199254740992.0))
            return 3;
        word = next_uint64(&twin);
        if (own->next_uint64(own->state) != word)
            return 4;
        if (rill_generator_random(rng, &x, 1))
            return 5;
        word = next_uint64(&twin);
    }
    printf("%s\n", state == twin ? "the same words" : "other words");
    rill_generator_free(rng);
    rill_bit_generator_free(bg);
    return 0;
}
