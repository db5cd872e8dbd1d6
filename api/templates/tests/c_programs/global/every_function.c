/* Generated from api/distributions.toml by `make generate`: change that, or {{ template }}. */
/* Calls every function of rill_global.h, each with parameters that it accepts. */
#include <rill_global.h>

#include <stdio.h>
#include <stdlib.h>

static void ok(rill_status status, const char *call)
{
    if (status != RILL_STATUS_OK) {
        fprintf(stderr, "%s: %s\n", call, rill_last_error());
        exit(1);
    }
}

#define OK(call) ok(call, #call)

static void univariate(void *out)
{
{% for d in distributions if d.random_state and d.name != "tomaxint" %}
{% for name in [d.random_state.name] + d.random_state.aliases | list %}
    OK(rill_{{ name }}({{ (d.example + ["out", 2]) | join(", ") }}));
{% endfor %}
{% endfor %}
}

static void others(void *out)
{
    static const double half[2] = {0.5, 0.5}, unit[4] = {1.0, 0.0, 0.0, 1.0};
    static uint8_t saved[8192];
    size_t n;

    OK(rill_seed_from_os());
    OK(rill_multinomial(9, half, 2, out, 2));
    OK(rill_dirichlet(half, 2, out, 2));
    OK(rill_multivariate_normal(half, unit, 2, RILL_CHECK_VALID_RAISE, 1e-8, out, 2));
    OK(rill_choice(9, true, NULL, out, 2));
    OK(rill_choice(2, false, half, out, 2));
    OK(rill_shuffle(out, 2, 4));
    OK(rill_permutation(out, 9));
    OK(rill_bytes(out, 9));
    OK(rill_get_state(RILL_FORMAT_BINARY, saved, sizeof saved, &n));
    OK(rill_set_state(saved, n));
}

int main(void)
{
    static int64_t room[64];

    univariate(room);
    others(room);
    return puts("done") < 0;
}
