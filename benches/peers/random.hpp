// The workloads of C++ <random>, and of Boost.Random, which has the same classes: a peer names the namespace DIST.
#ifndef RANDOM_HPP
#define RANDOM_HPP

#include "peer.h"

#include <utility>

static DIST::mt19937 words(12345);
static DIST::mt19937_64 long_words(12345);

template <class Distribution, class Engine, class Value>
static void draw(Distribution distribution, Engine &engine, Value *out, size_t n)
{
    for (size_t i = 0; i < n; i++)
        out[i] = static_cast<Value>(distribution(engine));
}

#define FILL(name, type, engine, ...) \
    static void name(void *out, size_t n) \
    { \
        draw(__VA_ARGS__, engine, static_cast<type *>(out), n); \
    }

FILL(uniform, double, long_words, DIST::uniform_real_distribution<double>(0.0, 1.0))
FILL(uniform_f32, float, words, DIST::uniform_real_distribution<float>(0.0f, 1.0f))
FILL(normal, double, long_words, DIST::normal_distribution<double>())
FILL(normal_f32, float, words, DIST::normal_distribution<float>())
FILL(exponential, double, long_words, DIST::exponential_distribution<double>())
FILL(exponential_f32, float, words, DIST::exponential_distribution<float>())
FILL(integers_1000, int64_t, long_words, DIST::uniform_int_distribution<int64_t>(0, 999))
FILL(integers_rejected, int64_t, long_words, DIST::uniform_int_distribution<int64_t>(0, 2405181685))
FILL(integers_1e13, int64_t, long_words, DIST::uniform_int_distribution<int64_t>(0, 9999999999999))
FILL(integers_1e6, int64_t, words, DIST::uniform_int_distribution<int64_t>(0, 999999))
FILL(gamma_2_5, double, long_words, DIST::gamma_distribution<double>(2.5, 1.0))
FILL(poisson_3_5, int64_t, long_words, DIST::poisson_distribution<int>(3.5))
FILL(poisson_100, int64_t, long_words, DIST::poisson_distribution<int>(100.0))
FILL(binomial_20, int64_t, long_words, DIST::binomial_distribution<int>(20, 0.3))
FILL(binomial_1000, int64_t, long_words, DIST::binomial_distribution<int>(1000, 0.4))

static void raw(void *place, size_t n)
{
    uint64_t *out = static_cast<uint64_t *>(place);
    for (size_t i = 0; i < n; i++)
        out[i] = words();
}

static void shuffle(void *place, size_t n)
{
    uint64_t *items = static_cast<uint64_t *>(place);
    for (size_t i = n - 1; i > 0; i--)
        std::swap(items[i], items[DIST::uniform_int_distribution<size_t>(0, i)(long_words)]);
}

// MT19937 is used for the other kinds in all workloads but raw words.
static const struct peer_entry table[] = {
    {"raw", "MT19937", raw},
    {"random", nullptr, uniform},
    {"legacy_random_sample", nullptr, uniform},
    {"random_f32", nullptr, uniform_f32},
    {"standard_normal", nullptr, normal},
    {"legacy_standard_normal", nullptr, normal},
    {"standard_normal_f32", nullptr, normal_f32},
    {"standard_exponential", nullptr, exponential},
    {"standard_exponential_inv", nullptr, exponential},
    {"legacy_standard_exponential", nullptr, exponential},
    {"standard_exponential_f32", nullptr, exponential_f32},
    {"integers_1000", nullptr, integers_1000},
    {"integers_rejected", nullptr, integers_rejected},
    {"integers_1e13", nullptr, integers_1e13},
    {"legacy_randint_1e6", nullptr, integers_1e6},
    {"gamma_2.5", nullptr, gamma_2_5},
    {"poisson_3.5", nullptr, poisson_3_5},
    {"poisson_100", nullptr, poisson_100},
    {"binomial_20", nullptr, binomial_20},
    {"binomial_1000", nullptr, binomial_1000},
    {"shuffle", nullptr, shuffle},
    {"legacy_shuffle", nullptr, shuffle},
    {nullptr, nullptr, nullptr},
};

int main()
{
    return peer_serve(table);
}

#endif
