/* Shared by the peers in C and C++: a program that reads lines "workload kind n" and answers with the nanoseconds of
 * one fill of n values, or "unsupported". A peer passes its table of fills to peer_serve.
 *
 * Short fills are repeated until the clock can measure them, and the answer is the mean. */
#ifndef PEER_H
#define PEER_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef void (*peer_fill)(void *out, size_t n);

struct peer_entry {
    const char *workload;
    const char *kind; /* NULL: any kind */
    peer_fill fill;
};

/* The least number of values in a measurement. */
#define PEER_LEAST 100000

/* The table of the peer, which ends with a NULL. */
static peer_fill peer_find(const struct peer_entry *table, const char *workload, const char *kind)
{
    for (; table->workload != NULL; table++)
        if (strcmp(table->workload, workload) == 0 && (table->kind == NULL || strcmp(table->kind, kind) == 0))
            return table->fill;
    return NULL;
}

static double peer_time(peer_fill fill, void *out, size_t n)
{
    size_t rounds = n < PEER_LEAST ? PEER_LEAST / n : 1, i;
    struct timespec start, end;

    clock_gettime(CLOCK_MONOTONIC, &start);
    for (i = 0; i < rounds; i++)
        fill(out, n);
    clock_gettime(CLOCK_MONOTONIC, &end);
    return ((double)(end.tv_sec - start.tv_sec) * 1e9 + (double)(end.tv_nsec - start.tv_nsec)) / (double)rounds;
}

#ifndef PEER_WITHOUT_PROGRAM
static int peer_serve(const struct peer_entry *table)
{
    char workload[64], kind[64];
    unsigned long long n, room = 0;
    void *out = NULL;

    while (scanf("%63s %63s %llu", workload, kind, &n) == 3 && n > 0) {
        peer_fill fill = peer_find(table, workload, kind);
        if (n > room) {
            free(out);
            out = malloc((size_t)n * sizeof(uint64_t));
            if (out == NULL)
                return 1;
            memset(out, 0, (size_t)n * sizeof(uint64_t));
            room = n;
        }
        if (fill == NULL)
            puts("unsupported");
        else
            printf("%.1f\n", peer_time(fill, out, (size_t)n));
        fflush(stdout);
    }
    free(out);
    return 0;
}
#endif

#endif
