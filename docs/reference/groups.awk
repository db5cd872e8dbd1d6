# Of the filters and of the man pages: the group of groups.dox that a name of a header belongs to, and the name that a
# declaration declares.

function group_of(name, header) {
    if (header ~ /rill_global\.h$/) return "global"
    if (header ~ /rill_npyrandom\.h$/) return "npyrandom"
    if (header ~ /rill_gsl\.h$/) return "gsl"
    if (header ~ /rill_inline\.h$/ || name ~ /^rill_inline/) return "inline"
    if (name ~ /^rill_seed_sequence/) return "seed_sequence"
    if (name ~ /^rill_bitgen/) return "bitgen"
    if (name ~ /^rill_(bit_generator|option)/) return "bit_generator"
    if (name ~ /^rill_plain/) return "plain"
    if (name ~ /^rill_(generator_)?sampler/) return "sampler"
    if (name ~ /_draw(_strided|_by_name)?$|^rill_(distribution|parameter|type|fill_keyed)/) return "draw"
    if (name ~ /^rill_(generator|default_rng|check_valid|factorization|multivariate|parallel_for)/) return "generator"
    if (name ~ /random_state|^rill_(seed|seed_array|get_bit_generator|set_bit_generator)$/) return "random_state"
    return "library"
}

# A macro, a function, or the last name before a semicolon.
function declared(text) {
    if (sub(/^#define /, "", text)) {
        sub(/[^A-Za-z_0-9].*$/, "", text)
        return text
    }
    gsub(/\/\*([^*]|\*[^\/])*\*\//, "", text)
    # A type of pointers to functions.
    if (text ~ /^typedef/ && match(text, /\(\*rill_[a-z_0-9]+\)/)) return substr(text, RSTART + 2, RLENGTH - 3)
    if (match(text, /[A-Za-z_0-9]+ *\(/)) {
        # A type with members that are functions is named at its end.
        if (text !~ /^typedef/) return substr(text, RSTART, RLENGTH - 1)
    }
    sub(/;.*$/, "", text) # of a typedef with members only its last line is looked at
    match(text, /[A-Za-z_0-9]+$/)
    return substr(text, RSTART, RLENGTH)
}
