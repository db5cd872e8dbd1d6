/* Cancelled while it draws entropy, or fills with threads of its own, a thread ends at its own cancellation point, not inside. */
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>
#include <rill.h>
#include <stdio.h>
#include <unistd.h>

#define N 1000000

static double values[N];
static int done;

static void *draw(void *pending)
{
    rill_seed_sequence *seq, *other;
    rill_bit_generator *bg, *jumped;
    rill_generator *rng;
    rill_random_state *rs;

    pthread_cancel(pthread_self()); /* pending: acts at the next cancellation point */
    if (rill_seed_sequence_from_os(&seq) || rill_bit_generator_new(RILL_BIT_GENERATOR_KIND_PCG64, NULL, &bg) ||
        rill_bit_generator_new_philox(NULL, NULL, NULL, &jumped))
        return pending;
    rill_bit_generator_free(jumped);
    if (rill_bit_generator_from_name("MT19937", NULL, &jumped))
        return pending;
    rill_bit_generator_free(jumped);
    if (rill_bit_generator_jumped(bg, 1, &jumped) || rill_default_rng_from_os(&rng) || rill_random_state_from_os(&rs) ||
        rill_random_state_seed_from_os(rs) || rill_seed(1) || rill_seed_sequence_clone(seq, &other))
        return pending;
    if (rill_generator_random_parallel(rng, values, N, 4) || rill_generator_random_parallel(rng, values, N, 0) ||
        rill_generator_standard_normal_parallel(rng, values, N, 4) ||
        rill_random_state_draw_parallel(rs, 2, NULL, 0, values, N, 4))
        return pending;
    rill_seed_sequence_free(seq);
    rill_seed_sequence_free(other);
    rill_bit_generator_free(bg);
    rill_bit_generator_free(jumped);
    rill_generator_free(rng);
    rill_random_state_free(rs);
    done = 1;
    pthread_testcancel();
    return pending;
}

int main(void)
{
    pthread_t thread;
    void *outcome;

    alarm(60);
    if (pthread_create(&thread, NULL, draw, NULL) || pthread_join(thread, &outcome))
        return 1;
    printf("%s, %s\n", done ? "every call returned" : "a call did not return",
           outcome == PTHREAD_CANCELED ? "cancelled afterwards" : "not cancelled");
    return 0;
}
