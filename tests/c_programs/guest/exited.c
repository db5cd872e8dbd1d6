/* A thread takes the lock of a bit generator and ends. No other thread can release the lock, not even a later one that
 * reuses the memory of the first: its call is refused. */
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>
#include <rill.h>
#include <stdio.h>
#include <unistd.h>

static rill_bit_generator *bg;

static void *take(void *out)
{
    *(rill_status *)out = rill_bit_generator_lock(bg);
    return out;
}

static void *give_up(void *out)
{
    *(rill_status *)out = rill_bit_generator_unlock(bg);
    return out;
}

int main(void)
{
    pthread_t thread;
    rill_status taken, given_up;
    int i;

    alarm(60);
    if (rill_bit_generator_from_u64(RILL_BIT_GENERATOR_KIND_PCG64, 1, &bg))
        return 1;
    if (pthread_create(&thread, NULL, take, &taken) || pthread_join(thread, NULL) || taken != RILL_STATUS_OK)
        return 2;
    for (i = 0; i < 20; i++) {
        if (pthread_create(&thread, NULL, give_up, &given_up) || pthread_join(thread, NULL))
            return 3;
        if (given_up != RILL_STATUS_INVALID_STATE)
            return 4;
    }
    printf("%s\n", rill_status_string(rill_bit_generator_unlock(bg)));
    rill_bit_generator_free(bg);
    return 0;
}
