/* Two threads ask for the functions of one bit generator while the first holds its lock. Neither waits for the
 * other. */
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>
#include <rill.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

static rill_bit_generator *bg;

static void *ask(void *out)
{
    return rill_bit_generator_bitgen(bg, out) == RILL_STATUS_OK ? out : NULL;
}

int main(void)
{
    rill_bitgen *here, *there;
    struct timespec meanwhile = {0, 200000000};
    pthread_t thread;
    void *asked;

    alarm(60);
    if (rill_bit_generator_from_u64(RILL_BIT_GENERATOR_KIND_PCG64, 1, &bg) || rill_bit_generator_lock(bg))
        return 1;
    if (pthread_create(&thread, NULL, ask, &there))
        return 2;
    nanosleep(&meanwhile, NULL); /* the other thread has made its call by now */
    if (rill_bit_generator_bitgen(bg, &here))
        return 3;
    /* The other call returns while the lock is still held. */
    if (pthread_join(thread, &asked) || !asked || rill_bit_generator_unlock(bg))
        return 4;
    puts(here == there ? "the same functions" : "other functions");
    rill_bit_generator_free(bg);
    return 0;
}
