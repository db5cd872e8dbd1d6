# A filter of doxygen: puts everything that has a comment into the group of its object, by its name, and makes links of
# the functions that comments name.
BEGIN {
    while ((getline name < "tests/symbols.txt") > 0) exported[name] = 1
}

# But in programs, which are indented.
function linked(text,    before, name, done) {
    if (text ~ /^ \*     /) return text
    while (match(text, /rill_[a-z0-9_]+/)) {
        before = substr(text, 1, RSTART - 1)
        name = substr(text, RSTART, RLENGTH)
        text = substr(text, RSTART + RLENGTH)
        done = done before (name in exported && before !~ /[#`.:\/A-Za-z0-9_]$/ && text !~ /^\(/ ? "#" : "") name
    }
    return done text
}

function group_of(name) {
    if (FILENAME ~ /rill_global\.h$/) return "global"
    if (FILENAME ~ /rill_npyrandom\.h$/) return "npyrandom"
    if (FILENAME ~ /rill_gsl\.h$/) return "gsl"
    if (FILENAME ~ /rill_inline\.h$/ || name ~ /^rill_inline/) return "inline"
    if (name ~ /^rill_seed_sequence/) return "seed_sequence"
    if (name ~ /^rill_bitgen/) return "bitgen"
    if (name ~ /^rill_bit_generator/) return "bit_generator"
    if (name ~ /^rill_plain/) return "plain"
    if (name ~ /^rill_(generator_)?sampler/) return "sampler"
    if (name ~ /_draw(_by_name|_strided)?$|^rill_(distribution|parameter|type|fill_keyed)/) return "draw"
    if (name ~ /^rill_(generator|default_rng|check_valid|factorization|multivariate)/) return "generator"
    if (name ~ /random_state|^rill_(seed|seed_array|get_bit_generator|set_bit_generator)$/) return "random_state"
    return "library"
}

# The name that a declaration declares: a macro's, a function's, or the last one before a semicolon.
function declared(text) {
    sub(/^#define /, "", text)
    gsub(/\/\*([^*]|\*[^\/])*\*\//, "", text)
    if (match(text, /[A-Za-z_0-9]+ *\(/)) {
        # A type with members that are functions is named at its end.
        if (text !~ /^typedef/) return substr(text, RSTART, RLENGTH - 1)
    }
    sub(/;.*$/, "", text) # of a typedef with members only its last line is looked at
    match(text, /[A-Za-z_0-9]+$/)
    return substr(text, RSTART, RLENGTH)
}

{ line[NR] = $0 }

END {
    i = 1
    # The guide at the beginning of rill.h is a page of its own.
    if (FILENAME ~ /rill\.h$/) {
        print "/** @file\n * For C. See @ref guide_c.\n */\n/** @page guide_c A guide to the C interface"
        for (i = 2; line[i] !~ /\*\//; i++) print linked(line[i])
    }
    for (; i <= NR; i++) {
        if (line[i] !~ /^\/\*\*/ || line[i] ~ /@file/) {
            print line[i]
            continue
        }
        # The comment, to its end.
        for (last = i; line[last] !~ /\*\//; last++) print linked(line[last])
        # What it describes.
        for (at = last + 1; line[at] ~ /^(#if|#ifndef|static const|$)/; at++) {}
        text = line[at]
        if (text ~ /^typedef.*\{$/) {
            while (line[at] !~ /^\}/) at++
            text = line[at]
        }
        while (text !~ /[;{(]/ && text !~ /^#define/) text = text " " line[++at]
        group = group_of(declared(text))
        if (line[last] ~ /^ *\*\/$/) print " * @ingroup " group "\n */"
        else {
            text = linked(line[last])
            sub(/ *\*\//, "", text)
            print text "\n * @ingroup " group "\n */"
        }
        i = last
    }
}
