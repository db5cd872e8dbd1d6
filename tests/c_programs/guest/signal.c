/* A signal handler draws from the bit generator that the program draws from: no call waits for ever, and every word of the
 * stream is drawn once, in the program or in the handler. With an argument, there is another thread, so that locks count. */
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>
#include <rill.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <unistd.h>

#define SIGNALS 20000

static rill_bit_generator *bg, *other;
static volatile sig_atomic_t signals, wrong, sent_all;
static uint64_t sum; /* the sum of the words that handlers drew */
static pthread_t program;

static void handler(int signal)
{
    uint64_t word;
    rill_status status = rill_bit_generator_random_u64(bg, &word, 1);

    (void)signal;
    if (status == RILL_STATUS_OK)
        sum += word;
    else
        wrong += status != RILL_STATUS_INVALID_STATE;
    status = rill_bit_generator_random_u64(other, &word, 1);
    wrong += status != RILL_STATUS_OK && status != RILL_STATUS_INVALID_STATE;
    signals++;
}

static void *send(void *nothing)
{
    int sent;
    for (sent = 0; sent < SIGNALS; sent++) {
        pthread_kill(program, SIGUSR1);
        if (sent % 64 == 0)
            sched_yield();
    }
    sent_all = 1;
    return nothing;
}

int main(int argc, char **argv)
{
    struct sigaction action = {0};
    rill_bit_generator *twin;
    uint64_t words[64], total = 0, drawn = 0, in_handlers = 0, word, end;
    pthread_t sender;
    sigset_t set;
    int i;

    (void)argv;
    alarm(120);
    if (rill_bit_generator_from_u64(RILL_BIT_GENERATOR_KIND_PCG64, 1, &bg) || rill_bit_generator_clone(bg, &twin) ||
        rill_bit_generator_from_u64(RILL_BIT_GENERATOR_KIND_SFC64, 1, &other))
        return 1;
    program = pthread_self();
    action.sa_handler = handler;
    if (sigaction(SIGUSR1, &action, NULL))
        return 2;
    if (argc > 1) {
        if (pthread_create(&sender, NULL, send, NULL))
            return 3;
        while (!sent_all) {
            i = 1 + (int)(drawn % 64);
            if (rill_bit_generator_random_u64(bg, words, i))
                return 4;
            drawn += i;
            while (i > 0)
                total += words[--i];
        }
        pthread_join(sender, NULL);
    } else {
        while (signals < SIGNALS / 10) {
            i = 1 + (int)(drawn % 64);
            if (drawn % 7 == 0)
                raise(SIGUSR1);
            if (rill_bit_generator_random_u64(bg, words, i))
                return 4;
            drawn += i;
            while (i > 0)
                total += words[--i];
        }
    }
    sigemptyset(&set);
    sigaddset(&set, SIGUSR1);
    pthread_sigmask(SIG_BLOCK, &set, NULL);
    /* The words of both are the beginning of the stream, up to the next word. */
    total += sum;
    if (rill_bit_generator_random_u64(bg, &end, 1))
        return 5;
    for (;;) {
        if (rill_bit_generator_random_u64(twin, &word, 1))
            return 6;
        if (word == end)
            break;
        total -= word;
        in_handlers++;
        if (in_handlers > drawn + SIGNALS) {
            puts("the stream was lost");
            return 0;
        }
    }
    printf("%s, %d wrong\n", total == 0 ? "every word once" : "words lost or doubled", (int)wrong);
    rill_bit_generator_free(bg);
    rill_bit_generator_free(twin);
    rill_bit_generator_free(other);
    return 0;
}
