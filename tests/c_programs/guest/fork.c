/* A process forks while a thread draws from the global random state: the child draws from it and seeds it. */
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>
#include <rill.h>
#include <rill_global.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

#define N 20000

static int stop;
static pthread_mutex_t stop_lock = PTHREAD_MUTEX_INITIALIZER;

static int stopped(void)
{
    int now;
    pthread_mutex_lock(&stop_lock);
    now = stop;
    pthread_mutex_unlock(&stop_lock);
    return now;
}

static void *draw(void *nothing)
{
    static double values[N];
    while (!stopped())
        if (rill_standard_normal(values, N))
            _exit(9);
    return nothing;
}

static int child(void)
{
    double x;
    uint64_t word;
    rill_bit_generator *bg;

    alarm(60);
    if (rill_standard_normal(&x, 1) || rill_seed(42) || rill_random_sample(&x, 1))
        return 1;
    if (rill_get_bit_generator(&bg) || rill_bit_generator_random_raw(bg, &word, 1) || rill_set_bit_generator(bg))
        return 2;
    rill_bit_generator_free(bg);
    /* numpy.random.seed(42); numpy.random.random_sample() */
    return x == 0.3745401188473625 ? 0 : 3;
}

int main(void)
{
    pthread_t thread;
    int i, status, wrong = 0;
    double x;

    alarm(300);
    if (rill_seed(1) || pthread_create(&thread, NULL, draw, NULL))
        return 1;
    for (i = 0; i < 40; i++) {
        pid_t pid = fork();
        if (pid == 0)
            _exit(child());
        if (pid < 0 || waitpid(pid, &status, 0) != pid)
            return 2;
        wrong += !WIFEXITED(status) || WEXITSTATUS(status) != 0;
        /* and the parent goes on */
        if (rill_random_sample(&x, 1))
            return 3;
    }
    pthread_mutex_lock(&stop_lock);
    stop = 1;
    pthread_mutex_unlock(&stop_lock);
    pthread_join(thread, NULL);
    printf("%d of 40 children failed\n", wrong);
    return 0;
}
