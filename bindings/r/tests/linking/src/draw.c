/* Draws in C from a generator of R, and from generators of other threads. */
#include <pthread.h>

#include <rill_r.h>

SEXP normals(SEXP rng, SEXP n, SEXP loc, SEXP scale)
{
    SEXP out = PROTECT(Rf_allocVector(REALSXP, Rf_asInteger(n)));
    rill_r_check(rill_generator_normal(rill_r_generator(rng), Rf_asReal(loc), Rf_asReal(scale), REAL(out),
                                       (size_t)XLENGTH(out)));
    UNPROTECT(1);
    return out;
}

struct share {
    uint64_t seed;
    double sum;
    size_t n;
    rill_status status;
};

static void *draw(void *data)
{
    struct share *share = data;
    rill_generator *rng = NULL;
    double x;
    share->status = rill_default_rng(share->seed, &rng);
    for (size_t i = 0; i < share->n && share->status == RILL_STATUS_OK; i++) {
        share->status = rill_generator_random(rng, &x, 1);
        share->sum += x;
    }
    rill_generator_free(rng);
    return NULL;
}

/* One generator a thread, of the seeds seed, seed + 1, ...; no object of R is involved. */
SEXP mean_of(SEXP seed, SEXP n, SEXP n_threads)
{
    enum { MOST = 8 };
    struct share shares[MOST];
    pthread_t threads[MOST];
    int count = Rf_asInteger(n_threads), started = 0;
    if (count < 1 || count > MOST)
        Rf_error("n_threads must be from 1 to %d", MOST);
    rill_r_ready();
    for (int i = 0; i < count; i++) {
        shares[i] = (struct share){(uint64_t)Rf_asReal(seed) + (uint64_t)i, 0, (size_t)Rf_asInteger(n), RILL_STATUS_OK};
        started += pthread_create(&threads[i], NULL, draw, &shares[i]) == 0;
        if (started <= i)
            break;
    }
    double sum = 0;
    for (int i = 0; i < started; i++) {
        pthread_join(threads[i], NULL);
        sum += shares[i].sum;
    }
    if (started < count)
        Rf_error("no thread");
    for (int i = 0; i < count; i++)
        rill_r_check(shares[i].status);
    return Rf_ScalarReal(sum / Rf_asInteger(n) / count);
}
