# A filter of doxygen: puts what rill.hpp declares into the group of C++, and sends the reader of a method to its namesake
# in C.
BEGIN {
    while ((getline name < "tests/symbols.txt") > 0) exported[name] = 1
}

function namesakes(name,    found) {
    if (FILENAME ~ /(draws|\/generator(_univariate)?)\.hpp$/ && ("rill_generator_" name) in exported) found = "#rill_generator_" name
    if (FILENAME ~ /(draws|random_state(_univariate)?)\.hpp$/ && ("rill_random_state_" name) in exported)
        found = found (found ? ", " : "") "#rill_random_state_" name
    if (FILENAME ~ /bit_generator\.hpp$/ && ("rill_bit_generator_" name) in exported) found = "#rill_bit_generator_" name
    if (FILENAME ~ /seed_sequence\.hpp$/ && ("rill_seed_sequence_" name) in exported) found = "#rill_seed_sequence_" name
    return found
}

{ line[NR] = $0 }

END {
    i = 1
    # The guide at the beginning of rill.hpp is a page of its own.
    if (FILENAME ~ /rill\.hpp$/) {
        print "/** @file\n * For C++17. See @ref guide_cpp.\n */\n/** @page guide_cpp A guide to the C++ interface"
        for (i = 2; line[i] !~ /\*\//; i++) print line[i]
    }
    for (; i <= NR; i++) {
        # A method: a name and a parenthesis at the depth of a class, or after the line of its template.
        if (line[i - 1] !~ /^    template <.*>$/) {
            text = line[i] ~ /^    template <.*>$/ ? line[i + 1] : line[i]
            sub(/^    template <[^(]*> /, "    ", text)
            if (text ~ /^    [a-zA-Z]/ && match(text, /[a-z_0-9]+\(/)) {
                found = namesakes(substr(text, RSTART, RLENGTH - 1))
                if (found) print (line[i - 1] ~ /^ *\/\/\// ? "    ///\n" : "") "    /// See " found "."
            }
        }
        if (line[i] == "} // namespace rill") print "/** @} */"
        print line[i]
        if (line[i] == "namespace rill {") print "/** @addtogroup cpp\n * @{ */"
    }
}
