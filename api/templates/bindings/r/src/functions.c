/* Generated from the exports of the library by make generate: change those, or {{ template }}. */
/* The addresses of the library's functions by name, for packages that draw in C and C++ (inst/include/rill_r.h). */
#include <string.h>

#include "glue.h"

static const struct {
    const char *name;
    void (*address)(void);
} FUNCTIONS[] = {
{% for f in interface.functions %}
    {"{{ f.name }}", (void (*)(void)){{ f.name }}},
{% endfor %}
};

void (*function_named(const char *name))(void)
{
    for (size_t i = 0; i < sizeof FUNCTIONS / sizeof *FUNCTIONS; i++)
        if (strcmp(FUNCTIONS[i].name, name) == 0)
            return FUNCTIONS[i].address;
    return NULL;
}
